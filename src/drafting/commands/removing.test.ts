// SPDX-License-Identifier: EUPL-1.2
// What was never used is removed and comes back as it stood; what is used stands.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { inSnapshot, type Tx } from '#platform/database/database.ts'
import { readerOfRecord, verifyRecordIn } from '#platform/record/verify-record.ts'
import {
  type AgreementRoom,
  must,
  openAgreementRoom,
  openTerms,
} from '../../../test/support/agreement-room.ts'
import { asSeen } from '../../../test/support/as-seen.ts'
import { deeds } from '../../../test/support/agreement-deeds.ts'
import { setTerms } from '../../agreement/commands/validity.ts'
import { findDocumentBySlug } from '../../agreement/reads/documents.ts'
import { findTerms } from '../../agreement/reads/editions.ts'
import { findPackageBySlug } from '../../agreement/reads/packages.ts'
import { listOwnReferences, readText } from '../../agreement/reads/texts.ts'
import { findVersion, getVersion, listVersions } from '../../agreement/reads/versions.ts'
import { seenIn } from '../../agreement/rules/seen.ts'
import { wholeRecord } from '../../record.ts'
import { changeProvision, deleteProvision } from './provisions.ts'
import {
  putBackRemoved,
  removeDocumentAsked,
  removeDraftAsked,
  removePackageAsked,
} from './removing.ts'
import { undoStep } from './undoing.ts'

let room: AgreementRoom
before(async () => {
  room = await openAgreementRoom()
})
after(() => room[Symbol.asyncDispose]())

const leads = <T>(act: (tx: Tx, by: Mandate) => Promise<T>) => room.as('process-leader', act)

async function journalOf(subjectId: string) {
  const rows = await room.db
    .selectFrom('journal')
    .select(['event', 'payload'])
    .where('subject_id', '=', subjectId)
    .where('event', '!=', 'fingerprint-fixed')
    .orderBy('transaction_number')
    .execute()
  return rows.map(({ event }) => event)
}

test('a provision comes back where it stood, with all that it held, its laws and no reason for being gone', async () => {
  const { versionId, chapter, first } = await room.draft()
  must(
    await leads(async (tx, by) =>
      changeProvision(tx, room.today, by, {
        versionId,
        provisionId: first,
        kind: 'paragraph',
        heading: '',
        text: 'Kommunen ansvarar enligt 16 kap. 1 § hälso- och sjukvårdslagen.',
        actor: undefined,
        changeReason: '',
        references: 'Färdplanen https://exempel.se/fardplan',
        seen: await asSeen.provision(tx, versionId, first),
      }),
    ),
  )
  const stood = await readText(room.db, versionId)
  const laws = await listOwnReferences(room.db, versionId)
  must(
    await leads(async (tx, by) =>
      deleteProvision(tx, room.today, by, {
        versionId,
        provisionId: chapter,
        seen: await asSeen.block(tx, versionId, chapter),
        reason: '',
      }),
    ),
  )
  const struck = await readText(room.db, versionId)
  assert.equal(struck.provisions.length, 0)
  const { revision } = struck.version
  for (let press = 0; press < 2; press += 1) {
    must(await leads((tx, by) => undoStep(tx, room.today, by, { versionId, revision })))
    const now = await readText(room.db, versionId)
    const bare = (text: typeof stood) => text.provisions.map(({ revision: _, ...one }) => one)
    assert.deepEqual(bare(now), bare(stood), `pressed ${press + 1} times`)
    assert.deepEqual(await listOwnReferences(room.db, versionId), laws)
  }
})

test('what another has changed meanwhile is not overwritten, and only who removed it puts it back', async () => {
  const { versionId, first, second } = await room.draft()
  const remove = async (provisionId: string) => {
    must(
      await leads(async (tx, by) =>
        deleteProvision(tx, room.today, by, {
          versionId,
          provisionId,
          seen: await asSeen.block(tx, versionId, provisionId),
          reason: '',
        }),
      ),
    )
    return (await getVersion(room.db, versionId)).revision
  }
  const revision = await remove(second)
  await assert.rejects(
    room.as('editor', (tx, by) => undoStep(tx, room.today, by, { versionId, revision })),
    NotFound,
  )
  await remove(first)
  // The one before it is gone: there is nowhere to put it.
  const late = await leads((tx, by) => undoStep(tx, room.today, by, { versionId, revision }))
  assert.deepEqual(late, { granted: false, refusal: 'undo-too-late', facts: {} })
  const again = await leads((tx, by) => undoStep(tx, room.today, by, { versionId, revision }))
  assert.equal(again.granted, false, 'a no is not taken for done')
})

