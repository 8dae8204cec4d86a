// SPDX-License-Identifier: EUPL-1.2
// An edition (utgåva) is a version with terms or an adoption; where it stands on a day is computed.

import type { Day } from '#kernel/day.ts'
import type { Adoption, Document, Version } from './document.ts'
import {
  validity,
  type ValidityEvent,
  type ValidityOutput,
  type ValidityRules,
} from './validity.ts'

/** The term rules as they are written down for one version. */
export type Terms = {
  readonly startsOn: Day
  readonly endsOn: Day | undefined
  readonly periodYears: number | undefined
  readonly noticeMonths: number | undefined
  readonly extensionYears: number | undefined
  readonly extension: 'none' | 'automatic' | 'by-decision'
  readonly maxExtensions: number | undefined
  readonly continuesUntilReplaced: boolean
  readonly followsMain: boolean
  readonly source: string
  readonly isAssumed: boolean
}

/** All that is registered about one edition. */
export type EditionFacts = {
  readonly document: Document
  readonly version: Version
  readonly adoption: Adoption | undefined
  readonly terms: Terms | undefined
  readonly events: readonly ValidityEvent[]
}

export type Edition = EditionFacts & {
  /** Where it stands on the day asked for; nothing while it is not adopted on that day. */
  readonly standing: ValidityOutput | undefined
}

/** Whether the edition binds its parties in this standing. */
export function isInForce(standing: ValidityOutput | undefined): boolean {
  return (
    standing !== undefined &&
    (standing.state === 'in-force' ||
      standing.state === 'in-force-extended' ||
      standing.state === 'running-on')
  )
}

/** Every edition with its standing on a day, in the order given. What was adopted later is not known that day. */
export function standOn(facts: readonly EditionFacts[], on: Day): readonly Edition[] {
  return facts.map((edition) => ({ ...edition, standing: standingOf(edition, facts, on) }))
}

function standingOf(
  edition: EditionFacts,
  all: readonly EditionFacts[],
  on: Day,
): ValidityOutput | undefined {
  const { adoption, terms } = edition
  if (!adoption || adoption.adoptedOn > on) return undefined
  const main = terms?.followsMain ? mainEditionOf(edition, all, on) : undefined
  return validity({
    rules: rulesOf(edition),
    events: eventsOf(edition, all),
    on,
    ...(main && { follows: { rules: rulesOf(main), events: eventsOf(main, all) } }),
  })
}

/** The edition of the main agreement that an annex lives by: the latest that had begun when the annex did. */
function mainEditionOf(
  edition: EditionFacts,
  all: readonly EditionFacts[],
  on: Day,
): EditionFacts | undefined {
  const begins = edition.adoption?.entersIntoForceOn
  if (begins === undefined) return undefined
  return all
    .filter((other) => other.document.id === edition.document.mainDocumentId)
    .filter(
      ({ adoption }) =>
        adoption && adoption.adoptedOn <= on && adoption.entersIntoForceOn <= begins,
    )
    .toSorted((a, b) => (startOf(a) < startOf(b) ? 1 : -1))[0]
}

const startOf = (edition: EditionFacts) => edition.adoption?.entersIntoForceOn ?? ''

function rulesOf({ terms, adoption }: EditionFacts): ValidityRules {
  const from = adoption!.entersIntoForceOn
  if (!terms) return openEndedFrom(from)
  return {
    from,
    until: terms.followsMain ? null : (terms.endsOn ?? null),
    periodYears: terms.followsMain ? null : (terms.periodYears ?? null),
    noticeMonths: terms.noticeMonths ?? null,
    extensionYears: terms.extensionYears ?? null,
    extension: terms.extension,
    maxExtensions: terms.maxExtensions ?? null,
    continuesUntilReplaced: terms.continuesUntilReplaced,
  }
}

// A strategy or guideline is often adopted without a term: it applies until it is replaced.
function openEndedFrom(from: Day): ValidityRules {
  return {
    from,
    until: null,
    periodYears: null,
    noticeMonths: null,
    extensionYears: null,
    extension: 'none',
    maxExtensions: null,
    continuesUntilReplaced: true,
  }
}

/** The registered events, and the replacement that follows from a later edition of the same document. */
function eventsOf(edition: EditionFacts, all: readonly EditionFacts[]): readonly ValidityEvent[] {
  const next = all
    .filter((other) => other.document.id === edition.document.id && other.adoption)
    .filter((other) => startOf(other) > startOf(edition))
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))[0]?.adoption
  if (!next) return edition.events
  return [...edition.events, { kind: 'replaced', on: next.adoptedOn, from: next.entersIntoForceOn }]
}
