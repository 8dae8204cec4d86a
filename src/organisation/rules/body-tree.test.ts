// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { body } from '../../../test/fixtures/county.ts'
import type { Body } from './party.ts'
import { treeOf, type BodyInTree } from './body-tree.ts'

const under = (id: string, parentId?: string): Body => ({ ...body(id, 'board', 'ale'), parentId })
const drawn = (tree: readonly BodyInTree[]): string =>
  tree.map((one) => one.body.id + (one.under.length > 0 ? `(${drawn(one.under)})` : '')).join(' ')

test('bodies stand under those they belong to, however deep, in their order', () => {
  const bodies = [under('kf'), under('ks', 'kf'), under('utskott', 'ks'), under('namnd', 'kf')]
  assert.equal(drawn(treeOf(bodies)), 'kf(ks(utskott) namnd)')
})

test('one whose parent is not there that day stands at the top', () => {
  assert.equal(drawn(treeOf([under('ks', 'kf'), under('utskott', 'ks')])), 'ks(utskott)')
  assert.equal(drawn(treeOf([])), '')
})
