// SPDX-License-Identifier: EUPL-1.2
// What became of a commented provision in the text that came out of the comments.

import { compareVersions, type ProvisionChange } from '../../agreement/rules/comparison.ts'
import type { VersionText } from '../../agreement/rules/document.ts'

/** The change of each provision of the text before, by its id. */
export function changesById(
  before: VersionText,
  after: VersionText,
): ReadonlyMap<string, ProvisionChange> {
  const { changes } = compareVersions(before.provisions, after.provisions)
  return new Map(
    changes.flatMap((change) => (change.before ? [[change.before.id, change] as const] : [])),
  )
}
