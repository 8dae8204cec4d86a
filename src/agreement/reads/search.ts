// SPDX-License-Identifier: EUPL-1.2
// Words found in provisions.

import { sql } from 'kysely'
import type { Db } from '#platform/database/database.ts'
import type { SearchedWords } from '#kernel/swedish/searched-words.ts'
import { anyOf, leastOfBest, worthOf } from '#platform/swedish/rank-words.ts'
import type { Actor } from '../rules/provision.ts'

export type ProvisionHit = {
  readonly versionId: string
  readonly provisionId: string
  readonly number: string
  readonly heading: string
  readonly plainText: string
}

type Asked = {
  readonly words: SearchedWords
  readonly versionIds: readonly string[]
  readonly actor: Actor | undefined
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
  const { words, versionIds, actor, limit, offset } = asked
  if (versionIds.length === 0 || words.length === 0) return { hits: [], count: 0 }
  const places = words.map((_, place) => place)
  const worthAt = (place: number) => sql.ref(`hit.worth_${place}`)
  const rarityAt = (place: number) => sql.ref(`told.rarity_${place}`)
  const sum = (parts: readonly unknown[]) => sql.join(parts, sql` + `)
  const { rows } = await sql<Found>`
    with hit as materialized (
      select version_id, provision_id, position, number, heading, plain_text,
        ${sql.join(places.map((at) => sql`${worthOf(words[at]!, sql`words`)} as ${sql.id(`worth_${at}`)}`))}
      from provision_wording
      where version_id = any (${versionIds}::uuid[]) and words @@ ${anyOf(words)}
        and (${actor ?? null}::text is null or actor = ${actor ?? null})),
    told as (
      select ${sql.join(
        places.map((at) => {
          const holding = sql`sum(least(${worthAt(at)}, 1))`
          return sql`coalesce(ln(1 + count(*)::float8 / nullif(${holding}, 0)), 0) as ${sql.id(`rarity_${at}`)}`
        }),
      )} from hit),
    weighed as (
      select hit.*, (${sum(places.map((at) => sql`${worthAt(at)} * ${rarityAt(at)}`))})
          / nullif(${sum(places.map(rarityAt))}, 0) as weight,
        (${sum(places.map((at) => sql`least(${worthAt(at)}, 1) * ${rarityAt(at)}`))})
          / nullif(${sum(places.map(rarityAt))}, 0) as share
      from hit, told),
    kept as (
      select * from weighed where share >= ${leastOfBest} * (select max(share) from weighed)),
    shown as (
      select * from kept
      order by weight * case when plain_text = '' then 0.6 else 1 end desc, version_id, position, provision_id
      limit ${limit} offset ${offset})
    select (select count(*)::int from kept) as count,
      (select coalesce(json_agg(json_build_object('versionId', version_id, 'provisionId', provision_id,
        'number', number, 'heading', heading, 'plainText', plain_text)
        order by weight * case when plain_text = '' then 0.6 else 1 end desc, version_id, position, provision_id), '[]')
       from shown) as hits`.execute(db)
  return rows[0]!
}
