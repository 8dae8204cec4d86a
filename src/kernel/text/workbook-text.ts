// SPDX-License-Identifier: EUPL-1.2
// Text as a cell of a workbook (.xlsx) can hold it, so that it is read back as it was written.

import { trimSigns } from './trim-signs.ts'

/** So many signs fit in a cell; of a file with more, Excel says that it is damaged. */
const mostSigns = 32_767

/** XML 1.0 has no way to write these (section 2.2). */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** A sign written by its number (ECMA-376 part 1, 22.9.2.19): every program reads it as the sign. */
const spelledSign = /_(?=x[\dA-Fa-f]{4}_)/g

/**
 * What somebody typed, as the string of a cell: it is never run, and a text that looks like a sign
 * written by its number, such as SharePoint's «Beslut_x0020_dag», stays what it is.
 */
export function workbookText(text: string, goesOn: string): string {
  const written = text.toWellFormed().replaceAll(unwritable, '')
  // A reader counts the signs as they are read.
  const kept = written.length <= mostSigns ? written : cut(written, goesOn)
  return kept.replaceAll(spelledSign, '_x005F_')
}

function cut(text: string, goesOn: string): string {
  return text.slice(0, mostSigns - goesOn.length).toWellFormed() + goesOn
}

/** No program takes a longer name of a sheet, one of these signs in it, or an apostrophe at its ends. */
export function sheetName(wanted: string): string {
  const shown = wanted
    .toWellFormed()
    .replaceAll(unwritable, '')
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 31)
  const name = trimSigns(shown, { start: "'", end: "'" })
  return name === '' || /^history$/i.test(name) ? `${name} 1`.trim() : name
}
