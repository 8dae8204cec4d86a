// SPDX-License-Identifier: EUPL-1.2
// The nouns of the room above the provision: documents, versions, packages, adoption.

import type { Day } from '#kernel/day.ts'
import type { NumberingScheme } from './numbering/scheme.ts'
import type { Provision } from './provision.ts'

export const documentKinds = [
  'framework-agreement',
  'annexed-agreement',
  'guideline',
  'strategy',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/**
 * Whether all parties must approve a document of the kind before it binds anyone. A strategy
 * starts without full consensus, as the Färdplan did 2023-01-01; a document can be set apart from its kind.
 */
export const needsAllPartiesByKind = {
  'framework-agreement': true,
  'annexed-agreement': true,
  guideline: false,
  strategy: false,
} as const satisfies Record<DocumentKind, boolean>

export type Document = {
  readonly id: string
  readonly slug: string
  readonly kind: DocumentKind
  readonly isStatutory: boolean
  readonly needsAllParties: boolean
  /** The agreement this one is an annex to. */
  readonly mainDocumentId: string | undefined
  readonly position: number
}

/** The forms in which a text is hashed (`canonical-form.ts`); form 3 is for texts with days of their own. */
export const canonicalForms = [1, 2, 3] as const
export type CanonicalForm = (typeof canonicalForms)[number]

/** Stored: what comes after is derived from rounds, decisions and the day. */
export const versionStatuses = ['draft', 'frozen', 'withdrawn'] as const
export type VersionStatus = (typeof versionStatuses)[number]

/**
 * A version holds its head, as here, and its provisions in reading order (`VersionText`). What is frozen and
 * hashed of it (`canonical-form.ts`): the title, the numbering scheme, and of each provision its kind, its
 * number, what it says itself of its number and of the day it begins to apply, heading and words.
 */
export type Version = {
  readonly id: string
  readonly documentId: string
  readonly documentSlug: string
  /** The label in the address: 2017, 2027, 2027-remiss. */
  readonly label: string
  readonly title: string
  readonly subtitle: string
  readonly status: VersionStatus
  readonly textHash: string | undefined
  /** The canonical form that the hash was made of; nothing for a draft. */
  readonly canonicalForm: CanonicalForm | undefined
  /** How its provisions are counted; nothing when it is the house's own numbering. */
  readonly numbering: NumberingScheme | undefined
  readonly frozenOn: Day | undefined
  /** From when everyone may read it; nothing while it is internal to those who write. */
  readonly publishedOn: Day | undefined
  readonly isExampleText: boolean
  /** Counted up at each change of the draft; what a form sends back to find a clash. */
  readonly revision: number
  readonly basedOnVersionId: string | undefined
}

export type NumberedProvision = Provision & {
  /** As it is spoken of, "3.2 a"; empty when it has none. `markOf` is what stands beside its words. */
  readonly number: string
  /** Its own word in addresses and anchors: "3.2a", and "1.1~2" for what has no number. */
  readonly address: string
  readonly plainText: string
  /** Why the editor changed it from the version this one is based on. */
  readonly changeReason: string
  /** In the version it was split off or merged in: the provisions that it took over words from. */
  readonly madeOf?: readonly string[] | undefined
  readonly revision: number
}

export type VersionText = {
  readonly version: Version
  readonly provisions: readonly NumberedProvision[]
}

/** When a version was adopted and from when it binds; computed by a decision round, or registered with a source. */
export type Adoption = {
  readonly versionId: string
  readonly decisionRoundId: string | undefined
  readonly adoptedOn: Day
  readonly entersIntoForceOn: Day
  readonly source: string
}

export type Package = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly packageHash: string
  readonly createdOn: Day
  readonly versions: readonly Version[]
}

/** Main documents in order, each followed by its annexes. */
export function annexesUnderMain(documents: readonly Document[]): readonly Document[] {
  const mains = documents.filter(
    ({ mainDocumentId }) => !documents.some(({ id }) => id === mainDocumentId),
  )
  return mains.flatMap((main) => [
    main,
    ...documents.filter(({ mainDocumentId }) => mainDocumentId === main.id),
  ])
}
