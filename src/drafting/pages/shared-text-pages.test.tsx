// SPDX-License-Identifier: EUPL-1.2
// Shared texts as a browser meets them: in the workspace, in the form, and beside the text.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { inTransaction, scopeOf, type Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { provision } from '../../../test/fixtures/provisions.ts'
import { asSeen } from '../../../test/support/as-seen.ts'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { aPerson } from '../../../test/support/site.ts'
import { openPages, type VisitedPages } from '../../../test/support/visited-pages.tsx'
import { createDocument, startVersion } from '../../agreement/commands/documents.ts'
import { startDraft } from '../commands/copying.ts'
import { publishVersions } from '../../agreement/commands/publishing.ts'
import { freezeVersion, makePackage } from '../../agreement/commands/freezing.ts'
import { createSharedText, useSharedText } from '../commands/shared-texts.ts'
import { nothingBeside } from '../../../test/support/nothing-beside.ts'
import { agreementPages } from '../../agreement/pages.tsx'
import { draftingPages } from '../pages.tsx'
import { findSharedText } from '../../agreement/reads/shared-texts.ts'
import { findProvision } from '../../agreement/reads/texts.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { seenIn } from '../../agreement/rules/seen.ts'

const today = day('2026-03-19')
const editor = 'process-leader@exempel.se'
const stranger = 'reader@exempel.se'
const words = 'Parterna upprättar en plan enligt 16 kap. 4 § HSL.'
const ids = { main: newId(), annex: newId() }
let database: FreshDatabase
let pages: VisitedPages
let leader: Mandate

before(async () => {
  database = await freshDatabase()
  const person = await aPerson(database.db, { email: editor, role: 'process-leader' })
  await aPerson(database.db, { email: stranger, role: 'reader' })
  const all = { partyId: undefined, bodyId: undefined, unitId: undefined }
  leader = { id: person.mandateId!, personId: person.id, role: 'process-leader', ...all }
  await makeTexts()
  pages = await openPages(database.db, today, [
    ...agreementPages(nothingBeside),
    ...draftingPages(),
  ])
})
after(async () => {
  await pages[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

function must<Value>(result: Result<Value, string>): Value {
  assert.ok(result.granted, JSON.stringify(result))
  return result.value
}

const act = <Value,>(command: (tx: Tx) => Promise<Value>) =>
  inTransaction(database.db, scopeOf(leader), command)

async function start(slug: string, provisionId: string, mainDocumentId?: string): Promise<Version> {
  return act(async (tx) => {
    const document = must(
      await createDocument(tx, today, leader, {
        slug,
        kind: 'annexed-agreement',
        isStatutory: false,
        mainDocumentId,
        position: 1,
      }),
    )
    return must(
      await startVersion(tx, today, leader, {
        documentId: document.id,
        label: '2027',
        title: slug,
        subtitle: '',
        isExampleText: true,
        basedOnVersionId: undefined,
        sourceFileHash: undefined,
        provisions: [provision('paragraph', provisionId, { text: words })],
      }),
    )
  })
}

/** An agreement and its annex with the same shared text, frozen in one package; a draft of each. */
async function makeTexts(): Promise<void> {
  const main = await start('huvudavtal', ids.main)
  const annex = await start('underavtal', ids.annex, main.documentId)
  const first = {
    versionId: main.id,
    provisionId: ids.main,
    seen: await asSeen.provision(database.db, main.id, ids.main),
  }
  const source = must(
    await act((tx) => createSharedText(tx, today, leader, { ...first, name: 'Gemensam plan' })),
  )
  const second = {
    versionId: annex.id,
    provisionId: ids.annex,
    seen: await asSeen.provision(database.db, annex.id, ids.annex),
    sharedTextId: source.id,
    seenSource: seenIn.sharedText(source),
  }
  must(await act((tx) => useSharedText(tx, today, leader, second)))
  for (const { id } of [main, annex]) {
    const seen = await asSeen.draft(database.db, id)
    must(await act((tx) => freezeVersion(tx, today, leader, { versionId: id, seen })))
    await act((tx) => publishVersions(tx, today, [id]))
  }
  await act(async (tx) => {
    const versions = await asSeen.versions(tx, [main.id, annex.id])
    must(await makePackage(tx, today, leader, { slug: 'paket-1', title: 'Paket', versions }))
    for (const { id, seen } of versions) {
      const input = { basedOnVersionId: id, seen, label: '2031', title: 'Nytt' }
      must(await startDraft(tx, today, leader, input))
    }
  })
}

const source = async () => (await findSharedText(database.db, { slug: 'gemensam-plan' }))!
const form = `/arbetsyta/huvudavtal/2031/bestammelse/${ids.main}`
const typed = { slag: 'paragraph', aktor: '', rubrik: '', varfor: '', lagrum: '' }

async function ownDraft() {
  const row = await database.db
    .selectFrom('version')
    .innerJoin('document', 'document.id', 'version.document_id')
    .select('version.id')
    .where('document.slug', '=', 'huvudavtal')
    .where('version.label', '=', '2031')
    .executeTakeFirstOrThrow()
  return (await findProvision(database.db, row.id, ids.main))!
}

test('beside the text stand its source, its law and the other document of the package', async () => {
  const { text } = await pages.get('/avtal/huvudavtal/2027')
  assert.match(text, /Gemensam avtalstext: Gemensam plan\./)
  assert.match(
    text,
    /Står också i <a href="\/avtal\/underavtal\/2027[^"]*" lang="sv">underavtal 2027/,
  )
  assert.doesNotMatch(text, /annan lydelse|2031/)
  assert.match(
    text,
    /href="https:\/\/rkrattsbaser\.gov\.se\/sfst\?bet=2017:30">HSL \(2017:30\) 16 kap\. 4 §/,
  )
  for (const path of ['/avtal/huvudavtal/2027?utskrift=ja', '/avtal/paket/paket-1']) {
    const paper = (await pages.get(path)).text
    assert.match(paper, /Gemensam avtalstext: Gemensam plan\./, path)
    assert.match(paper, /HSL \(2017:30\) 16 kap\. 4 §/, path)
  }
  const { provisions } = JSON.parse((await pages.get('/avtal/huvudavtal/2027.json')).text) as {
    readonly provisions: readonly object[]
  }
  const { sharedText, lawReferences } = provisions[0] as Record<string, unknown>
  assert.deepEqual(sharedText, { slug: 'gemensam-plan', name: 'Gemensam plan' })
  assert.deepEqual(lawReferences, [
    {
      label: 'HSL (2017:30) 16 kap. 4 §',
      href: 'https://rkrattsbaser.gov.se/sfst?bet=2017:30',
    },
  ])
  const english = await pages.get('/en/avtal/huvudavtal/2027')
  assert.match(english.text, /Shared text: <span lang="sv">Gemensam plan<\/span>\. Also in/)
})

test('the list and the text say where it stands; strangers see neither', async () => {
  const list = await pages.get('/arbetsyta/gemensam-text', editor)
  assert.equal(list.status, 200)
  assert.match(list.text, /Gemensam plan[\s\S]*underavtal[\s\S]*Samma överallt/)
  const one = await pages.get('/arbetsyta/gemensam-text/gemensam-plan', editor)
  assert.match(one.text, /2 bestämmelser i utkast får de nya orden/)
  assert.match(one.text, /Behåller sina ord/)
  assert.equal((await pages.get('/arbetsyta/gemensam-text/finns-inte', editor)).status, 404)
  for (const path of ['/arbetsyta/gemensam-text', '/arbetsyta/gemensam-text/gemensam-plan']) {
    assert.equal((await pages.get(path, stranger)).status, 403)
  }
  const post = await pages.post('/arbetsyta/gemensam-text/gemensam-plan', stranger, {})
  assert.equal(post.status, 403)
})

/** What a page's form carries of what its reader saw. */
async function seenOn(path: string): Promise<string> {
  const { text } = await pages.get(path, editor)
  return /name="sett" value="([^"]+)"/.exec(text)![1]!
}

