// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, type Result } from '#kernel/result.ts'
import { inTransaction, scopeOf, type Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { provision } from '../../../test/fixtures/provisions.ts'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { aPerson } from '../../../test/support/site.ts'
import { createDocument, startVersion } from '../commands/documents.ts'
import { startDraft } from '../../drafting/commands/copying.ts'
import { changeProvision, deleteProvision } from '../../drafting/commands/provisions.ts'
import { publishVersions } from '../commands/publishing.ts'
import { freezeVersion } from '../commands/freezing.ts'
import type { Version } from '../rules/document.ts'
import { listReasonsBetween } from './reasons-between.ts'
import { findVersion } from './versions.ts'
import { asSeen } from '../../../test/support/as-seen.ts'

const today = day('2026-03-19')
const [first, second, third] = [newId(), newId(), newId()]
let database: FreshDatabase
let editor: Mandate

before(async () => {
  database = await freshDatabase()
  const person = await aPerson(database.db, { email: 'elin@exempel.se', role: 'editor' })
  editor = {
    id: person.mandateId!,
    personId: person.id,
    role: 'editor',
    partyId: undefined,
    bodyId: undefined,
    unitId: undefined,
  }
})
after(() => database[Symbol.asyncDispose]())

async function act<Value>(command: (tx: Tx) => Promise<Result<Value, string>>): Promise<Value> {
  const result = await inTransaction(database.db, scopeOf(editor), command)
  assert.ok(result.granted, JSON.stringify(result))
  return result.value
}

async function startLine(): Promise<Version> {
  const document = await act((tx) =>
    createDocument(tx, today, editor, {
      slug: 'avtal',
      kind: 'framework-agreement',
      isStatutory: false,
      mainDocumentId: undefined,
      position: 1,
    }),
  )
  return act((tx) =>
    startVersion(tx, today, editor, {
      documentId: document.id,
      label: '2017',
      title: 'Avtal',
      subtitle: '',
      isExampleText: true,
      basedOnVersionId: undefined,
      sourceFileHash: undefined,
      provisions: [first, second, third].map((id, place) => ({
        ...provision('paragraph', id, { text: `Bestämmelse ${place + 1}.` }),
        changeReason: 'Från före linjen.',
      })),
    }),
  )
}

const freeze = async ({ id }: Version) => {
  const seen = await asSeen.draft(database.db, id)
  await act((tx) => freezeVersion(tx, today, editor, { versionId: id, seen }))
  await act(async (tx) => granted(await publishVersions(tx, today, [id])))
}

const copyOf = (base: Version, label: string) =>
  act(async (tx) => {
    const seen = await asSeen.version(tx, base.id)
    return startDraft(tx, today, editor, {
      basedOnVersionId: base.id,
      seen,
      label,
      title: 'Avtal',
    })
  })

async function reword(version: Version, provisionId: string, changeReason: string) {
  const seen = await asSeen.provision(database.db, version.id, provisionId)
  const words = { kind: 'paragraph' as const, heading: '', actor: 'region' as const, changeReason }
  await act((tx) =>
    changeProvision(tx, today, editor, {
      ...words,
      versionId: version.id,
      provisionId,
      seen,
      text: `Andra ord i ${version.label}.`,
    }),
  )
}

const reasons = async (from: Version, to: Version) =>
  (await listReasonsBetween(database.db, from, to)).map((step) => [
    step.version.label,
    Object.fromEntries(step.reasons),
  ])

test('every step between two versions gives its reasons, the latest last, and no other does', async () => {
  const base = await startLine()
  await freeze(base)
  const proposal = await copyOf(base, 'remiss')
  await reword(proposal, first, 'För klarhet.')
  await act(async (tx) =>
    deleteProvision(tx, today, editor, {
      versionId: proposal.id,
      provisionId: third,
      seen: await asSeen.block(tx, proposal.id, third),
      reason: 'Lagen säger det redan.',
    }),
  )
  await freeze(proposal)
  const final = await copyOf(proposal, '2027')
  await reword(final, first, 'Remissen ville annat.')
  await reword(final, second, 'Ny lag.')
  await freeze(final)
  const other = await copyOf(base, 'sidospar')
  await reword(other, second, 'Ett annat spår.')

  const inProposal = { [first]: 'För klarhet.', [third]: 'Lagen säger det redan.' }
  const inFinal = { [first]: 'Remissen ville annat.', [second]: 'Ny lag.' }
  assert.deepEqual(await reasons(base, final), [
    ['remiss', inProposal],
    ['2027', inFinal],
  ])
  assert.deepEqual(await reasons(base, proposal), [['remiss', inProposal]])
  assert.deepEqual(await reasons(proposal, final), [['2027', inFinal]])
  assert.deepEqual(await reasons(final, base), [], 'backwards there is no way')
  assert.deepEqual(await reasons(other, final), [], 'nor from beside the line')
})

test('a draft on the way keeps its reasons, one that is compared itself gives them', async () => {
  const base = (await findVersion(database.db, 'avtal', '2017'))!
  const draft = await copyOf(base, 'plan')
  await reword(draft, first, 'Inte klart än.')
  const next = await copyOf(draft, 'plan-2')
  await reword(next, second, 'Nästa steg.')
  assert.deepEqual(await reasons(base, draft), [['plan', { [first]: 'Inte klart än.' }]])
  assert.deepEqual(await reasons(base, next), [['plan-2', { [second]: 'Nästa steg.' }]])
})
