// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { saidOtherwise } from './days-in-text.ts'
import type { Terms } from './edition.ts'

const terms: Terms = {
  startsOn: day('2017-04-02'),
  endsOn: day('2020-12-31'),
  periodYears: undefined,
  noticeMonths: 12,
  extensionYears: undefined,
  extension: 'none',
  maxExtensions: undefined,
  continuesUntilReplaced: false,
  followsMain: false,
  source: '',
  isAssumed: false,
}

const said = (text: string) =>
  saidOtherwise(terms, [{ id: 'b', number: '7', address: '7', plainText: text }]).map((one) => [
    one.term,
    one.text,
    one.terms,
  ])

test('another first day in the text is found, however it is written', () => {
  const differs = [['startsOn', '2017-04-01', '2017-04-02']]
  assert.deepEqual(said('Avtalet gäller från den 1 april 2017.'), differs)
  assert.deepEqual(said('Detta avtal gäller från och med 1 april 2017 och tills vidare.'), differs)
  assert.deepEqual(said('Överenskommelsen träder i kraft den 1 april 2017.'), differs)
  assert.deepEqual(said('Överenskommelsen träder i kraft från och med 2017-04-01.'), differs)
  assert.deepEqual(said('Avtalet gäller fr.o.m. 1 april 2017.'), differs)
})

test('another last day and another notice are found', () => {
  assert.deepEqual(said('Avtalet gäller från den 2 april 2017 till och med den 31 mars 2021.'), [
    ['endsOn', '2021-03-31', '2020-12-31'],
  ])
  assert.deepEqual(said('Avtalets uppsägningstid är sex månader.'), [['noticeMonths', 6, 12]])
  assert.deepEqual(said('Avtalet sägs upp med två års uppsägningstid.'), [['noticeMonths', 24, 12]])
})

test('what agrees with the terms, or speaks of something else, is not told', () => {
  assert.deepEqual(said('Avtalet gäller från 2 april 2017 till och med 31 december 2020.'), [])
  assert.deepEqual(said('Avtalet har ett års uppsägningstid.'), [])
  assert.deepEqual(said('Avtalet har en uppsägningstid på 12 månader.'), [])
  assert.deepEqual(said('Lagen gäller från 1 januari 2018.'), [])
  assert.deepEqual(said('Planen ska vara klar den 1 april 2017.'), [])
  assert.deepEqual(said('Det tidigare avtalet gällde från 1 januari 2012.'), [])
})
