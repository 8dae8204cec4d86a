// SPDX-License-Identifier: EUPL-1.2
// Words found in provisions.

import { sql } from 'kysely'
import type { Db } from '#platform/database/database.ts'
import type { SearchedWords } from '#kernel/swedish/searched-words.ts'
import {
  headingSearchOf,
  leastOfBest,
  searchesOf,
  worthInHeading,
} from '#platform/swedish/rank-words.ts'
import type { Actor } from '../rules/provision.ts'

export type ProvisionHit = {
  readonly versionId: string
  readonly provisionId: string
  readonly number: string
  readonly heading: string
  readonly plainText: string
}

/** A heading without words of its own tells less than what stands under it. */
const worthWithoutText = 0.6
/** The headings of so many more than are shown may change the order. */
const headingsLookedAt = 200

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
  const ofVersions = sql`version_id = any (${versionIds}::uuid[])
    and (${actor ?? null}::text is null or actor = ${actor ?? null})`
  // Asked of the index one nearness at a time: to ask each row anew would read all of its words.
  const matches = words.flatMap((word, at) =>
    searchesOf(word).map(
      ({ query, worth }) => sql`
        select version_id, provision_id, ${sql.lit(at)} as word, ${sql.lit(worth)}::float8 as worth
        from provision_wording where ${ofVersions} and words @@ ${query}`,
    ),
  )
  const inHeading = sql.join(
    words.map((word, at) => sql`(${sql.lit(at)}, ${headingSearchOf(word)})`),
  )
  const { rows } = await sql<Found>`
    with found as (${sql.join(matches, sql` union all `)}),
    held as materialized (
      select version_id, provision_id, word, max(worth) as worth
      from found group by version_id, provision_id, word),
    rarity as materialized (
      select word, ln(1 + (select count(*) from (
          select from held group by version_id, provision_id) as each) / sum(worth)) as rarity
      from held group by word),
    weighed as materialized (
      select version_id, provision_id, sum(worth * rarity) / (select sum(rarity) from rarity) as share
      from held join rarity using (word) group by version_id, provision_id),
    kept as materialized (
      select * from weighed where share >= ${sql.lit(leastOfBest)}::float8 * (select max(share) from weighed)),
    -- Headings are looked at where they can make a difference.
    near as (
      select version_id, provision_id, share from kept
      order by share desc, version_id, provision_id limit ${limit + offset + headingsLookedAt}::bigint),
    ranked as (
      select p.version_id, p.provision_id, p.position, p.number, p.heading, p.plain_text,
        (near.share + ${sql.lit(worthInHeading)}::float8 * coalesce((
          select sum(rarity) from (values ${inHeading}) as h(word, query) join rarity using (word)
          where p.words @@ h.query::tsquery), 0) / (select sum(rarity) from rarity))
        * case when p.plain_text = '' then ${sql.lit(worthWithoutText)}::float8 else 1 end as weight
      from near join provision_wording as p using (version_id, provision_id)),
    shown as (
      select * from ranked order by weight desc, version_id, position, provision_id
      limit ${limit}::bigint offset ${offset}::bigint)
    select (select count(*)::int from kept) as count,
      (select coalesce(json_agg(json_build_object('versionId', version_id, 'provisionId', provision_id,
        'number', number, 'heading', heading, 'plainText', plain_text)
        order by weight desc, version_id, position, provision_id), '[]')
       from shown) as hits`.execute(db)
  return rows[0]!
}
