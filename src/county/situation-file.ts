// SPDX-License-Identifier: EUPL-1.2
// The words for situations that every county begins with, and those of a county's own folder, which go
// before them row by row.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotStart } from '#platform/running/cannot-start.ts'
import { checkWord, type WordFacts, wordKinds } from '../responsibility/rules/situation-word.ts'
import { type FolderFault, inWords } from './folder-fault.ts'
import { readTable } from './table-file.ts'
import { readIfThere } from './term-file.ts'

const name = 'situations.csv'
const common = fileURLToPath(new URL('../../counties/', import.meta.url))

/** The words of a county; without a folder, what every county begins with. */
export function getSituationWords(folder: string | undefined): readonly WordFacts[] {
  const own = folder === undefined ? '' : readIfThere(join(folder, name))
  const words = new Map<string, WordFacts>()
  for (const text of [readFileSync(join(common, name), 'utf8'), own]) {
    const { words: read, faults } = readSituationWords(text)
    if (faults.length > 0) throw new CannotStart(inWords(faults))
    for (const one of read) words.set(`${one.kind} ${one.slug}`, one)
  }
  return [...words.values()]
}

/** A table of words, and all that has to be mended in it. */
export function readSituationWords(text: string): {
  readonly words: readonly WordFacts[]
  readonly faults: readonly FolderFault[]
} {
  const words: WordFacts[] = []
  const faults: FolderFault[] = []
  for (const { number, cells } of text.trim() === '' ? [] : readTable(text).rows) {
    const kind = wordKinds.find((one) => one === cells['kind'])
    const facts = kind && {
      kind,
      slug: cells['key'] ?? '',
      name: cells['sv'] ?? '',
      nameEn: cells['en'] ?? '',
      inSentence: cells['in_sentence'] ?? '',
      inSentenceEn: cells['in_sentence_en'] ?? '',
      synonyms: (cells['synonyms'] ?? '')
        .split('|')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
      isOffered: cells['offered'] === 'ja',
    }
    if (facts && checkWord(facts).granted) words.push(facts)
    else faults.push({ file: name, row: number, text: wrong })
  }
  return { words, faults }
}

const wrong = {
  sv: `Kolumnen kind kan vara ${wordKinds.join(', ')}. I key står små bokstäver a–z, siffror och bindestreck. Både sv och en ska vara ifyllda.`,
  en: `The column kind may be ${wordKinds.join(', ')}. In key stand small letters a–z, digits and hyphens. Both sv and en must be filled in.`,
}
