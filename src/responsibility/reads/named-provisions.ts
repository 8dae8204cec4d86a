// SPDX-License-Identifier: EUPL-1.2
// The provisions that cases speak of, as they stand in what is in force on a day.

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database/database.ts'
import { listEditions } from '../../agreement/reads/editions.ts'
import { readTexts } from '../../agreement/reads/texts.ts'
import { isInForce } from '../../agreement/rules/edition.ts'
import type { NamedProvision, PlacedProvision } from '../rules/provision-line.ts'

/** Where each of some provisions stands on a day: in force, or else in the latest edition that has it. */
export async function placeProvisions(
  db: Db,
  ids: readonly string[],
  on: Day,
): Promise<readonly PlacedProvision[]> {
  if (ids.length === 0) return []
  const editions = await listEditions(db, on)
  const texts = await readTexts(
    db,
    editions.map(({ version }) => version.id),
  )
  return ids.flatMap((id): readonly PlacedProvision[] => {
    const places = editions.flatMap(({ version, standing }, at) => {
      const provision = texts[at]!.provisions.find((one) => one.id === id)
      return provision ? [{ id, version, provision, holds: isInForce(standing) }] : []
    })
    const place = places.findLast(({ holds }) => holds) ?? places.at(-1)
    return place ? [place] : []
  })
}

/** The provision that a line names; nothing where there is none. */
export async function findNamed(
  db: Db,
  named: NamedProvision,
  on: Day,
): Promise<PlacedProvision | undefined> {
  const editions = (await listEditions(db, on)).filter(
    ({ document }) => document.slug === named.documentSlug,
  )
  const edition = named.label
    ? editions.find(({ version }) => version.label === named.label)
    : (editions.findLast(({ standing }) => isInForce(standing)) ?? editions.at(-1))
  if (!edition) return undefined
  const [text] = await readTexts(db, [edition.version.id])
  const provision = text!.provisions.find((one) => one.address === named.address)
  if (!provision) return undefined
  return {
    id: provision.id,
    version: edition.version,
    provision,
    holds: isInForce(edition.standing),
  }
}
