// SPDX-License-Identifier: EUPL-1.2
// What a draft changes in the version it is based on, and how much of it has no reason yet.

import type { Db } from '#platform/database/database.ts'
import { readComparison } from '../../agreement/reads/comparisons.ts'
import { listRemovalReasons } from '../../agreement/reads/removals.ts'
import { readText } from '../../agreement/reads/texts.ts'
import { getVersion } from '../../agreement/reads/versions.ts'
import { type ReasonedChange, reasonedChanges } from '../../agreement/rules/change-reasons.ts'
import type { Version, VersionText } from '../../agreement/rules/document.ts'

/** The version it follows, whose terms it takes over. */
export async function baseOf(db: Db, version: Version): Promise<Version | undefined> {
  const id = version.basedOnVersionId
  return id ? getVersion(db, id) : undefined
}

export type Changes = {
  readonly ids: ReadonlySet<string>
  /** The changes without a reason; nothing where there is nothing to compare with. */
  readonly lackReason: readonly ReasonedChange[] | undefined
  /**
   * The version whose words it can be compared with. Of an edition that was decided before the product
   * was in use there may be days and terms but no text: then all would be new, and want a reason.
   */
  readonly comparedWith: Version | undefined
}

const nothing: Changes = { ids: new Set(), lackReason: undefined, comparedWith: undefined }

export async function changesFrom(
  db: Db,
  basedOn: Version | undefined,
  { version, provisions }: VersionText,
): Promise<Changes> {
  if (!basedOn) return nothing
  const [before, removals] = await Promise.all([
    readText(db, basedOn.id),
    listRemovalReasons(db, version.id),
  ])
  if (before.provisions.length === 0) return nothing
  const compared = await readComparison(before.provisions, provisions)
  // Texts that take too long to compare are edited all the same, without marks for what is changed.
  if (!compared.granted) return { ...nothing, comparedWith: basedOn }
  const changes = reasonedChanges(compared.value, before.provisions, provisions, removals)
  return {
    ids: new Set(changes.map(({ provisionId }) => provisionId)),
    lackReason: changes.filter(({ reason }) => reason === ''),
    comparedWith: basedOn,
  }
}
