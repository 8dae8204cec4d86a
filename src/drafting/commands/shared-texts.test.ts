// SPDX-License-Identifier: EUPL-1.2
// Shared texts on a real database: drafts follow their source, frozen texts do not.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { Conflict, NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { inTransaction, scopeOf, type Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { provision } from '../../../test/fixtures/provisions.ts'
import { asSeen } from '../../../test/support/as-seen.ts'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { aPerson } from '../../../test/support/site.ts'
import {
  findSharedText,
  listOccurrences,
  readSharedNotes,
} from '../../agreement/reads/shared-texts.ts'
import { findProvision, listLawReferences, readText } from '../../agreement/reads/texts.ts'
import type { NumberedProvision, Version } from '../../agreement/rules/document.ts'
import { seenIn } from '../../agreement/rules/seen.ts'
import type { SharedText } from '../../agreement/rules/shared-text.ts'
import { createDocument, startVersion } from '../../agreement/commands/documents.ts'
import { startDraft } from './copying.ts'
import { changeProvision, insertProvision, type TypedProvision } from './provisions.ts'
import { freezeVersion } from '../../agreement/commands/freezing.ts'
import {
  changeEverywhere,
  changeSharedText,
  createSharedText,
  leaveSharedText,
  useSharedText,
} from './shared-texts.ts'
import { seenInDraft } from '../rules/seen-in-draft.ts'

const today = day('2026-03-19')
let database: FreshDatabase
let editor: Mandate
let reader: Mandate

before(async () => {
  database = await freshDatabase()
  editor = await mandateOf('editor')
  reader = await mandateOf('reader')
})
after(() => database[Symbol.asyncDispose]())

async function mandateOf(role: Mandate['role']): Promise<Mandate> {
  const person = await aPerson(database.db, { email: `${role}@exempel.se`, role })
  const all = { partyId: undefined, bodyId: undefined, unitId: undefined }
  return { id: person.mandateId!, personId: person.id, role, ...all }
}

const act = <Value>(command: (tx: Tx) => Promise<Value>): Promise<Value> =>
  inTransaction(database.db, scopeOf(editor), command)

function must<Value>(result: Result<Value, string>): Value {
  assert.ok(result.granted, JSON.stringify(result))
  return result.value
}

let count = 0

type Draft = { readonly version: Version; readonly provisionId: string }

/** A draft of a document of its own, with one provision. */
async function aDraft(text: string, heading = ''): Promise<Draft> {
  count++
  const provisionId = newId()
  const version = await act(async (tx) => {
    const document = must(
      await createDocument(tx, today, editor, {
        slug: `dokument-${count}`,
        kind: 'framework-agreement',
        isStatutory: false,
        mainDocumentId: undefined,
        position: count,
      }),
    )
    return must(
      await startVersion(tx, today, editor, {
        documentId: document.id,
        label: '2027',
        title: `Avtal ${count}`,
        subtitle: '',
        isExampleText: true,
        basedOnVersionId: undefined,
        sourceFileHash: undefined,
        provisions: [provision('paragraph', provisionId, { text, heading })],
      }),
    )
  })
  return { version, provisionId }
}

async function read({ version, provisionId }: Draft): Promise<NumberedProvision> {
  return (await findProvision(database.db, version.id, provisionId))!
}

async function at(draft: Draft) {
  const seen = seenInDraft.provision(await read(draft))
  return { versionId: draft.version.id, provisionId: draft.provisionId, seen }
}

async function share(draft: Draft, name: string): Promise<SharedText> {
  const input = { ...(await at(draft)), name }
  return must(await act((tx) => createSharedText(tx, today, editor, input)))
}

async function take(draft: Draft, source: SharedText): Promise<void> {
  const seenSource = await asSeen.sharedText(database.db, source.id)
  const input = { ...(await at(draft)), sharedTextId: source.id, seenSource }
  must(await act((tx) => useSharedText(tx, today, editor, input)))
}

/** As one who saw the source as it is given. */
function change(source: SharedText, text: string) {
  const { id: sharedTextId, name, heading } = source
  const seen = seenIn.sharedText(source)
  const input = { sharedTextId, name, heading, seen, text, changeReason: 'Ny lag.' }
  return act((tx) => changeSharedText(tx, today, editor, input))
}

const typed = (text: string): TypedProvision => ({
  kind: 'paragraph',
  heading: '',
  text,
  actor: undefined,
  changeReason: '',
})

async function freeze({ version }: Draft): Promise<void> {
  const seen = await asSeen.draft(database.db, version.id)
  must(await act((tx) => freezeVersion(tx, today, editor, { versionId: version.id, seen })))
}

