// SPDX-License-Identifier: EUPL-1.2
// The one way by which rows of a file come in: chosen, paired with columns, looked at, and then all of
// them or none. A room says what an import is called, how a row is read and what a row does (ADR 56).

import type { FieldError } from '#kernel/faults.ts'
import {
  type ColumnWords,
  type ImportChoices,
  type ImportOf,
  type Pairing,
  proposePairing,
  type RowDone,
  saidOfHeads,
  seenOfRows,
  unpaired,
} from '#kernel/described-import.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts, Result } from '#kernel/result.ts'
import { hasChanged, type Seen } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { type Answer, type Page, redirect, type Visit, workbook } from '#platform/page.ts'
import { readSpreadsheet, type SheetRows } from '#platform/spreadsheet/read-spreadsheet.ts'
import { sheetLimits } from '#platform/spreadsheet/sheet-limits.ts'
import { writeSpreadsheet } from '#platform/spreadsheet/write-spreadsheet.ts'
import { carryRows, readCarriedRows } from './carried-rows.ts'
import { type TriedRows, tryRows } from './import-rows.ts'
import { type FileRefusal, fileSentences } from './import-sentences.ts'
import { keepHeadings, readKeptHeadings } from './kept-headings.ts'

export type ImportSaid<Values, About> = Pick<Page<never>, 'path' | 'may'> & {
  readonly of: ImportOf<Values>
  /** What the page is about: read for every visit, and refused there when it is not for the visitor. */
  readonly about: (visit: Visit) => Promise<About>
  readonly choices: (visit: Visit, about: About) => ImportChoices
  readonly act: (
    tx: Tx,
    visit: Visit,
    about: About,
    values: Values,
  ) => Promise<Result<RowDone, string>>
  readonly sentence: (language: Language, refusal: string, facts: Facts) => string
  /** Of the file with the headings alone, without ending. */
  readonly fileName: (language: Language) => string
}

/** What the page shows: where a file is chosen, or the rows of one. */
export type ShownImport = {
  readonly columns: readonly (ColumnWords & { readonly name: string; readonly isNeeded: boolean })[]
  readonly templatePath: string
  /** Said of a file that could not be read. */
  readonly errors: readonly FieldError[]
  readonly done: { readonly made: number; readonly there: number } | undefined
  readonly rows: ShownRows | undefined
}

export type ShownRows = {
  readonly sheet: SheetRows
  readonly carried: string
  readonly pairing: Pairing
  /** Needed, and not paired. */
  readonly missing: readonly string[]
  /** What each row will do; nothing while a column is missing. */
  readonly tried: TriedRows | undefined
  /** Something was changed between the preview and the confirmation: nothing was written. */
  readonly isChanged: boolean
}

export const importFields = {
  step: 'steg',
  file: 'fil',
  rows: 'rader',
  /** Before the name of a column: the place in the file that it is read from. */
  column: 'kolumn-',
} as const

/** The rows in words are longer than the file was, and the form has other parts. */
const bodyLimit = 2 * sheetLimits.fileBytes + 1024 * 1024

type Draw<About, Content> = (
  visit: Visit,
  about: About,
  shown: ShownImport,
  status: 200 | 409 | 422,
) => Answer<Content> | Promise<Answer<Content>>

export function importPages<Values, About, Content>(
  said: ImportSaid<Values, About>,
  draw: Draw<About, Content>,
): readonly Page<Content>[] {
  const { path, may } = said
  return [
    {
      method: 'GET',
      path,
      may,
      query: ['nya', 'fanns'],
      answer: async (visit) => {
        const done = doneIn(visit)
        return draw(visit, await said.about(visit), { ...shownOf(said, visit), done }, 200)
      },
    },
    { method: 'GET', path: `${path}/mall.xlsx`, may, answer: (visit) => template(said, visit) },
    {
      method: 'POST',
      path,
      may,
      bodyLimit,
      limit: 'upload',
      answer: (visit) => takeStep(said, draw, visit),
    },
  ]
}

function shownOf<Values, About>({ of }: ImportSaid<Values, About>, visit: Visit): ShownImport {
  const words = of.words[visit.language]
  return {
    columns: of.columns.map((column) => ({ ...column, ...words[column.name]! })),
    templatePath: `${visit.path}/mall.xlsx`,
    errors: [],
    done: undefined,
    rows: undefined,
  }
}

function doneIn({ query }: Visit): ShownImport['done'] {
  const [made, there] = [query.get('nya') ?? '', query.get('fanns') ?? '']
  const isCount = (text: string) => /^\d{1,4}$/.test(text)
  return isCount(made) && isCount(there) ? { made: Number(made), there: Number(there) } : undefined
}

/** An empty workbook with the headings that are known. */
async function template<Values, About>(
  { of, about, fileName }: ImportSaid<Values, About>,
  visit: Visit,
): Promise<Answer<never>> {
  await about(visit)
  const { language } = visit
  const heads = of.columns.map(({ name }) => of.words[language][name]!.label)
  const name = fileName(language)
  return workbook(
    `${name}.xlsx`,
    await writeSpreadsheet({ name, heads, rows: [heads.map(() => '')], goesOn: '' }),
  )
}

