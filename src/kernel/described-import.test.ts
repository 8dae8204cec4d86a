// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellsByControl, proposePairing, saidOfHeads, unpaired } from './described-import.ts'

const columns = [
  { name: 'party', at: 'part', isNeeded: true },
  { name: 'decidedOn', at: 'dag', isNeeded: true },
  { name: 'note', at: 'anteckning', isNeeded: false },
]
const words = {
  party: { label: 'Part', meaning: '', also: ['Kommun', 'Municipality'] },
  decidedOn: { label: 'Beslutsdag', meaning: '', also: ['KF beslut den'] },
  note: { label: 'Anteckning', meaning: '', also: [] },
}
const none = new Map<string, string>()

test('headings are known by their words, without case and signs', () => {
  const pairing = proposePairing(['KOMMUN:', 'Övrigt', 'kf-beslut den'], columns, words, none)
  assert.deepEqual(pairing, { party: 0, decidedOn: 2 })
  assert.deepEqual(unpaired(columns, pairing), [])
})

test('a heading is one column only, and a column that is needed is missed', () => {
  const pairing = proposePairing(['Kommun', 'Part'], columns, words, none)
  assert.deepEqual(pairing, { party: 0 })
  assert.deepEqual(
    unpaired(columns, pairing).map(({ name }) => name),
    ['decidedOn'],
  )
})

test('what was said of a heading before is said again, also that it means nothing', () => {
  const heads = ['Vem', 'När', 'Part']
  const said = saidOfHeads(heads, { party: 0, decidedOn: 1 })
  assert.deepEqual(
    [...said],
    [
      ['vem', 'party'],
      ['när', 'decidedOn'],
      ['part', ''],
    ],
  )
  assert.deepEqual(proposePairing(['När', 'Vem', 'Part'], columns, words, said), {
    party: 1,
    decidedOn: 0,
  })
  assert.deepEqual(proposePairing(['Part'], columns, words, said), {})
})

test('a word for a choice becomes what the form takes', () => {
  const choices = { party: [{ value: 'p1', texts: ['Lerums kommun', 'Lerum', '1441'] }] }
  const read = (cell: string) =>
    cellsByControl([cell, '2026-03-19'], columns, { party: 0, decidedOn: 1 }, choices)
  assert.deepEqual(read('LERUM').byControl, { part: 'p1', dag: '2026-03-19', anteckning: '' })
  assert.deepEqual(
    read('Lerumm').unknown.map(({ column }) => column),
    ['party'],
  )
  assert.deepEqual(read('').unknown, [])
})
