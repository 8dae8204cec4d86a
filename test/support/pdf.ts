// SPDX-License-Identifier: EUPL-1.2
// A small PDF with one empty page, written by hand: ISO 32000-1, annex H.

/** `kept` leaves parts out or adds to the trailer, to see what is refused. */
export function aPdf(
  options: { readonly pages?: boolean; readonly trailer?: string; readonly end?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  const { pages = true, trailer = '', end = true } = options
  const objects = [
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    `2 0 obj\n<< /Type /Pages /Kids [${pages ? '3 0 R' : ''}] /Count ${pages ? 1 : 0} >>\nendobj\n`,
    ...(pages
      ? ['3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n']
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
  return new TextEncoder().encode(body)
}
