// SPDX-License-Identifier: EUPL-1.2
// From what was typed to the words that stand in the texts.

import { sql } from 'kysely'
import { openWordBook, type WordBook } from '#kernel/swedish/word-book.ts'
import { searchedWords, type SearchedWords } from '#kernel/swedish/searched-words.ts'
import { keepResults } from '#platform/cache/kept-results.ts'
import { onceFor } from '#platform/cache/read-memory.ts'
import type { Db } from '#platform/database/database.ts'
import { synonymsOf } from './synonyms.ts'

/** What is searched for, in the words of the texts; asked once for a page that is only read. */
export function findWords(db: Db, typed: string): Promise<SearchedWords> {
  return onceFor(db, ['searched words', typed], async () =>
    searchedWords(await readWordBook(db), synonymsOf, typed),
  )
}

/** Books of so many databases are kept: a process has one, and tests have a few. */
const books = keepResults<WordBook>(4)

/** The words of the texts, read anew when there are more or the dictionary has said more of them. */
async function readWordBook(db: Db): Promise<WordBook> {
  const { rows } = await sql<{ state: string }>`
    select concat_ws(' ', (select oid from pg_database where datname = current_database()),
      pg_postmaster_start_time(), (select count(*) from search_word),
      (select count(*) from search_word where not is_read)) as state`.execute(db)
  return books.get(rows[0]!.state, 1, async () => {
    const met = await db
      .selectFrom('search_word')
      .select(['word', 'stems', 'roots', 'heads', 'tails', 'is_read as isRead'])
      .orderBy('word')
      .execute()
    return openWordBook(met)
  })
}
