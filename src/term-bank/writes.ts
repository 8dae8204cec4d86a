// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { slugOfTerm, type TermFacts } from './rules/term.ts'

const columnsOf = (facts: TermFacts) => ({
  status: facts.status,
  instead: facts.instead,
  definition: facts.definition,
  source: facts.source,
  valid_from: facts.validFrom ?? null,
  valid_until: facts.validUntil ?? null,
})

export async function insertTerm(tx: Tx, facts: TermFacts): Promise<string> {
  const id = newId()
  const { term } = facts
  await tx
    .insertInto('term')
    .values({ id, slug: slugOfTerm(term), term, ...columnsOf(facts) })
    .execute()
  return id
}

/** All that may change of it: the word is what it is. */
export async function updateTerm(tx: Tx, id: string, facts: TermFacts): Promise<void> {
  await tx
    .updateTable('term')
    .set({ ...columnsOf(facts), revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute()
}
