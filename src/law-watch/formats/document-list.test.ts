// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocumentList } from './document-list.ts'

const row = {
  doktyp: 'sfs',
  beteckning: '2017:30',
  rm: '2017',
  titel: 'Hälso- och sjukvårdslag (2017:30)',
  undertitel: 't.o.m. SFS 2025:446',
  datum: '2017-02-09 00:00:00',
}
const list = (dokument: unknown, hits: unknown = '1') =>
  JSON.stringify({ dokumentlista: { '@traffar': hits, dokument } })

function read(text: string): unknown {
  const answer = readDocumentList(text)
  return answer.granted ? answer.value : answer.refusal
}

test('documents are read from a list, and from one that is given alone', () => {
  const expected = {
    designation: '2017:30',
    title: 'Hälso- och sjukvårdslag (2017:30)',
    amendedThrough: '2025:446',
    datedOn: '2017-02-09',
  }
  assert.deepEqual(read(list([row])), [expected])
  assert.deepEqual(read(list(row)), [expected])
  assert.deepEqual(read(`\uFEFF${list([{ ...row, undertitel: '' }])}`), [
    { ...expected, amendedThrough: '' },
  ])
  assert.deepEqual(read(list(undefined, '0')), [])
})

test('a bill is called as it is written', () => {
  const bill = { ...row, doktyp: 'prop', beteckning: '19', rm: '2025/26', undertitel: null }
  assert.match(JSON.stringify(read(list([bill]))), /"prop\. 2025\/26:19"/)
})

test('a page, half an answer and another shape are told apart', () => {
  assert.equal(read('<!DOCTYPE html><html>Underhåll</html>'), 'source-is-page')
  assert.equal(read(list([row]).slice(0, 60)), 'source-not-json')
  for (const other of [
    '{}',
    '[]',
    'null',
    '{"dokumentlista":null}',
    list([row], 'många'),
    list([], '3'),
    list([row], '0'),
    list(['2017:30']),
    list([{ ...row, beteckning: 30 }]),
    list([{ ...row, titel: '' }]),
  ])
    assert.equal(read(other), 'source-other-shape', other)
})
