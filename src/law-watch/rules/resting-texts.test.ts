// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { LawName, Touch } from '#kernel/gathered/law.ts'
import { growthOf, mostGrowth } from '../../../test/house/doubling.ts'
import { lawsNamedIn, restsOn, wordsWith } from './resting-texts.ts'

const names: readonly LawName[] = [
  { name: 'SoL', sfs: '2001:453', from: undefined, until: day('2025-06-30') },
  { name: 'SoL', sfs: '2025:400', from: day('2025-07-01'), until: undefined },
  { name: 'utskrivningslagen', sfs: '2017:612', from: day('2018-01-01'), until: undefined },
]
const touch = (designation: string, place = ''): Touch => ({ designation, place, word: '' })

function why(text: string, touches: readonly Touch[], on = '2026-03-19'): readonly string[] {
  const [laws = []] = lawsNamedIn([text], { day: day(on), names })
  return restsOn(touches, text, laws)
}

const doctors = 'Läkarmedverkan sker enligt 16 kap. 1–2 §§ hälso- och sjukvårdslagen (2017:30).'

test('who names the place that is changed rests on it, and not who names another or the law alone', () => {
  assert.deepEqual(why(doctors, [touch('2017:30', '16 kap. 1 §')]), [
    'HSL (2017:30) 16 kap. 1–2 §§',
  ])
  assert.deepEqual(why(doctors, [touch('2017:30', '16 kap. 3 §')]), [])
  assert.deepEqual(why(doctors, [touch('2017:30')]), ['HSL (2017:30) 16 kap. 1–2 §§'])
  assert.deepEqual(why('Enligt HSL gäller detta.', [touch('2017:30', '16 kap. 1 §')]), [])
  assert.deepEqual(why(doctors, [touch('2017:612')]), [])
})

test('a short name is the law that it meant on the day of the text', () => {
  const text = 'Insatser enligt SoL.'
  assert.deepEqual(why(text, [touch('2001:453')], '2023-01-01'), ['SoL (2001:453)'])
  assert.deepEqual(why(text, [touch('2001:453')], '2025-07-01'), [])
  assert.deepEqual(why(text, [touch('2025:400')], '2025-07-01'), ['SoL (2025:400)'])
  // A written number wins over the day.
  assert.deepEqual(why('SoL (2001:453) 5 kap. 9 a §', [touch('2001:453')]), [
    'SoL (2001:453) 5 kap. 9 a §',
  ])
})

test('a name that the register alone knows is found, on the days that it holds', () => {
  const text = 'Se 2 kap. 1 § utskrivningslagen.'
  assert.deepEqual(why(text, [touch('2017:612')]), ['utskrivningslagen (2017:612) 2 kap. 1 §'])
  assert.deepEqual(why(text, [touch('2017:612')], '2017-01-01'), [])
})

test('a word that is taken away is found inflected and in compounds, as it is written', () => {
  const text = 'Hemsjukvården omfattar hemsjukvårdsinsatser; sjukvård i hemmet gör det inte.'
  assert.deepEqual(wordsWith(text, 'hemsjukvård'), ['Hemsjukvården', 'hemsjukvårdsinsatser'])
  assert.deepEqual(why(text, [{ designation: '', place: '', word: 'hemsjukvård' }]), [
    'Hemsjukvården',
    'hemsjukvårdsinsatser',
  ])
})

test('a word that begins a sentence and stands in another is told once', () => {
  assert.deepEqual(wordsWith('Hemsjukvård ges i hemmet. Till hemsjukvård hör …', 'hemsjukvård'), [
    'Hemsjukvård',
  ])
})

test('the time grows with the text and no faster', async () => {
  const touches = [touch('2017:30', '16 kap. 1 §'), { designation: '', place: '', word: 'vård' }]
  for (const row of ['8 kap. 2 § HSL och hemsjukvård. ', 'vård-', '1 och 2, ']) {
    const make = (times: number) => row.repeat(times)
    const { ratio, size } = await growthOf({
      make,
      work: (text) => why(text, touches),
      from: 500,
      most: 1 << 13,
    })
    assert.ok(ratio <= mostGrowth, `${ratio} from ${size} of ${row}`)
  }
})
