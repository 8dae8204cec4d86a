// SPDX-License-Identifier: EUPL-1.2
// What has been said of a thing that rests on a law that changes.

import type { Day } from '#kernel/day.ts'
import type { RestsOnLaw } from '#kernel/gathered/law.ts'
import type { LawChange } from './change.ts'

/** What an editor says: tittat på och oförändrat, går till revideringen. */
export const lookAnswers = ['unchanged', 'revise'] as const
export type LookAnswer = (typeof lookAnswers)[number]

/** With what nobody has looked at yet: att titta på. */
export const lookStates = ['to-look', ...lookAnswers] as const
export type LookState = (typeof lookStates)[number]

export type LawLook = {
  readonly id: string
  readonly lawId: string
  readonly kind: string
  readonly subjectId: string
  readonly fingerprint: string
  readonly state: LookAnswer
  readonly reason: string
  readonly lookedOn: Day
}

/** What was said last of a thing in the words that it has; of other words it says nothing. */
export function lookOf(
  looks: readonly LawLook[],
  lawId: string,
  thing: Pick<RestsOnLaw, 'kind' | 'id' | 'fingerprint'>,
): LawLook | undefined {
  return looks.findLast(
    (one) =>
      one.lawId === lawId &&
      one.kind === thing.kind &&
      one.subjectId === thing.id &&
      one.fingerprint === thing.fingerprint,
  )
}

export const stateOf = (look: LawLook | undefined): LookState => look?.state ?? 'to-look'

/** A thing that a change touches, and what has been said of it. */
export type WatchedThing = {
  readonly change: LawChange
  readonly thing: RestsOnLaw
  readonly look: LawLook | undefined
  readonly state: LookState
}

/** Names a thing in an address, with the words that it has. */
export function keyOfThing({ kind, id, fingerprint }: RestsOnLaw): string {
  return `${kind}-${id}-${fingerprint}`
}
