// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerpt } from './excerpt.ts'

const marked = (text: string, words: string) =>
  excerpt(text, words)
    .filter(({ isHit }) => isHit)
    .map(({ text: hit }) => hit)

test('a word is marked whatever its ending', () => {
  assert.deepEqual(marked('Vårdplanen följer patienten. En vårdplan görs.', 'vårdplan'), [
    'Vårdplanen',
    'vårdplan',
  ])
})

test('a short text is shown whole, unmarked where nothing matches', () => {
  assert.deepEqual(excerpt('Parterna samverkar.', 'läkare'), [
    { text: 'Parterna samverkar.', isHit: false },
  ])
})

test('a long text is cut around the first match, and says that it is', () => {
  const text = `${'Parterna samverkar. '.repeat(20)}Läkaren ansvarar. ${'Kommunen deltar. '.repeat(30)}`
  const runs = excerpt(text, 'läkare')
  const shown = runs.map((run) => run.text).join('')
  assert.ok(shown.startsWith('… ') && shown.endsWith(' …'), shown)
  assert.match(shown, /Läkaren ansvarar\./)
  assert.ok(shown.length < 320, `${shown.length} characters`)
})

test('markup in a text is text', () => {
  const shown = excerpt('Se <b>avtalet</b> & bilagan.', 'avtalet')
  assert.equal(shown.map(({ text }) => text).join(''), 'Se <b>avtalet</b> & bilagan.')
})
