// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { type ValidityEvent, validity } from '../rules/validity.ts'
import type { Extension } from '../rules/validity-terms.ts'
import { validitySentence } from './validity-sentence.ts'

const today = day('2026-03-19')
const adoption = {
  adoptedOn: day('2024-11-01'),
  entersIntoForceOn: day('2025-01-01'),
  source: undefined,
}

function sentenceOf(extension: Extension, events: readonly ValidityEvent[] = []): string {
  const rules = {
    from: day('2025-01-01'),
    until: null,
    periodYears: 2,
    noticeMonths: 6,
    extensionYears: 2,
    extension,
    maxExtensions: null,
    continuesUntilReplaced: false,
  }
  const standing = validity({ rules, events, on: today })
  return validitySentence({ adoption, terms: undefined, standing } as never, today, today, 'sv')
    .rest
}

test('what is extended by itself says on which day and how it is stopped', () => {
  assert.match(
    sentenceOf('automatic'),
    /till och med 31 december 2026\. Förlängs 1 januari 2027 om ingen part säger upp avtalet senast 30 juni 2026/,
  )
})

test('an extension that is decided does not hang on a notice', () => {
  const sentence = sentenceOf('by-decision', [
    { kind: 'extension-decided', on: day('2026-03-18'), until: day('2028-12-31') },
  ])
  assert.match(sentence, /till och med 31 december 2028\. Sista dag att säga upp är/)
  assert.doesNotMatch(sentence, /Förlängs/)
})
