// SPDX-License-Identifier: EUPL-1.2
// The workspace as an editor meets it: what is read from a file, clashes, is refused or is frozen.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import type { Role } from '#kernel/mandate.ts'
import {
  folderOfTexts,
  openEditionsOnPages,
  saidBeside,
  type EditionsOnPages,
} from '../../test/support/editions-on-pages.ts'
import { readText } from '../agreement/reads/texts.ts'
import { getVersion } from '../agreement/reads/versions.ts'
import { agreementPages } from '../agreement/pages.tsx'
import { draftingPages } from './pages.tsx'

let room: EditionsOnPages
before(async () => {
  room = await openEditionsOnPages([...agreementPages(saidBeside), ...draftingPages()])
})
after(() => room[Symbol.asyncDispose]())

const get = (...asked: Parameters<EditionsOnPages['get']>) => room.get(...asked)
const post = (...sent: Parameters<EditionsOnPages['post']>) => room.post(...sent)

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
    fil: new File([await readFile(new URL('fardplan-2023.docx', folderOfTexts))], 'ny.docx'),
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
  const bytes = await readFile(new URL('halso-och-sjukvardsavtal-2027.docx', folderOfTexts))
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
  const versions = await room.database.db
    .selectFrom('version')
    .select('id')
    .where('label', '=', label)
    .execute()
  const version = await getVersion(room.database.db, versions[0]!.id)
  const { provisions } = await readText(room.database.db, version.id)
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
  const { provisions } = await readText(room.database.db, version.id)
  const old = (await readText(room.database.db, (await aProvisionOf('2017')).version.id)).provisions
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
  const press = () => post('/arbetsyta/vardavtal/utkast-2/frys', { sett, bekraftat: 'ja' })
  const unsaid = await post('/arbetsyta/vardavtal/utkast-2/frys', { sett })
  assert.equal(unsaid.status, 200, 'asked again, and not frozen')
  assert.match(unsaid.text, /Inget har hänt än/)
  const asked = await get('/arbetsyta/vardavtal/utkast-2/frys', 'process-leader')
  assert.match(asked.text, /ändring/, 'who freezes is told how much is changed')
  assert.equal((await press()).status, 303)
  assert.equal((await press()).status, 303)
  assert.equal((await get('/avtal/vardavtal/utkast-2')).status, 404, 'it is internal')
  assert.equal((await get('/avtal/vardavtal/utkast-2', 'editor')).status, 200)
  assert.doesNotMatch((await get('/avtal/vardavtal/utgavor')).text, /utkast-2/)
  assert.match((await get('/arbetsyta', 'editor')).text, /Fryst, inte publicerad/)
  const shown = await get('/arbetsyta/vardavtal/utkast-2/publicera', 'process-leader')
  assert.match(shown.text, /Alla kan läsa texten/)
  const mark = /name="sett" value="([^"]+)"/.exec(shown.text)?.[1] ?? ''
  const published = await post(
    '/arbetsyta/vardavtal/utkast-2/publicera',
    { sett: mark, bekraftat: 'ja' },
    'process-leader',
  )
  assert.equal(published.status, 303)
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

test('what is adopted or in a package is not withdrawn, and its button says why', async () => {
  for (const [label, why] of [
    ['2017', /Utgåvan är antagen och kan inte återkallas/],
    ['2027', /Versionen ingår i ett paket och kan inte återkallas/],
  ] as const) {
    const path = `/arbetsyta/vardavtal/${label}`
    const shown = await get(path, 'process-leader')
    assert.doesNotMatch(shown.text, new RegExp(`href="${path}/aterkalla"`), label)
    assert.match(shown.text, why)
    const asked = await get(`${path}/aterkalla`, 'process-leader')
    assert.match(asked.text, why)
    assert.match(asked.text, /aria-disabled="true"[^>]*>Återkalla versionen/, label)
    assert.doesNotMatch((await get(path, 'editor')).text, why, 'who may not is not told')
  }
})
