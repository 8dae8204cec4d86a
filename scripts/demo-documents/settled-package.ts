// SPDX-License-Identifier: EUPL-1.2
// The docx package draws ids by lot and writes the time of day. Here both are settled, so that
// the same text always gives the same file, and Word's own habits are put in where it has none.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { WordHabit } from './draft.ts'
import { styleIds } from './word-styles.ts'

const writtenAt = '2025-01-30T08:00:00Z'

/** The same package with ids in order, fixed dates and, in Swedish files, numbers in the styles. */
export function settled(bytes: Uint8Array, habit: WordHabit): Uint8Array {
  const files = unzipSync(bytes)
  const texts = new Map(
    Object.keys(files)
      .sort()
      .map((path) => [path, strFromU8(files[path] ?? new Uint8Array())]),
  )
  renameRelations(texts)
  changeText(texts, 'docProps/core.xml', (xml) =>
    xml.replaceAll(/(<dcterms:\w+[^>]*>)[^<]*(<)/g, `$1${writtenAt}$2`),
  )
  if (habit === 'swedish') numbersInStyles(texts)
  return zipSync(
    Object.fromEntries(
      [...texts].map(([path, text]) => [path, [strToU8(text), { mtime: '2025-01-30T08:00:00' }]]),
    ),
  )
}

function changeText(
  texts: Map<string, string>,
  path: string,
  change: (xml: string) => string,
): void {
  const text = texts.get(path)
  if (text !== undefined) texts.set(path, change(text))
}

/** Relationship ids are drawn by lot; each part gets rId1, rId2 … in the order they stand. */
function renameRelations(texts: Map<string, string>): void {
  for (const path of [...texts.keys()].filter((name) => name.endsWith('.rels'))) {
    const part = path.replace('_rels/', '').replace(/\.rels$/, '')
    const ids = [...(texts.get(path) ?? '').matchAll(/ Id="([^"]+)"/g)].map((match) => match[1])
    const names = new Map(ids.map((id, place) => [id, `rId${place + 1}`]))
    const rename = (xml: string) =>
      xml.replaceAll(/ (Id|r:id)="([^"]+)"/g, (whole, attribute, id) =>
        names.has(id) ? ` ${attribute}="${names.get(id)}"` : whole,
      )
    changeText(texts, path, rename)
    if (part) changeText(texts, part, rename)
  }
}

/**
 * A localised template numbers its headings in the style, not in each paragraph. The number
 * properties are moved there, as Word writes them, for the three heading levels.
 */
function numbersInStyles(texts: Map<string, string>): void {
  const document = texts.get('word/document.xml') ?? ''
  const { chapter, section, subsection } = styleIds.swedish
  let changed = document
  for (const id of [chapter, section, subsection]) {
    const inParagraph = new RegExp(
      `(<w:pStyle w:val="${id}"/>)(<w:numPr><w:ilvl w:val="\\d+"/><w:numId w:val="\\d+"/></w:numPr>)`,
      'g',
    )
    const properties = inParagraph.exec(document)?.[2]
    if (!properties) continue
    changed = changed.replaceAll(inParagraph, '$1')
    changeText(texts, 'word/styles.xml', (xml) =>
      xml.replace(
        new RegExp(`(<w:style [^>]*w:styleId="${id}"[^>]*>.*?<w:pPr>(?:<w:keepNext/>)?)`, 's'),
        `$1${properties}`,
      ),
    )
  }
  texts.set('word/document.xml', changed)
}
