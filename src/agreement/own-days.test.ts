// SPDX-License-Identifier: EUPL-1.2
// A provision that begins on a day of its own, from the form to the page, the search, the files and the hash.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays, day, type Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { inTransaction, scopeOf, type Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { asSeen } from '../../test/support/as-seen.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { aPerson } from '../../test/support/site.ts'
import { openPages, type VisitedPages } from '../../test/support/visited-pages.tsx'
import { provision } from '../../test/fixtures/provisions.ts'
import { pages as allPages } from '../app.ts'
import { startDraft } from '../drafting/commands/copying.ts'
import { changeProvision, type TypedProvision } from '../drafting/commands/provisions.ts'
import { seenInDraft } from '../drafting/rules/seen-in-draft.ts'
import { createDocument, startVersion } from './commands/documents.ts'
import { registerEarlierAdoption } from './commands/earlier-editions.ts'
import { freezeVersion } from './commands/freezing.ts'
import { publishVersions } from './commands/publishing.ts'
import { readAkn } from './formats/akn-reader.ts'
import { readText } from './reads/texts.ts'
import { getVersion } from './reads/versions.ts'
import { textHash } from './rules/canonical-form.ts'
import type { Version } from './rules/document.ts'
import { seenIn } from './rules/seen.ts'

const today = day('2027-03-01')
const late = day('2027-07-01')
const said = 'Ikraftträdande, punkt 2'
let database: FreshDatabase
let pages: VisitedPages
let leader: Mandate
let old: Version
let next: Version
const ids = { chapter: newId(), care: newId(), aids: newId() }

const act = <Value>(command: (tx: Tx) => Promise<Value>) =>
  inTransaction(database.db, scopeOf(leader), command)

function must<Value>(result: Result<Value, string>): Value {
  assert.ok(result.granted, JSON.stringify(result))
  return result.value
}

