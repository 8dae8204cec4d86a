// SPDX-License-Identifier: EUPL-1.2
// Terms are decided with their text: the package speaks of them, and what is adopted is corrected in
// the open. On a real database.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { day } from '#kernel/day.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { readerOfRecord, verifyRecordIn } from '#platform/record/verify-record.ts'
import { inSnapshot } from '#platform/database/database.ts'
import {
  openAgreementRoom,
  openTerms,
  type AgreementRoom,
} from '../../test/support/agreement-room.ts'
import { asSeen } from '../../test/support/as-seen.ts'
import { wholeRecord } from '../record.ts'
import { startDraft } from '../drafting/commands/copying.ts'
import { makePackage } from './commands/freezing.ts'
import { correctTerms, setTerms } from './commands/validity.ts'
import { findTerms } from './reads/editions.ts'
import { listTermsCorrections } from './reads/terms-corrections.ts'
import { packageHash, termsHash } from './rules/canonical-form.ts'
import type { Terms } from './rules/edition.ts'
import { agreementEvent } from './rules/events.ts'
import { seenIn } from './rules/seen.ts'
import { insertPackage } from './writes.ts'

let room: AgreementRoom
before(async () => {
  room = await openAgreementRoom()
})
after(() => room[Symbol.asyncDispose]())

const terms: Terms = { ...openTerms, noticeMonths: 12, source: 'SLSO § 12' }

async function set(versionId: string, to: Terms) {
  const seen = seenIn.terms(await findTerms(room.db, versionId))
  return room.as('process-leader', (tx, by) =>
    setTerms(tx, room.today, by, { versionId, seen, terms: to }),
  )
}

async function correct(versionId: string, to: Terms, given = {}) {
  const seen = seenIn.terms(await findTerms(room.db, versionId))
  return room.as('process-leader', (tx, by) =>
    correctTerms(tx, room.today, by, {
      id: newId(),
      versionId,
      seen,
      terms: to,
      reason: 'Fel i avskriften.',
      decision: 'Samrådsorganet § 4',
      decidedOn: room.today,
      ...given,
    }),
  )
}

async function pack(versionId: string, slug: string) {
  const versions = await asSeen.versions(room.db, [versionId])
  const made = await room.as('process-leader', (tx, by) =>
    makePackage(tx, room.today, by, { slug, title: 'Paket', versions }),
  )
  assert.ok(made.granted)
  return made.value
}

const verify = () => inSnapshot(room.db, readerOfRecord, (db) => verifyRecordIn(db, wholeRecord))

test('the fingerprint of a package is another when the terms are others', async () => {
  const [one, other] = [await room.frozen(), await room.frozen()]
  assert.ok((await set(one.versionId, terms)).granted)
  const packed = await pack(one.versionId, 'med-villkor')
  const text = {
    documentId: one.document.id,
    edition: one.version.label,
    textHash: one.version.textHash!,
  }
  assert.equal(packed.packageHash, packageHash([{ ...text, termsHash: termsHash(terms) }]))
  assert.notEqual(packed.packageHash, packageHash([{ ...text, termsHash: undefined }]))
  const without = await pack(other.versionId, 'utan-villkor')
  assert.ok(without.packageHash)
  assert.equal((await verify()).finding, undefined)
})

test('a package from before speaks of its texts alone, and still verifies', async () => {
  const one = await room.frozen()
  assert.ok((await set(one.versionId, terms)).granted)
  const { label, textHash, documentId } = one.version
  const text = { documentId, edition: label, textHash: textHash!, termsHash: undefined }
  await room.as('process-leader', async (tx) => {
    const made = {
      id: newId(),
      slug: 'fran-forr',
      title: 'Från förr',
      packageHash: packageHash([text], 1),
      packageForm: 1 as const,
      createdOn: room.today,
      versions: [{ id: one.versionId, termsHash: undefined }],
    }
    await insertPackage(tx, made)
    const { packageHash: told } = made
    await record(
      tx,
      room.today,
      agreementEvent('package-made', 'package', made.id, { packageHash: told }),
    )
  })
  assert.equal((await verify()).finding, undefined)
})

test('terms in a package do not change, also for one who speaks SQL', async () => {
  const one = await room.frozen()
  assert.ok((await set(one.versionId, terms)).granted)
  const again = await set(one.versionId, { ...terms, noticeMonths: 6 })
  assert.equal(again.granted ? 'granted' : again.refusal, 'terms-are-bound')
  await assert.rejects(
    room.as('process-leader', (tx) =>
      tx
        .updateTable('terms_of_validity')
        .set({ notice_months: 6 })
        .where('version_id', '=', one.versionId)
        .execute(),
    ),
    /frozen terms never change/,
  )
})

test('a new version inherits the terms', async () => {
  const one = await room.frozen()
  assert.ok((await set(one.versionId, terms)).granted)
  const seen = await asSeen.version(room.db, one.versionId)
  const made = await room.as('editor', (tx, by) =>
    startDraft(tx, room.today, by, {
      basedOnVersionId: one.versionId,
      seen,
      label: 'arver',
      title: 'Avtal som ärver',
    }),
  )
  assert.ok(made.granted)
  assert.deepEqual(await findTerms(room.db, made.value.id), terms)
})

test('adopted terms are corrected in the open, with what stood, the reason and the decision', async () => {
  const one = await room.adopted(undefined, terms)
  const refused = await set(one.versionId, { ...terms, noticeMonths: 6 })
  assert.equal(refused.granted ? 'granted' : refused.refusal, 'terms-are-decided')
  const late = await correct(
    one.versionId,
    { ...terms, noticeMonths: 6 },
    { decidedOn: day('2999-01-01') },
  )
  assert.equal(late.granted ? 'granted' : late.refusal, 'day-not-yet')
  assert.ok((await correct(one.versionId, { ...terms, noticeMonths: 6 })).granted)
  assert.equal((await findTerms(room.db, one.versionId))?.noticeMonths, 6)
  const [told] = await listTermsCorrections(room.db, [one.versionId])
  const { id: _id, ...correction } = told!
  assert.deepEqual(correction, {
    versionId: one.versionId,
    correctedOn: room.today,
    before: terms,
    after: { ...terms, noticeMonths: 6 },
    reason: 'Fel i avskriften.',
    decision: 'Samrådsorganet § 4',
    decidedOn: room.today,
  })
  const { rows } = await sql<{ payload: Record<string, unknown> }>`
    select payload from journal where event = 'terms-corrected' and subject_id = ${one.versionId}`.execute(
    room.db,
  )
  assert.equal(rows[0]?.payload['noticeMonths.before'], 12)
  assert.equal(rows[0]?.payload['noticeMonths'], 6)
  assert.equal((await verify()).finding, undefined)
})

test('a package made before a correction still verifies', async () => {
  const one = await room.adopted(undefined, terms)
  await pack(one.versionId, 'fore-rattelsen')
  assert.ok((await correct(one.versionId, { ...terms, noticeMonths: 3 })).granted)
  assert.equal((await verify()).finding, undefined)
})
