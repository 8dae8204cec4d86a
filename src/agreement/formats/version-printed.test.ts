// SPDX-License-Identifier: EUPL-1.2
// An edition as a PDF, fetched from its page and read by another program.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  openEditionsOnPages,
  saidBeside,
  type EditionsOnPages,
} from '../../../test/support/editions-on-pages.ts'
import { readPdf } from '../../../test/support/read-pdf.ts'
import { agreementPages } from '../pages.tsx'

let room: EditionsOnPages
before(async () => {
  room = await openEditionsOnPages(agreementPages(saidBeside))
})
after(() => room[Symbol.asyncDispose]())

type Version = {
  readonly title: string
  readonly textHash: string
  readonly provisions: readonly {
    readonly kind: string
    readonly number: string | null
    readonly heading: string
    readonly text: {
      readonly blocks: readonly {
        readonly kind: string
        readonly content?: readonly { readonly text: string }[]
      }[]
    }
  }[]
}

const squeezed = (text: string) => text.replaceAll(/[\s\u00AD\u00A0-]+/g, '')

test('every heading, number and word of an edition stands in its PDF, tagged as what it is', async () => {
  const version = JSON.parse((await room.get('/avtal/vardavtal/2027.json')).text) as Version
  const response = await room.fetchFile('/avtal/vardavtal/2027.pdf')
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('content-type'), 'application/pdf')
  assert.match(response.headers.get('content-disposition') ?? '', /vardavtal-2027\.pdf/)
  assert.ok(response.headers.get('etag'))
  const pdf = await readPdf(new Uint8Array(await response.arrayBuffer()))
  const headings = version.provisions.filter(({ kind }) => kind === 'chapter' || kind === 'section')
  const drawn = Object.entries(pdf.tags)
    .filter(([tag]) => /^H\d$/.test(tag))
    .reduce((sum, [, count]) => sum + count, 0)
  // And that of the contents.
  assert.equal(drawn, headings.length + 1)
  const tables = version.provisions.flatMap(({ text }) =>
    text.blocks.filter(({ kind }) => kind === 'table'),
  )
  assert.equal(pdf.tags['Table'] ?? 0, tables.length)
  const said = squeezed(pdf.text)
  for (const { number, heading } of headings) {
    assert.ok(said.includes(squeezed(`${number ?? ''}${heading}`)), heading)
  }
  for (const { text } of version.provisions) {
    for (const { content = [] } of text.blocks) {
      // The words of a paragraph may be parted by a page's foot.
      const words = squeezed(content.map((run) => run.text).join('')).slice(0, 40)
      assert.ok(said.includes(words), words)
    }
  }
  assert.match(pdf.text, new RegExp(`fingeravtryck ${version.textHash.slice(0, 12)}`))
  assert.match(squeezed(pdf.text), new RegExp(version.textHash))
  assert.equal(pdf.language, 'sv-SE')
  assert.match(pdf.metadata, /pdfuaid:part>1/)
})

test('the archive’s copy holds the same words', async () => {
  const [reading, archive] = await Promise.all(
    ['2027.pdf', '2027/arkiv.pdf'].map(async (path) => {
      const response = await room.fetchFile(`/avtal/vardavtal/${path}`)
      return readPdf(new Uint8Array(await response.arrayBuffer()))
    }),
  )
  assert.equal(archive!.text, reading!.text)
  assert.match(archive!.metadata, /pdfaid:conformance>A/)
})

test('an edition that nobody may read yet has no file', async () => {
  assert.equal((await room.fetchFile('/avtal/vardavtal/2099.pdf')).status, 404)
})
