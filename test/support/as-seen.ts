// SPDX-License-Identifier: EUPL-1.2
// What one who has just looked has seen: for commands that act only on what stands as it was seen.

import type { Db } from '#platform/database/database.ts'
import { findRegistration } from '../../src/agreement/reads/registrations.ts'
import { findSharedText } from '../../src/agreement/reads/shared-texts.ts'
import { findProvision, readText } from '../../src/agreement/reads/texts.ts'
import { getVersion } from '../../src/agreement/reads/versions.ts'
import type { Target } from '../../src/drafting/rules/tree-changes.ts'
import { seenIn } from '../../src/agreement/rules/seen.ts'
import { listSuggestions } from '../../src/drafting/reads/suggestions.ts'
import { seenStanding, standsFor } from '../../src/drafting/rules/suggestions.ts'
import { seenInDraft } from '../../src/drafting/rules/seen-in-draft.ts'

export const asSeen = {
  draft: async (db: Db, versionId: string) => seenIn.draft(await readText(db, versionId)),
  header: async (db: Db, versionId: string) => seenIn.header(await getVersion(db, versionId)),
  version: async (db: Db, versionId: string) => seenIn.version(await getVersion(db, versionId)),
  versions: async (db: Db, ids: readonly string[]) => {
    const listed: { readonly id: string; readonly seen: string }[] = []
    for (const id of ids) listed.push({ id, seen: await asSeen.version(db, id) })
    return listed
  },
  provision: async (db: Db, versionId: string, provisionId: string) =>
    seenInDraft.provision((await findProvision(db, versionId, provisionId))!),
  block: async (db: Db, versionId: string, provisionId: string) =>
    seenInDraft.block((await readText(db, versionId)).provisions, provisionId),
  standing: async (db: Db, versionId: string, provisionId: string) =>
    seenStanding(standsFor('words', provisionId, (await readText(db, versionId)).provisions)),
  suggestions: async (db: Db, versionId: string, ids: readonly string[]) => {
    const waiting = (await listSuggestions(db, versionId)).filter(({ decided }) => !decided)
    return seenInDraft.suggestions(waiting, ids, (await readText(db, versionId)).provisions)
  },
  tree: async (db: Db, versionId: string) =>
    seenInDraft.tree((await readText(db, versionId)).provisions),
  place: async (db: Db, versionId: string, target: Target) =>
    seenInDraft.place((await readText(db, versionId)).provisions, target),
  registration: async (db: Db, versionId: string) => {
    const stands = await findRegistration(db, versionId)
    return stands ? seenIn.registration(stands) : ''
  },
  sharedText: async (db: Db, id: string) => seenIn.sharedText((await findSharedText(db, { id }))!),
}
