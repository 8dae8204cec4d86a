// SPDX-License-Identifier: EUPL-1.2
// The checks against sentences that a person has marked: how much of what is there is found, and how much of
// what is found is there.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Day } from '#kernel/day.ts'
import { checkText, type Finding } from './text-checks.ts'
import type { NumberedRow } from './text-checks/own-numbers.ts'
import type { Term } from './text-checks/term-bank.ts'

const kinds = {
  L: 'law-reference',
  T: 'term',
  B: 'broken-reference',
  P: 'personal-number',
} as const satisfies Record<string, Finding['kind']>

const file = new URL('../../../test/fixtures/sentences/labelled.txt', import.meta.url)

/** A sentence without its marks, and what is marked in it. */
const sentences = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    let text = ''
    const marked: string[] = []
    for (const { 0: part, groups } of line.matchAll(
      /\[(?<kind>[LTBP]) (?<words>[^\]]+?) → (?<normal>[^\]]+)\]|[^[]+/g,
    )) {
      const { kind, words, normal } = groups!
      if (kind !== undefined) {
        const place = `${text.length}–${text.length + words!.length}`
        marked.push(`${kinds[kind as keyof typeof kinds]} ${place} ${normal}`)
      }
      text += words ?? part
    }
    return { text, marked }
  })

const terms: readonly Term[] = [
  ['funktionsvariation', 'funktionsnedsättning'],
  ['landsting', 'region'],
  ['missbruk', 'skadligt bruk eller beroende'],
  ['brukare', 'den enskilde'],
].map(([term = '', instead = '']) => ({ term, status: 'discouraged', instead }))

const around = ['1', '2', '3', '4', '4.1', '4.2', '5', 'Bilaga 1', 'Bilaga 2'].map(
  (number): NumberedRow => ({
    number: number.startsWith('B') ? undefined : number,
    heading: number.startsWith('B') ? number : 'Rubrik',
    text: '',
  }),
)

function foundIn(text: string): readonly string[] {
  const rows = [...around, { number: undefined, heading: '', text }]
  return checkText(rows, { day: '2026-11-30' as Day, terms }).map(
    ({ kind, start, end, normal }) => `${kind} ${start}–${end} ${normal}`,
  )
}

test('there are sentences enough to say anything of', () => {
  assert.ok(sentences.length >= 120, `${sentences.length} sentences`)
  assert.ok(sentences.filter(({ marked }) => marked.length === 0).length >= 30)
})

test('nearly all that is marked is found, and nothing that is not', () => {
  const measured = new Map(
    Object.values(kinds).map((kind) => [kind as string, { marked: 0, found: 0, both: 0 }]),
  )
  const wrong: string[] = []
  for (const { text, marked } of sentences) {
    const found = foundIn(text)
    for (const one of marked) measured.get(one.split(' ')[0]!)!.marked++
    for (const one of found) measured.get(one.split(' ')[0]!)!.found++
    for (const one of found) if (marked.includes(one)) measured.get(one.split(' ')[0]!)!.both++
    const missed = marked.filter((one) => !found.includes(one))
    const beside = found.filter((one) => !marked.includes(one))
    if (missed.length + beside.length > 0)
      wrong.push(`${text}\n  missed: ${missed.join('; ')}\n  beside: ${beside.join('; ')}`)
  }
  for (const [kind, { marked, found, both }] of measured) {
    const [precision, recall] = [both / found, both / marked]
    console.log(
      `${kind}: precision ${(precision * 100).toFixed(1)} %, recall ${(recall * 100).toFixed(1)} % of ${marked} in ${sentences.length} sentences`,
    )
    // documents.md 7: 24 of 25 laws as exactly one, 16 of 16 words, 400 of 400 numbers; no false alarm of any.
    assert.ok(recall >= (kind === 'law-reference' ? 0.96 : 1), wrong.join('\n'))
    assert.ok(precision >= (kind === 'law-reference' ? 0.98 : 1), wrong.join('\n'))
  }
})
