// SPDX-License-Identifier: EUPL-1.2
// What stands in the way of freezing a draft, or ought to be looked at first: the rows of this room, and those
// that rooms above add.

import type { Bilingual } from '#kernel/language.ts'
import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database/database.ts'
import { findTerms } from '../../agreement/reads/editions.ts'
import { saidOtherwise } from '../../agreement/rules/days-in-text.ts'
import type { VersionText } from '../../agreement/rules/document.ts'
import { checkText } from '../../agreement/rules/text-checks.ts'
import type { Term } from '../../agreement/rules/text-checks/term-bank.ts'
import { placeNote } from '../rules/draft-notes.ts'
import {
  checkDraft,
  type CheckEntry,
  type CheckKind,
  type FoundCheck,
} from '../rules/freeze-checks.ts'
import { baseOf, changesFrom } from './draft-changes.ts'
import { listNotes } from './draft-notes.ts'
import { listSuggestions } from './suggestions.ts'

/** A row of a room above: what it is called, whether it stops freezing, and where it stands. */
export type CheckOfAbove = {
  readonly name: Bilingual
  readonly stops: boolean
  readonly list: (db: Db, text: VersionText, today: Day) => Promise<readonly CheckEntry[]>
}

/** What the checks are made with, besides the draft itself. */
export type CheckSources = {
  /** The county's words on a day. */
  readonly terms: (db: Db, on: Day) => Promise<readonly Term[]>
  readonly above: readonly CheckOfAbove[]
}

export async function readFreezeChecks(
  db: Db,
  today: Day,
  text: VersionText,
  { terms: bank, above }: CheckSources,
): Promise<readonly FoundCheck<CheckKind | Bilingual>[]> {
  const { version, provisions } = text
  const suggestions = await listSuggestions(db, version.id)
  const notes = await listNotes(db, version.id)
  const changes = await changesFrom(db, await baseOf(db, version), text)
  const terms = await findTerms(db, version.id)
  const rows = provisions.map(({ number, heading, plainText }) => ({
    number: number === '' ? undefined : number,
    heading,
    text: plainText,
  }))
  const own = checkDraft({
    provisions,
    suggestions: suggestions.filter(({ decided }) => decided === undefined),
    notes: notes
      .filter(({ resolved }) => resolved === undefined)
      .map((note) => placeNote(note, provisions)),
    findings: checkText(rows, { day: today, terms: await bank(db, today) }),
    lackReason: changes.lackReason ?? [],
    saidOtherwise: terms ? saidOtherwise(terms, provisions) : [],
  })
  const added: FoundCheck<Bilingual>[] = []
  for (const { name, stops, list } of above) {
    added.push({ kind: name, stops, entries: await list(db, text, today) })
  }
  return [...own, ...added].toSorted((a, b) => Number(b.stops) - Number(a.stops))
}
