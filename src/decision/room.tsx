// SPDX-License-Identifier: EUPL-1.2
// What the room gives the house. Where its rounds are shown is told by the room of processes, above.

import type { ComponentChildren } from 'preact'
import type { Db, Tx } from '#platform/database/database.ts'
import type { Room, Shown } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import type { ReadOriginal } from '../process/rules/incoming-letter.ts'
import { listReminders } from './commands/reminding.ts'
import { factsInJournal, inJournal, lettersInJournal } from './messages/in-journal.ts'
import { decisionPages } from './pages.tsx'
import type { Processes } from './pages/wiring.ts'
import { namedInJournal } from './reads/named-in-journal.ts'
import { decisionsOfParty } from './reads/outcomes.ts'
import { holdRoundOfRoute } from './reads/rounds.ts'
import { listAhead, listComing, listHappened } from './room/days.ts'
import { listLateDecisionSteps, listWaiting, tellInShort } from './room/matters.ts'
import { listPlaces, tellLife } from './room/texts.tsx'
import { isPartyDecision } from './rules/step-of-record.ts'
import { DecisionsOfParty } from './views/decisions-of-party.tsx'

export function decisionRoom(processes: Processes, readOriginal: ReadOriginal) {
  const { pathOfRound, pathsOn } = processes
  return {
    name: 'decision',
    pages: decisionPages({ ...processes, readOriginal }),
    waits: (db, mandate, today) => listWaiting(db, mandate, today, pathOfRound),
    late: listLateDecisionSteps,
    inShort: (db, partyId, today) => tellInShort(db, partyId, today, pathOfRound),
    happened: (db, on, most) => listHappened(db, on, most, pathsOn),
    coming: (db, on) => listComing(db, on, pathsOn),
    ahead: listAhead,
    places: (db: Db, on: Shown['on']) => listPlaces(db, on, pathOfRound),
    holdRoute,
    holdRunning: holdRoute,
    lastStep: { decision: isPartyDecision },
    lifeOf: (db, provisionId, shown) => tellLife(db, provisionId, shown, pathOfRound),
    ofParty: (db, party, shown) => showDecisions(db, party, shown, pathOfRound),
    journal: {
      events: inJournal,
      letters: lettersInJournal,
      facts: factsInJournal,
      named: namedInJournal,
    },
    reminders: (tx, day, { daysBefore }) => listReminders(tx, day, daysBefore),
  } as const satisfies Room<PageContent, ComponentChildren> & {
    readonly places: unknown
    readonly holdRoute: unknown
    readonly holdRunning: unknown
    readonly lastStep: unknown
  }
}

/** Whether steps of a round's route may be said; nothing when the route is not a decision round's. */
async function holdRoute(tx: Tx, routeId: string): Promise<boolean | undefined> {
  const status = await holdRoundOfRoute(tx, routeId)
  return status && status === 'open'
}

async function showDecisions(
  db: Db,
  party: { readonly id: string; readonly slug: string },
  { on, language, link }: Shown,
  pathOfRound: Processes['pathOfRound'],
) {
  const decisions = await Promise.all(
    (await decisionsOfParty(db, party.id, on)).map(async (own) => {
      const process = await pathOfRound(db, own.round.id)
      return { ...own, path: process && `${process}/beslut/${party.slug}` }
    }),
  )
  return <DecisionsOfParty key="beslut" {...{ decisions, language, link }} />
}
