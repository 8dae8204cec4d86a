// SPDX-License-Identifier: EUPL-1.2
// What the journal holds as codes and ids, as each room says it to a reader.

import type { Bilingual } from '../language.ts'

/** A row of the journal, as far as words are found for it. */
export type ToldToJournal = {
  readonly event: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** The thing that a row is about. */
export type NamedInJournal = {
  readonly name: string | Bilingual
  /** Where it is read, without language; left out where there is no such page for everyone. */
  readonly path?: string
}

/** What each of a room's events is in words, and what more its row tells. */
export type JournalWords = {
  readonly events: Readonly<Record<string, Bilingual>>
  /** The room's letters, by their kind: what each is about. */
  readonly letters?: Readonly<Record<string, Bilingual>>
  /** Facts that only the room can say: what stood and what stands. */
  readonly facts?: (told: ToldToJournal) => readonly Bilingual[]
}
