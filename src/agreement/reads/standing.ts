// SPDX-License-Identifier: EUPL-1.2

import type { Db } from '#platform/database/database.ts'
import type { VersionText } from '../rules/document.ts'
import type { DraftStanding } from '../rules/draft-steps.ts'
import { listRemovalReasons } from './removals.ts'
import { listOwnReferences } from './texts.ts'

/** All that a change of a draft may change, as it stands. */
export async function readStanding(
  db: Db,
  { version, provisions }: VersionText,
): Promise<DraftStanding> {
  const own = await listOwnReferences(db, version.id)
  const references = Map.groupBy(own, ({ provisionId }) => provisionId)
  return {
    header: { title: version.title, subtitle: version.subtitle },
    numbering: version.numbering,
    provisions,
    references: new Map(
      Array.from(references, ([id, all]) => [id, all.map(({ label, href }) => ({ label, href }))]),
    ),
    removals: await listRemovalReasons(db, version.id),
  }
}
