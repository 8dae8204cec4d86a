// SPDX-License-Identifier: EUPL-1.2
// The rows of a file that registers what already applies, as they are read: what each kind of row
// holds, and everything that is wrong with them, in words. What is done with them stands elsewhere.

import { z } from 'zod'
import { parseDay } from '#kernel/day.ts'
import type { Bilingual } from '#kernel/language.ts'
import { documentKinds } from '../agreement/rules/document.ts'
import { extensions } from '../agreement/rules/validity-terms.ts'
import { branches } from '../revision/rules/revision.ts'

/** Something wrong in a row. Rows are counted from one; the field is as it is named in the file. */
export type RowError = {
  readonly row: number
  readonly field: string | undefined
  readonly text: Bilingual
}

const text = z.string()
const day = z.string().transform((typed, about) => {
  const read = parseDay(typed)
  if (read) return read
  about.addIssue({ code: 'custom', message: 'day' })
  return z.NEVER
})
const number = z.int().min(0).max(100_000)
const count = z.int().min(1).max(100)

const terms = {
  endsOn: day.optional(),
  periodYears: count.optional(),
  noticeMonths: count.optional(),
  extension: z.enum(extensions).optional(),
  extensionYears: count.optional(),
  maxExtensions: count.optional(),
  continuesUntilReplaced: z.boolean().optional(),
  followsMain: z.boolean().optional(),
  isAssumed: z.boolean().optional(),
}

const adoption = {
  adoptedOn: day,
  adoptedBy: text,
  entersIntoForceOn: day,
  source: text,
  /** A PDF or Word file, beside the file of rows. */
  file: text.optional(),
}

const rowOfKind = {
  document: z.strictObject({
    kind: z.literal('document'),
    address: text,
    documentKind: z.enum(documentKinds),
    isStatutory: z.boolean().optional(),
    mainDocument: text.optional(),
  }),
  edition: z.strictObject({
    kind: z.literal('edition'),
    document: text,
    label: text,
    title: text,
    subtitle: text.optional(),
    ...adoption,
    ...terms,
  }),
  adoption: z.strictObject({
    kind: z.literal('adoption'),
    document: text,
    label: text,
    ...adoption,
    ...terms,
  }),
  extension: z.strictObject({
    kind: z.literal('extension'),
    document: text,
    label: text,
    happenedOn: day,
    extendedUntil: day,
    source: text,
  }),
  consultation: z.strictObject({
    kind: z.literal('consultation'),
    title: text,
    openedOn: day,
    dueOn: day,
    askedWho: text,
    asked: number.optional(),
    answered: number.optional(),
    source: text,
    link: text.optional(),
    file: text.optional(),
  }),
  process: z.strictObject({
    kind: z.literal('process'),
    address: text,
    titleSv: text,
    titleEn: text,
    summarySv: text.optional(),
    summaryEn: text.optional(),
    startsOn: day,
    endsOn: day.optional(),
    documents: z.array(text).optional(),
  }),
  milestone: z.strictObject({
    kind: z.literal('milestone'),
    process: text,
    branch: z.enum(branches),
    titleSv: text,
    titleEn: text,
    startsOn: day,
    endsOn: day.optional(),
    source: text.optional(),
  }),
} as const

type RowKind = keyof typeof rowOfKind
export type RowOf<Kind extends RowKind> = z.output<(typeof rowOfKind)[Kind]>
export type Row = { [Kind in RowKind]: RowOf<Kind> }[RowKind]

const kinds = Object.keys(rowOfKind) as readonly RowKind[]

/** What each field is called in a sentence. */
export const fieldInSwedish: Readonly<Record<string, string>> = {
  kind: 'slag',
  document: 'dokument',
  documentKind: 'dokumentets slag',
  documents: 'dokument',
  mainDocument: 'huvuddokument',
  isStatutory: 'krävs i lag',
  address: 'adress',
  label: 'beteckning',
  title: 'titel',
  titleSv: 'titel på svenska',
  titleEn: 'titel på engelska',
  subtitle: 'underrubrik',
  summarySv: 'kort på svenska',
  summaryEn: 'kort på engelska',
  adoptedOn: 'antagen',
  adoptedBy: 'antagen av',
  entersIntoForceOn: 'gäller från',
  source: 'källa',
  file: 'fil',
  startsOn: 'första dag',
  endsOn: 'sista dag',
  periodYears: 'avtalstid i år',
  noticeMonths: 'uppsägningstid i månader',
  extension: 'förlängning',
  extensionYears: 'förlängning i år',
  maxExtensions: 'antal förlängningar',
  continuesUntilReplaced: 'löper vidare',
  followsMain: 'följer huvudavtalet',
  isAssumed: 'antaget, inte publicerat',
  happenedOn: 'beslutad',
  extendedUntil: 'gäller till och med',
  process: 'process',
  openedOn: 'första dag',
  dueOn: 'sista svarsdag',
  askedWho: 'vilka som fick den',
  asked: 'antal som fick den',
  answered: 'antal som svarade',
  link: 'länk',
  branch: 'rad i tidslinjen',
}

