// SPDX-License-Identifier: EUPL-1.2
// `check`: what is worth looking at in the text of a Word file. Nothing is kept, and no number is told.

import { type Day, parseDay } from '#kernel/day.ts'
import { dayInStockholm, fromEpoch } from '#kernel/instant.ts'
import { locatePersonalNumbers, withoutPersonalNumbers } from '#kernel/text/personal-number.ts'
import { type ExitCode, type Io, Misuse } from '#platform/running/command.ts'
import { checkText, type Finding, wordsOf } from '../agreement/rules/text-checks.ts'
import { findCountyFolder, listBundled } from '../county/bundled.ts'
import { getTerms } from '../county/term-file.ts'
import { holdsOn } from '../term-bank/rules/term.ts'
import { findingsAsJson } from '../drafting/formats/shown-json.ts'
import { readOptions } from './read-options.ts'
import { readWordToCheck, tellUnreadable } from './read-word.ts'

export async function checkFile(args: readonly string[], io: Io): Promise<ExitCode> {
  const { words, values } = readOptions(args, ['county', 'per'])
  const [file, ...rest] = words
  if (!file || rest.length > 0) throw new Misuse('Skriv en Word-fil.')
  const folder =
    values.county === undefined ? undefined : findCountyFolder(values.county, io.pathOf)
  if (values.county !== undefined && folder === undefined) {
    throw new Misuse(`Skriv en mapp med ett län, eller ett av namnen ${listBundled().join(', ')}.`)
  }
  const day = readDay(values.per)
  const terms = getTerms(folder)
  const read = await readWordToCheck(file, io)
  if (typeof read === 'string') return tellUnreadable(file, read, io)
  const held = terms.filter((term) => holdsOn(term, day))
  const findings = checkText(read.provisions, { day, terms: held })
  const elsewhere = numbersElsewhere(read.everything, findings)
  io.answer(
    io.asJson
      ? JSON.stringify(findingsAsJson(findings, elsewhere))
      : inLines(findings, elsewhere, (row) => {
          const { number, heading, text } = read.provisions[row]!
          return number ?? withoutPersonalNumbers(wordsOf({ number, heading, text })).slice(0, 30)
        }),
  )
  return 0
}

function readDay(said: string | undefined): Day {
  if (said === undefined) return dayInStockholm(fromEpoch(Date.now()))
  const day = parseDay(said)
  if (!day) throw new Misuse(`Skriv dagen så här: 2026-01-31. Det stod ${said}.`)
  return day
}

/** Numbers in comments, footers, text boxes and the like: each that is not already found in the words. */
function numbersElsewhere(everything: string, findings: readonly Finding[]): readonly string[] {
  const inWords = findings
    .filter(({ kind }) => kind === 'personal-number')
    .map(({ normal }) => normal)
  const left: string[] = locatePersonalNumbers(everything).map(({ kind }) => kind)
  for (const kind of inWords) {
    const at = left.indexOf(kind as (typeof left)[number])
    if (at >= 0) left.splice(at, 1)
  }
  return left
}

const kindInWords = {
  'law-reference': 'lagrum',
  term: 'term',
  'broken-reference': 'hänvisning som inte går fram',
  'personal-number': 'personnummer',
} as const satisfies Record<Finding['kind'], string>

function inLines(
  findings: readonly Finding[],
  elsewhere: readonly string[],
  placeOf: (row: number) => string,
): string {
  const lines = findings.map(
    ({ kind, row, value, normal }) => `${placeOf(row)}: ${kindInWords[kind]}: ${value} → ${normal}`,
  )
  const outside = elsewhere.map((kind) => `utanför brödtexten: ${kind}`)
  return [...lines, ...outside].join('\n') || 'Inget att se över.'
}
