// SPDX-License-Identifier: EUPL-1.2
// What is told to the views of a version in the workspace.

import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { Sending } from '#web/form-of.tsx'
import type { LostReference } from '../../agreement/rules/bound-references.ts'
import type { NumberedProvision, Version } from '../../agreement/rules/document.ts'
import type { SeenWord } from '../../agreement/rules/seen.ts'
import type { DraftMode } from './draft-places.ts'
import type { ShownNote } from './note-view.tsx'
import type { ShownSuggestion } from './suggestion-view.tsx'
import type { Undoable } from './history-view.tsx'
import type { AskedStep } from './step-button.tsx'

/** A change without a reason; what is gone from the draft has no place in it. */
export type LackingReason = { readonly provisionId: string; readonly number: string }

/** Beside the words of a draft; each part stands at the provision that it is about. */
export type BesideText = {
  /** Those that wait. */
  readonly suggestions: readonly ShownSuggestion[]
  readonly notes: readonly ShownNote[]
  /** The names of others who have a provision open, by its id. */
  readonly writers: ReadonlyMap<string, readonly string[]>
}

export type DraftProps = {
  readonly language: Language
  readonly version: Version
  readonly basedOn: Version | undefined
  readonly provisions: readonly NumberedProvision[]
  /** Those whose wording or place differs from the version it is based on. */
  readonly changedIds: ReadonlySet<string>
  /** The changes that have no reason yet; nothing without a version to differ from. */
  readonly lackReason: readonly LackingReason[] | undefined
  /** Words that lead to what the draft no longer has. */
  readonly broken: readonly LostReference[]
  readonly hasTerms: boolean
  /** What those who write say to each other about it. */
  readonly beside: BesideText
  /** Writing the words, or ordering the parts. */
  readonly mode: DraftMode
  /** The part whose ways to change are open. */
  readonly chosenId: string | undefined
  readonly isSaved: boolean
  /** What its reader has just done, where that can be undone. */
  readonly undo: Undoable | undefined
  /** What has just been removed, and the way back. */
  readonly removed: ComponentChildren
  /** The form of the title, when it came back. */
  readonly sending: Sending | undefined
  /** What its reader sees of the title, and of the order of the provisions. */
  readonly seen: { readonly header: SeenWord; readonly tree: SeenWord }
  /** Above the form of the title when it came back. */
  readonly aboveHeader: ComponentChildren
  readonly may: {
    readonly makePackage: boolean
    readonly setTerms: boolean
    readonly publish: boolean
    readonly remove: boolean
  }
  /** What the reader may do with the version where it stands, as each command would answer. */
  readonly steps: {
    readonly freeze: AskedStep | undefined
    readonly withdraw: AskedStep | undefined
  }
  readonly path: string
  readonly readHref: string
  readonly compareHref: string | undefined
  readonly link: (path: string) => string
}
