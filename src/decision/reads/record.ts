// SPDX-License-Identifier: EUPL-1.2
// What the room keeps as it was told: what was asked of the assemblies, what bodies said on the way, and
// what each council decided, on which text.

import { sql } from 'kysely'
import type { Db } from '#platform/database/database.ts'
import {
  type Checked,
  kept,
  type KeptNoun,
  type KeptRecord,
  part,
} from '#platform/record/kept-noun.ts'
import { decisionColumns } from '../rules/decision-fields.ts'

const slugOf = (round: string) =>
  `(select r.slug from public.decision_round r where r.id = ${round})`
const partyOf = (party: string) => `(select p.name from public.party p where p.id = ${party})`
const bodyOf = (body: string) => `(select b.name from public.body b where b.id = ${body})`

const nouns: readonly KeptNoun[] = [
  kept({
    noun: 'decision-round',
    room: 'decision',
    inWords: { sv: 'Beslutsomgången', en: 'The decision round' },
    table: 'decision_round',
    id: 'id',
    columns: [
      'id',
      'slug',
      'title',
      'package_id',
      'package_hash',
      'route_id',
      'consultation_id',
      'needs_all_parties',
      'opens_on',
      'deadline',
      'enters_into_force_on',
      'status',
      'cancel_reason',
      'created_at',
    ],
    parts: [
      part('round_party', 'p.round_id = t.id', [
        'deciding_party_id',
        'council_body_id',
        'position',
      ]),
    ],
    name: 't.slug',
  }),
  kept({
    noun: 'decision',
    room: 'decision',
    inWords: { sv: 'Beslutet', en: 'The decision' },
    table: 'council_decision',
    id: 'id',
    columns: decisionColumns,
    parts: [
      part('decision_letter', 'p.decision_id = t.id', [
        'decision_id',
        'came_on',
        'channel',
        'from_office',
        'file_hash',
        'file_name',
      ]),
      part('decision_confirmation', 'p.decision_id = t.id', [
        'decision_id',
        'confirmed_on',
        'confirmed_by',
        'mandate_id',
      ]),
    ],
    name: `${slugOf('t.round_id')} || ' ' || ${partyOf('t.deciding_party_id')}`,
  }),
  kept({
    noun: 'statement',
    room: 'decision',
    inWords: { sv: 'Ställningstagandet', en: 'The statement' },
    table: 'body_statement',
    id: 'id',
    columns: [
      'id',
      'round_id',
      'step_id',
      'body_id',
      'kind',
      'outcome',
      'stated_on',
      'paragraph',
      'registry_number',
      'note',
      'recorded_by',
      'recorded_at',
    ],
    name: `${slugOf('t.round_id')} || ' ' || ${bodyOf('t.body_id')}`,
  }),
  kept({
    noun: 'meeting',
    room: 'decision',
    inWords: { sv: 'Det bokade mötet', en: 'The booked meeting' },
    table: 'booked_meeting',
    id: 'id',
    columns: [
      'id',
      'round_id',
      'deciding_party_id',
      'body_id',
      'meets_on',
      'note',
      'is_cancelled',
      'recorded_by',
      'recorded_at',
    ],
    name: `${slugOf('t.round_id')} || ' ' || ${partyOf('t.deciding_party_id')}`,
  }),
]

const sameDecision = { sv: 'Beslutets lydelse', en: 'What the decision is about' }

/**
 * What the journal was told when the decision was recorded, which no later word changes; and that a
 * text that was approved is the text that was asked about: who says no need not name it.
 */
async function checkDecisions(db: Db): Promise<Checked> {
  const { rows } = await sql<{ id: string; name: string; is_right: boolean }>`
    select t.id::text as id,
      ${sql.raw(slugOf('t.round_id'))} || ' ' || ${sql.raw(partyOf('t.deciding_party_id'))} as name,
      (t.package_hash = r.package_hash or t.outcome not in ('approved', 'approved-with-reservation'))
      and r.package_hash = k.package_hash
      and not exists (
        select from public.journal j
        where j.subject_id = t.id and j.event in ('decision-recorded', 'decision-corrected')
          and (j.payload ->> 'outcome', j.payload ->> 'decidedOn', j.payload ->> 'packageHash',
               j.payload ->> 'party', j.payload ->> 'round')
            is distinct from (t.outcome, t.decided_on::text, t.package_hash,
               t.deciding_party_id::text, t.round_id::text)) as is_right
    from public.council_decision t
    join public.decision_round r on r.id = t.round_id
    join public.package k on k.id = r.package_id
    order by is_right, t.id limit 1`.execute(db)
  const { rows: counted } = await sql<{ count: number }>`
    select count(*) as count from public.council_decision`.execute(db)
  const wrong = rows.find(({ is_right }) => !is_right)
  return {
    count: counted[0]!.count,
    finding: wrong && {
      kind: 'altered',
      noun: 'decision',
      inWords: sameDecision,
      id: wrong.id,
      name: wrong.name,
    },
  }
}

export const decisionRecord: KeptRecord = { nouns, checks: [checkDecisions] }
