// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import type { MarkFacts } from './rules/mark.ts'
import type { WordFacts } from './rules/situation-word.ts'

const wordColumns = (facts: WordFacts) => ({
  name: facts.name,
  name_en: facts.nameEn,
  in_sentence: facts.inSentence,
  in_sentence_en: facts.inSentenceEn,
  synonyms: [...facts.synonyms],
  is_offered: facts.isOffered,
})

export async function insertWords(
  tx: Tx,
  words: readonly (WordFacts & { readonly position: number })[],
): Promise<readonly string[]> {
  if (words.length === 0) return []
  const rows = words.map((word) => ({
    id: newId(),
    kind: word.kind,
    slug: word.slug,
    position: word.position,
    ...wordColumns(word),
  }))
  await tx.insertInto('situation_word').values(rows).execute()
  return rows.map(({ id }) => id)
}

/** All that may change of it: what it is called in marks never does. */
export async function updateWord(tx: Tx, id: string, facts: WordFacts): Promise<void> {
  await tx
    .updateTable('situation_word')
    .set({ ...wordColumns(facts), revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute()
}

type MarkedWith = { readonly fingerprint: string; readonly on: Day; readonly mandateId: string }

const markColumns = (facts: MarkFacts, { fingerprint, on, mandateId }: MarkedWith) => ({
  responsible: facts.responsible,
  is_deciding: facts.isDeciding,
  measures: [...facts.measures],
  except_measures: [...facts.exceptMeasures],
  settings: [...facts.settings],
  orderers: [...facts.orderers],
  groups: [...facts.groups],
  age_from: facts.ageFrom ?? null,
  age_to: facts.ageTo ?? null,
  conditions: [...facts.conditions],
  region_does: [...facts.regionDoes],
  municipality_does: [...facts.municipalityDoes],
  payer: facts.payer ?? null,
  note: facts.note,
  fingerprint,
  marked_on: on,
  marked_with: mandateId,
})

export async function insertMark(
  tx: Tx,
  of: { readonly versionId: string; readonly provisionId: string },
  facts: MarkFacts,
  by: MarkedWith,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('provision_mark')
    .values({
      id,
      version_id: of.versionId,
      provision_id: of.provisionId,
      ...markColumns(facts, by),
    })
    .execute()
  return id
}

export async function updateMark(
  tx: Tx,
  id: string,
  facts: MarkFacts,
  by: MarkedWith,
): Promise<void> {
  await tx
    .updateTable('provision_mark')
    .set({ ...markColumns(facts, by), revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute()
}
