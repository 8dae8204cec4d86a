// SPDX-License-Identifier: EUPL-1.2
// The words that every county begins with, and those of a county's own folder, which go before them.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotStart } from '#platform/running/cannot-start.ts'
import type { TermRating } from '../agreement/rules/text-checks/term-bank.ts'
import { parseDay } from '#kernel/day.ts'
import type { TermFacts } from '../term-bank/rules/term.ts'
import { type FolderFault, inWords } from './folder-fault.ts'
import { readTable } from './table-file.ts'

const name = 'terms.csv'
const common = fileURLToPath(new URL('../../counties/', import.meta.url))

/** As Socialstyrelsen's term bank calls them. */
const statuses: ReadonlyMap<string, TermRating> = new Map([
  ['rekommenderad', 'preferred'],
  ['tillåten', 'allowed'],
  ['avrådd', 'discouraged'],
])

/** The term bank of a county; without a folder, what every county begins with. */
export function getTerms(folder: string | undefined): readonly TermFacts[] {
  const own = folder === undefined ? '' : readIfThere(join(folder, name))
  const terms = new Map<string, TermFacts>()
  for (const text of [readFileSync(join(common, name), 'utf8'), own]) {
    const { terms: read, faults } = readTerms(text)
    if (faults.length > 0) throw new CannotStart(inWords(faults))
    for (const one of read) terms.set(one.term.toLowerCase(), one)
  }
  return [...terms.values()]
}

/** What stands in a file, or nothing when there is no such file. */
export function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw cause
  }
}

/** A table of terms, and all that has to be mended in it. */
export function readTerms(text: string): {
  readonly terms: readonly TermFacts[]
  readonly faults: readonly FolderFault[]
} {
  const terms: TermFacts[] = []
  const faults: FolderFault[] = []
  for (const { number, cells } of text.trim() === '' ? [] : readTable(text).rows) {
    const { term = '', instead = '', definition = '', source = '' } = cells
    const validFrom = parseDay(cells['valid_from'] ?? '')
    const validUntil = parseDay(cells['valid_until'] ?? '')
    const status = statuses.get((cells['status'] ?? '').toLowerCase())
    const wrong = whatIsWrong(term, status, instead)
    if (wrong) faults.push({ file: name, row: number, text: wrong })
    else if (status)
      terms.push({ term, status, instead, definition, source, validFrom, validUntil })
  }
  return { terms, faults }
}

function whatIsWrong(term: string, status: TermRating | undefined, instead: string) {
  if (term === '')
    return { sv: 'Skriv ordet i kolumnen term.', en: 'Write the word in the column term.' }
  if (!status) {
    return {
      sv: `Kolumnen status kan vara ${[...statuses.keys()].join(', ')}.`,
      en: `The column status may be ${[...statuses.keys()].join(', ')}.`,
    }
  }
  if (status === 'discouraged' && instead === '') {
    return {
      sv: `Skriv i kolumnen instead vilket ord som används i stället för ${term}.`,
      en: `Write in the column instead which word is used in place of ${term}.`,
    }
  }
  return undefined
}
