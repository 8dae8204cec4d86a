// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { anEdition, type EditionInShort } from '../../../test/fixtures/editions.ts'
import type { VersionStatus } from './document.ts'
import { standOn } from './edition.ts'
import type { RoundStatus } from './notes.ts'
import { editionToCome, stateOfVersion } from './version-state.ts'

const agreement: EditionInShort = {
  id: '2027',
  document: 'avtalet',
  from: '2027-01-01',
  adoptedOn: '2026-06-30',
  terms: { endsOn: day('2030-12-31') },
}

function stateOn(on: string, short: EditionInShort, round?: RoundStatus): string {
  const [edition] = standOn([anEdition(short)], day(on))
  return stateOfVersion(edition!.version, edition, round)
}

test('a text is where its round says until it is adopted, and then where its days say', () => {
  assert.equal(stateOn('2026-06-29', agreement), 'frozen')
  assert.equal(stateOn('2026-06-29', agreement, 'deciding'), 'deciding')
  assert.equal(stateOn('2026-06-30', agreement, 'deciding'), 'adopted')
  assert.equal(stateOn('2026-12-31', agreement), 'adopted')
  assert.equal(stateOn('2027-01-01', agreement), 'in-force')
  assert.equal(stateOn('2030-12-31', agreement), 'in-force')
  assert.equal(stateOn('2031-01-01', agreement), 'ended')
})

test('a draft or a withdrawn text is that and nothing else, whatever is said around it', () => {
  const { version } = anEdition(agreement)
  for (const status of ['draft', 'withdrawn'] as const satisfies readonly VersionStatus[]) {
    const [edition] = standOn([anEdition(agreement)], day('2028-01-01'))
    assert.equal(stateOfVersion({ ...version, status }, edition, 'consulted'), status)
  }
})

test('an agreement that applies though its period is over runs on', () => {
  const lasting = { ...agreement, terms: { ...agreement.terms, continuesUntilReplaced: true } }
  assert.equal(stateOn('2031-01-01', lasting), 'running-on')
})

test('an annex with a last day of its own is told apart from one that follows', () => {
  const annex = { ...agreement, document: 'bilagan', main: 'avtalet' }
  assert.equal(stateOn('2028-01-01', annex), 'own-end')
  assert.equal(stateOn('2028-01-01', { ...annex, terms: {} }), 'in-force')
  assert.equal(stateOn('2028-01-01', { ...annex, terms: { followsMain: true } }), 'in-force')
})

const toCome = (on: string, ...shorts: readonly EditionInShort[]) =>
  editionToCome(standOn(shorts.map(anEdition), day(on)), 'avtalet', day(on))?.version.id

test('an edition is to come until the day it begins', () => {
  assert.equal(toCome('2026-12-31', agreement), '2027')
  assert.equal(toCome('2027-01-01', agreement), undefined)
})

test('of several the latest is to come; another document’s is not', () => {
  const later = { ...agreement, id: '2031', from: '2031-01-01' }
  assert.equal(toCome('2026-12-31', agreement, later), '2031')
  assert.equal(toCome('2026-12-31', { ...agreement, document: 'fardplanen' }), undefined)
})

test('a proposal begins as its terms say; one whose day has passed without adoption never came', () => {
  const proposal = { ...anEdition(agreement), adoption: undefined }
  const proposed = (on: string, facts = proposal) =>
    editionToCome(standOn([facts], day(on)), 'avtalet', day(on))?.version.id
  assert.equal(proposed('2026-12-31'), '2027')
  assert.equal(proposed('2027-01-01'), undefined)
  const draft = { ...proposal, version: { ...proposal.version, status: 'draft' as const } }
  assert.equal(proposed('2026-12-31', draft), undefined)
  assert.equal(proposed('2026-12-31', { ...proposal, terms: undefined }), undefined)
})
