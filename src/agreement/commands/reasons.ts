// SPDX-License-Identifier: EUPL-1.2
// Why something was changed, told afterwards: also of what is no longer in the draft.

import type { Day } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { record } from '#platform/journal/journal.ts'
import { readComparison } from '../reads/comparisons.ts'
import { listRemovalReasons } from '../reads/removals.ts'
import { readText } from '../reads/texts.ts'
import {
  checkReason,
  reasonedChanges,
  type ReasonedChange,
  type ReasonRefusal,
} from '../rules/change-reasons.ts'
import type { VersionText } from '../rules/document.ts'
import { agreementEvent } from '../rules/events.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import { demandSeen, seenIn, type Seen } from '../rules/seen.ts'
import { countUpRevision, updateText } from '../writes.ts'
import { lockVersions } from '../writes/locks.ts'
import { writeRemovalReason } from '../writes/removals.ts'

/** A reason for a change that is still the one that was seen, with the reason it had then. */
export async function giveReason(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly versionId: string
    readonly provisionId: string
    readonly seen: Seen
    readonly reason: string
  },
): Promise<Result<undefined, ReasonRefusal | 'version-not-draft' | 'too-much-to-compare'>> {
  if (!mayInAgreement(mandate, 'edit-draft')) throw new NotAllowed('edit-draft')
  await lockVersions(tx, [input.versionId])
  const text = await readText(tx, input.versionId)
  if (text.version.status !== 'draft') return refused('version-not-draft')
  const reason = about('reason', checkReason(input.reason))
  if (!reason.granted) return reason
  const found = await getChange(tx, text, input.provisionId)
  if (!found.granted) return found
  const change = found.value
  // Pressed twice: it says what it was asked to say.
  if (change.reason === reason.value) return granted()
  demandSeen(input.seen, seenIn.change(change), `the change of ${input.provisionId}`)
  if (change.after) await writeReason(tx, text, input.provisionId, reason.value)
  else {
    const block = [input.provisionId, ...change.removedWith]
    await writeRemovalReason(tx, input.versionId, block, reason.value)
  }
  await countUpRevision(tx, input.versionId)
  const told = { provisions: [input.provisionId] }
  await record(tx, today, agreementEvent('draft-changed', 'version', input.versionId, told))
  return granted()
}

async function getChange(
  tx: Tx,
  { version, provisions }: VersionText,
  provisionId: string,
): Promise<Result<ReasonedChange, 'too-much-to-compare'>> {
  const before = version.basedOnVersionId
    ? (await readText(tx, version.basedOnVersionId)).provisions
    : []
  const removals = await listRemovalReasons(tx, version.id)
  const compared = await readComparison(before, provisions)
  if (!compared.granted) return compared
  const changes = reasonedChanges(compared.value, before, provisions, removals)
  const change = changes.find((one) => one.provisionId === provisionId)
  if (!change) throw new NotFound(`a change of ${provisionId}`)
  return granted(change)
}

/** Counts up the provision's own revision, so that a form that is open elsewhere does not take it back. */
async function writeReason(
  tx: Tx,
  { version, provisions }: VersionText,
  id: string,
  reason: string,
) {
  const after = provisions.map((one) =>
    one.id === id ? { ...one, changeReason: reason, revision: one.revision + 1 } : one,
  )
  await updateText(tx, version, provisions, after)
}
