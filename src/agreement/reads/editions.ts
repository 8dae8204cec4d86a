// SPDX-License-Identifier: EUPL-1.2
// Adoption and terms, and where each edition stands on a day.

import type { Selectable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database/database.ts'
import { onceFor } from '#platform/cache/read-memory.ts'
import type { Schema } from '#platform/database/schema.ts'
import type { Adoption } from '../rules/document.ts'
import {
  isInForce,
  standOn,
  type Edition,
  type EditionFacts,
  type Terms,
} from '../rules/edition.ts'
import { asValidityEvent } from '../rules/validity-events.ts'
import { listDocuments } from './documents.ts'
import { asRecordedEvent, selectCountedEvents } from './validity-events.ts'
import { listPublicVersions } from './versions.ts'

function selectAdoptions(db: Db) {
  return db
    .selectFrom('adoption')
    .select(['version_id', 'decision_round_id', 'adopted_on', 'enters_into_force_on', 'source'])
    .orderBy('enters_into_force_on')
}

type AdoptionRow = Awaited<
  ReturnType<ReturnType<typeof selectAdoptions>['executeTakeFirstOrThrow']>
>

function asAdoption(row: AdoptionRow): Adoption {
  return {
    versionId: row.version_id,
    decisionRoundId: row.decision_round_id ?? undefined,
    adoptedOn: row.adopted_on,
    entersIntoForceOn: row.enters_into_force_on,
    source: row.source,
  }
}

export async function listAdoptions(db: Db): Promise<readonly Adoption[]> {
  return (await selectAdoptions(db).execute()).map(asAdoption)
}

/** What makes editions of versions, in one question: adoptions, terms, and the events that count. */
function readWhatMakesEditions(db: Db) {
  return db
    .selectNoFrom([
      jsonArrayFrom(selectAdoptions(db)).as('adoptions'),
      jsonArrayFrom(db.selectFrom('terms_of_validity').selectAll()).as('terms'),
      jsonArrayFrom(selectCountedEvents(db)).as('events'),
    ])
    .executeTakeFirstOrThrow()
}

/** Every edition (a version with an adoption or terms) with its standing on a day, oldest first. */
export function listEditions(db: Db, on: Day): Promise<readonly Edition[]> {
  return onceFor(db, ['editions', on], () => computeEditions(db, on))
}

async function computeEditions(db: Db, on: Day): Promise<readonly Edition[]> {
  const [documents, versions, { adoptions, terms, events }] = await Promise.all([
    listDocuments(db),
    listPublicVersions(db),
    readWhatMakesEditions(db),
  ])
  const facts = versions.flatMap((version): EditionFacts[] => {
    const adoption = adoptions.find((one) => one.version_id === version.id)
    const row = terms.find((one) => one.version_id === version.id)
    if (!adoption && !row) return []
    return [
      {
        document: documents.find((one) => one.id === version.documentId)!,
        version,
        adoption: adoption && asAdoption(adoption),
        terms: row && asTerms(row),
        events: events
          .filter((one) => one.version_id === version.id)
          .map((one) => asValidityEvent(asRecordedEvent(one))),
      },
    ]
  })
  const begins = (edition: EditionFacts) =>
    edition.adoption?.entersIntoForceOn ?? edition.terms?.startsOn ?? ''
  facts.sort(
    (a, b) => a.document.position - b.document.position || begins(a).localeCompare(begins(b)),
  )
  return standOn(facts, on)
}

function asTerms(row: Selectable<Schema['terms_of_validity']>): Terms {
  return {
    startsOn: row.starts_on,
    endsOn: row.ends_on ?? undefined,
    periodYears: row.period_years ?? undefined,
    noticeMonths: row.notice_months ?? undefined,
    extensionYears: row.extension_years ?? undefined,
    extension: row.extension,
    maxExtensions: row.max_extensions ?? undefined,
    continuesUntilReplaced: row.continues_until_replaced,
    followsMain: row.follows_main,
    source: row.source,
    isAssumed: row.is_assumed,
  }
}

export async function findTerms(db: Db, versionId: string): Promise<Terms | undefined> {
  const row = await db
    .selectFrom('terms_of_validity')
    .selectAll()
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  return row && asTerms(row)
}

export async function isAdopted(db: Db, versionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('adoption')
    .select('version_id')
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  return row !== undefined
}

/** The edition of a document that binds its parties on a day. */
export async function findEditionInForce(
  db: Db,
  documentId: string,
  on: Day,
): Promise<Edition | undefined> {
  const editions = await listEditions(db, on)
  return editions.findLast(
    (edition) => edition.document.id === documentId && isInForce(edition.standing),
  )
}
