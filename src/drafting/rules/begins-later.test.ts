// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { checkBegins } from './begins-later.ts'

const on = day('2027-07-01')
const refusalOf = (typed: Parameters<typeof checkBegins>[0]) => {
  const checked = checkBegins(typed)
  return checked.granted ? checked.value : [checked.refusal, checked.place]
}

test('a day and where it is said go together', () => {
  const said = 'Ikraftträdande, punkt 2'
  assert.deepEqual(refusalOf({ on, said }), { beginsOn: on, beginsSaid: said })
  assert.deepEqual(refusalOf({ on: undefined, said: ' ' }), {})
  assert.deepEqual(refusalOf({ on: undefined, said }), ['begins-day-missing', 'beginsOn'])
  assert.deepEqual(refusalOf({ on, said: '' }), ['begins-source-missing', 'beginsSaid'])
})

test('a personal number and a long text are refused where they were typed', () => {
  assert.deepEqual(refusalOf({ on, said: '19121212-1212' }), ['personal-number', 'beginsSaid'])
  assert.deepEqual(refusalOf({ on, said: 'a'.repeat(501) }), ['text-too-long', 'beginsSaid'])
})
