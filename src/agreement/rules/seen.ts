// SPDX-License-Identifier: EUPL-1.2
// What the reader of each form saw, as one short word. The form carries the word; the command, when
// it has locked what it depends on, compares it with what stands then. Read a row of `seenIn` as: who
// sends this form saw that, and a change of it is a clash.

import type { Day } from '#kernel/day.ts'
import { Conflict } from '#kernel/faults.ts'
import { sha256 } from '#kernel/sha256.ts'
import { canonicalWording, textHash } from './canonical-form.ts'
import type { Document, Version, VersionText } from './document.ts'
import type { Edition, Terms } from './edition.ts'
import type { Registration } from './registration.ts'
import type { SharedText } from './shared-text.ts'
import {
  consequencesOfRecording,
  consequencesOfWithdrawing,
  type Consequence,
} from './validity-consequence.ts'
import { asValidityEvent, type RecordedEvent } from './validity-events.ts'

/** The field of a form that carries what its reader saw. */
export const seenField = 'sett'

/** What a form carries: one word, or one for each thing that may be chosen in it. */
export type SeenWord = string

/** Anything as one word. */
export function asWord(...seen: readonly unknown[]): SeenWord {
  return sha256(JSON.stringify(seen)).slice(0, 16)
}

function version({ id, status, revision, title, textHash: hash }: Version): SeenWord {
  return asWord(id, status, revision, title, hash)
}

function sharedText({ id, revision, name, heading, text }: SharedText): SeenWord {
  return asWord(id, revision, name, heading, canonicalWording({ heading: '', text }))
}

function termsIn(terms: Terms | undefined): readonly unknown[] {
  if (!terms) return ['none']
  const { startsOn, endsOn, periodYears, noticeMonths, extensionYears, extension } = terms
  const { maxExtensions, continuesUntilReplaced, followsMain, source, isAssumed } = terms
  const years = [periodYears, noticeMonths, extensionYears, extension, maxExtensions]
  return [startsOn, endsOn, ...years, continuesUntilReplaced, followsMain, source, isAssumed]
}

/** An edition with its events, among those that it lives by or that live by it. */
type Opened = {
  readonly versionId: string
  readonly editions: readonly Edition[]
  readonly edition: Edition | undefined
  readonly events: readonly RecordedEvent[]
}

function consequences({ edition, events }: Opened, all: readonly Consequence[]): SeenWord {
  return asWord(
    [termsIn(edition?.terms), edition?.adoption, edition?.standing],
    events.map(({ id, withdrawn }) => [id, withdrawn?.on]),
    all.map(({ before, after }) => [before.version.id, before.standing, after.standing]),
  )
}

export const seenIn = {
  /** Which documents there are, when one more is laid up. */
  documents: (documents: readonly Pick<Document, 'id'>[]): SeenWord =>
    asWord(documents.map(({ id }) => id).toSorted()),

  /** A document with nothing but drafts, before it is removed. */
  unused: ({ id }: Pick<Document, 'id'>, versions: readonly Version[]): SeenWord =>
    asWord(id, versions.map(version)),

  /** A version to copy, to withdraw or to put in a package, as it is listed. */
  version,

  /** The title and subtitle of a draft. */
  header: ({ title, subtitle }: Pick<Version, 'title' | 'subtitle'>): SeenWord =>
    asWord(title, subtitle),

  /** The whole draft, words and reasons, before it is frozen. */
  draft: ({ version, provisions }: VersionText): SeenWord =>
    asWord(version.revision, textHash({ ...version, provisions })),

  /** The terms that stand for a version, or that there are none. */
  terms: (terms: Terms | undefined): SeenWord => asWord(termsIn(terms)),

  /** What is registered of an adoption, to be corrected or taken back. */
  registration: ({ id }: Pick<Registration, 'id'>): SeenWord => asWord(id),

  /** The words of a shared text. */
  sharedText,

  /** An edition, and what it would mean to record one more event. */
  recording: (opened: Opened, event: Omit<RecordedEvent, 'withdrawn'>, today: Day): SeenWord =>
    consequences(
      opened,
      consequencesOfRecording(opened.editions, opened.versionId, asValidityEvent(event), today),
    ),

  /** An edition, and what it would mean to take an event back. */
  withdrawing: (opened: Opened, event: RecordedEvent, today: Day): SeenWord =>
    consequences(
      opened,
      consequencesOfWithdrawing(opened.editions, opened.versionId, asValidityEvent(event), today),
    ),
} as const

/** Throws when what stands is not what was seen. `what` names it to those who read the fault. */
export function demandSeen(seen: SeenWord | undefined, stands: SeenWord, what: string): void {
  if (seen !== stands) throw new Conflict(`${what} is not as it was seen`)
}

/** The words of several things that may be chosen in one form, by their names. */
export function seenOfEach(each: Iterable<readonly [name: string, seen: SeenWord]>): SeenWord {
  return Array.from(each, ([name, seen]) => `${name}:${seen}`).join(' ')
}

/** What was seen of one of them; nothing when the form did not show it. */
export function seenOf(seen: SeenWord, name: string): SeenWord | undefined {
  const own = seen.split(' ').find((one) => one.startsWith(`${name}:`))
  return own?.slice(name.length + 1)
}
