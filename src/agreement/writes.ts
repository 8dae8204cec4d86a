// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Tx } from '#platform/database/database.ts'
import type { PackageForm } from './rules/canonical-form.ts'
import type {
  Adoption,
  Document,
  NumberedProvision,
  Version,
  VersionStatus,
} from './rules/document.ts'
import type { Terms } from './rules/edition.ts'
import type { NumberingScheme } from './rules/numbering/scheme.ts'
import { columnsOfProvision } from './rules/provision-fields.ts'
import { deleteReferencesOf, writeFoundReferences } from './writes/law-references.ts'

export async function insertDocument(tx: Tx, document: Document): Promise<void> {
  await tx
    .insertInto('document')
    .values({
      id: document.id,
      slug: document.slug,
      kind: document.kind,
      is_statutory: document.isStatutory,
      needs_all_parties: document.needsAllParties,
      main_document_id: document.mainDocumentId ?? null,
      position: document.position,
    })
    .execute()
}

export async function insertVersion(
  tx: Tx,
  version: Version & { readonly sourceFileHash: string | undefined },
): Promise<void> {
  await tx
    .insertInto('version')
    .values({
      id: version.id,
      document_id: version.documentId,
      label: version.label,
      title: version.title,
      subtitle: version.subtitle,
      status: version.status,
      based_on_version_id: version.basedOnVersionId ?? null,
      source_file_hash: version.sourceFileHash ?? null,
      is_example_text: version.isExampleText,
      canonical_form: null,
      numbering: version.numbering ? JSON.stringify(version.numbering) : null,
      text_hash: null,
      frozen_on: null,
      published_on: null,
    })
    .execute()
}

/** Replaces the whole text of a draft: what is gone is deleted, the rest written in reading order. */
export async function replaceText(
  tx: Tx,
  version: Pick<Version, 'id' | 'documentId'>,
  provisions: readonly NumberedProvision[],
): Promise<void> {
  await tx.deleteFrom('provision_wording').where('version_id', '=', version.id).execute()
  if (provisions.length === 0) return
  await tx
    .insertInto('provision')
    .values(provisions.map(({ id }) => ({ id, document_id: version.documentId })))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await insertWordings(tx, version.id, Array.from(provisions.entries()))
  await writeFoundReferences(tx, version.id, provisions)
}

const batchSize = 500

async function insertWordings(
  tx: Tx,
  versionId: string,
  placed: readonly (readonly [position: number, provision: NumberedProvision])[],
): Promise<void> {
  for (let start = 0; start < placed.length; start += batchSize) {
    await tx
      .insertInto('provision_wording')
      .values(
        placed
          .slice(start, start + batchSize)
          .map(([position, provision]) => wordingRow(versionId, position, provision)),
      )
      .execute()
  }
}

function wordingRow(versionId: string, position: number, provision: NumberedProvision) {
  return { ...columnsOfProvision(provision), version_id: versionId, position }
}

/** Writes only the rows that differ, and answers whether any did. */
export async function updateText(
  tx: Tx,
  version: Pick<Version, 'id' | 'documentId'>,
  before: readonly NumberedProvision[],
  after: readonly NumberedProvision[],
): Promise<boolean> {
  const rowsBefore = new Map(
    before.map((one, place) => [one.id, JSON.stringify(wordingRow(version.id, place, one))]),
  )
  const kept = new Set(after.map(({ id }) => id))
  const gone = before.map(({ id }) => id).filter((id) => !kept.has(id))
  const changed = Array.from(after.entries()).filter(
    ([place, one]) => rowsBefore.get(one.id) !== JSON.stringify(wordingRow(version.id, place, one)),
  )
  const rewritten = [...gone, ...changed.map(([, one]) => one.id)]
  if (rewritten.length === 0) return false
  await tx
    .deleteFrom('provision_wording')
    .where('version_id', '=', version.id)
    .where('provision_id', 'in', rewritten)
    .execute()
  await deleteReferencesOf(tx, version.id, gone)
  if (changed.length === 0) return true
  await tx
    .insertInto('provision')
    .values(changed.map(([, { id }]) => ({ id, document_id: version.documentId })))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await insertWordings(tx, version.id, changed)
  await writeFoundReferences(
    tx,
    version.id,
    changed.map(([, one]) => one),
  )
  return true
}

