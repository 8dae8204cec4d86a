// SPDX-License-Identifier: EUPL-1.2
// Which cells of a table hang together, and where a row begins and ends inside the others.

import type { Inline, MergedCell } from '../../../agreement/rules/provision.ts'
import { remark, type Gathered } from './gathered.ts'
import { toNumber } from './styles.ts'
import { attribute, child, valueOf, type Element } from './xml.ts'

/** A merged cell while its table is read: it grows downwards. */
export type Merging = { -readonly [Part in keyof MergedCell]: MergedCell[Part] }

/** A cell that goes on from the one above it has no words of its own; one that has some stands by itself. */
export function merge(
  merged: Merging[],
  cell: Merging,
  properties: Element | undefined,
  words: readonly Inline[],
  into: Gathered,
): void {
  const down = child(properties, 'vMerge')
  const goesOn = down !== undefined && attribute(down, 'val') !== 'restart'
  const above = merged.find(
    (one) =>
      one.column === cell.column && one.columns === cell.columns && one.row + one.rows === cell.row,
  )
  if (goesOn && above !== undefined && words.length === 0) above.rows += 1
  else {
    if (goesOn) remark(into, 'merged-cells')
    if (down !== undefined || cell.columns > 1) merged.push(cell)
  }
}

const mostColumns = 63

export function countColumns(
  properties: Element | undefined,
  name: string,
  otherwise: number,
): number {
  return Math.min(mostColumns, toNumber(valueOf(properties, name)) ?? otherwise)
}

/** Each takes up a line of the table's words. */
export function emptyCells(count: number, into: Gathered): Inline[][] {
  const cells = Array.from({ length: Math.max(0, count) }, () => [])
  into.length += cells.length
  return cells
}
