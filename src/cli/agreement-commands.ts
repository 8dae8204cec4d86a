// SPDX-License-Identifier: EUPL-1.2
// `import`, `compare` and `export`: the texts from the command line, by the same rules as the pages.

import { basename } from 'node:path'
import { NotFound } from '#kernel/faults.ts'
import { fromEpoch } from '#kernel/instant.ts'
import { type ExitCode, type Io, Misuse } from '#platform/running/command.ts'
import { readConfig } from '#platform/running/config.ts'
import { type Db, inTransaction, scopeOf } from '#platform/database/database.ts'
import { readToday } from '#platform/day/day-of-product.ts'
import { saveImport, startImport } from '../drafting/commands/importing.ts'
import { readWordFile } from '../drafting/commands/word-file.ts'
import { comparisonAsJson } from '../agreement/formats/comparison-json.ts'
import { findDocumentBySlug } from '../agreement/reads/documents.ts'
import { listReasonsBetween } from '../agreement/reads/reasons-between.ts'
import { readText } from '../agreement/reads/texts.ts'
import { findVersion, listVersions } from '../agreement/reads/versions.ts'
import { readVersionAddress } from '../agreement/rules/address.ts'
import { type ChangeKind, compareVersions } from '../agreement/rules/comparison.ts'
import { showComparison } from '../agreement/rules/shown-comparison.ts'
import type { VersionText } from '../agreement/rules/document.ts'
import { mayInAgreement } from '../agreement/rules/permissions.ts'
import { listPeople } from '../organisation/reads.ts'
import { showFile } from './show-file.ts'
import { readOptions } from './read-options.ts'
import { openFile, tellUnreadable } from './read-word.ts'
import { whyUnreadable } from './why-unreadable.ts'
import { withDatabase } from './with-database.ts'

/** Reads a Word file as a new draft of a document, on behalf of someone who may; or only shows how it is read. */
export async function importFile(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = readOptions(args, ['document', 'label', 'as'], ['dry-run'])
  const [file, ...rest] = options.words
  if (file && rest.length === 0 && options.flags.has('dry-run')) return showFile(file, io)
  const { document: slug, label, as: email } = options.values
  if (!file || rest.length > 0 || !slug || !label || !email) {
    throw new Misuse('Skriv filen, dokumentet, beteckningen och vem som importerar.')
  }
  const bytes = await openFile(file, io)
  if (bytes === 'file-too-large') return tellUnreadable(file, bytes, io)
  return withDatabase(io, async (db) => {
    const today = await readToday(db, readConfig(io.env).mode, () => fromEpoch(Date.now()))
    const mandate = (await listPeople(db, today))
      .filter(({ person }) => person.email === email)
      .find((one) => mayInAgreement(one.mandate, 'import-version'))?.mandate
    if (!mandate) throw new NotFound(`${email} har inget mandat att importera.`)
    const document = await findDocumentBySlug(db, slug)
    if (!document) throw new NotFound(`Det finns inget dokument ${slug}.`)
    const earlier = (await listVersions(db, document.id)).at(-1)
    const read = await readWordFile({ name: basename(file), bytes })
    if (!read.granted) return tellRefusal(io, read.refusal)
    const outcome = await inTransaction(db, scopeOf(mandate), async (tx) => {
      const begun = await startImport(tx, today, mandate, {
        documentId: document.id,
        comparedWithVersionId: earlier?.id,
        label,
        file: read.value,
      })
      return begun.granted ? saveImport(tx, today, mandate, { importId: begun.value }) : begun
    })
    if (!outcome.granted) return tellRefusal(io, outcome.refusal)
    const versions = outcome.value.map((one) => `${one.documentSlug}/${one.label}`)
    io.answer(io.asJson ? JSON.stringify({ versions }) : versions.join('\n'))
    return 0
  })
}

function tellRefusal(io: Io, refusal: ImportRefusal): ExitCode {
  io.tell(`Filen blev ingen version: ${sentences[refusal]}`)
  return 1
}

/** What changed between two versions, a line each. */
export async function compareVersionsAt(from: string, to: string, io: Io): Promise<ExitCode> {
  return withDatabase(io, async (db) => {
    const [before, after] = [await readAt(db, from), await readAt(db, to)]
    const steps = await listReasonsBetween(db, before.version, after.version)
    const comparison = compareVersions(before.provisions, after.provisions)
    const shown = showComparison(comparison, before.provisions, after.provisions, steps)
    const data = comparisonAsJson(before.version, after.version, shown)
    const { changed, unchanged } = data
    if (io.asJson) io.answer(JSON.stringify(data))
    else {
      const head = `${changed} ändringar, ${unchanged} oförändrade`
      io.answer([head, ...data.changes.map(line)].join('\n'))
    }
    return 0
  })
}

const kinds = {
  unchanged: 'oförändrad',
  inserted: 'ny',
  deleted: 'struken',
  moved: 'flyttad',
  reworded: 'omskriven',
  'moved-and-reworded': 'flyttad och omskriven',
  split: 'delad',
  merged: 'sammanslagen',
} as const satisfies Record<ChangeKind, string>

type ChangeLine = ReturnType<typeof comparisonAsJson>['changes'][number]

function line({ kind, from, to, name }: ChangeLine): string {
  const numbers = [from, to].filter((number) => number !== null)
  return `${kinds[kind]} ${Array.from(new Set(numbers)).join(' → ')} ${name}`.replace(/ {2,}/g, ' ')
}

async function readAt(db: Db, address: string): Promise<VersionText> {
  const asked = readVersionAddress(address)
  if (!asked) throw new Misuse('Skriv versionen som dokument/beteckning.')
  const version = await findVersion(db, asked.slug, asked.label)
  if (!version) throw new NotFound(`Det finns ingen version ${address}.`)
  return readText(db, version.id)
}

type ImportRefusal =
  | Extract<Awaited<ReturnType<typeof readWordFile>>, { granted: false }>['refusal']
  | Extract<Awaited<ReturnType<typeof startImport>>, { granted: false }>['refusal']
  | Extract<Awaited<ReturnType<typeof saveImport>>, { granted: false }>['refusal']

const sentences: Readonly<Record<ImportRefusal, string>> = {
  ...whyUnreadable,
  'personal-number': 'texten ser ut att innehålla ett personnummer.',
  'label-taken': 'dokumentet har redan en version med den beteckningen.',
  'label-not-usable': 'skriv beteckningen med små bokstäver a–z, siffror och bindestreck.',
  'title-missing': 'filen saknar titel. Importera den i arbetsytan i stället.',
  'text-too-long': 'titeln är längre än 300 tecken.',
  'too-much-to-pair': 'texten är för stor för att paras ihop med den tidigare.',
  'import-already-saved': 'filen är redan sparad.',
  'changed-in-both':
    'bestämmelser är ändrade både i filen och här. Läs in filen i arbetsytan och välj.',
  'annex-document-twice': 'två delar går till samma dokument.',
}
