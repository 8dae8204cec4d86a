// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numbered, prose, provision } from '../../../test/fixtures/provisions.ts'
import {
  lostReferences,
  followReferences,
  namesByNumber,
  referenceTo,
  targetOf,
  targetsElsewhere,
} from './bound-references.ts'
import { canonicalWording } from './canonical-form.ts'
import type { RichText } from './provision.ts'

const [a, b, c] = [1, 2, 3].map((one) => `01900000-0000-7000-8000-00000000000${one}`) as [
  string,
  string,
  string,
]
const referring = (words: string, id: string): RichText => ({
  blocks: [
    {
      kind: 'text',
      content: [{ text: 'Enligt punkt ' }, { text: words, link: referenceTo(id) }, { text: '.' }],
    },
  ],
  notes: [],
})
const text = numbered(
  provision('chapter', 'K', { heading: 'Ansvar' }),
  provision('paragraph', a, { under: 'K', text: referring('1.3', c) }),
  provision('paragraph', b, { under: 'K', text: 'Mellan.' }),
  provision('paragraph', c, { under: 'K', text: 'Målet.' }),
)
const renumbered = numbered(...text.filter(({ id }) => id !== b))

test('the words of a reference follow the number of its target', () => {
  const [, own] = followReferences(text, renumbered)
  assert.equal(own!.plainText, 'Enligt punkt 1.2.')
  assert.equal(followReferences(text, text)[1], text[1], 'what does not change is left')
})

test('words that are not the number are the writer’s own, and shared words are their source’s', () => {
  const free = renumbered.map((one) =>
    one.id === a ? { ...one, text: referring('målet', c) } : one,
  )
  assert.deepEqual(followReferences(text, free), free)
  const shared = renumbered.map((one) => (one.id === a ? { ...one, sharedTextId: 's' } : one))
  assert.deepEqual(followReferences(text, shared), shared)
})

test('the hash holds the words and not whom they lead to', () => {
  assert.equal(
    canonicalWording({ heading: '', text: referring('1.3', c) }),
    canonicalWording({ heading: '', text: prose('Enligt punkt 1.3.') }),
  )
})

test('a number that others have too is called after what holds it', () => {
  const law = [
    { id: 'k1', parentId: undefined, number: '1 kap' },
    { id: 'p1', parentId: 'k1', number: '1 §' },
    { id: 'k2', parentId: undefined, number: '2 kap' },
    { id: 'p2', parentId: 'k2', number: '1 §' },
    { id: 'p3', parentId: 'k2', number: '2 §' },
    { id: 'x', parentId: 'k2', number: '' },
  ]
  assert.deepEqual(Object.fromEntries(namesByNumber(law)), {
    k1: '1 kap',
    p1: '1 kap. 1 §',
    k2: '2 kap',
    p2: '2 kap. 1 §',
    p3: '2 §',
  })
})

test('what is struck leaves its references broken; what another document has is whole', () => {
  const struck = numbered(...text.filter(({ id }) => id !== c))
  assert.deepEqual(targetsElsewhere(struck), [c])
  const broken = lostReferences(struck, () => true)
  assert.deepEqual(
    broken.map((one) => [one.in.id, one.words]),
    [[a, '1.3']],
  )
  assert.deepEqual(
    lostReferences(struck, () => false),
    [],
  )
  assert.deepEqual(
    lostReferences(text, () => true),
    [],
  )
})

test('only the lasting address of a provision is a reference', () => {
  assert.equal(targetOf(referenceTo(a)), a)
  for (const link of [
    undefined,
    '',
    '/bestammelser/x',
    `${referenceTo(a)}/mer`,
    'https://exempel.se',
  ])
    assert.equal(targetOf(link), undefined)
})
