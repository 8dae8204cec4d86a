// SPDX-License-Identifier: EUPL-1.2
// Measured rows as the tables in docs/bench.md. What people have written around them stays.

import { readFile, writeFile } from 'node:fs/promises'
import { isMet, type Goal, type Row } from './row.ts'

const page = new URL('../../docs/bench.md', import.meta.url)
const [begin, end] = ['<!-- mätt -->', '<!-- slut på det mätta -->']

export async function writeMeasured(measured: string): Promise<void> {
  const text = await readFile(page, 'utf8')
  const [from, till] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || till < from) throw new Error('docs/bench.md has no place for the table')
  await writeFile(page, `${text.slice(0, from)}${begin}\n\n${measured}\n\n${text.slice(till)}`)
}

export function tableOf(rows: readonly Row[]): string {
  const heading = ['Vad', 'enhet', 'före', 'nu', 'nu/före', 'mål', 'nått', 'anmärkning']
  const lines = rows.map((row) => {
    const met = isMet(row)
    return [
      row.what,
      row.unit,
      rounded(row.before),
      rounded(row.now),
      row.before ? rounded(row.now / row.before) : '',
      inWords(row.goal),
      met === undefined ? '' : met ? 'ja' : '**nej**',
      row.note ?? '',
    ]
  })
  const rule = heading.map((_, column) => (column > 1 && column < 5 ? '--:' : '---'))
  return [heading, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function inWords(goal: Goal | undefined): string {
  if (goal === undefined) return ''
  if ('atMost' in goal) return `≤ ${rounded(goal.atMost)}`
  if ('atLeast' in goal) return `≥ ${rounded(goal.atLeast)}`
  return 'ratioAtMost' in goal
    ? `≤ ${rounded(goal.ratioAtMost)} × före`
    : `≥ ${rounded(goal.ratioAtLeast)} × före`
}

/** Three figures are as much as such a measure can bear. */
function rounded(value: number | undefined): string {
  if (value === undefined) return ''
  const digits =
    Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toFixed(digits).replace('.', ',')
}
