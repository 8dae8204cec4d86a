// SPDX-License-Identifier: EUPL-1.2
// What stands beside the matters, of all rooms together: few lines, the latest and the nearest.

import type { InShort } from '#kernel/gathered/matter.ts'

const mostSettled = 5
const mostMeetings = 5

export function allInShort(told: readonly InShort[]): InShort {
  return {
    rounds: told.flatMap(({ rounds }) => rounds),
    settled: told
      .flatMap(({ settled }) => settled)
      .toSorted((a, b) => b.on.localeCompare(a.on))
      .slice(0, mostSettled),
    meetings: told.flatMap(({ meetings }) => meetings).slice(0, mostMeetings),
    next: told.find(({ next }) => next !== undefined)?.next,
  }
}