test('the form asks whose words are changed, and keeps what was typed', async () => {
  const sett = await seenOn(form)
  const fields = { ...typed, text: 'Mina nya ord.', sett, handling: 'spara' }
  const unsaid = await pages.post(form, editor, fields)
  assert.equal(unsaid.status, 422)
  assert.match(unsaid.text, /Välj om ändringen gäller bara här eller den gemensamma texten/)
  assert.match(unsaid.text, /Mina nya ord\./)
  const preview = await pages.post(form, editor, {
    ...fields,
    text: 'Enligt 4 § patientlagen.',
    handling: 'visa',
  })
  assert.match(preview.text, /Lagrum som hittas i texten[\s\S]*Patientlagen \(2014:821\) 4 §/)
  const saved = await pages.post(form, editor, { ...fields, galler: 'everywhere' })
  assert.equal(saved.status, 303)
  assert.equal((await source()).plainText, 'Mina nya ord.')
})

test('a stale change of the source shows both texts, and nothing is lost', async () => {
  const fields = { namn: 'Gemensam plan', rubrik: '', varfor: '', handling: 'spara' }
  const path = '/arbetsyta/gemensam-text/gemensam-plan'
  const at = { ...fields, sett: await seenOn(path) }
  const first = await pages.post(path, editor, { ...at, text: 'Den första ändringen.' })
  assert.equal(first.to, `${path}?sparat=2`)
  const twice = await pages.post(path, editor, { ...at, text: 'Den första ändringen.' })
  assert.equal(twice.status, 303)
  const late = await pages.post(path, editor, { ...at, text: 'Den sena ändringen.' })
  assert.equal(late.status, 409)
  assert.match(late.text, /Någon annan har ändrat den gemensamma texten/)
  assert.match(late.text, /Den första ändringen\./)
  assert.match(late.text, /Den sena ändringen\./)
  const empty = await pages.post(path, editor, { ...at, namn: '', text: 'Ord.' })
  assert.equal(empty.status, 422)
  const list = await pages.get('/arbetsyta/gemensam-text', editor)
  assert.match(list.text, /Annan lydelse på 2 ställen/)
})

test('a provision leaves its source on a page of its own', async () => {
  const page = await pages.get(`${form}/gemensam`, editor)
  assert.match(page.text, /Orden kommer från den gemensamma texten Gemensam plan\./)
  const stale = await pages.post(`${form}/gemensam`, editor, { sett: 'egen:0', handling: 'lamna' })
  assert.equal(stale.status, 409)
  const at = { sett: await seenOn(`${form}/gemensam`), handling: 'lamna' }
  assert.equal((await pages.post(`${form}/gemensam`, editor, at)).status, 303)
  assert.equal((await ownDraft()).sharedTextId, undefined)
  const taken = await pages.post(`${form}/gemensam`, editor, {
    sett: await seenOn(`${form}/gemensam`),
    handling: 'gor',
    namn: 'Gemensam plan',
  })
  assert.equal(taken.status, 422)
  assert.match(taken.text, /En annan gemensam text har det namnet/)
})
