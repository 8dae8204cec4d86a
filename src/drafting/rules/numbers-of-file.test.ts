// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numberingOfFile, numbersOfFile, writtenNumbers } from './numbers-of-file.ts'

const one = (
  kind: 'chapter' | 'paragraph',
  parent: number | undefined,
  fileNumber: string | undefined,
) => ({ kind, parent, fileNumber })

test('a text keeps the numbers of its file, and what no scheme explains is known', () => {
  const file = [
    one('chapter', undefined, '1 kap'),
    one('paragraph', 0, '1 §'),
    one('paragraph', 0, '1 a §'),
    one('paragraph', 0, undefined),
    one('chapter', undefined, '2 kap'),
    one('paragraph', 4, '1 §'),
  ]
  const numbering = numberingOfFile(file)
  assert.deepEqual(
    numbersOfFile(file, numbering).map(({ number, address }) => [number, address]),
    [
      ['1 kap', '1kap'],
      ['1 §', '1kap-1p'],
      ['1 a §', '1ap'],
      ['', '1kap~1'],
      ['2 kap', '2kap'],
      ['1 §', '2kap-1p'],
    ],
  )
  assert.deepEqual(writtenNumbers(numbering), ['1 a §'])
})

test('a file without numbers gives none', () => {
  const file = [one('chapter', undefined, undefined), one('paragraph', 0, undefined)]
  const numbering = numberingOfFile(file)
  assert.ok(numbersOfFile(file, numbering).every(({ number }) => number === ''))
  assert.deepEqual(writtenNumbers(numbering), [])
})
