// SPDX-License-Identifier: EUPL-1.2
// What a PDF holds, as pdf.js reads it.

import { getDocumentProxy } from 'unpdf'

export type ReadPdf = {
  readonly pages: number
  readonly title: string
  readonly language: string
  /** The metadata as XML. */
  readonly metadata: string
  readonly text: string
  /** How many elements of each kind the tag tree has. */
  readonly tags: Readonly<Record<string, number>>
  readonly links: readonly { readonly address: string | undefined; readonly words: string }[]
  /** Each with a `>` for every level above it. */
  readonly bookmarks: readonly string[]
}

type Tagged = { readonly role?: string; readonly children?: readonly Tagged[] }
type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] }

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  try {
    const tags: Record<string, number> = {}
    const count = ({ role, children = [] }: Tagged) => {
      if (role !== undefined) tags[role] = (tags[role] ?? 0) + 1
      children.forEach(count)
    }
    const links: { address: string | undefined; words: string }[] = []
    const texts: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      count((await page.getStructTree()) as Tagged)
      const annotations = (await page.getAnnotations()) as readonly {
        subtype: string
        url?: string
        contentsObj?: { str: string }
      }[]
      for (const { subtype, url, contentsObj } of annotations)
        if (subtype === 'Link') links.push({ address: url, words: contentsObj?.str ?? '' })
      const { items } = await page.getTextContent()
      texts.push(
        items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      )
    }
    const { info, metadata } = await pdf.getMetadata()
    const said = info as { readonly Title?: string; readonly Language?: string }
    return {
      pages: pdf.numPages,
      title: said.Title ?? '',
      language: said.Language ?? '',
      metadata: metadata?.getRaw() ?? '',
      text: texts.join('\n'),
      tags,
      links,
      bookmarks: flat((await pdf.getOutline()) as readonly Bookmark[] | null),
    }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

function flat(bookmarks: readonly Bookmark[] | null, above = ''): readonly string[] {
  return (bookmarks ?? []).flatMap(({ title, items }) => [
    `${above}${title}`,
    ...flat(items, `${above}> `),
  ])
}
