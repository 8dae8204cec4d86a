// SPDX-License-Identifier: EUPL-1.2
// Why something was changed, told afterwards: also of what is no longer in the draft.

import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { changeDraft } from '../../agreement/commands/change-draft.ts'
import { readComparison } from '../../agreement/reads/comparisons.ts'
import { listRemovalReasons } from '../../agreement/reads/removals.ts'
import { readText } from '../../agreement/reads/texts.ts'
import {
  checkReason,
  reasonedChanges,
  type ReasonedChange,
  type ReasonRefusal,
} from '../../agreement/rules/change-reasons.ts'
import type { NumberedProvision, VersionText } from '../../agreement/rules/document.ts'
import { demandSeen, type SeenWord } from '../../agreement/rules/seen.ts'
import { seenInDraft } from '../rules/seen-in-draft.ts'

/** A reason for a change that is still the one that was seen, with the reason it had then. */
export async function giveReason(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly versionId: string
    readonly provisionId: string
    readonly seen: SeenWord
    readonly reason: string
  },
): Promise<Result<undefined, ReasonRefusal | 'version-not-draft' | 'too-much-to-compare'>> {
  const { versionId, provisionId } = input
  return changeDraft(tx, today, mandate, versionId, async (text) => {
    const reason = about('reason', checkReason(input.reason))
    if (!reason.granted) return reason
    const found = await getChange(tx, text, provisionId)
    if (!found.granted) return found
    const change = found.value
    // Pressed twice: it says what it was asked to say.
    if (change.reason === reason.value) return granted({ about: [] })
    demandSeen(input.seen, seenInDraft.change(change), `the change of ${provisionId}`)
    if (change.after) {
      const provisions = withReason(text.provisions, provisionId, reason.value)
      return granted({ provisions, about: [provisionId] })
    }
    const provisionIds = [provisionId, ...change.removedWith]
    return granted({ removed: { provisionIds, reason: reason.value }, about: [provisionId] })
  })
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
function withReason(
  provisions: readonly NumberedProvision[],
  id: string,
  reason: string,
): readonly NumberedProvision[] {
  return provisions.map((one) =>
    one.id === id ? { ...one, changeReason: reason, revision: one.revision + 1 } : one,
  )
}
