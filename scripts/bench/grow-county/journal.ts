// SPDX-License-Identifier: EUPL-1.2
// A journal of many years: the rows of what has been done, and of drafts saved again and again, each
// with the hash the database would give it, in transactions of a few rows, sealed in a chain.

import type pg from 'pg'
import { readCatalogue, tableOf } from './catalogue.ts'
import { historyTables } from './history.ts'
import { moverOf, rememberIds } from './copying.ts'

const years = 6
const rowsInTransaction = 3
const transactionsInSeal = 8

export type JournalGrowth = {
  readonly rows: number
  /** How many times the history has been multiplied, the original among them. */
  readonly times: number
}

/**
 * Puts rows before those that are there until there are so many, and seals all but those: they are
 * what has happened since the last seal.
 */
export async function growJournal(client: pg.Client, growth: JournalGrowth): Promise<void> {
  const catalogue = await readCatalogue(client)
  await checkHashes(client)
  await rememberIds(client, { tables: historyTables(catalogue) })
  await client.query('delete from journal_seal')
  const { rows } = await client.query<{ count: number; first: number }>(
    'select count(*)::integer, min(transaction_number)::integer as first from journal',
  )
  const { count, first } = rows[0]!
  const added = growth.rows - count
  if (added < 1) return
  const transactions = Math.ceil(added / rowsInTransaction)
  await pushBack(client, transactions)
  await withoutIndexes(client, 'journal', () =>
    insertEarlier(client, { times: growth.times, added, first, transactions }),
  )
  await seal(client, first, first + transactions)
}

const hashOf = (row: string) =>
  `encode(sha256(convert_to(journal_row_text(${row}), 'UTF8')), 'hex')`

/** What is computed here must be what the database computes when the product writes. */
async function checkHashes(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ differing: number }>(
    `select count(*)::integer as differing from journal where row_hash <> ${hashOf('journal')}`,
  )
  if (rows[0]!.differing > 0) throw new Error('the hash of a journal row is made in another way')
}

/** What is there already happened after so many more transactions. */
async function pushBack(client: pg.Client, transactions: number): Promise<void> {
  await client.query('update journal set transaction_number = transaction_number + $1', [
    transactions,
  ])
  await client.query(`update journal set row_hash = ${hashOf('journal')}`)
  await client.query('update journal_epoch set transaction_offset = transaction_offset + $1', [
    transactions,
  ])
}

async function withoutIndexes(
  client: pg.Client,
  table: string,
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where indrelid = $1::regclass and not indisunique`,
    [table],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  await work()
  for (const { definition } of rows) await client.query(definition)
}

type Earlier = JournalGrowthPart & { readonly times: number }
type JournalGrowthPart = {
  readonly added: number
  readonly first: number
  readonly transactions: number
}

async function insertEarlier(client: pg.Client, { times, ...part }: Earlier): Promise<void> {
  // What was done to the copies, once each; and what repeats itself, for as long as is needed.
  const done = await makeSource(
    client,
    'journal_done',
    'exists (select from copied_id where id = subject_id)',
  )
  const copied = Math.min(part.added, done * (times - 1))
  await insertFrom(client, 'journal_done', {
    ...part,
    added: copied,
    copy: `n / ${Math.max(done, 1)} + 1`,
  })
  const repeated = await makeSource(client, 'journal_repeated', 'not is_public')
  await insertFrom(client, 'journal_repeated', {
    ...part,
    added: part.added - copied,
    copy: `n / ${Math.max(repeated, 1)} % ${times}`,
  })
}

async function makeSource(client: pg.Client, name: string, where: string): Promise<number> {
  const { rowCount } = await client.query(
    `create temporary table ${name} on commit drop as
     select row_number() over (order by transaction_number, id) - 1 as place, journal.*
     from journal where transaction_number >= (select transaction_offset from journal_epoch)
       and ${where}`,
  )
  await client.query(`analyze ${name}`)
  return rowCount ?? 0
}

async function insertFrom(
  client: pg.Client,
  source: string,
  part: JournalGrowthPart & { readonly copy: string },
): Promise<void> {
  if (part.added < 1) return
  const { columns } = tableOf(await readCatalogue(client), 'journal')
  const move = moverOf('minutes')
  const instead: Readonly<Record<string, string>> = {
    id: `(lpad(to_hex((extract(epoch from happened) * 1000)::bigint), 12, '0') || '7' ||
      left(tail, 3) || '8' || substr(tail, 4, 15))::uuid`,
    transaction_number: `${part.first} + turn`,
    subject_id: `case when exists (select from copied_id where id = source.subject_id)
      then ${move('source.subject_id', 'copy')} else source.subject_id end`,
    happened_at: 'happened',
    row_hash: `''`,
  }
  const list = (of: (name: string) => string) => columns.map(({ name }) => of(name)).join(', ')
  const row = `row(${list((name) => `grown."${name}"`)})::journal`
  await client.query(`
    insert into journal (${list((name) => `"${name}"`)})
    select ${list((name) => (name === 'row_hash' ? hashOf(row) : `grown."${name}"`))}
    from (
      select ${list((name) => `${instead[name] ?? `source."${name}"`} as "${name}"`)}
      from (
        select n, ${part.copy} as copy, turn, md5('${source}' || n) as tail,
          date_trunc('milliseconds', since + turn * (till - since) / ${part.transactions}) as happened
        from (
          select n, n * ${part.transactions}::bigint / ${part.added} as turn,
            till - interval '${years} years' as since, till
          from generate_series(0, ${part.added} - 1) n,
            (select min(happened_at) - interval '1 minute' as till from ${source}) ending
        ) turned
      ) timed
      join ${source} source on source.place = n % (select count(*) from ${source})
    ) grown`)
}

/** A chain over the transactions from `first` to just below `below`, a few in each seal. */
async function seal(client: pg.Client, first: number, below: number): Promise<void> {
  await client.query(`
    create temporary table sealing on commit drop as
    select turn + 1 as number, least(${first} + (turn + 1) * ${transactionsInSeal}, ${below}) as below_transaction,
      count(*) as row_count, count(*) filter (where is_public) as public_row_count,
      jsonb_agg(jsonb_build_array(id, row_hash) order by id) as rows,
      string_agg(id || ' ' || row_hash, E'\\n' order by id) as lines,
      max(happened_at) + interval '1 second' as sealed_at
    from (select *, (transaction_number - ${first}) / ${transactionsInSeal} as turn
      from journal where transaction_number < ${below}) journal
    group by turn`)
  await client.query(
    'create temporary table chain (number bigint, previous_hash text, hash text) on commit drop',
  )
  await client.query(`do $$
    declare
      next record;
      last text := repeat('0', 64);
      made text;
    begin
      for next in select * from sealing order by number loop
        made := encode(sha256(convert_to(concat_ws(E'\\n', last, next.number, next.below_transaction,
          next.row_count, next.public_row_count,
          to_char(next.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), next.lines), 'UTF8')), 'hex');
        insert into chain values (next.number, last, made);
        last := made;
      end loop;
    end $$`)
  const sealed: Readonly<Record<string, string>> = {
    public_total: 'sum(public_row_count) over (order by number)',
  }
  const { columns } = tableOf(await readCatalogue(client), 'journal_seal')
  const names = columns.map(({ name }) => `"${name}"`)
  await client.query(`
    insert into journal_seal (${names.join(', ')})
    select ${columns.map(({ name }) => sealed[name] ?? `"${name}"`).join(', ')}
    from sealing join chain using (number)`)
}
