// SPDX-License-Identifier: EUPL-1.2
// A list said once: its columns, what it can be sorted and chosen by, how many rows stand on a page.
// Here is what follows from that without a page or a database: what an address asks for, the order
// of the rows and which of them stand where.

import type { Day } from './day.ts'
import { parseDay } from './day.ts'
import type { Language } from '#kernel/language.ts'
import { oneLine } from '#kernel/text/signs.ts'

/** What a row says in one column, for a program to read. */
export type Datum = string | number | boolean | undefined

export type ListColumn<Row> = {
  /** What it is called in the address when the list is sorted by it; left out, it sorts nothing. */
  readonly at?: string
  /** What the row says. A column without data is drawn only: a button, a link to something else. */
  readonly data?: (row: Row) => Datum
  /** The same in words, where they are others. */
  readonly text?: (row: Row, language: Language) => string | number
  /** What it is sorted by, where that is not what it says. */
  readonly by?: (row: Row) => Datum
  readonly isNumber?: true
  /** What it says is a day, and a day in a workbook too. */
  readonly isDay?: true
  /** In the files that are fetched, and not on the page. */
  readonly isInFilesOnly?: true
}

export type ListFilter<Row> = {
  /** What it is called in the address. */
  readonly at: string
  /** It is asked for in words of one's own, instead of among choices. */
  readonly isTyped?: true
  /** It is typed as a day, in place of one of some choices. */
  readonly isDay?: true
  /** Whether a row is among those of a choice, where that is not asked of the database. */
  readonly holds?: (row: Row, value: string) => boolean
}

export type ListOf<Row, Column extends string, Filter extends string> = {
  /** What its rows are called in a file of data. */
  readonly name: string
  readonly columns: Readonly<Record<Column, ListColumn<Row>>>
  readonly filters: Readonly<Record<Filter, ListFilter<Row>>>
  /** The order when none is asked for. Left out, the rows come in an order of their own. */
  readonly begins?: { readonly by: Column; readonly isDown?: boolean }
  readonly onAPage: number
  /** How many rows a file holds; the rest are in the files that follow. */
  readonly inAFile: number
  readonly idOf: (row: Row) => string
  /** A row for a program, where that is more than what its columns say. */
  readonly asData?: (row: Row) => unknown
}

const usually = { onAPage: 50, inAFile: 10_000 }

/** `listOf<Row>()({ … })`: the row is named, the rest is found. */
export function listOf<Row>() {
  return <Column extends string, Filter extends string = never>(said: {
    readonly name: string
    readonly columns: Readonly<Record<Column, ListColumn<Row>>>
    readonly filters?: Readonly<Record<Filter, ListFilter<Row>>>
    readonly begins?: { readonly by: NoInfer<Column>; readonly isDown?: boolean }
    readonly onAPage?: number
    readonly inAFile?: number
    readonly idOf: (row: Row) => string
    readonly asData?: (row: Row) => unknown
  }): ListOf<Row, Column, Filter> => ({
    ...usually,
    filters: {} as Record<Filter, ListFilter<Row>>,
    ...said,
  })
}

/** Any list, where only its shape is of interest. */
// oxlint-disable-next-line typescript/no-explicit-any -- a row is taken by its own functions alone
export type AnyList = ListOf<any, any, any>

/** One of what a list may be chosen by, in words. */
export type Choice = { readonly value: string; readonly text: string }
export type Choices<L extends AnyList> = Readonly<
  Record<keyof L['filters'] & string, readonly Choice[]>
>
export type ColumnOf<L extends AnyList> = keyof L['columns'] & string
export type RowOf<L extends AnyList> = Parameters<L['idOf']>[0]

/** What an address asks of a list. */
export type Asked<L extends AnyList = AnyList> = {
  readonly sort: { readonly by: ColumnOf<L>; readonly isDown: boolean } | undefined
  /** Every choice that is made, by the name of its filter. */
  readonly chosen: Readonly<Partial<Record<keyof L['filters'] & string, string>>>
  readonly page: number
}

export const sortName = 'ordning'
export const pageName = 'sida'

/** What an address may say about a list. */
export function namesInAddress(list: AnyList): readonly string[] {
  const filters = Object.values<ListFilter<never>>(list.filters).map(({ at }) => at)
  return [sortName, pageName, ...filters]
}

