// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import type { ImportedDocument } from '../../rules/imported-document.ts'
import { readDocx } from '../docx-reader.ts'

const folder = new URL('../../../../test/fixtures/libreoffice/', import.meta.url)
const asWritten = file('agreement-as-written.docx')
const throughLibreOffice = file('agreement-through-libreoffice.docx')

function file(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)))
}

function read(bytes: Uint8Array): ImportedDocument {
  const result = readDocx(bytes)
  assert.ok(result.granted, JSON.stringify(result))
  return result.value
}

test('the file is LibreOffice’s own, with other styles and numbers than the first one', () => {
  const made = strFromU8(unzipSync(throughLibreOffice)['docProps/app.xml']!)
  assert.match(made, /<Application>LibreOffice/)
  const [before, after] = [asWritten, throughLibreOffice].map((bytes) =>
    strFromU8(unzipSync(bytes)['word/numbering.xml']!),
  )
  assert.notEqual(before, after)
})

test('a text saved by LibreOffice is read as the text that Word’s conventions gave', () => {
  const before = read(asWritten)
  const after = read(throughLibreOffice)
  assert.equal(after.title, before.title)
  assert.equal(after.subtitle, before.subtitle)
  assert.deepEqual(after.provisions, before.provisions)
  assert.deepEqual(after.doubts, before.doubts)
})

test('the text holds what is worth comparing: every kind, numbers, lists, tables and notes', () => {
  const document = read(throughLibreOffice)
  const kinds = new Set<string>(document.provisions.map(({ kind }) => kind))
  for (const kind of ['chapter', 'section', 'paragraph', 'definition', 'point'])
    assert.ok(kinds.has(kind), kind)
  assert.ok(document.provisions.length > 250)
  assert.ok(document.provisions.filter(({ fileNumber }) => fileNumber).length > 250)
  const blocks = document.provisions.flatMap(({ text }) => text.blocks)
  assert.equal(blocks.filter(({ kind }) => kind === 'table').length, 3)
  assert.ok(blocks.some(({ kind }) => kind === 'list'))
  const notes = document.provisions.flatMap(({ text }) => text.notes)
  assert.ok(notes.length >= 10, `${notes.length} notes`)
})
