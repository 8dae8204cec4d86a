// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Db, Row } from '#platform/database/database.ts'
import { runOffThread } from '#platform/work/off-thread.ts'
import type { readWords } from './read-words.ts'

/** How the dictionary is asked, in a thread of its own. */
export const readsDictionary = {
  module: new URL('./read-words.ts', import.meta.url).href,
  name: 'readWords',
}
const timeLimit = 30_000
/** A text has some thousands; so many at once keep no others waiting. */
const mostAtOnce = 5000

/**
 * Asks the dictionary about the words that have been met since it was asked last. Until then such a
 * word is found as it is written. Two processes that do it at once write the same.
 */
export async function learnWords(db: Db): Promise<void> {
  for (;;) {
    const unread = await db
      .selectFrom('search_word')
      .select('word')
      .where('is_read', '=', false)
      .orderBy('word')
      .limit(mostAtOnce)
      .execute()
    if (unread.length === 0) return
    const words = unread.map(({ word }) => word)
    const read = await runOffThread<typeof readWords>(readsDictionary, words, timeLimit)
    const said = sql<
      Row<'search_word', 'word' | 'stems' | 'roots' | 'heads' | 'tails'>
    >`(select * from jsonb_to_recordset(${JSON.stringify(read)}::jsonb)
      as r(word text, stems text[], roots text[], heads text[], tails text[]))`
    await db
      .with('said', (those) => those.selectFrom(said.as('given')).selectAll())
      .updateTable('search_word')
      .from('said')
      .set(({ ref }) => ({
        stems: ref('said.stems'),
        roots: ref('said.roots'),
        heads: ref('said.heads'),
        tails: ref('said.tails'),
        is_read: true,
      }))
      .whereRef('search_word.word', '=', 'said.word')
      .execute()
  }
}
