// SPDX-License-Identifier: EUPL-1.2
// The commands on a real database: what is frozen stays, what clashes is told, what is sent twice is once.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { day } from '#kernel/day.ts'
import { Conflict, NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { inTransaction, scopeOf, type Tx } from '#platform/database.ts'
import { newId } from '#platform/id.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { aPerson } from '../../test/support/site.ts'
import { provision } from '../../test/fixtures/provisions.ts'
import { createDocument, startVersion } from './commands/documents.ts'
import {
  changeProvision,
  deleteProvision,
  insertProvision,
  moveProvision,
  startDraft,
  type TypedProvision,
} from './commands/drafting.ts'
import { freezeVersion, makePackage, withdrawVersion } from './commands/freezing.ts'
import { chooseImport, planOf, saveImport, startImport } from './commands/importing.ts'
import { readWordFile } from './commands/word-file.ts'
import { giveReason } from './commands/reasons.ts'
import { registerEarlierAdoption, setTerms } from './commands/validity.ts'
import { findEditionInForce, listEditions } from './reads/editions.ts'
import { listRemovalReasons, listRemovalsOf } from './reads/removals.ts'
import { readText } from './reads/texts.ts'
import { getVersion, listVersions } from './reads/versions.ts'
import { findImport } from './reads/imports.ts'
import type { Document, Version } from './rules/document.ts'
import type { Terms } from './rules/edition.ts'
import type { Provision } from './rules/provision.ts'
import { insertOwnReferences } from './writes/law-references.ts'
import { writeRemovalReason } from './writes/removals.ts'

const today = day('2026-03-19')
let database: FreshDatabase
let leader: Mandate
let editor: Mandate

before(async () => {
  database = await freshDatabase()
  leader = await mandateOf('process-leader')
  editor = await mandateOf('editor')
})
after(() => database[Symbol.asyncDispose]())

async function mandateOf(role: Mandate['role']): Promise<Mandate> {
  const person = await aPerson(database.db, { email: `${role}@exempel.se`, role })
  return {
    id: person.mandateId!,
    personId: person.id,
    role,
    partyId: undefined,
    bodyId: undefined,
    unitId: undefined,
  }
}

function as<Value>(mandate: Mandate, act: (tx: Tx) => Promise<Value>): Promise<Value> {
  return inTransaction(database.db, scopeOf(mandate), act)
}

function must<Value>(result: Result<Value, string>): Value {
  assert.ok(result.granted, JSON.stringify(result))
  return result.value
}

let count = 0
async function aDocument(): Promise<Document> {
  count++
  return must(
    await as(editor, (tx) =>
      createDocument(tx, today, editor, {
        slug: `avtal-${count}`,
        kind: 'framework-agreement',
        isStatutory: false,
        mainDocumentId: undefined,
        position: count,
      }),
    ),
  )
}

const ids = { chapter: newId(), first: newId(), second: newId() }

function aText(): Provision[] {
  const own = { chapter: newId(), first: newId(), second: newId() }
  Object.assign(ids, own)
  return [
    provision('chapter', own.chapter, { heading: 'Ansvar' }),
    provision('paragraph', own.first, { under: own.chapter, text: 'Kommunen ansvarar.' }),
    provision('paragraph', own.second, { under: own.chapter, text: 'Regionen ansvarar.' }),
  ]
}

async function aDraft(document: Document, label: string): Promise<Version> {
  return must(
    await as(editor, (tx) =>
      startVersion(tx, today, editor, {
        documentId: document.id,
        label,
        title: 'Avtal om vård',
        subtitle: '',
        isExampleText: true,
        basedOnVersionId: undefined,
        sourceFileHash: undefined,
        provisions: aText(),
      }),
    ),
  )
}

async function freeze({ id }: Version): Promise<Version> {
  const { revision } = await getVersion(database.db, id)
  return must(
    await as(editor, (tx) => freezeVersion(tx, today, editor, { versionId: id, revision })),
  )
}

const words = (text: string) => ({
  kind: 'paragraph' as const,
  heading: '',
  text,
  actor: 'region' as const,
  changeReason: 'För klarhet.',
})

const refusalOf = (result: Result<unknown, string>) => (result.granted ? 'granted' : result.refusal)

test('a frozen text never changes, not even past the commands', async () => {
  const frozen = await freeze(await aDraft(await aDocument(), '2027'))
  const change = { versionId: frozen.id, provisionId: ids.first, revision: 1 }
  assert.equal(
    refusalOf(
      await as(editor, (tx) => changeProvision(tx, today, editor, { ...change, ...words('Ny') })),
    ),
    'version-not-draft',
  )
  await assert.rejects(
    as(editor, (tx) =>
      tx
        .updateTable('provision_wording')
        .set({ heading: 'Annan' })
        .where('version_id', '=', frozen.id)
        .execute(),
    ),
    /the text of a frozen version never changes/,
  )
  const reference = { provisionId: ids.first, label: 'SFS 2017:30', href: undefined }
  await assert.rejects(
    as(editor, (tx) => insertOwnReferences(tx, frozen.id, [reference])),
    /the text of a frozen version never changes/,
  )
  assert.equal(
    refusalOf(
      await as(editor, (tx) =>
        freezeVersion(tx, today, editor, { versionId: frozen.id, revision: frozen.revision }),
      ),
    ),
    'version-not-draft',
  )
})

test('the same wording has the same fingerprint in another version, another wording has not', async () => {
  const document = await aDocument()
  const first = await freeze(await aDraft(document, '2027'))
  const copy = must(
    await as(editor, (tx) =>
      startDraft(tx, today, editor, {
        basedOnVersionId: first.id,
        label: '2027-b',
        title: 'Avtal om vård',
      }),
    ),
  )
  assert.equal((await freeze(copy)).textHash, first.textHash)
  const changed = must(
    await as(editor, (tx) =>
      startDraft(tx, today, editor, {
        basedOnVersionId: first.id,
        label: '2027-c',
        title: 'Avtal om vård',
      }),
    ),
  )
  must(
    await as(editor, (tx) =>
      changeProvision(tx, today, editor, {
        versionId: changed.id,
        provisionId: ids.first,
        revision: 1,
        ...words('Kommunen ansvarar dygnet runt.'),
      }),
    ),
  )
  assert.notEqual((await freeze(changed)).textHash, first.textHash)
})

test('an empty draft is not frozen, and not one that changed meanwhile', async () => {
  const document = await aDocument()
  const draft = await aDraft(document, '2027')
  must(
    await as(editor, (tx) =>
      insertProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId: newId(),
        target: { where: 'inside', anchorId: ids.chapter },
        ...words('Tillagt.'),
      }),
    ),
  )
  await assert.rejects(
    as(editor, (tx) => freezeVersion(tx, today, editor, { versionId: draft.id, revision: 1 })),
    Conflict,
  )
  const empty = must(
    await as(editor, (tx) =>
      startVersion(tx, today, editor, {
        documentId: document.id,
        label: 'tom',
        title: 'Tom',
        subtitle: '',
        isExampleText: false,
        basedOnVersionId: undefined,
        sourceFileHash: undefined,
        provisions: [],
      }),
    ),
  )
  assert.equal(
    refusalOf(
      await as(editor, (tx) =>
        freezeVersion(tx, today, editor, { versionId: empty.id, revision: 1 }),
      ),
    ),
    'version-empty',
  )
})

