// SPDX-License-Identifier: EUPL-1.2
// The names of what rows of the journal are about.

import type { NamedInJournal, ToldToJournal } from '#kernel/gathered/journal.ts'
import type { Db } from '#platform/database/database.ts'
import { documentName, editionName } from '../rules/edition-name.ts'
import { isPublic } from '../rules/publishing.ts'
import { listPackages } from './packages.ts'
import { listSharedTexts } from './shared-texts.ts'
import { listVersions, listVersionsByIds } from './versions.ts'

export async function namedInJournal(
  db: Db,
  rows: readonly ToldToJournal[],
): Promise<ReadonlyMap<string, NamedInJournal>> {
  const idsOf = (kind: string) => [
    ...new Set(rows.filter(({ subjectKind }) => subjectKind === kind).map((row) => row.subjectId)),
  ]
  const [versions, documents, packages, texts] = await Promise.all([
    listVersionsByIds(db, idsOf('version')),
    Promise.all(idsOf('document').map((id) => listVersions(db, id))),
    idsOf('package').length > 0 ? listPackages(db) : [],
    idsOf('shared-text').length > 0 ? listSharedTexts(db) : [],
  ])
  return new Map<string, NamedInJournal>([
    ...versions.map((version) => {
      const path = `/avtal/${version.documentSlug}/${version.label}`
      const name = editionName(version)
      return [version.id, isPublic(version) ? { name, path } : { name }] as const
    }),
    ...documents.flatMap((own) =>
      own.slice(-1).map((one) => [one.documentId, { name: documentName(one) }] as const),
    ),
    ...packages.map(
      ({ id, title, slug }) => [id, { name: title, path: `/avtal/paket/${slug}` }] as const,
    ),
    ...texts.map(({ id, name }) => [id, { name }] as const),
  ])
}
