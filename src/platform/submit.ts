// SPDX-License-Identifier: EUPL-1.2
// The way of every form that is sent: one transaction, then on to the next page, or the form again
// with all that is wrong, each at its field.

import { Conflict, NotFound, type FieldError } from '#kernel/faults.ts'
import { confirmedField, type Foreseen, type Foretold, unanswered } from '#kernel/foreseen.ts'
import { type Facts, granted, type Result } from '#kernel/result.ts'
import { changedMeanwhile, seenField } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { lettersQueuedIn } from '#platform/mail/queue.ts'
import { redirect, type Answer, type SubmittedForm, type Visit } from '#platform/page.ts'

/** How a step is asked once more. Nothing is done before she has said yes on the page that says what would be. */
export type Confirming<Value, Content> = {
  readonly form: Pick<SubmittedForm, 'text'>
  /** Read in the transaction in which the step has been taken; it is taken back unless she has said yes. */
  readonly foresee: (tx: Tx, value: Value) => Promise<Foreseen>
  /** The page. `isAgain` when something that it asks has been left. */
  readonly ask: (foretold: Foretold, isAgain: boolean) => Answer<Content> | Promise<Answer<Content>>
}

export type Deed<Value, Refusal extends string, Content> = {
  readonly act: (tx: Tx) => Promise<Result<Value, Refusal>>
  readonly sentences: Readonly<Record<Refusal, (facts: Facts) => string>>
  /** The control for a part of the input; '' for what is about the whole form. */
  readonly control: (place: string | undefined, refusal: Refusal) => string
  /** The form again, with what was typed. */
  readonly again: (errors: readonly FieldError[], refusal?: Refusal) => Promise<Answer<Content>>
  /** What was seen has changed meanwhile, or is gone: both shown, words kept. Left out, the fault is told as such. */
  readonly clash?: (met: Conflict | NotFound) => Promise<Answer<Content>>
  /** Given for what a page asks once more. */
  readonly confirm?: Confirming<Value, Content>
  /** Where one goes then: a path of the product, or an answer of the page's own. */
  readonly next: (value: Value) => string | Answer<never>
}

export async function submit<Value, Refusal extends string, Content>(
  visit: Visit,
  deed: Deed<Value, Refusal, Content>,
): Promise<Answer<Content>> {
  let done: Result<Value, Refusal>
  try {
    done = await visit.act(deed.confirm ? onlyConfirmed(deed.act, deed.confirm) : deed.act)
  } catch (cause) {
    if (cause instanceof Unconfirmed && deed.confirm) {
      const { foretold } = cause
      return deed.confirm.ask(foretold, isConfirmed(deed.confirm.form))
    }
    const isMet = cause instanceof Conflict || cause instanceof NotFound
    if (isMet && deed.clash) return deed.clash(cause)
    throw cause
  }
  if (done.granted) {
    const next = deed.next(done.value)
    return typeof next === 'string' ? redirect(visit.link(next)) : next
  }
  return askAgain(deed, done)
}

type No<Refusal extends string> = Extract<Result<never, Refusal>, { readonly granted: false }>

function askAgain<Refusal extends string, Content>(
  deed: Pick<Deed<never, Refusal, Content>, 'sentences' | 'control' | 'again'>,
  { refusal, facts, place }: No<Refusal>,
): Promise<Answer<Content>> {
  const field = refusal === changedMeanwhile ? seenField : deed.control(place, refusal)
  return deed.again([{ field, text: deed.sentences[refusal](facts) }], refusal)
}

/** Thrown to take back what has been done, when it was done only to see what it would be. */
class Unconfirmed extends Error {
  readonly foretold: Foretold

  constructor(foretold: Foretold) {
    super('nobody has said yes to it')
    this.foretold = foretold
  }
}

const isConfirmed = ({ text }: Pick<SubmittedForm, 'text'>) => text(confirmedField) === 'ja'

function onlyConfirmed<Value, Refusal extends string, Content>(
  act: (tx: Tx) => Promise<Result<Value, Refusal>>,
  { form, foresee }: Pick<Confirming<Value, Content>, 'form' | 'foresee'>,
) {
  return async (tx: Tx): Promise<Result<Value, Refusal>> => {
    const done = await act(tx)
    if (!done.granted) return done
    const letters = lettersQueuedIn(tx)
    const foretold = { ...(await foresee(tx, done.value)), letters }
    if (!isConfirmed(form) || unanswered(foretold, form).length > 0) throw new Unconfirmed(foretold)
    return done
  }
}

/** The page that asks, opened by its own address: the step is tried, read and taken back; or why it cannot be taken. */
export async function foretell<Value, Refusal extends string>(
  visit: Visit,
  act: (tx: Tx) => Promise<Result<Value, Refusal>>,
  foresee: (tx: Tx, value: Value) => Promise<Foreseen>,
): Promise<Result<Foretold, Refusal>> {
  try {
    const done = await visit.act(onlyConfirmed(act, { form: { text: () => '' }, foresee }))
    if (!done.granted) return done
  } catch (cause) {
    if (cause instanceof Unconfirmed) return granted(cause.foretold)
    throw cause
  }
  return granted({ told: [], letters: [] })
}

/** What came of reading a form: its values and where its controls are, or everything that is wrong. */
type Read<Values> =
  | {
      readonly values: Values
      readonly control: (place: string | undefined) => string
    }
  | { readonly errors: readonly FieldError[] }

/** The same way from the start, for a form with fields: nothing is done while something is wrong in one. */
export async function submitForm<
  Values,
  Value,
  Refusal extends string,
  Content,
  Opened = undefined,
>(
  visit: Visit,
  read: Read<Values>,
  deed: Omit<Deed<Value, Refusal, Content>, 'act' | 'control'> & {
    /** A file that was sent is opened before the transaction begins: it may take seconds. */
    readonly open?: (values: Values) => Promise<Result<Opened, Refusal>>
    readonly act: (tx: Tx, values: Values, opened: Opened) => Promise<Result<Value, Refusal>>
  },
): Promise<Answer<Content>> {
  if ('errors' in read) return deed.again(read.errors)
  const { values, control } = read
  const opened = await deed.open?.(values)
  if (opened && !opened.granted) return askAgain({ ...deed, control }, opened)
  return submit(visit, {
    ...deed,
    control,
    act: (tx) => deed.act(tx, values, opened?.value as Opened),
  })
}
