// SPDX-License-Identifier: EUPL-1.2
// From what is thrown to what is answered. No room knows a status code.

import { BadInput, Conflict, type FieldError, NotAllowed, NotFound } from '#kernel/faults.ts'
import type { ErrorStatus, FaultSentence } from '#platform/http/answer/messages.ts'
import { NotDoneNow } from '#platform/work/off-thread.ts'

/** Thrown here in the web server only: an answer that is not the page asked for. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: ErrorStatus
  readonly sentence: FaultSentence | undefined
  readonly headers: Readonly<Record<string, string>>
  constructor(
    status: ErrorStatus,
    sentence?: FaultSentence,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(`${status} ${sentence ?? ''}`)
    this.status = status
    this.sentence = sentence
    this.headers = headers
  }
}

export type Outcome = {
  readonly status: ErrorStatus
  readonly sentence: FaultSentence | undefined
  readonly errors: readonly FieldError[]
  readonly headers: Readonly<Record<string, string>>
  /** Whether someone should mend the product or the machine: then it is logged with its cause. */
  readonly isOurs: boolean
}

export function outcomeOf(thrown: unknown): Outcome {
  if (thrown instanceof Refusal) return answer(thrown.status, thrown)
  if (thrown instanceof NotFound) return answer(404)
  if (thrown instanceof NotAllowed) return answer(403)
  if (thrown instanceof Conflict) return answer(409)
  if (thrown instanceof BadInput) return answer(422, { errors: thrown.errors })
  if (thrown instanceof NotDoneNow) return resting('much-to-read')
  if (isStorageFull(thrown)) return resting('storage-full')
  if (isDatabaseSlow(thrown)) return resting('database-slow')
  if (isDatabaseAway(thrown)) return resting()
  return answer(500, { isOurs: true })
}

function resting(sentence?: FaultSentence): Outcome {
  return answer(503, { sentence, headers: { 'Retry-After': '60' }, isOurs: true })
}

/**
 * The same outcome for one who sent something. A database that goes away while it commits does not
 * tell whether it did, so neither do we; a full one has refused, and slow work comes before it.
 */
export function afterSending(outcome: Outcome): Outcome {
  if (outcome.status !== 503 || hasSaidNo(outcome.sentence)) return outcome
  return { ...outcome, sentence: 'perhaps-not-saved' }
}

function hasSaidNo(sentence: FaultSentence | undefined): boolean {
  return sentence === 'storage-full' || sentence === 'much-to-read'
}

function answer(status: ErrorStatus, more: Partial<Outcome> = {}): Outcome {
  const { sentence, errors = [], headers = {}, isOurs = false } = more
  return { status, sentence, errors, headers, isOurs }
}

const awayCodes = /^(08|53|57P0[1-3])|^E(CONNREFUSED|CONNRESET|PIPE|HOSTUNREACH|TIMEDOUT)/
const awayWords =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after calling end|driver has already been destroyed/

/** PostgreSQL has no room left (53100), on disk or by a quota. */
function isStorageFull(thrown: unknown): boolean {
  return codeOf(thrown) === '53100'
}

/** A statement was cut off for time: by the server (57014), a lock (55P03) or our own clock. */
function isDatabaseSlow(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  return ['57014', '55P03'].includes(codeOf(thrown)) || thrown.message === 'Query read timeout'
}

function codeOf(thrown: unknown): string {
  const code = thrown instanceof Error ? (thrown as { code?: unknown }).code : undefined
  return typeof code === 'string' ? code : ''
}

/** The database does not answer: nothing is wrong with the request, and later it may work. */
export function isDatabaseAway(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  const code = codeOf(thrown)
  if (code === 'ENOENT') return (thrown as { syscall?: unknown }).syscall === 'connect'
  if (awayCodes.test(code)) return true
  if (thrown instanceof AggregateError) return thrown.errors.some(isDatabaseAway)
  return awayWords.test(thrown.message)
}
