// SPDX-License-Identifier: EUPL-1.2
// Word files read and compared as they are: no database is opened and nothing is kept.

import { type ExitCode, type Io, Misuse } from '#platform/running/command.ts'
import type { ShownFile } from '../drafting/formats/file-as-shown.ts'
import { shownComparisonAsJson, shownFileAsJson } from '../drafting/formats/shown-json.ts'
import { doubtInWords } from '../drafting/views/doubt-in-words.ts'
import { compareShown } from '../drafting/rules/compare-shown.ts'
import { readWord, tellUnreadable } from './read-word.ts'

export const isWordFile = (word: string | undefined) =>
  word?.toLowerCase().endsWith('.docx') === true

/** What a file shows, as JSON or a line each. */
export async function showFile(file: string, io: Io): Promise<ExitCode> {
  const read = await readWord(file, io)
  if (typeof read === 'string') return tellUnreadable(file, read, io)
  const data = shownFileAsJson(read, (doubt) => doubtInWords('sv', doubt))
  if (io.asJson) io.answer(JSON.stringify(data))
  else {
    const lines = data.provisions.map(({ number, heading, text }) =>
      [number, heading, text].filter(Boolean).join(' '),
    )
    io.answer([data.title, ...lines, ...data.warnings.map((one) => `! ${one.text}`)].join('\n'))
  }
  return 0
}

/** What became of each line of one file in another, always JSON. */
export async function compareFiles(files: readonly string[], io: Io): Promise<ExitCode> {
  const [older, newer, ...rest] = files
  if (!older || !newer || rest.length > 0) throw new Misuse('Skriv två filer.')
  const read: ShownFile[] = []
  for (const file of [older, newer]) {
    const one = await readWord(file, io)
    if (typeof one === 'string') return tellUnreadable(file, one, io)
    read.push(one)
  }
  const begun = performance.now()
  const changes = compareShown(read[0]!.provisions, read[1]!.provisions)
  io.answer(JSON.stringify(shownComparisonAsJson(changes, performance.now() - begun)))
  return 0
}
