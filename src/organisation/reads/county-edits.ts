// SPDX-License-Identifier: EUPL-1.2
// What the county is, with the days of each thing: for those who edit it.

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database/database.ts'
import type {
  DatedMembership,
  DatedName,
  GroupKind,
  MeetingDay,
  NamedThing,
} from '../rules/county-edit.ts'
import type { Period } from '../rules/period.ts'

/** One of those that have names, with the names it has had and is to have. */
export type Thing = Period & {
  readonly kind: NamedThing
  readonly id: string
  readonly slug: string
  /** From its first day on; the last that has begun is what it is called. */
  readonly names: readonly (DatedName & { readonly id: string })[]
  /** Of a body or a party. */
  readonly succeededBy: string | undefined
  /** What is said of a party's end. */
  readonly endNote: string
}

const columnOf = {
  part: 'named_party_id',
  organ: 'named_body_id',
  forbund: 'named_association_id',
  omrade: 'named_care_area_id',
} as const satisfies Record<NamedThing, string>

/** Everything that has a name, on whatever day. */
export async function listThings(db: Db): Promise<readonly Thing[]> {
  const [names, parties, bodies, associations, areas] = await Promise.all([
    db.selectFrom('dated_name').selectAll().orderBy('from_on').orderBy('id').execute(),
    db.selectFrom('party').selectAll().orderBy('position').execute(),
    db.selectFrom('body').selectAll().orderBy('position').orderBy('id').execute(),
    db.selectFrom('association').selectAll().orderBy('name').execute(),
    db.selectFrom('care_area').selectAll().orderBy('name').execute(),
  ])
  type Row = {
    readonly id: string
    readonly slug: string
    readonly name: string
    readonly short_name?: string
    readonly valid_from?: Day
    readonly valid_until?: Day | null
    readonly succeeded_by?: string | null
    readonly end_note?: string
  }
  const asThings = (kind: NamedThing, rows: readonly Row[]) =>
    rows.map((row): Thing => {
      const validFrom = row.valid_from ?? beginning
      const first = {
        id: '',
        name: row.name,
        shortName: row.short_name ?? row.name,
        from: validFrom,
      }
      const later = names
        .filter((one) => one[columnOf[kind]] === row.id)
        .map((one) => ({
          id: one.id,
          name: one.name,
          shortName: one.short_name,
          from: one.from_on,
        }))
      return {
        kind,
        id: row.id,
        slug: row.slug,
        names: [first, ...later],
        validFrom,
        validUntil: row.valid_until ?? undefined,
        succeededBy: row.succeeded_by ?? undefined,
        endNote: row.end_note ?? '',
      }
    })
  return [
    ...asThings('part', parties),
    ...asThings('forbund', associations),
    ...asThings('omrade', areas),
    ...asThings('organ', bodies),
  ]
}

/** Associations and care areas are not dated themselves: their memberships are. */
const beginning = '1900-01-01' as Day

export async function findThing(
  db: Db,
  kind: NamedThing,
  slug: string,
): Promise<Thing | undefined> {
  return (await listThings(db)).find((one) => one.kind === kind && one.slug === slug)
}

/** The name of a thing on a day; on a day before its first, the first. */
export function nameOfThing({ names }: Pick<Thing, 'names'>, on: Day): DatedName {
  return names.findLast(({ from }) => from <= on) ?? names[0]!
}

/** A party's memberships of a kind, on whatever day. */
export async function listMembershipsOf(
  db: Db,
  kind: GroupKind,
  partyId: string,
): Promise<readonly DatedMembership[]> {
  const rows =
    kind === 'forbund'
      ? await db
          .selectFrom('association_membership')
          .select(['id', 'association_id as group_id', 'valid_from', 'valid_until'])
          .where('member_party_id', '=', partyId)
          .orderBy('valid_from')
          .orderBy('id')
          .execute()
      : await db
          .selectFrom('care_area_membership')
          .select(['id', 'care_area_id as group_id', 'valid_from', 'valid_until'])
          .where('member_party_id', '=', partyId)
          .orderBy('valid_from')
          .orderBy('id')
          .execute()
  return rows.map((row) => ({
    id: row.id,
    groupId: row.group_id,
    validFrom: row.valid_from,
    validUntil: row.valid_until ?? undefined,
  }))
}

/** The days of a body's calendar that anyone has put there, those taken away too. */
export async function listMeetingDays(
  db: Db,
  bodyIds: readonly string[],
): Promise<readonly (MeetingDay & { readonly bodyId: string })[]> {
  if (bodyIds.length === 0) return []
  const rows = await db
    .selectFrom('meeting_day')
    .selectAll()
    .where('of_body_id', 'in', bodyIds)
    .orderBy('meets_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    bodyId: row.of_body_id,
    meetsOn: row.meets_on,
    addedOn: row.added_on,
    removedOn: row.removed_on ?? undefined,
    movedTo: row.moved_to ?? undefined,
  }))
}

/** When those bodies are there for the last time; one without an end is left out. */
export async function listBodyEnds(
  db: Db,
  bodyIds: readonly string[],
): Promise<ReadonlyMap<string, Day>> {
  if (bodyIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('body')
    .select(['id', 'valid_until'])
    .where('id', 'in', bodyIds)
    .where('valid_until', 'is not', null)
    .execute()
  return new Map(rows.map(({ id, valid_until }) => [id, valid_until!]))
}
