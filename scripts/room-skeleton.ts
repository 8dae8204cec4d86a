// SPDX-License-Identifier: EUPL-1.2
// What a room has in its folder from its first day. Everything in it is meant to be replaced, but the
// places are those where the next person will look.

export type Noun = {
  /** The folder, and the address until there is a Swedish one. */
  readonly name: string
  readonly swedish: string
  readonly camel: string
  readonly pascal: string
  readonly table: string
}

export function nounOf(name: string, swedish: string): Noun {
  const camel = name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return {
    name,
    swedish,
    camel,
    pascal: camel.charAt(0).toUpperCase() + camel.slice(1),
    table: name.replaceAll('-', '_'),
  }
}

const licence = '// SPDX-License-Identifier: EUPL-1.2\n'

/** The files of the room by their paths. */
export function filesOfRoom(noun: Noun): Readonly<Record<string, string>> {
  const { name } = noun
  const at = (path: string) => `src/${name}/${path}`
  return {
    [at('README.md')]: readme(noun),
    [at(`rules/${name}.ts`)]: rule(noun),
    [at(`rules/${name}.test.ts`)]: ruleTest(noun),
    [at('reads.ts')]: reads(noun),
    [at('messages.ts')]: messages(noun),
    [at('views/list-view.tsx')]: view(noun),
    [at('pages.tsx')]: pages(noun),
    [at('pages.test.tsx')]: pagesTest(noun),
    [at('room.tsx')]: face(noun),
  }
}

const readme = ({ name, swedish }: Noun) => `# ${name}: ${swedish}

What people in the meeting mean by _${swedish}_, who does what about it, and which law or which part of
the agreement says so.

| Question                 | File               |
| ------------------------ | ------------------ |
| in which order they come | \`rules/${name}.ts\` |
| what the house is given  | \`room.tsx\`         |
`

const rule = ({ swedish, pascal, camel }: Noun) => `${licence}
import type { Day } from '#kernel/day.ts'

/** On Swedish pages: ${swedish}. */
export type ${pascal} = {
  readonly id: string
  readonly title: string
  readonly notedOn: Day
}

/** The latest first; of one day those that come first by name. */
export function latestFirst(those: readonly ${pascal}[]): readonly ${pascal}[] {
  return those.toSorted(
    (a, b) => b.notedOn.localeCompare(a.notedOn) || a.title.localeCompare(b.title, 'sv'),
  )
}

/** What was known on a day. */
export function knownOn(those: readonly ${pascal}[], on: Day): readonly ${pascal}[] {
  return those.filter((${camel}) => ${camel}.notedOn <= on)
}
`

const ruleTest = ({ name, pascal }: Noun) => `${licence}
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { knownOn, latestFirst, type ${pascal} } from './${name}.ts'

const noted = (title: string, on: string): ${pascal} => ({ id: title, title, notedOn: day(on) })
const those = [noted('b', '2026-03-01'), noted('a', '2026-03-01'), noted('c', '2026-03-02')]
const titles = (some: readonly ${pascal}[]) => some.map(({ title }) => title)

test('the latest stands first', () => {
  assert.deepEqual(titles(latestFirst(those)), ['c', 'a', 'b'])
})

test('on a day nothing later is known', () => {
  assert.deepEqual(titles(knownOn(those, day('2026-03-01'))), ['b', 'a'])
})
`

const reads = ({ name, pascal, table }: Noun) => `${licence}
import type { Db } from '#platform/database/database.ts'
import type { ${pascal} } from './rules/${name}.ts'

export async function list${pascal}s(db: Db): Promise<readonly ${pascal}[]> {
  const rows = await db.selectFrom('${table}').select(['id', 'title', 'noted_on']).execute()
  return rows.map((row) => ({ id: row.id, title: row.title, notedOn: row.noted_on }))
}
`

