// SPDX-License-Identifier: EUPL-1.2
// What the room tells the journal, in words.

import type { ToldToJournal } from '#kernel/gathered/journal.ts'
import { type Bilingual, inBoth } from '#kernel/language.ts'
import type { AgreementEvent } from '../rules/events.ts'
import { changesToldIn } from '../rules/terms-changes.ts'
import { termsChangeInWords } from './terms.ts'

export const inJournal: Readonly<Record<AgreementEvent, Bilingual>> = {
  'document-created': {
    sv: 'Ett dokument skapades',
    en: 'A document was created',
  },
  'version-started': {
    sv: 'Ett utkast började skrivas',
    en: 'A draft was begun',
  },
  'draft-changed': {
    sv: 'Ett utkast ändrades',
    en: 'A draft was changed',
  },
  'draft-removed': {
    sv: 'Ett utkast togs bort',
    en: 'A draft was removed',
  },
  'draft-put-back': {
    sv: 'Ett borttaget utkast lades tillbaka',
    en: 'A removed draft was put back',
  },
  'document-removed': {
    sv: 'Ett dokument som inte hade använts togs bort',
    en: 'A document that had not been used was removed',
  },
  'document-put-back': {
    sv: 'Ett borttaget dokument lades tillbaka',
    en: 'A removed document was put back',
  },
  'package-removed': {
    sv: 'Ett paket som inte hade använts togs bort',
    en: 'A package that had not been used was removed',
  },
  'package-put-back': {
    sv: 'Ett borttaget paket lades tillbaka',
    en: 'A removed package was put back',
  },
  'draft-renumbered': {
    sv: 'Ett utkast numrerades om',
    en: 'A draft was numbered anew',
  },
  'version-frozen': {
    sv: 'En text frystes',
    en: 'A text was frozen',
  },
  'version-published': {
    sv: 'En text blev offentlig',
    en: 'A text became public',
  },
  'version-withdrawn': {
    sv: 'En fryst text återkallades',
    en: 'A frozen text was withdrawn',
  },
  'package-made': {
    sv: 'Ett paket gjordes',
    en: 'A package was made',
  },
  'terms-set': {
    sv: 'Villkor sattes',
    en: 'Terms were set',
  },
  'terms-corrected': {
    sv: 'Villkor rättades',
    en: 'Terms were corrected',
  },
  'validity-event-recorded': {
    sv: 'Något som påverkar giltigheten registrerades',
    en: 'Something that affects the validity was recorded',
  },
  'validity-event-withdrawn': {
    sv: 'Något som påverkade giltigheten togs tillbaka',
    en: 'Something that affected the validity was withdrawn',
  },
  'adoption-computed': {
    sv: 'Antagandet räknades om',
    en: 'The adoption was computed',
  },
  'earlier-adoption-registered': {
    sv: 'En tidigare utgåva registrerades',
    en: 'An earlier edition was registered',
  },
  'earlier-adoption-corrected': {
    sv: 'En registrerad utgåva rättades',
    en: 'A registered edition was corrected',
  },
  'earlier-adoption-withdrawn': {
    sv: 'En registrerad utgåva togs tillbaka',
    en: 'A registered edition was taken back',
  },
  'shared-text-made': {
    sv: 'En gemensam text skapades',
    en: 'A shared text was made',
  },
  'shared-text-changed': {
    sv: 'En gemensam text ändrades',
    en: 'A shared text was changed',
  },
  'shared-text-renamed': {
    sv: 'En gemensam text bytte namn',
    en: 'A shared text was renamed',
  },
}

/** What is removed has no name but the one that was told then. */
const namesTold: readonly string[] = [
  'draft-removed',
  'draft-put-back',
  'document-removed',
  'document-put-back',
  'package-removed',
  'package-put-back',
] satisfies readonly AgreementEvent[]

/** Each term that was changed, with what stood and what stands; what was removed, by its name. */
export function factsInJournal({ event, payload }: ToldToJournal): readonly Bilingual[] {
  if (namesTold.includes(event)) {
    const name = payload['name']
    return typeof name === 'string' ? [{ sv: name, en: name }] : []
  }
  if (event === 'draft-renumbered') return [renumberedInWords(payload)]
  if (event !== 'terms-set' && event !== 'terms-corrected') return []
  return changesToldIn(payload).map((change) =>
    inBoth((language) => termsChangeInWords(change, language)),
  )
}

function renumberedInWords(payload: ToldToJournal['payload']): Bilingual {
  const count = Number(payload['count'])
  const sv = count === 1 ? '1 nummer blev ett annat' : `${count} nummer blev andra`
  return { sv, en: count === 1 ? '1 number became another' : `${count} numbers became others` }
}
