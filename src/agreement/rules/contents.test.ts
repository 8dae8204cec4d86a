// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numbered, provision } from '../../../test/fixtures/provisions.ts'
import { contentsOf, depthsOf, nameOf, pathTo } from './contents.ts'

const text = numbered(
  provision('paragraph', 'inledning', { text: 'Parterna har kommit överens.' }),
  provision('chapter', 'ansvar', { heading: 'Ansvar' }),
  provision('section', 'region', { under: 'ansvar', heading: 'Regionens ansvar' }),
  provision('section', 'lakare', { under: 'region', heading: 'Läkare' }),
  provision('paragraph', 'natt', { under: 'lakare', heading: 'Natt', text: 'Dygnet runt.' }),
  provision('section', 'utan', { under: 'ansvar', text: 'Utan rubrik.' }),
  provision('section', 'fristaende', { heading: 'Övergångsbestämmelser' }),
  provision('definition', 'vardplan', { heading: 'Vårdplan' }),
)

test('the table of contents holds chapters and sections with a heading, two levels deep', () => {
  assert.deepEqual(
    contentsOf(text).map(({ provision: top, below }) => [
      top.id,
      below.map((one) => one.provision.id),
    ]),
    [
      ['ansvar', ['region']],
      ['fristaende', []],
    ],
  )
  assert.deepEqual(contentsOf([]), [])
})

test('what stands outermost is at depth one, and each lies one below what holds it', () => {
  const depths = depthsOf(text)
  assert.deepEqual(
    ['inledning', 'ansvar', 'region', 'lakare', 'natt', 'fristaende'].map((id) => depths.get(id)),
    [1, 1, 2, 3, 4, 1],
  )
})

test('the way to a provision goes from itself outwards', () => {
  assert.deepEqual(pathTo(text, 'natt'), ['natt', 'lakare', 'region', 'ansvar'])
  assert.deepEqual(pathTo(text, 'inledning'), ['inledning'])
  assert.deepEqual(pathTo(text, 'borttagen'), [])
})

test('a provision is known by its heading, else by its first words, never by half a word', () => {
  const name = (heading: string, plainText: string, most?: number) =>
    nameOf({ heading, plainText }, most)
  assert.equal(name('Läkare', 'Regionen ansvarar.'), 'Läkare')
  assert.equal(name('', 'Regionen\n ansvarar. '), 'Regionen ansvarar.')
  assert.equal(name('', 'Regionen ansvarar', 17), 'Regionen ansvarar')
  assert.equal(name('', 'Regionen ansvarar.', 17), 'Regionen …')
  assert.equal(name('', ''), '')
})
