// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Version } from './document.ts'
import { becameOf } from './where-now.ts'

const version = { id: 'v', label: '2027' } as Version
const one = (id: string) => ({ id, number: `1.${id}`, address: `1.${id}`, heading: '' })
const applies = { version, provisions: [one('a'), one('b')] }

test('what the text has stands in it, whatever its number was', () => {
  assert.deepEqual(becameOf('a', applies, []), {
    kind: 'stands',
    at: { version, provision: one('a') },
  })
})

test('what was merged or split is followed to those that stand', () => {
  const became = becameOf('old', applies, [
    { id: 'between', madeOf: ['old', 'other'] },
    { id: 'b', madeOf: ['between'] },
  ])
  assert.deepEqual(became, { kind: 'taken-over', by: [{ version, provision: one('b') }] })
})

test('words that went round in a ring are followed once', () => {
  const ring = [
    { id: 'x', madeOf: ['y'] },
    { id: 'y', madeOf: ['x'] },
  ]
  assert.deepEqual(becameOf('x', applies, ring), { kind: 'struck', from: version })
})

test('what nobody took over is struck, and with no edition it is nowhere', () => {
  assert.deepEqual(becameOf('old', applies, []), { kind: 'struck', from: version })
  assert.deepEqual(becameOf('a', undefined, []), { kind: 'no-edition' })
})
