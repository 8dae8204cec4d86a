// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prose, provision } from '../../../test/fixtures/provisions.ts'
import type { ImportedProvision } from './imported-document.ts'
import { countNew, pairProvisions, toProvisions } from './pairing.ts'
import type { Provision } from '../../agreement/rules/provision.ts'

const same = 'Kommunen erbjuder hemsjukvård till den som är bosatt i kommunen.'

const earlier: Provision[] = [
  provision('chapter', 'c1', { heading: 'Ansvar' }),
  {
    ...provision('paragraph', 'p1', { under: 'c1', text: same }),
    actor: 'municipality',
    sharedTextId: 's1',
  },
  {
    ...provision('paragraph', 'p2', {
      under: 'c1',
      text: 'Regionen ansvarar för läkarinsatser i den kommunala hälso- och sjukvården.',
    }),
    actor: 'region',
    sharedTextId: 's2',
  },
  provision('paragraph', 'p3', { under: 'c1', text: 'Tvist löses lokalt mellan berörda chefer.' }),
]

function read(text: string, rest: Partial<ImportedProvision> = {}): ImportedProvision {
  return {
    kind: 'paragraph',
    level: 2,
    parent: 0,
    heading: '',
    text: prose(text),
    bookmark: undefined,
    fileNumber: undefined,
    guesses: [],
    ...rest,
  }
}

const chapter = read('', {
  kind: 'chapter',
  level: 1,
  parent: undefined,
  heading: 'Ansvar',
  text: prose(),
})
const reworded = 'Regionen ansvarar för alla läkarinsatser i den kommunala hälso- och sjukvården.'
const imported = [
  chapter,
  read(reworded),
  read(same),
  read('Parterna följer upp avtalet varje år.'),
]

function ids(...of: Parameters<typeof pairProvisions>): (string | undefined)[] {
  return pairProvisions(...of).pairings.map((pairing) => pairing.provisionId)
}

test('the same words and like words keep their id, the rest is new', () => {
  const { pairings, leftOut } = pairProvisions(imported, earlier)
  assert.deepEqual(
    pairings.map(({ provisionId, by, certainty }) => [provisionId, by, certainty]),
    [
      ['c1', 'same-wording', 'certain'],
      ['p2', 'similar', 'likely'],
      ['p1', 'same-wording', 'certain'],
      [undefined, 'none', 'likely'],
    ],
  )
  assert.deepEqual(leftOut, ['p3'])
})

test('a bookmark is believed before likeness, and only the first of two', () => {
  const marked = [
    chapter,
    read('Helt andra ord om uppföljning.', { bookmark: 'p2' }),
    read(reworded, { bookmark: 'p2' }),
  ]
  assert.deepEqual(ids(marked, earlier), ['c1', 'p2', undefined])
})

test('a person has the last word, also that something is new', () => {
  assert.deepEqual(ids(imported, earlier, { 1: 'new', 3: 'p3' }), ['c1', undefined, 'p1', 'p3'])
  assert.deepEqual(ids(imported, earlier, { 3: 'p2' }), ['c1', undefined, 'p1', 'p2'])
})

test('an id that the earlier version does not have is not believed', () => {
  assert.deepEqual(ids(imported, earlier, { 3: 'other' }), ['c1', 'p2', 'p1', undefined])
})

test('a paired provision keeps whom it binds, and its shared text while the words are the same', () => {
  const { pairings } = pairProvisions(imported, earlier)
  assert.equal(countNew(pairings), 1)
  const provisions = toProvisions(imported, earlier, pairings, ['n1'])
  assert.deepEqual(
    provisions.map(({ id, parentId, actor, sharedTextId }) => [id, parentId, actor, sharedTextId]),
    [
      ['c1', undefined, undefined, undefined],
      ['p2', 'c1', 'region', undefined],
      ['p1', 'c1', 'municipality', 's1'],
      ['n1', 'c1', undefined, undefined],
    ],
  )
})

test('too few new ids is an error and never an empty id', () => {
  const { pairings } = pairProvisions(imported, [])
  assert.throws(() => toProvisions(imported, [], pairings, ['n1']), RangeError)
})

test('a section whose name every chapter has is paired with its own, and the new one with none', () => {
  const before: Provision[] = ['a', 'b'].flatMap((id) => [
    provision('chapter', `c${id}`, { heading: `Kapitel ${id}` }),
    provision('section', `s${id}`, { under: `c${id}`, heading: 'Allmänt' }),
    provision('paragraph', `p${id}`, {
      under: `s${id}`,
      text: id === 'a' ? same : 'Regionen svarar för tandvård till den som bor i särskilt boende.',
    }),
  ])
  const head = (heading: string, kind: 'chapter' | 'section', parent?: number) =>
    read('', { kind, parent, heading, text: prose() })
  const file = [
    head('Begrepp', 'chapter'),
    head('Allmänt', 'section', 0),
    read('Med part avses den som har skrivit under.', { parent: 1 }),
    ...before.map((one, place) => ({
      ...read('', { kind: one.kind, heading: one.heading, text: one.text }),
      parent: place % 3 === 0 ? undefined : place + 2,
    })),
  ]
  const { pairings } = pairProvisions(file, before)
  assert.deepEqual(
    pairings.map(({ provisionId }) => provisionId),
    [undefined, undefined, undefined, 'ca', 'sa', 'pa', 'cb', 'sb', 'pb'],
  )
})
