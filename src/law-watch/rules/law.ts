// SPDX-License-Identifier: EUPL-1.2
// The laws that agreements rest on, and the bills that may change them.

import type { Day } from '#kernel/day.ts'
import type { LawName, Touch } from '#kernel/gathered/law.ts'

/** On Swedish pages: lag, proposition. */
export const lawKinds = ['law', 'bill'] as const
export type LawKind = (typeof lawKinds)[number]

/** Where a bill stands: föreslagen, antagen, avslagen. */
export const billStatuses = ['proposed', 'passed', 'rejected'] as const
export type BillStatus = (typeof billStatuses)[number]

/** What an editor can say of a law or a bill. */
export type LawFacts = {
  readonly kind: LawKind
  /** «2017:30» in Svensk författningssamling, or «prop. 2025/26:19». */
  readonly designation: string
  readonly title: string
  /** What texts call it on the days between; '' for nothing. */
  readonly shortName: string
  readonly shortFrom: Day | undefined
  readonly shortUntil: Day | undefined
  readonly inForceFrom: Day | undefined
  /** The last day. */
  readonly endsOn: Day | undefined
  /** The number of the law that came instead; '' for none. */
  readonly replacedBy: string
  readonly billStatus: BillStatus | undefined
  /** The day on which a bill is meant to enter into force. */
  readonly plannedOn: Day | undefined
  /** The day on which a bill was given to the Riksdag: before it nobody knew. */
  readonly datedOn: Day | undefined
  readonly touches: readonly Touch[]
  /** Where it is read; '' when that is not known. */
  readonly source: string
  /** What is known of it and how surely; '' for nothing. */
  readonly note: string
}

export type Law = LawFacts & {
  readonly id: string
  readonly slug: string
  /** The last change of the law that the source has told of; '' for none. */
  readonly amendedThrough: string
  readonly revision: number
}

/** «sfs-2017-30», «prop-2025-26-19». */
export function slugOfLaw({ kind, designation }: Pick<Law, 'kind' | 'designation'>): string {
  const plain = designation
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return kind === 'law' ? `sfs-${plain}` : plain
}

/** What the law is called in a line: «HSL (2017:30)», «prop. 2025/26:19». */
export function nameOfLaw({
  kind,
  designation,
  title,
  shortName,
}: Pick<Law, 'kind' | 'designation' | 'title' | 'shortName'>): string {
  if (kind === 'bill') return designation
  return `${shortName || title} (${designation})`
}

/** Every name that the register knows, with its days. */
export function namesOf(laws: readonly Law[]): readonly LawName[] {
  return laws
    .filter(({ kind, shortName }) => kind === 'law' && shortName !== '')
    .map(({ shortName, designation, shortFrom, shortUntil }) => ({
      name: shortName,
      sfs: designation,
      from: shortFrom,
      until: shortUntil,
    }))
}

/** Whether anybody knew of it on a day. */
export function isKnownOn({ datedOn }: Pick<Law, 'datedOn'>, on: Day): boolean {
  return datedOn === undefined || datedOn <= on
}
