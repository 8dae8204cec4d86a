// SPDX-License-Identifier: EUPL-1.2
// The pages as a browser asks for them: who sees what, which day, what is refused and how.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { renderToString } from 'preact-render-to-string'
import { day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { drawnForField, type Mandate, type Role } from '#kernel/mandate.ts'
import { inTransaction, scopeOf, theProduct, type Tx } from '#platform/database/database.ts'
import { sessionCookieName } from '#platform/http/sign-in-routes.ts'
import { usualHttpSettings } from '#platform/http/settings.ts'
import type { Page } from '#platform/page.ts'
import { startSession } from '#platform/sign-in/session.ts'
import type { PageContent } from '#web/frame.tsx'
import { asSeen } from '../../test/support/as-seen.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { aPerson, type OpenSite, openSite } from '../../test/support/site.ts'
import { createDocument } from './commands/documents.ts'
import { freezeVersion, makePackage } from './commands/freezing.ts'
import { saveImport, startImport } from './commands/importing.ts'
import { readWordFile } from './commands/word-file.ts'
import { registerEarlierAdoption, setTerms } from './commands/validity.ts'
import { type AgreementWiring, agreementPages } from './pages.tsx'
import { readText } from './reads/texts.ts'
import { getVersion } from './reads/versions.ts'
import type { Version } from './rules/document.ts'
import { seenIn } from './rules/seen.ts'

const today = day('2026-03-19')
const folder = new URL('../../db/seed/texts/', import.meta.url)
let database: FreshDatabase
let site: OpenSite
const cookies = new Map<Role, string>()
const mandates = new Map<Role, Mandate>()

const wiring: AgreementWiring = {
  marginNotes: async (_db, { provisionIds }) =>
    new Map(
      provisionIds.map((id) => [
        id,
        [{ text: { sv: '9 synpunkter', en: '9 comments' }, href: '/remiss/x', icon: 'talk' }],
      ]),
    ),
  underway: async () => [{ text: { sv: '36 av 50 har godkänt.', en: '36 of 50 have approved.' } }],
  roundStatuses: async (_db, { versionIds }) =>
    new Map(versionIds.map((id) => [id, 'deciding' as const])),
}

before(async () => {
  database = await freshDatabase()
  for (const role of ['process-leader', 'editor', 'reader'] as const) await signIn(role)
  await makeEditions()
  site = await openSite({ db: database.db, pages: agreementPages(wiring).map(asHtml) })
})
after(async () => {
  await site[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

async function signIn(role: Role): Promise<void> {
  const person = await aPerson(database.db, { email: `${role}@exempel.se`, role })
  mandates.set(role, {
    id: person.mandateId!,
    personId: person.id,
    role,
    partyId: undefined,
    bodyId: undefined,
    unitId: undefined,
  })
  const now = instant(new Date().toISOString())
  const secret = await inTransaction(database.db, theProduct, (tx) =>
    startSession(
      tx,
      { personId: person.id, mandateId: person.mandateId },
      now,
      usualHttpSettings.session,
    ),
  )
  cookies.set(role, `${sessionCookieName('http://127.0.0.1')}=${secret}`)
}

function asHtml(page: Page<PageContent>): Page<string> {
  return {
    ...page,
    answer: async (visit) => {
      const answer = await page.answer(visit)
      if (answer.kind !== 'page') return answer
      const { title, content } = answer.content
      return { ...answer, content: `<title>${title}</title>${renderToString(<>{content}</>)}` }
    },
  }
}

const leader = () => mandates.get('process-leader')!
const act = <Value,>(command: (tx: Tx) => Promise<Value>) =>
  inTransaction(database.db, scopeOf(leader()), command)

/** One agreement: 2017 in force, 2027 frozen and packed, a draft beside them. */
async function makeEditions(): Promise<void> {
  const document = await act((tx) =>
    createDocument(tx, today, leader(), {
      slug: 'vardavtal',
      kind: 'framework-agreement',
      isStatutory: false,
      mainDocumentId: undefined,
      position: 1,
    }),
  )
  assert.ok(document.granted)
  const load = async (file: string, label: string, earlier?: Version): Promise<Version> => {
    const bytes = new Uint8Array(await readFile(new URL(file, folder)))
    const read = await readWordFile({ name: file, bytes })
    assert.ok(read.granted)
    return act(async (tx) => {
      const begun = await startImport(tx, today, leader(), {
        documentId: document.value.id,
        comparedWithVersionId: earlier?.id,
        label,
        file: read.value,
      })
      assert.ok(begun.granted)
      const saved = await saveImport(tx, today, leader(), { importId: begun.value })
      assert.ok(saved.granted)
      return saved.value[0]!
    })
  }
  const freeze = ({ id }: Version) =>
    act(async (tx) => {
      const seen = await asSeen.draft(tx, id)
      return freezeVersion(tx, today, leader(), { versionId: id, seen })
    })
  const old = await load('halso-och-sjukvardsavtal-2017.docx', '2017')
  await freeze(old)
  const next = await load('halso-och-sjukvardsavtal-2027.docx', '2027', old)
  await freeze(next)
  await load('halso-och-sjukvardsavtal-2027.docx', 'utkast-2', next)
  await act(async (tx) => {
    const common = {
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
    } as const
    const seen = seenIn.terms(undefined)
    await setTerms(tx, today, leader(), {
      versionId: old.id,
      seen,
      terms: { ...common, startsOn: day('2017-04-01'), endsOn: day('2020-12-31') },
    })
    await setTerms(tx, today, leader(), {
      versionId: next.id,
      seen,
      terms: { ...common, startsOn: day('2027-01-01') },
    })
    await registerEarlierAdoption(tx, today, leader(), {
      versionId: old.id,
      adoptedOn: day('2017-01-31'),
      entersIntoForceOn: day('2017-04-01'),
      source: 'prov',
    })
    const made = await makePackage(tx, today, leader(), {
      slug: 'avtal-2027',
      title: 'Nytt avtal',
      versions: await asSeen.versions(tx, [next.id]),
    })
    assert.ok(made.granted)
  })
}

async function get(path: string, role?: Role) {
  const headers = role ? { cookie: cookies.get(role)! } : undefined
  const response = await fetch(site.baseUrl + path, { redirect: 'manual', headers })
  const text = await response.text()
  return { status: response.status, to: response.headers.get('location'), text }
}

async function post(path: string, fields: Record<string, string | File>, role: Role = 'editor') {
  const files = Object.values(fields).some((value) => value instanceof File)
  const body = files ? new FormData() : new URLSearchParams()
  body.append(drawnForField, mandates.get(role)?.id ?? '')
  for (const [name, value] of Object.entries(fields)) body.append(name, value as string)
  const response = await fetch(site.baseUrl + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookies.get(role)!, origin: site.baseUrl },
    body,
  })
  const text = await response.text()
  return { status: response.status, to: response.headers.get('location'), text }
}

test('the document shows the edition of the day, and says so when there is none', async () => {
  const now = await get('/avtal/vardavtal')
  assert.equal(now.status, 200)
  assert.match(now.text, /Gäller i dag, 19 mars 2026\.<\/strong> I kraft sedan 1 april 2017, löper/)
  assert.match(now.text, /36 av 50 har godkänt/)
  assert.match(now.text, /9 synpunkter/)
  assert.match(now.text, /På väg 2027: /)
  const later = await get('/avtal/vardavtal?per=2026-12-31')
  assert.match(later.text, /Gäller 31 december 2026, enligt dagens beslut/)
  const before = await get('/avtal/vardavtal?per=2001-01-01')
  assert.match(before.text, /Ingen utgåva gäller 1 januari 2001/)
  assert.match(before.text, /href="\/avtal\/vardavtal\/2017\?per=2001-01-01"/)
  assert.equal((await get('/avtal/vardavtal?per=2026-02-30')).status, 400)
  assert.match((await get('/en/avtal/vardavtal')).text, /In force today, 19 March 2026\./)
})

test('a provision has a lasting address in its edition, and a short one to the edition of today', async () => {
  const short = await get('/avtal/vardavtal/1.2.1')
  assert.equal(short.status, 302)
  assert.equal(short.to, '/avtal/vardavtal/2017/1.2.1#b-1-2-1')
  const linked = await get('/avtal/vardavtal/2017/1.2.1')
  assert.match(linked.text, /<div class="prov is-linked" id="b-1-2-1">/)
  const point = await get('/avtal/vardavtal/2017/1.5.3a')
  assert.match(point.text, /<div class="prov is-linked" id="b-1-5-3a">/)
  for (const path of ['/2017/99.9', '/99.9', '/nix', '/2017/']) {
    assert.ok([404, 301, 308].includes((await get(`/avtal/vardavtal${path}`)).status), path)
  }
})

test('the open data and the page carry the same fingerprint', async () => {
  const data = JSON.parse((await get('/avtal/vardavtal/2027.json')).text) as {
    textHash: string
    provisions: readonly { number: string | null }[]
  }
  assert.match(data.textHash, /^[0-9a-f]{64}$/)
  assert.ok(data.provisions.length > 100)
  assert.ok((await get('/avtal/vardavtal/utgavor')).text.includes(data.textHash))
  const paper = await get('/avtal/paket/avtal-2027')
  assert.equal(paper.status, 200)
  assert.ok(paper.text.includes(data.textHash))
})

test('the list begins with what applies and tells what is on its way', async () => {
  const { text } = await get('/avtal')
  assert.match(text, /Gäller i dag, 19 mars 2026/)
  assert.ok(text.indexOf('Löper vidare') < text.indexOf('Under beslut'))
  assert.doesNotMatch(text, /utkast-2/)
  assert.match((await get('/avtal?per=2001-01-01')).text, /Inget avtal är registrerat som gällande/)
})

test('a comparison counts, filters and marks words, and keeps its state in the address', async () => {
  const address = '/avtal/jamfor?fran=vardavtal/2017&till=vardavtal/2027'
  const all = await get(address)
  assert.equal(all.status, 200)
  assert.match(all.text, /<h1>Vad ändras i det nya avtalet\?<\/h1>/)
  assert.match(all.text, /\d+ ändringar, \d+ oförändrade/)
  assert.match(all.text, /<ins><span class="hidden">Tillagt: <\/span>/)
  assert.match(all.text, /\d+ oförändrade bestämmelser <u>Visa<\/u>/)
  const added = await get(`${address}&typ=ny&visa=sida`)
  assert.match(added.text, /k-inserted/)
  assert.doesNotMatch(added.text, /class="change__head"><span class="kind-tag k-deleted"/)
  assert.doesNotMatch(added.text, /<details class="fold"/)
  assert.match(added.text, /typ=ny&amp;visa=lop|visa=lop&amp;typ=ny/)
  const same = await get('/avtal/jamfor?fran=vardavtal/2017&till=vardavtal/2017')
  assert.equal(same.status, 422)
  assert.match(same.text, /samma utgåva två gånger/)
  assert.equal((await get('/avtal/jamfor?fran=x&till=')).status, 422)
  assert.equal((await get('/avtal/jamfor')).status, 200)
})

test('a draft is there for those who write and for no one else', async () => {
  for (const path of ['/avtal/vardavtal/utkast-2', '/avtal/vardavtal/utkast-2.json']) {
    assert.equal((await get(path)).status, 404, path)
    assert.equal((await get(path, 'reader')).status, 404, path)
    assert.equal((await get(path, 'editor')).status, 200, path)
  }
  const address = '/avtal/jamfor?fran=vardavtal/2017&till=vardavtal/utkast-2'
  assert.equal((await get(address, 'reader')).status, 422)
  assert.equal((await get(address, 'editor')).status, 200)
  assert.doesNotMatch((await get('/avtal/vardavtal/utgavor')).text, /utkast-2/)
  assert.equal((await get('/arbetsyta', 'reader')).status, 403)
  assert.equal((await get('/arbetsyta/paket', 'editor')).status, 403)
  assert.match((await get('/arbetsyta', 'editor')).text, /utkast-2/)
})

const docx = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
const oleHeader = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const encrypted = Buffer.concat([oleHeader, Buffer.from('EncryptedPackage', 'utf16le')])

test('a file that cannot be read is refused with what to do about it', async () => {
  const upload = (bytes: Uint8Array) =>
    post('/arbetsyta/vardavtal/import', {
      beteckning: 'ny-fil',
      fil: new File([Buffer.from(bytes)], 'avtal.docx'),
    })
  const cases: readonly [string, Uint8Array, RegExp][] = [
    ['empty', new Uint8Array(), /Filen är tom/],
    ['text', strToU8('Detta är ingen Word-fil.'), /Filen är inte en Word-fil/],
    ['another zip', docx({ 'a.txt': 'hej' }), /Filen är inte en Word-fil/],
    ['encrypted', encrypted, /skyddad med lösenord/],
    [
      'broken',
      docx({ '[Content_Types].xml': '<a', 'word/document.xml': '<w:document' }),
      /Filen är skadad/,
    ],
  ]
  for (const [name, bytes, sentence] of cases) {
    const answer = await upload(bytes)
    assert.equal(answer.status, 422, name)
    assert.match(answer.text, sentence, name)
    assert.match(answer.text, /value="ny-fil"/, `${name}: what was typed is kept`)
  }
  const missing = await post('/arbetsyta/vardavtal/import', { beteckning: 'ny-fil' })
  assert.equal(missing.status, 422)
  assert.match(missing.text, /Välj en Word-fil\./)
  const large = await upload(new Uint8Array(22 * 1024 * 1024))
  assert.equal(large.status, 413)
  const taken = await post('/arbetsyta/vardavtal/import', { beteckning: '2017' })
  assert.match(taken.text, /har redan en version med den beteckningen/)
  assert.match(taken.text, /Välj en Word-fil\./, 'both errors are told at once')
  const takenWithFile = await post('/arbetsyta/vardavtal/import', {
    beteckning: '2017',
    fil: new File([await readFile(new URL('fardplan-2023.docx', folder))], 'ny.docx'),
  })
  assert.match(takenWithFile.text, /Välj filen igen\./)
})

test('others are answered while a file near the limits is read', async () => {
  const paragraph = (place: number) =>
    `<w:p><w:r><w:t>${`Ord${place % 97} och ord${place % 89}. `.repeat(60)}${place}</w:t></w:r></w:p>`
  const body = Array.from({ length: 1_900 }, (_, place) => paragraph(place)).join('')
  const large = docx({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  })
  const begun = performance.now()
  let took = 0
  const read = post('/arbetsyta/vardavtal/import', {
    beteckning: 'stor',
    fil: new File([Buffer.from(large)], 'stor.docx'),
  }).finally(() => (took = performance.now() - begun))
  let longest = 0
  while (took === 0) {
    const asked = performance.now()
    assert.equal((await get('/avtal/vardavtal/2017.json')).status, 200)
    longest = Math.max(longest, performance.now() - asked)
  }
  assert.equal((await read).status, 303)
  assert.ok(longest < took / 2, `one waited ${longest} ms of the ${took} that the file took`)
})

test('a file is read, shown with its doubts, and saved once', async () => {
  const bytes = await readFile(new URL('halso-och-sjukvardsavtal-2027.docx', folder))
  const begun = await post('/arbetsyta/vardavtal/import', {
    beteckning: 'inlast',
    fil: new File([bytes], 'avtal.docx'),
  })
  assert.equal(begun.status, 303)
  const preview = await get(begun.to!, 'editor')
  assert.match(preview.text, /Inget är sparat som utkast än/)
  assert.match(preview.text, /Sidhuvud och sidfot togs inte med/)
  const sett = marksOf(preview.text)
  const fields = { titel: 'Inläst avtal', beteckning: 'inlast', handling: 'spara', sett }
  const untitled = await post(begun.to!, { ...fields, titel: '' })
  assert.equal(untitled.status, 422)
  assert.match(untitled.text, /Skriv en titel/)
  assert.equal(marksOf(untitled.text), sett, 'it was still drawn from the same preview')
  const saved = await post(begun.to!, fields)
  assert.equal(saved.status, 303)
  assert.equal(saved.to, '/arbetsyta/vardavtal/inlast?sparat=import')
  assert.equal((await post(begun.to!, fields)).to, saved.to, 'pressed twice it is saved once')
  const late = await post(begun.to!, { ...fields, titel: 'Ett annat namn' })
  assert.equal(late.status, 409)
  assert.match(late.text, /Filen sparades som utkast/)
  assert.match(late.text, /Ett annat namn/)
})

/** What the forms of a page carry of what their reader saw; that of the nth form. */
async function seenOn(path: string, role: Role = 'editor', nth = 0): Promise<string> {
  return marksOf((await get(path, role)).text, nth)
}

function marksOf(text: string, nth = 0): string {
  return [...text.matchAll(/name="sett" value="([^"]*)"/g)][nth]![1]!
}

async function aProvisionOf(label: string) {
  const versions = await database.db
    .selectFrom('version')
    .select('id')
    .where('label', '=', label)
    .execute()
  const version = await getVersion(database.db, versions[0]!.id)
  const { provisions } = await readText(database.db, version.id)
  return { version, own: provisions.find(({ number }) => number === '1.1.1')! }
}

test('the second of two who save sees both texts, and what was typed is still in the form', async () => {
  const { own } = await aProvisionOf('utkast-2')
  const path = `/arbetsyta/vardavtal/utkast-2/bestammelse/${own.id}`
  const fields = { slag: 'paragraph', sett: await seenOn(path), handling: 'spara' }
  const shown = await post(path, { ...fields, handling: 'visa', text: 'Förhandsvisad lydelse.' })
  assert.equal(shown.status, 200)
  assert.match(shown.text, /Så blir texten/)
  assert.match(shown.text, /Ändring mot /)
  const first = await post(path, { ...fields, text: 'Den första sparade lydelsen.' })
  assert.equal(first.status, 303)
  const second = await post(path, {
    ...fields,
    text: 'Den andra lydelsen, som inte får försvinna.',
  })
  assert.equal(second.status, 409)
  assert.match(second.text, /Någon annan har sparat den här bestämmelsen/)
  assert.match(second.text, /Den första sparade lydelsen\./)
  assert.match(second.text, /Senast ändrat [^<]+ av editor@exempel\.se\./)
  assert.match(second.text, /<textarea[^>]*>\s*Den andra lydelsen, som inte får försvinna\./)
  const sett = marksOf(second.text)
  const third = await post(path, { ...fields, sett, text: 'Sammanfogad lydelse.' })
  assert.equal(third.status, 303)
  assert.equal((await aProvisionOf('utkast-2')).own.plainText, 'Sammanfogad lydelse.')
})

test('what cannot be saved is refused at its field, and what is gone is not found', async () => {
  const { own } = await aProvisionOf('utkast-2')
  const path = '/arbetsyta/vardavtal/utkast-2'
  const sett = await seenOn(`${path}/bestammelse/${own.id}`)
  const fields = { slag: 'paragraph', sett, handling: 'spara' }
  const numbered = await post(`${path}/bestammelse/${own.id}`, {
    ...fields,
    text: 'Anna har 19811218-9876.',
  })
  assert.equal(numbered.status, 422)
  assert.match(numbered.text, /personnumret som börjar på 1981\./)
  assert.match(numbered.text, /Anna har 19811218-9876\./)
  const frozen = await get(`/arbetsyta/vardavtal/2027/bestammelse/${own.id}`, 'editor')
  assert.equal(frozen.status, 404)
  assert.equal((await get(`${path}/bestammelse/1`, 'editor')).status, 404)
  assert.equal((await get('/arbetsyta/import/1', 'editor')).status, 404)
  const stale = await post(`${path}/frys`, { sett: 'en äldre text' })
  assert.equal(stale.status, 409)
  assert.match(stale.text, /Någon har ändrat utkastet/)
  const terms = await post(
    `${path}/villkor`,
    { startsOn: '31/2 2027', endsOn: '', periodYears: 'många' },
    'process-leader',
  )
  assert.equal(terms.status, 422)
  assert.match(terms.text, /Skriv en dag som finns/)
  assert.match(terms.text, /value="många"/)
})

test('all that is wrong with a provision is told at once, each at its field', async () => {
  const { own } = await aProvisionOf('utkast-2')
  const path = `/arbetsyta/vardavtal/utkast-2/bestammelse/${own.id}`
  const toldAt = (text: string) =>
    [...text.matchAll(/<li><a href="#([a-z]+)"/g)].map(([, field]) => field)
  const wrong = await post(path, {
    sett: await seenOn(path),
    handling: 'spara',
    slag: 'paragraf',
    rubrik: 'Om 19811218-9876',
    text: '[klicka](javascript:1)',
    varfor: '19811218-9876',
    lagrum: 'En lag utan adress',
  })
  assert.equal(wrong.status, 422)
  assert.deepEqual(toldAt(wrong.text), ['slag', 'rubrik', 'text', 'varfor', 'lagrum'])
  assert.match(wrong.text, /value="Om 19811218-9876"/)
  const long = await post(path, {
    sett: await seenOn(path),
    handling: 'spara',
    slag: 'paragraph',
    rubrik: '👍'.repeat(301),
    text: 'Något annat.',
  })
  assert.deepEqual(toldAt(long.text), ['rubrik'])

  const document = await post('/arbetsyta/nytt', { adress: 'Stora Bokstäver', slag: 'annat' })
  assert.deepEqual(toldAt(document.text), ['adress', 'slag'])
  const draft = await post('/arbetsyta/vardavtal/utkast', { beteckning: 'ny', titel: '' })
  assert.deepEqual(toldAt(draft.text), ['beteckning', 'titel'])
  const bundle = await post('/arbetsyta/paket', {}, 'process-leader')
  assert.deepEqual(toldAt(bundle.text), ['titel', 'adress', 'version'])
  const header = await post('/arbetsyta/vardavtal/utkast-2', {
    titel: '',
    underrubrik: '19811218-9876',
  })
  assert.deepEqual(toldAt(header.text), ['titel', 'underrubrik'])
})

test('who moves from a page that is out of date sees the places of now, and nothing is lost', async () => {
  const { own } = await aProvisionOf('utkast-2')
  const path = `/arbetsyta/vardavtal/utkast-2/flytta/${own.id}`
  const stale = await post(path, { riktning: 'down', sett: 'ett äldre träd' })
  assert.equal(stale.status, 409)
  assert.match(stale.text, /Inget är flyttat/)
  const chosen = await post(path, { plats: 'after', vid: own.id, sett: 'ett äldre träd' })
  assert.match(chosen.text, /value="after" checked/)
  const down = { riktning: 'down', sett: marksOf(stale.text) }
  assert.equal((await post(path, down)).status, 303)
  const moved = (await aProvisionOf('utkast-2')).own
  assert.notEqual(moved.id, own.id)
  const first = `/arbetsyta/vardavtal/utkast-2/flytta/${moved.id}`
  assert.equal((await post(first, down)).status, 409, 'the order it was pressed in is gone')
  const back = { riktning: 'down', sett: await seenOn(first) }
  assert.equal((await post(first, back)).status, 303)
  assert.equal((await aProvisionOf('utkast-2')).own.id, own.id)
})

test('a removal is told with its reason, on the draft, in the comparison and in the open data', async () => {
  const draft = '/arbetsyta/vardavtal/utkast-2'
  const { version } = await aProvisionOf('utkast-2')
  const { provisions } = await readText(database.db, version.id)
  const old = (await readText(database.db, (await aProvisionOf('2017')).version.id)).provisions
  const gone = provisions.findLast(
    ({ id }) => old.some((one) => one.id === id) && !provisions.some((one) => one.parentId === id),
  )!
  const sett = await seenOn(`${draft}/stryk/${gone.id}`)
  const fields = { sett, varfor: 'Lagen säger det redan.' }
  const asked = await get(`${draft}/stryk/${gone.id}`, 'editor')
  assert.match(asked.text, /Varför stryks den\?/)
  const number = await post(`${draft}/stryk/${gone.id}`, { ...fields, varfor: '19811218-9876' })
  assert.equal(number.status, 422)
  assert.match(number.text, /id="varfor-error"/)
  assert.equal((await post(`${draft}/stryk/${gone.id}`, fields)).status, 303)
  const address = '/avtal/jamfor?fran=vardavtal/2027&till=vardavtal/utkast-2&typ=struken'
  assert.match((await get(address, 'editor')).text, /<dd lang="sv">Lagen säger det redan\./)
  // The way from 2017 has more steps, so each reason says where it was given; going back there is none.
  const whole = '/avtal/jamfor?fran=vardavtal/2017&till=vardavtal/utkast-2'
  const given = /<dd lang="sv"><b>utkast-2: <\/b>Lagen säger det redan\./
  assert.match((await get(whole, 'editor')).text, given)
  const back = '/avtal/jamfor?fran=vardavtal/utkast-2&till=vardavtal/2027'
  assert.doesNotMatch((await get(back, 'editor')).text, /Lagen säger det redan/)
  const twin = JSON.parse((await get(whole.replace('?', '.json?'), 'editor')).text) as {
    readonly changes: readonly { readonly reasons: readonly object[]; readonly id: string }[]
  }
  assert.deepEqual(twin.changes.find(({ id }) => id === gone.id)?.reasons, [
    { version: 'utkast-2', reason: 'Lagen säger det redan.' },
  ])
  assert.equal((await get(whole.replace('?', '.json?'), 'reader')).status, 404)
  const data = JSON.parse((await get('/avtal/vardavtal/utkast-2.json', 'editor')).text) as object
  assert.deepEqual((data as { removed: object }).removed, [
    { id: gone.id, reason: 'Lagen säger det redan.' },
  ])

  const page = await get(`${draft}/motiv?skriv=${gone.id}`, 'editor')
  assert.equal(page.status, 200)
  assert.match(page.text, /Har motiv \(1\)/)
  const reason = (sett: string, varfor: string) =>
    post(`${draft}/motiv`, { bestammelse: gone.id, sett, varfor })
  const clash = await reason('', 'Min egen mening.')
  assert.equal(clash.status, 409)
  assert.match(clash.text, /Motivet är nu ”Lagen säger det redan\.”/)
  assert.match(clash.text, /<textarea[^>]*>\s*Min egen mening\./)
  const own = new RegExp(`name="sett" value="([^"]+)"(?:(?!</form>).)*value="${gone.id}"`, 's')
  const [, seen] = own.exec(page.text)!
  const long = await reason(seen!, 'a'.repeat(5001))
  assert.equal(long.status, 422)
  assert.match(long.text, new RegExp(`href="#motiv-${gone.id}-varfor"`))
  assert.equal((await reason(seen!, 'Den står i lagen.')).status, 303)
  assert.match((await get(`${draft}/motiv?sparat=ja`, 'editor')).text, /Motivet är sparat/)
  assert.equal((await get(`${draft}/motiv`, 'reader')).status, 403)
  assert.match((await get(`/en${draft}/motiv`, 'editor')).text, /With a reason \(1\)/)
})

test('an event is shown with what it means, saved once, and a mistake is withdrawn in the open', async () => {
  const page = '/arbetsyta/vardavtal/2017/giltighet'
  const before = await get(page, 'editor')
  assert.equal(before.status, 200)
  assert.match(before.text, /löper vidare tills annat beslut är fattat/)
  assert.match(before.text, /Det gör processledaren/)
  assert.equal((await get(`${page}/ny?slag=upphorande`, 'editor')).status, 403)
  assert.equal(
    (await get('/arbetsyta/vardavtal/2027/giltighet/ny', 'process-leader')).status,
    404,
    'nothing happens to what is not adopted',
  )
  const form = await get(`${page}/ny?slag=upphorande`, 'process-leader')
  const id = /name="id" value="([^"]+)"/.exec(form.text)![1]!
  const fields = { id, slag: 'upphorande', dag: '2026-03-18', fran: '2026-07-01' }
  const send = (given: Record<string, string>) =>
    post(`${page}/ny`, { ...fields, ...given }, 'process-leader')
  const bad = await send({ handling: 'visa', dag: '2026-03-20', kalla: '19811218-9876' })
  assert.equal(bad.status, 422)
  assert.match(bad.text, /Dagen har inte varit än/)
  assert.match(bad.text, /personnummer/)
  assert.match(bad.text, /value="2026-03-20"/)
  const shown = await send({ handling: 'visa', kalla: 'Protokoll § 12' })
  assert.equal(shown.status, 200)
  assert.match(shown.text, /sista dag 30 juni 2026/)
  assert.doesNotMatch((await get('/avtal/vardavtal/utgavor')).text, /30 juni 2026/)
  const sett = marksOf(shown.text)
  const again = await send({ handling: 'andra', kalla: 'Protokoll § 12' })
  assert.match(again.text, /value="Protokoll § 12"/)
  const save = { handling: 'spara', kalla: 'Protokoll § 12', sett }
  const clash = await send({ ...save, sett: 'en annan följd' })
  assert.equal(clash.status, 409)
  assert.match(clash.text, /Inget är sparat/)
  assert.equal(marksOf(clash.text), sett)
  assert.equal((await send(save)).status, 303)
  assert.equal((await send(save)).status, 303)
  const recorded = await get(`${page}?sparat=handelse`, 'process-leader')
  assert.match(recorded.text, /Händelsen är registrerad/)
  assert.equal(recorded.text.match(/ta-tillbaka/g)?.length, 1)
  assert.match((await get('/avtal/vardavtal/utgavor')).text, /upphör att gälla från 1 juli 2026/)
  assert.match((await get(`/en${page}`, 'editor')).text, /Withdraw|18 March 2026: /)

  const withdrawal = `${page}/${id}/ta-tillbaka`
  assert.match((await get(withdrawal, 'process-leader')).text, /löper vidare/)
  const seen = await seenOn(withdrawal, 'process-leader')
  const empty = await post(withdrawal, { varfor: ' ' }, 'process-leader')
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Skriv varför/)
  const reason = { varfor: 'Fel utgåva.', sett: seen }
  assert.equal((await post(withdrawal, reason, 'editor')).status, 403)
  assert.equal((await post(withdrawal, reason, 'process-leader')).status, 303)
  assert.equal((await post(withdrawal, reason, 'process-leader')).status, 303)
  const after = await get(`${page}?sparat=tillbaka`, 'editor')
  assert.match(after.text, /<s>.*1 juli 2026/)
  assert.match(after.text, /Fel utgåva\./)
  assert.match(after.text, /löper vidare/)
  assert.doesNotMatch((await get('/avtal/vardavtal/utgavor')).text, /1 juli 2026/)
})

