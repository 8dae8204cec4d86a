// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWords } from './read-words.ts'

const meet = (one: readonly string[], two: readonly string[]) =>
  one.some((word) => two.includes(word))

// PostgreSQL's own stemmer makes none of these meet.
const pairs = [
  'insats insatser',
  'resurs resurser',
  'gräns gränser',
  'plats platser',
  'kurs kurser',
  'avtal avtalet',
  'ansvar ansvaret',
  'beslut beslutet',
  'behov behovet',
  'stöd stödet',
  'boende boendet',
  'uppdrag uppdraget',
  'besök besöket',
  'samtycke samtycket',
  'förslag förslaget',
]

test('a word and its definite or plural form are forms of the same', () => {
  for (const pair of pairs) {
    const [one, two] = readWords(pair.split(' '))
    assert.ok(meet(one!.stems, two!.stems), `${pair}: ${one!.stems} | ${two!.stems}`)
  }
})

test('words that only look alike are not', () => {
  for (const pair of ['plan plats', 'vård värd', 'kommun kommunikation', 'läkare läkemedel']) {
    const [one, two] = readWords(pair.split(' '))
    assert.ok(!meet(one!.stems, two!.stems), pair)
  }
})

test('words made of the same verb have a root in common', () => {
  for (const pair of ['utskriven utskrivning', 'samordnad samordning', 'ansvarig ansvar']) {
    const [one, two] = readWords(pair.split(' '))
    assert.ok(meet(one!.roots, two!.roots), pair)
  }
})

test('a compound is known by its parts, the last of which says what it is', () => {
  const [doctors, ready, store, effort] = readWords([
    'läkarmedverkan',
    'utskrivningsklar',
    'akutläkemedelsförråd',
    'sjukvårdsinsatser',
  ])
  assert.ok(doctors!.tails.includes('medverkan') && doctors!.heads.includes('läkare'))
  assert.ok(ready!.tails.includes('klar') && ready!.heads.includes('utskrivning'))
  assert.ok(store!.tails.includes('förråd') && store!.heads.includes('läkemedel'))
  assert.ok(effort!.tails.includes('insats') && effort!.heads.includes('sjukvård'))
})

test('a name that no dictionary has is cut by its ending alone', () => {
  const [one, two] = readWords(['vadestena', 'vadestenas'])
  assert.ok(meet(one!.stems, two!.stems))
})
