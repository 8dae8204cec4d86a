// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { checkText } from '../../agreement/rules/text-checks.ts'
import { numbered, provision } from '../../../test/fixtures/provisions.ts'
import { checkDraft, type CheckedDraft, freezeChecks, isStopped } from './freeze-checks.ts'

const provisions = numbered(
  provision('chapter', 'c', { heading: 'Ansvar' }),
  provision('paragraph', 'a', { under: 'c', text: 'Enligt avsnitt 9.9 svarar landstinget.' }),
  provision('paragraph', 'b', { under: 'c', text: 'Ring 811218-9876.' }),
)

const clean: CheckedDraft = {
  provisions,
  suggestions: [],
  notes: [],
  findings: [],
  lackReason: [],
  saidOtherwise: [],
}

const foundIn = (draft: Partial<CheckedDraft>) =>
  checkDraft({ ...clean, ...draft }).filter(({ entries }) => entries.length > 0)

test('nothing to look at stops nothing', () => {
  assert.deepEqual(foundIn({}), [])
  assert.ok(!isStopped(checkDraft(clean)))
})

test('what stops is what cannot be mended afterwards, and all else warns', () => {
  const stopping = Object.entries(freezeChecks).flatMap(([kind, { stops }]) => (stops ? kind : []))
  assert.deepEqual(stopping, ['open-suggestions', 'personal-numbers'])
  const kinds = checkDraft(clean).map(({ stops }) => stops)
  assert.deepEqual(
    kinds,
    kinds.toSorted((a, b) => Number(b) - Number(a)),
  )
})

test('each finding of the text stands at its provision; nobody’s number is said', () => {
  const rows = provisions.map(({ number, heading, plainText }) => ({
    number,
    heading,
    text: plainText,
  }))
  const terms = [{ term: 'landsting', status: 'discouraged', instead: 'region' }] as const
  const findings = checkText(rows, { day: day('2026-03-19'), terms })
  assert.deepEqual(foundIn({ findings }), [
    { kind: 'personal-numbers', stops: true, entries: [{ provisionId: 'b' }] },
    {
      kind: 'broken-references',
      stops: false,
      entries: [{ provisionId: 'a', words: 'avsnitt 9.9' }],
    },
    {
      kind: 'discouraged-words',
      stops: false,
      entries: [{ provisionId: 'a', words: 'landstinget → region' }],
    },
  ])
})

test('suggestions stop; notes, reasons, days and numbers warn, each with its place', () => {
  const found = foundIn({
    provisions: provisions.map((one) =>
      one.id === 'b' ? { ...one, writtenNumber: '2 a §' } : one,
    ),
    suggestions: [{ provisionId: 'a' }],
    notes: [{ provisionId: undefined }],
    lackReason: [{ provisionId: 'a' }],
    saidOtherwise: [{ term: 'noticeMonths', text: 6, terms: 12, provision: provisions[1]! }],
  })
  assert.deepEqual(
    found.map(({ kind, stops, entries }) => [kind, stops, entries[0]]),
    [
      ['open-suggestions', true, { provisionId: 'a' }],
      ['open-notes', false, { provisionId: undefined }],
      ['missing-reasons', false, { provisionId: 'a' }],
      ['days-against-terms', false, { provisionId: 'a', words: '6' }],
      ['numbers-out-of-scheme', false, { provisionId: 'b', words: '2 a §' }],
    ],
  )
  assert.ok(isStopped(found))
})
