// SPDX-License-Identifier: EUPL-1.2

/** Something that happened, as a room's `events.ts` tells it to the journal. */
export type JournalRow = {
  /** The room that tells of it, by the name of its folder. */
  readonly room: string
  /** A verb of the field in past form: `consultation-opened`. */
  readonly event: string
  readonly subjectKind: string
  readonly subjectId: string
  /** Whether a public page may show what changed. A save in a private draft is not public. */
  readonly isPublic: boolean
  /** Ids, names of fields and hashes only; never the words of a party's private record. */
  readonly payload?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}
