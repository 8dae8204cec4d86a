// SPDX-License-Identifier: EUPL-1.2

import { isMeantBy, listOf } from '#kernel/list.ts'
import type { BankedTerm } from '../rules/term.ts'
import { ratingLooks } from './rating-looks.ts'

export const termList = listOf<BankedTerm>()({
  name: 'terms',
  idOf: ({ id }) => id,
  begins: { by: 'term' },
  onAPage: 100,
  columns: {
    term: { at: 'ord', data: ({ term }) => term },
    status: {
      at: 'lage',
      data: ({ status }) => status,
      text: ({ status }, language) => ratingLooks[status].text[language],
    },
    instead: { at: 'i-stallet', data: ({ instead }) => instead },
    definition: { data: ({ definition }) => definition },
    source: { data: ({ source }) => source, isInFilesOnly: true },
    validFrom: { data: ({ validFrom }) => validFrom, isDay: true, isInFilesOnly: true },
    validUntil: {
      data: ({ validUntil }) => validUntil,
      isDay: true,
      isInFilesOnly: true,
    },
  },
  filters: {
    status: { at: 'visa', holds: ({ status }, value) => status === value },
    words: {
      at: 'sok',
      isTyped: true,
      holds: ({ term, instead, definition }, typed) =>
        isMeantBy(typed, `${term} ${instead} ${definition}`),
    },
  },
})
