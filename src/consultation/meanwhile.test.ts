// SPDX-License-Identifier: EUPL-1.2
// What happens while someone has a form before her. One table for all commands of the room: each is
// refused when what its reader saw no longer stands, and when the round is led on while it waits.
// Long because every command has its row.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { addDays, day, type Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { asItStands, type SeenMark } from '#kernel/seen.ts'
import { inTransaction, noOne, scopeOf, theProduct, type Tx } from '#platform/database/database.ts'
import { queueMails } from '#platform/mail/queue.ts'
import { newId } from '#platform/id.ts'
import {
  aConsultation,
  anAgreement,
  dueOn,
  mandateIn,
  party,
  type SmallAgreement,
} from '../../test/support/consultation-round.ts'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { aCounty, as, type County } from '../../test/support/decision-round.ts'
import { waitForLock } from '../../test/support/held-lock.ts'
import * as answering from './commands/answering.ts'
import * as drafting from './commands/drafting.ts'
import * as preparing from './commands/preparing.ts'
import * as reminding from './commands/reminding.ts'
import * as rounds from './commands/rounds.ts'
import * as submitting from './commands/submitting.ts'
import { findDraft } from './reads/drafts.ts'
import { readPrepared } from './reads/prepared.ts'
import { findStandingResponse, listComments, listResponses } from './reads/responses.ts'
import { getConsultation, listPublicQuestions, listQuestions } from './reads/rounds.ts'
import type { Consultation, StanceSubject } from './rules/consultation.ts'
import { contentOf, responseHash } from './rules/response-content.ts'
import * as seen from './rules/seen.ts'
import { getPackage } from '../agreement/reads/packages.ts'

const today = day('2026-03-19')
const lateDay = addDays(dueOn, 4)
const commands = {
  ...answering,
  ...drafting,
  ...preparing,
  ...reminding,
  ...rounds,
  ...submitting,
}
type Command = keyof typeof commands

let database: FreshDatabase
let county: County
let agreement: SmallAgreement
let other: SmallAgreement
let leader: Mandate
let editor: Mandate
let lerum: Mandate
let colleague: Mandate

before(async () => {
  database = await freshDatabase()
  county = await aCounty(database.db, today)
  agreement = await anAgreement(county, 'avtalet')
  other = await anAgreement(county, 'ett-annat')
  leader = county.people.processLeader
  editor = county.people.editor
  lerum = await mandateIn(county, 'coordinator', '1441')
  colleague = await mandateIn(county, 'contributor', '1441')
})
after(() => database[Symbol.asyncDispose]())

/** A round of its own for each row, with a draft and a sent answer, a comment and a public question. */
type Ground = {
  readonly round: Consultation
  readonly questionId: string
  readonly publicQuestionId: string
  readonly draftCommentId: string
}

type Reached = 'draft' | 'open' | 'closed'
type Outcome = Result<unknown, string> | void

type Row = {
  /** How far the round has come. */
  readonly in: Reached
  readonly by: () => Mandate
  readonly on?: Day
  readonly run: (tx: Tx, ground: Ground, seen: SeenMark) => Promise<Outcome>
  /** What the form of the command is drawn from. */
  readonly drawn?: (tx: Tx, ground: Ground) => Promise<SeenMark>
  /** What a colleague does after it was drawn. */
  readonly changed?: (tx: Tx, ground: Ground) => Promise<Outcome>
  readonly changedBy?: () => Mandate
  /** What one who holds the round does with it while the command waits, and what it then says. */
  readonly overtaken: (tx: Tx, ground: Ground) => Promise<Outcome>
  readonly overtakenBy?: () => Mandate
  readonly says: string
}

const respondent = () => ({ partyId: party(county, '1441').id, bodyId: undefined })
const id = ({ round }: Ground) => round.id
const whole: StanceSubject = { kind: 'package' }
const section = (): StanceSubject => ({
  kind: 'section',
  versionId: agreement.versionId,
  provisionId: agreement.sectionIds[0],
})
const draftOf = (tx: Tx, ground: Ground) => findDraft(tx, id(ground), respondent())
const commentOf = async (tx: Tx, ground: Ground) => (await listComments(tx, id(ground)))[0]!
const responseOf = async (tx: Tx, ground: Ground) =>
  (await findStandingResponse(tx, id(ground), respondent()))!
