// SPDX-License-Identifier: EUPL-1.2
// A frozen text never changes; packages are made of frozen texts only.

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { oneLine } from '#kernel/text/signs.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { findTerms } from '../reads/editions.ts'
import { findPackage, findPackageBySlug, getPackage } from '../reads/packages.ts'
import { readText } from '../reads/texts.ts'
import { getVersion, listVersionsByIds } from '../reads/versions.ts'
import { askToBeWithdrawn } from '../reads/withdrawal.ts'
import { checkSlug } from '../rules/address.ts'
import {
  formOfText,
  packageFormNumber,
  packageHash,
  type PackagedText,
  termsHash,
  textHash,
} from '../rules/canonical-form.ts'
import type { Package, Version } from '../rules/document.ts'
import { agreementEvent } from '../rules/events.ts'
import {
  askVersionStep,
  isStepFrom,
  type VersionRefusal,
  versionSteps,
} from '../rules/lifecycle.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import { demandSeen, seenIn, type SeenWord } from '../rules/seen.ts'
import { checkTitle, type TitleRefusal } from '../rules/title.ts'
import { insertPackage, updateVersionFrozen, updateVersionStatus } from '../writes.ts'
import { holdVersions, lockValidity, lockVersions } from '../reads/locks.ts'

/** The draft's text is fixed and gets its hash: exactly the text that was seen. */
export async function freezeVersion(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly versionId: string; readonly seen: SeenWord },
): Promise<Result<Version, VersionRefusal>> {
  const { by, event } = versionSteps.freeze
  if (!mayInAgreement(mandate, by)) throw new NotAllowed(by)
  await lockVersions(tx, [input.versionId])
  const { version, provisions } = await readText(tx, input.versionId)
  // Pressed twice: the text that was seen is frozen, which is what was asked for.
  const before = { ...version, revision: version.revision - 1 }
  const isAskedFor = input.seen === seenIn.draft({ version: before, provisions })
  if (version.status === 'frozen' && isAskedFor) return granted(version)
  if (isStepFrom(version.status, 'freeze')) {
    demandSeen(input.seen, seenIn.draft({ version, provisions }), `draft ${version.id}`)
  }
  const asked = askVersionStep(version.status, 'freeze', { provisions: provisions.length })
  if (!asked.granted) return asked
  const { to: status } = asked.value
  const hash = textHash({ ...version, provisions })
  const canonicalForm = formOfText({ provisions })
  await updateVersionFrozen(tx, version.id, {
    status,
    textHash: hash,
    canonicalForm,
    frozenOn: today,
  })
  await record(
    tx,
    today,
    agreementEvent(event, 'version', version.id, {
      textHash: hash,
      canonicalForm,
    }),
  )
  const revision = version.revision + 1
  const frozen = { textHash: hash, canonicalForm, frozenOn: today }
  return granted({ ...version, ...frozen, revision, status })
}

/**
 * A version that should never have been frozen is withdrawn; its text stays for those who ask. One
 * that is in a package, or adopted, has been consulted on or decided, and is not.
 */
export async function withdrawVersion(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly versionId: string; readonly seen: SeenWord },
): Promise<Result<undefined, VersionRefusal>> {
  const { by, event } = versionSteps.withdraw
  if (!mayInAgreement(mandate, by)) throw new NotAllowed(by)
  await lockValidity(tx, [input.versionId])
  await lockVersions(tx, [input.versionId])
  const version = await getVersion(tx, input.versionId)
  // Pressed twice: it is withdrawn, which is what was asked for.
  if (version.status === 'withdrawn') return granted()
  const asked = await askToBeWithdrawn(tx, version)
  if (!asked.granted) return asked
  demandSeen(input.seen, seenIn.version(version), `version ${version.id}`)
  await updateVersionStatus(tx, version.id, asked.value.to)
  await record(tx, today, agreementEvent(event, 'version', version.id))
  return granted()
}

export type NewPackage = {
  /** Comes with a form, so that one that is sent twice makes it once. */
  readonly id?: string
  readonly slug: string
  readonly title: string
  readonly versions: readonly { readonly id: string; readonly seen: SeenWord | undefined }[]
}

type PackageRefusal =
  | 'slug-taken'
  | 'slug-not-usable'
  | TitleRefusal
  | 'package-empty'
  | 'package-holds-draft'
  | 'package-same-document-twice'
  | 'already-made'

/**
 * Frozen texts with their terms under one hash, in the order given: what is consulted on and decided. All that were
 * chosen, as they were seen, or none.
 */
export async function makePackage(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: NewPackage,
): Promise<Result<Package, PackageRefusal>> {
  if (!mayInAgreement(mandate, 'make-package')) throw new NotAllowed('make-package')
  const slug = about('slug', checkSlug(input.slug))
  if (!slug.granted) return slug
  const title = checkTitle(input.title)
  if (!title.granted) return title
  if (input.versions.length === 0) return refused('package-empty', {}, 'versions')
  const there = input.id === undefined ? undefined : await findPackage(tx, input.id)
  if (there) return isAskedFor(there, input) ? granted(there) : refused('already-made')
  if (await findPackageBySlug(tx, input.slug)) return refused('slug-taken', {}, 'slug')
  const versionIds = input.versions.map(({ id }) => id)
  await holdVersions(tx, versionIds)
  const found = await listVersionsByIds(tx, versionIds)
  const versions = versionIds.flatMap((id) => found.find((one) => one.id === id) ?? [])
  if (versions.length < versionIds.length) return refused('package-holds-draft', {}, 'versions')
  if (versions.some((version) => version.status !== 'frozen'))
    return refused('package-holds-draft', {}, 'versions')
  for (const [place, version] of versions.entries()) {
    demandSeen(input.versions[place]!.seen, seenIn.version(version), `version ${version.id}`)
  }
  if (new Set(versions.map((version) => version.documentId)).size < versions.length) {
    return refused('package-same-document-twice', {}, 'versions')
  }
  const packaged: (PackagedText & { readonly id: string })[] = []
  for (const { id: versionId, documentId, label, textHash: hash } of versions) {
    const terms = await findTerms(tx, versionId)
    packaged.push({
      id: versionId,
      documentId,
      edition: label,
      textHash: hash!,
      termsHash: terms && termsHash(terms),
    })
  }
  const hash = packageHash(packaged)
  const id = input.id ?? newId()
  await insertPackage(tx, {
    id,
    slug: input.slug,
    title: title.value.title,
    packageHash: hash,
    packageForm: packageFormNumber,
    createdOn: today,
    versions: packaged,
  })
  await record(tx, today, agreementEvent('package-made', 'package', id, { packageHash: hash }))
  return granted(await getPackage(tx, id))
}

function isAskedFor(there: Package, { slug, title, versions }: NewPackage): boolean {
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).join(' ')
  return (
    there.slug === slug && there.title === oneLine(title) && ids(there.versions) === ids(versions)
  )
}
