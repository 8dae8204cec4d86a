// SPDX-License-Identifier: EUPL-1.2
// A text leaves as a Word file, is changed both there and here, and comes back: nothing is lost by itself.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import {
  openEditionsOnPages,
  saidBeside,
  type EditionsOnPages,
} from '../../../test/support/editions-on-pages.ts'
import { day } from '#kernel/day.ts'
import { makeFile } from '../../agreement/commands/version-file.ts'
import { readVersionWithFacts } from '../../agreement/reads/version-with-facts.ts'
import { printWords } from '../../agreement/views/print-words.ts'
import { agreementPages } from '../../agreement/pages.tsx'
import { findVersion } from '../../agreement/reads/versions.ts'
import { readText } from '../../agreement/reads/texts.ts'
import { draftingPages } from '../pages.tsx'

let room: EditionsOnPages
before(async () => {
  room = await openEditionsOnPages([...agreementPages(saidBeside), ...draftingPages()])
})
after(() => room[Symbol.asyncDispose]())

const cases = new URL('../../../test/word-cases/', import.meta.url)
const markOf = (text: string) => /name="sett" value="([^"]*)"/.exec(text)![1]!

/** Read and shown; saved by `save` with what was chosen. */
async function bring(bytes: Uint8Array, label: string, comparedWith = '') {
  const begun = await room.post('/arbetsyta/vardavtal/import', {
    beteckning: label,
    jamfor: comparedWith,
    fil: new File([new Uint8Array(bytes)], `${label}.docx`),
  })
  assert.equal(begun.status, 303)
  const preview = (await room.get(begun.to!, 'editor')).text
  const save = (chosen: Readonly<Record<string, string>> = {}) =>
    room.post(begun.to!, {
      titel: 'Inläst',
      beteckning: label,
      handling: 'spara',
      sett: markOf(preview),
      ...chosen,
    })
  return { preview, save }
}

async function textOf(label: string) {
  const version = await findVersion(room.database.db, 'vardavtal', label)
  return { id: version!.id, ...(await readText(room.database.db, version!.id)) }
}

const wordsIn = ({ provisions }: Awaited<ReturnType<typeof textOf>>) =>
  provisions.map(({ heading, plainText }) => heading || plainText)

/** As an editor fetches it from the page of the draft. */
async function exported(label: string): Promise<Uint8Array> {
  const version = (await findVersion(room.database.db, 'vardavtal', label))!
  const facts = await readVersionWithFacts(room.database.db, version, day('2026-11-30'))
  return (await makeFile(facts, 'docx', printWords(facts.document, version, facts.day))).bytes
}

function reworded(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes)
  const xml = strFromU8(parts['word/document.xml']!)
  assert.ok(xml.includes(from), from)
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(from, to)) })
}

test('what was changed in the file and here waits for a person; the rest is put together', async () => {
  const original = new Uint8Array(await readFile(new URL('64-statute-old.docx', cases)))
  assert.equal((await (await bring(original, 'ut')).save()).status, 303)
  const left = await textOf('ut')
  const words = left.provisions.filter(({ kind }) => kind === 'paragraph')
  const [first, second] = [words[0]!, words[1]!]
  const file = await exported('ut')

  // Here both are changed, in a draft that was begun from it.
  const here = reworded(
    reworded(file, first.plainText, 'Ändrad här.'),
    second.plainText,
    'Bara ändrad här.',
  )
  assert.equal((await (await bring(here, 'har', left.id)).save()).status, 303)
  const draft = await textOf('har')

  // In Word the first was changed too.
  const back = await bring(reworded(file, first.plainText, 'Ändrad i filen.'), 'hem', draft.id)
  assert.match(back.preview, /Ändrad på två håll/)
  assert.match(back.preview, /Orden härifrån står kvar\./)
  const unsaid = await back.save()
  assert.equal(unsaid.status, 422)
  assert.match(unsaid.text, /ändrad både i filen och här\. Välj vilka ord/)
  assert.equal((await back.save({ [`ord-${first.id}`]: 'here' })).status, 303)
  const merged = wordsIn(await textOf('hem'))
  assert.deepEqual(merged, wordsIn(draft))

  const other = await bring(reworded(file, first.plainText, 'Ändrad i filen.'), 'hem2', draft.id)
  assert.equal((await other.save({ [`ord-${first.id}`]: 'file' })).status, 303)
  assert.deepEqual(
    wordsIn(await textOf('hem2')),
    merged.map((one) => (one === 'Ändrad här.' ? 'Ändrad i filen.' : one)),
  )
})
