// SPDX-License-Identifier: EUPL-1.2
// Formulas planted where people type, and looked for in everything that can be fetched as a file. A
// new file to fetch needs a row here.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { strFromU8, unzipSync } from 'fflate'
import { addDays, day } from '#kernel/day.ts'
import { fileForms } from '#kernel/list.ts'
import { asItStands } from '#kernel/seen.ts'
import { inTransaction, scopeOf, theProduct } from '#platform/database/database.ts'
import type { PageOfList } from '#platform/http/list-pages.ts'
import { newId } from '#platform/id.ts'
import type { PageContent } from '#web/frame.tsx'
import { readText } from '../src/agreement/reads/texts.ts'
import { pages } from '../src/app.ts'
import { saveComment, saveStance } from '../src/consultation/commands/drafting.ts'
import { submitResponse } from '../src/consultation/commands/submitting.ts'
import { findConsultationBySlug } from '../src/consultation/reads/rounds.ts'
import { must } from '../src/demonstration/make.ts'
import { readDemonstrationMandates } from '../src/demonstration/people.ts'
import { recordDecision } from '../src/decision/commands/decisions.ts'
import { listDecisionRounds } from '../src/decision/reads/rounds.ts'
import { registerPerson } from '../src/organisation/commands.ts'
import { findPartyBySlug, listParties } from '../src/organisation/reads.ts'
import { addMilestone } from '../src/revision/commands.ts'
import { findRevisionBySlug, readRounds } from '../src/revision/reads.ts'
import { visitors } from './access-table.ts'
import { exampleAddresses } from './e2e/example-addresses.ts'
import { type Browser, openBrowser } from './support/browser.ts'
import { demonstrationDatabase } from './support/demonstration-database.ts'
import { openProduct } from './support/product.ts'
import { signInPath } from './support/site.ts'
import { readWorkbook } from './support/workbook.ts'
import { startWorks } from './support/works-in-progress.ts'

const today = day('2026-03-19')
const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠']
/** What is typed: alone, behind a space, inside quotes, after a comma and on a line of its own. */
const planted = [
  ...signs.map((sign) => `${sign}HYPERLINK("http://x.example","${sign}")`),
  '\t=1+1',
  '\r=1+1',
  '"=1+1"',
  'hej,=1+1',
  'hej;-1+1',
  'hej\n@SUM(A1)',
]

/** Every route that answers with a file or with data, and where what people type stands in it. */
const exports: Readonly<
  Record<
    string,
    {
      readonly address: string
      readonly kind: 'addresses' | 'csv' | 'docx' | 'json' | 'pdf' | 'text' | 'xlsx'
      /** What stands in it the product writes itself. */
      readonly isOurs?: true
    }
  >
> = {
  ...filesOfLists(),
  '/parter.csv': { address: '/parter.csv', kind: 'csv' },
  '/parter.xlsx': { address: '/parter.xlsx', kind: 'xlsx' },
  '/remiss/:id/sammanstallning.csv': {
    address: '/remiss/avvikelser-och-tvister/sammanstallning.csv',
    kind: 'csv',
  },
  '/remiss/:id/sammanstallning.xlsx': {
    address: '/remiss/avvikelser-och-tvister/sammanstallning.xlsx',
    kind: 'xlsx',
  },
  '/remiss/:id/sammanstallning.json': {
    address: '/remiss/avvikelser-och-tvister/sammanstallning.json',
    kind: 'json',
  },
  '/remiss/:id/sammanstallning/fragor.csv': {
    address: '/remiss/avvikelser-och-tvister/sammanstallning/fragor.csv',
    kind: 'csv',
  },
  '/sa-gar-det/:process/beslut.csv': { address: '', kind: 'csv' },
  '/sa-gar-det/:process/beslut.xlsx': { address: '', kind: 'xlsx' },
  '/sa-gar-det/:process/beslut.json': { address: '', kind: 'json' },
  '/min-part/las-in/mall.xlsx': {
    address: '/min-part/las-in/mall.xlsx',
    kind: 'xlsx',
    isOurs: true,
  },
  '/ordlista/las-in/mall.xlsx': {
    address: '/ordlista/las-in/mall.xlsx',
    kind: 'xlsx',
    isOurs: true,
  },
  '/sa-gar-det/:process/beslut/las-in/mall.xlsx': { address: '', kind: 'xlsx', isOurs: true },
  '/sa-gar-det/:process.json': { address: '', kind: 'json' },
  '/avtal/jamfor.json': { address: '', kind: 'json' },
  '/robots.txt': { address: '/robots.txt', kind: 'addresses' },
  '/sitemap.xml': { address: '/sitemap.xml', kind: 'addresses' },
  '/sitemap/:del.xml': { address: '/sitemap/1.xml', kind: 'addresses' },
  '/avtal/jamfor.pdf': { address: '', kind: 'pdf' },
  '/avtal/utgava.schema.json': { address: '/avtal/utgava.schema.json', kind: 'json', isOurs: true },
  '/avtal/jamfor.docx': { address: '', kind: 'docx' },
  '/avtal/:dok/:utgava.json': { address: '', kind: 'json' },
  '/vem-ansvarar/fall/:nr.json': { address: '', kind: 'json' },
  '/vem-ansvarar/fragor/:nr.json': { address: '', kind: 'json' },
  '/sigill.json': { address: '/sigill.json', kind: 'json' },
  '/sa-gar-det/:process/beslut/:part/protokoll/:beslut': { address: '', kind: 'pdf' },
  '/avtal/:dok/:utgava.pdf': { address: '', kind: 'pdf' },
  '/avtal/:dok/:utgava.docx': { address: '', kind: 'docx' },
  '/avtal/:dok/:utgava.html': { address: '', kind: 'text' },
  '/avtal/:dok/:utgava.md': { address: '', kind: 'text' },
  '/avtal/:dok/:utgava.akn': { address: '', kind: 'text' },
  '/avtal/:dok/:utgava/arkiv.pdf': { address: '', kind: 'pdf' },
  '/avtal/:dok/:utgava/original': { address: '', kind: 'pdf' },
  '/remiss/tidigare/:id/original': { address: '', kind: 'pdf' },
  '/vem-ansvarar.json': { address: '/vem-ansvarar.json', kind: 'json' },
  '/bestammelser/:id.json': { address: '', kind: 'json' },
}

