// SPDX-License-Identifier: EUPL-1.2
// A list at its addresses: as a page, and the same rows in every form that they are fetched in. The
// one place that knows the forms.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import {
  type AnyList,
  type Asked,
  type Choices,
  type FileForm,
  fileForms,
  type Found,
  type ListColumn,
  type ListWords,
  namesInAddress,
  readAsked,
  type RowOf,
  type ShownList,
  type Slice,
  takePage,
  textOf,
} from '#kernel/list.ts'
import { isDay } from '#kernel/day.ts'
import { type Answer, csv, json, type Page, type Visit, workbook } from '#platform/page.ts'
import type { SpreadsheetCell } from '#platform/spreadsheet/workbook-writer.ts'
import { writeSpreadsheet } from '#platform/spreadsheet/write-spreadsheet.ts'

export type ListSaid<L extends AnyList> = Pick<
  Page<never>,
  'path' | 'may' | 'limit' | 'isLive' | 'drawsKept'
> & {
  readonly list: L
  readonly words: (visit: Visit) => ListWords<L> | Promise<ListWords<L>>
  /** What it may be chosen by now, in words. */
  readonly choices: (visit: Visit) => Promise<Choices<L>> | Choices<L>
  /** The rows of a piece. A file goes further than its page: it may hold fewer. */
  readonly read: (
    visit: Visit,
    asked: Asked<L>,
    slice: Slice,
    form: FileForm | undefined,
  ) => Promise<Found<RowOf<L>>>
  /** What a file of data says of what the list is about. */
  readonly about?: (visit: Visit) => Promise<Readonly<Record<string, unknown>>>
  /** What else its address says that holds for every page of it and for its files. */
  readonly keeps?: readonly string[]
  /** What its page reads besides. */
  readonly query?: readonly string[]
}

/** A page that draws a list, and the files of the same rows. */
export type PageOfList<Content> = Page<Content> & { readonly list?: AnyList }

export function listPages<L extends AnyList, Content>(
  said: ListSaid<L>,
  show: (visit: Visit, shown: ShownList<L>) => Promise<Answer<Content>>,
): readonly PageOfList<Content>[] {
  const { path, may, limit, isLive, drawsKept, list, keeps = [], query = [] } = said
  const shared = { method: 'GET', may, ...(limit && { limit }), ...(isLive && { isLive }) } as const
  const names = [...keeps, ...namesInAddress(list)]
  return [
    {
      ...shared,
      path,
      list,
      query: [...query, ...names],
      ...(drawsKept && { drawsKept }),
      answer: async (visit) => show(visit, await shownList(said, visit)),
    },
    ...fileForms.map((form) => ({
      ...shared,
      path: `${path}.${form}`,
      query: names,
      answer: async (visit: Visit) =>
        filesOf[form](await shownList(said, visit, form), visit, said.about),
    })),
  ]
}

/** What is asked for in the address, for a page that draws the list or for one of its files. */
export async function shownList<L extends AnyList>(
  {
    list,
    words,
    choices: choicesIn,
    read,
    keeps = [],
  }: Pick<ListSaid<L>, 'list' | 'words' | 'choices' | 'read' | 'keeps'>,
  visit: Visit,
  form?: FileForm,
): Promise<ShownList<L>> {
  const choices = await choicesIn(visit)
  const asked = readAsked(list, visit.query, choices)
  const size = form ? list.inAFile : list.onAPage
  const found = await takePage(asked.page, size, (slice) => read(visit, asked, slice, form))
  return {
    ...found,
    list,
    words: wordsOfDay(await words(visit), visit),
    asked,
    choices,
    path: visit.path,
    kept: ['per', ...keeps].flatMap((name): [string, string][] => {
      const value = visit.query.get(name) ?? ''
      return value === '' ? [] : [[name, value]]
    }),
  }
}

/** What was not there on a day that has been is not said to be on its way. */
function wordsOfDay<Words extends { readonly nothing: string; nothingOn?: (day: Day) => string }>(
  words: Words,
  { asOf, today, language }: Visit,
): Words {
  if (asOf >= today) return words
  return {
    ...words,
    nothing: words.nothingOn?.(asOf) ?? nothingOn[language](formatDay(asOf, language)),
  }
}

const nothingOn = {
  sv: (day: string) => `Inget fanns här ${day}, enligt det som är registrerat i dag.`,
  en: (day: string) => `There was nothing here on ${day}, by what is registered today.`,
} as const

type Make = <L extends AnyList>(
  shown: ShownList<L>,
  visit: Visit,
  about: ListSaid<L>['about'],
) => Answer<never> | Promise<Answer<never>>

/** Every form that a list is fetched in: a further one is a line here, and its ending in `fileForms`. */
const filesOf: Readonly<Record<FileForm, Make>> = {
  xlsx: async (shown, { language }) =>
    workbook(`${nameOf(shown)}.xlsx`, await writeSpreadsheet(spreadsheetOf(shown, language))),
  csv: (shown, { language }) => csv(`${nameOf(shown)}.csv`, tableOf(shown, language)),
  json: async (shown, visit, about) => json({ ...(await about?.(visit)), ...dataOf(shown) }),
}

function nameOf<L extends AnyList>({ words, page }: ShownList<L>): string {
  return `${words.fileName}${page > 1 ? `-${page}` : ''}`
}

/** In words, with a line of heads. */
function tableOf<L extends AnyList>({ list, words, rows }: ShownList<L>, language: Language) {
  const columns = columnsOf(list)
  return [
    columns.map(([name]) => words.columns[name as keyof typeof words.columns]),
    ...rows.map((row) => columns.map(([, column]) => textOf(column, row, language))),
  ]
}

/** The same columns and rows: what is a number or a day is one there too. */
function spreadsheetOf<L extends AnyList>({ list, words, rows }: ShownList<L>, language: Language) {
  const columns = columnsOf(list)
  return {
    name: words.caption,
    heads: columns.map(([name]) => words.columns[name as keyof typeof words.columns]),
    rows: rows.map((row) => columns.map(([, column]) => spreadsheetCell(column, row, language))),
    goesOn: goesOn[language],
  }
}

function spreadsheetCell<Row>(
  column: ListColumn<Row>,
  row: Row,
  language: Language,
): SpreadsheetCell {
  const said = column.isDay && column.data?.(row)
  return typeof said === 'string' && isDay(said) ? { day: said } : textOf(column, row, language)
}

const goesOn: Readonly<Record<Language, string>> = {
  sv: ' … [texten är längre än en cell, hämta den som CSV]',
  en: ' … [the text is longer than a cell, fetch it as CSV]',
}

function dataOf<L extends AnyList>({ list, rows, count, page, pages }: ShownList<L>) {
  const columns = columnsOf(list)
  const asData = (row: RowOf<L>) =>
    Object.fromEntries(columns.map(([name, column]) => [name, column.data?.(row) ?? null]))
  return { count, page, pages, [list.name]: rows.map(list.asData ?? asData) }
}

/** What stands in a file: what says something. */
function columnsOf<L extends AnyList>(list: L): readonly [string, ListColumn<RowOf<L>>][] {
  return Object.entries<ListColumn<RowOf<L>>>(list.columns).filter(
    ([, column]) => column.data !== undefined || column.text !== undefined,
  )
}
