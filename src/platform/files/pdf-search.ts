// SPDX-License-Identifier: EUPL-1.2
// Reads the words of a PDF with pdf.js, to look for what may not be kept: on its pages, in notes and
// form fields on them, in bookmarks, in the names of files inside it and in what it says of itself.
// Called in a thread of its own. Pictures of words, as a scanner makes, hold no words.

import { getDocumentProxy } from 'unpdf'
import { granted, refused, type Result } from '#kernel/result.ts'
import { checkNumbers } from '#kernel/text/typed-text.ts'

type Opened = Awaited<ReturnType<typeof getDocumentProxy>>
type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] }
type Annotation = {
  readonly contentsObj?: { readonly str: string }
  readonly fieldValue?: unknown
  readonly url?: string
}

export type SearchedPdf = Result<
  { readonly pages: number },
  'pdf-unreadable' | 'pdf-without-pages' | 'pdf-holds-number'
>

/** How many pages it has, or where the first personal number stands; of that, its first four signs. */
export async function searchPdf(bytes: Uint8Array): Promise<SearchedPdf> {
  let pdf: Opened
  try {
    pdf = await getDocumentProxy(bytes, { verbosity: 0 })
  } catch {
    // Whatever pdf.js says of it, nobody else will be able to read it either.
    return refused('pdf-unreadable')
  }
  if (pdf.numPages === 0) return refused('pdf-without-pages')
  try {
    for (let page = 1; page <= pdf.numPages; page++) {
      const begins = beginningOfNumber(await wordsOfPage(pdf, page))
      if (begins !== undefined) return refused('pdf-holds-number', { page, begins })
    }
    const begins = beginningOfNumber(await wordsAbout(pdf))
    return begins === undefined
      ? granted({ pages: pdf.numPages })
      : refused('pdf-holds-number', { begins })
  } catch {
    return refused('pdf-unreadable')
  }
}

function beginningOfNumber(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const checked = checkNumbers(text)
    if (!checked.granted) return String(checked.facts['begins'])
  }
  return undefined
}

async function wordsOfPage(pdf: Opened, number: number): Promise<readonly string[]> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  const said = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
  const annotations = (await page.getAnnotations()) as readonly Annotation[]
  page.cleanup()
  return [
    said.join(''),
    ...annotations.flatMap(({ contentsObj, fieldValue, url = '' }) => [
      contentsObj?.str ?? '',
      typeof fieldValue === 'string' ? fieldValue : '',
      url,
    ]),
  ]
}

async function wordsAbout(pdf: Opened): Promise<readonly string[]> {
  const { info, metadata } = await pdf.getMetadata()
  const outline = (await pdf.getOutline()) as readonly Bookmark[] | null
  const inside = (await pdf.getAttachments()) as Readonly<
    Record<string, { readonly filename?: string; readonly description?: string }>
  > | null
  return [
    ...titlesOf(outline ?? []),
    ...Object.values(inside ?? {}).flatMap(({ filename = '', description = '' }) => [
      filename,
      description,
    ]),
    ...toldIn(info),
    ...(metadata ? [...metadata].flatMap(([, value]) => toldIn(value)) : []),
  ]
}

function titlesOf(bookmarks: readonly Bookmark[]): readonly string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...titlesOf(items)])
}

/** Days and versions are written as long rows of digits there, which no one reads as anything else. */
const saysWhen = /^(creation|mod|xmp:|xap:|pdf:producer|pdfformat)/i

function toldIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (saysWhen.test(key) ? [] : toldIn(inner)))
}
