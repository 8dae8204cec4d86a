// SPDX-License-Identifier: EUPL-1.2
// What a screen reader says of a link in a PDF. Typst writes the address there, and asks for no words;
// so each link is set with a placeholder, and its address and words are added at the end of the file,
// as PDF lets a file be continued (ISO 32000-1, 7.5.6): the first bytes stay as they are.

export type DescribedLink = { readonly address: string; readonly words: string }

/** Every link whose address begins with `placeholder` gets the address and the words that are found for it. */
export function describeLinks(
  pdf: Uint8Array,
  find: (address: string) => DescribedLink | undefined,
  placeholder: string,
): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const updated: { readonly id: number; readonly body: string }[] = []
  for (
    let at = text.indexOf(`(${placeholder}`);
    at >= 0;
    at = text.indexOf(`(${placeholder}`, at + 1)
  ) {
    const from = text.lastIndexOf(' 0 obj', at)
    const start = text.lastIndexOf('\n', from) + 1
    const end = text.indexOf('endobj', at)
    const id = Number(text.slice(start, from))
    if (updated.at(-1)?.id === id) continue
    const address = text.slice(at + 1, text.indexOf(')', at))
    const link = find(address)
    if (!link || !Number.isInteger(id)) throw new Error(`no link is known for ${address}`)
    const body = text
      .slice(start, end)
      .replaceAll(
        `/URI (${address})`,
        () => `/URI ${asciiString(encodeURI(decoded(link.address)))}`,
      )
      .replace(`/Contents (${address})`, () => `/Contents ${textString(link.words)}`)
    updated.push({ id, body: `${body}endobj\n` })
  }
  return updated.length === 0 ? pdf : continued(pdf, text, updated)
}

function continued(
  pdf: Uint8Array,
  text: string,
  updated: readonly { readonly id: number; readonly body: string }[],
): Uint8Array {
  const trailer = text.slice(text.lastIndexOf('trailer'))
  const before = /startxref\s+(\d+)/.exec(trailer)?.[1]
  const [from, to] = [trailer.indexOf('<<'), trailer.lastIndexOf('>>')]
  if (before === undefined || from < 0 || to < from) throw new Error('the file has no trailer')
  const entries = trailer.slice(from + 2, to)
  const parts: string[] = text.endsWith('\n') ? [] : ['\n']
  let offset = pdf.length + parts.join('').length
  const rows: string[] = []
  for (const { id, body } of updated) {
    rows.push(`${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
    parts.push(body)
    offset += body.length
  }
  parts.push(
    `xref\n${rows.join('')}trailer\n<<${entries.trimEnd()}\n  /Prev ${before}\n>>\nstartxref\n${offset}\n%%EOF\n`,
  )
  const more = Buffer.from(parts.join(''), 'latin1')
  const whole = new Uint8Array(pdf.length + more.length)
  whole.set(pdf)
  whole.set(more, pdf.length)
  return whole
}

/** An address that is written by its numbers already is not so once more. */
function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch (cause) {
    if (cause instanceof URIError) return address
    throw cause
  }
}

const asciiString = (said: string) => `(${said.replaceAll(/[\\()]/g, String.raw`\$&`)})`

/** Any words: UTF-16 with its mark, as hexadecimal digits. */
function textString(said: string): string {
  const units = Array.from({ length: said.length }, (_, at) =>
    said.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase(),
  )
  return `<FEFF${units.join('')}>`
}
