// SPDX-License-Identifier: EUPL-1.2
// Terms, adoption and what happens to an edition while it lives.

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { record, recordAll } from '#platform/journal/journal.ts'
import { findTerms } from '../reads/editions.ts'
import { listTermsCorrections, readTermsFacts } from '../reads/terms-corrections.ts'
import type { Terms } from '../rules/edition.ts'
import { agreementEvent } from '../rules/events.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import { demandSeen, seenIn, type SeenWord } from '../rules/seen.ts'
import type { SourceRefusal } from '../rules/source.ts'
import { checkTerms } from '../rules/terms.ts'
import {
  askToCorrectTerms,
  askToSetTerms,
  changesOfTerms,
  type BoundTermsRefusal,
  checkCorrection,
  type CorrectionRefusal,
} from '../rules/terms-changes.ts'
import { insertTermsCorrection } from '../writes/terms-corrections.ts'
import { countUpRevision, deleteAdoptionsOfRound, insertAdoption, upsertTerms } from '../writes.ts'
import { lockValidity, lockVersions } from '../reads/locks.ts'

/**
 * The terms of a version, in place of those that were seen. They are part of what is frozen: who freezes
 * a draft, or puts a version in a package, and saw others, is told.
 */
export async function setTerms(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly versionId: string; readonly seen: SeenWord; readonly terms: Terms },
): Promise<Result<undefined, BoundTermsRefusal | 'ends-before-start' | SourceRefusal>> {
  if (!mayInAgreement(mandate, 'set-terms')) throw new NotAllowed('set-terms')
  const { versionId } = input
  await lockValidity(tx, [versionId])
  await lockVersions(tx, [versionId])
  const checked = checkTerms(input.terms)
  if (!checked.granted) return checked
  const terms = checked.value
  const facts = await readTermsFacts(tx, versionId)
  if (facts.status === 'withdrawn') return refused('version-is-withdrawn')
  const before = await findTerms(tx, versionId)
  const stands = seenIn.terms(before)
  // Pressed twice: the terms are those that were asked for.
  if (stands === seenIn.terms(terms)) return granted()
  demandSeen(input.seen, stands, `the terms of ${versionId}`)
  const asked = askToSetTerms(facts)
  if (!asked.granted) return asked
  await upsertTerms(tx, versionId, terms)
  await countUpRevision(tx, versionId)
  await record(
    tx,
    today,
    agreementEvent('terms-set', 'version', versionId, termsInJournal(before, terms)),
  )
  return granted()
}

/** Each term that is another, with what was and what is; where the terms are read is written by a person, and stays out. */
function termsInJournal(before: Terms | undefined, after: Terms) {
  const changes = changesOfTerms(before, after).filter(({ term }) => term !== 'source')
  return Object.fromEntries(
    changes.flatMap((change) => [
      [`${change.term}.before`, change.before ?? null],
      [change.term, change.after ?? null],
    ]),
  )
}

/**
 * Adopted terms that turned out to be others than those that were decided: corrected in the open, with
 * the reason and the decision that says so. What stood stays to be seen.
 */
export async function correctTerms(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    /** Comes with the form, so that one that is sent twice corrects once. */
    readonly id: string
    readonly versionId: string
    readonly seen: SeenWord
    readonly terms: Terms
    readonly reason: string
    readonly decision: string
    readonly decidedOn: Day
  },
): Promise<
  Result<undefined, CorrectionRefusal | 'terms-not-adopted' | 'ends-before-start' | SourceRefusal>
> {
  if (!mayInAgreement(mandate, 'set-terms')) throw new NotAllowed('set-terms')
  const { id, versionId } = input
  await lockValidity(tx, [versionId])
  await lockVersions(tx, [versionId])
  const asked = askToCorrectTerms(await readTermsFacts(tx, versionId))
  if (!asked.granted) return asked
  const checked = checkTerms(input.terms)
  if (!checked.granted) return checked
  const after = checked.value
  const corrections = await listTermsCorrections(tx, [versionId])
  if (corrections.some((one) => one.id === id)) return granted()
  const before = await findTerms(tx, versionId)
  demandSeen(input.seen, seenIn.terms(before), `the terms of ${versionId}`)
  const correction = checkCorrection({ ...input, before, after }, today)
  if (!correction.granted) return correction
  await insertTermsCorrection(tx, { ...correction.value, id, versionId, correctedOn: today })
  await upsertTerms(tx, versionId, after)
  await record(
    tx,
    today,
    agreementEvent('terms-corrected', 'version', versionId, {
      ...termsInJournal(before, after),
      correction: id,
    }),
  )
  return granted()
}

/**
 * What a decision round's decisions mean for its versions, computed anew each time one is recorded.
 * Nothing, when the decisions on record no longer add up to an adoption.
 */
export async function registerAdoption(
  tx: Tx,
  today: Day,
  input: {
    readonly decisionRoundId: string
    readonly versionIds: readonly string[]
    readonly adoption: { readonly adoptedOn: Day; readonly entersIntoForceOn: Day } | undefined
  },
): Promise<void> {
  await lockValidity(tx, input.versionIds)
  await deleteAdoptionsOfRound(tx, input.decisionRoundId)
  if (input.adoption) {
    for (const versionId of input.versionIds) {
      await insertAdoption(tx, {
        versionId,
        decisionRoundId: input.decisionRoundId,
        ...input.adoption,
        source: '',
      })
    }
  }
  await recordAll(
    tx,
    today,
    input.versionIds.map((versionId) =>
      agreementEvent('adoption-computed', 'version', versionId, {
        decisionRound: input.decisionRoundId,
        adoptedOn: input.adoption?.adoptedOn ?? null,
        entersIntoForceOn: input.adoption?.entersIntoForceOn ?? null,
      }),
    ),
  )
}