test('of two who save the same provision at once, one is told and nothing of the other is lost', async () => {
  const draft = await aDraft(await aDocument(), '2027')
  const save = (text: string) =>
    as(editor, (tx) =>
      changeProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId: ids.first,
        revision: 1,
        ...words(text),
      }),
    )
  const outcomes = await Promise.allSettled([save('Ett.'), save('Två.')])
  const failed = outcomes.filter((one) => one.status === 'rejected')
  assert.equal(failed.length, 1)
  assert.ok(failed[0]!.reason instanceof Conflict)
  const { provisions } = await readText(database.db, draft.id)
  const saved = provisions.find(({ id }) => id === ids.first)!
  assert.match(saved.plainText, /^(Ett|Två)\.$/)
  assert.equal(saved.revision, 2)
})

test('changes of different provisions do not clash, and numbers follow the tree', async () => {
  const draft = await aDraft(await aDocument(), '2027')
  const added = newId()
  const insert = (text: string) =>
    as(editor, (tx) =>
      insertProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId: added,
        target: { where: 'before', anchorId: ids.first },
        ...words(text),
      }),
    )
  must(await insert('Först.'))
  must(await insert('Först.'))
  assert.equal(refusalOf(await insert('Något annat.')), 'already-inserted')
  must(
    await as(editor, (tx) =>
      changeProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId: ids.second,
        revision: 1,
        ...words('Regionen ansvarar alltid.'),
      }),
    ),
  )
  const numbers = async () =>
    (await readText(database.db, draft.id)).provisions.map((one) => [one.number, one.plainText])
  assert.deepEqual(await numbers(), [
    ['1', ''],
    ['1.1', 'Först.'],
    ['1.2', 'Kommunen ansvarar.'],
    ['1.3', 'Regionen ansvarar alltid.'],
  ])
  const { revision } = await getVersion(database.db, draft.id)
  must(
    await as(editor, (tx) =>
      moveProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId: ids.second,
        target: { where: 'before', anchorId: added },
        revision,
      }),
    ),
  )
  must(
    await as(editor, (tx) =>
      deleteProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId: added,
        revision: 1,
        reason: '',
      }),
    ),
  )
  assert.deepEqual(await numbers(), [
    ['1', ''],
    ['1.1', 'Regionen ansvarar alltid.'],
    ['1.2', 'Kommunen ansvarar.'],
  ])
})

