// SPDX-License-Identifier: EUPL-1.2
// Grown data: a loaded demonstration as it would be after many years in many counties. The parties
// and people are those that are there; what they have done is multiplied. Made in the database itself,
// by rows that are there, so that it fits every build. Everything is invented.

import type pg from 'pg'
import { readCatalogue } from './grow-county/catalogue.ts'
import {
  addComments,
  addEarlierEditions,
  addLetters,
  answerComments,
  multiplyHistory,
} from './grow-county/history.ts'
import { growJournal } from './grow-county/journal.ts'

export type Amounts = {
  /** How many times the history there is, the original among them. */
  readonly times: number
  readonly comments: number
  readonly letters: number
  readonly journalRows: number
  readonly answered: 'all' | 'every tenth'
}

/**
 * Twenty-one counties' worth: at least 200 editions of 300 provisions (of the demonstration's own
 * lengths: 600 editions, 60 000 provisions), 100 rounds, and as many rows as is said.
 */
export const countiesWorth: Amounts = {
  times: 31,
  comments: 100_000,
  letters: 100_000,
  journalRows: 2_000_000,
  answered: 'all',
}

const mainAgreement = 'halso-och-sjukvardsavtal'

/** Grows the data, all or nothing. `client` is the role that owns the tables, or may do anything. */
export async function growCounty(client: pg.Client, amounts: Amounts): Promise<void> {
  const { times } = amounts
  await client.query('begin')
  await client.query(`set local work_mem = '128MB'; set local maintenance_work_mem = '256MB'`)
  await withGuardsOff(client, async () => {
    await multiplyHistory(client, times)
    await growJournal(client, { rows: amounts.journalRows, times })
    await addEarlierEditions(client, mainAgreement, times - 1)
    await addComments(client, amounts.comments)
    await addLetters(client, amounts.letters)
    await answerComments(client, amounts.answered)
  })
  await client.query('commit')
  // As the database does by itself in the night.
  const { rows } = await client.query<{ tables: string }>(
    `select string_agg(quote_ident(tablename), ', ') as tables from pg_tables where schemaname = 'public'`,
  )
  await client.query(`vacuum (analyze) ${rows[0]!.tables}`)
}

/** Another share of the comments is answered, in a county that has been grown. */
export async function answerAnew(client: pg.Client, answered: Amounts['answered']): Promise<void> {
  await client.query('begin')
  await withGuardsOff(client, () => answerComments(client, answered))
  await client.query('commit')
  await client.query('vacuum (analyze) comment_answer')
}

/** Triggers and row-level security would ask each row about what is known to be so. */
async function withGuardsOff(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const tables = [...(await readCatalogue(client)).values()]
  for (const { name } of tables) {
    await client.query(
      `alter table "${name}" disable trigger user; alter table "${name}" no force row level security`,
    )
  }
  await work()
  // What may wait for the end is asked now.
  await client.query('set constraints all immediate')
  for (const { name, isForced } of tables) {
    await client.query(`alter table "${name}" enable trigger user`)
    if (isForced) await client.query(`alter table "${name}" force row level security`)
  }
}
