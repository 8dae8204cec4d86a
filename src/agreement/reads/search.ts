// SPDX-License-Identifier: EUPL-1.2
// Words found in provisions. A frozen text never changes, so a process that has read one keeps where its
// words stand: no truth, only a shortcut.

import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '#platform/database/database.ts'
import { cutNumbers, occurrencesOf, placedWords } from '#platform/swedish/lexemes.ts'
import type { SearchedWords } from '#kernel/swedish/searched-words.ts'
import { makeWordIndex } from '#kernel/swedish/word-places.ts'
import { keyOfFrozen } from './kept-texts.ts'
import type { Version } from '../rules/document.ts'
import type { Actor } from '../rules/provision.ts'

export type ProvisionHit = {
  readonly versionId: string
  readonly provisionId: string
  readonly number: string
  readonly address: string
  readonly heading: string
  readonly plainText: string
}

type Asked = {
  readonly words: SearchedWords
  /** Frozen, and such that the one who asks may read them. */
  readonly versions: readonly Version[]
  readonly actor: Actor | undefined
  /** Said where not all of the versions is meant. */
  readonly isMeant?: ((versionId: string, provisionId: string) => boolean) | undefined
  readonly limit: number
  readonly offset: number
}

type Found = { readonly hits: readonly ProvisionHit[]; readonly count: number }

/**
 * Provisions of the given versions that hold what was searched for, the best first: what holds much less
 * than the best one is left out. Hits that are as good as each other stand as in their editions, so that
 * each is on one page and on no other.
 */
export async function searchProvisions(db: Db, asked: Asked): Promise<Found> {
  const { versions, limit, offset } = asked
  if (versions.length === 0 || asked.words.length === 0) return { hits: [], count: 0 }
  const [words, kept] = await Promise.all([cutNumbers(db, asked.words), keepWordsOf(db, versions)])
  const found = kept.index.search(words, await provisionsOf(kept, asked))
  const shown = found
    .map(({ at, weight }) => ({ ...kept.places[at]!, weight }))
    .toSorted(
      (one, other) =>
        other.weight - one.weight ||
        compare(one.versionId, other.versionId) ||
        one.position - other.position ||
        compare(one.provisionId, other.provisionId),
    )
    .slice(offset, offset + limit)
  return { hits: await readHits(db, shown), count: found.length }
}

type Place = {
  readonly versionId: string
  readonly provisionId: string
  readonly position: number
  readonly actor: Actor | null
}

type Stretch = { readonly from: number; readonly to: number }

/** Where the words of texts stand, each provision with its place. */
class KeptWords {
  readonly index = makeWordIndex()
  readonly places: Place[] = []
  /** The texts that are kept or on their way, each with where its provisions stand among all. */
  readonly texts = new Map<string, Promise<Stretch>>()
}

let keptWords = new KeptWords()
/** Provisions; some forty bytes for each of their words. When there are more, all are read anew. */
const mostKept = 200_000
async function keepWordsOf(db: Db, versions: readonly Version[]): Promise<KeptWords> {
  if (keptWords.places.length > mostKept) keptWords = new KeptWords()
  const kept = keptWords
  const unread = versions.filter((one) => !kept.texts.has(keyOfFrozen(one)))
  if (unread.length === 0) return kept
  const reading = readWords(db, unread, kept)
  for (const one of unread) {
    const key = keyOfFrozen(one)
    const text = reading.then((stretches) => stretches.get(one.id) ?? { from: 0, to: 0 })
    text.catch(() => kept.texts.delete(key))
    kept.texts.set(key, text)
  }
  await reading
  return kept
}

/** Reads the words of some texts into what is kept, and answers where they stand. */
async function readWords(
  db: Db,
  versions: readonly Version[],
  kept: KeptWords,
): Promise<ReadonlyMap<string, Stretch>> {
  const rows = await db
    .selectFrom('provision_wording')
    .where(
      'version_id',
      'in',
      versions.map(({ id }) => id),
    )
    .select([
      'version_id as versionId',
      'provision_id as provisionId',
      'position',
      'actor',
      sql<boolean>`plain_text = ''`.as('isBare'),
      placedWords(sql.ref('words')).as('words'),
    ])
    .execute()
  const stretches = new Map<string, Stretch>()
  for (const [versionId, provisions] of Map.groupBy(rows, (row) => row.versionId)) {
    const from = kept.places.length
    for (const { isBare, words, ...place } of provisions) {
      kept.places.push(place)
      kept.index.add({ isBare, occurrences: occurrencesOf(words) })
    }
    stretches.set(versionId, { from, to: kept.places.length })
    // Others are answered between one text and the next.
    await setImmediate()
  }
  return stretches
}

/** A one for each provision of these texts that is meant and about the actor. */
async function provisionsOf(
  { places, texts }: KeptWords,
  { versions, actor, isMeant }: Pick<Asked, 'versions' | 'actor' | 'isMeant'>,
): Promise<Uint8Array> {
  const stretches = await Promise.all(versions.map((one) => texts.get(keyOfFrozen(one))!))
  const asked = new Uint8Array(places.length)
  for (const { from, to } of stretches) asked.fill(1, from, to)
  if (actor !== undefined) {
    for (const [at, one] of places.entries()) if (one.actor !== actor) asked[at] = 0
  }
  if (isMeant !== undefined) {
    for (const [at, one] of places.entries())
      if (asked[at] === 1 && !isMeant(one.versionId, one.provisionId)) asked[at] = 0
  }
  return asked
}

async function readHits(
  db: Db,
  shown: readonly Pick<Place, 'versionId' | 'provisionId'>[],
): Promise<readonly ProvisionHit[]> {
  if (shown.length === 0) return []
  // One look in the key for each.
  const { rows } = await sql<ProvisionHit>`
    select version_id as "versionId", provision_id as "provisionId", number, address, heading,
      plain_text as "plainText"
    from unnest(${shown.map(({ versionId }) => versionId)}::uuid[],
      ${shown.map(({ provisionId }) => provisionId)}::uuid[]) as hit (version_id, provision_id)
    join provision_wording using (version_id, provision_id)`.execute(db)
  const byPlace = new Map(rows.map((row) => [`${row.versionId} ${row.provisionId}`, row]))
  return shown.map((one) => byPlace.get(`${one.versionId} ${one.provisionId}`)!)
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
