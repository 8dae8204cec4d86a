// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerpt } from './excerpt.ts'

const marked = (text: string, forms: readonly string[]) =>
  excerpt(text, new Set(forms))
    .filter(({ isHit }) => isHit)
    .map(({ text: hit }) => hit)

test('every form that was looked for is marked', () => {
  assert.deepEqual(
    marked('Vårdplanen följer patienten. En vårdplan görs.', ['vårdplan', 'vårdplanen']),
    ['Vårdplanen', 'vårdplan'],
  )
})

test('a short text is shown whole, unmarked where nothing matches', () => {
  assert.deepEqual(excerpt('Parterna samverkar.', new Set(['läkare', 'läkaren'])), [
    { text: 'Parterna samverkar.', isHit: false },
  ])
})

test('a long text is cut around the first match, and says that it is', () => {
  const text = `${'Parterna samverkar. '.repeat(20)}Läkaren ansvarar. ${'Kommunen deltar. '.repeat(30)}`
  const runs = excerpt(text, new Set(['läkare', 'läkaren']))
  const shown = runs.map((run) => run.text).join('')
  assert.ok(shown.startsWith('… ') && shown.endsWith(' …'), shown)
  assert.match(shown, /Läkaren ansvarar\./)
  assert.ok(shown.length < 320, `${shown.length} characters`)
})

test('markup in a text is text', () => {
  const shown = excerpt('Se <b>avtalet</b> & bilagan.', new Set(['avtalet']))
  assert.equal(shown.map(({ text }) => text).join(''), 'Se <b>avtalet</b> & bilagan.')
})
