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
    [at('views/lists.ts')]: list(noun),
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
| which of them are new    | \`rules/${name}.ts\` |
| how they are listed      | \`views/lists.ts\`   |
| what the house is given  | \`room.tsx\`         |
`

const rule = ({ swedish, pascal, camel }: Noun) => `${licence}
import { addDays, type Day } from '#kernel/day.ts'

/** On Swedish pages: ${swedish}. */
export type ${pascal} = {
  readonly id: string
  readonly title: string
  readonly notedOn: Day
}

const daysNew = 30

/** For a month it is told as new. */
export function isNew(${camel}: Pick<${pascal}, 'notedOn'>, on: Day): boolean {
  return ${camel}.notedOn <= on && on < addDays(${camel}.notedOn, daysNew)
}
`

const ruleTest = ({ name }: Noun) => `${licence}
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { isNew } from './${name}.ts'

test('it is new for thirty days from its own', () => {
  const on = ['2026-02-28', '2026-03-01', '2026-03-30', '2026-03-31'].map((one) =>
    isNew({ notedOn: day('2026-03-01') }, day(one)),
  )
  assert.deepEqual(on, [false, true, true, false])
})
`

const reads = ({ name, pascal, table }: Noun) => `${licence}
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Found, Slice } from '#kernel/list.ts'
import type { Db } from '#platform/database/database.ts'
import {
  expressionsOf,
  inSwedishOrder,
  readSlice,
  type Sort,
} from '#platform/database/list-reads.ts'
import type { ${pascal} } from './rules/${name}.ts'

const orders = {
  title: [inSwedishOrder(sql.ref<string>('title'))],
  notedOn: [sql.ref('noted_on')],
}

/** A piece of what was on record on a day, and how many there were. */
export async function read${pascal}s(
  db: Db,
  on: Day,
  sort: Sort,
  slice: Slice,
): Promise<Found<${pascal}>> {
  const known = db
    .selectFrom('${table}')
    .select(['id', 'title', 'noted_on'])
    .where('noted_on', '<=', on)
  const order = { by: expressionsOf(orders, sort), id: [sql.ref('id')], isDown: sort.isDown }
  const { rows, count } = await readSlice(known, order, slice)
  return {
    count,
    rows: rows.map((row) => ({ id: row.id, title: row.title, notedOn: row.noted_on })),
  }
}
`

const list = ({ name, pascal, camel }: Noun) => `${licence}
import { listOf } from '#kernel/list.ts'
import type { ${pascal} } from '../rules/${name}.ts'

export const ${camel}List = listOf<${pascal}>()({
  name: '${camel}s',
  idOf: ({ id }) => id,
  begins: { by: 'notedOn', isDown: true },
  columns: {
    title: { at: 'vad', data: ({ title }) => title },
    notedOn: { at: 'dag', data: ({ notedOn }) => notedOn },
  },
})
`

const messages = ({ name, swedish }: Noun) => {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  const english = name.replaceAll('-', ' ')
  return `${licence}// Every text of the room, Swedish (the source) and English.

import type { Language } from '#kernel/language.ts'

const sv = {
  start: 'Start',
  title: '${capital(swedish)}',
  isNew: 'Ny',
  list: {
    caption: '${capital(swedish)}',
    // What they are called when they are counted.
    noun: { one: '${swedish}', many: '${swedish}' },
    columns: { title: 'Vad', notedOn: 'Dag' },
    filters: {},
    nothing: 'Inget är registrerat än. Det som registreras visas här.',
    fileName: '${name}',
  },
}

const en: typeof sv = {
  start: 'Start',
  title: '${capital(english)}',
  isNew: 'New',
  list: {
    caption: '${capital(english)}',
    noun: { one: '${english}', many: '${english}s' },
    columns: { title: 'What', notedOn: 'Day' },
    filters: {},
    nothing: 'Nothing is on record yet. What is recorded is shown here.',
    fileName: '${name}',
  },
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

export function messagesIn(language: Language): typeof sv {
  return words[language]
}
`
}

const view = ({ name, camel }: Noun) => `${licence}
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { ListOf } from '#web/list-of.tsx'
import { DayTime } from '#web/parts.tsx'
import { messagesIn } from '../messages.ts'
import { isNew } from '../rules/${name}.ts'
import type { ${camel}List } from './lists.ts'

export function ListView({
  those,
  on,
  language,
  link,
}: {
  readonly those: ShownList<typeof ${camel}List>
  readonly on: Day
  readonly language: Language
  readonly link: (path: string) => string
}) {
  const words = messagesIn(language)
  return (
    <div class="stack">
      <h1>{words.title}</h1>
      <ListOf
        of={those}
        language={language}
        link={link}
        cells={{
          title: (row) => (
            <>
              <span lang="sv">{row.title}</span>
              {isNew(row, on) && <span class="muted"> ({words.isNew})</span>}
            </>
          ),
          notedOn: ({ notedOn }) => <DayTime day={notedOn} language={language} />,
        }}
      />
    </div>
  )
}
`

const pages = ({ name, camel, pascal }: Noun) => `${licence}
import type { ShownList } from '#kernel/list.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { type Answer, type Page, show, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from './messages.ts'
import { read${pascal}s } from './reads.ts'
import { ${camel}List } from './views/lists.ts'
import { ListView } from './views/list-view.tsx'

const those: ListSaid<typeof ${camel}List> = {
  list: ${camel}List,
  path: '/${name}',
  may: 'everyone',
  words: ({ language }) => messagesIn(language).list,
  choices: () => ({}),
  read: ({ db, asOf }, { sort }, slice) => read${pascal}s(db, asOf, sort!, slice),
}

export function ${camel}Pages(): readonly Page<PageContent>[] {
  return listPages(those, showList)
}

async function showList(
  { language, asOf, link }: Visit,
  shown: ShownList<typeof ${camel}List>,
): Promise<Answer<PageContent>> {
  const words = messagesIn(language)
  return show<PageContent>({
    title: words.title,
    place: '${name}',
    crumbs: [{ text: words.start, href: link('/') }, { text: words.title }],
    content: <ListView those={shown} on={asOf} language={language} link={link} />,
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

test('the same rows are fetched as data', async () => {
  const { text } = await pages.get('/${name}.json')
  assert.deepEqual(JSON.parse(text), {
    count: 1,
    page: 1,
    pages: 1,
    ${camel}s: [{ title: 'Den första', notedOn: '2026-03-01' }],
  })
})

test('on a day when nothing was on record the page says so', async () => {
  const { text } = await pages.get('/${name}?per=2026-02-01')
  assert.match(text, /Inget fanns här/)
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
