// SPDX-License-Identifier: EUPL-1.2
// What the room tells the journal, in words.

import type { ToldToJournal } from '#kernel/gathered/journal.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { consultationEvents } from '../rules/events.ts'

export const inJournal: Readonly<Record<keyof typeof consultationEvents, Bilingual>> = {
  'consultation-drafted': {
    sv: 'En remiss förbereddes',
    en: 'A consultation was prepared',
  },
  'consultation-redrafted': {
    sv: 'Utkastet till en remiss ändrades',
    en: 'The draft of a consultation was changed',
  },
  'consultation-opened': {
    sv: 'En remiss öppnades',
    en: 'A consultation was opened',
  },
  'consultation-extended': {
    sv: 'Svarstiden i en remiss förlängdes',
    en: 'The time for answers was extended',
  },
  'consultation-cancelled': {
    sv: 'En remiss ställdes in',
    en: 'A consultation was cancelled',
  },
  'consultation-closed': {
    sv: 'En remiss stängdes',
    en: 'A consultation was closed',
  },
  'consultation-published': {
    sv: 'En sammanställning publicerades',
    en: 'A collation was published',
  },
  'answering-package-set': {
    sv: 'Paketet som svarar på synpunkterna valdes',
    en: 'The package that answers the comments was chosen',
  },
  'draft-saved': {
    sv: 'Ett utkast till svar sparades',
    en: 'A draft of an answer was saved',
  },
  'draft-comment-saved': {
    sv: 'En synpunkt i ett utkast sparades',
    en: 'A comment in a draft was saved',
  },
  'draft-comment-removed': {
    sv: 'En synpunkt i ett utkast togs bort',
    en: 'A comment in a draft was removed',
  },
  'draft-comment-put-back': {
    sv: 'En borttagen synpunkt i ett utkast lades tillbaka',
    en: 'A removed comment in a draft was put back',
  },
  'response-submitted': {
    sv: 'Ett svar skickades',
    en: 'An answer was sent',
  },
  'response-confirmed': {
    sv: 'Ett svar som kom med brev bekräftades',
    en: 'An answer that came by letter was confirmed',
  },
  'comment-answered': {
    sv: 'En synpunkt fick svar',
    en: 'A comment was answered',
  },
  'secrecy-marked': {
    sv: 'Sekretessmarkeringen av ett svar ändrades',
    en: 'The secrecy mark of an answer was changed',
  },
  'question-asked': {
    sv: 'En fråga ställdes',
    en: 'A question was asked',
  },
  'question-answered': {
    sv: 'En fråga fick svar',
    en: 'A question was answered',
  },
  'question-hidden': {
    sv: 'En fråga doldes',
    en: 'A question was hidden',
  },
  'earlier-consultation-registered': {
    sv: 'En tidigare remiss registrerades',
    en: 'An earlier consultation was registered',
  },
  'earlier-consultation-withdrawn': {
    sv: 'En registrerad remiss togs tillbaka',
    en: 'A registered consultation was taken back',
  },
}

/** What each kind of letter is about. */
export const lettersInJournal: Readonly<Record<string, Bilingual>> = {
  'consultation-opened': {
    sv: 'remissen har öppnat',
    en: 'the consultation is open',
  },
  'consultation-extended': {
    sv: 'svarstiden är förlängd',
    en: 'the time for answers is extended',
  },
  'consultation-cancelled': {
    sv: 'remissen är inställd',
    en: 'the consultation is cancelled',
  },
  'consultation-reminder': {
    sv: 'påminnelse om att svara',
    en: 'a reminder to answer',
  },
  'response-recorded-by-letter': {
    sv: 'svaret är registrerat efter ert brev',
    en: 'the answer is recorded from a letter',
  },
  'response-received': {
    sv: 'kvitto på svaret',
    en: 'a receipt for the answer',
  },
}

const receptions: Readonly<Record<string, Bilingual>> = {
  'in-time': { sv: 'I tid', en: 'In time' },
  late: { sv: 'Efter sista dag', en: 'After the last day' },
  correspondence: { sv: 'Registrerat som skrivelse', en: 'Registered as a letter' },
}

export function factsInJournal({ event, payload }: ToldToJournal): readonly Bilingual[] {
  if (event === 'secrecy-marked') {
    return [
      payload['marked'] === true
        ? { sv: 'Ingen markering → markerat', en: 'No mark → marked' }
        : { sv: 'Markerat → ingen markering', en: 'Marked → no mark' },
    ]
  }
  const reception = receptions[String(payload['reception'])]
  return reception ? [reception] : []
}
