// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import {
  addSeconds,
  dayInStockholm,
  epochOf,
  fromEpoch,
  instant,
  parseInstant,
  startInStockholm,
} from '#kernel/instant.ts'

test('a moment is kept in UTC with milliseconds, so that moments compare as text', () => {
  assert.equal(instant('2026-03-19T10:04:00+01:00'), '2026-03-19T09:04:00.000Z')
  assert.equal(fromEpoch(epochOf(instant('2026-03-19T09:04:00.5Z'))), '2026-03-19T09:04:00.500Z')
  assert.ok(instant('2026-03-19T09:04:00Z') < instant('2026-03-19T09:04:00.001Z'))
})

test('a text without an offset names no moment', () => {
  assert.equal(parseInstant('2026-03-19T10:04:00'), undefined)
  assert.equal(parseInstant('2026-02-30T10:04:00Z'), undefined)
})

test('late in the evening in UTC it is already the next day in Sweden', () => {
  assert.equal(dayInStockholm(instant('2026-03-19T22:59:59Z')), '2026-03-19')
  assert.equal(dayInStockholm(instant('2026-03-19T23:00:00Z')), '2026-03-20')
  assert.equal(dayInStockholm(instant('2026-07-01T22:00:00Z')), '2026-07-02')
})

test('a Swedish day starts at 23 or 22 UTC, by the time of the year', () => {
  assert.equal(startInStockholm(day('2026-01-15')), '2026-01-14T23:00:00.000Z')
  assert.equal(startInStockholm(day('2026-07-15')), '2026-07-14T22:00:00.000Z')
})

test('seconds are added', () => {
  assert.equal(addSeconds(instant('2026-01-01T00:00:00Z'), -1), '2025-12-31T23:59:59.000Z')
})
