// SPDX-License-Identifier: EUPL-1.2
// What the other rooms and the pages may ask about documents, versions, texts and packages.

import { sql, type Selectable } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Db } from '#platform/database.ts'
import type { Schema } from '#platform/schema.ts'
import type {
  Adoption,
  Document,
  DocumentKind,
  NumberedProvision,
  Package,
  Version,
  VersionStatus,
  VersionText,
} from './rules/document.ts'
import { isInForce, standOn, type Edition, type EditionFacts, type Terms } from './rules/edition.ts'
import type { Actor, ProvisionKind, RichText } from './rules/provision.ts'
import type { ValidityEvent } from './rules/validity.ts'

// ── documents ────────────────────────────────────────────────────────────

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

// ── versions ─────────────────────────────────────────────────────────────

function selectVersions(db: Db) {
  return db
    .selectFrom('version')
    .innerJoin('document', 'document.id', 'version.document_id')
    .select([
      'version.id',
      'version.document_id',
      'document.slug as document_slug',
      'version.label',
      'version.title',
      'version.subtitle',
      'version.status',
      'version.text_hash',
      'version.frozen_on',
      'version.is_example_text',
      'version.revision',
      'version.based_on_version_id',
    ])
}

type VersionRow = Awaited<ReturnType<ReturnType<typeof selectVersions>['executeTakeFirstOrThrow']>>

function asVersion(row: VersionRow): Version {
  return {
    id: row.id,
    documentId: row.document_id,
    documentSlug: row.document_slug,
    label: row.label,
    title: row.title,
    subtitle: row.subtitle,
    status: row.status as VersionStatus,
    textHash: row.text_hash ?? undefined,
    frozenOn: row.frozen_on ?? undefined,
    isExampleText: row.is_example_text,
    revision: row.revision,
    basedOnVersionId: row.based_on_version_id ?? undefined,
  }
}

/** All versions of a document, drafts too: the oldest first. Pages decide who may see a draft. */
export async function listVersions(db: Db, documentId: string): Promise<readonly Version[]> {
  const rows = await selectVersions(db)
    .where('version.document_id', '=', documentId)
    .orderBy('version.created_at')
    .orderBy('version.id')
    .execute()
  return rows.map(asVersion)
}

export async function listVersionsByIds(
  db: Db,
  ids: readonly string[],
): Promise<readonly Version[]> {
  if (ids.length === 0) return []
  const rows = await selectVersions(db).where('version.id', 'in', ids).execute()
  return rows.map(asVersion)
}

export async function findVersion(
  db: Db,
  documentSlug: string,
  label: string,
): Promise<Version | undefined> {
  const row = await selectVersions(db)
    .where('document.slug', '=', documentSlug)
    .where('version.label', '=', label)
    .executeTakeFirst()
  return row && asVersion(row)
}

