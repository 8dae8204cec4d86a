// SPDX-License-Identifier: EUPL-1.2
// The notes of a draft where they stand now, with the names of those who wrote them; and who writes where.

import type { Visit } from '#platform/page.ts'
import { namesOfPeople } from '../../organisation/reads.ts'
import type { VersionText } from '../../agreement/rules/document.ts'
import { listNotes, listOpenings } from '../reads/draft-notes.ts'
import { placeNote } from '../rules/draft-notes.ts'
import type { ShownNote } from '../views/note-view.tsx'
import { shortName } from './open-draft.ts'

export async function notedIn(
  visit: Visit,
  { version, provisions }: VersionText,
): Promise<readonly ShownNote[]> {
  const notes = await listNotes(visit.db, version.id)
  const names = await namesOfPeople(
    visit.db,
    notes.flatMap(({ writtenBy, resolved, answers }) => [
      writtenBy,
      ...(resolved ? [resolved.by] : []),
      ...answers.map((one) => one.writtenBy),
    ]),
  )
  return notes.map((note) => {
    const place = placeNote(note, provisions)
    const at = provisions.find(({ id }) => id === place.provisionId)
    return { note, place, name: at && shortName(at), names }
  })
}

/** The names of others who have each provision open, by its id. */
export async function writersIn(
  visit: Visit,
  versionId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const openings = await listOpenings(visit.db, versionId, visit.mandate?.personId)
  const names = await namesOfPeople(
    visit.db,
    openings.map(({ personId }) => personId),
  )
  const byProvision = Map.groupBy(openings, ({ provisionId }) => provisionId)
  return new Map(
    [...byProvision].map(([id, those]) => [
      id,
      those.map(({ personId }) => names.get(personId) ?? ''),
    ]),
  )
}
