// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zlibSync } from 'fflate'
import { aPdf } from '../../../test/support/pdf.ts'
import { checkPdf } from './pdf-file.ts'

const mostBytes = 20 * 1024 * 1024

const refusalOf = (bytes: Uint8Array) => {
  const result = checkPdf(bytes, mostBytes)
  return result.granted ? undefined : result.refusal
}
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test('a whole PDF with a page is taken', () => {
  assert.equal(refusalOf(aPdf()), undefined)
})

test('a PDF as case systems make it is taken: bytes before its head, filling after its end', () => {
  const whole = new TextDecoder('latin1').decode(aPdf())
  const before = 'Handling 2026/17\r\n'.repeat(50)
  assert.ok(before.length < 1024)
  // Some count places from the head, some from the first byte.
  const moved = whole.replace(/(startxref\n)(\d+)/, (_, said: string, place: string) => {
    return `${said}${Number(place) + before.length}`
  })
  for (const text of [before + whole, before + moved, `${whole}${'\0'.repeat(70_000)}`])
    assert.equal(refusalOf(bytesOf(text)), undefined)
  assert.equal(refusalOf(bytesOf('x'.repeat(1025) + whole)), 'pdf-not-pdf')
  assert.equal(refusalOf(bytesOf(`${before}%PDF-1.7${'\0'.repeat(5000)}`)), 'pdf-cut-off')
})

/** A PDF whose objects lie packed in a stream, as programs write them since PDF 1.5. */
function packed(content: string): Uint8Array {
  const inside = String.fromCharCode(...zlibSync(bytesOf(content)))
  const body =
    '%PDF-1.7\n4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\n' +
    `stream\n${inside}\nendstream\nendobj\n`
  return bytesOf(`${body}5 0 obj\n<< /Type /XRef /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`)
}

test('a page packed in an object stream is found', () => {
  assert.equal(refusalOf(packed('3 0 << /Type /Page /Parent 2 0 R >>')), undefined)
  assert.equal(refusalOf(packed('3 0 << /Type /Pages /Kids [] >>')), 'pdf-without-pages')
})

const refusals: readonly [string, Uint8Array, string][] = [
  ['an empty file', new Uint8Array(), 'pdf-missing'],
  ['a Word file', bytesOf('PK\u0003\u0004 and more'), 'pdf-not-pdf'],
  ['a file that only says it is a PDF', bytesOf('%PDF-1.7\nno more'), 'pdf-cut-off'],
  ['a file that stops in the middle', aPdf().subarray(0, 150), 'pdf-cut-off'],
  ['a file without its end', aPdf({ end: false }), 'pdf-cut-off'],
  ['a file with a password', aPdf({ trailer: '/Encrypt 9 0 R' }), 'pdf-encrypted'],
  ['a file without pages', aPdf({ pages: false }), 'pdf-without-pages'],
  ['a file that is too large', new Uint8Array(mostBytes + 1), 'pdf-too-large'],
]
for (const [what, bytes, expected] of refusals) {
  test(`${what} is refused: ${expected}`, () => assert.equal(refusalOf(bytes), expected))
}

test('a small file that swells to much, or holds much of nothing, takes no long time', () => {
  const swelling = String.fromCharCode(...zlibSync(new Uint8Array(4_000_000).fill(32)))
  const streamOf = (inside: string) =>
    `4 0 obj\n<< /Type /ObjStm >>\nstream\n${inside}\nendstream\nendobj\n`
  const stream = streamOf(swelling)
  const damaged = streamOf(`${swelling.slice(0, -2000)}${'\u00FF'.repeat(50)}`)
  const endless = '/Type /ObjStm stream\n'
  const nothing = `/Type${' '.repeat(100_000)}`
  const contents = [
    stream.repeat(200),
    damaged.repeat(200),
    endless.repeat(400_000),
    nothing.repeat(100),
  ]
  for (const content of contents) {
    const body = `%PDF-1.7\n${content}`
    const end = `9 0 obj\n<< /Type /XRef >>\nstartxref\n${body.length}\n%%EOF`
    const bytes = Buffer.from(body + end, 'latin1')
    const begun = process.threadCpuUsage()
    assert.equal(refusalOf(bytes), 'pdf-without-pages')
    const { user, system } = process.threadCpuUsage(begun)
    // Seconds when each stream is inflated, about a tenth of one as it is; of this thread alone.
    assert.ok((user + system) / 1000 < 600, `${user + system} µs for ${content.slice(0, 40)}`)
  }
})