const publicQuestionOf = async (tx: Tx, { round, publicQuestionId }: Ground) =>
  (await listPublicQuestions(tx, round.id, { withHidden: true })).find(
    (one) => one.id === publicQuestionId,
  )!

// What colleagues do.
const cancels = (tx: Tx, ground: Ground) =>
  commands.cancelConsultation(tx, today, leader, {
    consultationId: id(ground),
    reason: 'Dras tillbaka.',
    seen: asItStands,
  })
const closes = (tx: Tx, ground: Ground) =>
  commands.closeConsultation(tx, lateDay, leader, { consultationId: id(ground), seen: asItStands })
const publishes = (tx: Tx, ground: Ground) =>
  commands.publishConsultation(tx, lateDay, leader, {
    consultationId: id(ground),
    seen: asItStands,
  })
const opens = (tx: Tx, ground: Ground) =>
  commands.openConsultation(tx, today, leader, { consultationId: id(ground), seen: asItStands })
const extends_ = (tx: Tx, ground: Ground) =>
  commands.extendConsultation(tx, today, leader, {
    consultationId: id(ground),
    dueOn: addDays(dueOn, 1),
    reason: 'Någon dag till.',
    seen: asItStands,
  })
const marks = (tx: Tx, ground: Ground, reason: string, mark: SeenMark = asItStands) =>
  responseOf(tx, ground).then((response) =>
    commands.markSecrecy(tx, today, leader, { responseId: response.id, reason, seen: mark }),
  )
const answersQuestion = (tx: Tx, { publicQuestionId }: Ground, answer: string) =>
  commands.answerQuestion(tx, today, editor, {
    questionId: publicQuestionId,
    answer,
    seen: asItStands,
  })
const comments = (
  tx: Tx,
  ground: Ground,
  mandate: Mandate,
  text: string,
  mark: SeenMark = asItStands,
) =>
  commands.saveComment(tx, today, mandate, {
    consultationId: id(ground),
    commentId: ground.draftCommentId,
    versionId: agreement.versionId,
    provisionId: agreement.paragraphIds[0],
    kind: 'clarify',
    text,
    proposedWording: '',
    seen: mark,
  })
const takes = (tx: Tx, ground: Ground, mandate: Mandate, subject: StanceSubject, stance: string) =>
  commands.saveStance(tx, today, mandate, {
    consultationId: id(ground),
    subject,
    stance,
    seen: asItStands,
  })
const prepares = async (tx: Tx, ground: Ground, title: string, mark: SeenMark = asItStands) => {
  const stored = await getConsultation(tx, id(ground))
  return commands.changeRoundDraft(tx, today, leader, {
    ...(await readPrepared(tx, stored)),
    consultationId: stored.id,
    title,
    seen: mark,
  })
}
const drawnFromRound = async (tx: Tx, ground: Ground) =>
  seen.seenOfRound(await getConsultation(tx, id(ground)))

