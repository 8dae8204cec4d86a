// SPDX-License-Identifier: EUPL-1.2
// What a command locks before it asks: nothing it depends on changes until its transaction ends. In
// this order always, and several of one kind by their ids, so that two never wait for each other:
// shared text, document, version; what a room above has of its own, before them.

import { sql } from 'kysely'
import type { Tx } from '#platform/database/database.ts'
import { holdName } from '#platform/database/named-lock.ts'

/** Locks the source before any draft is locked, so that those who change it take turns. */
export async function lockSharedText(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('shared_text').select('id').where('id', '=', id).forUpdate().execute()
}

/** Holds the words of sources that are copied into a draft: who changes one waits, and then finds the draft. */
export async function holdSharedTexts(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .selectFrom('shared_text')
    .select('id')
    .where('id', 'in', ids)
    .orderBy('id')
    .forShare()
    .execute()
}

/** Locks the list of documents, so that two who lay one up come one after the other. */
export async function lockDocumentList(tx: Tx): Promise<void> {
  await holdName(tx, 'documents')
}

/** Locks documents: no other version or import of them begins meanwhile. */
export async function lockDocuments(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .selectFrom('document')
    .select('id')
    .where('id', 'in', ids)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

/**
 * Locks how long the editions of some versions apply: an annex lives by its main agreement, and an
 * edition ends with the next one, so the lock is that of the main document.
 */
export async function lockValidity(tx: Tx, versionIds: readonly string[]): Promise<void> {
  if (versionIds.length === 0) return
  const rows = await tx
    .selectFrom('version')
    .innerJoin('document', 'document.id', 'version.document_id')
    .select(sql<string>`coalesce(document.main_document_id, document.id)`.as('main_id'))
    .where('version.id', 'in', versionIds)
    .execute()
  await lockDocuments(tx, [...new Set(rows.map(({ main_id: mainId }) => mainId))])
}

/** Locks versions, so that two who change one come one after the other. */
export async function lockVersions(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .selectFrom('version')
    .select('id')
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Locks every version of a document, before anything is read of them. */
export async function lockVersionsOf(tx: Tx, documentId: string): Promise<void> {
  await tx
    .selectFrom('version')
    .select('id')
    .where('document_id', '=', documentId)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Holds versions as they are: who would change, freeze or withdraw one waits. */
export async function holdVersions(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .selectFrom('version')
    .select('id')
    .where('id', 'in', ids)
    .orderBy('id')
    .forShare()
    .execute()
}
