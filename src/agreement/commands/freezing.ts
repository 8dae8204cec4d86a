// SPDX-License-Identifier: EUPL-1.2
// A frozen text never changes; packages are made of frozen texts only.

import type { Day } from '#kernel/day.ts'
import { Conflict, NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal.ts'
import { findPackageBySlug, getPackage, isInPackage } from '../reads/packages.ts'
import { readText } from '../reads/texts.ts'
import { listVersionsByIds } from '../reads/versions.ts'
import { checkSlug } from '../rules/address.ts'
import { canonicalFormNumber, packageHash, textHash } from '../rules/canonical-form.ts'
import type { Package, Version } from '../rules/document.ts'
import { agreementEvent } from '../rules/events.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import { checkTitle, type TitleRefusal } from '../rules/title.ts'
import {
  holdVersions,
  insertPackage,
  lockVersion,
  updateVersionFrozen,
  updateVersionWithdrawn,
} from '../writes.ts'

/** The draft's text is fixed and gets its hash. `revision` is the one the person has looked at. */
export async function freezeVersion(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly versionId: string; readonly revision: number },
): Promise<Result<Version, 'version-not-draft' | 'version-empty'>> {
  if (!mayInAgreement(mandate, 'freeze-version')) throw new NotAllowed('freeze-version')
  const revision = await lockVersion(tx, input.versionId)
  const { version, provisions } = await readText(tx, input.versionId)
  if (version.status !== 'draft') return refused('version-not-draft')
  if (revision !== input.revision) throw new Conflict('the draft was changed by someone else')
  if (provisions.length === 0) return refused('version-empty')
  const hash = textHash(version.title, provisions)
  await updateVersionFrozen(tx, version.id, {
    textHash: hash,
    canonicalForm: canonicalFormNumber,
    frozenOn: today,
  })
  await record(
    tx,
    today,
    agreementEvent('version-frozen', 'version', version.id, {
      textHash: hash,
      canonicalForm: canonicalFormNumber,
    }),
  )
  return granted({ ...version, status: 'frozen', textHash: hash, frozenOn: today })
}

/** A version that should never have been frozen is withdrawn; its text stays for those who ask. */
export async function withdrawVersion(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly versionId: string },
): Promise<Result<undefined, 'version-not-frozen' | 'version-is-decided'>> {
  if (!mayInAgreement(mandate, 'withdraw-version')) throw new NotAllowed('withdraw-version')
  await lockVersion(tx, input.versionId)
  const { version } = await readText(tx, input.versionId)
  if (version.status !== 'frozen') return refused('version-not-frozen')
  if (await isInPackage(tx, version.id)) return refused('version-is-decided')
  await updateVersionWithdrawn(tx, version.id)
  await record(tx, today, agreementEvent('version-withdrawn', 'version', version.id))
  return granted()
}

/** Frozen texts in order, under one hash: what is consulted on and decided. */
export async function makePackage(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly slug: string
    readonly title: string
    readonly versionIds: readonly string[]
  },
): Promise<
  Result<
    Package,
    | 'slug-taken'
    | 'slug-not-usable'
    | TitleRefusal
    | 'package-empty'
    | 'package-holds-draft'
    | 'package-same-document-twice'
  >
> {
  if (!mayInAgreement(mandate, 'make-package')) throw new NotAllowed('make-package')
  const slug = checkSlug(input.slug)
  if (!slug.granted) return slug
  const title = checkTitle(input.title)
  if (!title.granted) return title
  if (input.versionIds.length === 0) return refused('package-empty')
  if (await findPackageBySlug(tx, input.slug)) return refused('slug-taken')
  await holdVersions(tx, input.versionIds)
  const found = await listVersionsByIds(tx, input.versionIds)
  const versions = input.versionIds.flatMap((id) => found.find((one) => one.id === id) ?? [])
  if (versions.length < input.versionIds.length) return refused('package-holds-draft')
  if (versions.some((version) => version.status !== 'frozen')) return refused('package-holds-draft')
  if (new Set(versions.map((version) => version.documentId)).size < versions.length) {
    return refused('package-same-document-twice')
  }
  const hash = packageHash(
    versions.map((version) => ({
      documentId: version.documentId,
      edition: version.label,
      textHash: version.textHash!,
    })),
  )
  const id = newId()
  await insertPackage(tx, {
    id,
    slug: input.slug,
    title: title.value.title,
    packageHash: hash,
    createdOn: today,
    versionIds: versions.map((version) => version.id),
  })
  await record(tx, today, agreementEvent('package-made', 'package', id, { packageHash: hash }))
  return granted(await getPackage(tx, id))
}
