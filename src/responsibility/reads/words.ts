// SPDX-License-Identifier: EUPL-1.2

import { onceFor } from '#platform/cache/read-memory.ts'
import type { Db } from '#platform/database/database.ts'
import type { SituationWord } from '../rules/situation-word.ts'

/** The county's words for situations, in their order within each kind. */
export function listSituationWords(db: Db): Promise<readonly SituationWord[]> {
  return onceFor(db, ['situation words'], () => readSituationWordsNow(db))
}

/** As they stand now, for who has locked them. */
export async function readSituationWordsNow(db: Db): Promise<readonly SituationWord[]> {
  const rows = await db
    .selectFrom('situation_word')
    .selectAll()
    .orderBy('kind')
    .orderBy('position')
    .orderBy('slug')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    slug: row.slug,
    position: row.position,
    name: row.name,
    nameEn: row.name_en,
    inSentence: row.in_sentence,
    inSentenceEn: row.in_sentence_en,
    synonyms: row.synonyms,
    isOffered: row.is_offered,
    revision: row.revision,
  }))
}
