// SPDX-License-Identifier: EUPL-1.2
// What stands on the half page about a specialist's order that is carried out in primary care. It is
// asked for in the address and kept nowhere.

import { area, dayField, formOf, line, optional, several } from '#web/form-of.tsx'

export const mostInChecklist = { line: 120, area: 400 } as const

const short = { most: mostInChecklist.line, hidesMost: true, autocomplete: 'off' } as const
const long = { most: mostInChecklist.area, rows: 3 } as const

/** The two conditions come first, in the order in which they are asked. */
export const conditions = ['bedomd', 'enade'] as const

export const checklist = formOf('checklista', {
  measure: line('insats', short),
  met: several('villkor'),
  orderedBy: optional(line('ordinerat', short)),
  judgedBy: optional(line('bedomt', short)),
  judgedOn: optional(dayField('dag')),
  regionDoes: optional(area('regionen', long)),
  municipalityDoes: optional(area('kommunen', long)),
  material: optional(area('material', long)),
  instruction: optional(area('instruktion', long)),
  emergency: optional(area('akut', long)),
  followUp: optional(dayField('uppfoljning')),
})

export const namesInChecklist = Object.values(checklist.fields).map(({ name }) =>
  name === 'villkor' ? { each: name } : name,
)
