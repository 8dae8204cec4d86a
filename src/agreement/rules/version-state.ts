// SPDX-License-Identifier: EUPL-1.2
// The status word of a version on a day: a draft, a proposal on its way, or an edition with a standing.

import type { Day } from '#kernel/day.ts'
import type { Version } from './document.ts'
import { isInForce, type Edition } from './edition.ts'
import type { RoundStatus } from './notes.ts'

export type VersionState =
  | 'draft'
  | 'frozen'
  | 'withdrawn'
  | RoundStatus
  | 'adopted'
  | 'in-force'
  | 'running-on'
  | 'own-end'
  | 'ended'

/** A version without an adoption on that day is where its round says it is. */
export function stateOfVersion(
  version: Version,
  edition: Edition | undefined,
  round: RoundStatus | undefined,
): VersionState {
  if (version.status !== 'frozen') return version.status
  const standing = edition?.standing
  if (!edition || !standing) return round ?? 'frozen'
  if (standing.state === 'not-yet') return 'adopted'
  if (!isInForce(standing)) return 'ended'
  if (standing.state === 'running-on') return 'running-on'
  return hasOwnEnd(edition) ? 'own-end' : 'in-force'
}

/** An annex with a last day of its own does not live as long as the main agreement does. */
function hasOwnEnd({ document, terms, standing }: Edition): boolean {
  return (
    document.mainDocumentId !== undefined &&
    terms?.followsMain !== true &&
    standing !== undefined &&
    standing.currentUntil !== null
  )
}

/**
 * The proposal that would replace an edition: the latest one that is meant to begin after the day.
 * One whose first day has passed without an adoption is a thing of the past.
 */
export function editionToCome(
  editions: readonly Edition[],
  documentId: string,
  on: Day,
): Edition | undefined {
  return editions.findLast((edition) => {
    if (edition.document.id !== documentId || edition.version.status !== 'frozen') return false
    const begins = edition.adoption?.entersIntoForceOn ?? edition.terms?.startsOn
    return begins !== undefined && begins > on && !isInForce(edition.standing)
  })
}
