// SPDX-License-Identifier: EUPL-1.2
// Terms, adoption and what happens to an edition while it lives.

import type { Day } from '#kernel/day.ts'
import { Conflict, NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record, recordAll } from '#platform/journal/journal.ts'
import { getDocument } from '../reads/documents.ts'
import { findTerms, isAdopted } from '../reads/editions.ts'
import { getVersion } from '../reads/versions.ts'
import { canonicalFormNumber, textHash } from '../rules/canonical-form.ts'
import type { Terms } from '../rules/edition.ts'
import { agreementEvent } from '../rules/events.ts'
import { versionSteps } from '../rules/lifecycle.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import { demandSeen, seenIn, type SeenWord } from '../rules/seen.ts'
import type { SourceRefusal } from '../rules/source.ts'
import { checkTerms } from '../rules/terms.ts'
import {
  deleteAdoptionsOfRound,
  insertAdoption,
  insertVersion,
  updateVersionFrozen,
  upsertTerms,
} from '../writes.ts'
import { holdVersions, lockDocuments, lockValidity } from '../reads/locks.ts'

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

/** An edition that was adopted before the product was in use, with where that can be read. */
export async function registerEarlierAdoption(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly versionId: string
    readonly adoptedOn: Day
    readonly entersIntoForceOn: Day
    readonly source: string
  },
): Promise<void> {
  if (!mayInAgreement(mandate, 'set-terms')) throw new NotAllowed('set-terms')
  await lockValidity(tx, [input.versionId])
  await holdVersions(tx, [input.versionId])
  const { status } = await getVersion(tx, input.versionId)
  if (status !== 'frozen') throw new Conflict(`version ${input.versionId} is ${status}`)
  if (await isAdopted(tx, input.versionId)) throw new Conflict(`${input.versionId} is adopted`)
  await insertAdoption(tx, { ...input, decisionRoundId: undefined })
  await record(tx, today, agreementEvent('earlier-adoption-registered', 'version', input.versionId))
}

/**
 * An edition from before the product, of which only the terms are known here and not the text.
 * It stands in the list of editions and is said to lack its text; its hash is that of an empty text.
 */
export async function registerEarlierEdition(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly documentId: string
    readonly label: string
    readonly title: string
    readonly subtitle: string
    readonly adoptedOn: Day
    readonly entersIntoForceOn: Day
    readonly source: string
    readonly terms: Terms | undefined
  },
): Promise<string> {
  if (!mayInAgreement(mandate, 'set-terms')) throw new NotAllowed('set-terms')
  const document = await getDocument(tx, input.documentId)
  await lockDocuments(tx, [document.id, document.mainDocumentId ?? document.id])
  const id = newId()
  await insertVersion(tx, {
    id,
    documentId: document.id,
    documentSlug: document.slug,
    label: input.label,
    title: input.title,
    subtitle: input.subtitle,
    status: 'draft',
    textHash: undefined,
    frozenOn: undefined,
    isExampleText: false,
    revision: 1,
    basedOnVersionId: undefined,
    sourceFileHash: undefined,
  })
  await updateVersionFrozen(tx, id, {
    status: versionSteps.freeze.from.draft.to,
    textHash: textHash(input.title, []),
    canonicalForm: canonicalFormNumber,
    frozenOn: today,
  })
  if (input.terms) await upsertTerms(tx, id, input.terms)
  await insertAdoption(tx, {
    versionId: id,
    decisionRoundId: undefined,
    adoptedOn: input.adoptedOn,
    entersIntoForceOn: input.entersIntoForceOn,
    source: input.source,
  })
  await record(tx, today, agreementEvent('earlier-adoption-registered', 'version', id))
  return id
}
