// SPDX-License-Identifier: EUPL-1.2
// Which texts are watched: those that apply, those adopted to apply later, and of each document the last
// one on its way. What has been replaced is history, whatever the law says now.

import type { Day } from '#kernel/day.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { type Edition, isInForce } from '../../agreement/rules/edition.ts'

export type WatchedText = {
  readonly version: Version
  /** The day that names of laws are read for. */
  readonly day: Day | undefined
}

/** `versions` are public, the oldest of each document first. */
export function watchedTexts(
  versions: readonly Version[],
  editions: readonly Edition[],
  on: Day,
): readonly WatchedText[] {
  const frozen = versions.filter(({ status }) => status === 'frozen')
  const last = new Map(frozen.map(({ documentId, id }) => [documentId, id]))
  return frozen.flatMap((version) => {
    const edition = editions.find((one) => one.version.id === version.id)
    const adoption = edition?.adoption
    const isKnown = adoption !== undefined && adoption.adoptedOn <= on
    const isComing = isKnown && adoption.entersIntoForceOn > on
    const isOnItsWay = !isKnown && last.get(version.documentId) === version.id
    if (!isInForce(edition?.standing) && !isComing && !isOnItsWay) return []
    const day = adoption?.entersIntoForceOn ?? edition?.terms?.startsOn ?? version.frozenOn
    return [{ version, day }]
  })
}
