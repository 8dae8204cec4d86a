// SPDX-License-Identifier: EUPL-1.2
// What is filled in about a word.

import { area, dayField, formOf, line, oneOf, optional } from '#web/form-of.tsx'
import { termRatings } from '../../agreement/rules/text-checks/term-bank.ts'
import { mostInTerm } from '../rules/term.ts'

const about = {
  status: oneOf('lage', termRatings),
  instead: optional(line('i-stallet', { most: mostInTerm.term, hidesMost: true })),
  definition: optional(area('definition', { most: mostInTerm.definition, rows: 3 })),
  source: optional(line('kalla', { most: mostInTerm.source, hidesMost: true })),
  validFrom: optional(dayField('fran')),
  validUntil: optional(dayField('till')),
}

export const newTermForm = formOf('nytt-ord', {
  term: line('ord', { most: mostInTerm.term, hidesMost: true, autocomplete: 'off' }),
  ...about,
})

/** The word itself stays. */
export const termForm = formOf('ord', about)
