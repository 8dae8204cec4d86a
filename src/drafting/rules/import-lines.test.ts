// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NumberedProvision, VersionText } from '../../agreement/rules/document.ts'
import type { RichText } from '../../agreement/rules/provision.ts'
import { chaptersOf, countReadings, linesOf } from './import-lines.ts'
import type { ImportPart } from './import-plan.ts'
import type { ImportedProvision } from './imported-document.ts'
import { numberingOfFile } from './numbers-of-file.ts'
import type { Pairing } from './pairing.ts'

const words = (text: string): RichText => ({
  blocks: [{ kind: 'text', content: [{ text }] }],
  notes: [],
})

const chapter: ImportedProvision = {
  kind: 'chapter',
  heading: 'Vård',
  text: { blocks: [], notes: [] },
  parent: undefined,
  level: 1,
  bookmark: undefined,
  fileNumber: '1',
  guesses: [],
}
const paragraph = (fileNumber: string, text: string): ImportedProvision => ({
  ...chapter,
  fileNumber,
  kind: 'paragraph',
  heading: '',
  text: words(text),
  parent: 0,
  level: 2,
})

const before = (id: string, number: string, one: ImportedProvision) =>
  ({ ...one, id, number, plainText: '' }) as unknown as NumberedProvision

const paired = (
  place: number,
  provisionId: string | undefined,
  certainty: Pairing['certainty'] = 'certain',
): Pairing => ({ place, provisionId, certainty, by: 'same-wording', similarity: 1 })

const provisions = [
  chapter,
  paragraph('1.1', 'Lika.'),
  paragraph('1.2', 'Ny lydelse.'),
  paragraph('1.3', 'Nytt.'),
]
const part = {
  content: { provisions, doubts: [] },
  numbering: numberingOfFile(provisions),
  earlier: {
    provisions: [
      before('k', '1', chapter),
      before('a', '1.1', paragraph('1.1', 'Lika.')),
      before('b', '1.2', paragraph('1.2', 'Gammal lydelse.')),
    ],
  } as unknown as VersionText,
  pairing: {
    pairings: [paired(0, 'k'), paired(1, 'a'), paired(2, 'b'), paired(3, undefined)],
    leftOut: [],
  },
} as unknown as ImportPart

test('every provision of the file is one of the four, and they add up', () => {
  const lines = linesOf(part)
  const count = countReadings(lines)
  assert.deepEqual(count, { same: 2, reworded: 1, fresh: 1, doubtful: 0 })
  assert.equal(
    Object.values(count).reduce((sum, one) => sum + one),
    lines.length,
  )
})

test('what is as it was is folded, the rest stands by itself, and every line stands once', () => {
  const [only, ...others] = chaptersOf(linesOf(part))
  assert.equal(others.length, 0)
  assert.equal(only!.count, 4)
  assert.deepEqual(
    only!.runs.map(({ isSame, lines }) => [isSame, lines.map(({ place }) => place)]),
    [
      [true, [0, 1]],
      [false, [2, 3]],
    ],
  )
})

test('a doubt or a remark is never folded', () => {
  const pairings = part.pairing.pairings.with(1, paired(1, 'a', 'doubtful'))
  const doubted = { ...part, pairing: { ...part.pairing, pairings } }
  assert.equal(countReadings(linesOf(doubted)).doubtful, 1)
  assert.equal(chaptersOf(linesOf(doubted))[0]!.runs[0]!.lines.length, 1)
  const doubts = [{ code: 'typed-list' as const, place: 1, facts: {} }]
  const remarked = { ...part, content: { ...part.content, doubts } }
  assert.equal(chaptersOf(linesOf(remarked))[0]!.runs[0]!.lines.length, 1)
})
