// SPDX-License-Identifier: EUPL-1.2
// A list as it is drawn: what it is chosen by, how many rows there are, the rows under heads that sort,
// its pages and its files. Everything in it is a link or a form that asks.

import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import {
  type AnyList,
  type Asked,
  type Choice,
  fileForms,
  hrefOf,
  type ListColumn,
  type ListFilter,
  type RowOf,
  type ShownList,
  sortInAddress,
  sortName,
  textOf,
} from '#kernel/list.ts'
import { Button, DayField, Hidden, Select, TextField } from './form.tsx'
import { Empty, Pagination } from './parts.tsx'
import { type Column, Table } from './table.tsx'
import { words } from './words.ts'

/** How a row is drawn in a column; left out, as it is said in words. */
export type Cells<L extends AnyList> = {
  readonly [Name in keyof L['columns'] & string]?: (row: RowOf<L>) => ComponentChildren
}

type Props<L extends AnyList> = {
  readonly of: ShownList<L>
  readonly language: Language
  readonly link: (path: string) => string
}

type ListProps<L extends AnyList> = Props<L> & {
  readonly cells?: Cells<L>
  /** Columns that are not for this reader. */
  readonly without?: readonly (keyof L['columns'] & string)[]
  /** Where a row is led to by its place in the address (`#…`). */
  readonly placeOf?: (row: RowOf<L>) => string
  /** The rows in another way than as a table: each in an element with its own `rowPlace`. */
  readonly draw?: (rows: readonly RowOf<L>[]) => ComponentChildren
  /** The choice that is made by links with how many there are of each, instead of in the form. */
  readonly chips?: keyof L['filters'] & string
  /** Said in place of the rows while nothing is asked for, of a list that is much on its page. */
  readonly awaits?: string | undefined
}

export function ListOf<L extends AnyList>(props: ListProps<L>) {
  const { of, awaits } = props
  const hasChosen = Object.keys(of.asked.chosen).length > 0
  return (
    <div class="stack" id="lista">
      {props.chips !== undefined && (of.count > 0 || hasChosen) && (
        <Chips {...props} by={props.chips} />
      )}
      {(of.count > 0 || hasChosen) && <Chooser {...props} />}
      {awaits === undefined ? <Drawn {...props} /> : <p class="small muted">{awaits}</p>}
    </div>
  )
}

