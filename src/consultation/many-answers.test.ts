// SPDX-License-Identifier: EUPL-1.2
// The same answer to several comments: each is journalled by itself, and none is written over.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { asItStands, type SeenMark } from '#kernel/seen.ts'
import { inTransaction, scopeOf, theProduct } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { openBrowser } from '../../test/support/browser.ts'
import {
  aConsultation,
  anAgreement,
  party,
  type SmallAgreement,
} from '../../test/support/consultation-round.ts'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { aCounty, as, type County } from '../../test/support/decision-round.ts'
import { waitForLock } from '../../test/support/held-lock.ts'
import { hiddenFieldsOf } from '../../test/support/html-forms.ts'
import { openProduct, type OpenProduct } from '../../test/support/product.ts'
import { signInPath } from '../../test/support/site.ts'
import { answerComment, answerComments } from './commands/answering.ts'
import { saveComment, saveStance } from './commands/drafting.ts'
import { submitResponse } from './commands/submitting.ts'
import { listComments } from './reads/responses.ts'
import type { Consultation } from './rules/consultation.ts'
import type { Comment } from './rules/response.ts'
import { seenOfAnswers } from './rules/seen.ts'

const today = day('2026-03-19')
let database: FreshDatabase
let product: OpenProduct
let county: County
let agreement: SmallAgreement
let leader: Mandate

before(async () => {
  database = await freshDatabase()
  await inTransaction(database.db, theProduct, async (tx) => {
    await tx.insertInto('product_day').values({ day: today }).execute()
  })
  county = await aCounty(database.db, today)
  agreement = await anAgreement(county, 'avtalet')
  leader = county.people.processLeader
  product = await openProduct(database.db)
})
after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const refusalOf = (result: Result<unknown, string>) => (result.granted ? undefined : result.refusal)

/** A round in which two parties have said the same about the same. */
async function aRound(slug: string): Promise<{ round: Consultation; comments: Comment[] }> {
  const round = await aConsultation(county, agreement, slug)
  for (const code of ['1440', '1441']) {
    const mandate = county.people.coordinatorOf(party(county, code).id)
    await as(database.db, mandate, async (tx) => {
      const consultationId = round.id
      const seen = asItStands
      const saved = [
        await saveStance(tx, today, mandate, {
          consultationId,
          subject: { kind: 'package' },
          stance: 'oppose',
          seen,
        }),
        await saveComment(tx, today, mandate, {
          consultationId,
          commentId: newId(),
          versionId: agreement.versionId,
          provisionId: agreement.paragraphIds[0],
          kind: 'clarify',
          text: `Vem ersätter, undrar ${code}?`,
          proposedWording: '',
          seen,
        }),
        await submitResponse(tx, today, mandate, { consultationId, seen }),
      ]
      assert.ok(saved.every(({ granted }) => granted))
    })
  }
  return { round, comments: await commentsOf(round) }
}

const commentsOf = async (round: Consultation) => [
  ...(await inTransaction(database.db, scopeOf(leader), (tx) => listComments(tx, round.id))),
]

function answer(
  round: Consultation,
  commentIds: readonly string[],
  more: { seen?: SeenMark; reason?: string; by?: Mandate } = {},
) {
  const { seen = asItStands, reason = 'Se 3.2.', by = leader } = more
  return as(database.db, by, (tx) =>
    answerComments(tx, today, by, {
      consultationId: round.id,
      commentIds,
      outcome: 'noted',
      reason,
      changedVersionId: undefined,
      changedProvisionId: undefined,
      seen,
    }),
  )
}

const answerOne = (comment: Comment, reason: string) =>
  as(database.db, leader, (tx) =>
    answerComment(tx, today, leader, {
      commentId: comment.id,
      outcome: 'met',
      reason,
      changedVersionId: undefined,
      changedProvisionId: undefined,
      seen: asItStands,
    }),
  )

test('each comment gets its own answer and its own row in the journal', async () => {
  const { round, comments } = await aRound('var-sin')
  const ids = comments.map(({ id }) => id)
  assert.ok((await answer(round, ids, { seen: seenOfAnswers(comments) })).granted)
  const after = await commentsOf(round)
  assert.deepEqual(
    after.map((one) => one.answer?.reason),
    ['Se 3.2.', 'Se 3.2.'],
  )
  const rows = await database.owner
    .selectFrom('journal')
    .select('subject_id')
    .where('event', '=', 'comment-answered')
    .where('subject_id', 'in', ids)
    .execute()
  assert.deepEqual(rows.map((row) => row.subject_id).toSorted(), ids.toSorted())
  assert.ok((await answer(round, ids, { seen: seenOfAnswers(comments) })).granted, 'sent twice')
})