before(async () => {
  database = await freshDatabase()
  const person = await aPerson(database.db, { email: 'a@exempel.se', role: 'process-leader' })
  const of = { partyId: undefined, bodyId: undefined, unitId: undefined }
  leader = { id: person.mandateId!, personId: person.id, role: 'process-leader', ...of }
  const document = must(
    await act((tx) =>
      createDocument(tx, today, leader, {
        slug: 'avtal',
        kind: 'framework-agreement',
        isStatutory: false,
        mainDocumentId: undefined,
        position: 1,
      }),
    ),
  )
  const draft = must(
    await act((tx) =>
      startVersion(tx, today, leader, {
        documentId: document.id,
        label: '2017',
        title: 'Avtal om vård',
        subtitle: '',
        isExampleText: true,
        basedOnVersionId: undefined,
        sourceFileHash: undefined,
        provisions: [
          provision('chapter', ids.chapter, { heading: 'Ansvar' }),
          provision('paragraph', ids.care, { under: ids.chapter, text: 'Kvällspatrullen kommer.' }),
          provision('paragraph', ids.aids, { under: ids.chapter, text: 'Rullstolen är gratis.' }),
        ],
      }),
    ),
  )
  old = await freeze(draft.id, '2017-01-31', '2017-04-01')
  const coming = must(
    await act((tx) =>
      startDraft(tx, today, leader, {
        basedOnVersionId: old.id,
        seen: seenIn.version(old),
        label: '2027',
        title: 'Avtal om vård',
      }),
    ),
  )
  must(
    await change(coming.id, ids.care, {
      text: 'Nattpatrullen kommer.',
      begins: { on: late, said },
    }),
  )
  next = await freeze(coming.id, '2026-12-01', '2027-01-01')
  pages = await openPages(database.db, today, allPages)
})
after(async () => {
  await pages[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

async function freeze(versionId: string, adoptedOn: string, from: string): Promise<Version> {
  const seen = await asSeen.draft(database.db, versionId)
  must(await act((tx) => freezeVersion(tx, today, leader, { versionId, seen })))
  await act((tx) => publishVersions(tx, today, [versionId]))
  must(
    await act((tx) =>
      registerEarlierAdoption(tx, today, leader, {
        versionId,
        adoptedOn: day(adoptedOn),
        entersIntoForceOn: day(from),
        adoptedBy: 'Fullmäktige',
        source: 'prov',
      }),
    ),
  )
  return getVersion(database.db, versionId)
}

async function change(versionId: string, provisionId: string, typed: Partial<TypedProvision>) {
  const { provisions } = await readText(database.db, versionId)
  const own = provisions.find(({ id }) => id === provisionId)!
  return act((tx) =>
    changeProvision(tx, today, leader, {
      kind: own.kind,
      heading: own.heading,
      text: own.plainText,
      actor: own.actor,
      changeReason: 'Ny tid.',
      ...typed,
      versionId,
      provisionId,
      seen: seenInDraft.provision(own),
    }),
  )
}

const get = async (path: string, on: Day = today) => {
  const page = await pages.get(`${path}${path.includes('?') ? '&' : '?'}per=${on}`)
  assert.equal(page.status, 200, path)
  return page.text
}

test('until its day the page says when it begins, where that is said, and what applies', async () => {
  const text = await get('/avtal/avtal')
  assert.match(text, /Börjar gälla 1 juli 2027\./)
  assert.match(text, /Det står i: <span lang="sv">Ikraftträdande, punkt 2<\/span>/)
  assert.match(text, /Till dess gäller <a href="\/avtal\/avtal\/2017\/1\.1[^"]*#b-1-1" lang="sv">/)
  assert.match(text, /<blockquote lang="sv">Kvällspatrullen kommer\.<\/blockquote>/)
  assert.match(await get('/avtal/avtal', late), /Gäller sedan 1 juli 2027\./)
  assert.doesNotMatch(await get('/avtal/avtal', late), /Kvällspatrullen/)
  assert.match(await get('/avtal/avtal/2017'), /Gäller fortfarande, till dess att nästa lydelse/)
  assert.doesNotMatch(await get('/avtal/avtal/2017', late), /Gäller fortfarande/)
  assert.match(await get('/en/avtal/avtal'), /Until then applies/)
})

test('a search finds what applies that day, and what has not begun is on its way', async () => {
  const before = addDays(late, -1)
  const count = async (word: string, scope: string, on: Day) => {
    const text = await get(`/sok.json?q=${word}&i=${scope}`, on)
    return (JSON.parse(text) as { readonly count: number }).count
  }
  assert.equal(await count('kvällspatrullen', 'galler', before), 1)
  assert.equal(await count('nattpatrullen', 'galler', before), 0)
  assert.equal(await count('nattpatrullen', 'pa-vag', before), 1)
  assert.equal(await count('rullstolen', 'galler', before), 1)
  assert.equal(await count('kvällspatrullen', 'galler', late), 0)
  assert.equal(await count('nattpatrullen', 'galler', late), 1)
  assert.equal(await count('nattpatrullen', 'pa-vag', late), 0)
})

test('the files say the day and its source, and are read back to the same hash', async () => {
  type Listed = {
    readonly canonicalForm: number
    readonly provisions: readonly {
      readonly beginsOn: string | null
      readonly beginsSaid: string | null
    }[]
  }
  const data = JSON.parse(await get('/avtal/avtal/2027.json')) as Listed
  assert.equal(data.canonicalForm, 3)
  assert.deepEqual(
    data.provisions.map(({ beginsOn, beginsSaid }) => [beginsOn, beginsSaid]),
    [
      [null, null],
      [late, said],
      [null, null],
    ],
  )
  assert.match(await get('/avtal/avtal/2027.md'), /Börjar gälla 1 juli 2027\. Det står i: Ikraft/)
  assert.match(await get('/avtal/avtal/2027.html'), /Börjar gälla 1 juli 2027\./)
  const akn = must(readAkn(await get('/avtal/avtal/2027.akn')))
  assert.equal(textHash(akn), next.textHash)
})

test('the day is part of what is decided, and a text without one is hashed as before', async () => {
  const text = await readText(database.db, next.id)
  const asked = { ...next, provisions: text.provisions }
  assert.equal(next.canonicalForm, 3)
  assert.equal(textHash(asked), next.textHash)
  const without = text.provisions.map(({ beginsOn: _, beginsSaid: __, ...rest }) => rest)
  assert.notEqual(textHash({ ...next, provisions: without }), next.textHash)
  assert.equal(
    textHash({ ...next, provisions: without }),
    textHash({ ...next, provisions: without }, 2),
  )
  assert.equal(old.canonicalForm, 2)
})

test('a day without its source is refused, a draft keeps it, and the next edition drops one that has come', async () => {
  const draft = async (label: string, on: Day) =>
    must(
      await act((tx) =>
        startDraft(tx, on, leader, {
          basedOnVersionId: next.id,
          seen: seenIn.version(next),
          label,
          title: 'Avtal om vård',
        }),
      ),
    )
  const own = async ({ id }: Version) =>
    (await readText(database.db, id)).provisions.find((one) => one.id === ids.care)!
  const early = await draft('2030', today)
  assert.equal((await own(early)).beginsOn, late)
  const refused = await change(early.id, ids.care, { begins: { on: late, said: '' } })
  assert.equal(!refused.granted && refused.refusal, 'begins-source-missing')
  must(await change(early.id, ids.care, { text: 'Nattpatrullen kommer alltid.' }))
  assert.equal((await own(early)).beginsSaid, said)
  must(await change(early.id, ids.care, { begins: { on: undefined, said: '' } }))
  assert.equal('beginsOn' in (await own(early)), false)
  assert.equal((await own(await draft('2031', late))).beginsOn, undefined)
})
