// SPDX-License-Identifier: EUPL-1.2
// One provision becomes two, and two become one, as they were seen.

import type { Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { changeDraft } from '../../agreement/commands/change-draft.ts'
import { findDocumentIdOf, listOwnReferences, readText } from '../../agreement/reads/texts.ts'
import { checkReason, type ReasonRefusal } from '../../agreement/rules/change-reasons.ts'
import type { Version } from '../../agreement/rules/document.ts'
import type { DraftChange } from '../../agreement/rules/draft-change.ts'
import { demandSeen, type SeenWord } from '../../agreement/rules/seen.ts'
import { readHeading } from '../rules/drafting-text.ts'
import { seenInDraft } from '../rules/seen-in-draft.ts'
import {
  type JoinWay,
  mergeIn,
  type MergeRefusal,
  nextBeside,
  splitIn,
  type SplitRefusal,
} from '../rules/split-and-merge.ts'
import { getOwn } from './provisions.ts'

type Said = { readonly heading: string; readonly changeReason: string }
type SaidRefusal = ReasonRefusal | 'text-too-long' | 'personal-number'

function readSaid(typed: Said): Result<Said, SaidRefusal> {
  const heading = about('heading', readHeading(typed.heading))
  if (!heading.granted) return heading
  const reason = about('changeReason', checkReason(typed.changeReason))
  if (!reason.granted) return reason
  return granted({ heading: heading.value, changeReason: reason.value })
}

/** The id of the second part comes with the form, so that one that is sent twice splits once. */
export async function splitProvision(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Said & {
    readonly versionId: string
    readonly provisionId: string
    readonly newId: string
    readonly place: string
    readonly seen: SeenWord
  },
): Promise<
  Result<undefined, SplitRefusal | SaidRefusal | 'version-not-draft' | 'already-inserted'>
> {
  const known = await findDocumentIdOf(tx, input.newId)
  return changeDraft(tx, today, mandate, input.versionId, ({ provisions }) => {
    const there = provisions.find(({ id }) => id === input.newId)
    if (there?.madeOf?.includes(input.provisionId)) return granted({ about: [] })
    if (there || known !== undefined) return refused('already-inserted')
    const own = getOwn(provisions, input.provisionId)
    demandSeen(input.seen, seenInDraft.block(provisions, own.id), `provision ${own.id}`)
    const said = readSaid(input)
    if (!said.granted) return said
    const { heading, changeReason } = said.value
    const split = splitIn(provisions, { ...own, changeReason }, { ...input, heading })
    if (!split.granted) return split
    return granted({ provisions: split.value, way: 'split', about: [own.id, input.newId] })
  })
}

/** With the one that stands after it. The laws that were written beside the two stand beside the one. */
export async function mergeProvisions(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Said & {
    readonly versionId: string
    readonly provisionId: string
    readonly nextId: string
    readonly way: JoinWay
    readonly seen: SeenWord
  },
): Promise<Result<undefined, MergeRefusal | SaidRefusal | 'version-not-draft'>> {
  const { versionId, provisionId, nextId, way } = input
  return changeDraft(tx, today, mandate, versionId, async ({ version, provisions }) => {
    const own = getOwn(provisions, provisionId)
    // Pressed twice: the other is in this one, which is what was asked for.
    if (own.madeOf?.includes(nextId) && !provisions.some(({ id }) => id === nextId)) {
      return granted({ about: [] })
    }
    demandSeen(input.seen, seenInDraft.pair(provisions, own.id, nextId), `the pair ${own.id}`)
    if (nextBeside(provisions, own)?.id !== nextId) return refused('nothing-to-merge')
    const said = readSaid(input)
    if (!said.granted) return said
    const { heading, changeReason } = said.value
    const merged = mergeIn(provisions, own, { way, heading, changeReason })
    if (!merged.granted) return merged
    return granted({
      provisions: merged.value.provisions,
      references: await referencesOfBoth(tx, versionId, [own.id, nextId]),
      removed: {
        provisionIds: await inEarlier(tx, version, nextId),
        reason: changeReason,
      },
      way: 'merged',
      about: [own.id, nextId],
    })
  })
}

async function referencesOfBoth(
  tx: Tx,
  versionId: string,
  [ownId, nextId]: readonly [string, string],
): Promise<DraftChange['references']> {
  const all = await listOwnReferences(tx, versionId)
  const next = all.filter(({ provisionId }) => provisionId === nextId)
  if (next.length === 0) return []
  const own = all.filter(({ provisionId }) => provisionId === ownId)
  const labels = new Set(own.map(({ label }) => label))
  const both = [...own, ...next.filter(({ label }) => !labels.has(label))]
  return [{ provisionId: ownId, own: both }]
}

/** Where the earlier version has it, that it is gone has the reason of the one it is in. */
async function inEarlier(
  tx: Tx,
  { basedOnVersionId }: Version,
  id: string,
): Promise<readonly string[]> {
  if (!basedOnVersionId) return []
  const { provisions } = await readText(tx, basedOnVersionId)
  return provisions.some((one) => one.id === id) ? [id] : []
}