/** The files of every list that is described. */
function filesOfLists() {
  const files = (pages as readonly PageOfList<PageContent>[]).flatMap(({ path, list }) =>
    list ? fileForms.map((kind) => [`${path}.${kind}`, { kind }] as const) : [],
  )
  return Object.fromEntries(
    files.map(([path, { kind }]) => {
      const address = path.includes(':') ? '' : path
      return [path, { address, kind, isOurs: true as const }]
    }),
  )
}

const database = await demonstrationDatabase()
const { db } = database
const works = await startWorks(db, today)
const examples = await exampleAddresses(db, today, works)
const product = await openProduct(db)
let leader: Browser
let administrator: Browser
let registrar: Browser
let processSlug = ''

before(async () => {
  leader = openBrowser(product.baseUrl)
  await leader.open(signInPath(visitors['process leader']))
  administrator = openBrowser(product.baseUrl)
  await administrator.open(signInPath(visitors.administrator))
  registrar = openBrowser(product.baseUrl)
  await registrar.open(signInPath(visitors.registrar))
  await plantContacts()
  await plantComments()
  await plantAnswers()
  processSlug = await plantDecisions()
})
after(async () => {
  await product[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

async function plantContacts(): Promise<void> {
  const parties = await listParties(db, today)
  await inTransaction(db, theProduct, async (tx) => {
    for (const [at, text] of planted.entries()) {
      const partyId = parties[at]!.id
      await registerPerson(tx, today, {
        name: text,
        email: `formel.${at}@example.se`,
        mandates: [{ role: 'reader', partyId, from: today }],
        isContactFor: [partyId],
      })
    }
  })
}

async function plantComments(): Promise<void> {
  const { coordinatorOf } = await readDemonstrationMandates(db, today)
  const lerum = coordinatorOf((await findPartyBySlug(db, '1441-lerum', today))!.id)
  const { id: consultationId, packageId } = (await findConsultationBySlug(
    db,
    'avvikelser-och-tvister',
  ))!
  await inTransaction(db, scopeOf(lerum), async (tx) => {
    const { version_id: versionId } = await tx
      .selectFrom('package_version')
      .select('version_id')
      .where('package_id', '=', packageId)
      .executeTakeFirstOrThrow()
    const { provisions } = await readText(tx, versionId)
    const provisionId = provisions.find(({ plainText }) => plainText !== '')!.id
    for (const text of planted) {
      must(
        await saveComment(tx, today, lerum, {
          consultationId,
          commentId: newId(),
          seen: asItStands,
          versionId,
          provisionId,
          kind: 'reword',
          text,
          proposedWording: text,
        }),
      )
    }
    const stance = { consultationId, subject: { kind: 'package' as const }, stance: 'oppose' }
    must(await saveStance(tx, today, lerum, { ...stance, seen: asItStands }))
    must(
      await submitResponse(tx, today, lerum, {
        consultationId,
        secrecyReason: '',
        seen: asItStands,
      }),
    )
  })
}

/** In answers that have been sent already, past the rules that fix what has been told. */
async function plantAnswers(): Promise<void> {
  const { owner } = database
  for (const table of ['question_answer', 'response']) {
    await sql`alter table ${sql.table(table)} disable trigger user`.execute(owner)
    await sql`alter table ${sql.table(table)} no force row level security`.execute(owner)
  }
  const { id } = (await findConsultationBySlug(db, 'avvikelser-och-tvister'))!
  const { rows } = await sql<{ response_id: string; question_id: string }>`
    select response.id as response_id, question.id as question_id
    from response join consultation_question as question using (consultation_id)
    where consultation_id = ${id} and secrecy_reason = '' order by 1, 2`.execute(owner)
  assert.ok(rows.length >= planted.length)
  for (const [at, text] of planted.entries()) {
    const { response_id, question_id } = rows[at]!
    await sql`insert into question_answer (response_id, question_id, party_id, text)
      select id, ${question_id}, party_id, ${text} from response where id = ${response_id}
      on conflict (response_id, question_id) do update set text = excluded.text`.execute(owner)
  }
  for (const table of ['question_answer', 'response']) {
    await sql`alter table ${sql.table(table)} enable trigger user`.execute(owner)
    await sql`alter table ${sql.table(table)} force row level security`.execute(owner)
  }
}

/** Decisions and a day of the timeline, in a process; answers where it is shown. */
async function plantDecisions(): Promise<string> {
  const { processLeader, registrarOf } = await readDemonstrationMandates(db, today)
  const [example] = examples['/sa-gar-det/:process.json']!
  const slug = /([^/]+)\.json$/.exec(example as string)![1]!
  const { id: revisionId } = (await findRevisionBySlug(db, slug))!
  const { decisionRoundIds } = await readRounds(db, revisionId)
  const round = (await listDecisionRounds(db)).find(({ id }) => decisionRoundIds.includes(id))!
  let count = 0
  const refusals = new Set<string>()
  for (const { id: partyId } of await listParties(db, today)) {
    const text = planted[count % planted.length]!
    const registrar = registrarOf(partyId)
    const decidedOn = addDays(today, -7)
    const recorded = await inTransaction(db, scopeOf(registrar), (tx) =>
      recordDecision(tx, today, registrar, {
        roundId: round.id,
        partyId,
        decidedOn,
        paragraph: '§ 12',
        registryNumber: text,
        outcome: 'approved',
        packageHash: round.packageHash,
        attestedOn: undefined,
        announcedOn: undefined,
        seen: asItStands,
      }),
    )
    if (recorded.granted) count += 1
    else refusals.add(recorded.refusal)
  }
  assert.ok(count > 3, `${count} were recorded: ${[...refusals].join()}`)
  await inTransaction(db, scopeOf(processLeader), async (tx) => {
    for (const text of planted) {
      must(
        await addMilestone(tx, today, processLeader, {
          revisionId,
          seen: asItStands,
          branch: 'municipalities',
          title: { sv: text, en: text },
          startsOn: today,
          source: text,
        }),
      )
    }
  })
  return slug
}

function addressOf(path: string): string {
  const { address } = exports[path]!
  if (address !== '') return address
  if (/^\/sa-gar-det\/:process(\/beslut)?\.(xlsx|csv|json)$/.test(path)) {
    return path.replace(':process', processSlug)
  }
  const [example] = examples[path] ?? []
  assert.ok(example !== undefined, path)
  return typeof example === 'string' ? example : example.address
}

/** The cells of a file with semicolons between, as a spreadsheet set to Swedish reads it. */
function cellsOf(csv: string): string[] {
  const cells: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|$)/gy
  const body = csv.replace(/^\uFEFF/, '')
  while (cell.lastIndex < body.length) {
    const found = cell.exec(body)
    assert.ok(found, `unreadable at ${cell.lastIndex}`)
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
  }
  return cells
}

const isRun = (cell: string) => /^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell)

/** Someone whom it is for. */
function readerOf(path: string): Browser {
  if (path.includes('/beslut/las-in')) return registrar
  const isFollowed = path.startsWith('/admin/') || path.includes('/mandat-som-slutar')
  return isFollowed ? administrator : leader
}

test('every file and every set of data that can be fetched has a row', async () => {
  const found: string[] = []
  for (const { method, path } of pages) {
    if (method !== 'GET') continue
    const [example] = examples[path] ?? [path]
    if (example === undefined) continue
    const address = typeof example === 'string' ? example : example.address
    if (address.includes(':')) continue
    const answer = await readerOf(path).request(address)
    await answer.body?.cancel()
    const type = answer.headers.get('content-type') ?? ''
    const isPage = type.startsWith('text/html') || type === ''
    if (!isPage || answer.headers.has('content-disposition')) found.push(path)
  }
  assert.deepEqual(found.toSorted(), Object.keys(exports).toSorted())
  for (const { method, path } of pages) {
    const looksLikeFile = /\.[a-z]+$/.test(path)
    if (method === 'GET' && looksLikeFile) assert.ok(Object.hasOwn(exports, path), path)
  }
})

for (const [path, { kind, isOurs }] of Object.entries(exports)) {
  test(`${path}: nothing that was typed is run`, async () => {
    const answer = await readerOf(path).request(addressOf(path))
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
    if (kind === 'pdf') {
      const name = answer.headers.get('content-disposition')!
      assert.match(name, /^attachment; filename="[\w .-]+\.pdf"; filename\*=UTF-8''[\w.%-]+\.pdf$/)
      assert.equal(answer.headers.get('content-type'), 'application/pdf')
      await answer.body?.cancel()
      return
    }
    if (kind === 'docx') {
      const name = answer.headers.get('content-disposition')!
      assert.match(name, /^attachment; filename="[\w .-]+\.docx"/)
      const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()))
      // No macro, no outer source, and no field but contents, page numbers and links.
      assert.deepEqual(
        Object.keys(parts).filter((part) => /vba|embeddings|activeX/i.test(part)),
        [],
      )
      const fields = strFromU8(parts['word/document.xml']!).match(/<w:instrText[^>]*>[^<]*/g) ?? []
      assert.deepEqual(
        fields.filter((field) => !/TOC |PAGE|NUMPAGES/.test(field)),
        [],
      )
      return
    }
    if (kind === 'xlsx') {
      assert.match(
        answer.headers.get('content-disposition')!,
        /^attachment; filename="[\w .-]+\.xlsx"/,
      )
      const { sheet, parts } = await readWorkbook(new Uint8Array(await answer.arrayBuffer()))
      // Nothing in it is a formula, a link, a macro or an outer source; what was typed is its text.
      const other = Object.keys(parts).filter((name) => /vba|externalLink|connection/i.test(name))
      assert.deepEqual(other, [])
      for (const [name, part] of Object.entries(parts)) {
        if (name.startsWith('xl/')) assert.doesNotMatch(part, /<(f|hyperlink)[ >]/, name)
      }
      const cells = sheet.rows.flat()
      for (const sign of isOurs ? [] : signs) {
        const typed = `${sign}HYPERLINK("http://x.example","${sign}")`
        assert.ok(cells.includes(typed), `${typed} was planted and is there, as it was typed`)
      }
      return
    }
    const text = await answer.text()
    if (kind === 'text') {
      const name = answer.headers.get('content-disposition')!
      assert.match(name, /^attachment; filename="[\w .-]+\.(?:html|md|akn\.xml)"/)
      // Nothing in it runs, and nothing is fetched when it is opened.
      assert.doesNotMatch(text, /<(?:script|iframe|object|embed|link|img)\b|\son\w+=|javascript:/i)
      return
    }
    if (kind === 'addresses') {
      assert.match(answer.headers.get('content-type')!, /^(text\/plain|application\/xml)/)
      assert.doesNotMatch(text, /HYPERLINK|<\?xml-stylesheet|<!DOCTYPE/)
      return
    }
    if (kind === 'json') {
      assert.match(answer.headers.get('content-type')!, /^application\/json/)
      JSON.parse(text)
      return
    }
    assert.match(
      answer.headers.get('content-disposition')!,
      /^attachment; filename="[\w .-]+\.csv"/,
    )
    const cells = cellsOf(text)
    assert.deepEqual(cells.filter(isRun), [])
    for (const sign of isOurs ? [] : signs) {
      const isThere = cells.some((cell) => cell.includes(`'${sign}HYPERLINK`))
      assert.ok(isThere, `${sign} was planted and is there`)
    }
    // A program set to another language parts cells at commas and tabs, and knows no quotes here.
    const parted = text.replace(/^\uFEFF/, '').split(/[,;\t\r\n]"*/)
    assert.deepEqual(
      parted.filter((cell) => /^(?:[=+@＝＋－＠]|-[^\s,;"])/u.test(cell)),
      [],
    )
  })
}

test('what is data stays exactly as it was typed', async () => {
  const exact = planted.filter((text) => !/[\t\r\n]/.test(text))
  const collation = await (
    await leader.request(addressOf('/remiss/:id/sammanstallning.json'))
  ).json()
  const comments = (collation as { comments: { text: string; proposedWording: string }[] }).comments
  for (const text of exact) {
    assert.ok(
      comments.some((one) => one.text === text && one.proposedWording === text),
      text,
    )
  }
  const process = await (await leader.request(addressOf('/sa-gar-det/:process.json'))).json()
  const titles = (process as { timeline: { title: { sv: string } }[] }).timeline
  for (const text of exact) {
    assert.ok(
      titles.some(({ title }) => title.sv === text),
      text,
    )
  }
})
