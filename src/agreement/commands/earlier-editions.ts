// SPDX-License-Identifier: EUPL-1.2
// What applied before the product was in use is registered by those who lead the work: an edition that
// is known by its days alone, the adoption of a text that has been imported. A mistake is corrected, or
// taken back, in the open.

import type { Day } from '#kernel/day.ts'
import { Conflict, NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { keptText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { putFile } from '#platform/files/file-store.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { getDocument } from '../reads/documents.ts'
import { isAdopted, listAdoptions } from '../reads/editions.ts'
import { lockDocuments, lockValidity, lockVersions } from '../reads/locks.ts'
import { listRegistrations } from '../reads/registrations.ts'
import { countProvisions } from '../reads/texts.ts'
import { getVersion, listVersions, listVersionsByIds } from '../reads/versions.ts'
import { askToBeWithdrawn } from '../reads/withdrawal.ts'
import { checkLabel } from '../rules/address.ts'
import { formOfText, textHash } from '../rules/canonical-form.ts'
import { checkReason, type ReasonRefusal } from '../rules/change-reasons.ts'
import type { Version } from '../rules/document.ts'
import type { Terms } from '../rules/edition.ts'
import { agreementEvent } from '../rules/events.ts'
import { versionSteps } from '../rules/lifecycle.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import {
  checkEarlierAdoption,
  originalTypes,
  tellsTheSame,
  type EarlierAdoption,
  type EarlierAdoptionRefusal,
  type NewOriginal,
  type Original,
  type Registration,
} from '../rules/registration.ts'
import { demandSeen, seenIn, type SeenWord } from '../rules/seen.ts'
import { checkTerms } from '../rules/terms.ts'
import { checkTitle, type TitleRefusal } from '../rules/title.ts'
import {
  deleteRegisteredAdoption,
  insertAdoption,
  insertVersion,
  updateVersionFrozen,
  updateVersionStatus,
  upsertTerms,
} from '../writes.ts'
import { insertRegistration, insertRegistrationWithdrawal } from '../writes/registrations.ts'
import { publishVersions } from './publishing.ts'

type Told = EarlierAdoption & { readonly original?: NewOriginal | undefined }

function demandRegistrar(mandate: Mandate): void {
  if (!mayInAgreement(mandate, 'register-earlier')) throw new NotAllowed('register-earlier')
}

/** The adoptions that another edition of the same document begins by. */
async function listOtherAdoptions(tx: Tx, documentId: string, versionId: string | undefined) {
  const ids = new Set((await listVersions(tx, documentId)).map(({ id }) => id))
  const adoptions = await listAdoptions(tx)
  return adoptions.filter((one) => ids.has(one.versionId) && one.versionId !== versionId)
}

async function keepOriginal(tx: Tx, original: NewOriginal | undefined) {
  if (!original) return undefined
  const { hash } = await putFile(tx, original.bytes, originalTypes[original.kind])
  return { fileHash: hash, fileName: original.name }
}

/** Tells it, and lets it count. */
async function tell(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  told: EarlierAdoption & { readonly versionId: string; readonly original: Original | undefined },
): Promise<void> {
  await insertRegistration(tx, {
    ...told,
    id: newId(),
    registeredOn: today,
    registeredForBodyId: mandate.bodyId,
  })
  const { versionId, adoptedOn, entersIntoForceOn, source } = told
  const days = { adoptedOn, entersIntoForceOn }
  await insertAdoption(tx, { versionId, ...days, source, decisionRoundId: undefined })
  // What binds its parties is there for everyone.
  await publishVersions(tx, today, [versionId])
}

/** A text that has been imported and frozen was adopted before the product was in use. */
export async function registerEarlierAdoption(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Told & { readonly versionId: string },
): Promise<Result<undefined, EarlierAdoptionRefusal>> {
  demandRegistrar(mandate)
  const { versionId, original } = input
  await lockValidity(tx, [versionId])
  await lockVersions(tx, [versionId])
  const { status, documentId } = await getVersion(tx, versionId)
  if (status !== 'frozen') throw new Conflict(`version ${versionId} is ${status}`)
  if (await isAdopted(tx, versionId)) {
    if (await isTold(tx, input)) return granted()
    throw new Conflict(`${versionId} is adopted`)
  }
  const others = await listOtherAdoptions(tx, documentId, versionId)
  const checked = checkEarlierAdoption(input, today, others)
  if (!checked.granted) return checked
  const kept = await keepOriginal(tx, original)
  await tell(tx, today, mandate, { ...checked.value, versionId, original: kept })
  await record(tx, today, told('earlier-adoption-registered', versionId, checked.value))
  return granted()
}

/** Pressed twice: it is registered, which is what was asked for. */
async function isTold(tx: Tx, input: Told & { readonly versionId: string }): Promise<boolean> {
  const all = await listRegistrations(tx, [input.versionId])
  const asked = asLines(input)
  return all.some((one) => !one.withdrawn && tellsTheSame(one, asked))
}

const asLines = (one: EarlierAdoption): EarlierAdoption => ({
  ...one,
  adoptedBy: keptText(one.adoptedBy, { isLine: true }),
  source: keptText(one.source, { isLine: true }),
})

function told(
  event: `earlier-adoption-${'registered' | 'corrected'}`,
  versionId: string,
  { adoptedOn, entersIntoForceOn }: EarlierAdoption,
) {
  return agreementEvent(event, 'version', versionId, { adoptedOn, entersIntoForceOn })
}

export type NewEarlierEdition = Told & {
  /** Comes with a form, so that one that is sent twice makes it once. */
  readonly id?: string
  readonly documentId: string
  readonly label: string
  readonly title: string
  readonly subtitle: string
  readonly terms: Terms | undefined
}

type EarlierEditionRefusal =
  | EarlierAdoptionRefusal
  | TitleRefusal
  | 'label-taken'
  | 'label-not-usable'
  | 'already-made'
  | 'ends-before-start'

/**
 * An edition from before the product, of which only the terms are known here and not the text.
 * It stands in the list of editions and is said to lack its text; its hash is that of an empty text.
 */
export async function registerEarlierEdition(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: NewEarlierEdition,
): Promise<Result<Pick<Version, 'id' | 'documentSlug' | 'label'>, EarlierEditionRefusal>> {
  demandRegistrar(mandate)
  const label = about('label', checkLabel(input.label))
  if (!label.granted) return label
  const title = checkTitle(input.title, input.subtitle)
  if (!title.granted) return title
  const terms = input.terms && checkTerms(input.terms)
  if (terms && !terms.granted) return terms
  const document = await getDocument(tx, input.documentId)
  await lockDocuments(tx, [document.id, document.mainDocumentId ?? document.id])
  const id = input.id ?? newId()
  const made = { id, documentSlug: document.slug, label: input.label }
  const [there] = await listVersionsByIds(tx, [id])
  if (there) {
    const isSame = there.documentId === document.id && there.label === input.label
    return isSame ? granted(made) : refused('already-made')
  }
  const versions = await listVersions(tx, document.id)
  if (versions.some((other) => other.label === input.label)) {
    return refused('label-taken', {}, 'label')
  }
  const others = await listOtherAdoptions(tx, document.id, undefined)
  const checked = checkEarlierAdoption(input, today, others)
  if (!checked.granted) return checked
  await insertVersion(tx, {
    ...made,
    ...title.value,
    documentId: document.id,
    status: 'draft',
    textHash: undefined,
    canonicalForm: undefined,
    numbering: undefined,
    frozenOn: undefined,
    publishedOn: undefined,
    isExampleText: false,
    revision: 1,
    basedOnVersionId: undefined,
    sourceFileHash: undefined,
  })
  const withoutWords = { title: title.value.title, numbering: undefined, provisions: [] }
  await updateVersionFrozen(tx, id, {
    status: versionSteps.freeze.from.draft.to,
    textHash: textHash(withoutWords),
    canonicalForm: formOfText(withoutWords),
    frozenOn: today,
  })
  if (terms) await upsertTerms(tx, id, terms.value)
  const kept = await keepOriginal(tx, input.original)
  await tell(tx, today, mandate, { ...checked.value, versionId: id, original: kept })
  await record(tx, today, told('earlier-adoption-registered', id, checked.value))
  return granted(made)
}

type MendRefusal = ReasonRefusal | 'reason-missing' | 'nothing-registered'

type Mended = { readonly versionId: string; readonly seen: SeenWord; readonly reason: string }

/** Holds the edition; what counts of it, that which was seen, and why it is wrong. */
async function open(tx: Tx, { versionId, seen, reason }: Mended) {
  await lockValidity(tx, [versionId])
  await lockVersions(tx, [versionId])
  const { documentId } = await getVersion(tx, versionId)
  const all = await listRegistrations(tx, [versionId])
  const checkedReason = about('reason', checkReason(reason))
  const why = checkedReason.granted ? checkedReason.value : ''
  return {
    documentId,
    stands: all.find(({ withdrawn }) => !withdrawn),
    reason:
      checkedReason.granted && why === '' ? refused('reason-missing', {}, 'reason') : checkedReason,
    /** Pressed twice: what was seen has been taken back for this reason. */
    isMended: all.some((one) => one.withdrawn?.reason === why && seenIn.registration(one) === seen),
  }
}

async function takeBack(tx: Tx, today: Day, { id, versionId }: Registration, reason: string) {
  await insertRegistrationWithdrawal(tx, { registrationId: id, on: today, reason })
  await deleteRegisteredAdoption(tx, versionId)
}

/** What was registered was wrong: it stands as it should have, and what it said stays to be seen. */
export async function correctEarlierAdoption(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Told & Mended,
): Promise<Result<undefined, EarlierAdoptionRefusal | MendRefusal>> {
  demandRegistrar(mandate)
  const { versionId, seen } = input
  const { stands, reason, isMended, documentId } = await open(tx, input)
  if (!reason.granted) return reason
  if (!stands) return refused('nothing-registered')
  if (isMended && tellsTheSame(stands, asLines(input))) return granted()
  demandSeen(seen, seenIn.registration(stands), `what is registered of ${versionId}`)
  const others = await listOtherAdoptions(tx, documentId, versionId)
  const checked = checkEarlierAdoption(input, today, others)
  if (!checked.granted) return checked
  await takeBack(tx, today, stands, reason.value)
  const original = (await keepOriginal(tx, input.original)) ?? stands.original
  await tell(tx, today, mandate, { ...checked.value, versionId, original })
  await record(tx, today, told('earlier-adoption-corrected', versionId, checked.value))
  return granted()
}

/** It was never adopted so: it counts no more. An edition that was known by its days alone is withdrawn with it. */
export async function withdrawEarlierAdoption(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Mended,
): Promise<Result<undefined, MendRefusal>> {
  demandRegistrar(mandate)
  const { versionId, seen } = input
  const { stands, reason, isMended } = await open(tx, input)
  if (!reason.granted) return reason
  if (!stands) return isMended ? granted() : refused('nothing-registered')
  demandSeen(seen, seenIn.registration(stands), `what is registered of ${versionId}`)
  await takeBack(tx, today, stands, reason.value)
  await record(tx, today, agreementEvent('earlier-adoption-withdrawn', 'version', versionId))
  const version = await getVersion(tx, versionId)
  const hasText = ((await countProvisions(tx, [versionId])).get(versionId) ?? 0) > 0
  const asked = await askToBeWithdrawn(tx, version)
  if (!hasText && asked.granted) {
    await updateVersionStatus(tx, versionId, asked.value.to)
    await record(tx, today, agreementEvent('version-withdrawn', 'version', versionId))
  }
  return granted()
}
