// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { readWordFile } from './word-file.ts'

const name = 'halso-och-sjukvardsavtal-2017.docx'
const bytes = new Uint8Array(
  await readFile(new URL(`../../../db/seed/texts/${name}`, import.meta.url)),
)

test('a file is read with its bytes and all that it holds', async () => {
  const read = await readWordFile({ name, bytes })
  assert.ok(read.granted)
  assert.equal(read.value.bytes, bytes)
  assert.ok(read.value.content.provisions.length > 100)
})

test('a file that takes too long is refused, and reading is stopped', async () => {
  const read = await readWordFile({ name, bytes }, 1)
  assert.ok(!read.granted)
  assert.equal(read.refusal, 'too-much-to-read')
})
