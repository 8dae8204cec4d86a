// SPDX-License-Identifier: EUPL-1.2
// What the rooms above say beside the texts of this one, gathered for its pages.

import type { Day } from '#kernel/day.ts'
import type { NoteBeside } from '#kernel/gathered/text.ts'
import type { Db } from '#platform/database/database.ts'
import type { BesideAsked } from '#platform/room.ts'
import type { AgreementWiring } from '../pages/wiring.ts'
import { findEditionInForce } from '../reads/editions.ts'
import type { VersionPlace } from '../rules/notes.ts'
import { byStage, noteUnderWay, statusesIn } from '../rules/rounds-of-texts.ts'

/** What the room is told by those above it. */
export type SaidAbove = {
  /** Lines beside provisions. */
  readonly beside: readonly ((
    db: Db,
    provisionIds: readonly string[],
    asked: BesideAsked,
  ) => Promise<readonly NoteBeside[]>)[]
  /** The rounds that had begun on a day, and which texts they hold. */
  readonly places: readonly ListPlaces[]
}

export type ListPlaces = (db: Db, on: Day) => Promise<readonly VersionPlace[]>

/** The places in all rounds, the earlier stage first. */
export function placesFrom(said: Pick<SaidAbove, 'places'>): ListPlaces {
  return async (db, on) => {
    const told = await Promise.all(said.places.map((list) => list(db, on)))
    return byStage(told.flat())
  }
}

export function wiringFrom(said: SaidAbove): AgreementWiring {
  const listPlaces = placesFrom(said)
  return {
    async marginNotes(db, { versionId, provisionIds, visit: { asOf } }) {
      const asked = { versionId, on: asOf }
      const told = await Promise.all(said.beside.map((list) => list(db, provisionIds, asked)))
      return Map.groupBy(told.flat(), ({ provisionId }) => provisionId)
    },
    async underway(db, { documentId, versionId, visit }) {
      const [places, edition] = await Promise.all([
        listPlaces(db, visit.asOf),
        findEditionInForce(db, documentId, visit.asOf),
      ])
      const note = noteUnderWay(places, { versionId, documentId }, edition?.version.id)
      return note ? [note] : []
    },
    async roundStatuses(db, { versionIds, visit }) {
      const statuses = statusesIn(await listPlaces(db, visit.asOf))
      return new Map([...statuses].filter(([versionId]) => versionIds.includes(versionId)))
    },
  }
}
