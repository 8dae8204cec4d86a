// SPDX-License-Identifier: EUPL-1.2
// What waits in consultations: answers to write, steps to take, comments and questions to answer.

import type { Day } from '#kernel/day.ts'
import type { InShort, Matter } from '#kernel/gathered/matter.ts'
import { inBoth, type Language } from '#kernel/language.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Db } from '#platform/database/database.ts'
import { bodiesConcerning } from '../../organisation/reads.ts'
import { readRoute } from '../../process/reads.ts'
import { stateByDeadline } from '../../process/rules/deadline.ts'
import { mayDoStep } from '../../process/rules/permissions.ts'
import type { StepRow } from '../../process/rules/step-row.ts'
import { notBegun, stepLooks } from '../../process/views/step-looks.ts'
import { lateMatters, stepMatter } from '../../process/views/step-matter.ts'
import { told } from '../messages/told.ts'
import { findRespondentOf, hasBegun } from '../reads/drafts.ts'
import { countUnanswered } from '../reads/responses.ts'
import { listOpenByDue, listUnfinishedConsultations } from '../reads/round-of-route.ts'
import { listPublicQuestions, readTally } from '../reads/rounds.ts'
import type { Consultation } from '../rules/consultation.ts'
import { phaseOn } from '../rules/lifecycle.ts'
import { mayInConsultation } from '../rules/permissions.ts'
import { stepAnsweredBy } from '../rules/tally.ts'

type Said = { readonly title: string; readonly text: string; readonly act: string }
type Tasks = (typeof told)[Language]['tasks']

const wordsOf = (say: (tasks: Tasks) => Said): Pick<Matter, 'title' | 'text' | 'act'> => ({
  title: inBoth((language) => say(told[language].tasks).title),
  text: inBoth((language) => say(told[language].tasks).text),
  act: inBoth((language) => say(told[language].tasks).act),
})

export async function listWaiting(
  db: Db,
  mandate: Mandate,
  today: Day,
): Promise<readonly Matter[]> {
  const [asked, led] = await Promise.all([
    forThoseWhoAreAsked(db, mandate, today),
    forThoseWhoLead(db, mandate, today),
  ])
  return [...asked, ...led]
}

async function forThoseWhoAreAsked(
  db: Db,
  mandate: Mandate,
  today: Day,
): Promise<readonly Matter[]> {
  const bodies = await bodiesConcerning(db, mandate, today)
  if (bodies.length === 0) return []
  const ids = new Set(bodies.map(({ id }) => id))
  const rounds = await listOpenByDue(db, today)
  const matters = await Promise.all(
    rounds.map(async (round) => {
      const [{ rows: all }, respondent] = await Promise.all([
        readRoute(db, round.routeId, today),
        findRespondentOf(db, mandate, round.id),
      ])
      const step = respondent && stepAnsweredBy(all, respondent)
      const hasDraft = respondent !== undefined && (await hasBegun(db, round.id, respondent))
      // Who writes in the party's answer for a board of it is concerned by the party's step too.
      const rows = all.filter((row) => ids.has(row.body.id) || row === step)
      return rows.filter(isLeft).map((row) => matterOfStep(row, round, mandate, { step, hasDraft }))
    }),
  )
  return matters.flat()
}

const isLeft = (row: StepRow) => row.state !== 'done' && row.state !== 'done-late'

/** A step of a consultation: the party's own answer, or a handing over. */
function matterOfStep(
  row: StepRow,
  round: Pick<Consultation, 'title' | 'slug'>,
  mandate: Mandate,
  /** The step that the mandate's answer does, and whether that answer has been begun. */
  { step, hasDraft }: { readonly step: StepRow | undefined; readonly hasDraft: boolean },
): Matter {
  const base = stepMatter(row, round.title)
  const mayBegin = row.state !== 'waiting'
  if (row.verb !== 'answer' && row.verb !== 'compile') {
    return { ...base, isOwn: mayBegin && mayDoStep(mandate, row.body) }
  }
  const waitsFor = row.waitingFor[0]?.shortName
  const isOwnStep = row.stepId === step?.stepId && row.body.id === step.body.id
  const mayAnswer = isOwnStep && mayInConsultation(mandate, 'write-response')
  return {
    ...base,
    ...wordsOf((tasks) => tasks.answer(round.title, hasDraft, waitsFor)),
    ...(row.state === 'open' && !hasDraft && { status: notBegun }),
    waitsFor: mayBegin ? undefined : waitsFor,
    path: `/remiss/${round.slug}/svara`,
    isOwn: mayAnswer,
    // It has not been sent on yet: nobody waits for the answer, and it may be begun.
    isOptional: mayAnswer && !mayBegin,
  }
}

