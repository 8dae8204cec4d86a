// SPDX-License-Identifier: EUPL-1.2

import { listOf } from '#kernel/list.ts'
import { kindOfDocument } from '../../agreement/views/kind-of-document.ts'
import type { SharedText } from '../../agreement/rules/shared-text.ts'
import { messagesIn } from '../messages.ts'
import type { Document, Version } from '../../agreement/rules/document.ts'
import { documentName } from '../../agreement/rules/edition-name.ts'

/** A document in the editors' workspace, its versions the newest first. */
export type WorkspaceDocument = {
  readonly document: Document
  readonly versions: readonly Version[]
}

export function nameOfDocument({ document, versions }: WorkspaceDocument): string {
  return versions[0] ? documentName(versions[0]) : document.slug
}

/** Main documents in their order, each followed by its annexes. */
export const documentList = listOf<WorkspaceDocument>()({
  name: 'documents',
  idOf: ({ document }) => document.id,
  onAPage: 10,
  columns: {
    document: { data: nameOfDocument },
    kind: {
      data: ({ document }) => document.kind,
      text: ({ document }, language) => kindOfDocument(document.kind, language),
    },
    versions: { data: ({ versions }) => versions.length, isNumber: true },
    newest: { data: ({ versions }) => versions[0]?.label },
  },
  filters: {
    kind: { at: 'slag', holds: ({ document }, value) => document.kind === value },
    document: { at: 'dokument', holds: ({ document }, value) => document.slug === value },
  },
})

/** A shared text with the documents that it stands in. */
export type SharedTextRow = {
  readonly source: SharedText
  readonly documents: readonly {
    readonly name: string
    readonly editions: readonly { readonly label: string; readonly href: string }[]
  }[]
  readonly differing: number
}

export const sharedTextList = listOf<SharedTextRow>()({
  name: 'sharedTexts',
  idOf: ({ source }) => source.slug,
  begins: { by: 'name' },
  columns: {
    name: { at: 'namn', data: ({ source }) => source.name },
    words: { data: ({ source }) => source.plainText },
    documents: {
      at: 'dokument',
      by: ({ documents }) => documents.length,
      text: ({ documents }, language) =>
        documents
          .map(({ name, editions }) => `${name}: ${editions.map(({ label }) => label).join(', ')}`)
          .join('; ') || messagesIn(language).sharing.usedNowhere,
      data: ({ documents }) => documents.map(({ name }) => name).join('; '),
    },
    wording: {
      at: 'lydelse',
      by: ({ differing }) => differing,
      data: ({ differing }) => differing,
      text: ({ documents, differing }, language) => {
        const words = messagesIn(language).sharing
        if (documents.length === 0) return ''
        if (differing === 0) return words.allSame
        return differing === 1 ? words.oneDiffers : words.someDiffer(differing)
      },
    },
  },
  filters: {
    wording: {
      at: 'med',
      holds: ({ documents, differing }, value) =>
        value === 'used-nowhere' ? documents.length === 0 : differing > 0,
    },
  },
})