type Query = { get(name: string): string | null }

/** So many signs of what is typed are looked for. */
const mostTyped = 100

/**
 * What is asked for, of what can be. An order or a choice that the list does not have is none, and a
 * page that is no number is the first: an old address leads to the list, never to an error.
 */
export function readAsked<L extends AnyList>(list: L, query: Query, choices: Choices<L>): Asked<L> {
  const chosen: Record<string, string> = {}
  for (const [name, { at, isTyped, isDay }] of Object.entries<ListFilter<never>>(list.filters)) {
    const value = query.get(at) ?? ''
    if (isTyped) {
      const typed = [...oneLine(value)].slice(0, mostTyped).join('')
      if (typed !== '') chosen[name] = typed
      continue
    }
    const onDay = isDay ? parseDay(value) : undefined
    if (onDay) chosen[name] = onDay
    const among: readonly Choice[] = choices[name] ?? []
    if (value !== '' && among.some((one) => one.value === value)) chosen[name] = value
  }
  const page = query.get(pageName) ?? ''
  return {
    sort: readSort(list, query.get(sortName) ?? ''),
    chosen: chosen as Asked<L>['chosen'],
    page: /^[1-9]\d{0,8}$/.test(page) ? Number(page) : 1,
  }
}

function readSort<L extends AnyList>(list: L, typed: string): Asked<L>['sort'] {
  const isDown = typed.startsWith('-')
  const at = isDown ? typed.slice(1) : typed
  const found = Object.entries<ListColumn<never>>(list.columns).find(
    ([, column]) => column.at !== undefined && column.at === at,
  )
  if (found) return { by: found[0] as ColumnOf<L>, isDown }
  const { begins } = list
  return begins && { by: begins.by as ColumnOf<L>, isDown: begins.isDown ?? false }
}

/** The part of an address that asks the same again; what goes without saying is left out. */
export function addressOf<L extends AnyList>(
  list: L,
  asked: Asked<L>,
): readonly [string, string][] {
  const { sort, chosen, page } = asked
  const said: [string, string][] = Object.entries<ListFilter<never>>(list.filters).flatMap(
    ([name, { at }]): [string, string][] => {
      const value: string | undefined = chosen[name]
      return value === undefined ? [] : [[at, value]]
    },
  )
  const { begins } = list
  const isUsual = sort?.by === begins?.by && sort?.isDown === (begins?.isDown ?? false)
  if (sort && !isUsual) said.push([sortName, sortInAddress(list, sort)])
  if (page > 1) said.push([pageName, String(page)])
  return said
}

export function sortInAddress<L extends AnyList>(
  list: L,
  sort: NonNullable<Asked<L>['sort']>,
): string {
  return `${sort.isDown ? '-' : ''}${list.columns[sort.by]?.at}`
}

/** A piece of a list: so many rows from a place. */
export type Slice = { readonly limit: number; readonly offset: number }

export type Found<Row> = {
  readonly rows: readonly Row[]
  /** How many rows there are in all, of those that are chosen. */
  readonly count: number
}

export type FoundPage<Row> = Found<Row> & { readonly page: number; readonly pages: number }

/** The page that is asked for, or the last when there are fewer. */
export async function takePage<Row>(
  page: number,
  size: number,
  read: (slice: Slice) => Promise<Found<Row>>,
): Promise<FoundPage<Row>> {
  const at = (one: number) => ({ limit: size, offset: (one - 1) * size })
  const found = await read(at(page))
  const pages = Math.max(1, Math.ceil(found.count / size))
  return page <= pages
    ? { ...found, page, pages }
    : { ...(await read(at(pages))), page: pages, pages }
}

/** A piece of rows that are all at hand. */
export function sliceOf<L extends AnyList>(
  list: L,
  rows: readonly RowOf<L>[],
  asked: Pick<Asked<L>, 'sort' | 'chosen'>,
  { limit, offset }: Slice,
): Found<RowOf<L>> {
  const chosen = Object.entries<string | undefined>(asked.chosen)
  const kept = rows.filter((row) =>
    chosen.every(([name, value]) => value === undefined || list.filters[name]!.holds!(row, value)),
  )
  const sorted = inOrder(list, kept, asked.sort)
  return { rows: sorted.slice(offset, offset + limit), count: sorted.length }
}

