// SPDX-License-Identifier: EUPL-1.2
// What the room keeps as it was told: texts that are frozen, what is decided on, and how long it applies.
// The hash that decisions bind is made again of the words themselves.

import { sql } from 'kysely'
import type { Db } from '#platform/database/database.ts'
import {
  type Checked,
  kept,
  type KeptNoun,
  type KeptRecord,
  part,
} from '#platform/record/kept-noun.ts'
import {
  isCanonicalForm,
  type PackageForm,
  packageHash,
  termsHash,
  textHash,
} from '../rules/canonical-form.ts'
import { isScheme } from '../rules/numbering/scheme.ts'
import type { Provision } from '../rules/provision.ts'
import { findTerms } from './editions.ts'
import { listTermsCorrections } from './terms-corrections.ts'
import { provisionColumns, provisionOf, recordedColumns } from '../rules/provision-fields.ts'

const addressOf = (version: string) =>
  `(select d.slug || '/' || v.label from public.version v join public.document d on d.id = v.document_id where v.id = ${version})`

const nouns: readonly KeptNoun[] = [
  kept({
    noun: 'document',
    room: 'agreement',
    inWords: { sv: 'Dokumentet', en: 'The document' },
    table: 'document',
    id: 'id',
    columns: [
      'id',
      'slug',
      'kind',
      'is_statutory',
      'needs_all_parties',
      'main_document_id',
      'position',
      'created_at',
    ],
    name: 't.slug',
  }),
  kept({
    noun: 'version',
    room: 'agreement',
    inWords: { sv: 'Den frysta texten', en: 'The frozen text' },
    table: 'version',
    id: 'id',
    columns: [
      'id',
      'document_id',
      'label',
      'title',
      'subtitle',
      'status',
      'based_on_version_id',
      'source_file_hash',
      'is_example_text',
      'canonical_form',
      'numbering',
      'text_hash',
      'frozen_on',
      'published_on',
      'created_at',
    ],
    parts: [
      // The position stands where the functions in the database have it.
      part(
        'provision_wording',
        'p.version_id = t.id',
        recordedColumns.flatMap((column) =>
          column === 'parent_id' ? [column, 'position'] : [column],
        ),
      ),
      part('law_reference', 'p.version_id = t.id', [
        'provision_id',
        'position',
        'label',
        'href',
        'is_found',
      ]),
      part('provision_removal', 'p.version_id = t.id', ['provision_id', 'reason']),
    ],
    when: `t.status <> 'draft'`,
    name: addressOf('t.id'),
  }),
  kept({
    noun: 'package',
    room: 'agreement',
    inWords: { sv: 'Paketet', en: 'The package' },
    table: 'package',
    id: 'id',
    columns: ['id', 'slug', 'title', 'package_hash', 'canonical_form', 'created_on'],
    parts: [
      part('package_version', 'p.package_id = t.id', ['position', 'version_id', 'terms_hash']),
    ],
    name: 't.slug',
  }),
  kept({
    noun: 'terms',
    room: 'agreement',
    inWords: { sv: 'Giltighetsreglerna', en: 'The terms of validity' },
    table: 'terms_of_validity',
    id: 'version_id',
    columns: [
      'version_id',
      'starts_on',
      'ends_on',
      'period_years',
      'notice_months',
      'extension_years',
      'extension',
      'max_extensions',
      'continues_until_replaced',
      'follows_main',
      'source',
      'is_assumed',
    ],
    parts: [
      part('terms_correction', 'p.version_id = t.version_id', [
        'id',
        'version_id',
        'corrected_on',
        'before',
        'after',
        'reason',
        'decision',
        'decided_on',
        'made_in',
      ]),
    ],
    name: addressOf('t.version_id'),
  }),
  kept({
    noun: 'adoption',
    room: 'agreement',
    inWords: { sv: 'Antagandet', en: 'The adoption' },
    table: 'adoption',
    id: 'version_id',
    columns: ['version_id', 'decision_round_id', 'adopted_on', 'enters_into_force_on', 'source'],
    name: addressOf('t.version_id'),
  }),
  kept({
    noun: 'registered-adoption',
    room: 'agreement',
    inWords: { sv: 'Det registrerade antagandet', en: 'The registered adoption' },
    table: 'registered_adoption',
    id: 'id',
    columns: [
      'id',
      'version_id',
      'adopted_on',
      'enters_into_force_on',
      'adopted_by',
      'source',
      'file_hash',
      'file_name',
      'registered_on',
      'for_body_id',
    ],
    parts: [
      part('registered_adoption_withdrawal', 'p.registration_id = t.id', [
        'withdrawn_on',
        'reason',
      ]),
    ],
    name: addressOf('t.version_id'),
  }),
  kept({
    noun: 'validity-event',
    room: 'agreement',
    inWords: { sv: 'Händelsen i giltigheten', en: 'The event of validity' },
    table: 'validity_event',
    id: 'id',
    columns: [
      'id',
      'version_id',
      'kind',
      'happened_on',
      'extended_until',
      'ends_from',
      'by_party_of_notice',
      'note',
    ],
    parts: [part('validity_event_withdrawal', 'p.event_id = t.id', ['withdrawn_on', 'reason'])],
    name: `${addressOf('t.version_id')} || ' ' || t.happened_on`,
  }),
  kept({
    noun: 'shared-text',
    room: 'agreement',
    inWords: { sv: 'Den gemensamma avtalstexten', en: 'The shared text' },
    table: 'shared_text',
    id: 'id',
    columns: ['id', 'slug', 'name', 'heading', 'text', 'plain_text', 'created_at'],
    name: 't.slug',
  }),
]