test('one that was answered meanwhile is not overwritten, and no other is written', async () => {
  const { round, comments } = await aRound('under-tiden')
  assert.ok((await answerOne(comments[0]!, 'Kollegans svar.')).granted)
  const late = await answer(
    round,
    comments.map(({ id }) => id),
    { seen: seenOfAnswers(comments) },
  )
  assert.equal(refusalOf(late), 'changed-meanwhile')
  assert.deepEqual(
    (await commentsOf(round)).map((one) => one.answer?.reason),
    ['Kollegans svar.', undefined],
  )
})

test('who answers several waits for the one who answers one of them', async () => {
  const { round, comments } = await aRound('vantar')
  const late = await waitForLock(database.db, {
    mustWait: true,
    scope: scopeOf(leader),
    hold: (tx) =>
      answerComment(tx, today, leader, {
        commentId: comments[1]!.id,
        outcome: 'met',
        reason: 'Först.',
        changedVersionId: undefined,
        changedProvisionId: undefined,
        seen: asItStands,
      }),
    meanwhile: () =>
      answer(
        round,
        comments.map(({ id }) => id),
        { seen: seenOfAnswers(comments) },
      ),
  })
  assert.equal(refusalOf(late), 'changed-meanwhile')
})

test('nothing chosen, no reason, another’s round and another role are refused', async () => {
  const { round, comments } = await aRound('nekas')
  const [first] = comments
  assert.equal(refusalOf(await answer(round, [])), 'nothing-chosen')
  assert.equal(refusalOf(await answer(round, [first!.id], { reason: ' ' })), 'reason-missing')
  const { round: other } = await aRound('en-annan')
  assert.equal(refusalOf(await answer(other, [first!.id])), 'changed-meanwhile')
  const by = county.people.coordinatorOf(party(county, '1440').id)
  await assert.rejects(() => answer(round, [first!.id], { by }), NotAllowed)
})

test('on the page: chosen by words, ticked, answered; what was answered meanwhile is shown', async () => {
  const { round, comments } = await aRound('sidan')
  const browser = openBrowser(product.baseUrl)
  await browser.open(signInPath('karin.almlid@region.exempel.se'))
  const collation = `/remiss/${round.slug}/sammanstallning`
  const found = await browser.open(`${collation}?ord=undrar+1440`)
  assert.match(found.text, /undrar 1440/)
  assert.doesNotMatch(found.text, /undrar 1441\?/)
  assert.match(found.text, /sammanstallning\/flera\?ord=/)
  const path = `${collation}/flera?ord=undrar&obesvarade=1`
  const { text } = await browser.open(path)
  const hidden = hiddenFieldsOf(text)
  const mark = /name="sett" value="([^"]*synpunkt[^"]*)"/.exec(text)![1]!
  assert.match(text, /1\. Ale/)
  const fields = {
    ...hidden,
    sett: mark,
    synpunkt: comments.map(({ id }) => id),
    utfall: 'noted',
    skal: 'Det framgår av 3.2.',
  }
  const empty = await browser.submit(path, { ...fields, synpunkt: [] })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Kryssa för de synpunkter/)
  assert.match(empty.text, /Det framgår av 3\.2\./)

  assert.ok((await answerOne(comments[0]!, 'Kollegans svar.')).granted)
  const late = await browser.submit(path, fields)
  assert.equal(late.status, 409)
  assert.match(late.text, /Kollegans svar\./)
  assert.match(late.text, /inget svar/)
  assert.match(late.text, /Det framgår av 3\.2\./)
  assert.doesNotMatch(late.text, /1\. Ale/)

  const now = /name="sett" value="([^"]*synpunkt[^"]*)"/.exec(late.text)![1]!
  const done = await browser.submit(path, { ...fields, sett: now, synpunkt: comments[1]!.id })
  assert.equal(done.status, 200)
  assert.match(done.text, /Svaret är sparat på de valda synpunkterna/)
  assert.deepEqual(
    (await commentsOf(round)).map((one) => one.answer?.reason),
    ['Kollegans svar.', 'Det framgår av 3.2.'],
  )
  const met = await browser.open(`${collation}?bedomning=met`)
  assert.match(met.text, /undrar 1440\?/)
  assert.doesNotMatch(met.text, /undrar 1441\?/)
})
