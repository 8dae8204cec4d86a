// SPDX-License-Identifier: EUPL-1.2
// What the rounds that texts are in say of them. A text may be in several: the latest stage counts.

import type { BannerNote, RoundStatus, VersionPlace } from './notes.ts'

export function byStage(places: readonly VersionPlace[]): readonly VersionPlace[] {
  return places.toSorted((a, b) => a.stage - b.stage)
}

/** Where each version stands in the round that holds it; those that are in none are left out. */
export function statusesIn(places: readonly VersionPlace[]): ReadonlyMap<string, RoundStatus> {
  return new Map(
    byStage(places).flatMap(({ versionId, status }) =>
      status ? [[versionId, status] as const] : [],
    ),
  )
}

/**
 * What is under way about the version that is read: its own round, or, when it is in force, the round
 * of the text that is meant to replace it.
 */
export function noteUnderWay(
  places: readonly VersionPlace[],
  read: { readonly versionId: string; readonly documentId: string },
  inForceId: string | undefined,
): BannerNote | undefined {
  const sorted = byStage(places)
  const own = sorted.findLast(({ versionId, status }) => versionId === read.versionId && status)
  if (own) return own.ownNote
  if (inForceId !== read.versionId) return undefined
  return sorted.findLast(
    ({ versionId, documentId, status }) =>
      documentId === read.documentId &&
      versionId !== read.versionId &&
      (status === 'deciding' || status === 'consulted'),
  )?.comingNote
}
