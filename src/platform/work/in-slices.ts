// SPDX-License-Identifier: EUPL-1.2
// Long work on this thread, cut so that others are answered between the pieces.

import { setImmediate as nextTurn } from 'node:timers/promises'

/** How long others wait at most, in milliseconds, and the piece of work that was begun. */
const longestSlice = 20

/** What the work gives for each item, in order. One piece must itself be soon done. */
export async function inSlices<Item, Value>(
  items: Iterable<Item>,
  work: (item: Item) => Value,
): Promise<Value[]> {
  const done: Value[] = []
  let begun = performance.now()
  for (const item of items) {
    done.push(work(item))
    if (performance.now() - begun < longestSlice) continue
    await nextTurn()
    begun = performance.now()
  }
  return done
}
