// SPDX-License-Identifier: EUPL-1.2
// The house looks after itself: the gates bite, the picture is fresh, the words are written down.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawHouse } from '../scripts/draw-house.ts'
import { plant, root, runGate } from './house/planted-tree.ts'
import { attributesOf, formsIn, usesOf } from './house/markup.ts'
import { givenTwice, namesThatMeet, namesWith, placesOf } from './house/names.ts'
import { readMigrations } from './house/migrations.ts'
import { listFiles, readText } from './house/tree.ts'
import { listWordsInCode } from './house/words-in-code.ts'

type ImportTable = {
  readonly mayUse: Readonly<Record<string, readonly string[]>>
  readonly floors: readonly string[]
}
const tablePath = new URL('../.dependency-cruiser.mjs', import.meta.url).href
const { mayUse, floors } = (await import(tablePath)) as ImportTable
const rooms = Object.keys(mayUse)

/** Folders beside the rooms: the front door, and what is laid in from the start. */
const topFolders = ['app', 'cli', 'county', 'demonstration']

const depcruise = ['--config', '.dependency-cruiser.mjs', 'src']

test('a rule that reaches for the net does not compile', async () => {
  await using tree = await plant({
    'src/kernel/word.ts': `export const word = 'a'\n`,
    'src/organisation/rules/honest.ts': `export function twice(n: number): number {\n  return 2 * n\n}\n`,
    'src/organisation/rules/ask.ts': `export function ask() {\n  return fetch('https://example.org')\n}\n`,
    'src/organisation/rules/tell.ts': `export function tell() {\n  console.log(process.pid)\n}\n`,
  })
  const verdict = await runGate('tsc', tree.path, '-p', 'tsconfig.rules.json')
  assert.notEqual(verdict.code, 0)
  assert.match(verdict.text, /ask\.ts.*'fetch'/)
  assert.match(verdict.text, /tell\.ts.*'console'/)
  assert.match(verdict.text, /tell\.ts.*'process'/)
  assert.doesNotMatch(verdict.text, /honest\.ts|word\.ts/)
})

test('a rule that asks the clock or draws lots is refused, with what to do instead', async () => {
  await using tree = await plant({
    'src/organisation/rules/clock.ts': `export function thisYear() {\n  return new Date().getFullYear()\n}\n`,
    'src/kernel/now.ts': `export function now() {\n  return Temporal.Now.plainDateISO()\n}\n`,
    'src/kernel/lot.ts': `export function draw() {\n  return Math.random()\n}\n`,
    'src/organisation/reads.ts': `export function readAt() {\n  return new Date()\n}\n`,
  })
  const verdict = await runGate('oxlint', tree.path, '--format', 'json', 'src')
  const { diagnostics } = JSON.parse(verdict.text) as {
    diagnostics: { filename: string; message: string; help: string }[]
  }
  const said = Object.fromEntries(
    diagnostics.map(({ filename, message, help }) => [filename, `${message} ${help}`]),
  )
  assert.deepEqual(Object.keys(said).toSorted(), [
    'src/kernel/lot.ts',
    'src/kernel/now.ts',
    'src/organisation/rules/clock.ts',
  ])
  assert.match(said['src/organisation/rules/clock.ts'] ?? '', /Date.*told the day/)
  assert.match(said['src/kernel/now.ts'] ?? '', /Temporal\.Now.*told the day/)
  assert.match(said['src/kernel/lot.ts'] ?? '', /Math\.random.*draw lots/)
})

test('only the front doors read the environment', async () => {
  const read = `export const port = process.env['PORT']\n`
  await using tree = await plant({ 'src/main.ts': read, 'src/platform/running/config.ts': read })
  const verdict = await runGate('oxlint', tree.path, '--format', 'unix', 'src')
  assert.match(verdict.text, /platform\/running\/config\.ts.*process\.env/)
  assert.doesNotMatch(verdict.text, /main\.ts/)
})

const uses = (path: string) => `import { a } from '${path}'\nexport const b = a\n`
const a = 'export const a = 1\n'

