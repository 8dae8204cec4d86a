// SPDX-License-Identifier: EUPL-1.2
// Documents: their kinds, addresses and places.

import { NotFound } from '#kernel/faults.ts'
import type { Db } from '#platform/database.ts'
import type { Document, DocumentKind } from '../rules/document.ts'

const documentColumns = [
  'id',
  'slug',
  'kind',
  'is_statutory',
  'needs_all_parties',
  'main_document_id',
  'position',
] as const

function asDocument(row: {
  id: string
  slug: string
  kind: string
  is_statutory: boolean
  needs_all_parties: boolean
  main_document_id: string | null
  position: number
}): Document {
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind as DocumentKind,
    isStatutory: row.is_statutory,
    needsAllParties: row.needs_all_parties,
    mainDocumentId: row.main_document_id ?? undefined,
    position: row.position,
  }
}

export async function listDocuments(db: Db): Promise<readonly Document[]> {
  const rows = await db
    .selectFrom('document')
    .select(documentColumns)
    .orderBy('position')
    .orderBy('slug')
    .execute()
  return rows.map(asDocument)
}

export async function findDocumentBySlug(db: Db, slug: string): Promise<Document | undefined> {
  const row = await db
    .selectFrom('document')
    .select(documentColumns)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row && asDocument(row)
}

export async function getDocument(db: Db, id: string): Promise<Document> {
  const row = await db
    .selectFrom('document')
    .select(documentColumns)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(`document ${id}`)
  return asDocument(row)
}
