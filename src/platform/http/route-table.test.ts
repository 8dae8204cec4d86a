// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeRouteTable } from '#platform/http/route-table.ts'

const get = (path: string) => ({ method: 'GET' as const, path })

const table = makeRouteTable([
  get('/avtal/:dok/:nummer'),
  get('/avtal/:dok/:utgava.docx'),
  get('/avtal/:dok/utgavor'),
  get('/avtal/jamfor'),
  get('/avtal/:dok'),
  get('/'),
  { method: 'POST', path: '/avtal/:dok' },
  get('/parter/:kod-:namn'),
])

function find(path: string, method = 'GET'): unknown {
  const match = table.find(method, path)
  return match.found === 'row' ? [match.row.path, match.params] : match.found
}

test('what is written out wins over what varies', () => {
  assert.deepEqual(find('/'), ['/', {}])
  assert.deepEqual(find('/avtal/jamfor'), ['/avtal/jamfor', {}])
  assert.deepEqual(find('/avtal/hsa'), ['/avtal/:dok', { dok: 'hsa' }])
  assert.deepEqual(find('/avtal/hsa/utgavor'), ['/avtal/:dok/utgavor', { dok: 'hsa' }])
  assert.deepEqual(find('/avtal/hsa/2017.docx'), [
    '/avtal/:dok/:utgava.docx',
    { dok: 'hsa', utgava: '2017' },
  ])
  assert.deepEqual(find('/avtal/hsa/3.4.2'), [
    '/avtal/:dok/:nummer',
    { dok: 'hsa', nummer: '3.4.2' },
  ])
  assert.deepEqual(find('/parter/1440-ale'), ['/parter/:kod-:namn', { kod: '1440', namn: 'ale' }])
})

test('an address that no one answers is told from one that takes another method', () => {
  assert.equal(find('/avtal'), 'nothing')
  assert.equal(find('/avtal/hsa/2017/3/4'), 'nothing')
  assert.equal(find('/avtal/'), 'nothing')
  assert.equal(find('/avtal/jamfor', 'DELETE'), 'other-method')
  assert.deepEqual(find('/avtal/hsa', 'HEAD'), ['/avtal/:dok', { dok: 'hsa' }])
  assert.deepEqual(find('/avtal/hsa', 'POST'), ['/avtal/:dok', { dok: 'hsa' }])
})

test('what is written out wins whatever order the pages come in, and however many there are', () => {
  const short = ['/avtal/:dok', '/parter', '/parter/:slug', '/sok', '/remiss/:id']
  const own = ['/avtal/:dok/utkast', '/avtal/:dok/:utgava', '/avtal/:dok/:utgava/ny', '/avtal/ny']
  const long = ['/avtal/:dok/:utgava/:nummer', '/avtal/:dok/:utgava/flytta/:id']
  const rows = [...own, ...short, ...long].map(get)
  for (let turn = 0; turn < rows.length; turn += 1) {
    const turned = [...rows.slice(turn), ...rows.slice(0, turn)]
    for (const order of [turned, turned.toReversed()]) {
      const found = makeRouteTable(order).find('GET', '/avtal/hsa/utkast')
      assert.equal(found.found === 'row' && found.row.path, '/avtal/:dok/utkast')
    }
  }
})
