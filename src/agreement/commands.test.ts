// SPDX-License-Identifier: EUPL-1.2
// The commands on a real database: what is frozen stays, what clashes is told, what is sent twice is once.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import { Conflict, NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { inTransaction, scopeOf, type Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { asSeen } from '../../test/support/as-seen.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { aPerson } from '../../test/support/site.ts'
import { provision } from '../../test/fixtures/provisions.ts'
import { createDocument, startVersion } from './commands/documents.ts'
import { startDraft } from '../drafting/commands/copying.ts'
import {
  changeProvision,
  deleteProvision,
  insertProvision,
  moveProvision,
  type TypedProvision,
} from '../drafting/commands/provisions.ts'
import { freezeVersion, makePackage, withdrawVersion } from './commands/freezing.ts'
import { publishVersions } from './commands/publishing.ts'
import { chooseImport, planOf, saveImport, startImport } from '../drafting/commands/importing.ts'
import { readWordFile } from '../drafting/commands/word-file.ts'
import { giveReason } from '../drafting/commands/reasons.ts'
import { registerEarlierAdoption } from './commands/earlier-editions.ts'
import { setTerms } from './commands/validity.ts'
import { findEditionInForce, listEditions } from './reads/editions.ts'
import { listFrozenVersions } from './reads/versions.ts'
import { listRemovalReasons, listRemovalsOf } from './reads/removals.ts'
import { readText } from './reads/texts.ts'
import { getVersion, listVersions } from './reads/versions.ts'
import { findImport } from '../drafting/reads/imports.ts'
import { reasonedChanges } from './rules/change-reasons.ts'
import { compareVersions } from './rules/comparison.ts'
import type { Document, Version } from './rules/document.ts'
import type { Terms } from './rules/edition.ts'
import type { Provision } from './rules/provision.ts'
import { seenIn } from './rules/seen.ts'
import { insertOwnReferences } from './writes/law-references.ts'
import { writeRemovalReason } from './writes/removals.ts'
import { seenInDraft } from '../drafting/rules/seen-in-draft.ts'

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
  const seen = await asSeen.draft(database.db, id)
  return must(await as(editor, (tx) => freezeVersion(tx, today, editor, { versionId: id, seen })))
}

async function copyOf(base: Version, label: string, title = 'Avtal'): Promise<Version> {
  const input = { basedOnVersionId: base.id, seen: seenIn.version(base), label, title }
  return must(await as(editor, (tx) => startDraft(tx, today, editor, input)))
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
  const seen = await asSeen.provision(database.db, frozen.id, ids.first)
  const change = { versionId: frozen.id, provisionId: ids.first, seen }
  assert.equal(
    refusalOf(
      await as(editor, (tx) => changeProvision(tx, today, editor, { ...change, ...words('Ny') })),
    ),
    'version-not-draft',
  )
  await assert.rejects(
    inTransaction(database.owner, scopeOf(editor), (tx) =>
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
        freezeVersion(tx, today, editor, { versionId: frozen.id, seen: 'något annat' }),
      ),
    ),
    'version-not-draft',
  )
})

test('the same wording has the same fingerprint in another version, another wording has not', async () => {
  const document = await aDocument()
  const first = await freeze(await aDraft(document, '2027'))
  const copy = await copyOf(first, '2027-b', 'Avtal om vård')
  assert.equal((await freeze(copy)).textHash, first.textHash)
  const changed = await copyOf(first, '2027-c', 'Avtal om vård')
  must(
    await as(editor, async (tx) =>
      changeProvision(tx, today, editor, {
        versionId: changed.id,
        provisionId: ids.first,
        seen: await asSeen.provision(tx, changed.id, ids.first),
        ...words('Kommunen ansvarar dygnet runt.'),
      }),
    ),
  )
  assert.notEqual((await freeze(changed)).textHash, first.textHash)
})

