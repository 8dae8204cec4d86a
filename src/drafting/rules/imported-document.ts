// SPDX-License-Identifier: EUPL-1.2
// What was read from a file, before anyone has said yes to it.

import type { Facts } from '#kernel/result.ts'
import type { LeftAs } from '../../agreement/rules/left-as.ts'
import type { Provision } from '../../agreement/rules/provision.ts'

/** A provision as a file has it: without identity, its parent by place in the list. */
export type ImportedProvision = Pick<Provision, 'kind' | 'heading' | 'text'> & {
  /** The place of the parent in the same list; always an earlier one. */
  readonly parent: number | undefined
  /** Depth in the tree, from 1. */
  readonly level: number
  /** The id that the file itself carries, in a bookmark written by an earlier export. */
  readonly bookmark: string | undefined
  /** The number as the file prints it, counted by the word processor or typed. */
  readonly fileNumber: string | undefined
  /** What about this provision is a guess for a person to confirm. */
  readonly guesses: readonly Guess[]
}

export const guesses = ['heading', 'kind', 'number', 'list'] as const
export type Guess = (typeof guesses)[number]

export const doubtCodes = [
  'guessed-headings',
  'no-headings',
  'guessed-definition',
  'title-guessed',
  'no-title',
  'text-before-first-heading',
  'text-after-points',
  'level-skipped',
  'heading-without-number',
  'numbers-as-written',
  'typed-number',
  'typed-list',
  'nested-table',
  'merged-cells',
  'note-in-heading',
  'note-missing',
  'link-dropped',
  'cross-reference',
  'symbol',
  'image',
  'text-box',
  'equation',
  'ruby',
  'empty-control',
  'embedded-object',
  'comment',
  'tracked-changes',
  'tracked-in-title',
  'tracked-in-note',
  'hidden-text',
  'struck-text',
  'raised-text',
  'text-in-table',
  'contents-left-out',
  'kept-from-draft',
  'new-in-draft',
  'struck-but-edited',
  'struck-here-but-edited',
  'struck-in-draft',
  'left-as-lost',
  'personal-number',
  'header-or-footer',
] as const
export type DoubtCode = (typeof doubtCodes)[number]

/** Something in the file that was left out, changed or guessed. */
export type Doubt = {
  readonly code: DoubtCode
  /** The place of the provision that it concerns, or nothing when it is the whole file. */
  readonly place: number | undefined
  readonly facts: Facts
}

/** A heading that looks like the beginning of an annex ("Bilaga 1 …"). */
export type AppendixStart = {
  readonly place: number
  readonly label: string
  readonly title: string
}

export type ImportedDocument = {
  readonly title: string
  readonly subtitle: string
  readonly provisions: readonly ImportedProvision[]
  readonly doubts: readonly Doubt[]
  readonly appendixStarts: readonly AppendixStart[]
  /** What the file left as, when it is an export of ours that comes back. */
  readonly leftAs?: LeftAs | undefined
}