// Each row: a file, what it looks at, and the gate that refuses it.
const forbiddenArrows = [
  ['src/agreement/rules/x.ts', '../../decision/rules/a.ts', 'only-upstream:agreement'],
  ['src/publication/reads.ts', '../desk/reads.ts', 'only-upstream:publication'],
  ['src/decision/commands.ts', '../agreement/writes.ts', 'private-rooms'],
  ['src/decision/views.tsx', '../agreement/messages.ts', 'private-rooms'],
  ['src/decision/pages/show.tsx', '../../agreement/pages/a.tsx', 'private-rooms'],
  ['src/decision/pages/borrow.tsx', '../../agreement/room.ts', 'faces-are-for-the-house'],
  ['src/desk/pages/gather.tsx', '../../agreement/room/a.ts', 'faces-are-for-the-house'],
  ['src/agreement/views/face.tsx', '../room.ts', 'faces-are-for-the-house'],
  ['src/agreement/room/query.ts', 'kysely', 'faces-hold-no-sql'],
  ['src/agreement/rules/y.ts', '#platform/a.ts', 'rules-are-pure'],
  ['src/agreement/rules/z.ts', 'node:fs', 'rules-are-pure'],
  ['src/agreement/rules/v.ts', 'kysely', 'rules-are-pure'],
  ['src/kernel/x.ts', 'kysely', 'kernel-is-ground'],
  ['src/agreement/formats/x.ts', '../reads.ts', 'formats-turn-bytes:agreement'],
  ['src/consultation/formats/x.ts', 'fflate', 'formats-turn-bytes:consultation'],
  ['src/agreement/reads/x.ts', '../writes.ts', 'reads-do-not-write'],
  ['src/agreement/writes/x.ts', '../reads.ts', 'writes-stand-alone'],
  ['src/agreement/commands/x.ts', '#web/a.tsx', 'data-draws-nothing'],
  ['src/agreement/commands/y.ts', '#platform/http.ts', 'data-draws-nothing'],
  ['src/agreement/views/x.tsx', '../reads.ts', 'views-are-still'],
  ['src/agreement/views/y.tsx', '#platform/a.ts', 'views-are-still'],
  ['src/web/x.tsx', '#platform/a.ts', 'web-is-still'],
  ['src/agreement/views/z.tsx', 'd3-scale', 'web-is-still'],
  ['src/agreement/pages/x.tsx', '#platform/database/database.ts', 'pages-hold-no-sql'],
  ['src/agreement/pages/y.tsx', 'kysely', 'pages-hold-no-sql'],
  ['src/platform/x.ts', '../agreement/reads.ts', 'ground-floors'],
  ['src/platform/y.ts', '#web/a.tsx', 'ground-floors'],
  ['src/agreement/commands/z.ts', '../../app.ts', 'one-front-door'],
  ['src/cli/command-line.ts', '../agreement/messages.ts', 'one-front-door'],
  ['src/demonstration/make.ts', '../agreement/views/a.tsx', 'one-front-door'],
] as const

test('every arrow that the table does not allow is refused by its own gate', async () => {
  const looked = Object.fromEntries(forbiddenArrows.map(([file, at]) => [file, uses(at)]))
  await using tree = await plant({
    ...looked,
    'src/kernel/a.ts': a,
    'src/platform/a.ts': a,
    'src/platform/http.ts': a,
    'src/platform/database/database.ts': a,
    'src/web/a.tsx': a,
    'src/app.ts': a,
    'src/decision/rules/a.ts': a,
    'src/desk/reads.ts': a,
    'src/agreement/reads.ts': a,
    'src/agreement/writes.ts': a,
    'src/agreement/messages.ts': a,
    'src/agreement/pages/a.tsx': a,
    'src/agreement/room.ts': uses('./pages/a.tsx'),
    'src/agreement/room/a.ts': a,
    'src/agreement/views/a.tsx': a,
    // What the table allows, so that a gate that refuses everything is seen too.
    'src/decision/rules/allowed.ts': uses('../../agreement/rules/a.ts'),
    'src/agreement/rules/a.ts': uses('#kernel/a.ts'),
    'src/desk/views.tsx': uses('../agreement/views/a.tsx'),
    'src/desk/pages.tsx': uses('../agreement/reads.ts'),
  })
  const verdict = await runGate('depcruise', tree.path, ...depcruise)
  assert.notEqual(verdict.code, 0)
  for (const [file, at, gate] of forbiddenArrows)
    assert.match(
      verdict.text,
      new RegExp(`${gate}: ${file.replaceAll('.', '\\.')}`),
      `${file} may not look at ${at}`,
    )
  assert.doesNotMatch(
    verdict.text,
    /: src\/(decision\/rules\/allowed|agreement\/(rules\/a|room\.)|desk\/(views|pages)\.)/,
  )
})

test('a circle is refused, of types alone too', async () => {
  await using tree = await plant({
    'src/agreement/rules/hen.ts': `import type { Egg } from './egg.ts'\nexport type Hen = { eggs: Egg[] }\n`,
    'src/agreement/rules/egg.ts': `import type { Hen } from './hen.ts'\nexport type Egg = { laidBy: Hen }\n`,
  })
  const verdict = await runGate('depcruise', tree.path, ...depcruise)
  assert.notEqual(verdict.code, 0)
  assert.match(verdict.text, /no-circle/)
})

test('a file that nobody needs and that needs nobody is refused', async () => {
  await using tree = await plant({ 'src/kernel/lonely.ts': a })
  const verdict = await runGate('depcruise', tree.path, ...depcruise)
  assert.match(verdict.text, /no-orphan: src\/kernel\/lonely\.ts/)
})

