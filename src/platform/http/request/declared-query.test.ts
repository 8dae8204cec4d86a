// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DeclaredQuery, shareQueries } from './declared-query.ts'

const ask = (text: string, declared: ConstructorParameters<typeof DeclaredQuery>[1]) =>
  new DeclaredQuery(new URLSearchParams(text), declared)

test('names that a page does not declare are not there, whatever their order and number', () => {
  for (const text of ['b=2&a=1', 'a=1&x=9&b=2', 'a=1&b=2&a=3&y', 'a=1&b=2&%61=4']) {
    assert.equal(ask(text, ['a', 'b']).toString(), 'a=1&b=2', text)
  }
  assert.equal(ask('x=1&per=2026-03-19&per=2027-01-01', []).toString(), 'per=2026-03-19')
})

test('a name that may stand several times keeps every value', () => {
  const query = ask('version=a&x=1&version=b', [{ each: 'version' }])
  assert.deepEqual(query.getAll('version'), ['a', 'b'])
  assert.equal(new URLSearchParams(query).toString(), 'version=a&version=b')
})

test('a page that reads what it does not declare fails', () => {
  const query = ask('a=1', ['a'])
  assert.equal(query.get('a'), '1')
  assert.equal(query.has('per'), false)
  for (const read of [() => query.get('b'), () => query.has('b'), () => query.getAll('b')]) {
    assert.throws(read, /“b”.*does not declare/)
  }
})

test('a form reads what the page at its address reads', () => {
  const rows = shareQueries([
    { method: 'GET', path: '/a', query: ['klart'] },
    { method: 'POST', path: '/a' },
    { method: 'GET', path: '/b' },
  ])
  assert.deepEqual(
    rows.map(({ query }) => query),
    [['klart'], ['klart'], undefined],
  )
})
