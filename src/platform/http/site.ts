// SPDX-License-Identifier: EUPL-1.2
// What `app.ts` gives the web server: the pages of all rooms, how they look, and who people are.

import type { Compilable } from 'kysely'
import type { FieldError } from '#kernel/faults.ts'
import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { AssetServer } from '#platform/files/asset-server.ts'
import type { Db, Tx } from '#platform/database/database.ts'
import type { ErrorStatus } from '#platform/http/answer/messages.ts'
import type { HttpSettings } from '#platform/http/settings.ts'
import type { Log } from '#platform/running/log.ts'
import type { Page, Visitor } from '#platform/page.ts'
import type { Met, PersonId } from '#platform/sign-in/session.ts'

export type Site<Content> = {
  readonly db: Db
  readonly settings: HttpSettings
  readonly pages: readonly Page<Content>[]
  readonly look: Look<Content>
  readonly people: People
  readonly assets: AssetServer
  readonly log: Log
  /** Where a person lands who signs in without having asked for a page. */
  readonly homePath: string
  /** Where one who has several mandates and has chosen none is sent first; told `till`. */
  readonly chooseMandatePath: string
  /** The newest migration that the program knows, for /halsa. */
  readonly newestMigration: string | undefined
  /** The real clock, for sessions and limits; in production also for the day. */
  readonly now: () => Instant
}

/** What a document's frame is drawn from: a visit, or what is known of one when something failed. */
export type Framing = {
  readonly path: string
  readonly query: URLSearchParams
  readonly language: Language
  /** Not known while the database is away. */
  readonly today: Day | undefined
  readonly asOf: Day | undefined
  readonly isDemonstration: boolean
  readonly visitor: Visitor | undefined
  readonly db: Db | undefined
  link(path: string): string
}

export type Look<Content> = {
  frame(framing: Framing, content: Content): string | Promise<string>
  errorContent(facts: ErrorFacts): Content
  signInContent(facts: SignInFacts): Content
  otherMandateContent(facts: OtherMandateFacts): Content
  keptContent(facts: KeptFacts): Content
}

/** What was sent when the session had ended, on its way back to a page that does not draw it itself. */
export type KeptFacts = Omit<Unsent, 'hadFile'> & {
  readonly language: Language
  /** The page without the words. */
  readonly pageHref: string
}

/** What a form held that could not be taken now. */
export type Unsent = {
  readonly drawnFor: string
  /** Where the form was sent, and what it held. */
  readonly action: string
  readonly typed: readonly (readonly [name: string, value: string])[]
  /** A chosen file cannot be kept. */
  readonly hadFile: boolean
}

/** A form was drawn for another mandate than the one its sender acts under: nothing was saved. */
export type OtherMandateFacts = Unsent & {
  readonly language: Language
  /** Nothing when that mandate is no longer hers. */
  readonly drawnForInWords: string | undefined
  readonly actsFor: string | undefined
  link(path: string): string
}

/** A page about a day that does not exist: its address, and what else was asked there. */
export type AskedDay = {
  readonly action: string
  readonly typed: string
  readonly kept: readonly (readonly [name: string, value: string])[]
}

export type ErrorFacts = {
  readonly status: ErrorStatus
  readonly title: string
  readonly sentence: string
  /** One per field, when a form could not be used. */
  readonly errors: readonly FieldError[]
  /** What was sent, to be read and copied, or sent once more. */
  readonly unsent: Unsent | undefined
  /** The day was no day: where it is asked anew, and what was asked. */
  readonly askedDay: AskedDay | undefined
  /** What to name when asking for help; only for faults of ours. */
  readonly requestId: string | undefined
  readonly language: Language
}

export type SignInFacts = {
  readonly language: Language
  readonly providers: readonly { readonly name: string; readonly href: string }[]
  /** In the demonstration: one click each. */
  readonly people: readonly (DemonstrationPerson & { readonly href: string })[]
  /** Why the last try did not succeed, in words. */
  readonly problem: string | undefined
  /** What whoever runs the product can do about it, in words without secrets. */
  readonly toOperator: string | undefined
  /** The session had ended while she wrote: her words are kept until she has signed in. */
  readonly hadWords: boolean
  readonly visitor: Visitor | undefined
}

export type DemonstrationPerson = {
  readonly email: string
  readonly name: string
  /** What she does and for whom: «koordinator, Lerums kommun». */
  readonly actsFor: string
  /** A heading to list her under: «Kommuner». */
  readonly group: string
}

export type People = {
  /**
   * Reads a person, and answers who she is on a day in a session: her mandate then, and nothing when
   * she may no longer enter.
   */
  meetPerson(db: Db, id: PersonId): Promise<(met: Met) => Visitor | undefined>
  /** Answers a row if the mandate holds that day, and keeps it so until the transaction ends. */
  mandateToHold(db: Db, mandateId: string, today: Day): Compilable
  /** A mandate of the person's that holds that day, as she acts under it: «Lerums kommun, koordinator». */
  findMandateInWords(
    db: Db,
    of: { readonly personId: string; readonly mandateId: string },
    today: Day,
    language: Language,
  ): Promise<string | undefined>
  /** Who may confirm that an account at a second provider is the person's. */
  listConfirmers(tx: Tx, today: Day): Promise<readonly string[]>
  /** Keeps the name that a provider told, for one who has none yet. */
  takeToldName(tx: Tx, today: Day, personId: string, name: string): Promise<void>
  /** In the demonstration: everyone who may be signed in as. */
  listDemonstrationPeople(
    db: Db,
    today: Day,
    language: Language,
  ): Promise<readonly DemonstrationPerson[]>
}
