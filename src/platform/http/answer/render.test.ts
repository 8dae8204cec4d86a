// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { send } from './render.ts'

const saved = (fileName: string, mediaType: string) =>
  send({ status: 200, mediaType, fileName, bytes: new Uint8Array() }, 'identity', []).headers.get(
    'content-disposition',
  )

test('a file is saved under a name of its own kind', () => {
  assert.equal(
    saved('beslut-å.pdf', 'application/pdf'),
    `attachment; filename="beslut-_.pdf"; filename*=UTF-8''beslut-%C3%A5.pdf`,
  )
  assert.match(saved('parter.csv', 'text/csv; charset=utf-8')!, /parter\.csv/)
})

const refused: readonly (readonly [fileName: string, mediaType: string])[] = [
  ['protokoll.exe', 'application/pdf'],
  ['protokoll.pdf.html', 'application/pdf'],
  ['protokoll.pdf', 'text/csv'],
  ['sida.pdf', 'text/html; charset=utf-8'],
  ['sida.html', 'image/svg+xml'],
  ['beslut\u202Efdp.pdf', 'application/pdf'],
  ['../beslut.pdf', 'application/pdf'],
  ['beslut\r\nX: y.pdf', 'application/pdf'],
  ['.pdf', 'application/pdf'],
]
for (const [fileName, mediaType] of refused) {
  test(`${mediaType} is not given out as ${JSON.stringify(fileName)}`, () => {
    assert.throws(() => saved(fileName, mediaType), /would be saved/)
  })
}
