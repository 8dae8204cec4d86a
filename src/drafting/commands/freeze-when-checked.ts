// SPDX-License-Identifier: EUPL-1.2
// A draft is frozen when nothing that stops it is left: asked once more under the lock, as the page showed it.

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { freezeVersion } from '../../agreement/commands/freezing.ts'
import { lockVersions } from '../../agreement/reads/locks.ts'
import { readText } from '../../agreement/reads/texts.ts'
import type { Version } from '../../agreement/rules/document.ts'
import { isStepFrom, type VersionRefusal, versionSteps } from '../../agreement/rules/lifecycle.ts'
import { mayInAgreement } from '../../agreement/rules/permissions.ts'
import { demandSeen, seenIn, type SeenWord } from '../../agreement/rules/seen.ts'
import { type CheckSources, readFreezeChecks } from '../reads/freeze-checks.ts'
import { isStopped } from '../rules/freeze-checks.ts'

export async function freezeWhenChecked(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly versionId: string
    readonly seen: SeenWord
    readonly sources: CheckSources
  },
): Promise<Result<Version, VersionRefusal | 'freezing-is-stopped'>> {
  const { versionId, seen, sources } = input
  const { by } = versionSteps.freeze
  if (!mayInAgreement(mandate, by)) throw new NotAllowed(by)
  await lockVersions(tx, [versionId])
  const text = await readText(tx, versionId)
  if (isStepFrom(text.version.status, 'freeze')) {
    demandSeen(seen, seenIn.draft(text), `draft ${versionId}`)
    if (isStopped(await readFreezeChecks(tx, today, text, sources))) {
      return refused('freezing-is-stopped')
    }
  }
  return freezeVersion(tx, today, mandate, { versionId, seen })
}
