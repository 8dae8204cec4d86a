// SPDX-License-Identifier: EUPL-1.2
// A minutes extract of one page for the demonstration: a tagged PDF, written by hand (ISO 32000-1,
// annex H and 14.7), that says on the page that it is an example.

const pageWidth = 595
const pageHeight = 842
const margin = 72

export type MinutesExtract = {
  readonly body: string
  readonly decidedOn: string
  readonly paragraph: string
  readonly registryNumber: string
  readonly matter: string
  readonly decision: string
  readonly packageHash: string
}

/** The bytes of the file. What stands in it must be letters of Windows-1252. */
export function writeMinutesExtract(minutes: MinutesExtract): Uint8Array<ArrayBuffer> {
  const lines = linesOf(minutes)
  const content = lines.map(drawLine).join('')
  const paragraphs = lines.map((_, at) => `${7 + at} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (sv-SE) /MarkInfo << /Marked true >>' +
      ' /StructTreeRoot 6 0 R /ViewerPreferences << /DisplayDocTitle true >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Contents 4 0 R` +
      ' /StructParents 0 /Tabs /S /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}endstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Type /StructTreeRoot /K [${paragraphs}] /ParentTree << /Nums [0 [${paragraphs}]] >>` +
      ' /ParentTreeNextKey 1 >>',
    ...lines.map(
      ({ isHeading }, at) =>
        `<< /Type /StructElem /S /${isHeading ? 'H1' : 'P'} /P 6 0 R /Pg 3 0 R /K ${at} >>`,
    ),
    `<< /Title (${escapeText(`Exempel: protokollsutdrag ${minutes.paragraph}`)}) >>`,
  ]
  return bytesOf(objects)
}

type Line = { readonly text: string; readonly isHeading: boolean; readonly y: number }

function linesOf(minutes: MinutesExtract): readonly Line[] {
  const texts = [
    'EXEMPEL. Mötet, beslutet och ärendet är påhittade.',
    `Protokollsutdrag ${minutes.paragraph}`,
    minutes.body,
    `Sammanträde ${minutes.decidedOn}. Diarienummer ${minutes.registryNumber}.`,
    `Ärende: ${minutes.matter}`,
    `Beslut: ${minutes.decision}`,
    'Textens fingeravtryck:',
    minutes.packageHash,
  ]
  return texts.map((text, at) => ({
    text,
    isHeading: at === 1,
    y: pageHeight - margin - 28 * at,
  }))
}

function drawLine({ text, isHeading, y }: Line, at: number): string {
  const tag = isHeading ? 'H1' : 'P'
  const size = isHeading ? 18 : 11
  return `/${tag} << /MCID ${at} >> BDC\nBT /F1 ${size} Tf ${margin} ${y} Td (${escapeText(text)}) Tj ET\nEMC\n`
}

const escapeText = (text: string): string => text.replaceAll(/[\\()]/g, '\\$&')

/** Objects, the table of where they are, and the trailer; one byte for each character. */
function bytesOf(objects: readonly string[]): Uint8Array<ArrayBuffer> {
  let file = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\n`
  file += `startxref\n${table}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}
