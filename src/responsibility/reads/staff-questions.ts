// SPDX-License-Identifier: EUPL-1.2
// Questions as they are kept. The database gives the words of one that nobody has read to those who
// read them, and to nobody else.

import { sql, type SqlBool } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Found, Slice } from '#kernel/list.ts'
import type { Db } from '#platform/database/database.ts'
import { expressionsOf, readSlice, type Sort } from '#platform/database/list-reads.ts'
import type { QuestionStatus, StaffQuestion } from '../rules/staff-question.ts'

const askedInSql = sql<number>`1 + (select count(*)::int from staff_question s where s.joined_to_id = staff_question.id)`

function selectQuestions(db: Db) {
  return db
    .selectFrom('staff_question')
    .leftJoin('staff_question_wording as said', 'said.question_id', 'staff_question.id')
    .selectAll('staff_question')
    .select(['said.text', askedInSql.as('asked')])
}

type QuestionRow = Awaited<
  ReturnType<ReturnType<typeof selectQuestions>['executeTakeFirstOrThrow']>
>

function asQuestion(row: QuestionRow): StaffQuestion {
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    text: row.text ?? undefined,
    askedOn: row.asked_on,
    shownOn: row.shown_on ?? undefined,
    bodyId: row.body_id ?? undefined,
    sentOn: row.sent_on ?? undefined,
    answerBy: row.answer_by ?? undefined,
    joinedToId: row.joined_to_id ?? undefined,
    joinedOn: row.joined_on ?? undefined,
    answer: row.answer,
    instruction: row.instruction,
    caseId: row.case_id ?? undefined,
    answeredOn: row.answered_on ?? undefined,
    closedOn: row.closed_on ?? undefined,
    closedBecause: row.closed_because,
    revision: row.revision,
    asked: row.asked,
  }
}

export async function findQuestion(db: Db, number: string): Promise<StaffQuestion | undefined> {
  const row = await selectQuestions(db).where('number', '=', number).executeTakeFirst()
  return row && asQuestion(row)
}

export async function findQuestionById(db: Db, id: string): Promise<StaffQuestion | undefined> {
  const row = await selectQuestions(db).where('staff_question.id', '=', id).executeTakeFirst()
  return row && asQuestion(row)
}

export async function findLastNumber(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom('staff_question')
    .select('number')
    .orderBy(sql`split_part(number, '-', 1)`, 'desc')
    .orderBy(sql`split_part(number, '-', 2)::int`, 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.number
}

/** The questions that the same words may stand beside: so many of the latest that are their own. */
export async function listComparable(
  db: Db,
  but: string,
): Promise<readonly { readonly id: string; readonly number: string; readonly text: string }[]> {
  return db
    .selectFrom('staff_question')
    .innerJoin('staff_question_wording as said', 'said.question_id', 'staff_question.id')
    .select(['staff_question.id', 'number', 'said.text'])
    .where('status', 'in', ['received', 'open', 'with-body', 'answered'])
    .where('staff_question.id', '<>', but)
    .orderBy('staff_question.id', 'desc')
    .limit(500)
    .execute()
}

/** The same words sent the same day are one question, however often the form is sent. */
export async function findSameToday(
  db: Db,
  text: string,
  on: Day,
): Promise<{ readonly number: string } | undefined> {
  return db
    .selectFrom('staff_question')
    .innerJoin('staff_question_wording as said', 'said.question_id', 'staff_question.id')
    .select('number')
    .where('said.text', '=', text)
    .where('asked_on', '=', on)
    .executeTakeFirst()
}

export type QuestionCounts = {
  readonly received: number
  readonly open: number
  readonly overdue: number
  readonly firstDue: Day | undefined
}

/** What waits for those who handle questions, in one row. */
export async function countWaiting(db: Db, today: Day): Promise<QuestionCounts> {
  const row = await db
    .selectFrom('staff_question')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('status', '=', 'received').as('received'),
      fn.countAll<number>().filterWhere('status', '=', 'open').as('open'),
      fn
        .countAll<number>()
        .filterWhere(sql<SqlBool>`status = 'with-body' and answer_by < ${today}`)
        .as('overdue'),
      sql<Day | null>`min(answer_by) filter (where status = 'with-body')`.as('first_due'),
    ])
    .executeTakeFirstOrThrow()
  const { received, open, overdue, first_due } = row
  return {
    received: Number(received),
    open: Number(open),
    overdue: Number(overdue),
    firstDue: first_due ?? undefined,
  }
}

/** The states of `questionStateOn`, asked of the database. */
const stateInSql = (on: Day) => sql<QuestionStatus | null>`case
  when staff_question.asked_on > ${on}::date then null
  when staff_question.answered_on <= ${on}::date then 'answered'
  when staff_question.closed_on <= ${on}::date then 'closed'
  when staff_question.joined_on <= ${on}::date then 'joined'
  when staff_question.sent_on <= ${on}::date then 'with-body'
  when staff_question.shown_on <= ${on}::date then 'open'
  else 'received' end`

const orders = {
  number: [sql.ref('staff_question.asked_on'), sql.ref('staff_question.number')],
  asked: [askedInSql],
  askedOn: [sql.ref('staff_question.asked_on')],
  answerBy: [sql.ref('staff_question.answer_by')],
  answeredOn: [sql.ref('staff_question.answered_on')],
}

/** What the list may be chosen by: those without an answer, or one state. */
export const questionChoices = [
  'unanswered',
  'received',
  'open',
  'with-body',
  'answered',
  'closed',
] as const
export type QuestionChoice = (typeof questionChoices)[number]

const statesOf = (choice: QuestionChoice): readonly QuestionStatus[] =>
  choice === 'unanswered' ? ['received', 'open', 'with-body'] : [choice]

/** A piece of the questions of a day. Who does not handle them is shown those that somebody has read. */
export async function readQuestions(
  db: Db,
  asked: {
    readonly on: Day
    readonly sort: Sort
    readonly choice: QuestionChoice | undefined
    readonly words: string | undefined
    readonly isHandler: boolean
  },
  slice: Slice,
): Promise<Found<StaffQuestion>> {
  const state = stateInSql(asked.on)
  const choices: readonly QuestionChoice[] = asked.choice
    ? [asked.choice]
    : ['unanswered', 'answered', 'closed']
  const states = choices.flatMap(statesOf).filter((one) => asked.isHandler || one !== 'received')
  let query = selectQuestions(db).where(sql<SqlBool>`${state} = any(${states})`)
  // One that was closed before anybody showed it stays unread.
  if (!asked.isHandler) query = query.where('shown_on', 'is not', null)
  for (const word of (asked.words ?? '')
    .split(' ')
    .filter((one) => one !== '')
    .slice(0, 8)) {
    const like = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
    query = query.where(sql<SqlBool>`concat_ws(' ', said.text, answer, number) ilike ${like}`)
  }
  const order = {
    by: expressionsOf(orders, asked.sort),
    id: [sql.ref('staff_question.id')],
    isDown: asked.sort.isDown,
  }
  const found = await readSlice(query, order, slice)
  return { ...found, rows: found.rows.map(asQuestion) }
}
