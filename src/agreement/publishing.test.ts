// SPDX-License-Identifier: EUPL-1.2
// A frozen text is internal until someone publishes it: on a real database.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import { openAgreementRoom, type AgreementRoom } from '../../test/support/agreement-room.ts'
import { asSeen } from '../../test/support/as-seen.ts'
import { makePackage } from './commands/freezing.ts'
import { publishPackage, publishVersion } from './commands/publishing.ts'
import { listFrozenVersions, listPublicVersions } from './reads/versions.ts'
import { listWordingsOf } from './reads/texts.ts'

let room: AgreementRoom
before(async () => {
  room = await openAgreementRoom()
})
after(() => room[Symbol.asyncDispose]())

const isListed = async (id: string) =>
  (await listPublicVersions(room.db)).some((version) => version.id === id)

const knownWords = async () =>
  (await room.db.selectFrom('search_word').select('word').execute()).map(({ word }) => word)

async function publish(versionId: string) {
  const seen = await asSeen.version(room.db, versionId)
  return room.as('process-leader', (tx, by) =>
    publishVersion(tx, room.today, by, { versionId, seen }),
  )
}

test('a frozen text is in no list, no life and no suggestion of words until it is published', async () => {
  const { versionId, first } = await room.frozen()
  assert.equal(await isListed(versionId), false)
  assert.ok((await listFrozenVersions(room.db)).some(({ id }) => id === versionId))
  assert.deepEqual(await listWordingsOf(room.db, first), [])
  assert.ok(!(await knownWords()).includes('kommunen'))
  assert.ok((await publish(versionId)).granted)
  assert.equal(await isListed(versionId), true)
  assert.equal((await listWordingsOf(room.db, first)).length, 1)
  assert.ok((await knownWords()).includes('kommunen'))
})

test('what is published stays so, and is told to the journal once', async () => {
  const { versionId } = await room.frozen()
  assert.ok((await publish(versionId)).granted)
  assert.ok((await publish(versionId)).granted)
  const rows = await room.db
    .selectFrom('journal')
    .select('id')
    .where('event', '=', 'version-published')
    .where('subject_id', '=', versionId)
    .execute()
  assert.equal(rows.length, 1)
  await assert.rejects(
    inTransaction(room.db, theProduct, (tx) =>
      tx.updateTable('version').set({ published_on: null }).where('id', '=', versionId).execute(),
    ),
    /a published version stays published/,
  )
})

test('a draft is not published', async () => {
  const { versionId } = await room.draft()
  const answer = await publish(versionId)
  assert.equal(answer.granted ? 'granted' : answer.refusal, 'version-not-frozen')
  await assert.rejects(
    inTransaction(room.db, theProduct, (tx) =>
      tx
        .updateTable('version')
        .set({ published_on: room.today })
        .where('id', '=', versionId)
        .execute(),
    ),
    /published_version_is_fixed/,
  )
})

test('a package is made of what is not published, and a round that opens publishes it', async () => {
  const { versionId } = await room.frozen()
  const versions = await asSeen.versions(room.db, [versionId])
  const made = await room.as('process-leader', (tx, by) =>
    makePackage(tx, room.today, by, { slug: 'internt', title: 'Internt', versions }),
  )
  assert.ok(made.granted)
  assert.equal(await isListed(versionId), false)
  await room.as('process-leader', (tx) => publishPackage(tx, room.today, made.value.id))
  assert.equal(await isListed(versionId), true)
})

test('an edition that was adopted before the product is public', async () => {
  const { versionId } = await room.adopted()
  assert.equal(await isListed(versionId), true)
})
