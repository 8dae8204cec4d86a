// SPDX-License-Identifier: EUPL-1.2
// What a law or a bill changes, and from which day.

import { addDays, type Day } from '#kernel/day.ts'
import type { Touch } from '#kernel/gathered/law.ts'
import { isKnownOn, type Law } from './law.ts'

export type LawChange = {
  readonly law: Law
  /** The first day that it holds; nothing while nobody knows. */
  readonly on: Day | undefined
  /** It is law, and not a proposal. */
  readonly isSettled: boolean
  readonly touches: readonly Touch[]
  /** What was written from this day on has been written with the change in mind. */
  readonly writtenBefore: Day | undefined
}

/** What it changes of what rests on laws; nothing for one that changes nothing, or never will. */
export function changeOf(law: Law): LawChange | undefined {
  if (law.kind === 'bill') {
    if (law.billStatus === 'rejected' || law.touches.length === 0) return undefined
    const on = law.inForceFrom ?? law.plannedOn
    return {
      law,
      on,
      isSettled: law.billStatus === 'passed',
      touches: law.touches,
      writtenBefore: on,
    }
  }
  if (law.endsOn !== undefined || law.replacedBy !== '') {
    const on = law.endsOn && addDays(law.endsOn, 1)
    const own = { designation: law.designation, place: '', word: '' }
    // A text that names a law which is gone names the wrong one, whenever it was written.
    return { law, on, isSettled: true, touches: [own], writtenBefore: undefined }
  }
  if (law.touches.length === 0) return undefined
  const on = law.inForceFrom
  return { law, on, isSettled: true, touches: law.touches, writtenBefore: on }
}

/** Those that were known on a day. */
export function changesOf(laws: readonly Law[], on: Day): readonly LawChange[] {
  return laws.filter((law) => isKnownOn(law, on)).flatMap((law) => changeOf(law) ?? [])
}
