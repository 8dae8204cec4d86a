// SPDX-License-Identifier: EUPL-1.2
// What the database holds after a start: every place of the ledger, and nothing that is half.

import type pg from 'pg'
import type { Kind } from './ledger.ts'

type Found = Readonly<Record<Kind, ReadonlyMap<string, string>>>

const places: Readonly<Record<Kind, string>> = {
  comment: 'select id::text as place, text from draft_comment',
  stance: `select s.provision_id::text as place, s.stance as text
    from draft_stance s join party p on p.id = s.party_id
    where p.code = '1441' and s.subject_kind = 'section'`,
  response: `select overall_text as place, number::text as text from response`,
  decision: `select registry_number as place, minutes_file_hash as text
    from council_decision where minutes_file_hash is not null`,
  import: 'select label as place, file_hash as text from import_draft',
}

export async function readPlaces(database: pg.Client): Promise<Found> {
  const found = {} as Record<Kind, ReadonlyMap<string, string>>
  for (const kind of Object.keys(places) as Kind[]) {
    const { rows } = await database.query<{ place: string; text: string }>(places[kind])
    found[kind] = new Map(rows.map((row) => [row.place, row.text]))
  }
  return found
}

/** Each is a question whose answer must be no row at all. */
const halves: Readonly<Record<string, string>> = {
  'a response without its journal row': `select number::text as what from response r where not exists (
    select from journal j where j.subject_id = r.id and j.event = 'response-submitted')`,
  'a decision without its journal row': `select registry_number as what from council_decision d where not exists (
    select from journal j where j.subject_id = d.id and j.event in ('decision-recorded', 'decision-corrected'))`,
  'an import without its journal row': `select label as what from import_draft i where not exists (
    select from journal j where j.subject_id = i.id and j.event = 'import-started')`,
  'a journal row about nothing': `select j.id::text as what from journal j where
    j.event = 'response-submitted' and not exists (select from response r where r.id = j.subject_id)
    or j.event = 'decision-recorded' and not exists (select from council_decision d where d.id = j.subject_id)`,
  'a response whose comments are not those it was sent with': `select number::text as what from response r
    where not is_correspondence and jsonb_array_length(content -> 'comments') <>
      (select count(*) from comment c where c.response_id = r.id)`,
  'a number of a response that no one has': `select slug as what from consultation c
    where response_count <> (select count(*) from response r where r.consultation_id = c.id)
      or response_count <> coalesce((select max(number) from response r where r.consultation_id = c.id), 0)`,
  'a party with two answers that stand': `select party_id::text as what from response
    where superseded_by is null and not is_correspondence
    group by consultation_id, party_id, body_id having count(*) > 1`,
  'a council that has decided without its step being done': `select d.registry_number as what
    from council_decision d join decision_round r on r.id = d.round_id
    join route_step s on s.route_id = r.route_id and s.verb = 'decide'
    join route_step_body b on b.step_id = s.id and b.body_id = d.body_id
    where d.outcome = 'rejected' and not exists (
      select from step_act a where a.step_id = s.id and a.body_id = d.body_id)`,
}

/** Also whether each file stored after `since` is what its name says, counted by PostgreSQL itself. */
export async function findHalves(database: pg.Client, since: string): Promise<string[]> {
  const found: string[] = []
  for (const [name, query] of Object.entries(halves)) {
    const { rows } = await database.query<{ what: string }>(query)
    found.push(...rows.map(({ what }) => `${name}: ${what}`))
  }
  const { rows } = await database.query<{ hash: string }>(
    `select f.hash from file f left join file_chunk c on c.file_hash = f.hash
     where f.stored_at >= $1
     group by f.hash, f.byte_count
     having sum(octet_length(c.content)) is distinct from f.byte_count
       or encode(sha256(string_agg(c.content, ''::bytea order by c.position)), 'hex') <> f.hash`,
    [since],
  )
  found.push(...rows.map(({ hash }) => `a file that is not what its name says: ${hash}`))
  return found
}
