// SPDX-License-Identifier: EUPL-1.2
// The steps of a thing that has statuses, as one table: who takes a step, from where to where, whether
// it needs a reason, what must hold first, what the journal calls it, where its form is sent and whether
// a page asks once more before it is taken. Button and command ask the same row.

import { granted, refused, type Result } from './result.ts'

/** What a step does from one status. */
export type Move<Status extends string, Gate extends string> = {
  readonly to: Status
  /** Whoever takes the step says why. */
  readonly reason?: 'required'
  /** What must hold, in the order it is asked. */
  readonly when?: readonly Gate[]
}

/** One step. Read it as a sentence: by whom, from what to what. */
export type Step<
  Status extends string,
  By extends string,
  Gate extends string,
  Event extends string,
> = {
  /** The action of the room's permissions that lets someone take it. */
  readonly by: By
  /** What the journal calls it. */
  readonly event: Event
  /** The last part of the address its form is sent to. */
  readonly path: string
  /**
   * Twice for a step that is public, sends letters to others or cannot be taken back: a page says what
   * would happen, and asks. What reaches nobody else, or can be taken back by another step, is asked once.
   */
  readonly asks: 'once' | 'twice'
  readonly from: { readonly [From in Status]?: Move<Status, Gate> }
}

export type Lifecycle<
  Status extends string,
  By extends string,
  Gate extends string,
  Event extends string,
> = { readonly [step: string]: Step<Status, By, Gate, Event> }

/** The statuses that some step leaves or leads to. */
type Named<Table> = {
  [S in keyof Table]: Table[S] extends { from: infer From }
    ? keyof From | { [F in keyof From]: From[F] extends { to: infer To } ? To : never }[keyof From]
    : never
}[keyof Table]

/** The table, as it is written. A status that no step leaves or leads to does not compile. */
export function lifecycleOf<
  Status extends string,
  By extends string,
  Gate extends string,
  Event extends string,
>() {
  return <const Table extends Lifecycle<Status, By, Gate, Event>>(
    table: [Exclude<Status, Named<Table>>] extends [never] ? Table : never,
  ): Table => table
}

/** What each gate answers, told the facts. A gate that is forgotten does not compile. */
export type Gates<Gate extends string, Facts, Refusal extends string> = {
  readonly [G in Gate]: (facts: Facts) => Result<undefined, Refusal>
}

/** What the step does from a status; nothing when it cannot be taken from there. */
export function moveFrom<
  Status extends string,
  By extends string,
  Gate extends string,
  Event extends string,
>(step: Step<Status, By, Gate, Event>, status: Status): Move<Status, Gate> | undefined {
  return step.from[status]
}

/**
 * Whether the step can be taken from a status: the table, then each gate in order. Who takes it is asked
 * before, and its reason where it is typed. A button is drawn disabled with the sentence of the "no".
 */
export function askStep<
  Status extends string,
  By extends string,
  Gate extends string,
  Event extends string,
  Facts,
  Refusal extends string,
>(
  step: Step<Status, By, Gate, Event>,
  status: Status,
  gates: Gates<Gate, Facts, Refusal>,
  facts: Facts,
): Result<Move<Status, Gate>, Refusal | 'step-not-possible'> {
  const move = moveFrom(step, status)
  if (move === undefined) return refused('step-not-possible')
  for (const gate of move.when ?? []) {
    const open = gates[gate](facts)
    if (!open.granted) return open
  }
  return granted(move)
}
