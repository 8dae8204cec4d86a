// SPDX-License-Identifier: EUPL-1.2
// What is next for each version in the editors' workspace, and whose turn it is.

import type { Instant } from '#kernel/instant.ts'
import { addMonths, type Day } from '#kernel/day.ts'
import { daysOfEdition, type DayOfEdition } from '../../agreement/rules/days-of-edition.ts'
import type { Package, Version } from '../../agreement/rules/document.ts'
import type { Edition } from '../../agreement/rules/edition.ts'
import type { BannerNote } from '../../agreement/rules/notes.ts'
import { isPublic } from '../../agreement/rules/publishing.ts'
import type { VersionState } from '../../agreement/rules/version-state.ts'
import { monthsOfWarning } from '../../agreement/rules/what-is-missing.ts'

/** In the order of the page. */
export const turns = ['yours', 'others', 'dates', 'rest'] as const
export type Turn = (typeof turns)[number]

/** A file that is read in and not saved, as it stands in the workspace. */
export type WaitingImport = {
  readonly id: string
  readonly documentId: string
  readonly fileName: string
  readonly label: string
  readonly madeBy: string
  readonly madeAt: Instant
}

export type Waiting =
  | { readonly kind: 'finish-draft' }
  | { readonly kind: 'make-package' }
  | { readonly kind: 'open-round'; readonly package: Package }
  | { readonly kind: 'in-round'; readonly note: BannerNote | undefined }
  | { readonly kind: 'day'; readonly day: DayOfEdition; readonly next: Version | undefined }
  | { readonly kind: 'nothing' }

export type Next = { readonly turn: Turn; readonly waiting: Waiting }

type Facts = {
  readonly version: Version
  readonly state: VersionState
  readonly edition: Edition | undefined
  /** What the round that holds it says. */
  readonly note: BannerNote | undefined
  /** The newest package that holds it. */
  readonly package: Package | undefined
  /** The newest version of the same document that is not withdrawn, and the newest frozen one. */
  readonly newest: Version | undefined
  readonly newestFrozen: Version | undefined
  readonly mayLead: boolean
  readonly today: Day
}

const nothing: Next = { turn: 'rest', waiting: { kind: 'nothing' } }

export function nextFor(facts: Facts): Next {
  const next = nextIn[facts.state]
  return next(facts)
}

const nextIn: Readonly<Record<VersionState, (facts: Facts) => Next>> = {
  draft: () => ({ turn: 'yours', waiting: { kind: 'finish-draft' } }),
  frozen: nextOfFrozen,
  consulted: nextInRound,
  deciding: nextInRound,
  adopted: nextByDay,
  'in-force': nextByDay,
  'running-on': nextByDay,
  'own-end': nextByDay,
  ended: () => nothing,
  fell: () => nothing,
  withdrawn: () => nothing,
}

/** A frozen text goes on to a round, unless a newer one of its document has taken its place. */
function nextOfFrozen({ version, newestFrozen, package: held, mayLead }: Facts): Next {
  if (isPublic(version) && newestFrozen?.id !== version.id) return nothing
  const turn = mayLead ? 'yours' : 'others'
  if (!held) return { turn, waiting: { kind: 'make-package' } }
  return { turn, waiting: { kind: 'open-round', package: held } }
}

function nextInRound({ note }: Facts): Next {
  return { turn: 'others', waiting: { kind: 'in-round', note } }
}

/** The first of its days within the year that an end is warned of. */
function nextByDay({ edition, version, newest, today }: Facts): Next {
  const until = addMonths(today, monthsOfWarning)
  const [day] = (edition ? daysOfEdition(edition) : [])
    .filter(({ on }) => on >= today && on <= until)
    .toSorted((a, b) => a.on.localeCompare(b.on))
  if (!day) return nothing
  const next = newest && newest.id !== version.id ? newest : undefined
  return { turn: 'dates', waiting: { kind: 'day', day, next } }
}
