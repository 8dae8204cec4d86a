// SPDX-License-Identifier: EUPL-1.2
// Search over twenty thousand provisions: what care staff ask, one at a time and twenty at once, beside
// what PostgreSQL's own ranking takes for the same words as they were typed.

import type pg from 'pg'
import { sql } from 'kysely'
import { openDatabase, type Db } from '#platform/database/database.ts'
import { workingUrl } from '#platform/database/working-role.ts'
import { findWords } from '#platform/swedish/find-words.ts'
import { askedWords } from '#kernel/swedish/tokens.ts'
import { questions } from '../../test/support/sixty-questions.ts'
import { searchProvisions } from '../../src/agreement/reads/search.ts'
import { listPublicVersions } from '../../src/agreement/reads/versions.ts'
import type { Version } from '../../src/agreement/rules/document.ts'
import type { Build } from './build.ts'
import type { Row } from './row.ts'
import type { Stage } from './stage.ts'
import { openBuilds } from './visitor.ts'

const leastProvisions = 20_000
const rounds = 3
const callers = 20
const shown = 20

export async function searchRows(stage: Stage, present: Build): Promise<readonly Row[]> {
  await using opened = await openBuilds(stage, 'demonstration', [present])
  const { databaseUrl, owner } = opened.visited[0]!
  const provisions = await growTexts(owner)
  const db = openDatabase({ connectionString: workingUrl(databaseUrl), maxConnections: callers })
  await using _ = { [Symbol.asyncDispose]: () => db.destroy() }
  const versions = (await listPublicVersions(db)).filter(({ status }) => status === 'frozen')
  const search = async (question: string) => {
    const words = await findWords(db, question)
    await searchProvisions(db, { words, versions, actor: undefined, limit: shown, offset: 0 })
  }
  const first = await timeOf(() => search(questions[0]![0]))
  await oneByOne(search)
  const alone = await oneByOne(search)
  const together = await allAtOnce(search)
  const plain = (question: string) => searchPlainly(db, versions, question)
  await oneByOne(plain)
  const plainAlone = await oneByOne(plain)
  const plainTogether = await allAtOnce(plain)
  const what = (name: string) => `Sökning bland ${provisions} bestämmelser, ${name}`
  const beside = (ms: number) => `PostgreSQL:s egen rangordning ${inWords(ms)} ms`
  const row = (name: string, now: number, note: string, goal?: Row['goal']): Row => ({
    what: what(name),
    unit: 'ms',
    now,
    note,
    goal,
  })
  return [
    row('den första i en process', first, 'orden läses in'),
    row('en i taget: hälften inom', at(alone, 0.5), beside(at(plainAlone, 0.5))),
    row('en i taget: p99', at(alone, 0.99), beside(at(plainAlone, 0.99)), { atMost: 20 }),
    row(`${callers} åt gången: p99`, at(together, 0.99), beside(at(plainTogether, 0.99)), {
      atMost: 50,
    }),
  ]
}

/** Copies of the frozen texts until there are so many provisions; the count is answered. */
async function growTexts(owner: pg.Client): Promise<number> {
  const count = async () => {
    const { rows } = await owner.query<{ count: string }>('select count(*) from provision_wording')
    return Number(rows[0]!.count)
  }
  const columns = async (table: string, but: readonly string[]) => {
    const { rows } = await owner.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0
         and not attisdropped and attgenerated = ''`,
      [table],
    )
    return rows.map(({ name }) => name).filter((name) => !but.includes(name))
  }
  const begin = await count()
  const copies = Math.ceil(leastProvisions / begin)
  const ofVersion = await columns('version', ['id', 'label'])
  const ofWording = await columns('provision_wording', ['version_id'])
  const listed = (alias: string, names: readonly string[]) =>
    names.map((name) => `${alias}"${name}"`).join(', ')
  for (const table of ['version', 'provision_wording']) {
    await owner.query(`alter table ${table} disable trigger user`)
  }
  await owner.query(`
    create temp table copied as select gen_random_uuid() as id, version.id as original,
      version.label || '-' || nr as label
    from version, generate_series(1, ${copies}) as nr where version.status = 'frozen'`)
  await owner.query(`
    insert into version (id, label, ${listed('', ofVersion)})
    select copied.id, copied.label, ${listed('version.', ofVersion)}
    from copied join version on version.id = copied.original`)
  await owner.query(`
    insert into provision_wording (version_id, ${listed('', ofWording)})
    select copied.id, ${listed('wording.', ofWording)}
    from copied join provision_wording as wording on wording.version_id = copied.original`)
  await owner.query('vacuum (analyze) provision_wording')
  return count()
}

/** The words as they were typed, the best twenty by PostgreSQL's own ranking. */
async function searchPlainly(
  db: Db,
  versions: readonly Version[],
  question: string,
): Promise<void> {
  const words = askedWords(question).map((word) => `'${word.replaceAll("'", "''")}'`)
  await sql`
    select version_id, provision_id, number, heading, plain_text
    from provision_wording, to_tsquery('simple', ${words.join(' | ')}) as query
    where words @@ query and version_id = any (${versions.map(({ id }) => id)}::uuid[])
    order by ts_rank(words, query) desc, version_id, position limit ${sql.lit(shown)}`.execute(db)
}

type Search = (question: string) => Promise<void>

async function oneByOne(search: Search): Promise<readonly number[]> {
  const taken: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const [question] of questions) taken.push(await timeOf(() => search(question)))
  }
  return taken
}

async function allAtOnce(search: Search): Promise<readonly number[]> {
  const taken: number[] = []
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      for (let turn = 0; turn < questions.length; turn += 1) {
        const [question] = questions[(caller * rounds + turn) % questions.length]!
        taken.push(await timeOf(() => search(question)))
      }
    }),
  )
  return taken
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

const at = (taken: readonly number[], share: number) =>
  taken.toSorted((one, other) => one - other)[Math.floor(taken.length * share)]!

const inWords = (ms: number) => ms.toFixed(1).replace('.', ',')
