// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProvisionKind } from '../provision.ts'
import { addressesOf, wordInAddress } from './addresses.ts'

/** A kind, its number and its own mark if that is another; each dot before it is one step in. */
function addresses(...lines: (readonly [ProvisionKind, string, string?])[]): string[] {
  const depth = (kind: ProvisionKind) => ['chapter', 'section', 'paragraph', 'point'].indexOf(kind)
  const open: { id: string; kind: ProvisionKind }[] = []
  const places = lines.map(([kind], at) => {
    while (open.length > 0 && depth(open.at(-1)!.kind) >= depth(kind)) open.pop()
    const one = { id: String(at), kind, parentId: open.at(-1)?.id }
    open.push(one)
    return one
  })
  const shown = new Map(
    lines.map(([, number, mark = number], at) => [String(at), { number, mark }] as const),
  )
  return [...addressesOf(places, shown).values()]
}

test('everything has an address of its own, also what has no number', () => {
  assert.deepEqual(
    addresses(
      ['chapter', '1'],
      ['section', '1.1'],
      ['paragraph', ''],
      ['paragraph', ''],
      ['point', 'a'],
      ['section', '1.2'],
      ['paragraph', '1.2.1'],
      ['point', '1.2.1 a', 'a'],
      ['point', '1.2.1 2', '2'],
    ),
    ['1', '1.1', '1.1~1', '1.1~2', '1.1~2a', '1.2', '1.2.1', '1.2.1a', '1.2.1-2'],
  )
})

test('a number that stands twice is told by what it stands under, or counted', () => {
  assert.deepEqual(
    addresses(
      ['paragraph', ''],
      ['chapter', '1 kap'],
      ['paragraph', '1 §'],
      ['chapter', '2 kap'],
      ['paragraph', '1 §'],
      ['paragraph', '2 §'],
      ['chapter', '2 kap'],
    ),
    ['~1', '1kap', '1kap-1p', '2kap', '2kap-1p', '2p', '2kap_2'],
  )
})

test('an address is read as it is written, with or without what it leaves out', () => {
  assert.equal(wordInAddress('3.2.1 a'), '3.2.1a')
  assert.equal(wordInAddress('Del B'), 'delb')
  assert.equal(wordInAddress('1.1~2'), '1.1~2')
  assert.equal(wordInAddress('<script>'), 'script')
})
