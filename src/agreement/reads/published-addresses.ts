// SPDX-License-Identifier: EUPL-1.2
// Every address of a text that everyone may open: documents, editions and proposals, provisions.

import type { Day } from '#kernel/day.ts'
import type { LastingPage } from '#kernel/gathered/lasting.ts'
import type { Db } from '#platform/database/database.ts'
import type { Version } from '../rules/document.ts'
import { listPublicVersions } from './versions.ts'

export async function listPublishedAddresses(db: Db, on: Day): Promise<readonly LastingPage[]> {
  const versions = (await listPublicVersions(db)).filter(({ publishedOn }) => publishedOn! <= on)
  const documents = Map.groupBy(versions, ({ documentSlug }) => documentSlug)
  return [
    { path: '/avtal' },
    ...[...documents].flatMap(([slug, own]) => pagesOfDocument(slug, own)),
    ...(await listProvisions(db, on)).map(({ id, changedOn }) => ({
      path: `/bestammelser/${id}`,
      changedOn,
    })),
  ]
}

function pagesOfDocument(slug: string, versions: readonly Version[]): readonly LastingPage[] {
  const page = `/avtal/${slug}`
  return [
    { path: page },
    { path: `${page}/utgavor` },
    ...versions.map(({ label, publishedOn }) => ({
      path: `${page}/${label}`,
      changedOn: publishedOn,
    })),
  ]
}

/** Those that stand in a text that is public and not withdrawn, each with when its words were last published. */
async function listProvisions(db: Db, on: Day) {
  const rows = await db
    .selectFrom('provision_wording')
    .innerJoin('version', 'version.id', 'provision_wording.version_id')
    .where('version.status', '=', 'frozen')
    .where('version.published_on', '<=', on)
    .groupBy('provision_id')
    .orderBy('provision_id')
    .select((one) => ['provision_id as id', one.fn.max('version.published_on').as('changedOn')])
    .execute()
  return rows.map(({ id, changedOn }) => ({ id, changedOn: changedOn ?? undefined }))
}
