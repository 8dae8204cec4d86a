// SPDX-License-Identifier: EUPL-1.2
// The words of the county for situations are kept.

import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { holdName } from '#platform/database/named-lock.ts'
import { record } from '#platform/journal/journal.ts'
import { readSituationWordsNow } from '../reads/words.ts'
import { responsibilityEvent } from '../rules/events.ts'
import { mayMark } from '../rules/permissions.ts'
import type { ResponsibilityRefusal } from '../rules/refusals.ts'
import { seenOfWord } from '../rules/seen.ts'
import {
  changedWordFacts,
  checkWord,
  type SituationWord,
  type WordFacts,
} from '../rules/situation-word.ts'
import { insertWords, updateWord } from '../writes.ts'

/** The words of a new county, in their order. */
export async function laySituationWords(
  tx: Tx,
  today: Day,
  words: readonly WordFacts[],
): Promise<void> {
  const checked = words.map((facts, position) => {
    const result = checkWord(facts)
    if (!result.granted) throw new Error(`${facts.kind} ${facts.slug}: ${result.refusal}`)
    return { ...result.value, position }
  })
  const [first] = await insertWords(tx, checked)
  if (first === undefined) return
  const payload = { count: checked.length }
  await record(tx, today, responsibilityEvent('situation-words-laid', first, payload))
}

async function beginKeeping(tx: Tx, mandate: Mandate): Promise<readonly SituationWord[]> {
  if (!mayMark(mandate)) throw new NotAllowed('keep the words for situations')
  await holdName(tx, 'the words for situations are kept')
  return readSituationWordsNow(tx)
}

/** A word that was not there; it stands last among its kind. */
export async function addSituationWord(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  facts: WordFacts,
): Promise<Result<string, ResponsibilityRefusal>> {
  const words = await beginKeeping(tx, mandate)
  const checked = checkWord(facts)
  if (!checked.granted) return checked
  const same = words.filter(({ kind }) => kind === facts.kind)
  if (same.some(({ slug }) => slug === facts.slug)) return refused('word-is-there', {}, 'slug')
  const position = Math.max(-1, ...words.map((one) => one.position)) + 1
  const [id] = await insertWords(tx, [{ ...checked.value, position }])
  await record(tx, today, responsibilityEvent('situation-word-added', id!))
  return granted(facts.slug)
}

/** What a word is called is other than it was. */
export async function changeSituationWord(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly id: string
    readonly facts: Omit<WordFacts, 'kind' | 'slug'>
    readonly seen: SeenMark
  },
): Promise<Result<undefined, ResponsibilityRefusal>> {
  const words = await beginKeeping(tx, mandate)
  const word = words.find(({ id }) => id === input.id)
  if (!word) throw new NotFound(`no word ${input.id}`)
  const checked = checkWord({ kind: word.kind, slug: word.slug, ...input.facts })
  if (!checked.granted) return checked
  if (hasChanged(input.seen, seenOfWord(word))) return refused('changed-meanwhile')
  const fields = changedWordFacts(word, checked.value)
  if (fields.length === 0) return granted()
  await updateWord(tx, word.id, checked.value)
  await record(
    tx,
    today,
    responsibilityEvent('situation-word-changed', word.id, { fields: [...fields] }),
  )
  return granted()
}
