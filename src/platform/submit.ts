// SPDX-License-Identifier: EUPL-1.2
// The way of every form that is sent: one transaction, then on to the next page, or the form again
// with all that is wrong, each at its field.

import { Conflict, NotFound, type FieldError } from '#kernel/faults.ts'
import type { Facts, Result } from '#kernel/result.ts'
import { changedMeanwhile, seenField } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { redirect, type Answer, type Visit } from '#platform/page.ts'

export type Deed<Value, Refusal extends string, Content> = {
  readonly act: (tx: Tx) => Promise<Result<Value, Refusal>>
  readonly sentences: Readonly<Record<Refusal, (facts: Facts) => string>>
  /** The control for a part of the input; '' for what is about the whole form. */
  readonly control: (place: string | undefined, refusal: Refusal) => string
  /** The form again, with what was typed. */
  readonly again: (errors: readonly FieldError[], refusal?: Refusal) => Promise<Answer<Content>>
  /** What was seen has changed meanwhile, or is gone: both shown, words kept. Left out, the fault is told as such. */
  readonly clash?: (met: Conflict | NotFound) => Promise<Answer<Content>>
  /** Where one goes then: a path of the product, or an answer of the page's own. */
  readonly next: (value: Value) => string | Answer<never>
}

export async function submit<Value, Refusal extends string, Content>(
  visit: Visit,
  deed: Deed<Value, Refusal, Content>,
): Promise<Answer<Content>> {
  let done: Result<Value, Refusal>
  try {
    done = await visit.act(deed.act)
  } catch (cause) {
    const isMet = cause instanceof Conflict || cause instanceof NotFound
    if (isMet && deed.clash) return deed.clash(cause)
    throw cause
  }
  if (done.granted) {
    const next = deed.next(done.value)
    return typeof next === 'string' ? redirect(visit.link(next)) : next
  }
  const text = deed.sentences[done.refusal](done.facts)
  const field =
    done.refusal === changedMeanwhile ? seenField : deed.control(done.place, done.refusal)
  return deed.again([{ field, text }], done.refusal)
}

/** What came of reading a form: its values and where its controls are, or everything that is wrong. */
type Read<Values> =
  | {
      readonly values: Values
      readonly control: (place: string | undefined) => string
    }
  | { readonly errors: readonly FieldError[] }

/** The same way from the start, for a form with fields: nothing is done while something is wrong in one. */
export async function submitForm<Values, Value, Refusal extends string, Content>(
  visit: Visit,
  read: Read<Values>,
  deed: Omit<Deed<Value, Refusal, Content>, 'act' | 'control'> & {
    readonly act: (tx: Tx, values: Values) => Promise<Result<Value, Refusal>>
  },
): Promise<Answer<Content>> {
  if ('errors' in read) return deed.again(read.errors)
  const { values, control } = read
  return submit(visit, { ...deed, control, act: (tx) => deed.act(tx, values) })
}