test('the architecture gate has read at least 50 modules of this house', async () => {
  const verdict = await runGate('depcruise', root, ...depcruise, '--output-type', 'json')
  const { modules } = JSON.parse(verdict.text) as { modules: { source: string }[] }
  const ours = modules.filter((module) => module.source.startsWith('src/'))
  assert.ok(ours.length >= 50, `only ${ours.length} modules were read`)
})

test('the picture of the house is drawn from the table as it stands', async () => {
  assert.equal(await readText('docs/house.svg'), await drawHouse(), 'run `npm run draw`')
})

test('every folder in src is a room or a floor of the table', async () => {
  const folders = new Set(
    (await listFiles('src'))
      .map((path) => path.split('/'))
      .filter((parts) => parts.length > 2)
      .map((parts) => parts[1] ?? ''),
  )
  const known = new Set([...rooms, ...floors, ...topFolders])
  assert.deepEqual(
    [...folders].filter((folder) => !known.has(folder)),
    [],
  )
})

test('every room and floor has a README', async () => {
  const files = new Set(await listFiles('src'))
  const missing = [...rooms, ...floors].filter((room) => !files.has(`src/${room}/README.md`))
  assert.deepEqual(missing, [])
})

test('every room, status and refusal has a row in the glossary', async () => {
  const rows = (await readText('docs/glossary.md')).split('\n').filter((row) => row.startsWith('|'))
  const explained = new Set(
    rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, word]) => word)),
  )
  // A room may also say its word itself, in the heading of its README: `# deviation: avvikelse`.
  const headings = rooms.map(async (room) => {
    const [first = ''] = (await readText(`src/${room}/README.md`)).split('\n')
    return /^# [a-z-]+: \S/.test(first) ? room : ''
  })
  const named = new Set(await Promise.all(headings))
  const words = await listWordsInCode()
  assert.ok(words.length > 0, 'no statuses were read')
  const missing = [
    ...rooms.filter((room) => !explained.has(room) && !named.has(room)),
    ...words
      .filter(({ word }) => !explained.has(word))
      .map(({ room, type, word }) => `${room}: ${type} ${word}`),
  ]
  assert.deepEqual(missing, [])
})

