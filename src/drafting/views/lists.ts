// SPDX-License-Identifier: EUPL-1.2

import { isMeantBy, listOf } from '#kernel/list.ts'
import { kindOfDocument } from '../../agreement/views/kind-of-document.ts'
import type { SharedText } from '../../agreement/rules/shared-text.ts'
import { messagesIn } from '../messages.ts'
import type { Document, Package, Version } from '../../agreement/rules/document.ts'
import type { Turn, Waiting, WaitingImport } from '../rules/what-waits.ts'
import { workspaceLooks, type WorkspaceState } from './workspace-looks.ts'

/** A row of the workspace: a version of a document, or a file that is read in and not saved. */
export type WorkspaceRow = {
  readonly id: string
  readonly document: Document
  /** What the document is called. */
  readonly documentName: string
  /** What the row is called. */
  readonly name: string
  readonly label: string
  /** Nothing, of what is no version yet. */
  readonly version: Version | undefined
  readonly state: WorkspaceState
  readonly turn: Turn
  readonly waiting: Waiting | { readonly kind: 'import'; readonly file: WaitingImport }
  /** The newest package that holds it while a round does. */
  readonly package: Package | undefined
}

/** What the rows are chosen by, and which states each holds. */
export const chosenStates = {
  utkast: ['draft', 'read-in'],
  fryst: ['frozen', 'internal'],
  remiss: ['consulted'],
  beslut: ['deciding'],
  antaget: ['adopted'],
  galler: ['in-force', 'running-on', 'own-end'],
  over: ['ended', 'fell', 'withdrawn'],
} as const satisfies Readonly<Record<string, readonly WorkspaceState[]>>

/** Whose turn it is, among the same choices. */
export const yours = 'mig'

export function isAmong({ state, turn }: WorkspaceRow, choice: string): boolean {
  if (choice === yours) return turn === 'yours'
  const states: readonly WorkspaceState[] = chosenStates[choice as keyof typeof chosenStates] ?? []
  return states.includes(state)
}

/** By what waits: for the reader, for others, for a day, for nothing. */
export const workspaceList = listOf<WorkspaceRow>()({
  name: 'versions',
  idOf: ({ id }) => id,
  columns: {
    name: { data: ({ name }) => name },
    document: { at: 'dokument', data: ({ documentName }) => documentName },
    label: { data: ({ label }) => label, isInFilesOnly: true },
    kind: {
      data: ({ document }) => document.kind,
      text: ({ document }, language) => kindOfDocument(document.kind, language),
    },
    state: {
      data: ({ state }) => state,
      text: ({ state }, language) => workspaceLooks[state].text[language],
    },
    waits: {
      data: ({ turn }) => turn,
      text: ({ turn }, language) => messagesIn(language).workspace.turns[turn],
    },
    frozen: { at: 'fryst', data: ({ version }) => version?.frozenOn, isDay: true },
  },
  filters: {
    state: { at: 'lage', holds: isAmong },
    words: {
      at: 'sok',
      isTyped: true,
      holds: ({ name, label, document }, typed) =>
        isMeantBy(typed, `${name} ${label} ${kindOfDocument(document.kind, 'sv')}`),
    },
    kind: { at: 'slag', holds: ({ document }, value) => document.kind === value },
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
