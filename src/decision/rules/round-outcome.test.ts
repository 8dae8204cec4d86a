// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { body, party } from '../../../test/fixtures/county.ts'
import { approval, meeting, round2027 } from '../../../test/fixtures/decisions.ts'
import { roundOutcome, type RoundFacts } from './round-outcome.ts'

const asked = (...ids: string[]): RoundFacts['parties'] =>
  ids.map((id, position) => ({
    party: party(id, position === 0 ? 'region' : 'municipality', position),
    council: body(`${id}-kf`, 'council', id),
  }))

const parties = asked('vgr', 'ale', 'boras', 'lerum')
const on = (text: string, facts: Partial<RoundFacts>) =>
  roundOutcome(round2027, day(text), { parties, decisions: [], meetings: [], ...facts })
const idsOf = (rows: readonly { readonly party: { readonly id: string } }[]) =>
  rows.map((row) => row.party.id)

test('before anyone has decided everyone asked remains and stands in the way', () => {
  const view = on('2025-09-01', {})
  assert.deepEqual([view.state, view.approved, view.of], ['awaiting', 0, 4])
  assert.deepEqual(idsOf(view.remaining), ['vgr', 'ale', 'boras', 'lerum'])
  assert.deepEqual(
    view.blocking.map(({ why }) => why),
    ['missing', 'missing', 'missing', 'missing'],
  )
  assert.deepEqual([view.adoptedOn, view.entersIntoForceOn], [undefined, undefined])
})

test('those who remain come by their next meeting, and as parties stand when it is the same or none', () => {
  const view = on('2026-03-10', {
    meetings: [
      meeting('lerum', '2026-03-12'),
      meeting('boras', '2026-04-16'),
      meeting('ale', '2026-04-16'),
      meeting('vgr', '2026-03-10', { isCancelled: true }),
    ],
  })
  assert.deepEqual(idsOf(view.remaining), ['lerum', 'ale', 'boras', 'vgr'])
  assert.deepEqual(idsOf(view.parties), ['vgr', 'ale', 'boras', 'lerum'])
})

test('a yes that can still be appealed no longer remains, but stands in the way', () => {
  const view = on('2026-03-10', { decisions: [approval('ale', '2026-03-09')] })
  assert.equal(view.approved, 1)
  assert.ok(!idsOf(view.remaining).includes('ale'))
  assert.equal(view.parties.find((row) => row.party.id === 'ale')?.blocks, 'not-final')
})

test('a no and a yes to another text remain, each with its own reason', () => {
  const view = on('2026-05-30', {
    decisions: [
      approval('ale', '2026-03-09', { outcome: 'approved-with-changes' }),
      approval('boras', '2026-03-12', { outcome: 'referred-back' }),
      approval('lerum', '2026-03-12'),
      approval('vgr', '2026-02-10', { outcome: 'rejected' }),
    ],
  })
  assert.equal(view.state, 'fallen')
  assert.deepEqual(
    view.blocking.map((row) => [row.party.id, row.why]),
    [
      ['vgr', 'rejected'],
      ['ale', 'other-text'],
      ['boras', 'referred-back'],
    ],
  )
  assert.deepEqual(idsOf(view.remaining), ['vgr', 'ale', 'boras'])
})

test('when the last of them is final the text is adopted, and in force on the planned day', () => {
  const decisions = parties.map((row) => approval(row.party.id, '2026-03-09'))
  const eve = on('2026-03-30', { decisions })
  assert.deepEqual([eve.state, eve.blocking.length], ['approved-not-final', 4])
  const view = on('2026-03-31', { decisions })
  assert.deepEqual(
    [view.state, view.adoptedOn, view.entersIntoForceOn, view.remaining.length],
    ['adopted', '2026-03-31', '2027-01-01', 0],
  )
  assert.deepEqual(view.blocking, [])
})

test('a correction is told as the standing of its party, not the registration it corrects', () => {
  const wrong = approval('ale', '2026-03-09')
  const right = { ...wrong, id: 'right', outcome: 'rejected' as const, correctsId: wrong.id }
  const view = on('2026-03-10', { decisions: [wrong, right] })
  const row = view.parties.find((one) => one.party.id === 'ale')
  assert.deepEqual([row?.standing, row?.decision?.id], ['rejected', 'right'])
})

test('meetings and decisions of those who are not asked are not counted', () => {
  const view = on('2026-03-10', {
    decisions: [approval('kungsbacka', '2026-03-03')],
    meetings: [meeting('kungsbacka', '2026-04-16')],
  })
  assert.deepEqual([view.approved, view.of], [0, 4])
  assert.ok(view.parties.every(({ standing }) => standing === 'no-date'))
})

test('nobody asked is not everybody agreed', () => {
  const view = on('2026-06-01', { parties: [] })
  assert.notEqual(view.state, 'approved-not-final')
})
