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

test('a personal number in the name of the file is refused, and unseen signs and folders in it are left out', async () => {
  const refused = await readWordFile({ name: 'remissvar 640229-9801.docx', bytes })
  assert.ok(!refused.granted)
  assert.equal(refused.refusal, 'personal-number')
  const read = await readWordFile({ name: 'av\u202Etal\u200B.docx', bytes })
  assert.ok(read.granted)
  assert.equal(read.value.name, 'avtal.docx')
  for (const folder of ['C:\\Anna\\Skrivbord\\', '../../etc/', '/home/anna\n/']) {
    const lying = await readWordFile({ name: `${folder}avtal.docx`, bytes })
    assert.ok(lying.granted)
    assert.equal(lying.value.name, 'avtal.docx', folder)
  }
})

test('a file that takes too long is refused, and reading is stopped', async () => {
  const read = await readWordFile({ name, bytes }, 1)
  assert.ok(!read.granted)
  assert.equal(read.refusal, 'too-much-to-read')
})
