// SPDX-License-Identifier: EUPL-1.2
// A county that has just begun registers what already applies from a file: no demonstration is there.

import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, before, test } from 'node:test'
import { day, type Day } from '#kernel/day.ts'
import { type Io, Misuse } from '#platform/running/command.ts'
import { writeSpreadsheet } from '#platform/spreadsheet/write-spreadsheet.ts'
import { audit } from '#platform/journal/audit-command.ts'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { aPdf } from '../../test/support/pdf.ts'
import { aPerson } from '../../test/support/site.ts'
import { freezeVersion } from '../agreement/commands/freezing.ts'
import { setTerms } from '../agreement/commands/validity.ts'
import { findEditionInForce, findTerms } from '../agreement/reads/editions.ts'
import { findDocumentBySlug } from '../agreement/reads/documents.ts'
import { findRegistration } from '../agreement/reads/registrations.ts'
import { readText } from '../agreement/reads/texts.ts'
import { findVersion } from '../agreement/reads/versions.ts'
import { seenIn } from '../agreement/rules/seen.ts'
import { inTransaction, scopeOf } from '#platform/database/database.ts'
import { listEarlierRounds } from '../consultation/reads/earlier-rounds.ts'
import { findRevisionBySlug, listMilestones } from '../revision/reads.ts'
import { wholeRecord } from '../record.ts'
import { importFile } from './agreement-commands.ts'
import { init } from './init-command.ts'
import { register } from './register-command.ts'

const leader = 'leder@region.exempel.se'
let database: FreshDatabase
let folder: string
let by: Awaited<ReturnType<typeof aPerson>>

