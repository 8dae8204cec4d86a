// SPDX-License-Identifier: EUPL-1.2
// Terms, adoption and what happens to an edition while it lives.

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { record, recordAll } from '#platform/journal/journal.ts'
import { findTerms } from '../reads/editions.ts'
import { getVersion } from '../reads/versions.ts'
import type { Terms } from '../rules/edition.ts'
import { agreementEvent } from '../rules/events.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import { demandSeen, seenIn, type SeenWord } from '../rules/seen.ts'
import type { SourceRefusal } from '../rules/source.ts'
import { checkTerms } from '../rules/terms.ts'
import { deleteAdoptionsOfRound, insertAdoption, upsertTerms } from '../writes.ts'
import { holdVersions, lockValidity } from '../reads/locks.ts'

/** The terms of a version, in place of those that were seen. */
export async function setTerms(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly versionId: string; readonly seen: SeenWord; readonly terms: Terms },
): Promise<Result<undefined, 'version-is-withdrawn' | 'ends-before-start' | SourceRefusal>> {
  if (!mayInAgreement(mandate, 'set-terms')) throw new NotAllowed('set-terms')
  await lockValidity(tx, [input.versionId])
  await holdVersions(tx, [input.versionId])
  const { status } = await getVersion(tx, input.versionId)
  if (status === 'withdrawn') return refused('version-is-withdrawn')
  const checked = checkTerms(input.terms)
  if (!checked.granted) return checked
  const terms = checked.value
  const stands = seenIn.terms(await findTerms(tx, input.versionId))
  // Pressed twice: the terms are those that were asked for.
  if (stands === seenIn.terms(terms)) return granted()
  demandSeen(input.seen, stands, `the terms of ${input.versionId}`)
  await upsertTerms(tx, input.versionId, terms)
  await record(tx, today, agreementEvent('terms-set', 'version', input.versionId, inJournal(terms)))
  return granted()
}

/** What was set, for those who ask later what the terms were: days, counts and choices, no words. */
function inJournal({ source: _source, ...terms }: Terms) {
  return Object.fromEntries(
    Object.entries(terms).map(([name, value]) => [name, value ?? null] as const),
  )
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
