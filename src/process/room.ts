// SPDX-License-Identifier: EUPL-1.2
// What the room gives the house: the pages of steps, and the steps that are done.

import type { Day } from '#kernel/day.ts'
import type { DoneThing } from '#kernel/gathered/matter.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Db, Tx } from '#platform/database/database.ts'
import type { Room } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { inBoth } from '#kernel/language.ts'
import { bodiesConcerning } from '../organisation/reads.ts'
import type { BodyEnding, BrokenByEnding } from '../organisation/rules/county-edit.ts'
import { listBrokenSteps } from './reads/broken-steps.ts'
import { routeWords } from './messages/routes.ts'
import { processPages, type ProcessWiring, type SubjectOfRoute } from './pages.tsx'
import { inJournal } from './messages/in-journal.ts'
import { listStepsForBodies } from './reads.ts'
import { namedInJournal } from './reads/named-in-journal.ts'
import type { LastSteps } from './rules/route-edit.ts'
import { pathOfStep } from './rules/step-row.ts'

export type { SubjectOfRoute } from './pages.tsx'

/**
 * Whether steps of a route may be said by hand: while those asked have been told and nobody has called
 * it off or ended it. Held until the transaction ends; nothing when the route is another room's.
 */
export type HoldRoute = (tx: Tx, routeId: string) => Promise<boolean | undefined>

/** What the rooms above say of their routes: the first that knows is believed. */
export type SaidAbove = {
  readonly subjects: readonly SubjectOfRoute[]
  readonly holds: readonly HoldRoute[]
  /** The same, while the route waits for anyone. */
  readonly running: readonly HoldRoute[]
  /** Which steps mean that a party has done its part, by kind of round. */
  readonly lastSteps: readonly Partial<LastSteps>[]
}

export function processRoom(said: SaidAbove): Pick<
  Room<PageContent, never>,
  'name' | 'pages' | 'done' | 'journal'
> & {
  readonly brokenIfEnded: (tx: Tx, ending: BodyEnding) => Promise<BrokenByEnding>
} {
  const wiring = wiringFrom(said)
  return {
    name: 'process',
    pages: processPages(wiring),
    done: listDone,
    journal: { events: inJournal, named: namedInJournal },
    brokenIfEnded: (tx, ending) =>
      listBrokenSteps(tx, ending, {
        isRunning: (routeId) => holdAmong(said.running, tx, routeId),
        titleOf: async (routeId) => (await wiring.subjectOfRoute?.(tx, routeId))?.title,
        lastSteps: wiring.lastSteps,
        tellLeftOut: (kind, party) =>
          inBoth((language) => routeWords(language).leftOut(kind, party)),
      }),
  }
}

function wiringFrom({ subjects, holds, lastSteps }: SaidAbove): ProcessWiring {
  return {
    subjectOfRoute: async (db, routeId) => {
      const told = await Promise.all(subjects.map((subject) => subject(db, routeId)))
      return told.find((one) => one !== undefined)
    },
    holdMatter: (tx, routeId) => holdAmong(holds, tx, routeId),
    lastSteps: allOf(lastSteps),
  }
}

/** A kind of round that no room knows of has no last step. */
function allOf(said: readonly Partial<LastSteps>[]): LastSteps {
  return Object.assign({ consultation: () => false, decision: () => false }, ...said) as LastSteps
}

/** A route that no room knows is not under way. */
export async function holdAmong(
  holds: readonly HoldRoute[],
  tx: Tx,
  routeId: string,
): Promise<boolean> {
  for (const hold of holds) {
    const held = await hold(tx, routeId)
    if (held !== undefined) return held
  }
  return false
}

async function listDone(db: Db, mandate: Mandate, today: Day): Promise<readonly DoneThing[]> {
  const bodies = await bodiesConcerning(db, mandate, today)
  const rows = await listStepsForBodies(
    db,
    bodies.map(({ id }) => id),
    today,
  )
  return rows
    .flatMap((row) => (row.doneOn === undefined ? [] : [{ ...row, doneOn: row.doneOn }]))
    .map((row) => ({
      key: `${row.stepId} ${row.body.id}`,
      title: row.title,
      who: row.body.name,
      doneOn: row.doneOn,
      path: pathOfStep(row),
    }))
}