const messages = ({ name, swedish }: Noun) => {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  const english = name.replaceAll('-', ' ')
  return `${licence}// Every text of the room, Swedish (the source) and English.

import type { Language } from '#kernel/language.ts'

const sv = {
  start: 'Start',
  title: '${capital(swedish)}',
  nothing: 'Inget är registrerat än. Det som registreras visas här.',
  what: 'Vad',
  notedOn: 'Dag',
}

const en: typeof sv = {
  start: 'Start',
  title: '${capital(english)}',
  nothing: 'Nothing is on record yet. What is recorded is shown here.',
  what: 'What',
  notedOn: 'Day',
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

export function messagesIn(language: Language): typeof sv {
  return words[language]
}
`
}

const view = ({ name, pascal, camel }: Noun) => `${licence}
import type { Language } from '#kernel/language.ts'
import { DayTime, Empty } from '#web/parts.tsx'
import { Table } from '#web/table.tsx'
import { messagesIn } from '../messages.ts'
import type { ${pascal} } from '../rules/${name}.ts'

export function ListView({
  those,
  language,
}: {
  readonly those: readonly ${pascal}[]
  readonly language: Language
}) {
  const words = messagesIn(language)
  return (
    <div class="stack">
      <h1>{words.title}</h1>
      {those.length === 0 ? (
        <Empty>{words.nothing}</Empty>
      ) : (
        <Table
          caption={words.title}
          hidesCaption
          columns={[{ heading: words.what }, { heading: words.notedOn }]}
          rows={those.map((${camel}) => ({
            key: ${camel}.id,
            cells: [
              <span lang="sv">{${camel}.title}</span>,
              <DayTime day={${camel}.notedOn} language={language} />,
            ],
          }))}
        />
      )}
    </div>
  )
}
`

const pages = ({ name, camel, pascal }: Noun) => `${licence}
import { show, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from './messages.ts'
import { list${pascal}s } from './reads.ts'
import { knownOn, latestFirst } from './rules/${name}.ts'
import { ListView } from './views/list-view.tsx'

export function ${camel}Pages(): readonly Page<PageContent>[] {
  return [{ method: 'GET', path: '/${name}', may: 'everyone', answer: showList }]
}

async function showList({ db, asOf, language, link }: Visit): Promise<Answer<PageContent>> {
  const words = messagesIn(language)
  const those = latestFirst(knownOn(await list${pascal}s(db), asOf))
  return show<PageContent>({
    title: words.title,
    place: '${name}',
    crumbs: [{ text: words.start, href: link('/') }, { text: words.title }],
    content: <ListView {...{ those, language }} />,
  })
}
`

const pagesTest = ({ name, camel, table }: Noun) => `${licence}
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { day } from '#kernel/day.ts'
import { newId } from '#platform/id.ts'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { openPages, type VisitedPages } from '../../test/support/visited-pages.tsx'
import { ${camel}Pages } from './pages.tsx'

let database: FreshDatabase
let pages: VisitedPages

before(async () => {
  database = await freshDatabase()
  const owner = new pg.Client({ connectionString: database.migratingUrl })
  await owner.connect()
  await owner.query('insert into ${table} values ($1, $2, $3)', [newId(), 'Den första', '2026-03-01'])
  await owner.end()
  pages = await openPages(database.db, day('2026-03-19'), ${camel}Pages())
})
after(async () => {
  await pages[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

test('what is on record stands there with its day, in English too', async () => {
  for (const path of ['/${name}', '/en/${name}']) {
    const { status, text } = await pages.get(path)
    assert.equal(status, 200)
    assert.match(text, /Den första.*2026-03-01/s)
  }
})

test('on a day when nothing was on record the page says what will stand there', async () => {
  const { text } = await pages.get('/${name}?per=2026-02-01')
  assert.match(text, /Inget är registrerat än/)
})
`

const face = ({
  name,
  camel,
}: Noun) => `${licence}// What the room gives the house. More parts are found in #platform/room.ts.

import type { ComponentChildren } from 'preact'
import { inBoth } from '#kernel/language.ts'
import type { Room } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from './messages.ts'
import { ${camel}Pages } from './pages.tsx'

export const ${camel}: Room<PageContent, ComponentChildren> = {
  name: '${name}',
  pages: ${camel}Pages(),
  menu: [
    {
      place: '${name}',
      words: inBoth((language) => messagesIn(language).title),
      menu: 'everyone',
      position: 10,
    },
  ],
}
`
