#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# exceljs 4.4.0, write-excel-file 4.1.1 and hucre 1.0.0: a text that looks like a sign written by its
# number, such as SharePoint's inner name of a column «Beslut_x0020_dag», is written to .xlsx as it is.
# The format takes _x0020_ for a space (ECMA-376 part 1, 22.9.2.19), so that every reader, theirs too,
# gives back another text. One that is written as _x005F_x0020_ is read as it was meant.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent exceljs@4.4.0 write-excel-file@4.1.1 read-excel-file@9.3.17 hucre@1.0.0
cat >try.mjs <<'JS'
import { readFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import readExcelFile from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'

const texts = ['Beslut_x0020_dag', 'Beslut_x005F_x0020_dag']
const book = new ExcelJS.Workbook()
book.addWorksheet('x').addRow(texts)
await book.xlsx.writeFile('exceljs.xlsx')
await writeExcelFile([texts.map((value) => ({ value, type: String }))]).toFile('write-excel-file.xlsx')
const { writeFile } = await import('node:fs/promises')
await writeFile('hucre.xlsx', await writeXlsx({ sheets: [{ name: 'x', rows: [texts] }] }))

for (const by of ['exceljs', 'write-excel-file', 'hucre']) {
  const file = `${by}.xlsx`
  const opened = new ExcelJS.Workbook()
  await opened.xlsx.readFile(file)
  const [sheet] = await readExcelFile(file)
  const read = {
    exceljs: opened.worksheets[0].getRow(1).values.slice(1),
    'read-excel-file': sheet.data[0],
    hucre: (await readXlsx(await readFile(file))).sheets[0].rows[0],
  }
  for (const [reader, found] of Object.entries(read)) {
    console.log(`written by ${by}, read by ${reader}: ${found.join(' | ')}`)
  }
}
JS
node try.mjs | tee seen
diff seen - <<'SEEN'
written by exceljs, read by exceljs: Beslut dag | Beslut_x0020_dag
written by exceljs, read by read-excel-file: Beslut dag | Beslut_x0020_dag
written by exceljs, read by hucre: Beslut dag | Beslut_x0020_dag
written by write-excel-file, read by exceljs: Beslut dag | Beslut_x0020_dag
written by write-excel-file, read by read-excel-file: Beslut dag | Beslut_x0020_dag
written by write-excel-file, read by hucre: Beslut dag | Beslut_x0020_dag
written by hucre, read by exceljs: Beslut dag | Beslut_x0020_dag
written by hucre, read by read-excel-file: Beslut dag | Beslut_x0020_dag
written by hucre, read by hucre: Beslut dag | Beslut_x0020_dag
SEEN
echo 'as it was seen'