async function takeStep<Values, About, Content>(
  said: ImportSaid<Values, About>,
  draw: Draw<About, Content>,
  visit: Visit,
): Promise<Answer<Content>> {
  const { language } = visit
  const about = await said.about(visit)
  const shown = shownOf(said, visit)
  const form = await visit.form()
  const refuse = (refusal: FileRefusal, facts: Facts = {}) => {
    const text = fileSentences[language][refusal](facts)
    return draw(visit, about, { ...shown, errors: [{ field: importFields.file, text }] }, 422)
  }
  const step = form.text(importFields.step)
  if (step !== 'para' && step !== 'genomfor') {
    const file = form.file(importFields.file)
    if (!file) return refuse('no-file')
    const read = await readSpreadsheet(file)
    if (!read.granted) return refuse(read.refusal, read.facts)
    const kept = await readKeptHeadings(visit.db, visit.visitor!.personId, said.of.name)
    const words = said.of.words[language]
    const pairing = proposePairing(read.value.heads, said.of.columns, words, kept)
    return preview(said, draw, visit, { about, sheet: read.value, pairing, keeps: false })
  }
  const read = readCarriedRows(form.text(importFields.rows))
  if (!read.granted) return refuse(read.refusal, read.facts)
  const sheet = read.value
  const pairing = pairingIn(said.of, sheet, (name) => form.text(`${importFields.column}${name}`))
  const asked = { about, sheet, pairing, keeps: true }
  return step === 'para'
    ? preview(said, draw, visit, asked)
    : carryOut(said, draw, visit, asked, form.seen)
}

/** A heading that is chosen twice is the first column it is chosen for. */
function pairingIn<Values>(
  { columns }: ImportOf<Values>,
  { heads }: SheetRows,
  sent: (name: string) => string,
): Pairing {
  const taken = new Set<string>()
  return Object.fromEntries(
    columns.flatMap(({ name }) => {
      const place = sent(name)
      const isPlace = /^\d{1,3}$/.test(place) && Number(place) < heads.length
      if (!isPlace || taken.has(place)) return []
      taken.add(place)
      return [[name, Number(place)]]
    }),
  )
}

type Rows<About> = {
  readonly about: About
  readonly sheet: SheetRows
  readonly pairing: Pairing
  /** What she has said of the headings is kept. */
  readonly keeps: boolean
}

/** Thrown to take everything back. */
class TakenBack extends Error {
  override readonly name = 'TakenBack'
  readonly tried: TriedRows
  constructor(tried: TriedRows) {
    super('rows were tried and taken back')
    this.tried = tried
  }
}

function tryAll<Values, About>(
  said: ImportSaid<Values, About>,
  visit: Visit,
  tx: Tx,
  { about, sheet, pairing }: Rows<About>,
): Promise<TriedRows> {
  const { language } = visit
  return tryRows(tx, {
    of: said.of,
    sheet,
    pairing,
    language,
    choices: said.choices(visit, about),
    act: (same, values) => said.act(same, visit, about, values),
    sentence: (refusal, facts) => said.sentence(language, refusal, facts),
  })
}

/** As it would be, and nothing of it written but what the headings mean. */
async function preview<Values, About, Content>(
  said: ImportSaid<Values, About>,
  draw: Draw<About, Content>,
  visit: Visit,
  rows: Rows<About>,
): Promise<Answer<Content>> {
  const { sheet, pairing, keeps } = rows
  const { personId } = visit.visitor!
  if (keeps) {
    await visit.act((tx) =>
      keepHeadings(tx, personId, said.of.name, saidOfHeads(sheet.heads, pairing)),
    )
  }
  const missing = unpaired(said.of.columns, pairing).map(({ name }) => name)
  if (missing.length > 0) return show(said, draw, visit, rows, { missing })
  try {
    return await visit.act(async (tx) => {
      throw new TakenBack(await tryAll(said, visit, tx, rows))
    })
  } catch (cause) {
    if (!(cause instanceof TakenBack)) throw cause
    return show(said, draw, visit, rows, { tried: cause.tried })
  }
}

async function carryOut<Values, About, Content>(
  said: ImportSaid<Values, About>,
  draw: Draw<About, Content>,
  visit: Visit,
  rows: Rows<About>,
  seen: Seen,
): Promise<Answer<Content>> {
  const { sheet, pairing } = rows
  const missing = unpaired(said.of.columns, pairing).map(({ name }) => name)
  if (missing.length > 0) return show(said, draw, visit, rows, { missing })
  try {
    const states = await visit.act(async (tx) => {
      const tried = await tryAll(said, visit, tx, rows)
      const isAsSeen = !hasChanged(seen, seenOfRows(tried.states))
      if (tried.errors.length > 0 || !isAsSeen) throw new TakenBack(tried)
      const meant = saidOfHeads(sheet.heads, pairing)
      await keepHeadings(tx, visit.visitor!.personId, said.of.name, meant)
      return tried.states
    })
    const made = states.filter((state) => state === 'new').length
    return redirect(visit.link(`${visit.path}?nya=${made}&fanns=${states.length - made}`))
  } catch (cause) {
    if (!(cause instanceof TakenBack)) throw cause
    return show(said, draw, visit, rows, { tried: cause.tried, isChanged: true })
  }
}

function show<Values, About, Content>(
  said: ImportSaid<Values, About>,
  draw: Draw<About, Content>,
  visit: Visit,
  { about, sheet, pairing }: Rows<About>,
  {
    missing = [],
    tried,
    isChanged = false,
  }: {
    readonly missing?: readonly string[]
    readonly tried?: TriedRows
    readonly isChanged?: boolean
  },
) {
  const rows = { sheet, carried: carryRows(sheet), pairing, missing, tried, isChanged }
  const isWrong = missing.length > 0 || (tried?.errors.length ?? 0) > 0
  const status = isChanged ? 409 : isWrong ? 422 : 200
  return draw(visit, about, { ...shownOf(said, visit), rows }, status)
}
