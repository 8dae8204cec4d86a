// SPDX-License-Identifier: EUPL-1.2
// What an event would change before it is recorded: for the edition itself and for what follows it.

import type { Day } from '#kernel/day.ts'
import { standOn, type Edition, type EditionFacts } from './edition.ts'
import type { ValidityEvent } from './validity-terms.ts'

export type Consequence = { readonly before: Edition; readonly after: Edition }

/** The editions that would stand otherwise today if the event were on record. */
export function consequencesOfRecording(
  editions: readonly EditionFacts[],
  versionId: string,
  event: ValidityEvent,
  today: Day,
): readonly Consequence[] {
  return compareStandings(editions, versionId, today, (events) =>
    [...events, event].toSorted((a, b) => a.on.localeCompare(b.on)),
  )
}

/** The editions that would stand otherwise today if the event had never been recorded. */
export function consequencesOfWithdrawing(
  editions: readonly EditionFacts[],
  versionId: string,
  event: ValidityEvent,
  today: Day,
): readonly Consequence[] {
  // Two events that say the same are the same to the rules: either may go.
  const said = JSON.stringify(event)
  return compareStandings(editions, versionId, today, (events) => {
    const place = events.findIndex((one) => JSON.stringify(one) === said)
    return place === -1 ? events : events.toSpliced(place, 1)
  })
}

function compareStandings(
  editions: readonly EditionFacts[],
  versionId: string,
  today: Day,
  change: (events: readonly ValidityEvent[]) => readonly ValidityEvent[],
): readonly Consequence[] {
  const changed = editions.map((one) =>
    one.version.id === versionId ? { ...one, events: change(one.events) } : one,
  )
  const after = standOn(changed, today)
  return standOn(editions, today).flatMap((before, place) =>
    JSON.stringify(before.standing) === JSON.stringify(after[place]?.standing)
      ? []
      : [{ before, after: after[place]! }],
  )
}
