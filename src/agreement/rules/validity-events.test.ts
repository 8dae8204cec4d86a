// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Document, Version } from './document.ts'
import { standOn, type EditionFacts, type Terms } from './edition.ts'
import { consequencesOfRecording, consequencesOfWithdrawing } from './validity-consequence.ts'
import { checkEvent, type AskedEvent } from './validity-events.ts'

const today = day('2026-03-19')
const terms: Terms = {
  startsOn: day('2024-01-01'),
  endsOn: day('2027-12-31'),
  periodYears: undefined,
  noticeMonths: 12,
  extensionYears: 2,
  extension: 'by-decision',
  maxExtensions: 1,
  continuesUntilReplaced: false,
  followsMain: false,
  source: '',
  isAssumed: false,
}

function facts(name: string, given: Partial<Terms> = {}, mainDocumentId?: string): EditionFacts {
  return {
    document: { id: name, slug: name, mainDocumentId } as Document,
    version: { id: `${name}-2024`, documentId: name } as Version,
    adoption: {
      versionId: `${name}-2024`,
      decisionRoundId: undefined,
      adoptedOn: day('2023-12-15'),
      entersIntoForceOn: day('2024-01-01'),
      source: '',
    },
    terms: { ...terms, ...given },
    events: [],
  }
}

const all = [facts('main'), facts('annex', { followsMain: true, endsOn: undefined }, 'main')]
const [edition] = standOn(all, today)

const asked: AskedEvent = {
  kind: 'extension-decided',
  happenedOn: day('2026-03-19'),
  extendedUntil: day('2029-12-31'),
  endsFrom: undefined,
  byPartyId: undefined,
  note: 'Protokoll, diarienummer 2026-17.',
}
const check = (given: Partial<AskedEvent>) =>
  checkEvent({ ...asked, ...given }, today, edition!, ['lerum'])
const none = { extendedUntil: undefined }

test('an event is kept with its day, what it leads to and where it is written', () => {
  assert.deepEqual(check({ note: ' Protokoll, diarienummer 2026-17. ' }), {
    granted: true,
    value: asked,
  })
  assert.ok(check({ kind: 'notice-given', byPartyId: 'lerum', ...none }).granted)
})

for (const [given, told] of [
  [{ happenedOn: day('2026-03-20') }, 'happenedOn: day-not-yet'],
  [{ happenedOn: day('2023-12-14') }, 'happenedOn: before-adoption'],
  [{ extendedUntil: day('2027-12-31') }, 'extendedUntil: not-later'],
  [{ kind: 'notice-given', byPartyId: 'utanfor', ...none }, 'byPartyId: party-missing'],
  [{ kind: 'terminated', endsFrom: day('2024-01-01'), ...none }, 'endsFrom: ends-before-start'],
  [{ note: ' ' }, 'note: source-missing'],
  [{ note: 'a'.repeat(501) }, 'note: text-too-long'],
  [{ note: 'Ring Anna, 19811218-9876.' }, 'note: personal-number'],
] as const satisfies readonly (readonly [Partial<AskedEvent>, string])[]) {
  test(`${told.split(': ')[1]} is told at its field`, () => {
    const answer = check(given)
    assert.ok(!answer.granted)
    assert.equal(`${answer.place}: ${answer.refusal}`, told)
  })
}

test('a notice ends the edition and the annex that follows it, and the rest stands as it stood', () => {
  const other = facts('other')
  const notice = { kind: 'notice-given', on: day('2026-03-01') } as const
  const found = consequencesOfRecording([...all, other], 'main-2024', notice, today)
  assert.deepEqual(
    found.map(({ before, after }) => [
      after.version.id,
      before.standing?.reason,
      after.standing?.reason,
      after.standing?.currentUntil,
    ]),
    [
      ['main-2024', 'first-period', 'notice', '2027-12-31'],
      ['annex-2024', 'follows-main', 'follows-main', '2027-12-31'],
    ],
  )
  assert.equal(found[0]?.after.standing?.lastNoticeDay, null)
})

test('an extension that the terms do not know changes nothing, and says so by being empty', () => {
  const extension = { kind: 'extension-decided', on: today, until: day('2030-12-31') } as const
  const strict = [facts('main', { extension: 'none' })]
  assert.deepEqual(consequencesOfRecording(strict, 'main-2024', extension, today), [])
  assert.equal(
    consequencesOfRecording(all, 'main-2024', extension, today)[0]?.after.standing?.currentUntil,
    '2030-12-31',
  )
})

test('an event that is withdrawn leaves the edition as if it had never been recorded', () => {
  const end = { kind: 'terminated', on: day('2026-01-10'), from: day('2026-02-01') } as const
  const ended = [{ ...all[0]!, events: [end, end] }]
  assert.deepEqual(consequencesOfWithdrawing(ended, 'main-2024', end, today), [])
  const [one] = consequencesOfWithdrawing(
    [{ ...ended[0]!, events: [end] }],
    'main-2024',
    end,
    today,
  )
  assert.equal(one?.before.standing?.state, 'ended')
  assert.equal(one?.after.standing?.state, 'in-force')
})
