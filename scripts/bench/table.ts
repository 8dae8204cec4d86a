// SPDX-License-Identifier: EUPL-1.2
// Measured rows as the table in docs/bench.md. What people have written around it stays.

import { readFile, writeFile } from 'node:fs/promises'
import type { Row } from './row.ts'

const page = new URL('../../docs/bench.md', import.meta.url)
const [begin, end] = ['<!-- mätt -->', '<!-- slut på det mätta -->']

export async function writeTable(rows: readonly Row[], facts: readonly string[]): Promise<void> {
  const text = await readFile(page, 'utf8')
  const [from, till] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || till < from) throw new Error('docs/bench.md has no place for the table')
  const measured = [begin, '', ...facts.map((fact) => `- ${fact}`), '', tableOf(rows), '', ''].join(
    '\n',
  )
  await writeFile(page, text.slice(0, from) + measured + text.slice(till))
}

export function tableOf(rows: readonly Row[]): string {
  const heading = ['Vad', 'per s', 'p50 ms', 'p99 ms', 'CPU-ms', 'byte', 'mätt', 'mål', 'nått']
  const lines = rows.map((row) => [
    row.what,
    rounded(row.perSecond),
    rounded(row.p50),
    rounded(row.p99),
    row.cpuMs === undefined ? '' : row.cpuMs.toFixed(3).replace('.', ','),
    rounded(row.bytes),
    [row.value, row.note].filter(Boolean).join('; '),
    row.goal ?? '',
    row.isMet === undefined ? '' : row.isMet ? 'ja' : '**nej**',
  ])
  const rule = heading.map((_, column) => (column > 0 && column < 6 ? '--:' : '---'))
  return [heading, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function rounded(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value))
}
