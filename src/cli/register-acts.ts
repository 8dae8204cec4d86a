// SPDX-License-Identifier: EUPL-1.2
// What a row that registers what already applies does: one command for each kind, as a page gives it.

import type { Day } from '#kernel/day.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused } from '#kernel/result.ts'
import { asItStands } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { createDocument } from '../agreement/commands/documents.ts'
import {
  registerEarlierAdoption,
  registerEarlierEdition,
} from '../agreement/commands/earlier-editions.ts'
import { recordValidityEvent } from '../agreement/commands/validity-events.ts'
import { setTerms } from '../agreement/commands/validity.ts'
import { findDocumentBySlug } from '../agreement/reads/documents.ts'
import { findTerms, isAdopted } from '../agreement/reads/editions.ts'
import { openEdition } from '../agreement/reads/open-edition.ts'
import { findVersion } from '../agreement/reads/versions.ts'
import type { Terms } from '../agreement/rules/edition.ts'
import type { NewOriginal } from '../agreement/rules/registration.ts'
import { seenIn } from '../agreement/rules/seen.ts'
import { registerEarlierRound } from '../consultation/commands/earlier-rounds.ts'
import { addMilestone, startRevision } from '../revision/commands.ts'
import { findRevisionBySlug } from '../revision/reads.ts'
import type { Row, RowError, RowOf } from './register-rows.ts'

export type Given = {
  readonly tx: Tx
  readonly today: Day
  readonly mandate: Mandate
  /** The files that rows name, opened. */
  readonly files: ReadonlyMap<string, NewOriginal>
}

type MissingRefusal = 'no-document' | 'no-version' | 'no-process' | 'version-not-frozen-or-adopted'

/** Does every row in order, and tells all that is wrong. The caller takes it all back when something is. */
export async function actOnRows(given: Given, rows: readonly Row[]): Promise<readonly RowError[]> {
  const errors: RowError[] = []
  for (const [place, row] of rows.entries()) {
    const done = await actOn(given, row)
    if (done.granted) continue
    const field = fieldOf(row, done.place)
    errors.push({ row: place + 1, field, text: sentences[done.refusal] })
  }
  return errors
}

function actOn(given: Given, row: Row) {
  switch (row.kind) {
    case 'document':
      return addDocument(given, row)
    case 'edition':
      return addEdition(given, row)
    case 'adoption':
      return addAdoption(given, row)
    case 'extension':
      return addExtension(given, row)
    case 'consultation':
      return addConsultation(given, row)
    case 'process':
      return addProcess(given, row)
    case 'milestone':
      return addDay(given, row)
  }
}

/** Commands name the parts of their input as the rows do, but for these. */
const fieldOfPlace: Readonly<Record<string, string>> = {
  slug: 'address',
  mainDocumentId: 'mainDocument',
  note: 'source',
}

function fieldOf(row: Row, place: string | undefined): string | undefined {
  const field = place === undefined ? undefined : (fieldOfPlace[place] ?? place)
  // What a sentence speaks of and the row does not hold is told of the row.
  return field !== undefined && (field in row || field === 'document') ? field : undefined
}

async function addDocument({ tx, today, mandate }: Given, row: RowOf<'document'>) {
  const main = row.mainDocument ? await findDocumentBySlug(tx, row.mainDocument) : undefined
  if (row.mainDocument && !main) return refused('no-document', {}, 'mainDocument')
  return createDocument(tx, today, mandate, {
    slug: row.address,
    kind: row.documentKind,
    isStatutory: row.isStatutory ?? false,
    mainDocumentId: main?.id,
  })
}

/** None where the row says nothing of them. */
function termsIn(row: RowOf<'edition'> | RowOf<'adoption'>): Terms | undefined {
  const { endsOn, periodYears, noticeMonths, extensionYears, maxExtensions } = row
  const { extension, continuesUntilReplaced, followsMain, isAssumed } = row
  const all = [endsOn, periodYears, noticeMonths, extensionYears, maxExtensions, extension]
  const choices = [continuesUntilReplaced, followsMain, isAssumed]
  if ([...all, ...choices].every((one) => one === undefined)) return undefined
  return {
    startsOn: row.entersIntoForceOn,
    endsOn,
    periodYears,
    noticeMonths,
    extensionYears,
    maxExtensions,
    extension: extension ?? 'none',
    continuesUntilReplaced: continuesUntilReplaced ?? false,
    followsMain: followsMain ?? false,
    isAssumed: isAssumed ?? false,
    source: row.source,
  }
}

