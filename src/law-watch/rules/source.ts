// SPDX-License-Identifier: EUPL-1.2
// What an open source knows of the laws in the register, and what differs from what we know.

import type { Day } from '#kernel/day.ts'
import { addSeconds, type Instant } from '#kernel/instant.ts'
import type { Law, LawFacts } from './law.ts'

/** A law or a bill as the source has it. */
export type SourceDocument = {
  readonly designation: string
  readonly title: string
  /** The last change: «2025:446»; '' for none. */
  readonly amendedThrough: string
  readonly datedOn: Day | undefined
}

/** Why an answer cannot be used. */
export type SourceRefusal =
  'source-is-page' | 'source-not-json' | 'source-other-shape' | 'source-other-document'

export type SourceDifferences = {
  /** What the source says has been changed further than we knew. */
  readonly amended: readonly { readonly law: Law; readonly amendedThrough: string }[]
  /** The laws that changed them, which the register does not have. */
  readonly added: readonly LawFacts[]
}

/**
 * What the source says first is where we begin, and no change. What it says further on is one: the law
 * that changed is registered, its day and places still to be read. Titles are the editors' own.
 */
export function differencesFrom(
  laws: readonly Law[],
  documents: readonly SourceDocument[],
): SourceDifferences {
  const known = new Set(laws.map(({ designation }) => designation))
  const amended: { readonly law: Law; readonly amendedThrough: string }[] = []
  const added = new Map<string, LawFacts>()
  for (const { designation, amendedThrough } of documents) {
    const law = laws.find((one) => one.kind === 'law' && one.designation === designation)
    if (!law || amendedThrough === '' || amendedThrough === law.amendedThrough) continue
    if (isEarlier(amendedThrough, law.amendedThrough)) continue
    amended.push({ law, amendedThrough })
    if (law.amendedThrough === '' || known.has(amendedThrough)) continue
    const same = added.get(amendedThrough)
    const touch = { designation, place: '', word: '' }
    added.set(
      amendedThrough,
      same
        ? { ...same, touches: [...same.touches, touch] }
        : {
            ...unread,
            designation: amendedThrough,
            title: `Ändrar ${law.title}`,
            touches: [touch],
          },
    )
  }
  return { amended, added: [...added.values()] }
}

const unread: Omit<LawFacts, 'designation' | 'title' | 'touches'> = {
  kind: 'law',
  shortName: '',
  shortFrom: undefined,
  shortUntil: undefined,
  inForceFrom: undefined,
  endsOn: undefined,
  replacedBy: '',
  billStatus: undefined,
  plannedOn: undefined,
  datedOn: undefined,
  source: '',
  note: 'Hämtad ur källan. Dagen och vilka paragrafer som ändras är inte lästa.',
}

/** «2025:99» is earlier than «2025:446». */
function isEarlier(one: string, other: string): boolean {
  if (other === '') return false
  const [year = 0, number = 0] = one.split(':').map(Number)
  const [otherYear = 0, otherNumber = 0] = other.split(':').map(Number)
  return year < otherYear || (year === otherYear && number < otherNumber)
}

/** How a visit to the source went. */
export type SourceVisit = {
  readonly at: Instant
  /** 'ok', or why nothing could be read. */
  readonly outcome: string
  readonly facts: Readonly<Record<string, string | number>>
  readonly changes: number
}

const hours = { afterSuccess: 20, afterFailure: 1 }

/** Whether the source is asked again: each day, and an hour after it could not be read. */
export function isDue(
  last: Pick<SourceVisit, 'at' | 'outcome'> | undefined,
  now: Instant,
): boolean {
  if (!last) return true
  const wait = last.outcome === 'ok' ? hours.afterSuccess : hours.afterFailure
  return addSeconds(last.at, wait * 3600) <= now
}
