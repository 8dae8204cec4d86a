// SPDX-License-Identifier: EUPL-1.2
// What the room tells the journal, in words.

import type { ToldToJournal } from '#kernel/gathered/journal.ts'
import { type Bilingual, inBoth } from '#kernel/language.ts'
import type { decisionEvents } from '../rules/events.ts'
import { decisionOutcomes } from '../rules/decision.ts'
import { messagesIn } from '../messages.ts'

export const inJournal: Readonly<Record<keyof typeof decisionEvents, Bilingual>> = {
  'round-opened': {
    sv: 'En beslutsomgång öppnades',
    en: 'A decision round was opened',
  },
  'round-cancelled': {
    sv: 'En beslutsomgång ställdes in',
    en: 'A decision round was cancelled',
  },
  'round-ended': {
    sv: 'En beslutsomgång avslutades',
    en: 'A decision round was ended',
  },
  'meeting-booked': {
    sv: 'Ett möte bokades',
    en: 'A meeting was booked',
  },
  'meeting-cancelled': {
    sv: 'Ett bokat möte togs bort',
    en: 'A booked meeting was taken away',
  },
  'statement-recorded': {
    sv: 'Vad ett organ har sagt registrerades',
    en: 'What a body said was recorded',
  },
  'decision-recorded': {
    sv: 'Ett beslut registrerades',
    en: 'A decision was recorded',
  },
  'decision-corrected': {
    sv: 'Ett registrerat beslut rättades',
    en: 'A recorded decision was corrected',
  },
  'decision-confirmed': {
    sv: 'Ett beslut som kom med brev bekräftades',
    en: 'A decision that came by letter was confirmed',
  },
  'decision-days-added': {
    sv: 'Dagar fylldes på i ett beslut',
    en: 'Days were added to a decision',
  },
}

/** What each kind of letter is about. */
export const lettersInJournal: Readonly<Record<string, Bilingual>> = {
  'decision-round-opened': {
    sv: 'beslutsomgången har öppnat',
    en: 'the decision round is open',
  },
  'decision-round-cancelled': {
    sv: 'beslutsomgången är inställd',
    en: 'the decision round is cancelled',
  },
  'decision-recorded-by-letter': {
    sv: 'beslutet är registrerat efter ert brev',
    en: 'the decision is recorded from a letter',
  },
  'decision-reminder': {
    sv: 'påminnelse om att besluta',
    en: 'a reminder to decide',
  },
}

export function factsInJournal({ payload }: ToldToJournal): readonly Bilingual[] {
  const outcome = decisionOutcomes.find((one) => one === payload['outcome'])
  return outcome ? [inBoth((language) => messagesIn(language).outcome[outcome].text)] : []
}
