// SPDX-License-Identifier: EUPL-1.2
// Whether an answer helped: counted by the address of the answer and the day, and by nothing about who
// said it.

import type { Day } from '#kernel/day.ts'

export type RatedAnswer = {
  /** Its address, without language and day. */
  readonly answer: string
  readonly helped: number
  readonly not: number
  readonly lastOn: Day
}

const most = 300
/** What may stand in the address of an answer. Words that were typed are left out of it. */
const usable = /^\/vem-ansvarar(?:\/[a-z0-9/-]+)?(?:\?[a-z-]+=[a-z0-9-]*(?:&[a-z-]+=[a-z0-9-]*)*)?$/

/** The address that is counted by, or nothing when no answer has it. */
export function ratedAddress(typed: string): string | undefined {
  if (typed.length > most || !usable.test(typed) || typed === '/vem-ansvarar') return undefined
  return typed
}