const isRule = (path: string) => /^src\/[^/]+\/rules\/.*\.ts$/.test(path)
const isTest = (path: string) => path.endsWith('.test.ts')
const handsOutFunctions = /^export (async )?function |^export const [^=\n]+ = (async )?\(/m

/** Rules without a test beside them, and why. */
const withoutTest = {
  'src/agreement/rules/events.ts': 'a table of what is public, and a row made of it as it stands',
  'src/consultation/rules/events.ts': 'the same',
  'src/decision/rules/events.ts': 'the same',
  'src/drafting/rules/events.ts': 'the same',
  'src/law-watch/rules/events.ts': 'the same',
  'src/process/rules/events.ts': 'the same',
  'src/responsibility/rules/events.ts': 'the same',
  'src/responsibility/rules/guidance-events.ts': 'the same',
  'src/term-bank/rules/events.ts': 'the same',
}

test('every rule is tried where it stands', async () => {
  const files = (await listFiles('src')).filter(isRule)
  const untried: string[] = []
  for (const path of files.filter((one) => !isTest(one))) {
    if (files.includes(path.replace(/\.ts$/, '.test.ts'))) continue
    if (handsOutFunctions.test(await readText(path))) untried.push(path)
  }
  assert.deepEqual(untried, Object.keys(withoutTest))
})

test('the tests of the rules have at least 0.6 lines to a line of theirs', async () => {
  const files = (await listFiles('src')).filter(isRule)
  const count = async (paths: readonly string[]) => {
    const texts = await Promise.all(paths.map(readText))
    return texts.join('').split('\n').length
  }
  const code = await count(files.filter((path) => !isTest(path)))
  const tests = await count(files.filter(isTest))
  assert.ok(code > 0 && tests / code >= 0.6, `${tests} lines of tests, ${code} of rules`)
})

test('a file of more than 400 lines says in its first lines why it is long', async () => {
  const files = (await listFiles('src')).filter(
    (path) => /\.(ts|tsx|js)$/.test(path) && !/\.test\.tsx?$/.test(path),
  )
  const silent: string[] = []
  for (const path of files) {
    const lines = (await readText(path)).split('\n')
    const says = lines
      .slice(0, 8)
      .some((line) => /\b(Long because|One file|Every text of|Written by scripts)\b/.test(line))
    if (lines.length > 401 && !says) silent.push(`${path}: ${lines.length}`)
  }
  assert.deepEqual(silent, [])
})

test('every file name says what is inside', async () => {
  const empty =
    /(^|[-.])(utils?|helpers?|services?|managers?|handlers?|common|misc|data|info|base|index)\./
  const vague = (await listFiles())
    .filter((path) => /^(src|scripts|test)\/.*\.(ts|tsx|mjs|js)$/.test(path))
    .filter((path) => empty.test(path.split('/').at(-1) ?? ''))
  assert.deepEqual(vague, [])
})

test('no two files of one room have names that only a suffix or an s tells apart', async () => {
  const paths = await listFiles('src')
  assert.deepEqual(namesThatMeet(paths), [], 'say what is inside')
  assert.ok(paths.length > 500, `${paths.length} files were read`)

  const planted = [
    'src/decision/pages/round-page.tsx',
    'src/decision/pages/round-pages.tsx',
    'src/decision/rules/template.ts',
    'src/decision/rules/templates.ts',
    'src/decision/rules/comparison-page.ts',
    'src/decision/messages/pages.ts',
    'src/app/frame.ts',
    'src/web/frame.tsx',
    'src/platform/backup/refusals.ts',
    'src/platform/http/answer/refusals.ts',
    // The folder tells what each of these is of one thing.
    'src/decision/commands/votes.ts',
    'src/decision/pages/vote-pages.tsx',
    'src/decision/rules/vote.ts',
    'src/decision/rules/vote.test.ts',
    'src/decision/views/vote-view.tsx',
  ]
  assert.deepEqual(namesThatMeet(planted), [
    'src/app/frame.ts ~ src/web/frame.tsx',
    'src/decision/messages/pages.ts',
    'src/decision/pages/round-page.tsx ~ src/decision/pages/round-pages.tsx',
    'src/decision/rules/comparison-page.ts',
    'src/decision/rules/template.ts ~ src/decision/rules/templates.ts',
    'src/platform/backup/refusals.ts ~ src/platform/http/answer/refusals.ts',
  ])
})

test('a name given away means one thing in its room, and desk and Look mean one in the house', async () => {
  const paths = (await listFiles('src')).filter((path) => /\.tsx?$/.test(path))
  const files = await Promise.all(
    paths
      .filter((path) => !/\.test\.tsx?$/.test(path))
      .map(async (path) => ({ path, text: await readText(path) })),
  )
  assert.deepEqual(givenTwice(files), [])
  assert.deepEqual(placesOf('Look', files), ['src/platform/http/site.ts'])
  const isDesks = (path: string) => path.startsWith('src/desk/') || path === 'src/app.ts'
  const desks = files.flatMap((file) => {
    const named = /desk/i.test(file.path) ? [file.path] : namesWith(/desk/i, file)
    return isDesks(file.path) ? [] : named
  })
  assert.deepEqual(desks, [], 'the desk is the roof where one sees what waits for one')

  const plant = (path: string, text: string) => ({ path, text })
  const open = 'export async function listOpenRounds() {}\n'
  const planted = [
    plant('src/decision/reads/rounds.ts', open),
    plant('src/decision/reads.ts', open),
  ]
  assert.deepEqual(givenTwice(planted), ['decision: listOpenRounds'])
  const own = plant('src/web/choice.tsx', 'type Look = { desk: 1 }\nexport const kind = "desk"\n')
  assert.deepEqual(placesOf('Look', [own]), [own.path])
  assert.deepEqual(namesWith(/desk/i, own), ['desk', 'desk'])
})

test('no markup carries a style or a script of its own', async () => {
  const files = (await listFiles('src')).filter((path) => path.endsWith('.tsx'))
  const found: string[] = []
  let read = 0
  for (const path of files) {
    const attributes = attributesOf(path, await readText(path))
    read += attributes.length
    const inline = attributes.filter((each) => / (style|on[A-Za-z]+)$/.test(each))
    found.push(...inline.map((each) => `${path}: ${each}`))
  }
  assert.deepEqual(found, [])
  assert.ok(read > 0, 'no markup was read')
})

test('every posted form carries the mandate it was drawn for', async () => {
  const files = (await listFiles('src')).filter((path) => path.endsWith('.tsx'))
  const read = files.map(async (path) =>
    formsIn(path, await readText(path)).map((form) => ({ path, ...form })),
  )
  const drawn = (await Promise.all(read)).flat()
  assert.ok(drawn.length >= 5, `${drawn.length} forms were read`)
  assert.deepEqual(
    drawn.filter(({ isPosted, path }) => isPosted && path !== 'src/web/form.tsx'),
    [],
    'draw it with PostForm of #web/form.tsx',
  )
  assert.equal(formsIn('a.tsx', '<form class="x" method={"POST"}></form>')[0]?.isPosted, true)
})

test('letters are put in normal form in one place, whose time grows with the text alone', async () => {
  const files = (await listFiles('src')).filter((path) => /\.tsx?$/.test(path))
  const elsewhere: string[] = []
  for (const path of files) {
    if ((await readText(path)).includes('.normalize(')) elsewhere.push(path)
  }
  assert.deepEqual(
    elsewhere.filter((path) => !path.endsWith('.test.ts')),
    ['src/kernel/text/normal-form.ts'],
  )
})

test('every source file carries its licence in the first line', async () => {
  const files = (await listFiles()).filter(
    (path) => /^(src|scripts|test)\/.*\.(ts|tsx|mjs)$/.test(path) && !path.includes('/fixtures/'),
  )
  const bare: string[] = []
  for (const path of files) {
    const [first = '', second = ''] = (await readText(path)).split('\n')
    const line = first.startsWith('#!') ? second : first
    if (line !== '// SPDX-License-Identifier: EUPL-1.2') bare.push(path)
  }
  assert.deepEqual(bare, [])
})

test('migrations are numbered one by one, each number once', async () => {
  const names = (await listFiles('db/migrations')).map((path) => path.split('/').at(-1)!)
  assert.ok(names.length > 0)
  assert.deepEqual(
    names.map((name) => Number(name.slice(0, 4))),
    names.map((_, place) => place + 1),
  )
})

test('decisions are numbered one by one, each number once', async () => {
  const names = (await listFiles('docs/adr')).map((path) => path.split('/').at(-1)!)
  assert.ok(names.length > 0)
  assert.deepEqual(
    names.map((name) => Number(name.slice(0, 4))),
    names.map((_, place) => place + 1),
  )
})

test('every table has a singular name', async () => {
  const { tables } = await readMigrations()
  assert.ok(tables.length > 0, 'no tables were read')
  const plural = tables.map((table) => table.name).filter((name) => /(?<!s|u|i)s$/.test(name))
  assert.deepEqual(plural, [])
})

test('every table with private rows of a party withholds them, from its owner too', async () => {
  const { tables, guarded } = await readMigrations()
  const open = tables
    .filter((table) => table.columns.includes('party_id') && !guarded.has(table.name))
    .map((table) => table.name)
  assert.deepEqual(open, [])
  assert.ok(guarded.size > 0, 'no guarded tables were read')
})

// Paths of one machine and addresses of the place that packages came from help nobody else.
const traces = [
  /(^|[\s'"`(=])\/(work|root|home\/[a-z]+|Users\/[A-Za-z]+)\//m,
  /https?:\/\/[^\s"'`]*(registry|artifactory|verdaccio|nexus)[^\s"'`]*/,
  /https?:\/\/(10|192\.168|172\.(1[6-9]|2\d|3[01]))\.\d/,
]

test('no file names a machine or the place that packages came from', async () => {
  const files = (await listFiles()).filter((path) =>
    /\.(ts|tsx|mjs|js|css|json|md|sql|ya?ml|svg|html|example|npmrc)$/.test(path),
  )
  const found: string[] = []
  for (const path of files) {
    const text = await readText(path)
    for (const trace of traces) {
      const [hit] = trace.exec(text) ?? []
      if (hit !== undefined) found.push(`${path}: ${hit.trim()}`)
    }
  }
  assert.deepEqual(found, [])
})

test('no page acts without what its reader saw', async () => {
  const pages = (await listFiles('src')).filter((path) =>
    /^src\/(?!demonstration\/)[^/]+\/(pages|views)(\/|\.tsx?$)/.test(path),
  )
  const blind: string[] = []
  for (const path of pages) {
    if (!/\.test\.tsx?$/.test(path) && (await readText(path)).includes('asItStands'))
      blind.push(path)
  }
  assert.deepEqual(blind, [], 'asItStands is for loaders: hand over form.seen')
  assert.ok(pages.length > 0, 'no pages were read')
})

// A form without a mark of what its reader saw: each has its reason.
const drawnWithoutMark: Readonly<Record<string, string>> = {
  "src/web/frame.tsx {frame.link('/logga-ut')}": 'signs out, whatever stood there',
  'src/web/page-of-form.tsx {action}':
    'what is new stands beside nothing; what is changed hands its mark over',
  "src/organisation/views/own-links.tsx {link('/logga-ut')}": 'signs out everywhere',
  'src/app/unsent-forms.tsx {action}': 'sends what was sent before, with the mark it had',
  'src/web/confirm-page.tsx {props.action}': 'carries on the mark that came to it',
  'src/web/undo-notice.tsx {action}':
    'the id of what was removed is the mark: whether it can be put back is asked under the locks',
  'src/responsibility/views/guidance/rating-views.tsx {link(ratingsRoot)}':
    'one more of a count, which stands beside nothing',
  'src/drafting/views/meanwhile-view.tsx {...attributes}': 'the mark of the room is laid inside it',
  'src/organisation/views/choose-mandate-view.tsx {action}':
    'says for whom one acts in this browser; a mandate that has ended is refused under its lock',
  "src/organisation/views/invitations-view.tsx {link('/min-part/inbjudningar')}":
    'what is offered never changes, only whether it is open, which the command asks under its lock',
  "src/organisation/views/people-tables.tsx {link('/min-part')}":
    'takes back an offer, which never changes but to be answered: asked under its lock',
  'src/organisation/views/letters-view.tsx {action}':
    'declines reminders for whoever has the letter; to do it again changes nothing',
  'src/consultation/views/earlier-form-view.tsx {action}':
    'what is told never changes, only whether it was taken back, which is asked under its lock',
  'src/consultation/views/public-questions.tsx {setting.link(`/remiss/${slug}/fraga`)}':
    'anyone asks something new; whether the round is open is asked under its lock',
  "src/consultation/views/new-round-view.tsx {link('/remiss/ny')}":
    'a draft that nobody is told of, changed later with a mark; its address is asked under a lock',
}

test('every form that acts carries a mark of what its reader saw', async () => {
  const without: string[] = []
  let read = 0
  for (const path of (await listFiles('src')).filter((one) => one.endsWith('.tsx'))) {
    for (const given of usesOf('PostForm', path, await readText(path))) {
      read += 1
      if (given.some((one) => one.startsWith('seen='))) continue
      const action = given.find((one) => one.startsWith('action='))?.slice('action='.length)
      without.push(`${path} ${action ?? given.join(' ')}`)
    }
  }
  assert.deepEqual(
    without.toSorted(),
    Object.keys(drawnWithoutMark).toSorted(),
    'give PostForm `seen`, and let the command compare it under its lock',
  )
  assert.ok(read > 30, `${read} forms were read`)
})

test('the rows of a table are written by one room', async () => {
  const written = new Map<string, Set<string>>()
  for (const path of await listFiles('src')) {
    const [, room = ''] = /^src\/([^/]+)\//.exec(path) ?? []
    if (!/\.tsx?$/.test(path) || /\.test\./.test(path)) continue
    const statements = (await readText(path)).matchAll(
      /\b(?:insertInto|updateTable|deleteFrom)\(\s*'(\w+)'/g,
    )
    for (const [, table = ''] of statements) {
      written.set(table, (written.get(table) ?? new Set()).add(room))
    }
  }
  const twice = [...written].filter(([, by]) => by.size > 1).map(([table]) => table)
  assert.deepEqual(twice, [], 'give a command of the room whose table it is')
  const tables = (room: string) =>
    [...written].filter(([, by]) => by.has(room)).map(([table]) => table)
  assert.deepEqual(tables('drafting').toSorted(), [
    'draft_note',
    'draft_opening',
    'draft_suggestion',
    'import_draft',
  ])
  assert.ok(tables('agreement').includes('provision_wording'))
})

// What writes and is not tried against one who came first, and why.
const notHeld: Readonly<Record<string, string>> = {
  appointFirstAdministrator: 'before there is anyone else: asked again it changes nothing',
  changeDraft: 'what every command of a draft goes through, each tried',
  freezeWhenChecked: 'freezeVersion, tried, after the checks under the same lock',
  tellClosed: 'a sign to colleagues; nothing depends on it',
  tellOpened: 'a sign to colleagues; nothing depends on it',
  addDecision: 'under the lock of the round, in the command that records',
  askedParty: 'asks, under the lock of the round',
  checkNew: 'asks, under the lock of its command',
  establishCounty: 'fills an empty installation',
  holdDraft: 'is the lock',
  rateAnswer: 'one more of a count, added in one statement',
  layLaws: 'fills an empty installation',
  layTerms: 'fills an empty installation',
  laySituationWords: 'fills an empty installation',
  takeTermRow: 'says a word by the commands of one word, which are tried',
  layCountyRoutes: 'fills an empty installation',
  layCountyPlans: 'fills an empty installation',
  extendStep: 'under the lock of the consultation that is extended',
  findOrAddPerson: 'one e-mail is one person, by the database',
  inviteRow: 'invites by the command of one invitation, which is tried',
  leaveContactPost: 'under the lock of the party, in the command that ends a mandate',
  lockPlace: 'is the lock',
  lockRegistration: 'is the lock',
  putBackAttachment: 'under the lock of the draft, as a comment is, which is tried',
  putBack: 'under the lock of what was removed, in the command that puts it back',
  removeDocument: 'in the command that removes it with its files, which is tried',
  removeDraft: 'in the command that removes it with its files, which is tried',
  removePackage: 'in the command that keeps what is removed, which is tried',
  publishPackage: 'under the lock of the round that opens with it',
  publishVersions: 'under the lock of the command that registers or publishes; nothing twice',
  recomputeAdoption: 'under the lock of the round',
  registerPerson: 'fills an installation',
  relayRoute: 'under the lock of the consultation that is changed',
  rewordSharedText: 'under the lock of the source, in the command that changes it',
  settleStepOnRoute: 'under the lock of the round, in the command that records',
  storeMandate: 'under the lock of its command',
  storeMinutes: 'a file is kept by what it holds; the decision that names it is locked',
  storeOffer: 'under the lock of its command',
  tell: 'writes in the journal, in the transaction of its command',
}

test('every command is tried against one who came first', async () => {
  const paths = [...(await listFiles('src')), ...(await listFiles('test'))]
  const commands: string[] = []
  const tried: string[] = []
  for (const path of paths.filter((one) => /\.tsx?$/.test(one))) {
    const text = await readText(path)
    const isDeeds = path === 'test/support/agreement-deeds.ts'
    const isTest = isDeeds || /\.test\.tsx?$/.test(path)
    if (isDeeds || (isTest && /import .*\bwaitForLock\b/.test(text))) tried.push(text)
    if (isTest || !/^src\/[^/]+\/commands(\/|\.ts)/.test(path)) continue
    const written = /^export (?:async )?function (\w+)(?:<[^(]*)?\(\s*tx: Tx/gm
    for (const [, name] of text.matchAll(written))
      if (!name!.startsWith('notify')) commands.push(name!)
  }
  const isTried = (name: string) => tried.some((text) => new RegExp(`\\b${name}\\b`).test(text))
  const untried = commands.filter((name) => !Object.hasOwn(notHeld, name) && !isTried(name))
  assert.deepEqual(untried, [], 'let another go first: test/support/held-lock.ts')
  const gone = Object.keys(notHeld).filter((name) => !commands.includes(name))
  assert.deepEqual(gone, [], 'they are no commands any more')
  assert.ok(commands.length > 50, `${commands.length} commands were read`)
})

// What is asked by party alone is open to every body and unit of it: each place has its reason.
const askedByPartyAlone: Readonly<Record<string, string>> = {
  'src/organisation/rules/reach-of-mandate.ts': 'here body and unit are asked of as well',
  'src/organisation/reads.ts': 'who has a mandate of a party, whatever part of it',
  'src/organisation/rules/recipients.ts':
    'everyone of a party learns what others do with its mandates',
  'src/organisation/pages/own-party-model.ts':
    'which party the page shows; who changes it is asked apart',
  'src/decision/pages/party-subject.ts': 'what everyone may read is headed as one’s own',
}

test('nobody is let in by party alone: body and unit count', async () => {
  const byParty =
    /\bmandate\??\.partyId\s*[!=]==(?!\s*undefined)|[!=]==\s*(visit\.)?mandate\??\.partyId/
  const found: string[] = []
  for (const path of await listFiles('src')) {
    if (!/\.tsx?$/.test(path) || /\.test\./.test(path)) continue
    if (byParty.test(await readText(path))) found.push(path)
  }
  assert.deepEqual(
    found.toSorted(),
    Object.keys(askedByPartyAlone).toSorted(),
    'ask relationTo, actsForWhole or actsForBody of organisation/rules/reach-of-mandate.ts',
  )
  assert.ok(byParty.test('mandate?.partyId === response.partyId'))
  assert.ok(!byParty.test('mandate.partyId !== undefined'))
})

/** What is drawn by hand beside the descriptions: forms that ask for a page and change nothing. */
const asksForAPage = [
  'src/agreement/views/comparison-view.tsx',
  'src/app/error-page.tsx',
  'src/consultation/views/inside-view.tsx',
  'src/organisation/views/own-party-view.tsx',
  'src/publication/views/search-view.tsx',
  'src/responsibility/views/guide-view.tsx',
  'src/web/confirm-page.tsx',
  'src/web/list-of.tsx',
]

test('a field that is sent is drawn by its description', async () => {
  const drawn: string[] = []
  for (const file of await listFiles('src')) {
    const isOther = !file.endsWith('.tsx') || file.includes('.test.')
    if (isOther || ['src/web/form.tsx', 'src/web/form-of.tsx'].includes(file)) continue
    const text = await readText(file)
    const isDrawn = /<(TextField|TextArea|DayField|FileField|Select|Radios|Checkboxes|textarea)\b/
    if (isDrawn.test(text)) drawn.push(file)
  }
  assert.deepEqual(drawn.toSorted(), asksForAPage)
})

/** Who looks for a personal number in something else than a text that is kept as it was typed. */
const otherThanTyped: Readonly<Record<string, string>> = {
  'src/app/error-page.tsx': 'a day that is none is shown again without it',
  'src/kernel/text/email.ts': 'the address is nothing when it has one',
  'src/kernel/text/typed-text.ts': 'the rule itself',
  'src/platform/http/request/request-log.ts': 'an address is not put in the log with it',
  'src/platform/http/sign-in-routes.ts': 'an address is not returned to with it',
  'src/publication/pages/search-page.tsx': 'what is searched for is never kept',
}

test('a typed text is counted and looked through by the one rule', async () => {
  const own: string[] = []
  for (const file of await listFiles('src')) {
    if (file.includes('.test.') || file === 'src/kernel/text/personal-number.ts') continue
    const text = await readText(file)
    if (/import \{[^}]*\b(findPersonalNumber|countCharacters)\b/.test(text)) own.push(file)
  }
  const others = Object.keys(otherThanTyped)
  assert.deepEqual(own.toSorted(), others.toSorted())
})

/** What is a table without being a list of its own: how many there are in a file, and why. */
const tablesByHand: Readonly<Record<string, readonly [count: number, why: string]>> = {
  'src/web/list-of.tsx': [1, 'the list itself'],
  'src/web/table.tsx': [1, 'the table itself'],
  'src/web/rich-text.tsx': [1, 'a text’s own table'],
  'src/web/confirm-page.tsx': [1, 'the steps of one route'],
  'src/web/returned.tsx': [1, 'what has changed in one form'],
  'src/agreement/views/difference-view.tsx': [1, 'a text’s own table, compared'],
  'src/agreement/views/agreements-view.tsx': [
    1,
    'rows of the list, under what they are on the day',
  ],
  'src/agreement/views/reading-view.tsx': [1, 'the annexes of one edition'],
  'src/consultation/views/answers-of-party.tsx': [1, 'one party’s rounds, a part of its page'],
  'src/consultation/views/collation-responses.tsx': [1, 'an answer for each that was asked'],
  'src/consultation/views/collation-view.tsx': [2, 'figures: by document and by section'],
  'src/consultation/views/life-view.tsx': [
    1,
    'the first comments on a provision, and a link to all',
  ],
  'src/consultation/views/planned-route.tsx': [1, 'the bodies of one route'],
  'src/consultation/views/who-has-answered.tsx': [1, 'the parties of one round'],
  'src/decision/views/decisions-of-party.tsx': [1, 'one party’s rounds, a part of its page'],
  'src/decision/views/own-parties-view.tsx': [1, 'the parties that one person registers for'],
  'src/decision/views/round-view.tsx': [2, 'who remains of the parties, and the bodies on the way'],
  'src/desk/views/life-view.tsx': [1, 'the drawn life of one provision, and the same as JSON'],
  'src/drafting/views/before-after-view.tsx': [1, 'the numbers that one change gives others'],
  'src/drafting/views/renumbering-view.tsx': [
    2,
    'the numbers of one draft, and the words that name them',
  ],
  'src/drafting/views/shared-text-view.tsx': [1, 'where one text stands'],
  'src/drafting/views/workspace-view.tsx': [
    3,
    'rows of the list under whose turn it is, the documents it is about, and the newest packages',
  ],
  'src/law-watch/views/law-views.tsx': [
    2,
    'what rests on one law, in the texts that apply or are on their way; all of it is listed under lagbevakning',
  ],
  'src/organisation/views/county-views.tsx': [
    3,
    'names, memberships and meetings to come of one party or body',
  ],
  'src/organisation/views/day-view.tsx': [
    1,
    'the first of what a day leads to, with how many more',
  ],
  'src/organisation/views/journal-view.tsx': [1, 'the latest seals; all are at /sigill.json'],
  'src/organisation/views/people-tables.tsx': [2, 'one party’s people and invitations, with forms'],
  'src/organisation/views/sign-ins-view.tsx': [1, 'what was lately answered, beside what waits'],
  'src/process/views/route-edit-views.tsx': [1, 'the steps of one route, said in the county'],
  'src/process/views/route-view.tsx': [1, 'the bodies of one route'],
  'src/publication/views/about-view.tsx': [1, 'what can be fetched, said in the source'],
  'src/revision/views/answers-view.tsx': [1, 'the parties of one round'],
  'src/web/import-view.tsx': [2, 'the columns of an import, and the rows of one file'],
  'src/revision/views/decisions-view.tsx': [1, 'the parties of one round'],
  'src/revision/views/timeline-view.tsx': [1, 'the same as a figure'],
}

test('no page draws a growing table by hand', async () => {
  const found: Record<string, number> = {}
  for (const file of await listFiles('src')) {
    if (!file.endsWith('.tsx') || file.includes('.test.')) continue
    const text = await readText(file)
    const count = ['Table', 'table'].flatMap((one) => usesOf(one, file, text)).length
    if (count > 0) found[file] = count
  }
  const known = Object.entries(tablesByHand).map(([file, [count]]) => [file, count] as const)
  assert.deepEqual(
    Object.entries(found).toSorted(),
    known.toSorted(),
    'say it with listOf, or say here why it is no list',
  )
})
