// SPDX-License-Identifier: EUPL-1.2
// Shared texts and where they occur.

import type { Db, Row } from '#platform/database/database.ts'
import type { NumberedProvision, Version } from '../rules/document.ts'
import { isInForce, type Edition } from '../rules/edition.ts'
import { provisionOf } from '../rules/provision-fields.ts'
import type { RichText } from '../rules/provision.ts'
import {
  isSameText,
  placesBeside,
  type Occurrence,
  type SharedNote,
  type SharedText,
} from '../rules/shared-text.ts'
import { listPackagesWith } from './packages.ts'
import { wordingColumnsIn } from './texts.ts'
import { listVersionsByIds } from './versions.ts'
import { isPublic } from '../rules/publishing.ts'

const columns = ['id', 'slug', 'name', 'heading', 'text', 'plain_text', 'revision'] as const

function asSharedText(row: Row<'shared_text', (typeof columns)[number]>): SharedText {
  const { id, slug, name, heading, revision } = row
  return {
    id,
    slug,
    name,
    heading,
    revision,
    plainText: row.plain_text,
    text: row.text as RichText,
  }
}

export async function listSharedTexts(db: Db): Promise<readonly SharedText[]> {
  const rows = await db.selectFrom('shared_text').select(columns).orderBy('name').execute()
  return rows.map(asSharedText)
}

export async function findSharedText(
  db: Db,
  by: { readonly id: string } | { readonly slug: string } | { readonly name: string },
): Promise<SharedText | undefined> {
  const [[column, value]] = Object.entries(by) as [['id' | 'slug' | 'name', string]]
  const row = await db
    .selectFrom('shared_text')
    .select(columns)
    .where(column, '=', value)
    .executeTakeFirst()
  return row && asSharedText(row)
}

/** Every occurrence of some shared texts in any version, drafts too: the oldest version first. */
export async function listOccurrences(
  db: Db,
  sharedTextIds: readonly string[],
): Promise<readonly Occurrence[]> {
  if (sharedTextIds.length === 0) return []
  const rows = await db
    .selectFrom('provision_wording')
    .innerJoin('version', 'version.id', 'provision_wording.version_id')
    .innerJoin('document', 'document.id', 'version.document_id')
    .innerJoin('shared_text', 'shared_text.id', 'provision_wording.shared_text_id')
    .select(wordingColumnsIn)
    .select('shared_text.name as shared_text_name')
    .where('shared_text_id', 'in', sharedTextIds)
    .orderBy('document.position')
    .orderBy('document.slug')
    .orderBy('version.created_at')
    .orderBy('version.id')
    .orderBy('provision_wording.position')
    .execute()
  const versions = await listVersionsByIds(db, [...new Set(rows.map((row) => row.version_id))])
  const byId = new Map(versions.map((version) => [version.id, version]))
  return rows.map((row) => ({
    sharedTextId: row.shared_text_id!,
    sharedTextName: row.shared_text_name,
    version: byId.get(row.version_id)!,
    provision: provisionOf(row),
  }))
}

/**
 * What stands beside the occurrences in a text, read once for the whole of it. Drafts and what
 * is withdrawn are left out. `editions` stand as on the day that is shown.
 */
export async function readSharedNotes(
  db: Db,
  text: { readonly version: Version; readonly provisions: readonly NumberedProvision[] },
  editions: readonly Edition[],
): Promise<ReadonlyMap<string, SharedNote>> {
  const used = text.provisions.flatMap((one) =>
    one.sharedTextId ? [{ ...one, sharedTextId: one.sharedTextId }] : [],
  )
  if (used.length === 0) return new Map()
  const ids = new Set(used.map(({ sharedTextId }) => sharedTextId))
  const [occurrences, packages] = await Promise.all([
    listOccurrences(db, [...ids]),
    listPackagesWith(db, text.version.id),
  ])
  const beside = {
    version: text.version,
    packedIds: new Set(packages.flatMap(({ versions }) => versions.map(({ id }) => id))),
    inForceIds: new Set(
      editions.filter(({ standing }) => isInForce(standing)).map(({ version }) => version.id),
    ),
  }
  const shown = occurrences.filter(
    ({ version }) =>
      (version.status === 'frozen' && isPublic(version)) || version.id === text.version.id,
  )
  return new Map(
    used.flatMap((own) => {
      const same = shown.filter(({ sharedTextId }) => sharedTextId === own.sharedTextId)
      const [first] = same
      if (!first) return []
      const others = placesBeside(same, own.id, beside).map((one) => ({
        ...one,
        isSame: isSameText(one.provision.text, own.text),
      }))
      return [[own.id, { name: first.sharedTextName, others }] as const]
    }),
  )
}
