// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findSurvivors, mapTokens, tokensOf, weightOf } from './survivors.ts'

/** The words that the quoted ones became, and how much of them is left. */
function left(before: string, after: string, quoted: string) {
  const start = before.indexOf(quoted)
  const found = findSurvivors(mapTokens(before, after, { left: 1e6 }), start, start + quoted.length)
  return found && [after.slice(found.start, found.end), Math.round(found.share * 100)]
}

const was = 'Regionen svarar för läkare i särskilt boende dygnet runt.'

test('words that stayed are found though what stands before them grew', () => {
  assert.deepEqual(left(was, `Från och med 2027 gäller följande. ${was}`, 'läkare i särskilt'), [
    'läkare i särskilt',
    100,
  ])
})

test('words between them that are new belong to what they stand in', () => {
  const is = 'Regionen svarar för läkare och sjuksköterskor i särskilt boende dygnet runt.'
  assert.deepEqual(left(was, is, 'läkare i särskilt boende'), [
    'läkare och sjuksköterskor i särskilt boende',
    100,
  ])
})

test('a stray word far away is none of it', () => {
  const before = 'Planen upprättas av läkare i hemmet.'
  const after =
    'Planen upprättas av sköterskor, som kan kalla in annan personal än den som finns i hemmet.'
  const [words] = left(before, after, 'av läkare i hemmet') ?? []
  assert.ok(words === 'i hemmet' || words === 'hemmet', String(words))
})

test('a place inside a word stays inside it, and words that are gone are nowhere', () => {
  assert.deepEqual(left(was, `Nu: ${was}`, 'kare i sär'), ['kare i sär', 100])
  assert.equal(left(was, 'Något helt annat gäller nu', 'läkare i'), undefined)
  assert.equal(left(was, 'Kommunen svarar', 'läkare'), undefined)
})

test('without steps to look nothing is said to be left', () => {
  const map = mapTokens(was, `${was} Ny.`, { left: 0 })
  assert.equal(findSurvivors(map, 0, 8), undefined)
})

test('a long word weighs more than one that binds, a sign and a space nothing', () => {
  assert.deepEqual(
    tokensOf('och sjukvård .').map(({ text }) => weightOf(text)),
    [0.5, 0, 8, 0, 0],
  )
})
