// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposeMark, statesDuty } from './proposing.ts'
import type { SituationWord } from './situation-word.ts'

const words = [
  { kind: 'measure', slug: 'syrgas', name: 'Syrgas', synonyms: [] },
  { kind: 'setting', slug: 'sabo', name: 'På särskilt boende', synonyms: ['särskilt boende'] },
] as unknown as readonly SituationWord[]
const provision = (plainText: string, more = {}) =>
  ({ kind: 'paragraph', heading: '', plainText, actor: 'region', ...more }) as const

test('party, measure, setting and payer are read from the words', () => {
  const said = provision('I särskilt boende förskrivs syrgas, som bekostas av regionen.')
  const { responsible, measures, settings, payer } = proposeMark(said, words)
  assert.deepEqual(
    { responsible, measures, settings, payer },
    { responsible: 'region', measures: ['syrgas'], settings: ['sabo'], payer: 'region' },
  )
})

test('conditions are what is listed after them', () => {
  const said = provision('Det görs om två förutsättningar är uppfyllda:\nbedömt\növerens')
  assert.deepEqual(proposeMark(said, words).conditions, ['bedömt', 'överens'])
  assert.deepEqual(proposeMark(provision('Regionen ansvarar.'), words).conditions, [])
})

test('a duty is what somebody is to do: a definition or a heading is none', () => {
  assert.ok(statesDuty(provision('Regionen ansvarar för syrgas.')))
  assert.ok(!statesDuty(provision('Syrgas: en gas.', { kind: 'definition' })))
  assert.ok(!statesDuty(provision('Skattefrågor.')))
  assert.ok(!statesDuty(provision('Regionen ansvarar.', { actor: undefined })))
  assert.equal(proposeMark(provision('Skattefrågor.'), words).responsible, 'none')
})
