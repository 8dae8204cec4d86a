// SPDX-License-Identifier: EUPL-1.2
// A step of a draft is undone by the one who took it, and an earlier wording becomes the newest. Both are
// steps of their own: nothing that was is written over.

import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Db, Tx } from '#platform/database/database.ts'
import { changeDraft } from '../../agreement/commands/change-draft.ts'
import { findDraftStep, listDraftSteps, listUndoing } from '../../agreement/reads/draft-steps.ts'
import { lockSharedText } from '../../agreement/reads/locks.ts'
import { findSharedText } from '../../agreement/reads/shared-texts.ts'
import { readStanding } from '../../agreement/reads/standing.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { isUndone } from '../../agreement/rules/draft-steps.ts'
import { demandSeen, type SeenWord } from '../../agreement/rules/seen.ts'
import { isSameText } from '../../agreement/rules/shared-text.ts'
import { restoreIn, type RestoreRefusal } from '../rules/restoring.ts'
import { seenInDraft } from '../rules/seen-in-draft.ts'
import { takeBack } from '../rules/taking-back.ts'

/** Once, and only what nobody has changed since. An undoing is undone in the same way. */
export async function undoStep(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  { versionId, revision }: { readonly versionId: string; readonly revision: number },
): Promise<Result<undefined, 'version-not-draft' | 'undo-too-late'>> {
  const step = await findDraftStep(tx, versionId, revision)
  // What another has done is hers to undo; an earlier text is restored instead.
  if (!step || step.personId !== mandate.personId)
    throw new NotFound(`step ${revision} of one’s own`)
  const were = step.content.provisions.flatMap(({ before, after }) =>
    before && before.sharedTextId !== after?.sharedTextId ? [before] : [],
  )
  if (!(await haveSameSource(tx, were))) return refused('undo-too-late')
  return changeDraft<'undo-too-late'>(tx, today, mandate, versionId, async (text) => {
    // Pressed twice: it is undone, which is what was asked for.
    if (isUndone(step, await listUndoing(tx, versionId))) return granted({ about: [] })
    const back = takeBack(await readStanding(tx, text), step.content)
    return back.granted ? granted({ ...back.value, undoes: revision }) : back
  })
}

/** Held, so that the words of a source cannot be changed in between. */
async function haveSameSource(tx: Tx, provisions: readonly NumberedProvision[]): Promise<boolean> {
  const shared = provisions.flatMap((one) =>
    one.sharedTextId === undefined ? [] : [{ ...one, sharedTextId: one.sharedTextId }],
  )
  for (const one of shared.toSorted((a, b) => a.sharedTextId.localeCompare(b.sharedTextId))) {
    await lockSharedText(tx, one.sharedTextId)
    const source = await findSharedText(tx, { id: one.sharedTextId })
    if (!source || !isSameText(source.text, one.text)) return false
  }
  return true
}

/** Which earlier wording: that which a step left, or the one that stood before the first of them. */
export type EarlierWording = { readonly revision: number } | 'first'

export async function findEarlierWording(
  db: Db,
  versionId: string,
  provisionId: string,
  which: EarlierWording,
): Promise<NumberedProvision | undefined> {
  const all = await listDraftSteps(db, versionId, { provisionId, most: mostSteps })
  if (which === 'first') return firstOf(all, provisionId)
  const step = all.find(({ revision }) => revision === which.revision)
  return step?.content.provisions.find(({ id }) => id === provisionId)?.after
}

/** So many steps of one provision are shown, and can be restored from. */
export const mostSteps = 200

/** As the draft began, or as it was in the earliest of the steps. */
function firstOf(
  steps: Awaited<ReturnType<typeof listDraftSteps>>,
  provisionId: string,
): NumberedProvision | undefined {
  const about = steps.flatMap(({ content }) =>
    content.provisions.filter(({ id }) => id === provisionId),
  )
  return about.at(-1)?.before
}

/** As a new change, of the provision as it was seen; one that is gone comes back last in what held it. */
export async function restoreWording(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly versionId: string
    readonly provisionId: string
    readonly which: EarlierWording
    readonly seen: SeenWord
  },
): Promise<Result<undefined, RestoreRefusal | 'version-not-draft'>> {
  const { versionId, provisionId, which } = input
  return changeDraft(tx, today, mandate, versionId, async ({ provisions }) => {
    const earlier = await findEarlierWording(tx, versionId, provisionId, which)
    if (!earlier) throw new NotFound(`that wording of ${provisionId}`)
    const own = provisions.find(({ id }) => id === provisionId)
    const restored = restoreIn(provisions, earlier)
    if (!restored.granted) return restored
    // Pressed twice: it says what it was asked to say.
    if (!restored.value) return granted({ about: [] })
    demandSeen(input.seen, seenInDraft.standing(own), `provision ${provisionId}`)
    return granted({
      provisions: restored.value,
      ...(!own && { removed: { provisionIds: [provisionId], reason: '' } }),
      way: 'restored',
      about: [provisionId],
    })
  })
}
