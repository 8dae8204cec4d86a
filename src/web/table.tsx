// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from 'preact'

export type Column = {
  readonly heading: string
  readonly isNumber?: boolean
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
    <table class="table blocks">
      <caption class={hidesCaption ? 'hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.heading} scope="col" class={column.isNumber ? 'n' : undefined}>
              {column.heading}
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
  )
}
