// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provision } from '../../../test/fixtures/provisions.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { numberAll } from '../../agreement/rules/numbering.ts'
import type { NumberingScheme } from '../../agreement/rules/numbering/scheme.ts'
import { plainText } from '../../agreement/rules/plain-text.ts'
import type { Provision } from '../../agreement/rules/provision.ts'
import { renumber, wayInAddress, waysToNumber } from './renumbering.ts'

const scheme: NumberingScheme = {
  levels: [
    { level: 'chapter', style: 'decimal', before: '', after: '', joins: null, restarts: 'parent' },
    {
      level: 'paragraph',
      style: 'decimal',
      before: '',
      after: '',
      joins: '.',
      restarts: 'above',
    },
  ],
}

const numbered = (
  provisions: readonly Provision[],
  by: NumberingScheme | undefined = scheme,
): readonly NumberedProvision[] =>
  numberAll(provisions, by).map((one) => ({
    ...one,
    plainText: plainText(one.text),
    changeReason: '',
    revision: 1,
  }))

const text = numbered([
  provision('chapter', 'a'),
  { ...provision('paragraph', 'a1', { under: 'a', text: 'Se punkt 3.2.' }), countsFrom: 2 },
  { ...provision('paragraph', 'a2', { under: 'a', text: 'Fri.' }), writtenNumber: '' },
  { ...provision('chapter', 'c'), countsFrom: 3 },
  provision('paragraph', 'c1', { under: 'c', text: 'Ett.' }),
  { ...provision('paragraph', 'c1a', { under: 'c', text: 'Ett a.' }), writtenNumber: '3.1 a' },
  provision('paragraph', 'c2', { under: 'c', text: 'Två.' }),
  provision('table', 't', { under: 'c' }),
])
const numbers = (all: readonly NumberedProvision[]) => all.map(({ number }) => number)

test('the text has gaps and numbers that are only as written', () => {
  assert.deepEqual(numbers(text), ['1', '1.2', '', '3', '3.1', '3.1 a', '3.2', ''])
})

test('in order, gaps and written numbers go, and what has no number gets none', () => {
  const made = renumber(text, scheme, 'in-order')
  assert.deepEqual(numbers(made.provisions), ['1', '1.1', '', '2', '2.1', '2.2', '2.3', ''])
  assert.equal(made.scheme, scheme)
  assert.deepEqual(
    made.changed.map(({ was, is }) => `${was.number} ${is.number}`),
    ['1.2 1.1', '3 2', '3.1 2.1', '3.1 a 2.2', '3.2 2.3'],
  )
  assert.equal(made.provisions[1]!.plainText, 'Se punkt 2.3.')
  assert.deepEqual(
    made.named.map(({ words, becomes, follows, in: { id } }) => [words, becomes, follows, id]),
    [['punkt 3.2', '2.3', true, 'a1']],
  )
  // Once is enough.
  assert.deepEqual(renumber(made.provisions, scheme, 'in-order').changed, [])
})

test('as the house does, everything counts and nothing is said of numbers', () => {
  const made = renumber(text, scheme, 'house')
  assert.equal(made.scheme, undefined)
  assert.deepEqual(numbers(made.provisions), ['1', '1.1', '1.2', '2', '2.1', '2.2', '2.3', '2.4'])
  assert.ok(made.provisions.every((one) => !('writtenNumber' in one) && !('countsFrom' in one)))
})

test('as a law, paragraphs are n §, anew in each chapter or through all of them', () => {
  const anew = renumber(text, scheme, 'law')
  assert.deepEqual(numbers(anew.provisions), [
    '1 kap',
    '1 §',
    '2 §',
    '2 kap',
    '1 §',
    '2 §',
    '3 §',
    '',
  ])
  assert.deepEqual(
    anew.provisions
      .map(({ address }) => address)
      .filter((one, place, all) => all.indexOf(one) !== place),
    [],
  )
  const through = renumber(text, scheme, 'law-through')
  assert.deepEqual(numbers(through.provisions).slice(-4), ['3 §', '4 §', '5 §', ''])
  // "punkt 5 §" is no words: someone has to look.
  assert.deepEqual(
    through.named.map(({ follows }) => follows),
    [false],
  )
})

test('words of a shared text are not written anew here', () => {
  const [first, ...rest] = text
  const shared = [first!, { ...rest[0]!, sharedTextId: 's' }, ...rest.slice(1)]
  const made = renumber(shared, scheme, 'in-order')
  assert.equal(made.provisions[1]!.plainText, 'Se punkt 3.2.')
  assert.deepEqual(
    made.named.map(({ follows }) => follows),
    [false],
  )
})

test('every way has an address of its own', () => {
  assert.equal(new Set(waysToNumber.map((way) => wayInAddress[way])).size, waysToNumber.length)
})
