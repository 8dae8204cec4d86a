// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NumberedProvision } from './document.ts'
import {
  columnsOfProvision,
  fieldsBesideWording,
  provisionColumns,
  provisionOf,
  recordedColumns,
} from './provision-fields.ts'

const provision: NumberedProvision = {
  id: 'p1',
  parentId: 'c1',
  kind: 'paragraph',
  number: '1.1',
  address: '1.1',
  heading: 'Ansvar',
  text: { blocks: [{ kind: 'text', content: [{ text: 'Regionen svarar.' }] }], notes: [] },
  plainText: 'Regionen svarar.',
  actor: 'region',
  sharedTextId: 's1',
  changeReason: 'Tydligare.',
  revision: 3,
}

test('a provision is the same when it has been a row', () => {
  const { text, ...row } = columnsOfProvision(provision)
  assert.deepEqual(provisionOf({ ...row, text: JSON.parse(text) as unknown }), provision)
  assert.deepEqual(Object.keys(columnsOfProvision(provision)), provisionColumns)
})

test('what a provision has not is nothing in the row, and nothing again', () => {
  const bare = { ...provision, parentId: undefined, actor: undefined, sharedTextId: undefined }
  const row = columnsOfProvision(bare)
  assert.deepEqual([row.parent_id, row.actor, row.shared_text_id], [null, null, null])
  assert.deepEqual(provisionOf({ ...row, text: bare.text }), bare)
})

test('what was made of others says so, and the rest do not say that they were not', () => {
  const made = { ...provision, madeOf: ['p2', 'p3'] }
  const { text, ...row } = columnsOfProvision(made)
  assert.deepEqual(provisionOf({ ...row, text: JSON.parse(text) as unknown }), made)
  assert.equal('madeOf' in provisionOf({ ...row, made_of: null, text: {} }), false)
})

test('an empty word is a word', () => {
  const { text, ...row } = columnsOfProvision({ ...provision, changeReason: '', number: '' })
  const read = provisionOf({ ...row, text: JSON.parse(text) as unknown })
  assert.deepEqual([read.changeReason, read.number], ['', ''])
})

test('the record keeps all but how often a draft was changed', () => {
  assert.deepEqual(
    provisionColumns.filter((column) => !recordedColumns.includes(column)),
    ['revision'],
  )
})

test('a clash is about who the provision is, its count and what stands beside its words', () => {
  assert.deepEqual(fieldsBesideWording.toSorted(), [
    'actor',
    'beginsOn',
    'beginsSaid',
    'changeReason',
    'id',
    'madeOf',
    'revision',
    'sharedTextId',
  ])
})
