// SPDX-License-Identifier: EUPL-1.2

import { listOf } from '#kernel/list.ts'
import { kindOfDocument } from '../../agreement/views/kind-of-document.ts'
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
