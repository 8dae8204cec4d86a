// SPDX-License-Identifier: EUPL-1.2

import type { DoneThing } from '#kernel/gathered/matter.ts'
import { listOf } from '#kernel/list.ts'

/** What those whom the mandate concerns have done, the latest first. */
export const doneList = listOf<DoneThing>()({
  name: 'done',
  idOf: ({ key }) => key,
  begins: { by: 'doneOn', isDown: true },
  columns: {
    what: {
      at: 'vad',
      data: ({ title }) => title.sv,
      text: ({ title }, language) => title[language],
    },
    who: { at: 'vem', data: ({ who }) => who },
    doneOn: { at: 'klart', data: ({ doneOn }) => doneOn, isDay: true },
    address: { data: ({ path }) => path, isInFilesOnly: true },
  },
})
