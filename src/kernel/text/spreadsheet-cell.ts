// SPDX-License-Identifier: EUPL-1.2
// Text for a file that is opened in a spreadsheet, where some text is run instead of shown.

/** What a formula begins with, in the signs of ASCII and in those that are read as the same. */
const formulaSigns = '=+\\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20'

/** Behind spaces and signs that nobody sees, which some programs leave out. */
const beginsFormula = new RegExp(`^[\\s\\p{C}]*[${formulaSigns}]|^[\\t\\r\\n]`, 'u')

/**
 * A program set to another language than ours parts cells at commas or tabs, and lines inside quotes:
 * there a cell may begin in the middle of a text. A dash before a space is a dash of the writer's.
 */
const beginsFormulaInside = new RegExp(
  `([,;\\t\\r\\n"|])(?=[${formulaSigns.replace('\\-', '')}]|-[^\\s,;"])`,
  'gu',
)

/** The text as a cell that is shown as it is, with an apostrophe before what would be run. */
export function spreadsheetText(text: string): string {
  const inside = text.replaceAll(beginsFormulaInside, "$1'")
  return beginsFormula.test(inside) ? `'${inside}` : inside
}

/** A cell of a file with semicolons between; numbers of ours are numbers. */
export function csvCell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : spreadsheetText(value)
  return /[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