/** «rad 3, dokument (document): Det finns inget dokument x.» */
export function errorInWords({ row, field, text: said }: RowError): Bilingual {
  const swedish = field && (fieldInSwedish[field] ?? field)
  const named = field === swedish ? field : `${swedish} (${field})`
  return {
    sv: field ? `rad ${row}, ${named}: ${said.sv}` : `rad ${row}: ${said.sv}`,
    en: field ? `row ${row}, ${field}: ${said.en}` : `row ${row}: ${said.en}`,
  }
}

type ReadRows = { readonly rows: readonly Row[] } | { readonly errors: readonly RowError[] }

/** Every row of a JSON array, or all that is wrong with them. */
export function readRows(json: string): ReadRows {
  let read: unknown
  try {
    read = JSON.parse(json)
  } catch {
    return notRows
  }
  return Array.isArray(read) && read.length > 0 ? checkRows(read) : notRows
}

/** The same of rows that are read, from JSON or from a sheet. */
export function checkRows(read: readonly unknown[]): ReadRows {
  const rows: Row[] = []
  const errors: RowError[] = []
  for (const [place, one] of read.entries()) {
    const row = place + 1
    const kind = kinds.find((each) => each === (one as { kind?: unknown } | null)?.kind)
    if (!kind) {
      errors.push({ row, field: 'kind', text: oneOf(kinds) })
      continue
    }
    const checked = rowOfKind[kind].safeParse(one)
    if (checked.success) rows.push(checked.data)
    else errors.push(...checked.error.issues.flatMap((issue) => errorsOf(row, issue, one)))
  }
  return errors.length > 0 ? { errors } : { rows }
}

const notRows = {
  errors: [
    {
      row: 1,
      field: undefined,
      text: {
        sv: 'Filen är ingen lista i JSON med minst en rad.',
        en: 'The file is no array in JSON with at least one row.',
      },
    },
  ],
} as const

function errorsOf(row: number, issue: z.core.$ZodIssue, one: unknown): readonly RowError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({
      row,
      field,
      text: { sv: 'Fältet finns inte för det slaget.', en: 'The kind has no such field.' },
    }))
  }
  const field = String(issue.path[0] ?? '')
  return [{ row, field, text: wrongIn(issue, (one as Record<string, unknown>)[field]) }]
}

function wrongIn(issue: z.core.$ZodIssue, value: unknown): Bilingual {
  if (value === undefined) return { sv: 'Fältet saknas.', en: 'The field is missing.' }
  if (issue.code === 'custom') {
    return {
      sv: 'Skriv en dag, till exempel 2012-04-01.',
      en: 'Write a day, such as 2012-04-01.',
    }
  }
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String))
  if (issue.code === 'too_small' || issue.code === 'too_big' || isWholeNumber(issue)) {
    return {
      sv: 'Skriv ett helt tal som går att ha här.',
      en: 'Write a whole number that can stand here.',
    }
  }
  const wanted = issue.code === 'invalid_type' ? issue.expected : ''
  if (wanted === 'boolean') return { sv: 'Skriv true eller false.', en: 'Write true or false.' }
  if (wanted === 'array') return { sv: 'Skriv en lista.', en: 'Write an array.' }
  return { sv: 'Skriv en text.', en: 'Write a text.' }
}

const isWholeNumber = (issue: z.core.$ZodIssue) =>
  issue.code === 'invalid_type' && (issue.expected === 'int' || issue.expected === 'number')

function oneOf(values: readonly string[]): Bilingual {
  const all = values.join(', ')
  return { sv: `Skriv ett av: ${all}.`, en: `Write one of: ${all}.` }
}