const rows: Readonly<Record<Command, Row>> = {
  saveOverallText: {
    in: 'open',
    by: () => lerum,
    run: (tx, ground, mark) =>
      commands.saveOverallText(tx, today, lerum, {
        consultationId: id(ground),
        text: 'Mitt omdöme.',
        seen: mark,
      }),
    drawn: async (tx, ground) => seen.seenOfText(await draftOf(tx, ground)),
    changed: (tx, ground) =>
      commands.saveOverallText(tx, today, colleague, {
        consultationId: id(ground),
        text: 'Kollegans omdöme.',
        seen: asItStands,
      }),
    changedBy: () => colleague,
    overtaken: cancels,
    says: 'not-receiving',
  },
  saveStance: {
    in: 'open',
    by: () => lerum,
    run: (tx, ground, mark) =>
      commands.saveStance(tx, today, lerum, {
        consultationId: id(ground),
        subject: section(),
        stance: 'endorse',
        seen: mark,
      }),
    drawn: async (tx, ground) => seen.seenOfStance(await draftOf(tx, ground), section()),
    changed: (tx, ground) => takes(tx, ground, colleague, section(), 'oppose'),
    changedBy: () => colleague,
    overtaken: cancels,
    says: 'not-receiving',
  },
  saveQuestionAnswer: {
    in: 'open',
    by: () => lerum,
    run: (tx, ground, mark) =>
      commands.saveQuestionAnswer(tx, today, lerum, {
        consultationId: id(ground),
        questionId: ground.questionId,
        text: 'Ja.',
        seen: mark,
      }),
    drawn: async (tx, ground) => seen.seenOfQuestion(await draftOf(tx, ground), ground.questionId),
    changed: (tx, ground) =>
      commands.saveQuestionAnswer(tx, today, colleague, {
        consultationId: id(ground),
        questionId: ground.questionId,
        text: 'Nej.',
        seen: asItStands,
      }),
    changedBy: () => colleague,
    overtaken: cancels,
    says: 'not-receiving',
  },
  saveComment: {
    in: 'open',
    by: () => lerum,
    run: (tx, ground, mark) => comments(tx, ground, lerum, 'Min ändring.', mark),
    drawn: async (tx, ground) => seen.seenOfComment((await draftOf(tx, ground))?.comments[0]),
    changed: (tx, ground) => comments(tx, ground, colleague, 'Kollegans ändring.'),
    changedBy: () => colleague,
    overtaken: cancels,
    says: 'not-receiving',
  },
  removeComment: {
    in: 'open',
    by: () => lerum,
    run: (tx, ground, mark) =>
      commands.removeComment(tx, today, lerum, {
        consultationId: id(ground),
        commentId: ground.draftCommentId,
        seen: mark,
      }),
    drawn: async (tx, ground) => seen.seenOfComment((await draftOf(tx, ground))?.comments[0]),
    changed: (tx, ground) => comments(tx, ground, colleague, 'Ny lydelse.'),
    changedBy: () => colleague,
    overtaken: cancels,
    says: 'not-receiving',
  },
  putBackComment: {
    in: 'open',
    by: () => lerum,
    async run(tx, ground) {
      const about = { consultationId: id(ground), seen: asItStands }
      const commentId = ground.draftCommentId
      const removed = await commands.removeComment(tx, today, lerum, { ...about, commentId })
      if (!removed.granted) return removed
      return commands.putBackComment(tx, today, lerum, { ...about, removedId: removed.value! })
    },
    overtaken: cancels,
    says: 'not-receiving',
  },
  submitResponse: {
    in: 'open',
    by: () => lerum,
    run: (tx, ground, mark) =>
      commands.submitResponse(tx, today, lerum, { consultationId: id(ground), seen: mark }),
    drawn: async (tx, ground) => {
      const { packageHash } = await getPackage(tx, ground.round.packageId)
      const content = contentOf((await draftOf(tx, ground))!, packageHash)
      return seen.seenOfReview(
        content && responseHash(content),
        await responseOf(tx, ground),
        await getConsultation(tx, id(ground)),
        'in-time',
      )
    },
    changed: (tx, ground) => takes(tx, ground, colleague, whole, 'oppose'),
    changedBy: () => colleague,
    overtaken: cancels,
    says: 'not-receiving',
  },
  markSecrecy: {
    in: 'closed',
    by: () => lerum,
    run: async (tx, ground, mark) =>
      commands.markSecrecy(tx, today, lerum, {
        responseId: (await responseOf(tx, ground)).id,
        reason: 'OSL 18:8',
        seen: mark,
      }),
    drawn: async (tx, ground) => seen.seenOfSecrecy(await responseOf(tx, ground)),
    changed: (tx, ground) => marks(tx, ground, 'OSL 25:1'),
    overtaken: publishes,
    says: 'step-not-possible',
  },
  answerComment: {
    in: 'open',
    by: () => leader,
    on: lateDay,
    run: async (tx, ground, mark) =>
      commands.answerComment(tx, lateDay, leader, {
        commentId: (await commentOf(tx, ground)).id,
        outcome: 'met',
        reason: 'Vi har tänkt om.',
        changedVersionId: undefined,
        changedProvisionId: undefined,
        seen: mark,
      }),
    drawn: async (tx, ground) => seen.seenOfAnswer(await commentOf(tx, ground)),
    changed: async (tx, ground) =>
      commands.answerComment(tx, lateDay, editor, {
        commentId: (await commentOf(tx, ground)).id,
        outcome: 'not-met',
        reason: 'Nej.',
        changedVersionId: undefined,
        changedProvisionId: undefined,
        seen: asItStands,
      }),
    changedBy: () => editor,
    // Closed and published while the answer was changed.
    overtaken: async (tx, ground) => {
      const closed = await closes(tx, ground)
      return closed.granted ? publishes(tx, ground) : closed
    },
    says: 'step-not-possible',
  },
  answerComments: {
    in: 'open',
    by: () => leader,
    on: lateDay,
    run: async (tx, ground, mark) =>
      commands.answerComments(tx, lateDay, leader, {
        consultationId: id(ground),
        commentIds: [(await commentOf(tx, ground)).id],
        outcome: 'met',
        reason: 'Vi har tänkt om.',
        changedVersionId: undefined,
        changedProvisionId: undefined,
        seen: mark,
      }),
    drawn: async (tx, ground) => seen.seenOfAnswers([await commentOf(tx, ground)]),
    changed: async (tx, ground) =>
      commands.answerComment(tx, lateDay, editor, {
        commentId: (await commentOf(tx, ground)).id,
        outcome: 'not-met',
        reason: 'Nej.',
        changedVersionId: undefined,
        changedProvisionId: undefined,
        seen: asItStands,
      }),
    changedBy: () => editor,
    overtaken: async (tx, ground) => {
      const closed = await closes(tx, ground)
      return closed.granted ? publishes(tx, ground) : closed
    },
    says: 'step-not-possible',
  },
  askQuestion: {
    in: 'open',
    by: () => lerum,
    run: (tx, ground) =>
      commands.askQuestion(tx, today, {
        consultationId: id(ground),
        provisionId: undefined,
        text: 'Gäller det helger?',
        askedByName: '',
      }),
    overtaken: cancels,
    says: 'step-not-possible',
  },
  answerQuestion: {
    in: 'open',
    by: () => leader,
    run: (tx, ground, mark) =>
      commands.answerQuestion(tx, today, leader, {
        questionId: ground.publicQuestionId,
        answer: 'Ja.',
        seen: mark === asItStands ? { answer: '', hidden: '' } : mark,
      }),
    drawn: async (tx, ground) => seen.seenOfPublicQuestion(await publicQuestionOf(tx, ground)),
    changed: (tx, ground) => answersQuestion(tx, ground, 'Nej.'),
    changedBy: () => editor,
    overtaken: (tx, ground) => answersQuestion(tx, ground, 'Nej.'),
    overtakenBy: () => editor,
    says: 'changed-meanwhile',
  },
  hideQuestion: {
    in: 'open',
    by: () => leader,
    run: (tx, ground, mark) =>
      commands.hideQuestion(tx, today, leader, {
        questionId: ground.publicQuestionId,
        isHidden: true,
        seen: mark === asItStands ? { answer: '', hidden: '' } : mark,
      }),
    drawn: async (tx, ground) => seen.seenOfPublicQuestion(await publicQuestionOf(tx, ground)),
    changed: (tx, ground) => answersQuestion(tx, ground, 'Svarat.'),
    changedBy: () => editor,
    overtaken: (tx, ground) => answersQuestion(tx, ground, 'Svarat.'),
    overtakenBy: () => editor,
    says: 'changed-meanwhile',
  },
  draftConsultation: {
    in: 'draft',
    by: () => leader,
    run: (tx, ground) => draftAt(tx, `${ground.round.slug}-samma`),
    overtaken: (tx, ground) => draftAt(tx, `${ground.round.slug}-samma`),
    says: 'slug-taken',
  },
  changeRoundDraft: {
    in: 'draft',
    by: () => leader,
    run: (tx, ground, mark) => prepares(tx, ground, 'Mitt namn', mark),
    drawn: async (tx, ground) => seen.seenOfPrepared(await getConsultation(tx, id(ground))),
    changed: (tx, ground) => prepares(tx, ground, 'Kollegans namn'),
    overtaken: opens,
    says: 'step-not-possible',
  },
  openConsultation: {
    in: 'draft',
    by: () => leader,
    run: (tx, ground, mark) =>
      commands.openConsultation(tx, today, leader, { consultationId: id(ground), seen: mark }),
    drawn: async (tx, ground) => seen.seenOfPrepared(await getConsultation(tx, id(ground))),
    changed: (tx, ground) => prepares(tx, ground, 'Kollegans namn'),
    overtaken: cancels,
    says: 'step-not-possible',
  },
  extendConsultation: {
    in: 'open',
    by: () => leader,
    run: (tx, ground, mark) =>
      commands.extendConsultation(tx, today, leader, {
        consultationId: id(ground),
        dueOn: addDays(dueOn, 30),
        reason: 'Nämnderna möts i maj.',
        seen: mark,
      }),
    drawn: drawnFromRound,
    changed: extends_,
    overtaken: cancels,
    says: 'step-not-possible',
  },
  cancelConsultation: {
    in: 'open',
    by: () => leader,
    run: (tx, ground, mark) =>
      commands.cancelConsultation(tx, today, leader, {
        consultationId: id(ground),
        reason: 'Vi börjar om.',
        seen: mark,
      }),
    drawn: drawnFromRound,
    changed: extends_,
    overtaken: cancels,
    says: 'step-not-possible',
  },
  closeConsultation: {
    in: 'open',
    by: () => leader,
    on: lateDay,
    run: (tx, ground, mark) =>
      commands.closeConsultation(tx, lateDay, leader, { consultationId: id(ground), seen: mark }),
    drawn: drawnFromRound,
    changed: extends_,
    overtaken: cancels,
    says: 'step-not-possible',
  },
  publishConsultation: {
    in: 'closed',
    by: () => leader,
    on: lateDay,
    run: (tx, ground, mark) =>
      commands.publishConsultation(tx, lateDay, leader, {
        consultationId: id(ground),
        seen: mark,
      }),
    drawn: async (tx, ground) =>
      seen.seenOfPublication(
        await getConsultation(tx, id(ground)),
        await listResponses(tx, id(ground)),
      ),
    changed: (tx, ground) => marks(tx, ground, 'OSL 18:8'),
    overtaken: publishes,
    says: 'step-not-possible',
  },
  setAnsweringPackage: {
    in: 'closed',
    by: () => leader,
    run: (tx, ground, mark) =>
      commands.setAnsweringPackage(tx, today, leader, {
        consultationId: id(ground),
        packageId: agreement.packageId,
        seen: mark,
      }),
    drawn: async (tx, ground) => seen.seenOfAnswering(await getConsultation(tx, id(ground))),
    changed: (tx, ground) =>
      commands.setAnsweringPackage(tx, today, editor, {
        consultationId: id(ground),
        packageId: other.packageId,
        seen: asItStands,
      }),
    changedBy: () => editor,
    overtaken: publishes,
    says: 'step-not-possible',
  },
  listReminders: {
    in: 'open',
    by: () => leader,
    run: async (tx, ground) => {
      await queueMails(tx, today, await commands.listReminders(tx, today, 100))
      const told = await tx
        .selectFrom('mail')
        .select('id')
        .where('kind', '=', 'consultation-reminder')
        .where('matter_id', '=', id(ground))
        .execute()
      return told.length > 0
        ? { granted: true, value: told }
        : { granted: false, refusal: 'nobody-is-reminded', facts: {} }
    },
    overtaken: cancels,
    says: 'nobody-is-reminded',
  },
}

