// SPDX-License-Identifier: EUPL-1.2
// A version with all that a file of it says.

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database/database.ts'
import { findCounty } from '../../organisation/reads.ts'
import { slugOf } from '../../organisation/rules/slug.ts'
import type { BesideText } from '../rules/beside-text.ts'
import type { Document, Version, VersionText } from '../rules/document.ts'
import { type Edition, isInForce } from '../rules/edition.ts'
import { readBesideText } from './beside-text.ts'
import { listDocuments } from './documents.ts'
import { listEditions } from './editions.ts'
import { readText } from './texts.ts'

export type VersionWithFacts = {
  readonly text: VersionText
  readonly beside: BesideText
  readonly document: Document
  readonly publisher: { readonly slug: string; readonly name: string }
  /** When the words were fixed; of a draft, the day that is asked about. */
  readonly day: Day
  /** The first day that is known of any edition of the document. */
  readonly begunOn: Day
  /** The editions of its annexes that apply on the day. */
  readonly annexes: readonly {
    readonly slug: string
    readonly label: string
    readonly title: string
    readonly begunOn: Day
  }[]
}

export async function readVersionWithFacts(
  db: Db,
  version: Version,
  asOf: Day,
): Promise<VersionWithFacts> {
  const [text, beside, documents, editions, county] = await Promise.all([
    readText(db, version.id),
    readBesideText(db, version.id),
    listDocuments(db),
    listEditions(db, asOf),
    findCounty(db),
  ])
  const document = documents.find(({ id }) => id === version.documentId)!
  const day = version.frozenOn ?? asOf
  const name = county?.name.sv ?? 'Samsyn'
  const annexes = documents.filter(({ mainDocumentId }) => mainDocumentId === document.id)
  return {
    text: { ...text, version },
    beside,
    document,
    publisher: { slug: slugOf(name), name },
    day,
    begunOn: firstDayOf(editions, document.id) ?? day,
    annexes: annexes.flatMap(({ id, slug }) => {
      const applies = editions.findLast((one) => one.document.id === id && isInForce(one.standing))
      if (!applies) return []
      const { label, title, frozenOn } = applies.version
      return [{ slug, label, title, begunOn: firstDayOf(editions, id) ?? frozenOn ?? asOf }]
    }),
  }
}

function firstDayOf(editions: readonly Edition[], documentId: string): Day | undefined {
  return editions
    .filter(({ document }) => document.id === documentId)
    .flatMap(({ version, adoption }) => [version.frozenOn, adoption?.adoptedOn])
    .filter((day) => day !== undefined)
    .toSorted()[0]
}