test('an empty draft is not frozen, and not one that changed meanwhile', async () => {
  const document = await aDocument()
  const draft = await aDraft(document, '2027')
  const seen = await asSeen.draft(database.db, draft.id)
  const target = { where: 'inside', anchorId: ids.chapter } as const
  must(
    await as(editor, async (tx) =>
      insertProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId: newId(),
        target,
        seenPlace: await asSeen.place(tx, draft.id, target),
        ...words('Tillagt.'),
      }),
    ),
  )
  await assert.rejects(
    as(editor, (tx) => freezeVersion(tx, today, editor, { versionId: draft.id, seen })),
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
      await as(editor, async (tx) =>
        freezeVersion(tx, today, editor, {
          versionId: empty.id,
          seen: await asSeen.draft(tx, empty.id),
        }),
      ),
    ),
    'version-empty',
  )
})

test('of two who save the same provision at once, one is told and nothing of the other is lost', async () => {
  const draft = await aDraft(await aDocument(), '2027')
  const seen = await asSeen.provision(database.db, draft.id, ids.first)
  const save = (text: string) =>
    as(editor, (tx) =>
      changeProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId: ids.first,
        seen,
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
  const target = { where: 'before', anchorId: ids.first } as const
  const insert = (text: string) =>
    as(editor, async (tx) =>
      insertProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId: added,
        target,
        seenPlace: await asSeen.place(tx, draft.id, target),
        ...words(text),
      }),
    )
  must(await insert('Först.'))
  must(await insert('Först.'))
  assert.equal(refusalOf(await insert('Något annat.')), 'already-inserted')
  must(
    await as(editor, async (tx) =>
      changeProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId: ids.second,
        seen: await asSeen.provision(tx, draft.id, ids.second),
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
  must(
    await as(editor, async (tx) =>
      moveProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId: ids.second,
        target: { where: 'before', anchorId: added },
        seen: await asSeen.tree(tx, draft.id),
      }),
    ),
  )
  must(
    await as(editor, async (tx) =>
      deleteProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId: added,
        seen: await asSeen.block(tx, draft.id, added),
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
    as(editor, async (tx) =>
      moveProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId,
        target: { where: 'inside', anchorId },
        seen: await asSeen.tree(tx, draft.id),
      }),
    )
  assert.equal(refusalOf(await move(ids.chapter, ids.first)), 'move-into-itself')
  assert.equal(refusalOf(await move(ids.first, newId())), 'place-is-gone')
  const seen = await asSeen.provision(database.db, draft.id, ids.first)
  const bad = { versionId: draft.id, provisionId: ids.first, seen }
  const change = (given: Partial<TypedProvision>) =>
    as(editor, (tx) => changeProvision(tx, today, editor, { ...bad, ...words('Ny.'), ...given }))
  assert.equal(refusalOf(await change({ kind: 'chapter' })), 'kind-does-not-fit')
  assert.equal(refusalOf(await change({ text: '' })), 'text-missing')
  assert.equal(refusalOf(await change({ text: 'Se 19811218-9876.' })), 'personal-number')
  assert.equal(refusalOf(await change({ text: '[här](javascript:alert)' })), 'link-not-allowed')
  assert.equal(refusalOf(await change({ changeReason: 'a'.repeat(5001) })), 'text-too-long')
})