function Drawn<L extends AnyList>(props: ListProps<L>) {
  const { of, language, link, draw } = props
  const hasChosen = Object.keys(of.asked.chosen).length > 0
  const { page, pages } = of
  return (
    <>
      {of.count > 0 && <HowMany {...props} />}
      {of.count === 0 ? (
        <Nothing {...props} hasChosen={hasChosen} />
      ) : draw ? (
        draw(of.rows)
      ) : (
        <Rows {...props} />
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(other) => link(hrefOf(of, { page: other }))}
        language={language}
      />
    </>
  )
}

function Chips<L extends AnyList>({
  of,
  by,
  link,
}: Props<L> & { readonly by: keyof L['filters'] & string }) {
  const { label, all } = of.words.filters[by]
  const now: string = of.asked.chosen[by] ?? ''
  const choices: readonly Choice[] = [{ value: '', text: all }, ...of.choices[by]]
  return (
    <nav aria-label={label}>
      <ul class="chips">
        {choices.map(({ value, text }) => {
          const { [by]: _, ...others } = of.asked.chosen
          const chosen = (value === '' ? others : { ...others, [by]: value }) as Asked<L>['chosen']
          return (
            <li key={value}>
              <a
                href={link(hrefOf(of, { chosen, page: 1 }))}
                aria-current={value === now ? 'true' : undefined}
              >
                {text}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/**
 * The heads of a table sort. Where there are none, on narrow pages and above rows that are drawn in
 * another way, or where no head leads back to the list's own order, it is chosen.
 */
function Chooser<L extends AnyList>({ of, language, link, draw, chips }: ListProps<L>) {
  const { list, asked, kept, path } = of
  const word = words[language].list
  const choicesOf: Readonly<Record<string, readonly Choice[]>> = of.choices
  const all = Object.entries<ListFilter<never>>(list.filters)
  const filters = all.flatMap(([name, { at, isTyped, isDay }]) => {
    const choices = choicesOf[name] ?? []
    return name !== chips && (isTyped || isDay || choices.length > 0)
      ? [{ name, at, isTyped, isDay, choices }]
      : []
  })
  const byLinks = all.flatMap(([name, { at }]): [string, string][] => {
    const value: string | undefined = asked.chosen[name]
    return name === chips && value !== undefined ? [[at, value]] : []
  })
  const orders = ordersOf(of, language)
  if (filters.length === 0 && orders.length === 0) return null
  const { sort } = asked
  const onNarrow = draw || !list.begins ? undefined : 'only-narrow'
  return (
    <form
      class={filters.length === 0 && onNarrow ? `inline-form ${onNarrow}` : 'inline-form'}
      action={link(path)}
      aria-label={word.choose}
    >
      {filters.map(({ name, at, isTyped, isDay, choices }) => {
        const said = of.words.filters[name as keyof typeof of.words.filters]
        const field = { language, name: at, label: said.label, value: asked.chosen[name] ?? '' }
        if (isDay) return <DayField key={name} {...field} />
        return isTyped ? (
          <TextField key={name} {...field} />
        ) : (
          <Select key={name} {...field} options={[{ value: '', text: said.all }, ...choices]} />
        )
      })}
      {orders.length > 0 && (
        <div class={onNarrow}>
          <Select
            language={language}
            name={sortName}
            label={word.order}
            value={sort ? sortInAddress(list, sort) : ''}
            options={orders}
          />
        </div>
      )}
      <Hidden values={Object.fromEntries([...kept, ...byLinks])} />
      <Button text={word.show} look="secondary" />
    </form>
  )
}

function ordersOf<L extends AnyList>(
  { list, words: { columns, ownOrder } }: ShownList<L>,
  language: Language,
): readonly Choice[] {
  const word = words[language].list
  const headings: Readonly<Record<string, string>> = columns
  const orders = Object.entries<ListColumn<never>>(list.columns).flatMap(([name, { at }]) =>
    at === undefined
      ? []
      : [
          { value: at, text: word.rising(headings[name]!) },
          { value: `-${at}`, text: word.falling(headings[name]!) },
        ],
  )
  return orders.length === 0 || list.begins
    ? orders
    : [{ value: '', text: ownOrder ?? word.ownOrder }, ...orders]
}

/** How many there are, and where they are fetched. */
function HowMany<L extends AnyList>({ of, language, link }: Props<L>) {
  const { list, count, page, pages, rows } = of
  const { noun } = of.words
  const word = words[language].list
  const first = (page - 1) * list.onAPage + 1
  const files = Math.ceil(count / list.inAFile)
  return (
    <div class="row between small">
      <p class="muted">
        {pages === 1
          ? word.all(count, noun)
          : word.some(first, first + rows.length - 1, count, noun)}
      </p>
      <p>
        {word.fetch}{' '}
        {fileForms.map((form, at) => (
          <>
            {at > 0 && ' · '}
            {Array.from({ length: Math.min(files, mostFileLinks) }, (_, part) => (
              <>
                {part > 0 && ' '}
                <a key={part} href={link(hrefOf(of, { page: part + 1 }, form))}>
                  {word.file(form.toUpperCase(), files > 1 ? part + 1 : undefined)}
                </a>
              </>
            ))}
          </>
        ))}
      </p>
    </div>
  )
}

/** Who wants more than so many files chooses among the rows. */
const mostFileLinks = 5

function Nothing<L extends AnyList>({
  of,
  language,
  link,
  hasChosen,
}: Props<L> & { readonly hasChosen: boolean }) {
  const word = words[language].list
  return (
    <Empty>
      <p>{hasChosen ? word.nothingChosen : of.words.nothing}</p>
      {hasChosen && (
        <p>
          <a href={link(hrefOf(of, { chosen: {} as Asked<L>['chosen'], page: 1 }))}>
            {word.showAll}
          </a>
        </p>
      )}
    </Empty>
  )
}

function Rows<L extends AnyList>(props: ListProps<L>) {
  const { of, language, cells = {} as Cells<L>, without = [], placeOf } = props
  const drawn = Object.entries<ListColumn<RowOf<L>>>(of.list.columns).filter(
    ([name, column]) => !column.isInFilesOnly && !without.includes(name),
  )
  return (
    <Table
      caption={of.words.caption}
      hidesCaption
      columns={drawn.map(([name, column]) => headOf(name, column, props))}
      rows={of.rows.map((row) => ({
        key: of.list.idOf(row),
        id: placeOf ? placeOf(row) : rowPlace(of, row),
        cells: drawn.map(([name, column]) => {
          const draw = cells[name as keyof Cells<L>]
          if (draw) return draw(row)
          const text = textOf(column, row, language) || '–'
          return column.isDay ? <span class="unbroken">{text}</span> : text
        }),
      }))}
    />
  )
}

/** Where a row is, in the address of its page. */
export function rowPlace<L extends AnyList>(of: ShownList<L>, row: RowOf<L>): string {
  return `rad-${of.list.idOf(row).replaceAll(/[^\w-]/g, '-')}`
}

function headOf<L extends AnyList>(
  name: string,
  { at, isNumber }: ListColumn<RowOf<L>>,
  { of, link }: Props<L>,
): Column {
  const headings: Readonly<Record<string, string>> = of.words.columns
  const heading = headings[name]!
  const { sort } = of.asked
  const isNow = sort?.by === name
  const isDown = isNow && !sort.isDown
  return {
    heading,
    ...(isNumber && { isNumber }),
    ...(at !== undefined && {
      sort: {
        href: link(hrefOf(of, { sort: { by: name as never, isDown }, page: 1 })),
        ...(isNow && { now: sort.isDown ? ('descending' as const) : ('ascending' as const) }),
      },
    }),
  }
}
