// SPDX-License-Identifier: EUPL-1.2
// A frozen text is internal until someone publishes it, or a round opens with it.

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { recordAll } from '#platform/journal/journal.ts'
import { lockVersions } from '../reads/locks.ts'
import { getPackage } from '../reads/packages.ts'
import { getVersion, listVersionsByIds } from '../reads/versions.ts'
import { agreementEvent } from '../rules/events.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import { askToPublish, isPublic, type PublishRefusal } from '../rules/publishing.ts'
import { demandSeen, seenIn, type SeenWord } from '../rules/seen.ts'
import { updateVersionsPublished } from '../writes.ts'

/** Everyone may read the text from now on: in lists, search, open data and at its lasting addresses. */
export async function publishVersion(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly versionId: string; readonly seen: SeenWord },
): Promise<Result<undefined, PublishRefusal>> {
  if (!mayInAgreement(mandate, 'publish-version')) throw new NotAllowed('publish-version')
  await lockVersions(tx, [input.versionId])
  const version = await getVersion(tx, input.versionId)
  // Pressed twice: it is published, which is what was asked for.
  if (isPublic(version)) return granted()
  const asked = askToPublish(version)
  if (!asked.granted) return asked
  demandSeen(input.seen, seenIn.version(version), `version ${version.id}`)
  await publish(tx, today, [version.id])
  return granted()
}

/** A round that opens with a package shows its texts to everyone. The caller has asked who may open it. */
export async function publishPackage(tx: Tx, today: Day, packageId: string): Promise<void> {
  const { versions } = await getPackage(tx, packageId)
  await publishVersions(
    tx,
    today,
    versions.map(({ id }) => id),
  )
}

/** Those that are not published yet; withdrawn ones stay where they are. */
export async function publishVersions(
  tx: Tx,
  today: Day,
  versionIds: readonly string[],
): Promise<void> {
  await lockVersions(tx, versionIds)
  const found = await listVersionsByIds(tx, versionIds)
  await publish(
    tx,
    today,
    found.filter((version) => askToPublish(version).granted).map(({ id }) => id),
  )
}

async function publish(tx: Tx, today: Day, versionIds: readonly string[]): Promise<void> {
  if (versionIds.length === 0) return
  await updateVersionsPublished(tx, versionIds, today)
  await recordAll(
    tx,
    today,
    versionIds.map((id) => agreementEvent('version-published', 'version', id)),
  )
}
