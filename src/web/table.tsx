// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from 'preact'
import { Scrolled } from './scrolled.tsx'

export type Column = {
  readonly heading: string
  readonly isNumber?: boolean
  /** Where the table is sorted by it, and which way it is now. */
  readonly sort?: { readonly href: string; readonly now?: 'ascending' | 'descending' }
}

export type TableRow = {
  readonly key: string
  /** One per column; the first is the row's header. */
  readonly cells: readonly ComponentChildren[]
  readonly id?: string
}

/** A table with a caption and row headers; on phones each row becomes a block with labels. */
export function Table({
  caption,
  columns,
  rows,
  hidesCaption,
}: {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  readonly hidesCaption?: boolean
}) {
  return (
    <Scrolled label={caption}>
      <table class="table blocks">
        <caption class={hidesCaption ? 'hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.heading}
                scope="col"
                class={column.isNumber ? 'n' : undefined}
                aria-sort={column.sort?.now}
              >
                {column.sort ? <Sorting column={column} sort={column.sort} /> : column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} id={row.id}>
              {row.cells.map((cell, place) =>
                place === 0 ? (
                  <th key={columns[place]?.heading} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td
                    key={columns[place]?.heading}
                    data-label={columns[place]?.heading}
                    class={columns[place]?.isNumber ? 'n' : undefined}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}

function Sorting({
  column: { heading },
  sort: { href, now },
}: {
  readonly column: Column
  readonly sort: NonNullable<Column['sort']>
}) {
  return (
    <a href={href} class="sort">
      {heading}
      {now && (
        <span aria-hidden="true" class="sort__way">
          {now === 'ascending' ? ' ▲' : ' ▼'}
        </span>
      )}
    </a>
  )
}
