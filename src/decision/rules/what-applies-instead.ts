// SPDX-License-Identifier: EUPL-1.2
// What applies when the parties do not agree: the editions that are in force, and how long they last.

import type { Day } from '#kernel/day.ts'
import { isInForce, type Edition } from '../../agreement/rules/edition.ts'

/** One document, and what becomes of it without the new text. */
export type Instead = {
  readonly title: string
  readonly label: string
  readonly documentSlug: string
  readonly lasts:
    | { readonly kind: 'runs-on' }
    | { readonly kind: 'runs-on-after'; readonly until: Day }
    | { readonly kind: 'extends-itself-after'; readonly until: Day }
    | { readonly kind: 'follows-main' }
    | { readonly kind: 'own-end'; readonly until: Day }
    | { readonly kind: 'ends'; readonly until: Day }
    | { readonly kind: 'without-end' }
}

/**
 * What applies on a day instead of the versions put to decision: the editions in force of the same
 * documents, and of the annexes to them. `editions` stand as they do on that day.
 */
export function whatAppliesInstead(
  decided: readonly { readonly id: string; readonly documentId: string }[],
  editions: readonly Edition[],
): readonly Instead[] {
  const documentIds = new Set(decided.map(({ documentId }) => documentId))
  const versionIds = new Set(decided.map(({ id }) => id))
  return editions
    .filter(({ version, standing }) => isInForce(standing) && !versionIds.has(version.id))
    .filter(
      ({ document }) =>
        documentIds.has(document.id) ||
        (document.mainDocumentId !== undefined && documentIds.has(document.mainDocumentId)),
    )
    .map((edition) => ({
      title: edition.version.title,
      label: edition.version.label,
      documentSlug: edition.document.slug,
      lasts: lastsOf(edition),
    }))
}

function lastsOf({ document, terms, standing }: Edition): Instead['lasts'] {
  if (terms?.followsMain) return { kind: 'follows-main' }
  const until = standing?.currentUntil ?? null
  if (until === null) {
    return { kind: standing?.state === 'running-on' ? 'runs-on' : 'without-end' }
  }
  // An annex with a date of its own is prolonged by a decision of its own.
  if (document.mainDocumentId !== undefined) return { kind: 'own-end', until }
  if (standing?.nextExtensionOn) return { kind: 'extends-itself-after', until }
  return { kind: terms?.continuesUntilReplaced ? 'runs-on-after' : 'ends', until }
}