export async function getVersion(db: Db, id: string): Promise<Version> {
  const row = await selectVersions(db).where('version.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound(`version ${id}`)
  return asVersion(row)
}

/** Every version but the drafts, the oldest of each document first. */
export async function listPublicVersions(db: Db): Promise<readonly Version[]> {
  const rows = await selectVersions(db)
    .where('version.status', '!=', 'draft')
    .orderBy('document.position')
    .orderBy('document.slug')
    .orderBy('version.created_at')
    .orderBy('version.id')
    .execute()
  return rows.map(asVersion)
}

// ── texts ────────────────────────────────────────────────────────────────

const wordingColumns = [
  'version_id',
  'provision_id',
  'parent_id',
  'kind',
  'number',
  'heading',
  'text',
  'plain_text',
  'actor',
  'shared_text_id',
  'change_reason',
  'revision',
] as const

function asProvision(row: {
  provision_id: string
  parent_id: string | null
  kind: string
  number: string
  heading: string
  text: unknown
  plain_text: string
  actor: string | null
  shared_text_id: string | null
  change_reason: string
  revision: number
}): NumberedProvision {
  return {
    id: row.provision_id,
    parentId: row.parent_id ?? undefined,
    kind: row.kind as ProvisionKind,
    number: row.number,
    heading: row.heading,
    text: row.text as RichText,
    plainText: row.plain_text,
    actor: (row.actor ?? undefined) as Actor | undefined,
    sharedTextId: row.shared_text_id ?? undefined,
    changeReason: row.change_reason,
    revision: row.revision,
  }
}

/** The whole text of a version, in reading order. */
export async function readText(db: Db, versionId: string): Promise<VersionText> {
  const version = await getVersion(db, versionId)
  const rows = await db
    .selectFrom('provision_wording')
    .select(wordingColumns)
    .where('version_id', '=', versionId)
    .orderBy('position')
    .execute()
  return { version, provisions: rows.map(asProvision) }
}

/** Several texts at once, in the order asked for. */
export async function readTexts(
  db: Db,
  versionIds: readonly string[],
): Promise<readonly VersionText[]> {
  const texts: VersionText[] = []
  for (const id of versionIds) texts.push(await readText(db, id))
  return texts
}

/** How many provisions each version holds; an edition from before the product may hold none. */
export async function countProvisions(
  db: Db,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (versionIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('provision_wording')
    .select(['version_id', db.fn.countAll<string>().as('count')])
    .where('version_id', 'in', versionIds)
    .groupBy('version_id')
    .execute()
  return new Map(rows.map((row) => [row.version_id, Number(row.count)]))
}

/** One provision as it stands in one version. */
export async function findProvision(
  db: Db,
  versionId: string,
  provisionId: string,
): Promise<NumberedProvision | undefined> {
  const row = await db
    .selectFrom('provision_wording')
    .select(wordingColumns)
    .where('version_id', '=', versionId)
    .where('provision_id', '=', provisionId)
    .executeTakeFirst()
  return row && asProvision(row)
}

/** Whether a provision's id is taken by another document. */
export async function isOfAnotherDocument(
  db: Db,
  provisionId: string,
  documentId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('provision')
    .select('document_id')
    .where('id', '=', provisionId)
    .executeTakeFirst()
  return row !== undefined && row.document_id !== documentId
}

export type Wording = { readonly version: Version; readonly provision: NumberedProvision }

/** Every wording a provision has had, the oldest version first; drafts are left out. */
export async function listWordingsOf(db: Db, provisionId: string): Promise<readonly Wording[]> {
  const rows = await db
    .selectFrom('provision_wording')
    .select(wordingColumns)
    .where('provision_id', '=', provisionId)
    .execute()
  const versions = await listVersionsByIds(
    db,
    rows.map((row) => row.version_id),
  )
  return versions
    .filter((version) => version.status !== 'draft')
    .map((version) => ({
      version,
      provision: asProvision(rows.find((row) => row.version_id === version.id)!),
    }))
    .sort((a, b) => (a.version.frozenOn ?? '').localeCompare(b.version.frozenOn ?? ''))
}

export type LawReference = {
  readonly provisionId: string
  readonly label: string
  readonly href: string | undefined
}

export async function listLawReferences(
  db: Db,
  versionId: string,
): Promise<readonly LawReference[]> {
  const rows = await db
    .selectFrom('law_reference')
    .select(['provision_id', 'label', 'href'])
    .where('version_id', '=', versionId)
    .orderBy('provision_id')
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    provisionId: row.provision_id,
    label: row.label,
    href: row.href ?? undefined,
  }))
}

// ── packages ─────────────────────────────────────────────────────────────

async function withVersions(
  db: Db,
  row: { id: string; slug: string; title: string; package_hash: string; created_on: Day },
): Promise<Package> {
  const places = await db
    .selectFrom('package_version')
    .select(['version_id'])
    .where('package_id', '=', row.id)
    .orderBy('position')
    .execute()
  const versions = await listVersionsByIds(
    db,
    places.map((place) => place.version_id),
  )
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    packageHash: row.package_hash,
    createdOn: row.created_on,
    versions: places.map((place) => versions.find((version) => version.id === place.version_id)!),
  }
}

const packageColumns = ['id', 'slug', 'title', 'package_hash', 'created_on'] as const

export async function getPackage(db: Db, id: string): Promise<Package> {
  const row = await db
    .selectFrom('package')
    .select(packageColumns)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(`package ${id}`)
  return withVersions(db, row)
}

export async function findPackageBySlug(db: Db, slug: string): Promise<Package | undefined> {
  const row = await db
    .selectFrom('package')
    .select(packageColumns)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row && withVersions(db, row)
}

export async function listPackages(db: Db): Promise<readonly Package[]> {
  const rows = await db
    .selectFrom('package')
    .select(packageColumns)
    .orderBy('created_on', 'desc')
    .orderBy('slug')
    .execute()
  const packages: Package[] = []
  for (const row of rows) packages.push(await withVersions(db, row))
  return packages
}

