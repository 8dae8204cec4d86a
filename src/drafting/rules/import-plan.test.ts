// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prose, provision } from '../../../test/fixtures/provisions.ts'
import type { VersionText } from '../../agreement/rules/document.ts'
import { planImport, type ImportChoices } from './import-plan.ts'
import type { ImportedDocument, ImportedProvision } from './imported-document.ts'
import { plainText } from '../../agreement/rules/plain-text.ts'
import type { Provision } from '../../agreement/rules/provision.ts'

const one = (kind: ImportedProvision['kind'], level: number, parent?: number) => ({
  kind,
  level,
  parent,
  bookmark: undefined,
  fileNumber: undefined,
  guesses: [],
})
const heading = (text: string, level = 1, parent?: number): ImportedProvision => ({
  ...one('chapter', level, parent),
  heading: text,
  text: prose(),
})
const words = (text: string, parent: number): ImportedProvision => ({
  ...one('paragraph', 2, parent),
  heading: '',
  text: prose(text),
})

const file: ImportedDocument = {
  title: 'Avtal',
  subtitle: '',
  doubts: [],
  provisions: [
    heading('Ansvar'),
    words('Kommunen ansvarar för hemsjukvård dygnet runt i hela kommunen.', 0),
    heading('Bilaga 1 Hjälpmedel'),
    words('Den som förskriver ett hjälpmedel betalar det under hela användningen.', 2),
    words('Regionen svarar för reparation av hjälpmedel som den har förskrivit.', 2),
  ],
  appendixStarts: [{ place: 2, label: 'Bilaga 1', title: 'Hjälpmedel' }],
}

const choices: ImportChoices = {
  title: 'Avtal 2027',
  subtitle: '',
  label: '2027',
  isExampleText: false,
  annexes: {},
  pairings: {},
}

function textOf(documentId: string, provisions: readonly Provision[]): VersionText {
  return {
    version: { documentId } as VersionText['version'],
    provisions: provisions.map((each) => ({
      ...each,
      number: '',
      address: '',
      plainText: plainText(each.text),
      changeReason: '',
      revision: 1,
    })),
  }
}

const annex = textOf('annex', [
  provision('paragraph', 'pays', {
    text: 'Den som förskriver ett hjälpmedel betalar det under hela användningen.',
  }),
  provision('paragraph', 'repairs', {
    text: 'Regionen svarar för reparation av hjälpmedel som den har förskrivit.',
  }),
])
const earlier = new Map([['annex', annex]])

test('a file is one document until a person gives its annex a document of its own', () => {
  const [only, ...rest] = planImport({ documentId: 'main', content: file, choices, earlier })
  assert.equal(rest.length, 0)
  assert.equal(only!.content.provisions.length, 5)
  const parts = planImport({
    documentId: 'main',
    content: file,
    choices: { ...choices, annexes: { 2: 'annex' } },
    earlier,
  })
  assert.deepEqual(
    parts.map(({ documentId, title, begin, content }) => [
      documentId,
      title,
      begin,
      content.provisions.length,
    ]),
    [
      ['main', 'Avtal 2027', 0, 2],
      ['annex', 'Hjälpmedel', 3, 2],
    ],
  )
})

test('an annex is paired with its own earlier text, and a choice counts its place in the whole file', () => {
  const plan = (pairings: ImportChoices['pairings']) =>
    planImport({
      documentId: 'main',
      content: file,
      choices: { ...choices, annexes: { 2: 'annex' }, pairings },
      earlier,
    })[1]!
  const ids = (part: ReturnType<typeof plan>) =>
    part.pairing.pairings.map(({ provisionId }) => provisionId)
  assert.deepEqual(ids(plan({})), ['pays', 'repairs'])
  assert.deepEqual(ids(plan({ 4: 'new' })), ['pays', undefined])
  assert.deepEqual(plan({ 4: 'new' }).pairing.leftOut, ['repairs'])
})
