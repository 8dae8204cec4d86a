// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { listOf } from '#kernel/list.ts'
import { messagesIn } from '../messages.ts'
import type { Document, Version } from '../rules/document.ts'
import type { Edition } from '../rules/edition.ts'
import { editionName } from '../rules/edition-name.ts'
import type { RoundStatus } from '../rules/notes.ts'
import type { VersionState } from '../rules/version-state.ts'
import { kindOfDocument } from './kind-of-document.ts'
import { validitySentence } from './validity-sentence.ts'
import { versionLooks } from './version-looks.ts'

/** What a document is on the day that is asked about, in the order that the page tells of it. */
export const documentGroups = ['in-force', 'underway', 'others'] as const
export type DocumentGroup = (typeof documentGroups)[number]

/** One line of the list: a document with the version that speaks for it. */
export type ListedVersion = {
  readonly group: DocumentGroup
  readonly document: Document
  readonly version: Version | undefined
  readonly edition: Edition | undefined
  readonly state: VersionState | undefined
  readonly round: RoundStatus | undefined
  readonly isAnnex: boolean
  readonly href: string
  readonly asOf: Day
  readonly today: Day
}

/** Since when, until when and why. */
export function validityOf(row: ListedVersion, language: Language): string {
  const { version, edition, asOf, today, round } = row
  if (!version) return messagesIn(language).list.noVersions
  const known = edition ?? { adoption: undefined, terms: undefined, standing: undefined }
  return validitySentence(known, asOf, today, language, round).rest
}

const nameOfRow = ({ version, document }: ListedVersion) =>
  version ? editionName(version) : document.slug

/** Every document, what applies first and annexes under their main agreement. */
export const documentsList = listOf<ListedVersion>()({
  name: 'documents',
  idOf: ({ version, document }) => version?.id ?? document.id,
  // There are as many as a county has agreements: the whole is read, as one reads a table.
  onAPage: 100,
  columns: {
    document: { at: 'dokument', data: nameOfRow },
    kind: {
      at: 'slag',
      data: ({ document }) => document.kind,
      text: ({ document }, language) => kindOfDocument(document.kind, language),
    },
    state: {
      at: 'lage',
      data: ({ state }) => state,
      text: ({ state }, language) => (state ? versionLooks[state].text[language] : ''),
    },
    validity: { data: (row) => validityOf(row, 'sv'), text: validityOf },
    isAnnex: {
      data: ({ isAnnex }) => isAnnex,
      text: ({ isAnnex }, language) => (isAnnex ? messagesIn(language).list.annex : ''),
      isInFilesOnly: true,
    },
    edition: { data: ({ version }) => version?.label, isInFilesOnly: true },
    address: { data: ({ href }) => href, isInFilesOnly: true },
    textHash: { data: ({ version }) => version?.textHash, isInFilesOnly: true },
  },
  filters: {
    group: { at: 'bland', holds: ({ group }, value) => group === value },
    kind: { at: 'av-slag', holds: ({ document }, value) => document.kind === value },
  },
})
