// SPDX-License-Identifier: EUPL-1.2
// The face of a room: what it gives the house, said once in `src/<room>/room.ts`. Every part is
// optional, is asked for by itself and is told only what it uses. Who gathers the parts and in what
// order they are shown, the roofs say; `app.ts` hands them over. `Part` is what can be drawn.

import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { ComingDay, DayAhead, Happening } from '#kernel/gathered/happening.ts'
import type { LastingPage } from '#kernel/gathered/lasting.ts'
import type { JournalWords, NamedInJournal, ToldToJournal } from '#kernel/gathered/journal.ts'
import type { DoneThing, InShort, Matter } from '#kernel/gathered/matter.ts'
import type {
  Holder,
  NamedPage,
  NoteBeside,
  SearchScope,
  TextHit,
  ToldOfLife,
} from '#kernel/gathered/text.ts'
import type { Bilingual, Language } from '#kernel/language.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Db, Tx } from '#platform/database/database.ts'
import type { NewMail } from '#platform/mail/queue.ts'
import type { Page } from '#platform/page.ts'
import type { SearchedWords } from '#kernel/swedish/searched-words.ts'

/** For whom something is drawn. */
export type Shown = {
  /** The day that is asked about. */
  readonly on: Day
  readonly today: Day
  readonly language: Language
  /** The address of a path in the visitor's language, on the day that is asked about. */
  readonly link: (path: string) => string
}

/** A place that the frame leads to. */
export type MenuEntry = {
  /** Its path without the slash, which is also what its pages call their place. */
  readonly place: string
  readonly words: Bilingual
  readonly menu: 'everyone' | 'signed-in' | 'service'
  /** Where it stands among the others of its menu. */
  readonly position: number
  /** How many things wait there for the mandate. */
  readonly count?: (db: Db, mandate: Mandate, today: Day) => Promise<number>
}

/** The text that provisions stand in, and the day that is asked about. */
export type BesideAsked = { readonly versionId: string; readonly on: Day }

/** What the start page tells of things that go on. */
export type UnderWay<Part> = {
  /** A panel for each, the most pressing first. */
  readonly panels: readonly Part[]
  /** What stands below them, over the whole width. */
  readonly below: readonly Part[]
  /** The ids of what the panels are about: it is not told again. */
  readonly about: readonly string[]
}

export type Room<Content, Part> = {
  /** The name of its folder. */
  readonly name: string
  readonly pages: readonly Page<Content>[]
  readonly menu?: readonly MenuEntry[]

  // For those who are signed in.
  /** Everything left to do that concerns the mandate; `isOwn` says what waits for itself. */
  readonly waits?: (db: Db, mandate: Mandate, today: Day) => Promise<readonly Matter[]>
  /** What is late with anyone. */
  readonly late?: (db: Db, today: Day) => Promise<readonly Matter[]>
  /** What those whom the mandate concerns have done. */
  readonly done?: (db: Db, mandate: Mandate, today: Day) => Promise<readonly DoneThing[]>
  /** Where the party stands, or everyone when none is named. */
  readonly inShort?: (db: Db, partyId: string | undefined, today: Day) => Promise<InShort>

  // For everyone.
  readonly applies?: (db: Db, shown: Shown) => Promise<Part>
  readonly underWay?: (db: Db, shown: Shown) => Promise<UnderWay<Part>>
  /** What takes answers: a line for each. */
  readonly open?: (
    db: Db,
    shown: Shown,
  ) => Promise<readonly { readonly id: string; readonly line: Part }[]>
  /** What happened on or before a day. */
  readonly happened?: (db: Db, on: Day, most: number) => Promise<readonly Happening[]>
  readonly coming?: (db: Db, on: Day) => Promise<readonly ComingDay[]>
  /** The days after today on which the clock of a demonstration is worth stopping. */
  readonly ahead?: (db: Db, today: Day) => Promise<readonly DayAhead[]>
  readonly named?: (db: Db, words: string, on: Day) => Promise<readonly NamedPage[]>
  /** The addresses that everyone may open on a day and that are never another's. */
  readonly lasting?: (db: Db, on: Day) => Promise<readonly LastingPage[]>
  readonly finds?: (
    db: Db,
    asked: {
      readonly words: SearchedWords
      /** Whose the provisions are; left out, everyone's. */
      readonly holder?: Holder | undefined
      readonly scope: SearchScope
      readonly on: Day
      readonly limit: number
      readonly offset: number
    },
  ) => Promise<{ readonly count: number; readonly hits: readonly TextHit[] }>

  // Beside what other rooms show.
  readonly beside?: (
    db: Db,
    provisionIds: readonly string[],
    asked: BesideAsked,
  ) => Promise<readonly NoteBeside[]>
  readonly lifeOf?: (
    db: Db,
    provisionId: string,
    shown: Shown,
  ) => Promise<ToldOfLife<Part> | undefined>
  readonly ofParty?: (
    db: Db,
    party: { readonly id: string; readonly slug: string },
    shown: Shown,
  ) => Promise<Part>

  // In the journal.
  readonly journal?: JournalWords & {
    /** The names of what rows are about, by the id of their subject. */
    readonly named?: (
      db: Db,
      rows: readonly ToldToJournal[],
    ) => Promise<ReadonlyMap<string, NamedInJournal>>
  }

  // By itself.
  /**
   * The reminders that there is reason to send on a day: of what is to be done within so many days.
   * Asked each day, and again when they are sent. No status changes here.
   */
  readonly reminders?: (
    tx: Tx,
    day: Day,
    settings: { readonly daysBefore: number },
  ) => Promise<readonly NewMail[]>
  /** Asks an open source for what is new, when it is time. Answers why it could not, for the operator's log. */
  readonly fetches?: (
    db: Db,
    today: Day,
    asked: { readonly source: URL; readonly now: Instant },
  ) => Promise<Bilingual | undefined>
}

/** One part of a face, as it is given by the rooms that have it. */
export type Part<Content, Drawn, Name extends keyof Room<Content, Drawn>> = NonNullable<
  Room<Content, Drawn>[Name]
>