before(async () => {
  database = await freshDatabase()
  folder = await mkdtemp(join(tmpdir(), 'samsyn-register-'))
  const county = ['--county', 'vastra-gotaland', '--admin', 'drift@region.exempel.se']
  await init(county, speak().io)
  by = await aPerson(database.db, { email: leader, role: 'process-leader' })
  await aPerson(database.db, { email: 'skriver@region.exempel.se', role: 'editor' })
  await writeFile(join(folder, 'avtal-2012.pdf'), aPdf())
})
after(async () => {
  await database[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

function speak(asJson = false) {
  const answers: string[] = []
  const told: string[] = []
  const io: Io = {
    env: { DATABASE_URL: database.migratingUrl },
    asJson,
    pathOf: (typed) => typed,
    readInput: async () => '',
    answer: (line) => void answers.push(line),
    tell: (line) => void told.push(line),
  }
  return { io, answers, told }
}

async function run(rows: unknown, more: readonly string[] = [], asJson = false) {
  const file = join(folder, 'rader.json')
  await writeFile(file, typeof rows === 'string' ? rows : JSON.stringify(rows))
  const { io, answers, told } = speak(asJson)
  const code = await register([file, '--as', leader, ...more], io)
  return { code, answers, told }
}

const document = { kind: 'document', address: 'avtalet', documentKind: 'framework-agreement' }
const edition2012 = {
  kind: 'edition',
  document: 'avtalet',
  label: '2012',
  title: 'Hälso- och sjukvårdsavtal',
  adoptedOn: '2012-03-31',
  adoptedBy: 'Regionfullmäktige och kommunfullmäktige',
  entersIntoForceOn: '2012-04-01',
  source: 'Protokoll § 14',
  endsOn: '2016-03-31',
  noticeMonths: 12,
  extension: 'by-decision',
  extensionYears: 1,
  file: 'avtal-2012.pdf',
}
const extension = {
  kind: 'extension',
  document: 'avtalet',
  label: '2012',
  happenedOn: '2015-11-20',
  extendedUntil: '2017-03-31',
  source: 'Protokoll § 200',
}
const process = {
  kind: 'process',
  address: 'avtal-2012',
  titleSv: 'Avtalet 2012',
  titleEn: 'The agreement of 2012',
  startsOn: '2011-01-10',
  endsOn: '2012-04-01',
  documents: ['avtalet'],
}
const milestone = {
  kind: 'milestone',
  process: 'avtal-2012',
  branch: 'joint',
  titleSv: 'Remiss',
  titleEn: 'Consultation',
  startsOn: '2011-03-01',
  endsOn: '2011-06-30',
}
const consultation = {
  kind: 'consultation',
  title: 'Remiss om avtalet 2012',
  openedOn: '2011-03-01',
  dueOn: '2011-06-30',
  askedWho: 'Regionen och alla kommuner',
  asked: 50,
  answered: 47,
  source: 'Diarienummer 2011-1',
}
const everything = [document, edition2012, extension, consultation, process, milestone]

const countRows = async () => {
  const count = (table: 'version' | 'journal' | 'document' | 'file') =>
    database.db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  return [await count('version'), await count('journal'), await count('document')]
}

test('a dry run says that it can be done, and writes nothing', async () => {
  const before = await countRows()
  const { code, answers } = await run(everything, ['--dry-run'])
  assert.equal(code, 0)
  assert.deepEqual(answers, ['6 rader går att registrera. Inget är registrerat.'])
  assert.deepEqual(await countRows(), before)
})

test('what is wrong is told by row and field in both languages, all of it, and nothing is written', async () => {
  const before = await countRows()
  const misread = await run([
    { ...document, documentKind: 'lag', colour: 'red' },
    { kind: 'avtal' },
    { ...edition2012, adoptedOn: '2012-02-30', noticeMonths: 0, source: undefined },
  ])
  assert.equal(misread.code, 1)
  assert.deepEqual(misread.told.slice(0, -1).sort(), [
    'rad 1, colour: Fältet finns inte för det slaget. (row 1, colour: The kind has no such field.)',
    'rad 1, dokumentets slag (documentKind): Skriv ett av: framework-agreement, annexed-agreement, guideline, strategy. (row 1, documentKind: Write one of: framework-agreement, annexed-agreement, guideline, strategy.)',
    'rad 2, slag (kind): Skriv ett av: document, edition, adoption, extension, consultation, process, milestone. (row 2, kind: Write one of: document, edition, adoption, extension, consultation, process, milestone.)',
    'rad 3, antagen (adoptedOn): Skriv en dag, till exempel 2012-04-01. (row 3, adoptedOn: Write a day, such as 2012-04-01.)',
    'rad 3, källa (source): Fältet saknas. (row 3, source: The field is missing.)',
    'rad 3, uppsägningstid i månader (noticeMonths): Skriv ett helt tal som går att ha här. (row 3, noticeMonths: Write a whole number that can stand here.)',
  ])
  const refused = await run([
    document,
    { ...edition2012, adoptedOn: '2099-01-01', file: undefined },
    { ...edition2012, document: 'ett-annat', file: undefined },
    { ...extension, label: '1999' },
    { ...milestone, process: 'ingen' },
    { ...process, titleSv: 'Enligt 811218-9876' },
    { ...consultation, answered: 51 },
  ])
  assert.equal(refused.code, 1)
  assert.deepEqual(
    refused.told.map((line) => line.replace(/ \(row.*/, '')),
    [
      'rad 2, antagen (adoptedOn): Dagen har inte varit än.',
      'rad 3, dokument (document): Det dokumentet finns inte.',
      'rad 4, beteckning (label): Dokumentet har ingen utgåva med den beteckningen.',
      'rad 5, process: Den processen finns inte.',
      'rad 6, titel på svenska (titleSv): Texten ser ut att innehålla ett personnummer.',
      'rad 7, antal som svarade (answered): Fler kan inte ha svarat än de som fick remissen.',
      'Inget är registrerat. (Nothing is registered.)',
    ],
  )
  const file = await run([document, { ...edition2012, file: 'rader.json' }], [], true)
  assert.equal(file.code, 1)
  assert.match(file.answers[0]!, /"row":2,"field":"file"/)
  for (const json of ['inte json', '{}', '[]']) assert.equal((await run(json)).code, 1)
  assert.deepEqual(await countRows(), before)
})

test('an agreement of 2012 known by its days applies on its days, with its file, process and journal', async () => {
  const { code, answers } = await run(everything)
  assert.equal(code, 0)
  assert.deepEqual(answers, ['6 rader är registrerade.'])
  const { db } = database
  const found = (await findDocumentBySlug(db, 'avtalet'))!
  const inForceOn = async (on: string) =>
    (await findEditionInForce(db, found.id, day(on)))?.version.label
  assert.equal(await inForceOn('2012-03-31'), undefined)
  assert.equal(await inForceOn('2013-01-01'), '2012')
  assert.equal(await inForceOn('2017-03-31'), '2012', 'it was extended')
  const version = (await findVersion(db, 'avtalet', '2012'))!
  const told = (await findRegistration(db, version.id))!
  assert.equal(told.adoptedBy, 'Regionfullmäktige och kommunfullmäktige')
  assert.equal(told.original?.fileName, 'avtal-2012.pdf')
  const [round] = await listEarlierRounds(db)
  assert.deepEqual([round?.title, round?.answered], ['Remiss om avtalet 2012', 47])
  const revision = (await findRevisionBySlug(db, 'avtal-2012'))!
  assert.equal((await listMilestones(db, revision.id)).length, 1)
  const rows = await db
    .selectFrom('journal')
    .select(['event', 'person_id'])
    .where('event', '=', 'earlier-adoption-registered')
    .execute()
  assert.deepEqual(rows, [{ event: 'earlier-adoption-registered', person_id: by.id }])
  assert.equal(await audit(['verify'], speak().io, wholeRecord), 0)

  const again = await run([edition2012])
  assert.match(again.told[0]!, /^rad 1, beteckning \(label\): Dokumentet har redan en version/)
})

test('the adoption of a text that is imported and frozen with its terms is registered', async () => {
  const texts = new URL('../../db/seed/texts/', import.meta.url)
  const word = join(folder, 'avtal-2017.docx')
  await writeFile(word, await readFile(new URL('halso-och-sjukvardsavtal-2017.docx', texts)))
  const options = ['--document', 'avtalet', '--label', '2017', '--as', leader]
  assert.equal(await importFile([word, ...options], speak().io), 0)
  const adoption = {
    kind: 'adoption',
    document: 'avtalet',
    label: '2017',
    adoptedOn: '2017-01-31',
    adoptedBy: 'Regionfullmäktige och kommunfullmäktige',
    entersIntoForceOn: '2017-04-01',
    source: 'Protokoll § 9',
    file: basename(word),
  }
  const tooEarly = await run([adoption])
  assert.match(tooEarly.told[0]!, /^rad 1, beteckning \(label\): Texten är inte fryst/)
  const { db } = database
  const draft = (await findVersion(db, 'avtalet', '2017'))!
  const none = { partyId: undefined, bodyId: undefined, unitId: undefined }
  const mandate = { id: by.mandateId!, personId: by.id, role: 'process-leader' as const, ...none }
  await inTransaction(db, scopeOf(mandate), async (tx) => {
    // As on the page of the draft, before it is frozen.
    const inherited = await findTerms(tx, draft.id)
    const terms = { ...inherited!, endsOn: day('2020-12-31'), continuesUntilReplaced: true }
    const versionId = draft.id
    await setTerms(tx, day('2026-11-30'), mandate, {
      versionId,
      seen: seenIn.terms(inherited),
      terms: { ...terms, startsOn: day('2017-04-01'), source: 'Avtalet' },
    })
    const seen = seenIn.draft(await readText(tx, draft.id))
    await freezeVersion(tx, day('2026-11-30'), mandate, { versionId: draft.id, seen })
  })
  const otherTerms = await run([{ ...adoption, endsOn: '2019-12-31' }])
  assert.match(otherTerms.told[0]!, /^rad 1: Texten är fryst eller paketerad med andra villkor/)
  assert.equal((await run([adoption])).code, 0)
  const found = (await findDocumentBySlug(db, 'avtalet'))!
  const now = await findEditionInForce(db, found.id, day('2026-11-30'))
  assert.equal(now?.version.label, '2017')
  assert.equal(now?.terms?.noticeMonths, 12)
})

test('a sheet is registered as its rows say, with errors by the numbers of the sheet', async () => {
  const heads = [
    'kind',
    'Adress',
    'documentKind',
    'Titel på svenska',
    'titleEn',
    'startsOn',
    'dokument',
  ]
  const sheet = async (...rows: (string | { day: Day })[][]) => {
    const bytes = await writeSpreadsheet({ name: 'Rader', heads, rows, goesOn: '' })
    await writeFile(join(folder, 'rader.xlsx'), bytes)
    const { io, answers, told } = speak()
    const code = await register([join(folder, 'rader.xlsx'), '--as', leader, '--dry-run'], io)
    return { code, answers, told }
  }
  const good = await sheet(
    ['document', 'ur-ett-blad', 'guideline', '', '', '', ''],
    ['process', 'arbetet', '', 'Arbetet', 'The work', { day: day('2019-01-10') }, ''],
  )
  assert.deepEqual(good.told, [])
  assert.equal(good.code, 0)
  assert.deepEqual(good.answers, ['2 rader går att registrera. Inget är registrerat.'])
  const wrong = await sheet(
    ['document', 'ur-ett-blad', 'guideline', '', '', '', ''],
    ['', '', '', '', '', '', ''],
    ['process', 'arbetet', '', 'Arbetet', 'The work', 'i våras', ''],
  )
  assert.equal(wrong.code, 1)
  assert.match(wrong.told.join('\n'), /rad 4, första dag \(startsOn\): Skriv en dag/)
  await writeFile(join(folder, 'rader.csv'), 'kind;okänt\ndocument;x\n')
  const { io, told } = speak()
  assert.equal(await register([join(folder, 'rader.csv'), '--as', leader], io), 1)
  assert.match(told.join('\n'), /Rubriken okänt är inget fält/)
})

test('only a process leader registers, and what is not understood is told', async () => {
  const file = join(folder, 'rader.json')
  await run([document])
  const { io } = speak()
  for (const email of ['skriver@region.exempel.se', 'drift@region.exempel.se', 'ingen@exempel.se'])
    await assert.rejects(register([file, '--as', email], io), /är inte processledare/)
  await assert.rejects(register([file], io), Misuse)
  await assert.rejects(register([join(folder, 'finns-inte.json'), '--as', leader], io), /går inte/)
})
