// SPDX-License-Identifier: EUPL-1.2
// Who may give which command, and what it answers in each status of a round: every role and every
// status, on a real database. Read a row aloud: those who may, and what they are told of each.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { addDays, day } from '#kernel/day.ts'
import { roles, type Mandate, type Role } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { asItStands as seen } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import {
  aConsultation,
  anAgreement,
  dueOn,
  mandateIn,
  type SmallAgreement,
} from '../../test/support/consultation-round.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { aCounty, as, type County } from '../../test/support/decision-round.ts'
import { outcomeTakenBack } from '../../test/support/taken-back.ts'
import { isCountyWide } from '../organisation/rules/acting-for.ts'
import * as answering from './commands/answering.ts'
import * as drafting from './commands/drafting.ts'
import * as preparing from './commands/preparing.ts'
import * as rounds from './commands/rounds.ts'
import * as submitting from './commands/submitting.ts'
import { readPrepared } from './reads/prepared.ts'
import { listComments, listResponses } from './reads/responses.ts'
import { getConsultation, listQuestions } from './reads/rounds.ts'
import type { Consultation } from './rules/consultation.ts'

const today = day('2026-03-19')
const lateDay = addDays(dueOn, 4)
const statuses = ['draft', 'open', 'closed', 'published', 'cancelled'] as const
type Status = (typeof statuses)[number]

type World = {
  readonly round: Consultation
  readonly questionId: string
  readonly draftCommentId: string
  readonly commentId: string
  readonly responseId: string
}

let database: FreshDatabase
let county: County
let agreement: SmallAgreement
let other: SmallAgreement
let lerum: Mandate
const worlds = new Map<Status, World>()

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
  agreement = await anAgreement(county, 'avtalet')
  other = await anAgreement(county, 'ett-annat')
  lerum = await mandateIn(county, 'coordinator', '1441')
  for (const status of statuses) worlds.set(status, await aWorld(status))
})
after(() => database[Symbol.asyncDispose]())

async function aWorld(status: Status): Promise<World> {
  const { db, people } = county
  const leader = people.processLeader
  const round = await aConsultation(county, agreement, `en-${status}`, status !== 'draft')
  const consultationId = round.id
  const [question] = await listQuestions(db, round.id)
  const draftCommentId = newId()
  const blank = { round, questionId: question!.id, draftCommentId }
  if (status === 'draft') return { ...blank, commentId: newId(), responseId: newId() }
  await as(db, lerum, async (tx) => {
    const place = { consultationId, seen }
    const done = [
      await drafting.saveStance(tx, today, lerum, {
        ...place,
        subject: { kind: 'package' },
        stance: 'endorse-with-changes',
      }),
      await drafting.saveComment(tx, today, lerum, {
        ...place,
        commentId: draftCommentId,
        versionId: agreement.versionId,
        provisionId: agreement.paragraphIds[0],
        kind: 'clarify',
        text: 'Oklart.',
        proposedWording: '',
      }),
      await submitting.submitResponse(tx, today, lerum, place),
    ]
    for (const one of done) assert.ok(one.granted)
  })
  const [comment] = await as(db, leader, (tx) => listComments(tx, round.id))
  const commentId = comment!.id
  await as(db, leader, async (tx) => {
    const place = { consultationId, seen }
    const answered = await answering.answerComment(tx, today, leader, {
      commentId,
      outcome: 'noted',
      reason: 'Vi har läst.',
      changedVersionId: undefined,
      changedProvisionId: undefined,
      seen,
    })
    const done: Result<unknown, string>[] = [answered]
    if (status === 'cancelled')
      done.push(await rounds.cancelConsultation(tx, today, leader, { ...place, reason: 'Om.' }))
    if (status === 'closed' || status === 'published')
      done.push(await rounds.closeConsultation(tx, lateDay, leader, place))
    if (status === 'published')
      done.push(await rounds.publishConsultation(tx, lateDay, leader, place))
    for (const one of done) assert.ok(one.granted)
  })
  const [response] = await as(db, leader, (tx) => listResponses(tx, round.id))
  return { ...blank, commentId, responseId: response!.id }
}

type Deed = (tx: Tx, by: Mandate, world: World) => Promise<Result<unknown, string>>
const at = ({ round }: World) => ({ consultationId: round.id, seen })

const opposes: Deed = (tx, by, world) =>
  drafting.saveStance(tx, today, by, {
    ...at(world),
    subject: { kind: 'package' },
    stance: 'oppose',
  })