test('a provision is not moved into itself, and a chapter not into a section', async () => {
  const draft = await aDraft(await aDocument(), '2027')
  const move = (provisionId: string, anchorId: string) =>
    as(editor, (tx) =>
      moveProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId,
        target: { where: 'inside', anchorId },
        revision: draft.revision,
      }),
    )
  assert.equal(refusalOf(await move(ids.chapter, ids.first)), 'move-into-itself')
  assert.equal(refusalOf(await move(ids.first, newId())), 'place-is-gone')
  const bad = { versionId: draft.id, provisionId: ids.first, revision: 1 }
  const change = (given: Partial<TypedProvision>) =>
    as(editor, (tx) => changeProvision(tx, today, editor, { ...bad, ...words('Ny.'), ...given }))
  assert.equal(refusalOf(await change({ kind: 'chapter' })), 'kind-does-not-fit')
  assert.equal(refusalOf(await change({ text: '' })), 'text-missing')
  assert.equal(refusalOf(await change({ text: 'Se 19811218-9876.' })), 'personal-number')
  assert.equal(refusalOf(await change({ text: '[här](javascript:alert)' })), 'link-not-allowed')
  assert.equal(refusalOf(await change({ changeReason: 'a'.repeat(5001) })), 'reason-too-long')
})

test('what is removed keeps its reason with the version, and both are fixed when it is frozen', async () => {
  const document = await aDocument()
  const base = await freeze(await aDraft(document, '2027'))
  const own = { ...ids }
  const draft = must(
    await as(editor, (tx) =>
      startDraft(tx, today, editor, { basedOnVersionId: base.id, label: '2031', title: 'Avtal' }),
    ),
  )
  const remove = (reason: string) =>
    as(editor, (tx) =>
      deleteProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId: own.chapter,
        revision: 1,
        reason,
      }),
    )
  assert.equal(refusalOf(await remove('Anna, 19811218-9876.')), 'personal-number')
  must(await remove('Lagen säger det redan.'))
  const reasons = () => listRemovalReasons(database.db, draft.id)
  assert.deepEqual(
    await reasons(),
    new Map(Object.values(own).map((id) => [id, 'Lagen säger det redan.'])),
  )
  const give = (seen: string, reason: string, provisionId = own.chapter) =>
    as(editor, (tx) =>
      giveReason(tx, today, editor, { versionId: draft.id, provisionId, seen, reason }),
    )
  await assert.rejects(give('', 'Sett för länge sedan.'), Conflict)
  assert.equal(refusalOf(await give('', 'a'.repeat(5001))), 'reason-too-long')
  must(await give('Lagen säger det redan.', 'Flyttat till lagen.'))
  must(await give('Lagen säger det redan.', 'Flyttat till lagen.'))
  // The chapter's reason is that of all it held; what hung below has no form of its own.
  assert.equal((await reasons()).get(own.first), 'Flyttat till lagen.')
  await assert.rejects(give('', 'Okänd.', newId()), NotFound)
  const added = newId()
  must(
    await as(editor, (tx) =>
      insertProvision(tx, today, editor, {
        ...words('Det nya.'),
        versionId: draft.id,
        provisionId: added,
        target: { where: 'last' },
      }),
    ),
  )
  must(await give('För klarhet.', 'Därför att det saknades.', added))
  const kept = (await readText(database.db, draft.id)).provisions[0]!
  assert.deepEqual([kept.changeReason, kept.revision], ['Därför att det saknades.', 2])
  await freeze(draft)
  assert.equal(refusalOf(await give('Flyttat till lagen.', 'Ny.')), 'version-not-draft')
  await assert.rejects(
    as(editor, (tx) => writeRemovalReason(tx, draft.id, [own.first], 'Förbi kommandona.')),
    /the text of a frozen version never changes/,
  )
  assert.deepEqual(
    (await listRemovalsOf(database.db, own.first)).map(({ version, reason }) => [
      version.label,
      reason,
    ]),
    [['2031', 'Flyttat till lagen.']],
  )
  const next = must(
    await as(editor, (tx) =>
      startDraft(tx, today, editor, { basedOnVersionId: draft.id, label: '2035', title: 'Avtal' }),
    ),
  )
  assert.equal((await listRemovalReasons(database.db, next.id)).size, 0)
})

