// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, type Day, day } from '#kernel/day.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import {
  isOpen,
  lastDayToAnswer,
  askOffer,
  mayAccept,
  mayWithdraw,
  type MandateStatus,
  offerSteps,
  type OfferStep,
  type Offer,
} from './offer.ts'

const today = day('2026-03-19')

function answer(result: Result<unknown, string>): string {
  return result.granted ? 'yes' : result.refusal
}

function anOffer(more: Partial<Offer> = {}): Offer {
  return {
    status: 'offered',
    answerBy: addDays(today, 3),
    givenBy: 'anna',
    givenWith: 'annas',
    takesOverFrom: undefined,
    ...more,
  }
}

function aMandate(role: Role, partyId: string | undefined, validUntil?: Day) {
  return {
    id: role,
    personId: 'bo',
    role,
    partyId,
    bodyId: undefined,
    unitId: undefined,
    validFrom: today,
    validUntil,
  }
}

test('an offer waits for two months from its first day, and not beyond its own end', () => {
  const table: readonly [from: string, until: string | undefined, last: string][] = [
    ['2026-03-19', undefined, '2026-05-18'],
    ['2026-02-01', undefined, '2026-05-18'],
    ['2026-06-01', undefined, '2026-07-31'],
    ['2026-03-19', '2026-03-25', '2026-03-25'],
    ['2026-03-19', '2027-03-25', '2026-05-18'],
  ]
  for (const [from, until, last] of table) {
    const period = { validFrom: day(from), validUntil: until === undefined ? until : day(until) }
    assert.equal(lastDayToAnswer(period, today), last)
  }
})

test('an offer is answered once, on a day it lasts', () => {
  const on = (offer: Offer, when = today) => answer(askOffer(offer, 'decline', when))
  assert.equal(on(anOffer()), 'yes')
  assert.equal(on(anOffer(), addDays(today, 3)), 'yes')
  assert.equal(on(anOffer(), addDays(today, 4)), 'offer-lapsed')
  const answered: Record<MandateStatus, string> = {
    offered: 'yes',
    accepted: 'offer-answered',
    declined: 'offer-answered',
    withdrawn: 'offer-withdrawn',
  }
  for (const [status, expected] of Object.entries(answered)) {
    const offer = anOffer({ status: status as MandateStatus })
    assert.equal(on(offer), expected)
    assert.equal(isOpen(offer, today), expected === 'yes')
    for (const step of Object.keys(offerSteps) as OfferStep[]) {
      assert.equal(answer(askOffer(offer, step, today)), expected, `${step} ${status}`)
    }
  }
})

test('what an offer stood on must still be there when it is accepted', () => {
  const leader = aMandate('process-leader', undefined) satisfies Mandate
  const colleague = aMandate('coordinator', 'ale') satisfies Mandate
  const first = { mandate: aMandate('coordinator', 'ale'), offer: anOffer() }
  const usual = {
    today,
    giver: colleague,
    isGiverRemoved: false,
    hasCoordinator: true,
    before: undefined,
  }
  assert.equal(answer(mayAccept(first, usual)), 'yes')
  assert.equal(answer(mayAccept(first, { ...usual, giver: leader })), 'offer-overtaken')
  const alone = { ...usual, giver: leader, hasCoordinator: false }
  assert.equal(answer(mayAccept(first, alone)), 'yes')
  const editor = { mandate: aMandate('editor', undefined), offer: anOffer() }
  assert.equal(answer(mayAccept(editor, { ...usual, giver: leader })), 'yes')
  for (const { offer, mandate } of [first, editor]) {
    const removed = mayAccept({ mandate, offer }, { ...usual, isGiverRemoved: true })
    assert.equal(answer(removed), 'offer-overtaken')
  }
})

test('what is handed over is the mandate as it was when it was offered', () => {
  const end = day('2026-12-31')
  const offered = {
    mandate: aMandate('coordinator', 'ale', end),
    offer: anOffer({ takesOverFrom: 'annas' }),
  }
  const giver = aMandate('coordinator', 'ale')
  const before = (validUntil: Day | undefined, validFrom = day('2025-01-01')) =>
    answer(
      mayAccept(offered, {
        today,
        giver,
        isGiverRemoved: false,
        hasCoordinator: true,
        before: { validFrom, validUntil },
      }),
    )
  assert.equal(before(end), 'yes')
  assert.equal(before(addDays(end, -1)), 'offer-overtaken')
  assert.equal(before(addDays(today, -1)), 'offer-overtaken')
  const gone = { today, giver, isGiverRemoved: false, hasCoordinator: true, before: undefined }
  assert.equal(answer(mayAccept(offered, gone)), 'offer-overtaken')
})

test('an offer is taken back by those who may give or end such a mandate', () => {
  const by = (role: Role, partyId?: string) =>
    ({ ...aMandate(role, partyId), personId: 'cia' }) satisfies Mandate
  const table: readonly [Mandate, Role, string | undefined, boolean, boolean][] = [
    [by('coordinator', 'ale'), 'reader', 'ale', true, true],
    [by('coordinator', 'lerum'), 'reader', 'ale', true, false],
    [by('reader', 'ale'), 'reader', 'ale', true, false],
    [by('process-leader'), 'coordinator', 'ale', false, true],
    [by('process-leader'), 'coordinator', 'ale', true, false],
    [by('process-leader'), 'reader', 'ale', false, false],
    [by('process-leader'), 'editor', undefined, false, true],
    [by('process-leader'), 'administrator', undefined, false, false],
    [by('administrator'), 'coordinator', 'ale', true, true],
    [by('administrator'), 'reader', 'ale', true, true],
  ]
  for (const [mandate, role, partyId, hasCoordinator, expected] of table) {
    const got = mayWithdraw(mandate, aMandate(role, partyId), hasCoordinator)
    assert.equal(got, expected, `${mandate.role} of ${mandate.partyId}: ${role} of ${partyId}`)
  }
})
