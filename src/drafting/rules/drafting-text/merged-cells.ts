// SPDX-License-Identifier: EUPL-1.2
// Cells that are one, in a table of signs: "^" is one with the cell above it, "<" with the one to the left.

import type { MergedCell } from '../../../agreement/rules/provision.ts'

export const asAbove = '^'
export const asLeft = '<'

/** Rows with a sign in each cell that another covers. */
export function signCovered(
  rows: readonly (readonly string[])[],
  merged: readonly MergedCell[],
): string[][] {
  const signed = rows.map((row) => [...row])
  for (const { row, column, rows: high, columns } of merged)
    for (let down = 0; down < high; down++)
      for (let right = 0; right < columns; right++) {
        const cells = signed[row + down]
        if (cells && column + right < cells.length && down + right > 0)
          cells[column + right] = right > 0 ? asLeft : asAbove
      }
  return signed
}

/** The cells that are one, by the signs. A sign with nothing to be one with is only a sign. */
export function findMerged(rows: readonly (readonly string[])[]): readonly MergedCell[] {
  const taken = new Set<string>()
  const merged: MergedCell[] = []
  rows.forEach((cells, row) =>
    cells.forEach((_, column) => {
      if (taken.has(`${row} ${column}`)) return
      let columns = 1
      while (cells[column + columns] === asLeft) columns++
      let high = 1
      while (isRowOf(rows[row + high], column, columns)) high++
      if (columns * high === 1) return
      merged.push({ row, column, rows: high, columns })
      for (let down = 0; down < high; down++)
        for (let right = 0; right < columns; right++) taken.add(`${row + down} ${column + right}`)
    }),
  )
  return merged
}

function isRowOf(cells: readonly string[] | undefined, column: number, columns: number): boolean {
  if (cells?.[column] !== asAbove) return false
  return Array.from({ length: columns - 1 }).every((_, at) => cells[column + 1 + at] === asLeft)
}

export function isCovered(merged: readonly MergedCell[], row: number, column: number): boolean {
  return merged.some(
    (one) =>
      row >= one.row &&
      row < one.row + one.rows &&
      column >= one.column &&
      column < one.column + one.columns &&
      (row > one.row || column > one.column),
  )
}