function draftAt(tx: Tx, slug: string) {
  return commands.draftConsultation(tx, today, leader, {
    packageId: agreement.packageId,
    slug,
    title: 'En remiss',
    kind: 'formal',
    invitation: '',
    questions: [],
    opensOn: day('2026-03-01'),
    dueOn,
  })
}

let made = 0

async function aGround(reached: Reached): Promise<Ground> {
  made += 1
  const round = await aConsultation(county, agreement, `runda-${made}`, reached !== 'draft')
  const [question] = await listQuestions(county.db, round.id)
  const unasked = { round, questionId: question!.id, publicQuestionId: '', draftCommentId: newId() }
  if (reached === 'draft') return unasked
  await inTransaction(county.db, noOne, (tx) =>
    commands.askQuestion(tx, today, {
      consultationId: round.id,
      provisionId: undefined,
      text: 'Gäller det nätter?',
      askedByName: '',
    }),
  )
  const [asked] = await listPublicQuestions(county.db, round.id)
  const ground = { ...unasked, publicQuestionId: asked!.id }
  await as(county.db, lerum, async (tx) => {
    const done = [
      await takes(tx, ground, lerum, whole, 'endorse-with-changes'),
      await comments(tx, ground, lerum, 'Oklart.'),
      await commands.submitResponse(tx, today, lerum, {
        consultationId: round.id,
        seen: asItStands,
      }),
      // What is reviewed next says something else than what was sent.
      await takes(tx, ground, lerum, whole, 'endorse'),
    ]
    for (const one of done) assert.ok(one.granted, JSON.stringify(one))
  })
  await as(county.db, leader, async (tx) => {
    const answered = await commands.answerComment(tx, today, leader, {
      commentId: (await commentOf(tx, ground)).id,
      outcome: 'noted',
      reason: 'Vi har läst.',
      changedVersionId: undefined,
      changedProvisionId: undefined,
      seen: asItStands,
    })
    assert.ok(answered.granted)
    if (reached === 'closed') assert.ok((await closes(tx, ground)).granted)
  })
  return ground
}

