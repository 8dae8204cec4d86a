// SPDX-License-Identifier: EUPL-1.2
// A revision as a project: what it is about, what happened when, and which rounds belong to it.

import type { Day } from '#kernel/day.ts'
import type { JournalRow } from '#kernel/journal-row.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'

export type Revision = {
  readonly id: string
  readonly slug: string
  readonly title: Bilingual
  readonly summary: Bilingual
  readonly startsOn: Day
  readonly endsOn: Day | undefined
}

export const branches = ['joint', 'region', 'municipalities'] as const
export type Branch = (typeof branches)[number]

/** A day or a span in the timeline, planned or past. */
export type Milestone = {
  readonly id: string
  readonly branch: Branch
  readonly title: Bilingual
  readonly startsOn: Day
  /** Given, it is a span; else a point. */
  readonly endsOn: Day | undefined
  /** Where the date is read. */
  readonly source: string
  /** The day it was written down. */
  readonly registeredOn: Day
}

/** One that was over when it was written down: told afterwards, on that day. */
export function toldAfterwardsOn({
  startsOn,
  endsOn = startsOn,
  registeredOn,
}: Pick<Milestone, 'startsOn' | 'endsOn' | 'registeredOn'>): Day | undefined {
  return endsOn < registeredOn ? registeredOn : undefined
}

/** The most that may be written, in characters. Shown beside each field. */
export const mostCharacters = { title: 200, summary: 2000, slug: 80 } as const

export const revisionRefusals = [
  'slug-taken',
  'round-taken',
  'slug-not-usable',
  'text-missing',
  'text-too-long',
  'personal-number',
  'ends-before-start',
  'changed-meanwhile',
] as const
export type RevisionRefusal = (typeof revisionRefusals)[number]

const rolesFor: readonly Role[] = ['process-leader']

export function mayLeadRevision(mandate: Mandate | undefined): boolean {
  return mandate !== undefined && rolesFor.includes(mandate.role)
}

/** What the room tells the journal. */
export const revisionEvents = {
  'revision-started': { isPublic: true },
  'milestone-added': { isPublic: true },
  'round-attached': { isPublic: true },
} as const

export function revisionEvent(
  event: keyof typeof revisionEvents,
  subjectKind: 'revision' | 'milestone',
  subjectId: string,
  payload: JournalRow['payload'] = {},
): JournalRow {
  return {
    room: 'revision',
    event,
    subjectKind,
    subjectId,
    isPublic: revisionEvents[event].isPublic,
    payload,
  }
}
