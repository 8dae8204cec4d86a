// SPDX-License-Identifier: EUPL-1.2
// What is written as a workbook is read back, whatever clock the process has.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import { readWorkbook } from '../../../test/support/workbook.ts'
import { writeSpreadsheet } from './write-spreadsheet.ts'

const heads = ['Part', 'Diarienummer', 'Beslutsdag', 'Antal']
const goesOn = ' [mer]'
const rows = [
  ['Lerums kommun', '00123', { day: day('2026-03-19') }, 7],
  ['=HYPERLINK("http://x.example")', '2017:612', { day: day('2026-10-25') }, -3.5],
  ['Beslut_x0020_dag', '3-1-2', '', ''],
  ['a\u0001b\u200D <&> "x"\nny rad', '−3', { day: day('1899-12-31') }, 12_345_678_901],
] as const

test('text, numbers and days are what they were', async () => {
  const bytes = await writeSpreadsheet({ name: 'Alla/parters beslut', heads, rows, goesOn })
  const { sheet, sheets, parts } = await readWorkbook(bytes)
  assert.equal(sheets, 1)
  assert.equal(sheet.name, 'Alla parters beslut')
  assert.deepEqual(sheet.rows, [
    heads,
    ['Lerums kommun', '00123', new Date('2026-03-19T00:00:00Z'), 7],
    ['=HYPERLINK("http://x.example")', '2017:612', new Date('2026-10-25T00:00:00Z'), -3.5],
    ['Beslut_x0020_dag', '3-1-2', null, null],
    ['ab\u200D <&> "x"\nny rad', '−3', '1899-12-31', 12_345_678_901],
  ])
  const view = parts['xl/worksheets/sheet1.xml']!
  assert.doesNotMatch(view, /<f[ >]/)
  assert.match(view, /state="frozen"/)
  // What is text is text also for who edits it.
  assert.match(parts['xl/styles.xml']!, /formatCode="yyyy-mm-dd"/)
  assert.match(parts['xl/styles.xml']!, /formatCode="@"/)
})

test('the same rows are the same bytes, in any time zone, at any time', async () => {
  const here = await writeSpreadsheet({ name: 'x', heads, rows, goesOn })
  const code = `
    import { writeSpreadsheet } from './src/platform/spreadsheet/write-spreadsheet.ts'
    const said = JSON.parse(process.argv[1])
    process.stdout.write(Buffer.from(await writeSpreadsheet(said)).toString('base64'))`
  for (const TZ of ['Europe/Stockholm', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
    const there = execFileSync(
      process.execPath,
      ['--input-type=module', '-e', code, JSON.stringify({ name: 'x', heads, rows, goesOn })],
      { env: { ...process.env, TZ }, encoding: 'utf8' },
    )
    assert.equal(there, Buffer.from(here).toString('base64'), TZ)
  }
})

test('many rows are written in a thread of their own, and are the same', async () => {
  const many = Array.from({ length: 3_000 }, (_, at) => [
    `Rad ${at}`,
    at,
    { day: day('2026-03-19') },
  ])
  const bytes = await writeSpreadsheet({ name: 'x', heads: ['a', 'b', 'c'], rows: many, goesOn })
  const { sheet } = await readWorkbook(bytes)
  assert.equal(sheet.rows.length, 3_001)
  assert.deepEqual(sheet.rows[3_000], ['Rad 2999', 2_999, new Date('2026-03-19T00:00:00Z')])
})
