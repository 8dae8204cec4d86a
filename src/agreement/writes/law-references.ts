// SPDX-License-Identifier: EUPL-1.2
// The laws beside a provision: those found in its words, written anew with every wording, and
// those an editor has written, which stay.

import type { Tx } from '#platform/database/database.ts'
import { inSlices } from '#platform/work/in-slices.ts'
import type { NumberedProvision } from '../rules/document.ts'
import { findLawReferences } from '../rules/law-references.ts'

/** No provision speaks of more laws; a text that does has the first of them beside it. */
const mostFound = 100
const batchSize = 1000

type Row = {
  readonly provisionId: string
  readonly label: string
  readonly href: string | undefined
}

/** Finds the references in these wordings of a version anew. Every write of a wording ends here. */
export async function writeFoundReferences(
  tx: Tx,
  versionId: string,
  provisions: readonly Pick<NumberedProvision, 'id' | 'heading' | 'plainText'>[],
): Promise<void> {
  await deleteReferences(
    tx,
    versionId,
    provisions.map(({ id }) => id),
    true,
  )
  const found = await inSlices(provisions, ({ id, heading, plainText }) =>
    findLawReferences(`${heading}\n${plainText}`)
      .slice(0, mostFound)
      .map((one) => ({ provisionId: id, ...one })),
  )
  await insertReferences(tx, versionId, found.flat(), true)
}

/** Those that an editor has written, as when a version begins as a copy of another. */
export async function insertOwnReferences(
  tx: Tx,
  versionId: string,
  references: readonly Row[],
): Promise<void> {
  await insertReferences(tx, versionId, references, false)
}

export async function replaceOwnReferences(
  tx: Tx,
  versionId: string,
  provisionId: string,
  references: readonly Omit<Row, 'provisionId'>[],
): Promise<void> {
  await deleteReferences(tx, versionId, [provisionId], false)
  const rows = references.map((one) => ({ provisionId, ...one }))
  await insertReferences(tx, versionId, rows, false)
}

/** A provision that is gone has no references of either kind. */
export async function deleteReferencesOf(
  tx: Tx,
  versionId: string,
  provisionIds: readonly string[],
): Promise<void> {
  await deleteReferences(tx, versionId, provisionIds, true)
  await deleteReferences(tx, versionId, provisionIds, false)
}

async function deleteReferences(
  tx: Tx,
  versionId: string,
  provisionIds: readonly string[],
  isFound: boolean,
): Promise<void> {
  if (provisionIds.length === 0) return
  await tx
    .deleteFrom('law_reference')
    .where('version_id', '=', versionId)
    .where('provision_id', 'in', provisionIds)
    .where('is_found', '=', isFound)
    .execute()
}

async function insertReferences(
  tx: Tx,
  versionId: string,
  references: readonly Row[],
  isFound: boolean,
): Promise<void> {
  const places = new Map<string, number>()
  const rows = references.map(({ provisionId, label, href }) => {
    const position = places.get(provisionId) ?? 0
    places.set(provisionId, position + 1)
    return {
      version_id: versionId,
      provision_id: provisionId,
      position,
      label,
      href: href ?? null,
      is_found: isFound,
    }
  })
  for (let start = 0; start < rows.length; start += batchSize) {
    await tx
      .insertInto('law_reference')
      .values(rows.slice(start, start + batchSize))
      .execute()
  }
}