function adoptionIn({ files }: Given, row: RowOf<'edition'> | RowOf<'adoption'>) {
  const { adoptedOn, adoptedBy, entersIntoForceOn, source, file } = row
  const original = file === undefined ? undefined : files.get(file)
  return { adoptedOn, adoptedBy, entersIntoForceOn, source, original }
}

async function addEdition(given: Given, row: RowOf<'edition'>) {
  const { tx, today, mandate } = given
  const document = await findDocumentBySlug(tx, row.document)
  if (!document) return refused('no-document', {}, 'document')
  return registerEarlierEdition(tx, today, mandate, {
    documentId: document.id,
    label: row.label,
    title: row.title,
    subtitle: row.subtitle ?? '',
    terms: termsIn(row),
    ...adoptionIn(given, row),
  })
}

async function findNamed(
  { tx }: Given,
  row: { readonly document: string; readonly label: string },
) {
  const version = await findVersion(tx, row.document, row.label)
  return version ? granted(version) : refused('no-version', {}, 'label')
}

async function addAdoption(given: Given, row: RowOf<'adoption'>) {
  const { tx, today, mandate } = given
  const found = await findNamed(given, row)
  if (!found.granted) return found
  const { id: versionId, status } = found.value
  if (status !== 'frozen' || (await isAdopted(tx, versionId))) {
    return refused('version-not-frozen-or-adopted', {}, 'label')
  }
  const terms = termsIn(row)
  if (terms) {
    const seen = seenIn.terms(await findTerms(tx, versionId))
    const set = await setTerms(tx, today, mandate, { versionId, seen, terms })
    if (!set.granted) return set
  }
  return registerEarlierAdoption(tx, today, mandate, { versionId, ...adoptionIn(given, row) })
}

async function addExtension(given: Given, row: RowOf<'extension'>) {
  const { tx, today, mandate } = given
  const found = await findNamed(given, row)
  if (!found.granted) return found
  const versionId = found.value.id
  const id = newId()
  const event = {
    kind: 'extension-decided' as const,
    happenedOn: row.happenedOn,
    extendedUntil: row.extendedUntil,
    endsFrom: undefined,
    byPartyId: undefined,
    note: row.source,
  }
  const opened = await openEdition(tx, versionId, today)
  const seen = seenIn.recording(opened, { ...event, id, versionId }, today)
  return recordValidityEvent(tx, today, mandate, { id, versionId, event, seen })
}

function addConsultation({ tx, today, mandate, files }: Given, row: RowOf<'consultation'>) {
  const { kind: _, file, asked, answered, link = '', ...told } = row
  const original = file === undefined ? undefined : files.get(file)
  return registerEarlierRound(tx, today, mandate, { ...told, asked, answered, link, original })
}

async function addProcess({ tx, today, mandate }: Given, row: RowOf<'process'>) {
  const documentIds: string[] = []
  for (const slug of row.documents ?? []) {
    const document = await findDocumentBySlug(tx, slug)
    if (!document) return refused('no-document', {}, 'documents')
    documentIds.push(document.id)
  }
  return startRevision(tx, today, mandate, {
    slug: row.address,
    title: { sv: row.titleSv, en: row.titleEn },
    summary: { sv: row.summarySv ?? '', en: row.summaryEn ?? '' },
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    documentIds,
    seen: asItStands,
  })
}

async function addDay({ tx, today, mandate }: Given, row: RowOf<'milestone'>) {
  const revision = await findRevisionBySlug(tx, row.process)
  if (!revision) return refused('no-process', {}, 'process')
  return addMilestone(tx, today, mandate, {
    revisionId: revision.id,
    branch: row.branch,
    title: { sv: row.titleSv, en: row.titleEn },
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    source: row.source ?? '',
    seen: asItStands,
  })
}

type RefusalOf<Answer> =
  Answer extends Promise<infer Ended>
    ? Extract<Ended, { readonly granted: false }> extends { readonly refusal: infer Refusal }
      ? Refusal & string
      : never
    : never

export type RegisterRefusal = MissingRefusal | RefusalOf<ReturnType<typeof actOn>>

