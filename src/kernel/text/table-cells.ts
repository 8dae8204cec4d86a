// SPDX-License-Identifier: EUPL-1.2
// A table as text (CSV, RFC 4180), as spreadsheet programs save it.

/** The cells of each line. Between them stand semicolons, tabs or commas: the first of these that is in the first line. */
export function tableCells(text: string): string[][] {
  const head = text.slice(0, text.search(/[\r\n]|$/))
  const between = [';', '\t'].find((sign) => head.includes(sign)) ?? ','
  const rows: string[][] = [['']]
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!
    const row = rows.at(-1)!
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      row[row.length - 1] += '"'
      at += 1
    } else if (sign === '"' && (isQuoted || row.at(-1) === '')) isQuoted = !isQuoted
    else if (isQuoted) row[row.length - 1] += sign
    else if (sign === between) row.push('')
    else if (sign === '\n') rows.push([''])
    else if (sign !== '\r') row[row.length - 1] += sign
  }
  return rows
}
