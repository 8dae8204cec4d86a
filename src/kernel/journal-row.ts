// SPDX-License-Identifier: EUPL-1.2

/** The rooms that write to the journal. */
export type JournalRoom =
  'platform' | 'organisation' | 'agreement' | 'process' | 'consultation' | 'decision' | 'revision'

/** Something that happened, as a room's `events.ts` tells it to the journal. */
export type JournalRow = {
  readonly room: JournalRoom
  /** A verb of the field in past form: `consultation-opened`. */
  readonly event: string
  readonly subjectKind: string
  readonly subjectId: string
  /** Whether a public page may show what changed. A save in a private draft is not public. */
  readonly isPublic: boolean
  /** Ids, names of fields and hashes only; never the words of a party's private record. */
  readonly payload?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}
