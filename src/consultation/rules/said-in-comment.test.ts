// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  columnsOfSaid,
  isSameSaid,
  onlySaid,
  saidColumns,
  saidColumnsIn,
  saidFields,
  saidOf,
  valuesOfSaid,
  type Said,
} from './said-in-comment.ts'

const said: Said = { kind: 'reword', text: 'Oklart.', proposedWording: 'Kommunen ska svara.' }

test('what is said goes into a row and comes back as it was', () => {
  assert.deepEqual(saidOf(columnsOfSaid(said)), said)
  assert.deepEqual(Object.keys(columnsOfSaid(said)), saidColumns)
})

test('the columns of a named table are the same columns', () => {
  assert.deepEqual(
    saidColumnsIn('comment').map((column) => column.replace('comment.', '')),
    saidColumns,
  )
})

test('the hash of a response writes kind, text and proposed wording in that order, for good', () => {
  assert.deepEqual(saidFields.slice(0, 3), ['kind', 'text', 'proposedWording'])
  assert.deepEqual(valuesOfSaid(said).slice(0, 3), ['reword', 'Oklart.', 'Kommunen ska svara.'])
})

test('of a comment only what it says is taken along', () => {
  const comment = { ...said, id: 'c', writtenBy: 'anna', revision: 3 }
  assert.deepEqual(onlySaid(comment), said)
})

test('two say the same when every field does', () => {
  assert.equal(isSameSaid(said, { ...said }), true)
  const others: readonly Partial<Said>[] = [
    { kind: 'clarify' },
    { text: 'Otydligt.' },
    { proposedWording: '' },
  ]
  for (const other of others) assert.equal(isSameSaid(said, { ...said, ...other }), false)
})
