// SPDX-License-Identifier: EUPL-1.2
// What anyone might type in the fields of the product's forms, so that they are taken.

import type { FormField } from './html-forms.ts'

export type Fill = (field: FormField) => string

let count = 0

/** Days that are in order with each other, and numbers. */
export const usual: Readonly<Record<string, string>> = {
  anslaget: '2026-03-06',
  borjar: '2026-04-01',
  dag: '2026-03-01',
  endsOn: '2030-12-31',
  extensionYears: '2',
  fran: '2026-04-01',
  'galler-fran': '2027-01-01',
  handling: 'spara',
  justerat: '2026-03-05',
  maxExtensions: '2',
  motesdag: '2026-03-02',
  namnder: '2026-05-01',
  noticeMonths: '12',
  oppnar: '2026-04-01',
  periodYears: '4',
  'sista-dag': '2026-11-01',
  slutar: '2026-12-01',
  startsOn: '2027-01-01',
  till: '2026-09-01',
}
/** What is best not given. */
export const left = new Set(['avgjort', 'nytt-mote', 'overklagat', 'sista'])

/** What anyone might type in the field; each time another word, so that nothing is sent twice. */
export const harmless: Fill = ({ name, type }) => {
  count += 1
  if (left.has(name)) return ''
  if (name in usual) return usual[name]!
  if (name === 'adress' || name === 'beteckning') return `ord-${count}`
  if (name === 'epost') return `ord-${count}@exempel.se`
  if (name === 'telefon') return `0302-52 ${10 + (count % 80)} 00`
  if (name === 'paragraf') return `§ ${count}`
  if (name === 'lagrum') return `Ord ${count} https://exempel.se/${count}`
  return type === 'textarea' ? `Ord ${count}.\n\nMer ord.` : `Ord ${count}`
}