const deeds = {
  changeRoundDraft: async (tx, by, world) =>
    preparing.changeRoundDraft(tx, today, by, {
      ...(await readPrepared(tx, await getConsultation(tx, world.round.id))),
      ...at(world),
      title: 'Nytt namn',
    }),
  openConsultation: (tx, by, world) => rounds.openConsultation(tx, today, by, at(world)),
  extendConsultation: (tx, by, world) =>
    rounds.extendConsultation(tx, today, by, {
      ...at(world),
      dueOn: addDays(dueOn, 30),
      reason: 'Nämnder i maj.',
    }),
  cancelConsultation: (tx, by, world) =>
    rounds.cancelConsultation(tx, today, by, { ...at(world), reason: 'Vi börjar om.' }),
  closeConsultation: (tx, by, world) => rounds.closeConsultation(tx, lateDay, by, at(world)),
  publishConsultation: (tx, by, world) => rounds.publishConsultation(tx, lateDay, by, at(world)),
  setAnsweringPackage: (tx, by, world) =>
    rounds.setAnsweringPackage(tx, today, by, { ...at(world), packageId: other.packageId }),
  answerComment: (tx, by, { commentId }) =>
    answering.answerComment(tx, today, by, {
      commentId,
      outcome: 'met',
      reason: 'Vi har tänkt om.',
      changedVersionId: undefined,
      changedProvisionId: undefined,
      seen,
    }),
  saveOverallText: (tx, by, world) =>
    drafting.saveOverallText(tx, today, by, { ...at(world), text: 'Mitt omdöme.' }),
  saveStance: opposes,
  saveComment: (tx, by, world) =>
    drafting.saveComment(tx, today, by, {
      ...at(world),
      commentId: world.draftCommentId,
      versionId: agreement.versionId,
      provisionId: agreement.paragraphIds[0],
      kind: 'clarify',
      text: 'Fortfarande oklart.',
      proposedWording: '',
    }),
  removeComment: (tx, by, world) =>
    drafting.removeComment(tx, today, by, { ...at(world), commentId: world.draftCommentId }),
  saveQuestionAnswer: (tx, by, world) =>
    drafting.saveQuestionAnswer(tx, today, by, {
      ...at(world),
      questionId: world.questionId,
      text: 'Ja.',
    }),
  submitResponse: async (tx, by, world) => {
    // What is sent anew says something else than what was sent.
    await opposes(tx, by, world)
    return submitting.submitResponse(tx, today, by, at(world))
  },
  markSecrecy: (tx, by, { responseId }) =>
    submitting.markSecrecy(tx, today, by, { responseId, reason: 'OSL 18:8', seen }),
} as const satisfies Readonly<Record<string, Deed>>
type Name = keyof typeof deeds

const leaders: readonly Role[] = ['process-leader']
const compilers: readonly Role[] = ['process-leader', 'editor']
const writers: readonly Role[] = ['coordinator', 'contributor']

/** A late answer is taken and marked, and one after the closing is correspondence. */
const receiving = 'not-receiving granted granted granted not-receiving'

const table: Readonly<Record<Name, readonly [readonly Role[], string]>> = {
  //                  draft    open    closed    published    cancelled
  changeRoundDraft: [
    leaders,
    'granted step-not-possible step-not-possible step-not-possible step-not-possible',
  ],
  openConsultation: [
    leaders,
    'granted step-not-possible step-not-possible step-not-possible step-not-possible',
  ],
  extendConsultation: [
    leaders,
    'step-not-possible granted step-not-possible step-not-possible step-not-possible',
  ],
  cancelConsultation: [
    leaders,
    'granted granted step-not-possible step-not-possible step-not-possible',
  ],
  closeConsultation: [
    leaders,
    'step-not-possible granted step-not-possible step-not-possible step-not-possible',
  ],
  publishConsultation: [
    leaders,
    'step-not-possible step-not-possible granted step-not-possible step-not-possible',
  ],
  setAnsweringPackage: [
    compilers,
    'step-not-possible granted granted step-not-possible step-not-possible',
  ],
  answerComment: [
    compilers,
    'NotFound granted step-not-possible step-not-possible step-not-possible',
  ],
  saveOverallText: [writers, receiving],
  saveStance: [writers, receiving],
  saveComment: [writers, receiving],
  removeComment: [writers, receiving],
  saveQuestionAnswer: [writers, receiving],
  submitResponse: [['coordinator'], receiving],
  markSecrecy: [
    ['process-leader', 'coordinator'],
    'NotAllowed granted granted step-not-possible granted',
  ],
}

/** Someone in the role: of Lerum, or of the county where the role is the county's. */
function someone(role: Role): Mandate {
  return { ...(isCountyWide(role) ? county.people.processLeader : lerum), role }
}

function answerIn(status: Status, answers: string): string {
  return answers.split(' ')[statuses.indexOf(status)] ?? ''
}

const attempt = (name: Name, status: Status, by: Mandate) =>
  outcomeTakenBack(county.db, by, (tx) => deeds[name](tx, by, worlds.get(status)!))

describe('every command answers as its row says', () => {
  for (const [name, [may, answers]] of Object.entries(table)) {
    test(name, async () => {
      const answered: Record<string, string[]> = {}
      const expected: Record<string, string[]> = {}
      for (const role of roles) {
        answered[role] = []
        expected[role] = []
        for (const status of statuses) {
          answered[role].push(await attempt(name as Name, status, someone(role)))
          expected[role].push(may.includes(role) ? answerIn(status, answers) : 'NotAllowed')
        }
      }
      assert.deepEqual(answered, expected)
    })
  }
})
