// SPDX-License-Identifier: EUPL-1.2
// Documents: their kinds, addresses and places.

import { NotFound } from '#kernel/faults.ts'
import type { Db, Row } from '#platform/database/database.ts'
import { onceFor } from '#platform/cache/read-memory.ts'
import { readFromAll } from '#platform/database/read-together.ts'
import type { Document } from '../rules/document.ts'

const documentColumns = [
  'id',
  'slug',
  'kind',
  'is_statutory',
  'needs_all_parties',
  'main_document_id',
  'position',
] as const

function asDocument(row: Row<'document', (typeof documentColumns)[number]>): Document {
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    isStatutory: row.is_statutory,
    needsAllParties: row.needs_all_parties,
    mainDocumentId: row.main_document_id ?? undefined,
    position: row.position,
  }
}

function selectDocuments(db: Db) {
  return db.selectFrom('document').select(documentColumns)
}

/** They are few, and asked for by many parts of a page. */
function readAllDocuments(db: Db) {
  return onceFor(db, ['documents'], () =>
    selectDocuments(db).orderBy('position').orderBy('slug').execute(),
  )
}

const documentBySlug = readFromAll('document by slug', {
  all: readAllDocuments,
  some: (db, slugs) => selectDocuments(db).where('slug', 'in', slugs).execute(),
  key: ({ slug }) => slug,
})

const documentById = readFromAll('document', {
  all: readAllDocuments,
  some: (db, ids) => selectDocuments(db).where('id', 'in', ids).execute(),
  key: ({ id }) => id,
})

export async function listDocuments(db: Db): Promise<readonly Document[]> {
  return (await readAllDocuments(db)).map(asDocument)
}

export async function findDocumentBySlug(db: Db, slug: string): Promise<Document | undefined> {
  const row = await documentBySlug(db, slug)
  return row && asDocument(row)
}

export async function getDocument(db: Db, id: string): Promise<Document> {
  const row = await documentById(db, id)
  if (!row) throw new NotFound(`document ${id}`)
  return asDocument(row)
}
