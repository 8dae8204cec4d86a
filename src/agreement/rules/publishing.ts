// SPDX-License-Identifier: EUPL-1.2
// Freezing fixes a text; publishing shows it. Who may read a version, and when it may be published.

import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Version } from './document.ts'
import { mayInAgreement } from './permissions.ts'

/** Whether everyone may read it. What has been published stays so, also when it is withdrawn. */
export function isPublic({ publishedOn }: Pick<Version, 'publishedOn'>): boolean {
  return publishedOn !== undefined
}

/** What is not published is not there for those who do not write. */
export function mayRead(
  version: Pick<Version, 'publishedOn'>,
  mandate: Mandate | undefined,
): boolean {
  return isPublic(version) || mayInAgreement(mandate, 'read-drafts')
}

export type PublishRefusal = 'version-not-frozen' | 'version-is-published'

/** Asked by the button and the command. */
export function askToPublish({
  status,
  publishedOn,
}: Pick<Version, 'status' | 'publishedOn'>): Result<undefined, PublishRefusal> {
  if (publishedOn !== undefined) return refused('version-is-published')
  return status === 'frozen' ? granted() : refused('version-not-frozen')
}
