// SPDX-License-Identifier: EUPL-1.2
// A version as a file to read, to keep, to edit or to compute with: page and command line give the same.

import type { PrintedDocument, PrintedStandard } from '#kernel/printed-document.ts'
import { keepResults, keyOf } from '#platform/cache/kept-results.ts'
import { asHtml } from '#platform/typeset/as-html.ts'
import { asMarkdown } from '#platform/typeset/as-markdown.ts'
import { typeset, writeWord } from '#platform/typeset.ts'
import { versionAsAkn } from '../formats/version-akn.ts'
import { printVersion, type PrintWords } from '../formats/version-printed.ts'
import type { VersionWithFacts } from '../reads/version-with-facts.ts'

type Form = {
  /** What its name ends with after that of the edition. */
  readonly ending: string
  readonly mediaType: string
  readonly write: (version: VersionWithFacts, words: PrintWords) => string | Promise<Uint8Array>
}

/** In bytes: some thirty agreements. */
const kept = keepResults<Uint8Array>(20_000_000)

type Kind = PrintedStandard | 'word'

function writtenOnce(document: PrintedDocument, kind: Kind): Promise<Uint8Array> {
  const key = keyOf(kind, JSON.stringify(document))
  const write = () =>
    kind === 'word' ? writeWord(document) : typeset({ document, standard: kind })
  return kept.get(key, 600_000, write)
}

/** For reading, and kept: the same document is set once. */
export const typesetOnce = (document: PrintedDocument) => writtenOnce(document, 'reading')

const printed = ({ text, beside, day }: VersionWithFacts, words: PrintWords) =>
  printVersion(text, beside, day, words)

export const fileForms = {
  docx: {
    ending: '.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: (version, words) => writtenOnce(printed(version, words), 'word'),
  },
  pdf: {
    ending: '.pdf',
    mediaType: 'application/pdf',
    write: (version, words) => writtenOnce(printed(version, words), 'reading'),
  },
  pdfa: {
    ending: '-arkiv.pdf',
    mediaType: 'application/pdf',
    write: (version, words) => writtenOnce(printed(version, words), 'archive'),
  },
  html: {
    ending: '.html',
    mediaType: 'text/html; charset=utf-8',
    write: (version, words) => asHtml(printed(version, words)),
  },
  markdown: {
    ending: '.md',
    mediaType: 'text/markdown; charset=utf-8',
    write: (version, words) => asMarkdown(printed(version, words)),
  },
  akn: {
    ending: '.akn.xml',
    mediaType: 'application/akn+xml',
    write: (version) => versionAsAkn(version.text, version.beside, version),
  },
} as const satisfies Record<string, Form>
export type FileForm = keyof typeof fileForms

/** `words` stand around the text. The same version gives the same file. */
export async function makeFile(version: VersionWithFacts, form: FileForm, words: PrintWords) {
  const { ending, mediaType, write } = fileForms[form] as Form
  const made = await write(version, words)
  const { documentSlug, label } = version.text.version
  return {
    name: `${documentSlug}-${label}${ending}`,
    mediaType,
    bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made,
  }
}
