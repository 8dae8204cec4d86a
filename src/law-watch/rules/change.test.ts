// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { changeOf, changesOf } from './change.ts'
import type { Law } from './law.ts'

const law: Law = {
  id: '1',
  slug: 'sfs-2001-453',
  kind: 'law',
  designation: '2001:453',
  title: 'Socialtjänstlag',
  shortName: 'SoL',
  shortFrom: undefined,
  shortUntil: undefined,
  inForceFrom: day('2002-01-01'),
  endsOn: undefined,
  replacedBy: '',
  billStatus: undefined,
  plannedOn: undefined,
  datedOn: undefined,
  touches: [],
  source: '',
  note: '',
  amendedThrough: '',
  revision: 1,
}
const touches = [{ designation: '2017:30', place: '16 kap. 1 §', word: '' }]
const bill: Law = {
  ...law,
  kind: 'bill',
  designation: 'prop. 2025/26:19',
  billStatus: 'proposed',
  plannedOn: day('2026-07-01'),
  inForceFrom: undefined,
  touches,
}

test('a law that stands and changes no other is no change', () => {
  assert.equal(changeOf(law), undefined)
})

test('a law that ends is a change of itself from the day after, whenever a text was written', () => {
  const gone = { ...law, endsOn: day('2025-06-30'), replacedBy: '2025:400' }
  const change = changeOf(gone)!
  assert.equal(change.on, '2025-07-01')
  assert.equal(change.writtenBefore, undefined)
  assert.deepEqual(change.touches, [{ designation: '2001:453', place: '', word: '' }])
  assert.equal(change.isSettled, true)
})

test('a bill is a proposal until it is passed, and nothing once it is rejected', () => {
  assert.deepEqual(
    (['proposed', 'passed', 'rejected'] as const).map(
      (billStatus) => changeOf({ ...bill, billStatus })?.isSettled,
    ),
    [false, true, undefined],
  )
  assert.equal(changeOf(bill)!.on, '2026-07-01')
  assert.equal(changeOf({ ...bill, inForceFrom: day('2026-09-01') })!.on, '2026-09-01')
  assert.equal(changeOf({ ...bill, touches: [] }), undefined)
})

test('a law that changes another is a change from its first day', () => {
  const amending = { ...law, designation: '2025:446', inForceFrom: day('2025-07-01'), touches }
  const [change] = changesOf([law, amending], day('2026-03-19'))
  assert.equal(change!.law.designation, '2025:446')
  assert.equal(change!.writtenBefore, '2025-07-01')
})

test('before a bill was given to the Riksdag nobody knew of it', () => {
  const dated = { ...bill, datedOn: day('2025-09-25') }
  assert.deepEqual(changesOf([dated], day('2025-09-24')), [])
  assert.equal(changesOf([dated], day('2025-09-25')).length, 1)
})
