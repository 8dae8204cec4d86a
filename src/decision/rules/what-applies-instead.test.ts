// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { anEdition, type EditionInShort } from '../../../test/fixtures/editions.ts'
import { standOn } from '../../agreement/rules/edition.ts'
import { whatAppliesInstead } from './what-applies-instead.ts'

const agreement: EditionInShort = {
  id: '2017',
  document: 'avtalet',
  from: '2017-01-01',
  terms: { endsOn: day('2026-12-31') },
}
const proposed: EditionInShort = { id: '2027', document: 'avtalet', from: '2027-01-01' }

function instead(on: string, ...editions: readonly EditionInShort[]) {
  return whatAppliesInstead(
    [{ id: '2027', documentId: 'avtalet' }],
    standOn(editions.map(anEdition), day(on)),
  )
}
const lastsOn = (on: string, ...editions: readonly EditionInShort[]) =>
  instead(on, ...editions).map(({ lasts }) => lasts)

test('while the parties do not agree the edition before applies, to and including its last day', () => {
  const [one] = instead('2026-06-01', agreement)
  assert.equal(one?.documentSlug, 'avtalet')
  assert.deepEqual(one.lasts, { kind: 'ends', until: '2026-12-31' })
  assert.equal(instead('2026-12-31', agreement).length, 1)
  assert.deepEqual(instead('2027-01-01', agreement), [])
})

test('before its first day an edition applies instead of nothing', () => {
  assert.deepEqual(instead('2016-12-31', agreement), [])
})

test('what is decided on does not apply instead of itself', () => {
  assert.deepEqual(instead('2027-06-01', { ...proposed, from: '2026-01-01' }), [])
})

test('only the documents decided on and the annexes to them are told', () => {
  const annex: EditionInShort = { ...agreement, id: 'b', document: 'bilagan', main: 'avtalet' }
  const strategy: EditionInShort = { ...agreement, id: 's', document: 'fardplanen' }
  const ofAnother: EditionInShort = { ...strategy, id: 'p', document: 'planen', main: 'fardplanen' }
  assert.deepEqual(
    instead('2026-06-01', agreement, strategy, annex, ofAnother).map(
      ({ documentSlug }) => documentSlug,
    ),
    ['avtalet', 'bilagan'],
  )
})

test('an agreement that continues until it is replaced runs on after its period, as that of 2017 did', () => {
  const lasting = { ...agreement, terms: { ...agreement.terms, continuesUntilReplaced: true } }
  assert.deepEqual(lastsOn('2026-12-31', lasting), [{ kind: 'runs-on-after', until: '2026-12-31' }])
  assert.deepEqual(lastsOn('2027-01-01', lasting), [{ kind: 'runs-on' }])
})

test('one that extends itself does so after its period', () => {
  const automatic = {
    ...agreement,
    terms: { ...agreement.terms, extension: 'automatic' as const, extensionYears: 3 },
  }
  assert.deepEqual(lastsOn('2026-06-01', automatic), [
    { kind: 'extends-itself-after', until: '2026-12-31' },
  ])
})

test('an annex lives by the main agreement, or to a day of its own as that of 2022 did', () => {
  const annex: EditionInShort = { ...agreement, id: 'b', document: 'bilagan', main: 'avtalet' }
  const own = { ...annex, terms: { endsOn: day('2026-08-31') } }
  const following = { ...annex, terms: { followsMain: true } }
  assert.deepEqual(lastsOn('2026-06-01', own), [{ kind: 'own-end', until: '2026-08-31' }])
  assert.deepEqual(lastsOn('2026-06-01', agreement, following)[1], { kind: 'follows-main' })
})

test('a document without a term applies without an end', () => {
  const open = { ...agreement, terms: {} }
  assert.deepEqual(lastsOn('2026-06-01', open), [{ kind: 'without-end' }])
})