/** No row asks for it: it has no id of its own, is made of what stands, and is no round. */
const notAsked = { sv: 'Det går inte här.', en: 'That cannot be done here.' }
const neverHere = {
  'already-made': notAsked,
  'changed-meanwhile': notAsked,
  'party-missing': notAsked,
  'round-taken': notAsked,
} as const

const sentences: Readonly<Record<RegisterRefusal, Bilingual>> = {
  'no-document': { sv: 'Det dokumentet finns inte.', en: 'There is no such document.' },
  'no-version': {
    sv: 'Dokumentet har ingen utgåva med den beteckningen.',
    en: 'The document has no edition with that label.',
  },
  'no-process': { sv: 'Den processen finns inte.', en: 'There is no such process.' },
  'version-not-frozen-or-adopted': {
    sv: 'Texten är inte fryst, eller redan antagen.',
    en: 'The text is not frozen, or adopted already.',
  },
  'text-missing': { sv: 'Skriv en text.', en: 'Write a text.' },
  'text-too-long': { sv: 'Texten är för lång.', en: 'The text is too long.' },
  'personal-number': {
    sv: 'Texten ser ut att innehålla ett personnummer.',
    en: 'The text seems to hold a personal number.',
  },
  'slug-taken': { sv: 'Adressen är upptagen.', en: 'The address is taken.' },
  'slug-not-usable': {
    sv: 'Skriv med små bokstäver a–z, siffror och bindestreck.',
    en: 'Write with small letters a–z, digits and hyphens.',
  },
  'main-not-usable': {
    sv: 'Välj ett dokument som inte själv är en bilaga.',
    en: 'Choose a document that is not an annex itself.',
  },
  'label-taken': {
    sv: 'Dokumentet har redan en version med den beteckningen.',
    en: 'The document already has a version with that label.',
  },
  'label-not-usable': {
    sv: 'Skriv med små bokstäver a–z, siffror och bindestreck.',
    en: 'Write with small letters a–z, digits and hyphens.',
  },
  'title-missing': { sv: 'Skriv en titel.', en: 'Write a title.' },
  'ends-before-start': {
    sv: 'Sista dagen ligger före den första.',
    en: 'The last day is before the first.',
  },
  'day-not-yet': { sv: 'Dagen har inte varit än.', en: 'The day has not been yet.' },
  'adopter-missing': {
    sv: 'Skriv vem som antog utgåvan.',
    en: 'Write who adopted the edition.',
  },
  'source-missing': {
    sv: 'Skriv var uppgiften finns.',
    en: 'Write where it can be read.',
  },
  'begins-same-day': {
    sv: 'En annan utgåva av dokumentet gäller från samma dag.',
    en: 'Another edition of the document applies from the same day.',
  },
  'version-is-withdrawn': {
    sv: 'Versionen är återkallad.',
    en: 'The version is withdrawn.',
  },
  'terms-are-bound': {
    sv: 'Texten är fryst eller paketerad med andra villkor. Utelämna villkoren i raden.',
    en: 'The text was frozen or packed with other terms. Leave the terms out of the row.',
  },
  'terms-are-decided': {
    sv: 'Villkoren är antagna. Rätta dem på utgåvans sida.',
    en: 'The terms are adopted. Correct them on the page of the edition.',
  },
  'due-before-opening': {
    sv: 'Sista svarsdagen ligger inte efter den första.',
    en: 'The last day for answers is not after the first.',
  },
  'not-over-yet': { sv: 'Remissen är inte slut än.', en: 'The consultation is not over yet.' },
  'asked-missing': { sv: 'Skriv vilka som fick den.', en: 'Write who were asked.' },
  'more-answers-than-asked': {
    sv: 'Fler kan inte ha svarat än de som fick remissen.',
    en: 'No more can have answered than were asked.',
  },
  'link-not-usable': {
    sv: 'Skriv en adress som börjar med https://.',
    en: 'Write an address that begins with https://.',
  },
  'version-not-adopted': {
    sv: 'Utgåvan är inte antagen.',
    en: 'The edition is not adopted.',
  },
  'before-adoption': {
    sv: 'Dagen ligger före den då utgåvan antogs.',
    en: 'The day is before the one the edition was adopted.',
  },
  'not-later': {
    sv: 'Utgåvan gäller redan så länge. Skriv en senare dag.',
    en: 'The edition applies so long already. Write a later day.',
  },
  ...neverHere,
}
