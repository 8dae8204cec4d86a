// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '#kernel/day.ts'
import type { PrintedRow } from '#kernel/printed-document.ts'
import { typeset } from '#platform/typeset.ts'
import { anEdition } from '../../../test/fixtures/editions.ts'
import { numbered, prose, provision } from '../../../test/fixtures/provisions.ts'
import { readPdf } from '../../../test/support/read-pdf.ts'
import { messagesIn } from '../messages.ts'
import { compareVersions } from '../rules/comparison.ts'
import type { NumberedProvision } from '../rules/document.ts'
import { showComparison } from '../rules/shown-comparison.ts'
import { printComparison } from './comparison-printed.ts'

const ansvar = provision('chapter', 'ansvar', { heading: 'Ansvar' })
const lakare = provision('section', 'lakare', {
  under: 'ansvar',
  heading: 'Läkare',
  text: 'Regionen svarar för läkare.',
})
const vard = provision('section', 'vard', { under: 'ansvar', text: 'Kommunen erbjuder vård.' })
const before = numbered(ansvar, lakare, vard)
const after = numbered(ansvar, {
  ...lakare,
  text: prose('Regionen svarar för läkare dygnet runt.'),
})

function printed(young: readonly NumberedProvision[]) {
  const { comparison, onPaper } = messagesIn('sv')
  const shown = showComparison(compareVersions(before, young), before, young, [])
  const words = {
    ...comparison,
    kind: comparison.onPaper,
    actors: onPaper.actors,
    binds: onPaper.binds,
    example: onPaper.example,
  }
  const from = anEdition({ id: '2017', document: 'avtal', from: '2017-04-01' }).version
  const to = anEdition({ id: '2027', document: 'avtal', from: '2027-01-01' }).version
  return printComparison(from, to, shown, '2026-11-30' as Day, words)
}

const said = ({ blocks }: PrintedRow) =>
  blocks.flatMap((block) =>
    block.kind === 'text' || block.kind === 'aside'
      ? [
          block.content
            .map(({ text, struck, added }) => (struck ? `[-${text}]` : added ? `[+${text}]` : text))
            .join(''),
        ]
      : [],
  )

test('each change tells the words before and the words after, each whole, with what differs marked', () => {
  const { rows, subtitle } = printed(after)
  assert.equal(subtitle, '2 ändringar, 1 oförändrad')
  assert.deepEqual(
    rows.map(({ level, number, heading }) => [level, number, heading]),
    [
      [1, '1', 'Ansvar'],
      [2, '1.1', 'Läkare'],
      [2, '1.2', 'Kommunen erbjuder vård.'],
    ],
  )
  assert.deepEqual(said(rows[1]!), [
    'Omskriven.',
    'Före',
    'Regionen svarar för läkare.',
    'Efter',
    'Regionen svarar för läkare[+ dygnet runt].',
  ])
  assert.deepEqual(said(rows[2]!), ['Struken.', '[-Kommunen erbjuder vård.]'])
})

test('as PDF it has headings to walk by, a language and words that another program reads', async () => {
  const pdf = await readPdf(await typeset({ document: printed(after), standard: 'reading' }))
  assert.equal(pdf.language, 'sv-SE')
  assert.match(pdf.text, /Regionen svarar för läkare dygnet runt/)
  assert.ok((pdf.tags['H2'] ?? 0) >= 2, JSON.stringify(pdf.tags))
  assert.ok(pdf.bookmarks.some((title) => title.includes('Läkare')))
})

test('two texts that say the same give a paper that says so', () => {
  assert.deepEqual(printed(before).rows, [])
  assert.equal(printed(before).subtitle, '0 ändringar, 3 oförändrade')
})
