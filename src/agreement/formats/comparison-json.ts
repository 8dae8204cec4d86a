// SPDX-License-Identifier: EUPL-1.2
// A comparison as open data: the same changes and reasons as the page.

import { comparisonAlgorithm } from '../rules/comparison.ts'
import type { Version } from '../rules/document.ts'
import type { ShownComparison } from '../rules/shown-comparison.ts'

export function comparisonAsJson(from: Version, to: Version, shown: ShownComparison) {
  const { changed, unchanged, counts } = shown
  return {
    algorithm: comparisonAlgorithm,
    from: `${from.documentSlug}/${from.label}`,
    to: `${to.documentSlug}/${to.label}`,
    changed,
    unchanged,
    counts,
    changes: shown.groups
      .flatMap(({ parts }) => parts)
      .flatMap((part) => (part.kind === 'change' ? [part.change] : []))
      .map((change) => ({
        kind: change.kind,
        id: change.after?.id ?? change.before?.id,
        earlierId: change.before?.id ?? null,
        ids: change.afters.map(({ id }) => id),
        earlierIds: change.befores.map(({ id }) => id),
        from: change.oldNumber ?? null,
        to: change.newNumber ?? null,
        name: change.name,
        reasons: change.reasons.map(({ version, reason }) => ({ version: version.label, reason })),
      })),
  }
}
