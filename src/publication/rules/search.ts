// SPDX-License-Identifier: EUPL-1.2
// What can be searched, and what a search gives.

import type { Version } from '../../agreement/rules/document.ts'

export type FoundProvision = {
  readonly versionId: string
  readonly provisionId: string
  readonly number: string
  readonly heading: string
  readonly plainText: string
  readonly version: Version
}

export const searchScopes = ['galler', 'pa-vag', 'alla'] as const
/** Which texts are searched: those in force, those on their way, or every frozen one. */
export type SearchScope = (typeof searchScopes)[number]

export type SearchAnswer = {
  readonly hits: readonly FoundProvision[]
  readonly count: number
  readonly named: readonly {
    readonly kind: 'party' | 'process' | 'consultation' | 'document'
    readonly name: string
    readonly href: string
  }[]
}

export const hitsPerPage = 20
