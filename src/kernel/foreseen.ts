// SPDX-License-Identifier: EUPL-1.2
// What one who is to take a step that is public, sends letters or cannot be taken back is told before,
// on the one page that asks once more. It is read where the step has been taken and is taken back again,
// so that what is foretold is what happens.

import type { Day } from './day.ts'

/** The control that says that the page has been read. */
export const confirmedField = 'bekraftat'

/** What a sentence is about. */
export type Consequence = 'who' | 'days' | 'binding' | 'public' | 'never-back'

export type ToldBefore = { readonly about: Consequence; readonly text: string }

/** Something unusual, that she says is meant before the step is taken. `name` is that of its control. */
export type AskedBefore = { readonly name: string; readonly text: string; readonly answer: string }

/** A letter, by the party or body that it concerns, when it concerns one. */
export type LetterBefore = { readonly concerns: string | undefined }

/** A step of the route that is laid, in words. */
export type StepBefore = {
  readonly what: string
  readonly who: string
  readonly on: Day | undefined
}

/** What a room foresees. */
export type Foreseen = {
  readonly told: readonly ToldBefore[]
  readonly asks?: readonly AskedBefore[]
  readonly route?: readonly StepBefore[]
}

/** With the letters that would be sent, which nobody has to count by hand. */
export type Foretold = Foreseen & { readonly letters: readonly LetterBefore[] }

/** What was asked and has not been answered: the step waits for it. */
export function unanswered(
  { asks = [] }: Foreseen,
  { text }: { readonly text: (name: string) => string },
): readonly AskedBefore[] {
  return asks.filter(({ name }) => text(name) !== 'ja')
}
