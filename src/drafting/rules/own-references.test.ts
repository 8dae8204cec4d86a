// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOwnReferences } from './own-references.ts'

const answer = (typed: string) => {
  const read = readOwnReferences(typed)
  return read.granted ? read.value : read.refusal
}

test('a reference is a name and, last, an address with https', () => {
  assert.deepEqual(
    answer(' 8 kap.  1 § HSL   https://exempel.se/lag \n\nEtik https://etik.exempel.se#a'),
    [
      { label: '8 kap. 1 § HSL', href: 'https://exempel.se/lag' },
      { label: 'Etik', href: 'https://etik.exempel.se#a' },
    ],
  )
  assert.deepEqual(answer('La\u202Eg\u200B\u00AD https://exempel.se'), [
    { label: 'Lag', href: 'https://exempel.se' },
  ])
})

test('an address that hides a secret or another host is refused', () => {
  for (const address of [
    'http://exempel.se',
    'https://exempel',
    'https://anna:hemligt@exempel.se',
    'https://anna@exempel.se/a',
    'https://exempel.se@evil.example',
    'https://exempel.se\\@evil.example',
    'https://exempel.se\\.evil.example',
    'javascript:alert(1)',
    '//exempel.se',
  ])
    assert.equal(answer(`Lagen ${address}`), 'reference-not-usable', address)
  assert.equal(answer('Lagen https://exempel.se/６４０２２９-9801'), 'personal-number')
})