export async function countUpRevision(tx: Tx, versionId: string): Promise<void> {
  await tx
    .updateTable('version')
    .set({ revision: sql<number>`revision + 1` })
    .where('id', '=', versionId)
    .execute()
}

export async function updateVersionHeader(
  tx: Tx,
  versionId: string,
  header: { readonly title: string; readonly subtitle: string },
): Promise<void> {
  await tx.updateTable('version').set(header).where('id', '=', versionId).execute()
}

export async function updateVersionNumbering(
  tx: Tx,
  versionId: string,
  numbering: NumberingScheme | undefined,
): Promise<void> {
  await tx
    .updateTable('version')
    .set({ numbering: numbering ? JSON.stringify(numbering) : null })
    .where('id', '=', versionId)
    .execute()
}

export async function updateVersionFrozen(
  tx: Tx,
  versionId: string,
  frozen: {
    readonly status: VersionStatus
    readonly textHash: string
    readonly canonicalForm: number
    readonly frozenOn: Day
  },
): Promise<void> {
  await tx
    .updateTable('version')
    .set({
      status: frozen.status,
      text_hash: frozen.textHash,
      canonical_form: frozen.canonicalForm,
      frozen_on: frozen.frozenOn,
      revision: sql<number>`revision + 1`,
    })
    .where('id', '=', versionId)
    .execute()
}

export async function updateVersionsPublished(
  tx: Tx,
  versionIds: readonly string[],
  publishedOn: Day,
): Promise<void> {
  await tx
    .updateTable('version')
    .set({ published_on: publishedOn })
    .where('id', 'in', versionIds)
    .execute()
}

export async function updateVersionStatus(
  tx: Tx,
  versionId: string,
  status: VersionStatus,
): Promise<void> {
  await tx.updateTable('version').set({ status }).where('id', '=', versionId).execute()
}

export async function insertPackage(
  tx: Tx,
  made: {
    readonly id: string
    readonly slug: string
    readonly title: string
    readonly packageHash: string
    readonly packageForm: PackageForm
    readonly createdOn: Day
    readonly versions: readonly {
      readonly id: string
      readonly termsHash: string | undefined
    }[]
  },
): Promise<void> {
  await tx
    .insertInto('package')
    .values({
      id: made.id,
      slug: made.slug,
      title: made.title,
      package_hash: made.packageHash,
      canonical_form: made.packageForm,
      created_on: made.createdOn,
    })
    .execute()
  await tx
    .insertInto('package_version')
    .values(
      made.versions.map((version, position) => ({
        package_id: made.id,
        position,
        version_id: version.id,
        terms_hash: version.termsHash ?? null,
      })),
    )
    .execute()
}

export async function upsertTerms(tx: Tx, versionId: string, terms: Terms): Promise<void> {
  const row = {
    starts_on: terms.startsOn,
    ends_on: terms.endsOn ?? null,
    period_years: terms.periodYears ?? null,
    notice_months: terms.noticeMonths ?? null,
    extension_years: terms.extensionYears ?? null,
    extension: terms.extension,
    max_extensions: terms.maxExtensions ?? null,
    continues_until_replaced: terms.continuesUntilReplaced,
    follows_main: terms.followsMain,
    source: terms.source,
    is_assumed: terms.isAssumed,
  }
  await tx
    .insertInto('terms_of_validity')
    .values({ version_id: versionId, ...row })
    .onConflict((conflict) => conflict.column('version_id').doUpdateSet(row))
    .execute()
}

export async function deleteAdoptionsOfRound(tx: Tx, decisionRoundId: string): Promise<void> {
  await tx.deleteFrom('adoption').where('decision_round_id', '=', decisionRoundId).execute()
}

/** What was registered of a version counts no more; what a decision round computed is not touched. */
export async function deleteRegisteredAdoption(tx: Tx, versionId: string): Promise<void> {
  await tx
    .deleteFrom('adoption')
    .where('version_id', '=', versionId)
    .where('decision_round_id', 'is', null)
    .execute()
}

export async function insertAdoption(tx: Tx, adoption: Adoption): Promise<void> {
  await tx
    .insertInto('adoption')
    .values({
      version_id: adoption.versionId,
      decision_round_id: adoption.decisionRoundId ?? null,
      adopted_on: adoption.adoptedOn,
      enters_into_force_on: adoption.entersIntoForceOn,
      source: adoption.source,
    })
    .execute()
}
