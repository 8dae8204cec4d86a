// SPDX-License-Identifier: EUPL-1.2
// `import --dry-run`: what a Word file shows, as JSON or a line each.

import type { ExitCode, Io } from '#platform/running/command.ts'
import { shownFileAsJson } from '../drafting/formats/shown-json.ts'
import { doubtInWords } from '../drafting/views/doubt-in-words.ts'
import { readWord, tellUnreadable } from './read-word.ts'

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