test('a provision’s words become a shared text, once however often the form is sent', async () => {
  const draft = await aDraft('Parterna upprättar en plan.')
  const input = { ...(await at(draft)), name: 'Samordnad individuell plan' }
  const [first, second] = [
    await act((tx) => createSharedText(tx, today, editor, input)),
    await act((tx) => createSharedText(tx, today, editor, input)),
  ]
  assert.equal(must(first).id, must(second).id)
  assert.equal(must(first).slug, 'samordnad-individuell-plan')
  assert.equal((await read(draft)).sharedTextId, must(first).id)
  const other = await act((tx) =>
    createSharedText(tx, today, editor, { ...input, name: 'En till' }),
  )
  assert.equal(!other.granted && other.refusal, 'already-shared')
})

test('a name is taken once', async () => {
  await share(await aDraft('Ett.'), 'Barnets bästa')
  const input = { ...(await at(await aDraft('Två.'))), name: ' Barnets  bästa ' }
  const refused = await act((tx) => createSharedText(tx, today, editor, input))
  assert.equal(!refused.granted && refused.refusal, 'name-taken')
})

test('a change at the source reaches every draft, and no frozen text', async () => {
  const [first, second, frozen] = [
    await aDraft('Planen följs upp.', 'Uppföljning'),
    await aDraft('Något annat.', 'Egen rubrik'),
    await aDraft('Något tredje.'),
  ]
  const source = await share(first, 'Uppföljning')
  await take(second, source)
  await take(frozen, source)
  await freeze(frozen)
  const before = (await read(second)).revision
  const input = {
    ...source,
    sharedTextId: source.id,
    seen: seenIn.sharedText(source),
    heading: 'Följa upp',
    changeReason: 'Ny lag.',
  }
  const spread = must(
    await act((tx) =>
      changeSharedText(tx, today, editor, { ...input, text: 'Planen följs upp **varje år**.' }),
    ),
  )
  assert.deepEqual(spread, { provisions: 2, drafts: 2 })
  assert.equal((await read(first)).plainText, 'Planen följs upp varje år.')
  assert.equal((await read(first)).heading, 'Följa upp')
  const followed = await read(second)
  assert.equal(followed.plainText, 'Planen följs upp varje år.')
  assert.equal(followed.heading, 'Egen rubrik')
  assert.equal(followed.changeReason, 'Ny lag.')
  assert.ok(followed.revision > before)
  assert.equal((await read(frozen)).plainText, 'Planen följs upp.')
})

test('of two who change a source, the later is told; the same form twice is one change', async () => {
  const source = await share(await aDraft('Ett ord.'), 'Ordet')
  must(await change(source, 'Två ord.'))
  assert.deepEqual(must(await change(source, 'Två ord.')), { provisions: 0, drafts: 0 })
  await assert.rejects(change(source, 'Tre ord.'), Conflict)
  const now = await findSharedText(database.db, { id: source.id })
  assert.equal(now?.plainText, 'Två ord.')
  assert.equal(now?.revision, 2)
})

test('other words in an occurrence need a choice: here, or everywhere', async () => {
  const [here, there] = [await aDraft('Samma ord.'), await aDraft('Andra ord.')]
  const source = await share(here, 'Samma ord')
  await take(there, source)
  const place = await at(here)
  const save = (more: object) =>
    act((tx) => changeProvision(tx, today, editor, { ...typed('Nya ord.'), ...place, ...more }))
  const unsaid = await save({})
  assert.equal(!unsaid.granted && unsaid.refusal, 'shared-choice-missing')

  must(
    await act(async (tx) =>
      changeEverywhere(tx, today, editor, {
        ...typed('Nya ord.'),
        ...place,
        seenSource: seenIn.sharedText(source),
      }),
    ),
  )
  assert.equal((await read(there)).plainText, 'Nya ord.')
  assert.equal((await read(here)).sharedTextId, source.id)

  const again = await at(here)
  must(await save({ ...again, text: 'Egna ord.', appliesTo: 'here' }))
  assert.equal((await read(here)).sharedTextId, undefined)
  assert.equal((await read(there)).plainText, 'Nya ord.')
  assert.equal((await findSharedText(database.db, { id: source.id }))?.plainText, 'Nya ord.')
})

test('a heading, a reason or an actor is changed without leaving the source', async () => {
  const draft = await aDraft('Orden står kvar.')
  const source = await share(draft, 'Orden')
  const input = { ...typed('Orden  står kvar.'), heading: 'Ny rubrik', ...(await at(draft)) }
  must(await act((tx) => changeProvision(tx, today, editor, { ...input, actor: 'joint' })))
  const own = await read(draft)
  assert.equal(own.sharedTextId, source.id)
  assert.equal(own.heading, 'Ny rubrik')
})

