// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { VersionPlace } from './notes.ts'
import { noteUnderWay, statusesIn } from './rounds-of-texts.ts'

const note = (sv: string) => ({ text: { sv, en: sv } })

const place = (name: string, rest: Partial<VersionPlace> = {}): VersionPlace => ({
  versionId: 'ny',
  documentId: 'avtalet',
  stage: 1,
  opensOn: day('2026-01-01'),
  status: 'consulted',
  ownNote: note(`egen ${name}`),
  comingNote: note(`kommande ${name}`),
  ...rest,
})

const consulted = place('remiss')
const decided = place('beslut', { stage: 2, status: 'deciding' })

test('of a text in several rounds the latest stage counts, in whatever order they are told', () => {
  for (const places of [
    [consulted, decided],
    [decided, consulted],
  ]) {
    assert.equal(statusesIn(places).get('ny'), 'deciding')
    const own = noteUnderWay(places, { versionId: 'ny', documentId: 'avtalet' }, 'gammal')
    assert.equal(own?.text.sv, 'egen beslut')
  }
})

test('an edition in force tells of the text that would replace it, and no other version does', () => {
  const read = { versionId: 'gammal', documentId: 'avtalet' }
  assert.equal(noteUnderWay([consulted], read, 'gammal')?.text.sv, 'kommande remiss')
  assert.equal(noteUnderWay([consulted], read, 'annan'), undefined)
  const over = place('remiss', { status: 'fell' })
  assert.equal(noteUnderWay([over], read, 'gammal'), undefined)
  const ofAnother = place('remiss', { documentId: 'bilagan' })
  assert.equal(noteUnderWay([ofAnother], read, 'gammal'), undefined)
})

test('a round that is over says nothing of its texts', () => {
  assert.equal(statusesIn([place('remiss', { status: undefined })]).size, 0)
})