test('a personal number is refused where the terms are said to be read', async () => {
  const refused = await post(
    '/arbetsyta/vardavtal/2027/villkor',
    {
      startsOn: '2027-01-01',
      endsOn: '2026-12-31',
      noticeMonths: '101',
      extension: 'none',
      source: 'Ring Anna, 19811218-9876.',
    },
    'process-leader',
  )
  assert.equal(refused.status, 422)
  assert.match(refused.text, /id="endsOn-error"/, 'and all else that is wrong')
  assert.match(refused.text, /id="noticeMonths-error"/)
  assert.match(refused.text, /id="source-error"/)
  assert.match(refused.text, /Ring Anna/)
})

test('a draft is frozen once, however often the button is pressed', async () => {
  const { version } = await aProvisionOf('utkast-2')
  const sett = await seenOn('/arbetsyta/vardavtal/utkast-2/frys')
  const press = () => post('/arbetsyta/vardavtal/utkast-2/frys', { sett })
  const asked = await get('/arbetsyta/vardavtal/utkast-2/frys', 'process-leader')
  assert.match(asked.text, /ändring/, 'who freezes is told how much is changed')
  assert.equal((await press()).status, 303)
  assert.equal((await press()).status, 303)
  assert.equal((await get('/avtal/vardavtal/utkast-2')).status, 200)
  const frozen = await get('/arbetsyta/vardavtal/utkast-2', 'process-leader')
  assert.match(frozen.text, new RegExp(`/arbetsyta/paket\\?version=${version.id}`))
  assert.doesNotMatch(frozen.text, /Läs utkastet/)
  const asking = await get(`/arbetsyta/paket?version=${version.id}`, 'process-leader')
  assert.match(
    asking.text,
    new RegExp(`value="${version.id}" checked|checked value="${version.id}"`),
  )
})