test('a draft is removed with its words, its terms and its reading, and comes back', async () => {
  const one = await room.draft()
  const { versionId, document, version } = one
  must(
    await leads((tx, by) =>
      setTerms(tx, room.today, by, { versionId, seen: seenIn.terms(undefined), terms: openTerms }),
    ),
  )
  const stood = await readText(room.db, versionId)
  const removedId = must(
    await leads(async (tx, by) =>
      removeDraftAsked(tx, room.today, by, { versionId, seen: await asSeen.draft(tx, versionId) }),
    ),
  )
  assert.equal(await findVersion(room.db, document.slug, version.label), undefined)
  assert.ok(await findDocumentBySlug(room.db, document.slug), 'the document stands')
  must(await leads((tx, by) => putBackRemoved(tx, room.today, by, removedId)))
  assert.deepEqual(await readText(room.db, versionId), stood)
  assert.deepEqual(await findTerms(room.db, versionId), openTerms)
  assert.deepEqual((await journalOf(versionId)).slice(-2), ['draft-removed', 'draft-put-back'])
})

test('a document with nothing but drafts goes with them, and its address is free until it is back', async () => {
  const { document, versionId } = await room.draft()
  const second = await room.draft(document)
  const remove = () =>
    leads(async (tx, by) =>
      removeDocumentAsked(tx, room.today, by, {
        documentId: document.id,
        seen: seenIn.unused(document, await listVersions(tx, document.id)),
      }),
    )
  const removedId = must(await remove())
  assert.equal(await findDocumentBySlug(room.db, document.slug), undefined)
  must(await leads((tx, by) => putBackRemoved(tx, room.today, by, removedId)))
  const back = await listVersions(room.db, document.id)
  assert.deepEqual(back.map(({ id }) => id).toSorted(), [versionId, second.versionId].toSorted())

  const removedAgain = must(await remove())
  must((await leads(await deeds.createDocument(room, second, document.slug))) as never)
  const late = await leads((tx, by) => putBackRemoved(tx, room.today, by, removedAgain))
  assert.equal(!late.granted && late.refusal, 'undo-too-late', 'the address is another’s now')
  assert.deepEqual(await journalOf(document.id), [
    'document-created',
    'document-removed',
    'document-put-back',
    'document-removed',
  ])
})

test('a draft that another began from, a document with an annex and a frozen text stand', async () => {
  const frozen = await room.frozen()
  const refusalOf = async (act: Promise<{ granted: boolean; refusal?: string }>) => {
    const done = await act
    return done.granted ? 'granted' : done.refusal
  }
  const document = (of: typeof frozen.document) =>
    leads(async (tx, by) =>
      removeDocumentAsked(tx, room.today, by, {
        documentId: of.id,
        seen: seenIn.unused(of, await listVersions(tx, of.id)),
      }),
    )
  assert.equal(await refusalOf(document(frozen.document)), 'document-is-used')
  const main = await room.draft()
  await room.document(main.document)
  assert.equal(await refusalOf(document(main.document)), 'document-is-used', 'it has an annex')
  assert.equal(
    await refusalOf(
      leads(async (tx, by) =>
        removeDraftAsked(tx, room.today, by, {
          versionId: frozen.versionId,
          seen: await asSeen.draft(tx, frozen.versionId),
        }),
      ),
    ),
    'version-not-draft',
  )
  const base = await room.draft()
  must((await room.as('editor', await deeds.startDraft(room, base, 'byggd-pa'))) as never)
  assert.equal(
    await refusalOf(
      leads(async (tx, by) =>
        removeDraftAsked(tx, room.today, by, {
          versionId: base.versionId,
          seen: await asSeen.draft(tx, base.versionId),
        }),
      ),
    ),
    'draft-is-used',
  )
  assert.ok(await findVersion(room.db, base.document.slug, base.version.label), 'it stands')
})

test('a package comes back with the same fingerprint; nothing frozen is touched by SQL either', async () => {
  await room.packed()
  const { rows } = await sql<{ slug: string }>`select slug from package limit 1`.execute(room.db)
  const made = (await findPackageBySlug(room.db, rows[0]!.slug))!
  const removedId = must(
    await leads((tx, by) =>
      removePackageAsked(tx, room.today, by, { packageId: made.id, seen: made.packageHash }),
    ),
  )
  assert.equal(await findPackageBySlug(room.db, made.slug), undefined)
  must(await leads((tx, by) => putBackRemoved(tx, room.today, by, removedId)))
  assert.deepEqual(await findPackageBySlug(room.db, made.slug), made)
  const { versionId } = await room.frozen()
  await assert.rejects(
    leads((tx) => tx.deleteFrom('version').where('id', '=', versionId).execute()),
    /never becomes another|foreign key/,
  )
})

test('what was removed and put back is as the journal was told', async () => {
  const verified = await inSnapshot(room.db, readerOfRecord, (db) =>
    verifyRecordIn(db, wholeRecord),
  )
  assert.equal(verified.finding, undefined)
})