/** Comments and questions without an answer, and rounds that can take their next step. */
async function forThoseWhoLead(db: Db, mandate: Mandate, today: Day): Promise<readonly Matter[]> {
  if (!mayInConsultation(mandate, 'compile')) return []
  const mayLead = mayInConsultation(mandate, 'lead')
  const rounds = (await listUnfinishedConsultations(db)).filter(
    ({ status }) => status !== 'draft' || mayLead,
  )
  const matters = await Promise.all(rounds.map((round) => ofLedRound(db, round, today, mayLead)))
  return matters.flat()
}

async function ofLedRound(
  db: Db,
  round: Consultation,
  today: Day,
  mayLead: boolean,
): Promise<readonly Matter[]> {
  const path = `/remiss/${round.slug}`
  const make = (
    kind: string,
    say: (tasks: Tasks, about: string) => Said,
    to: string,
    dueOn?: Day,
  ): Matter => {
    const state = stateByDeadline(dueOn, today)
    return {
      key: `${round.id} ${kind}`,
      about: round.title,
      ...wordsOf((tasks) => say(tasks, round.title)),
      path: to,
      dueOn,
      status: stepLooks[state],
      isLate: state === 'late',
      isOwn: true,
    }
  }
  if (round.status === 'draft') {
    const opening = make('open-consultation', (tasks, about) => tasks.open(about), `${path}/oppna`)
    return [{ ...opening, isOptional: true }]
  }
  if (round.status === 'closed') {
    return mayLead ? [make('publish', (tasks, about) => tasks.publish(about), path)] : []
  }
  const [unanswered, questions, workUpDueOn] = await Promise.all([
    countUnanswered(db, round.id),
    listPublicQuestions(db, round.id),
    dayOfWorkUp(db, round, today),
  ])
  const open = questions.filter(({ answer }) => answer === '').length
  const isOver = phaseOn(round, today) === 'being-compiled'
  const collation = `${path}/sammanstallning`
  return [
    ...(unanswered > 0
      ? [
          make(
            'comments',
            (tasks, about) => tasks.comments(about, unanswered),
            collation,
            workUpDueOn,
          ),
        ]
      : []),
    ...(open > 0 ? [make('questions', (tasks, about) => tasks.questions(about, open), path)] : []),
    ...(unanswered === 0 && isOver && mayLead
      ? [make('close', (tasks, about) => tasks.close(about), path, workUpDueOn)]
      : []),
  ]
}

async function dayOfWorkUp(db: Db, round: Consultation, today: Day): Promise<Day | undefined> {
  const { rows } = await readRoute(db, round.routeId, today)
  return rows.find(({ verb, branch }) => verb === 'prepare' && branch === 'joint')?.dueOn
}

export async function listLateConsultationSteps(db: Db, today: Day): Promise<readonly Matter[]> {
  const rounds = await listOpenByDue(db, today)
  const late = await Promise.all(
    rounds.map(async ({ routeId, title }) =>
      lateMatters((await readRoute(db, routeId, today)).rows, title),
    ),
  )
  return late.flat()
}

/** Whether the party has answered, or how many have. */
export async function tellInShort(
  db: Db,
  partyId: string | undefined,
  today: Day,
): Promise<InShort> {
  const open = await listOpenByDue(db, today)
  const rounds = await Promise.all(
    open.map(async (round) => {
      const { tally } = await readTally(db, round, today)
      const answered = tally.filter(({ isAnswered }) => isAnswered)
      const hasAnswered = answered.some((one) => one.partyId === partyId)
      const path = `/remiss/${round.slug}`
      return {
        key: path,
        title: round.title,
        path,
        text: inBoth((language) => {
          const words = told[language]
          if (partyId === undefined) return words.answeredOf(answered.length, tally.length)
          return hasAnswered ? words.answered : words.notAnswered
        }),
      }
    }),
  )
  return { rounds, settled: [], meetings: [] }
}
