// SPDX-License-Identifier: EUPL-1.2

import type { TextHit } from '#kernel/gathered/text.ts'
import { listOf } from '#kernel/list.ts'

/** What a search has found in the texts, the best first. */
export const hitList = listOf<TextHit>()({
  name: 'hits',
  idOf: ({ key }) => key,
  onAPage: 20,
  // Whole provisions, and anyone may ask.
  inAFile: 500,
  filters: { holder: { at: 'vems' } },
  columns: {
    name: { data: ({ name }) => name },
    of: { data: ({ of }) => of },
    address: { data: ({ href }) => href },
    text: { data: ({ text }) => text },
  },
})
