// SPDX-License-Identifier: EUPL-1.2
// What a draft changes in the version it is based on, and how much of it has no reason yet.

import type { Visit } from '#platform/page.ts'
import { readComparison } from '../../agreement/reads/comparisons.ts'
import { listRemovalReasons } from '../../agreement/reads/removals.ts'
import { readText } from '../../agreement/reads/texts.ts'
import { getVersion } from '../../agreement/reads/versions.ts'
import { type ReasonedChange, reasonedChanges } from '../../agreement/rules/change-reasons.ts'
import type { Version, VersionText } from '../../agreement/rules/document.ts'

export async function baseOf(visit: Visit, version: Version): Promise<Version | undefined> {
  const id = version.basedOnVersionId
  return id ? getVersion(visit.db, id) : undefined
}

export type Changes = {
  readonly ids: ReadonlySet<string>
  /** The changes without a reason; nothing where there is nothing to compare with. */
  readonly lackReason: readonly ReasonedChange[] | undefined
}

export async function changesFrom(
  visit: Visit,
  basedOn: Version | undefined,
  { version, provisions }: VersionText,
): Promise<Changes> {
  if (!basedOn) return { ids: new Set(), lackReason: undefined }
  const [before, removals] = await Promise.all([
    readText(visit.db, basedOn.id),
    listRemovalReasons(visit.db, version.id),
  ])
  const compared = await readComparison(before.provisions, provisions)
  // Texts that take too long to compare are edited all the same, without marks for what is changed.
  if (!compared.granted) return { ids: new Set(), lackReason: undefined }
  const changes = reasonedChanges(compared.value, before.provisions, provisions, removals)
  return {
    ids: new Set(changes.map(({ provisionId }) => provisionId)),
    lackReason: changes.filter(({ reason }) => reason === ''),
  }
}
