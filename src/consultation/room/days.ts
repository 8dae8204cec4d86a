// SPDX-License-Identifier: EUPL-1.2
// What has happened in consultations, and the days to come.

import type { Day } from '#kernel/day.ts'
import type { ComingDay, DayAhead, Happening } from '#kernel/gathered/happening.ts'
import { inBoth } from '#kernel/language.ts'
import type { Db } from '#platform/database/database.ts'
import { told } from '../messages/told.ts'
import { listOpenByDue } from '../reads/round-of-route.ts'
import { listPublicQuestions } from '../reads/rounds.ts'
import { listRoundsOn } from '../reads/rounds-on.ts'
import type { Notice, PublicQuestion } from '../rules/consultation.ts'

export async function listHappened(db: Db, on: Day): Promise<readonly Happening[]> {
  const rounds = await listRoundsOn(db, on)
  const happened = await Promise.all(
    rounds.map(async ({ round, notices }) => {
      const questions = await listPublicQuestions(db, round.id)
      return happenedIn({ title: round.title, href: `/remiss/${round.slug}` }, notices, questions)
    }),
  )
  return happened.flat().filter((one) => one.on <= on)
}

type Named = { readonly title: string; readonly href: string }

/** What everyone was told of a round, and the questions that were answered. */
export function happenedIn(
  { title, href }: Named,
  notices: readonly Notice[],
  questions: readonly PublicQuestion[],
): readonly Happening[] {
  return [
    ...notices.map(({ kind, toldOn, newDueOn }) => ({
      on: toldOn,
      href,
      what: inBoth((language) => told[language].told[kind]),
      more: inBoth((language) =>
        newDueOn ? `${title}. ${told[language].newDueOn(newDueOn)}` : `${title}.`,
      ),
    })),
    ...questions.flatMap(({ answeredOn, text }) =>
      answeredOn
        ? [
            {
              on: answeredOn,
              href,
              what: inBoth((language) => told[language].questionAnswered(text)),
              more: { sv: title, en: title },
            },
          ]
        : [],
    ),
  ]
}

/** Only an open round has a last day for answers. */
export async function listComing(db: Db, on: Day): Promise<readonly ComingDay[]> {
  const rounds = await listRoundsOn(db, on)
  return rounds
    .filter(({ round }) => round.phase === 'open')
    .map(({ round: { dueOn, title, slug } }) => ({
      on: dueOn,
      href: `/remiss/${slug}`,
      what: inBoth((language) => told[language].lastDay),
      more: { sv: title, en: title },
      givesWay: false,
    }))
}

export async function listAhead(db: Db, today: Day): Promise<readonly DayAhead[]> {
  const rounds = await listOpenByDue(db, today)
  return rounds.map(({ dueOn, title }) => ({
    day: dueOn,
    what: inBoth((language) => told[language].lastDayAhead(title)),
  }))
}
