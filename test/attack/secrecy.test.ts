// SPDX-License-Identifier: EUPL-1.2
// An answer with a secrecy mark stays unseen when the collation is published, wherever one looks.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { asItStands } from '#kernel/seen.ts'
import { inTransaction, theProduct, type Db } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { answerComment } from '../../src/consultation/commands/answering.ts'
import {
  saveComment,
  saveOverallText,
  saveQuestionAnswer,
  saveStance,
} from '../../src/consultation/commands/drafting.ts'
import { closeConsultation, publishConsultation } from '../../src/consultation/commands/rounds.ts'
import { markSecrecy, submitResponse } from '../../src/consultation/commands/submitting.ts'
import { listComments, listResponses } from '../../src/consultation/reads/responses.ts'
import { listQuestions } from '../../src/consultation/reads/rounds.ts'
import { openBrowser } from '../support/browser.ts'
import {
  aConsultation,
  anAgreement,
  mandateIn,
  wording,
  type SmallAgreement,
} from '../support/consultation-round.ts'
import { freshDatabase } from '../support/database.ts'
import { aCounty, as } from '../support/decision-round.ts'
import { openProduct } from '../support/product.ts'
import { signInPath } from '../support/site.ts'

const today = day('2026-03-19')
const later = day('2026-05-04')
const secret = 'Hemlighetsord'

type Round = {
  readonly db: Db
  readonly lerum: Mandate
  readonly agreement: SmallAgreement
  readonly consultationId: string
}

/** Lerum answers the whole round with these words, marked if a reason is given. */
async function send(round: Round, words: string, secrecyReason = ''): Promise<string> {
  const { db, lerum, agreement, consultationId } = round
  const [question] = await listQuestions(db, consultationId)
  return as(db, lerum, async (tx) => {
    const common = { consultationId }
    const subject = { kind: 'package' } as const
    await saveStance(tx, today, lerum, { seen: asItStands, ...common, subject, stance: 'oppose' })
    const text = await saveOverallText(tx, today, lerum, {
      seen: asItStands,
      ...common,
      text: words,
    })
    assert.ok(text.granted)
    const answer = { questionId: question!.id, text: words }
    await saveQuestionAnswer(tx, today, lerum, { seen: asItStands, ...common, ...answer }).catch(
      () => undefined,
    )
    const comment = await saveComment(tx, today, lerum, {
      seen: asItStands,
      ...common,
      commentId: newId(),
      versionId: agreement.versionId,
      provisionId: agreement.paragraphIds[0],
      kind: 'reword',
      text: words,
      proposedWording: `${wording} ${words}`,
    })
    assert.ok(comment.granted)
    const sent = await submitResponse(tx, today, lerum, {
      seen: asItStands,
      ...common,
      secrecyReason,
    })
    assert.ok(sent.granted)
    return sent.value.responseId
  })
}

test('a marked answer is in no page, file or list when it is published, and sending it anew keeps the mark', async () => {
  await using database = await freshDatabase()
  const { db } = database
  await inTransaction(db, theProduct, async (tx) => {
    await tx.insertInto('product_day').values({ day: later }).execute()
  })
  const county = await aCounty(db, today)
  const leader = county.people.processLeader
  const agreement = await anAgreement(county, 'avtalet')
  const { id: consultationId } = await aConsultation(county, agreement, 'avtalet')
  const lerum = await mandateIn(county, 'coordinator', '1441')
  const answered = { db, lerum, agreement, consultationId }
  const responseId = await send(answered, secret)
  await as(db, leader, (tx) =>
    markSecrecy(tx, today, leader, { seen: asItStands, responseId, reason: 'OSL 18:8' }),
  )
  await send(answered, `${secret} igen`)
  await as(db, leader, async (tx) => {
    const responses = await listResponses(tx, consultationId)
    assert.deepEqual(
      responses.map(({ secrecyReason }) => secrecyReason),
      ['OSL 18:8'],
    )
    for (const comment of await listComments(tx, consultationId)) {
      const answered = await answerComment(tx, later, leader, {
        seen: asItStands,
        commentId: comment.id,
        outcome: 'noted',
        reason: `Om ${secret}`,
        changedVersionId: undefined,
        changedProvisionId: undefined,
      })
      assert.ok(answered.granted)
    }
    assert.ok(
      (await closeConsultation(tx, later, leader, { seen: asItStands, consultationId })).granted,
    )
    assert.ok(
      (await publishConsultation(tx, later, leader, { seen: asItStands, consultationId })).granted,
    )
  })

  await using product = await openProduct(db)
  const anyone = openBrowser(product.baseUrl)
  const other = openBrowser(product.baseUrl)
  await other.open(signInPath('yusuf.strom@ale.exempel.se'))
  const round = '/remiss/avtalet'
  const files = [`${round}/sammanstallning.csv`, `${round}/sammanstallning.json`]
  const places = [
    round,
    `${round}/sammanstallning`,
    `${round}/sammanstallning?visa=alla`,
    `${round}/sammanstallning?part=1441-lerum`,
    ...files,
    `${round}/svar/1441-lerum`,
    `${round}/kvitto/1`,
    `${round}/kvitto/2`,
    `${round}/synpunkter/1`,
    `${round}/synpunkter/2`,
    `/bestammelser/${agreement.paragraphIds[0]}`,
    `/avtal/avtalet/2027-remiss`,
    `/parter/1441-lerum`,
    `/sok?q=${secret}`,
    '/remiss',
  ]
  for (const browser of [anyone, other]) {
    for (const place of places) {
      const { status, text } = await browser.open(place)
      assert.ok(status < 500, `${status} ${place}`)
      const body = place.startsWith('/sok') ? '' : text
      assert.ok(!body.includes(secret), `${place} tells the secret`)
    }
  }
  const own = openBrowser(product.baseUrl)
  await own.open(signInPath('karin.almlid@region.exempel.se'))
  assert.ok((await own.open(`${round}/synpunkter/2`)).text.includes(secret), 'the leader reads it')
  for (const file of files) {
    assert.ok(!(await own.open(file)).text.includes(secret), `${file} would spread the secret`)
  }
})

test('an answer that is sent anew with a mark takes the one it replaces out of sight too', async () => {
  await using database = await freshDatabase()
  const { db } = database
  const county = await aCounty(db, today)
  const leader = county.people.processLeader
  const agreement = await anAgreement(county, 'avtalet')
  const { id: consultationId } = await aConsultation(county, agreement, 'avtalet')
  const lerum = await mandateIn(county, 'coordinator', '1441')
  const answered = { db, lerum, agreement, consultationId }
  await send(answered, secret)
  await send(answered, `${secret} igen`, 'OSL 18:8')
  await as(db, leader, async (tx) => {
    for (const comment of await listComments(tx, consultationId)) {
      await answerComment(tx, later, leader, {
        seen: asItStands,
        commentId: comment.id,
        outcome: 'noted',
        reason: 'Noterat.',
        changedVersionId: undefined,
        changedProvisionId: undefined,
      })
    }
    assert.ok(
      (await closeConsultation(tx, later, leader, { seen: asItStands, consultationId })).granted,
    )
    assert.ok(
      (await publishConsultation(tx, later, leader, { seen: asItStands, consultationId })).granted,
    )
  })
  const ale = await mandateIn(county, 'coordinator', '1440')
  const seen = await as(db, ale, async (tx) => ({
    responses: await listResponses(tx, consultationId, { withSuperseded: true }),
    comments: await tx.selectFrom('comment').select('text').execute(),
  }))
  assert.deepEqual(seen, { responses: [], comments: [] })
})
