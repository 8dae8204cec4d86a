// SPDX-License-Identifier: EUPL-1.2

import { onceFor } from '#platform/cache/read-memory.ts'
import type { Db } from '#platform/database/database.ts'
import type { BankedTerm } from '../rules/term.ts'

/** All of the county's words, whatever day they hold. */
export function listTerms(db: Db): Promise<readonly BankedTerm[]> {
  return onceFor(db, ['terms'], () => readTermsNow(db))
}

/** As they stand now, for who has locked them. */
export async function readTermsNow(db: Db): Promise<readonly BankedTerm[]> {
  const rows = await db.selectFrom('term').selectAll().orderBy('slug').execute()
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    term: row.term,
    status: row.status,
    instead: row.instead,
    definition: row.definition,
    source: row.source,
    validFrom: row.valid_from ?? undefined,
    validUntil: row.valid_until ?? undefined,
    revision: row.revision,
  }))
}
