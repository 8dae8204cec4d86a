// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { DatedMandate } from './party.ts'
import { nameIn, whoAnswersFor, whoRegistersFor } from './recipients.ts'

const today = day('2026-03-19')

function mandate(personId: string, rest: Partial<DatedMandate> = {}): DatedMandate {
  return {
    id: `mandate of ${personId}`,
    personId,
    role: 'coordinator',
    partyId: 'lerum',
    bodyId: undefined,
    unitId: undefined,
    validFrom: day('2025-01-01'),
    validUntil: undefined,
    ...rest,
  }
}

const reachable = {
  names: new Map([
    ['lerum', 'Lerums kommun'],
    ['board', 'Vård- och omsorgsnämnden'],
  ]),
  mandates: [
    mandate('anna'),
    mandate('per', { role: 'contributor' }),
    mandate('ulla', { unitId: 'skolan' }),
    mandate('former', { validUntil: day('2026-03-18') }),
    mandate('coming', { validFrom: day('2026-03-20') }),
    mandate('birgitta', { partyId: 'goteborg' }),
    mandate('ingrid', { role: 'registrar' }),
    mandate('kf', { role: 'registrar', bodyId: 'council' }),
    mandate('board', { bodyId: 'board' }),
    mandate('board reader', { bodyId: 'board', role: 'reader' }),
  ],
  contacts: new Map([
    ['lerum', 'contact'],
    ['goteborg', 'birgitta'],
  ]),
}
const asked = (partyId: string | undefined, bodyId?: string) =>
  whoAnswersFor({ partyId, bodyId }, reachable, today)

test('a party is told through the coordinators of the whole of it, and its contact person', () => {
  assert.deepEqual(asked('lerum'), ['anna', 'contact'])
})

test('one who is both coordinator and contact person is told once', () => {
  assert.deepEqual(asked('goteborg'), ['birgitta'])
})

test('a body is told through its own people, and one without any through its party', () => {
  assert.deepEqual(asked('lerum', 'board'), ['board'])
  assert.deepEqual(asked('lerum', 'another'), ['anna', 'contact'])
  assert.deepEqual(asked(undefined, 'joint'), [])
})

test('a decision is registered by registrars of the party or of its council', () => {
  const place = { partyId: 'lerum', councilBodyId: 'council' }
  assert.deepEqual(whoRegistersFor(place, reachable, today), ['ingrid', 'kf'])
})

test('a place is called by its body, or else by its party', () => {
  assert.equal(nameIn(reachable, { partyId: 'lerum', bodyId: 'board' }), 'Vård- och omsorgsnämnden')
  assert.equal(nameIn(reachable, { partyId: 'lerum', bodyId: undefined }), 'Lerums kommun')
})