/** The packages that hold a version, the newest first. */
export async function listPackagesWith(db: Db, versionId: string): Promise<readonly Package[]> {
  const rows = await db
    .selectFrom('package')
    .innerJoin('package_version', 'package_version.package_id', 'package.id')
    .select(['id', 'slug', 'title', 'package_hash', 'created_on'])
    .where('package_version.version_id', '=', versionId)
    .orderBy('created_on', 'desc')
    .orderBy('slug')
    .execute()
  const packages: Package[] = []
  for (const row of rows) packages.push(await withVersions(db, row))
  return packages
}

export async function isInPackage(db: Db, versionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('package_version')
    .select('package_id')
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  return row !== undefined
}

// ── adoption ─────────────────────────────────────────────────────────────

export async function listAdoptions(db: Db): Promise<readonly Adoption[]> {
  const rows = await db.selectFrom('adoption').selectAll().orderBy('enters_into_force_on').execute()
  return rows.map((row) => ({
    versionId: row.version_id,
    decisionRoundId: row.decision_round_id ?? undefined,
    adoptedOn: row.adopted_on,
    entersIntoForceOn: row.enters_into_force_on,
    source: row.source,
  }))
}

/** Every edition (a version with an adoption or terms) with its standing on a day, oldest first. */
export async function listEditions(db: Db, on: Day): Promise<readonly Edition[]> {
  const [documents, versions, adoptions, terms, events] = await Promise.all([
    listDocuments(db),
    selectVersions(db).where('version.status', '!=', 'draft').execute(),
    listAdoptions(db),
    db.selectFrom('terms_of_validity').selectAll().execute(),
    db.selectFrom('validity_event').selectAll().orderBy('happened_on').execute(),
  ])
  const facts = versions.map(asVersion).flatMap((version): EditionFacts[] => {
    const adoption = adoptions.find((one) => one.versionId === version.id)
    const row = terms.find((one) => one.version_id === version.id)
    if (!adoption && !row) return []
    return [
      {
        document: documents.find((one) => one.id === version.documentId)!,
        version,
        adoption,
        terms: row && asTerms(row),
        events: events.filter((one) => one.version_id === version.id).map(asValidityEvent),
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
    extension: row.extension as Terms['extension'],
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

function asValidityEvent(row: {
  kind: string
  happened_on: Day
  extended_until: Day | null
  ends_from: Day | null
}): ValidityEvent {
  if (row.kind === 'extension-decided') {
    return { kind: 'extension-decided', on: row.happened_on, until: row.extended_until! }
  }
  if (row.kind === 'terminated') {
    return { kind: 'terminated', on: row.happened_on, from: row.ends_from! }
  }
  return { kind: 'notice-given', on: row.happened_on }
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

// ── search ───────────────────────────────────────────────────────────────

export type ProvisionHit = {
  readonly versionId: string
  readonly provisionId: string
  readonly number: string
  readonly heading: string
  readonly plainText: string
}

/** Provisions of the given versions whose words match, Swedish stems; the best first. */
export async function searchProvisions(
  db: Db,
  input: {
    readonly words: string
    readonly versionIds: readonly string[]
    readonly limit: number
    readonly offset: number
  },
): Promise<{ readonly hits: readonly ProvisionHit[]; readonly count: number }> {
  if (input.versionIds.length === 0 || input.words.trim() === '') return { hits: [], count: 0 }
  const query = sql<string>`websearch_to_tsquery('swedish', ${input.words})`
  const matching = db
    .selectFrom('provision_wording')
    .where('version_id', 'in', input.versionIds)
    .where(sql<boolean>`search @@ ${query}`)
  const [rows, counted] = await Promise.all([
    matching
      .select(['version_id', 'provision_id', 'number', 'heading', 'plain_text'])
      .orderBy(sql`ts_rank(search, ${query})`, 'desc')
      .orderBy('position')
      .limit(input.limit)
      .offset(input.offset)
      .execute(),
    matching.select(db.fn.countAll<number>().as('count')).executeTakeFirstOrThrow(),
  ])
  return {
    count: Number(counted.count),
    hits: rows.map((row) => ({
      versionId: row.version_id,
      provisionId: row.provision_id,
      number: row.number,
      heading: row.heading,
      plainText: row.plain_text,
    })),
  }
}
