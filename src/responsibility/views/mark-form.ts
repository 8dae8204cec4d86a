// SPDX-License-Identifier: EUPL-1.2
// What is filled in about a provision.

import { formOf, line, lines, numberField, oneOf, optional, several } from '#web/form-of.tsx'
import { markings, mostInMark, responsibles } from '../rules/mark.ts'

export const decidings = ['avgor', 'tillagger'] as const

export const markForm = formOf('markning', {
  responsible: oneOf('ansvarig', markings),
  isDeciding: oneOf('avgor', decidings),
  measures: several('insatser'),
  exceptMeasures: several('utom'),
  settings: several('boende'),
  orderers: several('ordinatorer'),
  groups: several('grupper'),
  ageFrom: optional(numberField('alder-fran')),
  ageTo: optional(numberField('alder-till')),
  conditions: lines('villkor', { most: mostInMark.condition }),
  regionDoes: lines('regionen', { most: mostInMark.duty }),
  municipalityDoes: lines('kommunen', { most: mostInMark.duty }),
  payer: optional(oneOf('betalar', responsibles)),
  note: optional(line('notering', { most: mostInMark.note, hidesMost: true })),
})
