// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import {
  awaitsConfirmation,
  checkLetter,
  isOwnWord,
  mostInOffice,
  type IncomingLetter,
} from './incoming-letter.ts'

const today = day('2026-05-14')
const told = { cameOn: day('2026-05-12'), channel: 'letter', fromOffice: 'Kommunkansliet' } as const
const check = (more: Partial<Parameters<typeof checkLetter>[0]>) => {
  const checked = checkLetter({ ...told, ...more }, today)
  return checked.granted ? checked.value : [checked.refusal, checked.place]
}

test('a letter is kept with its day, its way and its office', () => {
  assert.deepEqual(check({ fromOffice: '  Kommun­kansliet \n' }), told)
  assert.deepEqual(check({ cameOn: today, channel: 'e-mail' }), {
    ...told,
    cameOn: today,
    channel: 'e-mail',
  })
})

test('what cannot be a letter is told at its field', () => {
  assert.deepEqual(check({ cameOn: day('2026-05-15') }), ['letter-not-yet', 'cameOn'])
  assert.deepEqual(check({ fromOffice: ' ' }), ['office-missing', 'fromOffice'])
  assert.deepEqual(check({ fromOffice: 'kansli@ale.exempel.se' }), [
    'office-is-an-address',
    'fromOffice',
  ])
  assert.deepEqual(check({ fromOffice: 'Kansliet, 19121212-1212' }), [
    'personal-number',
    'fromOffice',
  ])
  assert.deepEqual(check({ fromOffice: 'k'.repeat(mostInOffice + 1) }), [
    'text-too-long',
    'fromOffice',
  ])
})

test('only what the party wrote or confirmed is its own word', () => {
  const letter: IncomingLetter = {
    ...told,
    original: { fileHash: 'f00', fileName: 'brev.pdf' },
    confirmed: undefined,
  }
  const confirmed = { ...letter, confirmed: { on: today, by: undefined } }
  assert.deepEqual(
    [undefined, letter, confirmed].map((one) => isOwnWord({ letter: one })),
    [true, false, true],
  )
  assert.equal(awaitsConfirmation({ letter }), true)
  assert.equal(awaitsConfirmation({ letter: confirmed }), false)
})
