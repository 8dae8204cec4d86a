// SPDX-License-Identifier: EUPL-1.2
// What rests on laws, as each room knows it of its own things: provisions, terms, answers, cases.

import type { Day } from '../day.ts'
import type { Bilingual } from '../language.ts'

/** What a law or a bill changes: a law, a place in one («16 kap. 1 §»), or a word that it takes away. */
export type Touch = {
  /** The number of the law: «2017:30»; '' when it is about a word. */
  readonly designation: string
  /** '' for the law as a whole. */
  readonly place: string
  readonly word: string
}

/** A name that texts use of a law, on the days that they mean this one by it. */
export type LawName = {
  readonly name: string
  readonly sfs: string
  readonly from: Day | undefined
  readonly until: Day | undefined
}

export type AskedOfLaws = {
  readonly touches: readonly Touch[]
  readonly names: readonly LawName[]
  readonly on: Day
  /** What was written from this day on has been written with it in mind. */
  readonly writtenBefore: Day | undefined
}

/** One thing that rests on what is changed. */
export type RestsOnLaw = {
  readonly kind: string
  readonly id: string
  /** Of its words: what has been said of others does not count. */
  readonly fingerprint: string
  readonly inWords: Bilingual
  /** Its Swedish name, what it is part of, and where it is read. */
  readonly name: string
  readonly of: string
  readonly href: string
  /** What in it does: «2017:30 16 kap. 1 §», «hemsjukvården». */
  readonly because: readonly string[]
}
