// SPDX-License-Identifier: EUPL-1.2
// Files of rows as spreadsheet programs save them, and as nobody does.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { readSpreadsheet } from './read-spreadsheet.ts'

const read = (bytes: Uint8Array, name = 'rader.xlsx') => readSpreadsheet({ name, bytes })

async function rowsOf(bytes: Uint8Array, name?: string) {
  const answer = await read(bytes, name)
  assert.ok(answer.granted, JSON.stringify(answer))
  return answer.value
}

const sheet = (rows: Parameters<typeof writeXlsx>[0]['sheets'][number]['rows'], more = {}) =>
  writeXlsx({ sheets: [{ name: 'Blad1', rows: rows!, ...more }] })

test('cells are what a person reads in them', async () => {
  const bytes = await sheet(
    [
      [],
      ['Nr', 'Dag', 'Med tid', 'Tal', 'Sant', 'Tom'],
      ['00123', new Date('2026-03-19T00:00:00Z'), new Date('2026-03-19T18:30:00Z'), -3.5, true],
      [],
      [123, null, null, 12345678901, false],
    ],
    { cells: new Map([['4,0', { value: 123, style: { numFmt: '00000' } }]]) },
  )
  const { heads, rows, sheet: name } = await rowsOf(bytes)
  assert.equal(name, 'Blad1')
  assert.deepEqual(heads, ['Nr', 'Dag', 'Med tid', 'Tal', 'Sant', 'Tom'])
  assert.deepEqual(rows, [
    { number: 3, cells: ['00123', '2026-03-19', '2026-03-19 18:30', '-3.5', 'ja', ''] },
    { number: 5, cells: ['00123', '', '', '12345678901', 'nej', ''] },
  ])
})

test('a formula is what it came to, and is not run', async () => {
  const bytes = await sheet([['a'], ['x']], {
    cells: new Map([['1,0', { value: 7, formula: 'A1+1', formulaResult: 7 }]]),
  })
  assert.deepEqual((await rowsOf(bytes)).rows, [{ number: 2, cells: ['7'] }])
})

test('the first sheet that says something is read, and the others are told; hidden ones are not', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Tomt', rows: [] },
      { name: 'Beslut', rows: [['a'], ['1']] },
      { name: 'Annat', rows: [['b'], ['2']] },
      { name: 'Dolt', rows: [['640229-9801'], ['3']], hidden: true },
    ],
  })
  const found = await rowsOf(bytes)
  assert.equal(found.sheet, 'Beslut')
  assert.deepEqual(found.otherSheets, ['Annat'])
})

test('CSV is read in the letters that it was saved in', async () => {
  const text = 'Kommun;Dag\r\nHärryda;2026-03-19\r\n'
  const old = Uint8Array.from(Array.from(text, (sign) => sign.codePointAt(0)!))
  for (const bytes of [strToU8(text), strToU8(`\uFEFF${text}`), old]) {
    const { rows } = await rowsOf(bytes, 'C:\\filer\\rader.csv')
    assert.deepEqual(rows, [{ number: 2, cells: ['Härryda', '2026-03-19'] }])
  }
})

test('a small file that becomes very large is refused before it is read', async () => {
  const bytes = await sheet([['a'], ['x']])
  const parts = unzipSync(bytes)
  const bomb = zipSync(
    { ...parts, 'xl/media/x.bin': new Uint8Array(40 * 1024 * 1024) },
    { level: 9 },
  )
  assert.ok(bomb.length < 200_000)
  const answer = await read(bomb)
  assert.ok(!answer.granted)
  assert.equal(answer.refusal, 'too-large')
})

test('a part that says that it is small is counted all the same', async () => {
  const parts = unzipSync(await sheet([['a'], ['x']]))
  const bomb = zipSync(
    { ...parts, 'xl/media/x.bin': new Uint8Array(40 * 1024 * 1024) },
    { level: 9 },
  )
  // The uncompressed size in the directory's entry is overwritten.
  const view = new DataView(bomb.buffer, bomb.byteOffset)
  for (let at = 0; at + 46 < bomb.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    if (view.getUint32(at + 24, true) === 40 * 1024 * 1024) view.setUint32(at + 24, 10, true)
  }
  const answer = await read(bomb)
  assert.ok(!answer.granted)
  assert.equal(answer.refusal, 'too-large')
})

test('a sheet with a cell far away, a document type and what is no workbook are refused', async () => {
  const parts = unzipSync(await sheet([['a'], ['x']]))
  const name = 'xl/worksheets/sheet1.xml'
  const text = new TextDecoder().decode(parts[name])
  const changed = (change: (xml: string) => string) =>
    zipSync({ ...parts, [name]: strToU8(change(text)) })
  const far = changed((xml) =>
    xml.replace(
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    ),
  )
  const typed = changed((xml) =>
    xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet'),
  )
  for (const bytes of [far, typed, zipSync({ 'word/document.xml': strToU8('<x/>') })]) {
    assert.ok(!(await read(bytes)).granted)
  }
})

test('too many rows and columns are counted, not read to the end', async () => {
  const many = Array.from({ length: 502 }, (_, at) => [`${at}`])
  const wide = [Array.from({ length: 41 }, (_, at) => `k${at}`), ['x']]
  for (const [rows, refusal] of [
    [many, 'too-many-rows'],
    [wide, 'too-many-columns'],
  ] as const) {
    const answer = await read(await sheet(rows as string[][]))
    assert.ok(!answer.granted)
    assert.equal(answer.refusal, refusal)
  }
  assert.equal((await rowsOf(await sheet(many.slice(0, 501)))).rows.length, 500)
})