test('a new provision takes its words from a source, and no others', async () => {
  const source = await share(await aDraft('Orden att ta.', 'Rubriken'), 'Att ta')
  const { version } = await aDraft('Början.')
  const insert = (id: string, text: string, sharedTextId: string) =>
    act((tx) =>
      insertProvision(tx, today, editor, {
        ...typed(text),
        versionId: version.id,
        provisionId: id,
        target: { where: 'last' },
        seenPlace: seenInDraft.place([], { where: 'last' }),
        source: { id: sharedTextId, seen: seenIn.sharedText(source) },
      }),
    )
  const id = newId()
  must(await insert(id, '', source.id))
  must(await insert(id, '', source.id))
  const added = await read({ version, provisionId: id })
  assert.equal(added.plainText, 'Orden att ta.')
  assert.equal(added.heading, 'Rubriken')
  assert.equal(added.sharedTextId, source.id)
  const other = await insert(newId(), 'Egna ord.', source.id)
  assert.equal(!other.granted && other.refusal, 'shared-words-differ')
  const gone = await insert(newId(), '', newId())
  assert.equal(!gone.granted && gone.refusal, 'shared-text-gone')
})

test('a provision that leaves keeps its words and follows no more', async () => {
  const draft = await aDraft('Kvar.')
  const source = await share(draft, 'Kvar')
  const place = await at(draft)
  must(await act((tx) => leaveSharedText(tx, today, editor, place)))
  must(await act((tx) => leaveSharedText(tx, today, editor, place)))
  must(await change(source, 'Borta.'))
  assert.equal((await read(draft)).plainText, 'Kvar.')
})

test('a copy of an older edition keeps its words until it takes the new ones', async () => {
  const first = await aDraft('Gammal lydelse.')
  const source = await share(first, 'Lydelsen')
  await freeze(first)
  must(await change(source, 'Ny lydelse.'))
  const frozen = await asSeen.version(database.db, first.version.id)
  const version = must(
    await act((tx) =>
      startDraft(tx, today, editor, {
        basedOnVersionId: first.version.id,
        seen: frozen,
        label: '2031',
        title: 'Avtal 2031',
      }),
    ),
  )
  const copy = { version, provisionId: first.provisionId }
  assert.equal((await read(copy)).plainText, 'Gammal lydelse.')
  assert.equal((await listOccurrences(database.db, [source.id])).length, 2)
  await take(copy, source)
  assert.equal((await read(copy)).plainText, 'Ny lydelse.')
})

test('beside an occurrence stand the places in the editions that are read with it', async () => {
  const [here, there] = [await aDraft('Delade ord.'), await aDraft('Annat.')]
  const source = await share(here, 'Delade ord')
  await take(there, source)
  const text = await readText(database.db, here.version.id)
  const drafts = (await readSharedNotes(database.db, text, [])).get(here.provisionId)
  assert.deepEqual(drafts, { name: 'Delade ord', others: [] })
})

test('nobody without the right to write makes or changes a shared text', async () => {
  const draft = await aDraft('Stängt.')
  const source = await share(draft, 'Stängt')
  const place = await at(draft)
  const seen = seenIn.sharedText(source)
  const input = { ...source, sharedTextId: source.id, seen, text: 'Öppet.', changeReason: '' }
  await assert.rejects(
    act((tx) => changeSharedText(tx, today, reader, input)),
    NotAllowed,
  )
  await assert.rejects(
    act((tx) => leaveSharedText(tx, today, reader, place)),
    NotAllowed,
  )
  await assert.rejects(
    act((tx) => createSharedText(tx, today, reader, { ...place, name: 'Mitt' })),
    NotAllowed,
  )
})

test('law references follow the words, and those written by hand stay', async () => {
  const draft = await aDraft('Enligt 16 kap. 3 § HSL ska parterna samverka.')
  const labels = async () =>
    (await listLawReferences(database.db, draft.version.id)).map(({ label, isFound }) => ({
      label,
      isFound,
    }))
  assert.deepEqual(await labels(), [{ label: 'HSL (2017:30) 16 kap. 3 §', isFound: true }])
  const input = { ...typed('Enligt 4 § patientlagen.'), ...(await at(draft)) }
  const references = 'Färdplanen https://exempel.se/fardplan'
  must(await act((tx) => changeProvision(tx, today, editor, { ...input, references })))
  const both = [
    { label: 'Patientlagen (2014:821) 4 §', isFound: true },
    { label: 'Färdplanen', isFound: false },
  ]
  assert.deepEqual(await labels(), both)
  const again = { ...typed('Enligt 4 § patientlagen, som förut.'), ...(await at(draft)) }
  must(await act((tx) => changeProvision(tx, today, editor, again)))
  assert.deepEqual(await labels(), both)
  const unsafe = { ...again, ...(await at(draft)), references: 'Osäker http://exempel.se' }
  const refused = await act((tx) => changeProvision(tx, today, editor, unsafe))
  assert.equal(!refused.granted && refused.refusal, 'reference-not-usable')
})