test('a provision is moved in the tree that was seen, or not at all', async () => {
  const draft = await aDraft(await aDocument(), '2027')
  const own = { ...ids }
  const move = (revision: number) =>
    as(editor, (tx) =>
      moveProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId: own.second,
        target: { where: 'before', anchorId: own.first },
        revision,
      }),
    )
  const order = async () => (await readText(database.db, draft.id)).provisions.map(({ id }) => id)
  const before = await order()
  await assert.rejects(move(draft.revision - 1), Conflict)
  assert.deepEqual(await order(), before)
  must(await move(draft.revision))
  assert.deepEqual(await order(), [own.chapter, own.second, own.first])
})

test('a version that is withdrawn while a package is made is either in it or withdrawn', async () => {
  const document = await aDocument()
  const make = (version: Version, slug: string) =>
    as(leader, (tx) =>
      makePackage(tx, today, leader, { slug, title: 'Nytt avtal', versionIds: [version.id] }),
    )
  const withdraw = (tx: Tx, version: Version) =>
    withdrawVersion(tx, today, leader, { versionId: version.id })

  const first = await freeze(await aDraft(document, 'forst-ut'))
  let made: ReturnType<typeof make> | undefined
  await as(leader, async (tx) => {
    must(await withdraw(tx, first))
    made = make(first, `samtidigt-${count}-a`)
    await waitsForLock()
  })
  assert.equal(refusalOf(await made!), 'package-holds-draft')

  const second = await freeze(await aDraft(document, 'forst-in'))
  let withdrawn: Promise<Result<undefined, string>> | undefined
  await as(leader, async (tx) => {
    must(
      await makePackage(tx, today, leader, {
        slug: `samtidigt-${count}-b`,
        title: 'Nytt avtal',
        versionIds: [second.id],
      }),
    )
    withdrawn = as(leader, (other) => withdraw(other, second))
    await waitsForLock()
  })
  assert.equal(refusalOf(await withdrawn!), 'version-is-decided')
})

