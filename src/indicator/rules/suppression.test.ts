// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { suppression } from './suppression.ts'

const hide = (values: readonly number[], more: object = {}) =>
  suppression({ values, threshold: 5, suppressZero: false, totalShown: true, ...more })

test('a small number is hidden, and the smallest beside it, so that the total does not tell it', () => {
  assert.deepEqual(hide([12, 3, 7, 9]), { primary: [1], secondary: [2] })
  assert.deepEqual(hide([12, 3, 7, 9], { totalShown: false }), { primary: [1], secondary: [] })
})

test('nothing is hidden where nothing is small, and zero is no person', () => {
  assert.deepEqual(hide([12, 0, 7]), { primary: [], secondary: [] })
  assert.deepEqual(hide([12, 0, 7], { suppressZero: true }).primary, [1])
})

test('two that are hidden and small enough to be told apart take a third', () => {
  assert.deepEqual(hide([1, 1, 8, 30]), { primary: [0, 1], secondary: [2] })
  assert.deepEqual(hide([3, 0, 0]), { primary: [0], secondary: [] })
})
