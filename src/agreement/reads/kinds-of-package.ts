// SPDX-License-Identifier: EUPL-1.2

import type { Db } from '#platform/database/database.ts'
import { type DocumentKind, documentKinds, type Package } from '../rules/document.ts'
import { listDocuments } from './documents.ts'

/** The kinds of document in a package, the one that others hang on first. */
export async function kindsOfPackage(
  db: Db,
  { versions }: Pick<Package, 'versions'>,
): Promise<readonly DocumentKind[]> {
  const ids = new Set(versions.map(({ documentId }) => documentId))
  const kinds = new Set(
    (await listDocuments(db)).filter(({ id }) => ids.has(id)).map(({ kind }) => kind),
  )
  return documentKinds.filter((kind) => kinds.has(kind))
}
