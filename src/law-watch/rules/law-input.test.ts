// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { LawFacts } from './law.ts'
import { checkLaw, readTouch, writeTouch } from './law-input.ts'

const facts: LawFacts = {
  kind: 'law',
  designation: 'SFS 2017:30',
  title: 'Hälso- och sjukvårdslag',
  shortName: 'HSL',
  shortFrom: undefined,
  shortUntil: undefined,
  inForceFrom: day('2017-04-01'),
  endsOn: undefined,
  replacedBy: '',
  billStatus: undefined,
  plannedOn: undefined,
  datedOn: undefined,
  touches: [],
  source: 'https://data.riksdagen.se/dokument/sfs-2017-30',
  note: '',
}

function answerTo(more: Partial<LawFacts>): string {
  const answer = checkLaw({ ...facts, ...more })
  return answer.granted ? answer.value.designation : `${answer.refusal} ${answer.place}`
}

test('a number is kept in one form, and one that is none is refused at its field', () => {
  const bill = { kind: 'bill', billStatus: 'proposed' } as const
  assert.equal(answerTo({}), '2017:30')
  assert.equal(answerTo({ ...bill, designation: 'Proposition 2025/26:19' }), 'prop. 2025/26:19')
  assert.equal(answerTo({ designation: '2017-30' }), 'law-number-not-usable designation')
  assert.equal(answerTo({ designation: '2025/26:19' }), 'law-number-not-usable designation')
  assert.equal(answerTo({ ...bill, designation: '2017:30' }), 'law-number-not-usable designation')
  assert.equal(answerTo({ replacedBy: 'den nya' }), 'law-number-not-usable replacedBy')
})

test('days that end before they begin, a bill without a status and an odd source are refused', () => {
  const early = day('2017-01-01')
  assert.equal(answerTo({ endsOn: early }), 'law-ends-before endsOn')
  assert.equal(
    answerTo({ shortFrom: day('2018-01-01'), shortUntil: early }),
    'name-ends-before shortUntil',
  )
  assert.equal(
    answerTo({ kind: 'bill', designation: 'prop. 2025/26:19' }),
    'bill-has-no-status billStatus',
  )
  assert.equal(answerTo({ source: 'javascript:1' }), 'source-not-usable source')
})

test('a law has neither the status nor the plan of a bill', () => {
  const answer = checkLaw({ ...facts, billStatus: 'passed', plannedOn: day('2027-01-01') })
  assert.ok(answer.granted)
  assert.equal(answer.value.billStatus, undefined)
  assert.equal(answer.value.plannedOn, undefined)
})

test('what is changed is read and written in one form', () => {
  for (const line of [
    '2017:30',
    '2017:30 16 kap. 1 §',
    '2017:30 16 kap. 1–3 §§',
    '1985:125 8 a §',
    '2017:30 14 kap.',
    'ord: hemsjukvård',
  ]) {
    const read = readTouch(line)
    assert.ok(read.granted, line)
    assert.equal(writeTouch(read.value), line)
  }
  for (const line of ['', 'HSL', '2017:30 någonstans', 'ord: ', 'ord: 12'])
    assert.equal(readTouch(line).granted, false, line)
})
