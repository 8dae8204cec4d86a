// SPDX-License-Identifier: EUPL-1.2
// The way of every form that is sent: one transaction, then on to the next page, or the form again
// with all that is wrong, each at its field.

import { Conflict, type FieldError } from '#kernel/faults.ts'
import type { Facts, Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database.ts'
import { redirect, type Answer, type Visit } from '#platform/page.ts'

export type Deed<Value, Refusal extends string, Content> = {
  readonly act: (tx: Tx) => Promise<Result<Value, Refusal>>
  readonly sentences: Readonly<Record<Refusal, (facts: Facts) => string>>
  /** The control for a part of the input; '' for what is about the whole form. */
  readonly control: (place: string | undefined, refusal: Refusal) => string
  /** The form again, with what was typed. */
  readonly again: (errors: readonly FieldError[]) => Promise<Answer<Content>>
  /** What was seen has changed meanwhile: both shown, words kept. Left out, the fault is told as such. */
  readonly clash?: (conflict: Conflict) => Promise<Answer<Content>>
  readonly next: (value: Value) => string
}

export async function submit<Value, Refusal extends string, Content>(
  visit: Visit,
  deed: Deed<Value, Refusal, Content>,
): Promise<Answer<Content>> {
  let done: Result<Value, Refusal>
  try {
    done = await visit.act(deed.act)
  } catch (cause) {
    if (cause instanceof Conflict && deed.clash) return deed.clash(cause)
    throw cause
  }
  if (done.granted) return redirect(visit.link(deed.next(done.value)))
  const text = deed.sentences[done.refusal](done.facts)
  return deed.again([{ field: deed.control(done.place, done.refusal), text }])
}