const frozenText = { sv: 'Den frysta textens fingeravtryck', en: 'The hash of the frozen text' }

/** Each frozen text, one at a time, in the form that its hash was made of. */
async function checkTexts(db: Db): Promise<Checked> {
  let count = 0
  for (let after: string | undefined; ; count += 1) {
    const { rows } = await sql<{
      id: string
      title: string
      name: string
      text_hash: string
      canonical_form: number
      numbering: unknown
      told: string | null
    }>`
      select t.id::text as id, t.title, t.text_hash, t.canonical_form, t.numbering, ${sql.raw(addressOf('t.id'))} as name,
        (select payload ->> 'textHash' from public.journal where subject_id = t.id and event = 'version-frozen'
         order by transaction_number limit 1) as told
      from public.version t where t.status <> 'draft'
        and (${after ?? null}::uuid is null or t.id > ${after ?? null}::uuid)
      order by t.id limit 1`.execute(db)
    const version = rows[0]
    if (!version) return { count, finding: undefined }
    const { id, name, told } = version
    const { canonical_form: form, numbering } = version
    const hash = isCanonicalForm(form)
      ? textHash(
          {
            title: version.title,
            numbering: isScheme(numbering) ? numbering : undefined,
            provisions: await readWords(db, id),
          },
          form,
        )
      : undefined
    const isRight = version.text_hash === hash && (told === null || told === hash)
    if (!isRight) {
      return { count, finding: { kind: 'altered', noun: 'version', inWords: frozenText, id, name } }
    }
    after = id
  }
}

/** Straight from the tables: what the process remembers of frozen texts proves nothing. */
async function readWords(db: Db, versionId: string): Promise<readonly Provision[]> {
  const rows = await db
    .selectFrom('provision_wording')
    .select(provisionColumns)
    .where('version_id', '=', versionId)
    .orderBy('position')
    .execute()
  return rows.map(provisionOf)
}

const termsWords = { sv: 'Villkoren i paketet', en: 'The terms in the package' }

/** The terms that a package binds are those that stand, or stood before a correction. */
async function checkPackedTerms(db: Db): Promise<Checked> {
  const packed = await db
    .selectFrom('package_version as packed')
    .innerJoin('package', 'package.id', 'packed.package_id')
    .select(['packed.version_id', 'packed.terms_hash', 'package.id', 'package.slug'])
    .where('package.canonical_form', '>', 1)
    .orderBy('package.id')
    .orderBy('packed.position')
    .execute()
  for (const [count, row] of packed.entries()) {
    const corrections = await listTermsCorrections(db, [row.version_id])
    const stood = [
      await findTerms(db, row.version_id),
      ...corrections.map(({ before }) => before),
    ].map((terms) => (terms ? termsHash(terms) : null))
    if (!stood.includes(row.terms_hash)) {
      const { id, slug: name } = row
      return { count, finding: { kind: 'altered', noun: 'package', inWords: termsWords, id, name } }
    }
  }
  return { count: packed.length, finding: undefined }
}

const packageWords = { sv: 'Paketets fingeravtryck', en: 'The hash of the package' }

async function checkPackages(db: Db): Promise<Checked> {
  const { rows } = await sql<{
    id: string
    slug: string
    package_hash: string
    told: string | null
    canonical_form: PackageForm
    texts: readonly {
      documentId: string
      edition: string
      textHash: string
      termsHash: string | null
    }[]
  }>`
    select t.id::text as id, t.slug, t.package_hash, t.canonical_form,
      (select payload ->> 'packageHash' from public.journal where subject_id = t.id and event = 'package-made'
       order by transaction_number limit 1) as told,
      (select coalesce(jsonb_agg(jsonb_build_object(
           'documentId', v.document_id, 'edition', v.label, 'textHash', v.text_hash,
           'termsHash', p.terms_hash) order by p.position), '[]')
       from public.package_version p join public.version v on v.id = p.version_id
       where p.package_id = t.id) as texts
    from public.package t order by t.id`.execute(db)
  const wrong = rows.find(({ texts, canonical_form, package_hash, told }) => {
    const packaged = texts.map((text) => ({ ...text, termsHash: text.termsHash ?? undefined }))
    const hash = packageHash(packaged, canonical_form)
    return package_hash !== hash || (told !== null && told !== hash)
  })
  return {
    count: rows.length,
    finding: wrong && {
      kind: 'altered',
      noun: 'package',
      inWords: packageWords,
      id: wrong.id,
      name: wrong.slug,
    },
  }
}

export const agreementRecord: KeptRecord = {
  nouns,
  checks: [checkTexts, checkPackages, checkPackedTerms],
}
