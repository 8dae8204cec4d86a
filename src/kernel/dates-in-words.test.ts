// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  formatDay,
  formatInstant,
  formatList,
  formatNumber,
  formatTime,
} from '#kernel/dates-in-words.ts'
import { day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'

const nbsp = '\u00a0'

test('a day is written in three lengths in both languages', () => {
  const thursday = day('2026-03-19')
  assert.equal(formatDay(thursday, 'sv', 'long'), 'torsdag 19 mars 2026')
  assert.equal(formatDay(thursday, 'sv'), '19 mars 2026')
  assert.equal(formatDay(thursday, 'sv', 'short'), '19 mars')
  assert.equal(formatDay(thursday, 'en', 'medium'), '19 March 2026')
  assert.equal(formatDay(thursday, 'en', 'short'), '19 March')
})

test('the first and the last day of a year stay in their year', () => {
  assert.equal(formatDay(day('2027-01-01'), 'sv'), '1 januari 2027')
  assert.equal(formatDay(day('2026-12-31'), 'sv'), '31 december 2026')
})

test('a moment is written in Swedish time, winter and summer', () => {
  assert.equal(formatInstant(instant('2026-03-19T09:04:00Z'), 'sv'), '19 mars 2026 kl. 10.04')
  assert.equal(formatInstant(instant('2026-06-30T22:30:00Z'), 'sv'), '1 juli 2026 kl. 00.30')
  assert.equal(formatInstant(instant('2026-03-19T09:04:00Z'), 'en'), '19 March 2026 at 10:04')
  assert.equal(formatTime(instant('2026-03-19T06:04:00Z'), 'sv'), '07.04')
})

test('numbers are written the way the language writes them', () => {
  assert.equal(formatNumber(1234567.5, 'sv'), `1${nbsp}234${nbsp}567,5`)
  assert.equal(formatNumber(1234.5, 'en'), '1,234.5')
  assert.equal(formatNumber(3, 'sv', 2), '3,00')
})

test('a list ends with and', () => {
  assert.equal(formatList(['Ale', 'Borås', 'Tjörn'], 'sv'), 'Ale, Borås och Tjörn')
  assert.equal(formatList(['Ale'], 'sv'), 'Ale')
})