/** Until someone in this database waits for a lock that another holds. */
async function waitsForLock(): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await sql<{ waiting: number }>`
      select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(database.db)
    if (rows[0]!.waiting > 0) return
    await setTimeout(25)
  }
  assert.fail('nobody waited')
}

test('a package holds frozen texts of different documents, and its hash follows from them', async () => {
  const [one, other] = [await aDocument(), await aDocument()]
  const draft = await aDraft(one, '2027')
  const make = (slug: string, ...versions: readonly Version[]) =>
    as(leader, (tx) =>
      makePackage(tx, today, leader, {
        slug,
        title: 'Nytt avtal',
        versionIds: versions.map(({ id }) => id),
      }),
    )
  assert.equal(refusalOf(await make('paket-1')), 'package-empty')
  assert.equal(refusalOf(await make('paket-1', draft)), 'package-holds-draft')
  const frozen = await freeze(draft)
  const twin = await freeze(await aDraft(one, '2028'))
  const annex = await freeze(await aDraft(other, '2027'))
  assert.equal(refusalOf(await make('paket-1', frozen, twin)), 'package-same-document-twice')
  const made = must(await make('paket-1', frozen, annex))
  assert.equal(refusalOf(await make('paket-1', frozen)), 'slug-taken')
  assert.notEqual(must(await make('paket-2', annex, frozen)).packageHash, made.packageHash)
  assert.equal(must(await make('paket-3', frozen, annex)).packageHash, made.packageHash)
  const withdraw = (version: Version) =>
    as(leader, (tx) => withdrawVersion(tx, today, leader, { versionId: version.id }))
  assert.equal(refusalOf(await withdraw(frozen)), 'version-is-decided')
  must(await withdraw(twin))
  assert.equal(refusalOf(await make('paket-4', twin)), 'package-holds-draft')
  await assert.rejects(
    as(editor, (tx) =>
      makePackage(tx, today, editor, { slug: 'x', title: 'x', versionIds: [frozen.id] }),
    ),
    NotAllowed,
  )
})

test('a Word file becomes one draft however often it is saved, and known provisions keep their ids', async () => {
  const folder = new URL('../../db/seed/texts/', import.meta.url)
  const load = async (name: string) => ({
    name,
    bytes: new Uint8Array(await readFile(new URL(name, folder))),
  })
  const document = await aDocument()
  const start = async (file: string, label: string, comparedWithVersionId?: string) => {
    const upload = must(await readWordFile(await load(file)))
    return must(
      await as(editor, (tx) =>
        startImport(tx, today, editor, {
          documentId: document.id,
          comparedWithVersionId,
          label,
          file: upload,
        }),
      ),
    )
  }
  const save = (importId: string) => as(editor, (tx) => saveImport(tx, today, editor, { importId }))
  const begun = () => start('halso-och-sjukvardsavtal-2017.docx', '2017')
  const [firstImport, sentAgain] = await Promise.all([begun(), begun()])
  assert.equal(sentAgain, firstImport)
  assert.equal((await listVersions(database.db, document.id)).length, 0)
  const [first] = must(await save(firstImport))
  const twice = await Promise.all([save(firstImport), save(firstImport)])
  assert.deepEqual(twice.map(refusalOf), ['import-already-saved', 'import-already-saved'])
  assert.equal((await listVersions(database.db, document.id)).length, 1)

  const secondImport = await start('halso-och-sjukvardsavtal-2027.docx', '2027', first!.id)
  const draft = (await findImport(database.db, secondImport))!
  const [part] = must(await planOf(database.db, draft))
  const paired = part!.pairing.pairings.find(({ provisionId }) => provisionId !== undefined)!
  must(
    await as(editor, (tx) =>
      chooseImport(tx, editor, {
        importId: secondImport,
        choices: { ...draft.choices, pairings: { [paired.place]: 'new' } },
      }),
    ),
  )
  const [second] = must(await save(secondImport))
  const before = (await readText(database.db, first!.id)).provisions.map(({ id }) => id)
  const after = (await readText(database.db, second!.id)).provisions.map(({ id }) => id)
  const kept = after.filter((id) => before.includes(id))
  assert.ok(kept.length > 40, `${kept.length} of ${before.length} live on`)
  assert.ok(!before.includes(after[paired.place]!), 'what a person called new is new')
})

const openTerms: Terms = {
  startsOn: day('2017-04-01'),
  endsOn: undefined,
  periodYears: undefined,
  noticeMonths: undefined,
  extensionYears: undefined,
  extension: 'none',
  maxExtensions: undefined,
  continuesUntilReplaced: true,
  followsMain: false,
  source: '',
  isAssumed: false,
}

test('an edition is in force until a later one replaces it, and each day has its own', async () => {
  const document = await aDocument()
  const adopt = async (label: string, adoptedOn: string, entersIntoForceOn: string) => {
    const version = await freeze(await aDraft(document, label))
    await as(leader, async (tx) => {
      await setTerms(tx, today, leader, {
        versionId: version.id,
        terms: { ...openTerms, startsOn: day(entersIntoForceOn) },
      })
      await registerEarlierAdoption(tx, today, leader, {
        versionId: version.id,
        adoptedOn: day(adoptedOn),
        entersIntoForceOn: day(entersIntoForceOn),
        source: 'prov',
      })
    })
  }
  await adopt('2017', '2017-01-31', '2017-04-01')
  await adopt('2027', '2026-06-15', '2027-01-01')
  const inForceOn = async (on: string) =>
    (await findEditionInForce(database.db, document.id, day(on)))?.version.label
  assert.equal(await inForceOn('2017-03-31'), undefined)
  assert.equal(await inForceOn('2017-04-01'), '2017')
  assert.equal(await inForceOn('2026-12-31'), '2017')
  assert.equal(await inForceOn('2027-01-01'), '2027')
  const states = async (on: string) =>
    (await listEditions(database.db, day(on)))
      .filter((edition) => edition.document.id === document.id)
      .map((edition) => edition.standing?.state)
  assert.deepEqual(await states('2026-06-14'), ['in-force', undefined])
  assert.deepEqual(await states('2026-06-15'), ['in-force', 'not-yet'])
  assert.deepEqual(await states('2027-01-01'), ['replaced', 'in-force'])
})