/** Whether a row that says this is meant by what was typed: every word of it is somewhere there. */
export function isMeantBy(typed: string, said: string): boolean {
  const among = said.toLocaleLowerCase('sv')
  return typed
    .toLocaleLowerCase('sv')
    .split(' ')
    .every((word) => among.includes(word))
}

const swedish = new Intl.Collator('sv', { numeric: true })

/** No two rows stand alike: of those that say the same the id decides. What says nothing stands last. */
function inOrder<L extends AnyList>(
  list: L,
  rows: readonly RowOf<L>[],
  sort: Asked<L>['sort'],
): readonly RowOf<L>[] {
  if (sort === undefined) return rows
  const column: ListColumn<RowOf<L>> = list.columns[sort.by]!
  const say = (row: RowOf<L>): Datum =>
    (column.by ?? column.data ?? ((one) => column.text?.(one, 'sv')))(row)
  const way = sort.isDown ? -1 : 1
  return rows.toSorted((a, b) => {
    const [one, other] = [say(a), say(b)]
    const order = compare(one, other)
    const isNothing = saysNothing(one) !== saysNothing(other)
    if (order !== 0) return isNothing ? order : way * order
    return (
      way * swedish.compare(list.idOf(a), list.idOf(b)) || (list.idOf(a) < list.idOf(b) ? -1 : 1)
    )
  })
}

function compare(a: Datum, b: Datum): number {
  if (saysNothing(a) || saysNothing(b)) return Number(saysNothing(a)) - Number(saysNothing(b))
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : swedish.compare(String(a), String(b))
}

function saysNothing(datum: Datum): boolean {
  return datum === undefined || datum === ''
}

/** What a row says in a column, in words; nothing is an empty text. */
export function textOf<Row>(
  column: ListColumn<Row>,
  row: Row,
  language: Language,
): string | number {
  const said = column.text ? column.text(row, language) : column.data?.(row)
  return typeof said === 'number' || typeof said === 'string' ? said : (said?.toString() ?? '')
}

/** What something is called where there is one, and where there are several. */
export type Noun = { readonly one: string; readonly many: string }

/** What is said of a list in one language. The messages of its room hold one for each. */
export type ListWords<L extends AnyList> = {
  readonly caption: string
  /** What its rows are called when they are counted. */
  readonly noun: Noun
  /** What its own order is called, of a list that begins with none and can be sorted. */
  readonly ownOrder?: string
  readonly columns: Readonly<Record<keyof L['columns'] & string, string>>
  /** What each choice is called, and what it says when none is made. */
  readonly filters: Readonly<
    Record<keyof L['filters'] & string, { readonly label: string; readonly all: string }>
  >
  /** When there is nothing in it. */
  readonly nothing: string
  /** The same of a day that has been: it says nothing of what is to come. */
  readonly nothingOn?: (day: Day) => string
  /** Of its files, without ending. */
  readonly fileName: string
}

/** A list as it is shown to someone: what was asked for, and what was found. */
export type ShownList<L extends AnyList> = FoundPage<RowOf<L>> & {
  readonly list: L
  readonly words: ListWords<L>
  readonly asked: Asked<L>
  readonly choices: Choices<L>
  /** The path of its page, without language. */
  readonly path: string
  /** What else stands in its address and stays there: the day that is asked about, the party. */
  readonly kept: readonly (readonly [string, string])[]
}

/** The address of a list where something else is asked of it. */
export function hrefOf<L extends AnyList>(
  { list, asked, path, kept }: Pick<ShownList<L>, 'list' | 'asked' | 'path' | 'kept'>,
  other: Partial<Asked<L>> = {},
  form?: FileForm,
): string {
  const query = [...kept, ...addressOf(list, { ...asked, ...other })]
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  const place = form ? `.${form}` : ''
  return `${path}${place}${query && `?${query}`}${form ? '' : '#lista'}`
}

/** The other shapes that a list is fetched in, by the ending of its address. */
export const fileForms = ['xlsx', 'csv', 'json'] as const
export type FileForm = (typeof fileForms)[number]
