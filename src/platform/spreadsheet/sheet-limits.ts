// SPDX-License-Identifier: EUPL-1.2
// How much a file of rows may hold. Said on the page where it is chosen.

export const sheetLimits = {
  fileBytes: 2 * 1024 * 1024,
  inflatedBytes: 20 * 1024 * 1024,
  entries: 200,
  /** Below the headings. */
  rows: 500,
  columns: 40,
  cellCharacters: 4_000,
  allCharacters: 400_000,
  /** One more than can stand there is enough to know that there are too many; some may be empty. */
  rowsRead: 5_000,
} as const
