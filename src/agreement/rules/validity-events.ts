// SPDX-License-Identifier: EUPL-1.2
// What happens to an edition while it lives, as it is recorded.

import type { Day } from '#kernel/day.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import type { Edition } from './edition.ts'
import { checkSource, type SourceRefusal } from './source.ts'
import type { ValidityEvent } from './validity-terms.ts'

export const validityEventKinds = ['extension-decided', 'notice-given', 'terminated'] as const
export type ValidityEventKind = (typeof validityEventKinds)[number]

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

/** An event as someone asks for it to be recorded. */
export type AskedEvent = Omit<RecordedEvent, 'id' | 'versionId' | 'withdrawn'>

type DayRefusal = 'day-not-yet' | 'before-adoption' | 'not-later' | 'ends-before-start'

export type EventRefusal = DayRefusal | 'party-missing' | 'source-missing' | SourceRefusal

/** What the days of an event must be, with the edition as it stands today. */
export function daysOfEvent(
  today: Day,
  { adoption, standing }: Pick<Edition, 'adoption' | 'standing'>,
) {
  return {
    happenedOn(on: Day): Result<Day, DayRefusal> {
      if (on > today) return refused('day-not-yet')
      const adoptedOn = adoption?.adoptedOn
      if (adoptedOn && on < adoptedOn) return refused('before-adoption', { day: adoptedOn })
      return granted(on)
    },
    extendedUntil(until: Day): Result<Day, DayRefusal> {
      const already = standing?.currentUntil
      return already && until <= already ? refused('not-later', { day: already }) : granted(until)
    },
    endsFrom(from: Day): Result<Day, DayRefusal> {
      const first = adoption?.entersIntoForceOn
      return first && from <= first ? refused('ends-before-start') : granted(from)
    },
  } as const
}

/** The event as it is kept. `edition` stands as it does today. */
export function checkEvent(
  asked: AskedEvent,
  today: Day,
  edition: Pick<Edition, 'adoption' | 'standing'>,
  partyIds: readonly string[],
): Result<AskedEvent, EventRefusal> {
  const { kind, byPartyId } = asked
  const rules = daysOfEvent(today, edition)
  for (const place of ['happenedOn', 'extendedUntil', 'endsFrom'] as const) {
    const on = asked[place]
    const may = on === undefined ? granted() : about(place, rules[place](on))
    if (!may.granted) return may
  }
  if (kind === 'notice-given' && !partyIds.includes(byPartyId ?? '')) {
    return refused('party-missing', {}, 'byPartyId')
  }
  const note = about('note', checkSource(asked.note))
  if (!note.granted) return note
  if (note.value === '') return refused('source-missing', {}, 'note')
  return granted({ ...asked, note: note.value })
}
