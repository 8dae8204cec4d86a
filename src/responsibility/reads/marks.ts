// SPDX-License-Identifier: EUPL-1.2
// Marks as they stand in versions, and those that answer on a day.

import type { Selectable } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { onceFor } from '#platform/cache/read-memory.ts'
import type { Db } from '#platform/database/database.ts'
import type { Schema } from '#platform/database/schema.ts'
import { listEditions } from '../../agreement/reads/editions.ts'
import { readTexts } from '../../agreement/reads/texts.ts'
import { listVersions } from '../../agreement/reads/versions.ts'
import type { VersionText } from '../../agreement/rules/document.ts'
import { type Edition, isInForce } from '../../agreement/rules/edition.ts'
import type { ShownMark } from '../rules/guided.ts'
import { type CarriedMark, chainOf, holds, marksIn } from '../rules/carrying.ts'
import type { Mark } from '../rules/mark.ts'

function asMark(row: Selectable<Schema['provision_mark']>): Mark {
  return {
    id: row.id,
    versionId: row.version_id,
    provisionId: row.provision_id,
    responsible: row.responsible,
    isDeciding: row.is_deciding,
    measures: row.measures,
    exceptMeasures: row.except_measures,
    settings: row.settings,
    orderers: row.orderers,
    groups: row.groups,
    ageFrom: row.age_from ?? undefined,
    ageTo: row.age_to ?? undefined,
    conditions: row.conditions,
    regionDoes: row.region_does,
    municipalityDoes: row.municipality_does,
    payer: row.payer ?? undefined,
    note: row.note,
    fingerprint: row.fingerprint,
    revision: row.revision,
  }
}

/** Every mark made in some versions. */
export async function readMarks(db: Db, versionIds: readonly string[]): Promise<readonly Mark[]> {
  if (versionIds.length === 0) return []
  const rows = await db
    .selectFrom('provision_mark')
    .selectAll()
    .where('version_id', 'in', versionIds)
    .orderBy('id')
    .execute()
  return rows.map(asMark)
}

/** The mark of each provision of a text, its own or carried from what it is based on. */
export async function readMarksOf(
  db: Db,
  { version, provisions }: VersionText,
): Promise<ReadonlyMap<string, CarriedMark>> {
  const chain = chainOf(version, await listVersions(db, version.documentId))
  return marksIn(provisions, chain, await readMarks(db, chain))
}

/** What answers are given by: the editions in force that day, or nothing when there are none. */
export function listMarkedInForce(db: Db, on: Day): Promise<readonly ShownMark[] | undefined> {
  return onceFor(db, ['marked in force', on], async () => {
    const editions = (await listEditions(db, on)).filter(({ standing }) => isInForce(standing))
    return editions.length === 0 ? undefined : readMarkedIn(db, editions)
  })
}

/** The marked provisions of some editions, in the order of the editions and of their texts. */
export async function readMarkedIn(
  db: Db,
  editions: readonly Pick<Edition, 'version' | 'adoption' | 'terms'>[],
): Promise<readonly ShownMark[]> {
  const chains = await Promise.all(
    editions.map(async ({ version }) =>
      chainOf(version, await listVersions(db, version.documentId)),
    ),
  )
  const [texts, marks] = await Promise.all([
    readTexts(
      db,
      editions.map(({ version }) => version.id),
    ),
    readMarks(db, [...new Set(chains.flat())]),
  ])
  return texts.flatMap(({ version, provisions }, at) => {
    const { adoption, terms } = editions[at]!
    const startsOn = (adoption?.entersIntoForceOn ?? terms?.startsOn ?? version.frozenOn)!
    const found = marksIn(provisions, chains[at]!, marks)
    return provisions.flatMap((provision): readonly ShownMark[] => {
      const carried = found.get(provision.id)
      if (!carried || !holds(carried)) return []
      const { documentId } = version
      const { mark } = carried
      return [
        {
          provisionId: provision.id,
          versionId: version.id,
          documentId,
          startsOn,
          mark,
          version,
          provision,
        },
      ]
    })
  })
}
