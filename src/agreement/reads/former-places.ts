// SPDX-License-Identifier: EUPL-1.2
// Where the texts of a document have had what an address names, and who took over whose words.

import type { Db } from '#platform/database/database.ts'
import type { Version } from '../rules/document.ts'
import { wordInAddress } from '../rules/numbering/addresses.ts'
import type { PlacedProvision, TakenOver } from '../rules/where-now.ts'

/** In each of some texts the provision that has the address there, in the order of the texts. */
export async function listPlacesOfAddress(
  db: Db,
  versions: readonly Version[],
  address: string,
): Promise<readonly PlacedProvision[]> {
  const asked = wordInAddress(address)
  if (versions.length === 0 || asked === '') return []
  const rows = await db
    .selectFrom('provision_wording')
    .select(['version_id', 'provision_id', 'number', 'address', 'heading'])
    .where(
      'version_id',
      'in',
      versions.map(({ id }) => id),
    )
    .orderBy('position')
    .execute()
  return versions.flatMap((version): readonly PlacedProvision[] => {
    const row = rows.find(
      (one) => one.version_id === version.id && wordInAddress(one.address) === asked,
    )
    if (!row) return []
    const { provision_id: id, number, address: at, heading } = row
    return [{ version, provision: { id, number, address: at, heading } }]
  })
}

/** Those of a document's public texts that were split off, or merged others in. */
export async function listTakenOver(db: Db, documentId: string): Promise<readonly TakenOver[]> {
  const rows = await db
    .selectFrom('provision_wording')
    .innerJoin('version', 'version.id', 'provision_wording.version_id')
    .where('version.document_id', '=', documentId)
    .where('version.status', '=', 'frozen')
    .where('version.published_on', 'is not', null)
    .where('made_of', 'is not', null)
    .select(['provision_id', 'made_of'])
    .execute()
  return rows.map((row) => ({ id: row.provision_id, madeOf: row.made_of ?? [] }))
}
