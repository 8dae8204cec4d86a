// SPDX-License-Identifier: EUPL-1.2
// What happens to an edition while it lives, as it is recorded; and what is wrong with what was typed.

import { parseDay, type Day } from '#kernel/day.ts'
import type { Facts } from '#kernel/result.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import type { Edition } from './edition.ts'
import type { ValidityEvent } from './validity-terms.ts'

export const validityEventKinds = ['extension-decided', 'notice-given', 'terminated'] as const
export type ValidityEventKind = (typeof validityEventKinds)[number]

export const sourceLimit = 500

/** One event on record. One that was recorded by mistake stays, and is not counted. */
export type RecordedEvent = {
  readonly id: string
  readonly versionId: string
  readonly kind: ValidityEventKind
  readonly happenedOn: Day
  readonly extendedUntil: Day | undefined
  readonly endsFrom: Day | undefined
  readonly byPartyId: string | undefined
  /** Where it can be read. */
  readonly note: string
  readonly withdrawn: { readonly on: Day; readonly reason: string } | undefined
}

/** The event as the rules of validity take it. */
export function asValidityEvent(event: Omit<RecordedEvent, 'withdrawn'>): ValidityEvent {
  const on = event.happenedOn
  if (event.kind === 'extension-decided')
    return { kind: event.kind, on, until: event.extendedUntil! }
  if (event.kind === 'terminated') return { kind: event.kind, on, from: event.endsFrom! }
  return { kind: event.kind, on, by: event.byPartyId ?? null }
}

export type TypedEvent = {
  readonly kind: ValidityEventKind
  readonly happenedOn: string
  readonly extendedUntil: string
  readonly endsFrom: string
  readonly partyId: string
  readonly note: string
}

export type EventProblem = {
  readonly field: keyof TypedEvent
  readonly refusal:
    | 'not-a-day'
    | 'day-not-yet'
    | 'before-adoption'
    | 'not-later'
    | 'ends-before-start'
    | 'party-missing'
    | SourceRefusal
  readonly facts: Facts
}

type SourceRefusal = 'source-missing' | 'source-too-long' | 'personal-number'

export type ReadEvent = Omit<RecordedEvent, 'id' | 'versionId' | 'withdrawn'>

/** The event, or everything that is wrong with what was typed. `edition` stands as it does today. */
export function readEvent(
  typed: TypedEvent,
  today: Day,
  edition: Pick<Edition, 'adoption' | 'standing'>,
  partyIds: readonly string[],
): ReadEvent | readonly EventProblem[] {
  const problems: EventProblem[] = []
  const wrong = (field: EventProblem['field'], refusal: EventProblem['refusal'], facts = {}) => {
    problems.push({ field, refusal, facts })
  }
  const dayIn = (field: 'happenedOn' | 'extendedUntil' | 'endsFrom') => {
    const found = parseDay(typed[field])
    if (!found) wrong(field, 'not-a-day')
    return found
  }
  const happenedOn = dayIn('happenedOn')
  const adoptedOn = edition.adoption?.adoptedOn
  if (happenedOn && happenedOn > today) wrong('happenedOn', 'day-not-yet')
  else if (happenedOn && adoptedOn && happenedOn < adoptedOn) {
    wrong('happenedOn', 'before-adoption', { day: adoptedOn })
  }
  const isExtension = typed.kind === 'extension-decided'
  const extendedUntil = isExtension ? dayIn('extendedUntil') : undefined
  const until = edition.standing?.currentUntil
  if (extendedUntil && until && extendedUntil <= until) {
    wrong('extendedUntil', 'not-later', { day: until })
  }
  const endsFrom = typed.kind === 'terminated' ? dayIn('endsFrom') : undefined
  const from = edition.adoption?.entersIntoForceOn
  if (endsFrom && from && endsFrom <= from) wrong('endsFrom', 'ends-before-start')
  const byPartyId = typed.kind === 'notice-given' ? typed.partyId : undefined
  if (byPartyId !== undefined && !partyIds.includes(byPartyId)) wrong('partyId', 'party-missing')
  const source = checkSource(typed.note)
  if (typed.note.trim() === '') wrong('note', 'source-missing')
  else if (source) wrong('note', source.refusal, source.facts)
  if (problems.length > 0 || !happenedOn) return problems
  const note = typed.note.trim()
  return { kind: typed.kind, happenedOn, extendedUntil, endsFrom, byPartyId, note }
}

/** What is wrong with words that say where something is read, if anything is. */
export function checkSource(
  typed: string,
): { readonly refusal: 'source-too-long' | 'personal-number'; readonly facts: Facts } | undefined {
  const { length } = typed.trim()
  if (length > sourceLimit)
    return { refusal: 'source-too-long', facts: { length, limit: sourceLimit } }
  const number = findPersonalNumber(typed)
  if (number === undefined) return undefined
  return { refusal: 'personal-number', facts: { found: `${number.slice(0, 4)}…` } }
}
