// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { answer, type MarkedProvision, type Situation } from './answer.ts'
import { emptyMark, type MarkFacts } from './mark.ts'

let count = 0
function marked(
  facts: Partial<MarkFacts>,
  of: Partial<Omit<MarkedProvision, 'mark'>> = {},
): MarkedProvision {
  count += 1
  return {
    provisionId: `p${count}`,
    versionId: 'v',
    documentId: 'd',
    startsOn: day('2027-01-01'),
    ...of,
    mark: { ...emptyMark, ...facts },
  }
}

const home = { settings: ['hem'] }
const wound = { measures: ['sar'] }
const kindOf = (situation: Situation, all: readonly MarkedProvision[] | undefined) =>
  answer(situation, all).kind

test('the provision that is about the situation says who is responsible', () => {
  const all = [
    marked({ responsible: 'municipality', ...wound, ...home }),
    marked({ responsible: 'region', measures: ['syrgas'] }),
  ]
  assert.equal(kindOf({ measure: 'sar', setting: 'hem' }, all), 'municipality')
  assert.equal(kindOf({ measure: 'syrgas' }, all), 'region')
  assert.equal(kindOf({ measure: 'tand' }, all), 'not-settled')
})

test('no edition in force is another thing than no provision', () => {
  assert.equal(kindOf({ measure: 'sar' }, undefined), 'nothing-in-force')
  assert.equal(kindOf({ measure: 'sar' }, []), 'not-settled')
})

test('what is special goes before what is general, and the general is told of', () => {
  const general = marked({ responsible: 'municipality', settings: ['sabo'] })
  const special = marked({ responsible: 'region', settings: ['sabo'], measures: ['lakare'] })
  const told = answer({ setting: 'sabo', measure: 'lakare' }, [general, special])
  assert.ok(told.kind === 'region')
  assert.deepEqual(told.deciding, [special])
  assert.deepEqual(told.general, [general])
  assert.equal(kindOf({ setting: 'sabo', measure: 'sar' }, [general, special]), 'municipality')
})

test('a general provision does not hold for what it leaves out', () => {
  const all = [
    marked({ responsible: 'municipality', settings: ['sabo'], exceptMeasures: ['lakare'] }),
  ]
  assert.equal(kindOf({ setting: 'sabo', measure: 'lakare' }, all), 'not-settled')
  assert.equal(kindOf({ setting: 'sabo' }, all), 'municipality')
})

test('conditions come with their provision, in their order', () => {
  const both = marked({ responsible: 'both', ...wound, conditions: ['bedömt', 'överens'] })
  const told = answer({ measure: 'sar' }, [both])
  assert.ok(told.kind === 'both')
  assert.deepEqual(
    told.conditions.map(({ text }) => text),
    ['bedömt', 'överens'],
  )
})

test('two provisions that are as near and name different parties are told as unclear', () => {
  const all = [
    marked({ responsible: 'region', ...wound }),
    marked({ responsible: 'municipality', ...wound }),
  ]
  const told = answer({ measure: 'sar', setting: 'hem' }, all)
  assert.ok(told.kind === 'unclear')
  assert.deepEqual(told.because, { why: 'contradiction' })
  assert.equal(told.deciding.length, 2)
})

test('where something that is not known tells the parties apart, it is asked for', () => {
  const all = [
    marked({ responsible: 'region', ...wound, settings: ['sjukhus'] }),
    marked({ responsible: 'municipality', ...wound, settings: ['hem', 'sabo'] }),
  ]
  const told = answer({ measure: 'sar' }, all)
  assert.ok(told.kind === 'unclear')
  assert.deepEqual(told.because, { why: 'depends', on: 'setting' })
  assert.equal(kindOf({ measure: 'sar', setting: 'sabo' }, all), 'municipality')
})

test('a provision marked as unclear answers so', () => {
  const told = answer({ measure: 'sar' }, [marked({ responsible: 'unclear', ...wound })])
  assert.ok(told.kind === 'unclear')
  assert.deepEqual(told.because, { why: 'marked' })
})

test('what only adds something settles nothing, and is told beside what does', () => {
  const adds = marked({ responsible: 'region', ...wound, isDeciding: false })
  assert.equal(kindOf({ measure: 'sar' }, [adds]), 'not-settled')
  const settles = marked({ responsible: 'municipality', ...wound })
  const told = answer({ measure: 'sar' }, [adds, settles])
  assert.ok(told.kind === 'municipality')
  assert.deepEqual(told.adding, [adds])
})

test('of two editions in force at once the later one decides, and the earlier is told of', () => {
  const before = marked({ responsible: 'region', ...wound }, { startsOn: day('2017-04-01') })
  const now = marked({ responsible: 'municipality', ...wound })
  const told = answer({ measure: 'sar' }, [before, now])
  assert.ok(told.kind === 'municipality')
  assert.deepEqual(told.earlier, [before])
})

test('age rules out, and nobody is responsible by a provision marked so', () => {
  const young = marked({ responsible: 'region', ...wound, ageTo: 17 })
  assert.equal(kindOf({ measure: 'sar', age: 17 }, [young]), 'region')
  assert.equal(kindOf({ measure: 'sar', age: 18 }, [young]), 'not-settled')
  assert.equal(kindOf({ measure: 'sar' }, [marked({ ...wound })]), 'not-settled')
})

test('who pays is told where all that settle it say the same', () => {
  const one = marked({ responsible: 'both', ...wound, payer: 'region' })
  const other = marked({ responsible: 'both', ...wound, payer: 'municipality' })
  const payerOf = (all: readonly MarkedProvision[]) => {
    const told = answer({ measure: 'sar' }, all)
    return 'payer' in told ? told.payer : 'none'
  }
  assert.equal(payerOf([one]), 'region')
  assert.equal(payerOf([one, other]), undefined)
})

test('nothing known settles nothing', () => {
  assert.equal(kindOf({}, [marked({ responsible: 'region' })]), 'not-settled')
  assert.equal(kindOf({}, [marked({ responsible: 'region', ...wound })]), 'not-settled')
})

test('what holds anyway decides before what holds only for more than is known', () => {
  const anyway = marked({ responsible: 'both', ...wound })
  const leaving = marked({ responsible: 'region', ...wound, settings: ['sjukhus'] })
  const told = answer({ measure: 'sar' }, [leaving, anyway])
  assert.ok(told.kind === 'both')
  assert.deepEqual(told.general, [leaving])
  assert.equal(kindOf({ measure: 'sar', setting: 'sjukhus' }, [leaving, anyway]), 'region')
})