test('what is removed keeps its reason with the version, and both are fixed when it is frozen', async () => {
  const document = await aDocument()
  const base = await freeze(await aDraft(document, '2027'))
  const own = { ...ids }
  const draft = await copyOf(base, '2031')
  const remove = (reason: string) =>
    as(editor, async (tx) =>
      deleteProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId: own.chapter,
        seen: await asSeen.block(tx, draft.id, own.chapter),
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
  /** What is seen of the change of a provision, on the page where reasons are written. */
  const seenOf = async (provisionId: string) => {
    const [before, after] = [
      await readText(database.db, base.id),
      await readText(database.db, draft.id),
    ]
    const compared = compareVersions(before.provisions, after.provisions)
    const changes = reasonedChanges(compared, before.provisions, after.provisions, await reasons())
    const change = changes.find((one) => one.provisionId === provisionId)
    return change ? seenInDraft.change(change) : ''
  }
  const give = (seen: string, reason: string, provisionId = own.chapter) =>
    as(editor, (tx) =>
      giveReason(tx, today, editor, { versionId: draft.id, provisionId, seen, reason }),
    )
  await assert.rejects(give('', 'Sett för länge sedan.'), Conflict)
  assert.equal(refusalOf(await give('', 'a'.repeat(5001))), 'text-too-long')
  const seen = await seenOf(own.chapter)
  must(await give(seen, 'Flyttat till lagen.'))
  must(await give(seen, 'Flyttat till lagen.'))
  await assert.rejects(give(seen, 'Ett tredje motiv.'), Conflict)
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
        seenPlace: seenInDraft.place([], { where: 'last' }),
      }),
    ),
  )
  must(await give(await seenOf(added), 'Därför att det saknades.', added))
  const kept = (await readText(database.db, draft.id)).provisions[0]!
  assert.deepEqual([kept.changeReason, kept.revision], ['Därför att det saknades.', 2])
  await freeze(draft)
  assert.equal(refusalOf(await give(await seenOf(own.chapter), 'Ny.')), 'version-not-draft')
  await assert.rejects(
    as(editor, (tx) => writeRemovalReason(tx, draft.id, [own.first], 'Förbi kommandona.')),
    /the text of a frozen version never changes/,
  )
  assert.deepEqual(await listRemovalsOf(database.db, own.first), [], 'it is internal')
  const frozen = await listFrozenVersions(database.db)
  await as(editor, (tx) =>
    publishVersions(
      tx,
      today,
      frozen.map(({ id }) => id),
    ),
  )
  assert.deepEqual(
    (await listRemovalsOf(database.db, own.first)).map(({ version, reason }) => [
      version.label,
      reason,
    ]),
    [['2031', 'Flyttat till lagen.']],
  )
  const next = await copyOf(await getVersion(database.db, draft.id), '2035')
  assert.equal((await listRemovalReasons(database.db, next.id)).size, 0)
})

test('a provision is moved in the tree that was seen, or not at all', async () => {
  const draft = await aDraft(await aDocument(), '2027')
  const own = { ...ids }
  const move = (seen: string) =>
    as(editor, (tx) =>
      moveProvision(tx, today, editor, {
        versionId: draft.id,
        provisionId: own.second,
        target: { where: 'before', anchorId: own.first },
        seen,
      }),
    )
  const order = async () => (await readText(database.db, draft.id)).provisions.map(({ id }) => id)
  const before = await order()
  await assert.rejects(move('ett annat träd'), Conflict)
  assert.deepEqual(await order(), before)
  must(await move(await asSeen.tree(database.db, draft.id)))
  assert.deepEqual(await order(), [own.chapter, own.second, own.first])
})

test('a package holds frozen texts of different documents, and its hash follows from them', async () => {
  const [one, other] = [await aDocument(), await aDocument()]
  const draft = await aDraft(one, '2027')
  const make = (slug: string, ...chosen: readonly Version[]) =>
    as(leader, async (tx) => {
      const versions = await asSeen.versions(
        tx,
        chosen.map(({ id }) => id),
      )
      return makePackage(tx, today, leader, { slug, title: 'Nytt avtal', versions })
    })
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
    as(leader, async (tx) => {
      const seen = await asSeen.version(tx, version.id)
      return withdrawVersion(tx, today, leader, { versionId: version.id, seen })
    })
  assert.equal(refusalOf(await withdraw(frozen)), 'version-is-decided')
  must(await withdraw(twin))
  assert.equal(refusalOf(await make('paket-4', twin)), 'package-holds-draft')
  await assert.rejects(
    as(editor, async (tx) => {
      const versions = await asSeen.versions(tx, [frozen.id])
      return makePackage(tx, today, editor, { slug: 'x', title: 'x', versions })
    }),
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
      chooseImport(tx, today, editor, {
        importId: secondImport,
        seen: seenInDraft.plan(draft.choices, [part!]),
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
        seen: seenIn.terms(undefined),
        terms: { ...openTerms, startsOn: day(entersIntoForceOn) },
      })
      const made = await registerEarlierAdoption(tx, day(adoptedOn), leader, {
        versionId: version.id,
        adoptedOn: day(adoptedOn),
        entersIntoForceOn: day(entersIntoForceOn),
        adoptedBy: 'Fullmäktige',
        source: 'prov',
      })
      assert.ok(made.granted)
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
