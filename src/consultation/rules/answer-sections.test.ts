// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provision } from '../../../test/fixtures/provisions.ts'
import type { NumberedProvision, Version } from '../../agreement/rules/document.ts'
import { numberAll } from '../../agreement/rules/numbering.ts'
import { plainText } from '../../agreement/rules/plain-text.ts'
import { answerDocument, isTreated, listSections, titleOf } from './answer-sections.ts'

type Given = ReturnType<typeof provision>

function numbered(provisions: readonly Given[]): NumberedProvision[] {
  return numberAll(provisions, undefined).map((one) => ({
    ...one,
    plainText: plainText(one.text),
    changeReason: '',
    revision: 1,
  }))
}

const version = { id: 'v', title: 'Avtal' } as Version
const sectionsOf = (...provisions: readonly Given[]) =>
  listSections([answerDocument({ version, provisions: numbered(provisions) })])

test('a chapter is answered section by section, each with what it holds', () => {
  const sections = sectionsOf(
    provision('chapter', 'c', { heading: 'Ansvar' }),
    provision('section', 's1', { under: 'c', heading: 'Gemensamt' }),
    provision('paragraph', 'p1', { under: 's1', text: 'Parterna samverkar.' }),
    provision('point', 'a', { under: 'p1', text: 'i tid' }),
    provision('section', 's2', { under: 'c', heading: 'Kommunens', text: 'Kommunen ansvarar.' }),
  )
  assert.deepEqual(
    sections.map(({ provisions }) => provisions.map(({ id }) => id)),
    [['s1', 'p1', 'a'], ['s2']],
  )
})

test('a chapter’s own words are a part of their own, and one without sections is a single part', () => {
  const sections = sectionsOf(
    provision('chapter', 'c1', { heading: 'Syfte', text: 'Avtalet gäller alla.' }),
    provision('section', 's1', { under: 'c1', heading: 'Mål' }),
    provision('chapter', 'c2', { heading: 'Uppföljning' }),
    provision('paragraph', 'p', { under: 'c2', text: 'Parterna följer upp.' }),
  )
  assert.deepEqual(
    sections.map(({ provisions }) => provisions.map(({ id }) => id)),
    [['c1'], ['s1'], ['c2', 'p']],
  )
})

test('a section is treated by a stance on it or by a comment anywhere in it', () => {
  const [first, second] = sectionsOf(
    provision('chapter', 'c', { heading: 'Ansvar' }),
    provision('section', 's1', { under: 'c', heading: 'Gemensamt' }),
    provision('paragraph', 'p1', { under: 's1', text: 'Parterna samverkar.' }),
    provision('section', 's2', { under: 'c', heading: 'Kommunens' }),
  )
  const commented = { stances: [], comments: [{ versionId: 'v', provisionId: 'p1' }] }
  assert.equal(isTreated(first!, commented), true)
  assert.equal(isTreated(second!, commented), false)
  const elsewhere = { stances: [], comments: [{ versionId: 'w', provisionId: 'p1' }] }
  assert.equal(isTreated(first!, elsewhere), false)
  const subject = { kind: 'section', versionId: 'v', provisionId: 's2' } as const
  assert.equal(isTreated(second!, { stances: [{ subject }], comments: [] }), true)
  assert.equal(isTreated(second!, undefined), false)
})

test('a provision without a heading is named by its first whole words', () => {
  const long =
    'Den som upptäcker en avvikelse rapporterar den till sin egen vårdgivare utan dröjsmål.'
  const title = titleOf({ number: '2.1', heading: '', plainText: long })
  assert.equal(title, '2.1 Den som upptäcker en avvikelse rapporterar den till sin …')
  assert.equal(titleOf({ number: '', heading: '', plainText: 'Kort.' }), 'Kort.')
})
