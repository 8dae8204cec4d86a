// SPDX-License-Identifier: EUPL-1.2
// What rooms know of the work of those who are signed in. Each thing carries its own words and where
// it leads, so that whoever gathers them needs to know none of the rooms.

import type { Day } from '../day.ts'
import type { Bilingual } from '../language.ts'
import type { StatusLook } from '../status-look.ts'

/** Something that waits for someone, one click from where it is done. */
export type Matter = {
  readonly key: string
  /** The round or text it belongs to: of two with the same last day the first by name stands first. */
  readonly about: string
  readonly title: Bilingual
  readonly text: Bilingual
  /** What the button says. */
  readonly act: Bilingual
  /** Where it is done, without language. */
  readonly path: string
  readonly dueOn: Day | undefined
  readonly status: StatusLook
  /** Whom it waits for, by name. */
  readonly waitsFor?: string | undefined
  readonly isLate: boolean
  /** The one who looks can do it; else someone else of the same party. */
  readonly isOwn: boolean
  /** It can be done or left: nobody waits for it. */
  readonly isOptional?: boolean
}

/** Something that has been done. */
export type DoneThing = {
  readonly key: string
  readonly title: Bilingual
  /** Who did it, by its Swedish name. */
  readonly who: string
  readonly doneOn: Day
  readonly path: string
}

/** Where a party, or everyone, stands in what is going on. */
export type InShort = {
  readonly rounds: readonly RoundInShort[]
  /** What was settled and when; the reader sees the latest. */
  readonly settled: readonly {
    readonly name: string
    readonly on: Day
    readonly status: StatusLook
  }[]
  readonly meetings: readonly {
    readonly key: string
    readonly on: Day
    readonly what: Bilingual
  }[]
  /** The day on which something may come, when nothing waits. */
  readonly next?: { readonly on: Day; readonly what: Bilingual } | undefined
}

export type RoundInShort = {
  readonly key: string
  /** Its Swedish name, and the path where it is shown. */
  readonly title: string
  readonly path: string
} & (
  | { readonly text: Bilingual }
  | {
      readonly status: StatusLook
      readonly decidedOn: Day | undefined
      readonly note: Bilingual | undefined
    }
)
