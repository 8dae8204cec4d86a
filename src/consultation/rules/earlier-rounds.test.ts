// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import {
  checkEarlierRound,
  checkLink,
  checkOver,
  earlierAsOf,
  type EarlierRound,
  type ToldRound,
} from './earlier-rounds.ts'

const today = day('2026-11-30')
const told: ToldRound = {
  title: ' Remiss  2011 ',
  openedOn: day('2011-03-01'),
  dueOn: day('2011-06-30'),
  askedWho: 'Alla parter',
  asked: 50,
  answered: 47,
  source: 'Diarienummer 1',
  link: '',
}
const answerTo = (change: Partial<ToldRound>) => {
  const checked = checkEarlierRound({ ...told, ...change }, today)
  return checked.granted ? 'granted' : `${checked.refusal} ${checked.place}`
}

test('it is kept in lines, with or without figures and a link', () => {
  const checked = checkEarlierRound(told, today)
  assert.ok(checked.granted)
  assert.equal(checked.value.title, 'Remiss 2011')
  assert.equal(answerTo({ asked: undefined, answered: undefined }), 'granted')
  assert.equal(answerTo({ link: 'https://www.example.se/remiss' }), 'granted')
})

test('each thing that is wrong is told at its field', () => {
  assert.equal(answerTo({ title: '' }), 'title-missing title')
  assert.equal(answerTo({ dueOn: day('2011-03-01') }), 'due-before-opening dueOn')
  assert.equal(answerTo({ dueOn: today }), 'not-over-yet dueOn')
  assert.equal(answerTo({ askedWho: ' ' }), 'asked-missing askedWho')
  assert.equal(answerTo({ answered: 51 }), 'more-answers-than-asked answered')
  assert.equal(answerTo({ source: '' }), 'source-missing source')
  assert.equal(answerTo({ source: 'å'.repeat(501) }), 'text-too-long source')
  assert.equal(answerTo({ askedWho: 'Enligt 811218-9876' }), 'personal-number askedWho')
  for (const link of ['http://example.se', 'javascript:alert(1)', 'example.se'])
    assert.equal(answerTo({ link }), 'link-not-usable link', link)
})

test('the fields ask the same, one by one', () => {
  assert.ok(checkLink('').granted)
  assert.ok(!checkOver(today, today).granted)
})

test('on an earlier day it stands as it stood then', () => {
  const round = {
    ...told,
    registeredOn: day('2020-01-10'),
    withdrawn: { on: day('2021-02-01'), reason: 'Fel år.' },
  } as EarlierRound
  const on = (when: string) => earlierAsOf(round, day(when))
  assert.equal(on('2011-02-28'), undefined, 'it had not been opened')
  assert.equal(on('2019-01-01'), undefined, 'nobody had registered it, and it was wrong')
  assert.equal(on('2020-06-01')?.withdrawn, undefined, 'it stood')
  assert.equal(on('2021-02-01')?.withdrawn?.reason, 'Fel år.')
  const right = { ...round, withdrawn: undefined }
  assert.equal(earlierAsOf(right, day('2011-06-29'))?.answered, undefined, 'it was not over')
  assert.equal(earlierAsOf(right, day('2011-06-30'))?.answered, 47)
})
