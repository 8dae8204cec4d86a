// SPDX-License-Identifier: EUPL-1.2
// What is filled in about a law, and about a text that a law touches.

import { area, dayField, formOf, line, lines, oneOf, optional } from '#web/form-of.tsx'
import { billStatuses, lawKinds } from '../rules/law.ts'
import { mostInLaw } from '../rules/law-input.ts'
import { lookAnswers } from '../rules/look.ts'

const about = {
  title: line('rubrik', { most: mostInLaw.title, hidesMost: true, autocomplete: 'off' }),
  shortName: optional(
    line('kortnamn', { most: mostInLaw.shortName, isShort: true, hidesMost: true }),
  ),
  shortFrom: optional(dayField('kortnamn-fran')),
  shortUntil: optional(dayField('kortnamn-till')),
  inForceFrom: optional(dayField('fran')),
  endsOn: optional(dayField('till')),
  replacedBy: optional(
    line('ersatt-av', { most: mostInLaw.designation, isShort: true, hidesMost: true }),
  ),
  billStatus: optional(oneOf('lage', billStatuses, { isRow: true })),
  plannedOn: optional(dayField('planerad')),
  datedOn: optional(dayField('lamnad')),
  touches: lines('andrar', { most: mostInLaw.touch }),
  source: optional(line('kalla', { most: mostInLaw.source, hidesMost: true, autocomplete: 'off' })),
  note: optional(area('anteckning', { most: mostInLaw.note, rows: 3 })),
}

export const newLawForm = formOf('ny-lag', {
  kind: oneOf('slag', lawKinds, { isRow: true }),
  designation: line('nummer', { most: mostInLaw.designation, isShort: true, hidesMost: true }),
  ...about,
})

/** What a law is and its number stay as they are. */
export const lawForm = formOf('lag', about)

export const lookForm = formOf('titta', {
  state: oneOf('svar', lookAnswers),
  reason: area('skal', { most: mostInLaw.reason, rows: 3 }),
})
