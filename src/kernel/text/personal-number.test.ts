// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPersonalNumber } from './personal-number.ts'

/** A synthetic number's last four digits: a serial number that is given to nobody, and the check digit. */
function lastFour(day: string, serial = '980'): string {
  const sum = Array.from(day + serial, Number)
    .map((digit, place) => (place % 2 === 0 ? digit * 2 : digit))
    .reduce((total, part) => total + (part > 9 ? part - 9 : part), 0)
  return serial + ((10 - (sum % 10)) % 10)
}

test('a personal number is found however it is written', () => {
  const day = '640229'
  const last = lastFour(day)
  const spellings = [
    `${day}-${last}`,
    `${day}+${last}`,
    `${day}${last}`,
    `${day} ${last}`,
    `${day}–${last}`,
    `${day} – ${last}`,
    `${day}\u00A0${last}`,
    `19${day}-${last}`,
    `19${day}${last}`,
    `19${day} ${last}`,
    `1964-02-29-${last}`,
  ]
  for (const spelling of spellings) {
    assert.equal(findPersonalNumber(`Avser (${spelling}), se ovan.`), spelling)
  }
})

test('a coordination number, with 60 added to the day, is found', () => {
  const number = `640189-${lastFour('640189')}`
  assert.equal(findPersonalNumber(number), number)
})

test('a wrong check digit, an impossible day and a part of a longer number are not found', () => {
  const last = lastFour('640229')
  const wrong = last.slice(0, 3) + ((Number(last[3]) + 1) % 10)
  for (const text of [
    `640229-${wrong}`,
    `630229-${lastFour('630229')}`,
    `641329-${lastFour('641329')}`,
    `640192-${lastFour('640192')}`,
    `7640229-${last}`,
    `640229-${last}1`,
    `19000229-${lastFour('000229')}`,
  ])
    assert.equal(findPersonalNumber(text), undefined, text)
})

test('organisation numbers, phones, dates and registry numbers are not personal numbers', () => {
  for (const text of [
    'org.nr 232100-0131',
    'Organisationsnummer 212000-1355.',
    '16232100-0131',
    'tfn 0703-12 12 34',
    '070-312 12 34',
    '0703121230',
    '0703121231',
    '+46 31 123 45 67',
    'bankgiro 5050-1055',
    'plusgiro 64 02 29-7',
    'gäller 2027-01-01–2030-12-31',
    '2026-03-19 1430',
    'dnr RS 2026-01234',
    'SFS 2017:30 och 2001:453',
    'åren 2023–2026',
  ])
    assert.equal(findPersonalNumber(text), undefined, text)
})
