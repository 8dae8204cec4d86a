// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { anEdition } from '../../../test/fixtures/editions.ts'
import type { Package, Version } from '../../agreement/rules/document.ts'
import { inOrderOfDocuments, offeredVersions } from './package-choices.ts'

function frozen(id: string, on: string): Version {
  return { ...anEdition({ id, document: id, from: on }).version, frozenOn: day(on) }
}

function packed(slug: string, versions: readonly Version[]): Package {
  return {
    id: slug,
    slug,
    title: slug,
    packageHash: '',
    createdOn: day('2026-01-01'),
    versions,
  }
}

const [a, b, c, d] = [
  frozen('a', '2017-01-01'),
  frozen('b', '2026-01-01'),
  frozen('c', '2026-02-01'),
  frozen('d', '2025-01-01'),
]
const all = [a, b, c, d]

function ids(chosen: readonly string[], adopted: readonly string[] = []) {
  const packages = [packed('new', [b, a]), packed('old', [a, d])]
  return offeredVersions(all, packages, { chosen, adopted }).map(
    ({ kind, package: one, versions }) =>
      `${one?.slug ?? kind}: ${versions.map(({ id }) => id).join()}`,
  )
}

test('what no package holds comes before what packages hold, the newest package first', () => {
  assert.deepEqual(ids([]), ['free: c', 'new: a,b', 'old: d'])
})

test('what is chosen stands first, and only there', () => {
  assert.deepEqual(ids(['d', 'a']), ['chosen: a,d', 'free: c', 'new: b'])
})

test('what has been adopted already stands last', () => {
  assert.deepEqual(ids([], ['a', 'c']), ['new: b', 'old: d', 'adopted: c,a'])
})

test('of those that no package holds the newest stands first', () => {
  const [free] = offeredVersions(all, [], { chosen: [], adopted: [] })
  assert.deepEqual(
    free!.versions.map(({ id }) => id),
    ['c', 'b', 'd', 'a'],
  )
})

test('a package is in the order of the documents, whatever the order on the page', () => {
  assert.deepEqual(inOrderOfDocuments(['d', 'gone', 'a', 'c'], all), ['a', 'c', 'd', 'gone'])
})
