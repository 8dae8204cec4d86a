// SPDX-License-Identifier: EUPL-1.2
// The words of a provision: text, lists, tables and footnotes. Serif, since they are the agreement's.

import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { CountStyle } from '#kernel/text/count-marks.ts'
import { countsInMarks, dash, marksOfList } from '#kernel/text/list-marks.ts'
import { Scrolled } from './scrolled.tsx'
import { words } from './words.ts'

export type InlineRun = {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly struck?: true
  readonly height?: 'raised' | 'lowered'
  readonly link?: string
  readonly note?: number
}

export type TextBlock =
  | { readonly kind: 'text'; readonly content: readonly InlineRun[] }
  | WrittenList
  | {
      readonly kind: 'table'
      readonly hasHeader: boolean
      readonly rows: readonly (readonly (readonly InlineRun[])[])[]
      readonly merged?: readonly MergedCells[]
    }

export type WrittenList = {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly (readonly InlineRun[])[]
  /** As shown, where they are others than the list has by itself; empty for a dash. */
  readonly marks?: readonly string[]
  /** How deep each item stands, from 0. */
  readonly levels?: readonly number[]
}

type MergedCells = {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export type WrittenText = {
  readonly blocks: readonly TextBlock[]
  readonly notes: readonly (readonly InlineRun[])[]
}

/** `id` keeps the footnotes of one provision apart from those of others on the page. */
export function RichTextView({
  text,
  id,
  language,
  after,
}: {
  readonly text: WrittenText
  readonly id: string
  readonly language: Language
  /** Stands last in the last paragraph: the mark of an example text. */
  readonly after?: ComponentChildren
}) {
  const last = text.blocks.length - 1
  return (
    <div class="wording" lang="sv">
      {text.blocks.map((block, place) => (
        <BlockView
          key={`${id}-${place}`}
          block={block}
          id={id}
          after={place === last ? after : undefined}
        />
      ))}
      {text.notes.length > 0 && (
        <ol class="notes" aria-label={words[language].footnotes}>
          {text.notes.map((note, place) => (
            <li key={`${id}-not-${place + 1}`} id={`${id}-not-${place + 1}`}>
              <Runs runs={note} id={id} />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function BlockView({
  block,
  id,
  after,
}: {
  readonly block: TextBlock
  readonly id: string
  readonly after: ComponentChildren
}) {
  if (block.kind === 'text') {
    return (
      <p>
        <Runs runs={block.content} id={id} />
        {after && <> {after}</>}
      </p>
    )
  }
  if (block.kind === 'list') {
    return (
      <>
        {listsIn(itemsOf(block)).map((list, place) => (
          <ListView key={place} {...list} id={id} />
        ))}
        {after && <p>{after}</p>}
      </>
    )
  }
  return <TableBlock block={block} id={id} after={after} />
}

type Item = { readonly mark: string; readonly level: number; readonly words: readonly InlineRun[] }
type ItemWithInner = Item & { readonly inside: readonly Item[] }

function itemsOf(list: WrittenList): readonly Item[] {
  const marks = marksOfList(list)
  return list.items.map((words, place) => ({
    mark: marks[place]!,
    level: list.levels?.[place] ?? 0,
    words,
  }))
}

/** Items that stand deeper go inside the one before; where counted and not counted meet, a list ends. */
function listsIn(items: readonly Item[]): readonly { readonly items: readonly ItemWithInner[] }[] {
  const outermost = Math.min(...items.map(({ level }) => level))
  const lists: { items: (Item & { inside: Item[] })[] }[] = []
  for (const item of items) {
    const list = lists.at(-1)
    const last = list?.items.at(-1)
    if (last && item.level > outermost) last.inside.push(item)
    else if (list && last && (last.mark === dash) === (item.mark === dash)) {
      list.items.push({ ...item, inside: [] })
    } else lists.push({ items: [{ ...item, inside: [] }] })
  }
  return lists
}

/** How a browser counts each style; one that it has no word for is written out. */
const listTypes: { readonly [Style in CountStyle]?: 'a' | 'A' | 'i' | 'I' | '1' } = {
  decimal: '1',
  'lower-letter': 'a',
  'upper-letter': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
}

function ListView({
  items,
  id,
}: {
  readonly items: readonly ItemWithInner[]
  readonly id: string
}) {
  const marks = items.map(({ mark }) => mark)
  const isCounted = marks[0] !== dash
  const counted = isCounted ? countsInMarks(marks) : undefined
  const type = counted && listTypes[counted.style]
  const drawn = items.map(({ mark, words: runs, inside }, place) => {
    const count = type === undefined ? undefined : counted?.counts[place]
    const goesOn = count === (counted?.counts[place - 1] ?? 0) + 1
    return (
      // Items have no identity of their own; their place is what they are known by.
      <li key={place} value={goesOn ? undefined : count}>
        {isCounted && type === undefined && <span class="mark">{mark} </span>}
        <Runs runs={runs} id={id} />
        {inside.length > 0 &&
          listsIn(inside).map((list, at) => <ListView key={at} {...list} id={id} />)}
      </li>
    )
  })
  if (!isCounted) return <ul>{drawn}</ul>
  if (type === undefined) return <ul class="as-written">{drawn}</ul>
  return <ol type={type === '1' ? undefined : type}>{drawn}</ol>
}

function TableBlock({
  block,
  id,
  after,
}: {
  readonly block: Extract<TextBlock, { kind: 'table' }>
  readonly id: string
  readonly after: ComponentChildren
}) {
  const [head, ...rest] = block.rows
  const body = block.hasHeader ? rest : block.rows
  return (
    <>
      <Scrolled label="Tabell">
        <table>
          {block.hasHeader && head && (
            <thead>
              <tr>
                {head.map((cell, place) => {
                  const span = spanOf(block.merged, 0, place)
                  if (span === 'covered') return null
                  return (
                    <th key={place} scope={span?.colspan ? 'colgroup' : 'col'} {...span}>
                      <Runs runs={cell} id={id} />
                    </th>
                  )
                })}
              </tr>
            </thead>
          )}
          <tbody>
            {body.map((row, place) => (
              <tr key={place}>
                {row.map((cell, column) => {
                  const span = spanOf(block.merged, place + (block.hasHeader ? 1 : 0), column)
                  if (span === 'covered') return null
                  return (
                    <td key={column} {...span}>
                      <Runs runs={cell} id={id} />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {after && <p>{after}</p>}
    </>
  )
}

/** How many rows and columns a cell goes over; whether another covers it. */
function spanOf(
  merged: readonly MergedCells[] = [],
  row: number,
  column: number,
): 'covered' | { readonly rowspan?: number; readonly colspan?: number } | undefined {
  const own = merged.find(
    (one) =>
      row >= one.row &&
      row < one.row + one.rows &&
      column >= one.column &&
      column < one.column + one.columns,
  )
  if (own === undefined) return undefined
  if (row > own.row || column > own.column) return 'covered'
  return {
    ...(own.rows > 1 && { rowspan: own.rows }),
    ...(own.columns > 1 && { colspan: own.columns }),
  }
}

function Runs({ runs, id }: { readonly runs: readonly InlineRun[]; readonly id: string }) {
  return (
    <>
      {runs.map((run, place) => (
        <Run key={place} run={run} id={id} />
      ))}
    </>
  )
}

function Run({ run, id }: { readonly run: InlineRun; readonly id: string }) {
  let shown: ComponentChildren = run.text
  if (run.height === 'raised') shown = <sup>{shown}</sup>
  if (run.height === 'lowered') shown = <sub>{shown}</sub>
  if (run.struck) shown = <s>{shown}</s>
  if (run.italic) shown = <em>{shown}</em>
  if (run.bold) shown = <strong>{shown}</strong>
  if (run.link) shown = <a href={run.link}>{shown}</a>
  if (run.note === undefined) return <>{shown}</>
  const number = run.note + 1
  return (
    <>
      {shown}
      <sup>
        <a href={`#${id}-not-${number}`} aria-label={`Fotnot ${number}`}>
          {number}
        </a>
      </sup>
    </>
  )
}

export function ExampleTag({ language }: { readonly language: Language }) {
  return <span class="example-tag">{words[language].exampleText}</span>
}
