// SPDX-License-Identifier: EUPL-1.2
// What the room gives the house.

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { LastingPage } from '#kernel/gathered/lasting.ts'
import type { NamedPage } from '#kernel/gathered/text.ts'
import { inBoth } from '#kernel/language.ts'
import { holdsWords } from '#kernel/text/holds-words.ts'
import type { Db, Tx } from '#platform/database/database.ts'
import type { Room, Shown } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import type { ReadOriginal } from '../process/rules/incoming-letter.ts'
import { listReminders } from './commands/reminding.ts'
import { factsInJournal, inJournal, lettersInJournal } from './messages/in-journal.ts'
import { told } from './messages/told.ts'
import { consultationPages } from './pages.tsx'
import { namedInJournal } from './reads/named-in-journal.ts'
import { listRoundNames, listConsultations, readTally } from './reads/rounds.ts'
import { holdConsultationOfRoute } from './reads/round-of-route.ts'
import { listRoundsOn } from './reads/rounds-on.ts'
import { listAhead, listComing, listHappened } from './room/days.ts'
import { listLateConsultationSteps, listWaiting, tellInShort } from './room/matters.ts'
import { listBeside, listPlaces, tellLife } from './room/texts.tsx'
import { isPartyAnswer } from './rules/tally.ts'
import { AnswersOfParty, type Answered } from './views/answers-of-party.tsx'
import { Invitation } from './views/invitation.tsx'

export function consultationRoom(readOriginal: ReadOriginal) {
  return {
    name: 'consultation',
    pages: consultationPages(readOriginal),
    menu: [{ place: 'remiss', words: inBoth((l) => told[l].menu), menu: 'everyone', position: 3 }],
    waits: listWaiting,
    late: listLateConsultationSteps,
    inShort: tellInShort,
    journal: {
      events: inJournal,
      letters: lettersInJournal,
      facts: factsInJournal,
      named: namedInJournal,
    },
    open: listOpen,
    happened: listHappened,
    coming: listComing,
    ahead: listAhead,
    named: listNamed,
    lasting: listLasting,
    beside: listBeside,
    places: listPlaces,
    holdRoute,
    holdRunning,
    lastStep: { consultation: isPartyAnswer },
    lifeOf: tellLife,
    ofParty: showAnswers,
    reminders: (tx, day, { daysBefore }) => listReminders(tx, day, daysBefore),
  } as const satisfies Room<PageContent, ComponentChildren> & {
    readonly places: unknown
    readonly holdRoute: unknown
    readonly holdRunning: unknown
    readonly lastStep: unknown
  }
}

/** Whether steps of a round's route may be said; nothing when the route is not a consultation's. */
async function holdRoute(tx: Tx, routeId: string): Promise<boolean | undefined> {
  const status = await holdConsultationOfRoute(tx, routeId)
  return status && status !== 'draft' && status !== 'cancelled'
}

/** Whether a round's route waits for anyone: a round that is closed waits for none of its steps. */
async function holdRunning(tx: Tx, routeId: string): Promise<boolean | undefined> {
  const status = await holdConsultationOfRoute(tx, routeId)
  return status && status === 'open'
}

async function listOpen(db: Db, { on, language, link }: Shown) {
  const rounds = await listRoundsOn(db, on)
  return rounds
    .filter(({ round }) => round.phase === 'open')
    .map(({ round }) => ({
      id: round.id,
      line: <Invitation {...{ round, language, link }} />,
    }))
}

async function listLasting(db: Db, on: Day): Promise<readonly LastingPage[]> {
  const rounds = await listRoundsOn(db, on)
  return [{ path: '/remiss' }, ...rounds.map(({ round }) => ({ path: `/remiss/${round.slug}` }))]
}

async function listNamed(db: Db, words: string): Promise<readonly NamedPage[]> {
  const rounds = await listRoundNames(db)
  return rounds
    .filter(({ title }) => holdsWords(title, words))
    .map(({ title, slug }) => ({
      kind: inBoth((l) => told[l].consultation),
      name: title,
      href: `/remiss/${slug}`,
    }))
}

async function showAnswers(
  db: Db,
  party: { readonly id: string; readonly slug: string },
  { on, language, link }: Shown,
) {
  const answers = await listAnswers(db, party, on)
  return <AnswersOfParty key="remissvar" {...{ answers, language, link }} />
}

async function listAnswers(
  db: Db,
  party: { readonly id: string; readonly slug: string },
  on: Day,
): Promise<readonly Answered[]> {
  const begun = (await listConsultations(db, on)).filter(
    ({ opensOn, status }) => opensOn <= on && status !== 'cancelled',
  )
  const answers = await Promise.all(
    begun.map(async (round): Promise<readonly Answered[]> => {
      const { tally } = await readTally(db, round, on)
      const own = tally.find(({ partyId }) => partyId === party.id)
      if (!own) return []
      const path = `/remiss/${round.slug}`
      const isShown = own.isAnswered && round.status === 'published'
      return [
        {
          id: round.id,
          title: round.title,
          path,
          answerPath: isShown ? `${path}/svar/${party.slug}` : undefined,
          state: own.state,
          answeredOn: own.answeredOn,
        },
      ]
    }),
  )
  return answers.flat()
}
