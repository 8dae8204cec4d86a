// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prose } from '../../../test/fixtures/provisions.ts'
import { splitAtAppendices } from './appendix-split.ts'
import type { ImportedDocument, ImportedProvision } from './imported-document.ts'
import type { ProvisionKind } from '../../agreement/rules/provision.ts'

function read(
  kind: ProvisionKind,
  level: number,
  parent: number | undefined,
  heading: string,
  text = '',
): ImportedProvision {
  const own = text === '' ? [] : [text]
  const unknown = { bookmark: undefined, fileNumber: undefined, guesses: [] }
  return { kind, level, parent, heading, text: prose(...own), ...unknown }
}

const whole: ImportedDocument = {
  title: 'Avtal',
  subtitle: '',
  provisions: [
    read('chapter', 1, undefined, 'Ansvar'),
    read('paragraph', 2, 0, '', 'Parterna samverkar.'),
    read('chapter', 1, undefined, 'Bilaga 1 Munhälsa'),
    read('section', 2, 2, 'Tandvård'),
    read('paragraph', 3, 3, '', 'Regionen erbjuder tandvård.'),
  ],
  doubts: [
    { code: 'no-title', place: undefined, facts: {} },
    { code: 'image', place: 4, facts: {} },
  ],
  appendixStarts: [{ place: 2, label: 'Bilaga 1', title: 'Munhälsa' }],
}

test('a confirmed heading begins a document of its own, and what stood under it moves up', () => {
  const [main, annex] = splitAtAppendices(whole, [2])
  assert.deepEqual(
    main?.provisions.map(({ heading }) => heading),
    ['Ansvar', ''],
  )
  assert.equal(annex?.title, 'Munhälsa')
  assert.equal(annex.subtitle, 'Bilaga 1')
  assert.deepEqual(
    annex.provisions.map(({ kind, level, parent }) => ({ kind, level, parent })),
    [
      { kind: 'chapter', level: 1, parent: undefined },
      { kind: 'paragraph', level: 2, parent: 0 },
    ],
  )
})

test('doubts follow their provision, and those about the file stay with the main document', () => {
  const [main, annex] = splitAtAppendices(whole, [2])
  assert.deepEqual(main?.doubts, [{ code: 'no-title', place: undefined, facts: {} }])
  assert.deepEqual(annex?.doubts, [{ code: 'image', place: 1, facts: {} }])
})

test('without confirmed headings the file is one document', () => {
  const [main, ...annexes] = splitAtAppendices(whole, [])
  assert.equal(main?.provisions.length, 5)
  assert.deepEqual(annexes, [])
})
