// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareShown } from './compare-shown.ts'
import type { ShownProvision } from './shown-provision.ts'

const line = (text: string, more: Partial<ShownProvision> = {}): ShownProvision => ({
  id: undefined,
  kind: 'paragraph',
  number: undefined,
  heading: '',
  text,
  depth: 2,
  notes: [],
  comments: [],
  tracked: [],
  ...more,
})

const heading = (words: string, number?: string) =>
  line('', { kind: 'chapter', heading: words, number, depth: 1 })

const told = (before: readonly ShownProvision[], after: readonly ShownProvision[]) =>
  compareShown(before, after).map(({ kinds, before: from, after: to }) => [
    kinds.join(' '),
    from.join(),
    to.join(),
  ])

const one = line('Regionen svarar för läkare i särskilt boende.')
const two = line('Kommunen svarar för sjuksköterskor dygnet runt.')
const three = line('Parterna följer upp avtalet varje år.')

test('a number that alone differs is told as that', () => {
  const before = [heading('Ansvar', '1'), { ...one, number: '1.1' }]
  const after = [heading('Ansvar', '2'), { ...one, number: '2.1' }]
  assert.deepEqual(told(before, after), [
    ['renumbered', '0', '0'],
    ['renumbered', '1', '1'],
  ])
})

test('what changed place is moved, and what changed words too is both', () => {
  const reworded = line('Parterna följer upp avtalet vartannat år.')
  const rows = told([one, two, three], [reworded, one, two])
  assert.deepEqual(rows, [
    ['moved reworded', '2', '0'],
    ['unchanged', '0', '1'],
    ['unchanged', '1', '2'],
  ])
})

test('the same id in both files is the same line, whatever its words', () => {
  const [was, is] = [line('Helt andra ord.', { id: 'a' }), line('Inget är lika nu.', { id: 'a' })]
  assert.deepEqual(told([was, two], [is, two]), [
    ['reworded', '0', '0'],
    ['unchanged', '1', '1'],
  ])
})

test('every line of both stands in one change, and the words rebuild both', () => {
  const [before, after] = [
    [heading('Ansvar'), one, two, two],
    [heading('Uppdrag'), two, three],
  ]
  const changes = compareShown(before, after)
  assert.deepEqual(changes.flatMap((change) => change.before).toSorted(), [0, 1, 2, 3])
  assert.deepEqual(changes.flatMap((change) => change.after).toSorted(), [0, 1, 2])
  for (const change of changes) {
    const side = (kind: 'deleted' | 'inserted') =>
      change.words
        .filter((hunk) => hunk.kind === 'same' || hunk.kind === kind)
        .map(({ text }) => text)
        .join('')
    assert.equal(
      side('deleted'),
      before[change.before[0] ?? -1]?.heading || before[change.before[0] ?? -1]?.text || '',
    )
    assert.equal(
      side('inserted'),
      after[change.after[0] ?? -1]?.heading || after[change.after[0] ?? -1]?.text || '',
    )
  }
})

test('what was split or merged is told with all its lines, joined by one space', () => {
  const both = line(`${one.text} ${two.text}`)
  assert.deepEqual(told([both, three], [one, two, three]), [
    ['split', '0', '0,1'],
    ['unchanged', '1', '2'],
  ])
  assert.deepEqual(told([one, two, three], [both, three]), [
    ['merged', '0,1', '0'],
    ['unchanged', '2', '1'],
  ])
  const [change] = compareShown([both, three], [one, two, three])
  assert.deepEqual(change?.words, [{ kind: 'same', text: both.text }])
  const reworded = line(two.text.replace('dygnet runt', 'alla dagar'))
  assert.deepEqual(told([both, three], [one, reworded, three])[0], ['split reworded', '0', '0,1'])
})

test('a heading is never told as a paragraph that was reworded', () => {
  const rows = told([heading('Ansvar för läkare'), one], [line('Ansvar för läkare'), one])
  assert.deepEqual(rows.toSorted(), [
    ['deleted', '0', ''],
    ['inserted', '', '0'],
    ['unchanged', '1', '1'],
  ])
})