const said = (outcome: Outcome) => (!outcome || outcome.granted ? 'granted' : outcome.refusal)

test('every command of the room has its row, and every function that acts is a command', () => {
  assert.deepEqual(Object.keys(rows).toSorted(), Object.keys(commands).toSorted())
})

describe('what its reader saw has changed', () => {
  for (const [name, row] of Object.entries(rows)) {
    const { drawn, changed } = row
    if (!drawn || !changed) continue
    test(`${name} is refused, and changes nothing; drawn anew it is granted`, async () => {
      const ground = await aGround(row.in)
      const act = (mark: SeenMark) => as(county.db, row.by(), (tx) => row.run(tx, ground, mark))
      const mark = await as(county.db, row.by(), (tx) => drawn(tx, ground))
      const colleagues = (row.changedBy ?? (() => leader))()
      assert.equal(said(await as(county.db, colleagues, (tx) => changed(tx, ground))), 'granted')
      const before = await countJournal()
      assert.equal(said(await act(mark)), 'changed-meanwhile')
      assert.equal(said(await act({})), 'changed-meanwhile', 'a form that tells nothing')
      assert.equal(await countJournal(), before)
      const anew = await as(county.db, row.by(), (tx) => drawn(tx, ground))
      // Round what is extended by a day, the day that closes it has not come.
      const expected = name === 'closeConsultation' ? /granted|period-not-over/ : /^granted$/
      assert.match(said(await act(anew)), expected)
    })
  }

  test('every form but those that nobody has before has something to be seen', () => {
    const without = Object.entries(rows).flatMap(([name, row]) => (row.drawn ? [] : [name]))
    // One asks, one drafts a round, a job reminds, and one puts back what she alone has: there is
    // nothing that a colleague changes.
    assert.deepEqual(without, [
      'putBackComment',
      'askQuestion',
      'draftConsultation',
      'listReminders',
    ])
  })
})

describe('the round is led on while the command waits for it', () => {
  for (const [name, row] of Object.entries(rows)) {
    test(`${name} waits, asks again and says ${row.says}`, async () => {
      const ground = await aGround(row.in)
      const outcome = await waitForLock<Outcome>(county.db, {
        scope: scopeOf((row.overtakenBy ?? (() => leader))()),
        hold: async (tx) => assert.equal(said(await row.overtaken(tx, ground)), 'granted'),
        meanwhile: () => as(county.db, row.by(), (tx) => row.run(tx, ground, asItStands)),
        mustWait: true,
      })
      assert.equal(said(outcome), row.says)
    })
  }
})

async function countJournal(): Promise<number> {
  const rows = await inTransaction(county.db, theProduct, (tx) =>
    tx.selectFrom('journal').select('id').execute(),
  )
  return rows.length
}
