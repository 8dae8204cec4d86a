// SPDX-License-Identifier: EUPL-1.2
// A small PDF with one page, written by hand: ISO 32000-1, annex H.

import { openPdf, type OpenedPdf } from '../../src/platform/files/open-pdf.ts'

/**
 * Parts are left out, or something is added to the trailer, to see what is refused. Each of the words
 * on the page is set by a command of its own, as programs set them; `note` hangs on the page.
 */
export function aPdf(
  options: {
    readonly pages?: boolean
    readonly trailer?: string
    readonly end?: boolean
    readonly words?: readonly string[]
    readonly note?: string
  } = {},
): Uint8Array<ArrayBuffer> {
  const { pages = true, trailer = '', end = true, words = [], note } = options
  const content = `BT /F1 12 Tf 72 720 Td ${words.map((word) => `(${word}) Tj`).join(' ')} ET`
  const objects = [
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    `2 0 obj\n<< /Type /Pages /Kids [${pages ? '3 0 R' : ''}] /Count ${pages ? 1 : 0} >>\nendobj\n`,
    ...(pages
      ? [
          `3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ${
            note === undefined
              ? ''
              : `/Annots [<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (${note}) >>] `
          }/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n`,
          `4 0 obj\n<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`,
        ]
      : []),
  ]
  let body = '%PDF-1.7\n'
  const places = objects.map((object) => {
    const place = body.length
    body += object
    return place
  })
  const table = body.length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\n`
  if (end) body += `startxref\n${table}\n%%EOF\n`
  // A byte for each sign, as the table counts them.
  return Uint8Array.from(body, (sign) => sign.charCodeAt(0))
}

/** The same, opened as a page does before it hands it on. */
export async function anOpenedPdf(name = 'bilaga.pdf', bytes = aPdf()): Promise<OpenedPdf> {
  const opened = await openPdf({ name, bytes }, { mostBytes: bytes.length, unnamed: name })
  if (!opened.granted) throw new Error(opened.refusal)
  return opened.value
}
