// SPDX-License-Identifier: EUPL-1.2
// Someone who writes a draft suggests words in it without changing it; someone takes them into the text, or
// does not. What is taken goes the one way into a draft.

import type { Day } from '#kernel/day.ts'
import { Conflict, NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database/database.ts'
import { recordAll } from '#platform/journal/journal.ts'
import { changeDraft } from '../../agreement/commands/change-draft.ts'
import { lockVersions } from '../../agreement/reads/locks.ts'
import { findDocumentIdOf, readText } from '../../agreement/reads/texts.ts'
import { checkReason } from '../../agreement/rules/change-reasons.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { isStepFrom } from '../../agreement/rules/lifecycle.ts'
import { mayInAgreement } from '../../agreement/rules/permissions.ts'
import { demandSeen, type SeenWord } from '../../agreement/rules/seen.ts'
import { listSuggestions } from '../reads/suggestions.ts'
import { besideDraftEvent } from '../rules/events.ts'
import { seenInDraft } from '../rules/seen-in-draft.ts'
import {
  changesNothing,
  seenStanding,
  standsFor,
  type SuggestedWording,
  type Suggestion,
  type SuggestionKind,
  type Taken,
  takeSuggestions,
  type TakingRefusal,
} from '../rules/suggestions.ts'
import { decideSuggestions, insertSuggestion } from '../writes/suggestions.ts'
import { getOwn, readTyped, type DraftRefusal, type TypedProvision } from './provisions.ts'

export type SuggestRefusal = DraftRefusal | 'suggestion-says-the-same'

/**
 * Made against the words that were seen; others by then are a clash. Its id comes with the form, so that one
 * that is sent twice is one. `replaces` names the one that it is made anew from.
 */
export async function suggest(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly id: string
    readonly versionId: string
    readonly provisionId: string
    readonly kind: SuggestionKind
    /** What it says; nothing of it is read when it strikes. Words keep the kind and the actor that stand. */
    readonly typed: Omit<TypedProvision, 'changeReason' | 'references'>
    readonly newProvisionId: string
    readonly reason: string
    readonly seen: SeenWord
    readonly replaces?: string
  },
): Promise<Result<undefined, SuggestRefusal>> {
  const { id, versionId, provisionId, kind } = input
  if (!mayInAgreement(mandate, 'suggest-in-draft')) throw new NotAllowed('suggest-in-draft')
  await lockVersions(tx, [versionId])
  const { version, provisions } = await readText(tx, versionId)
  if (!isStepFrom(version.status, 'change')) return refused('version-not-draft')
  const known = await listSuggestions(tx, versionId)
  if (known.some((one) => one.id === id)) return granted()
  const reason = about('reason', checkReason(input.reason))
  if (!reason.granted) return reason
  const own = getOwn(provisions, provisionId)
  const madeAgainst = standsFor(kind, provisionId, provisions)
  demandSeen(input.seen, seenStanding(madeAgainst), `provision ${provisionId}`)
  const proposed = kind === 'strike' ? granted() : readProposed(input.typed, kind, own)
  if (!proposed.granted) return proposed
  const made = {
    id,
    kind,
    provisionId,
    madeAgainst,
    proposed: proposed.value,
    newProvisionId: kind === 'new' ? input.newProvisionId : undefined,
    reason: reason.value,
    suggestedBy: mandate.personId,
  }
  if (made.newProvisionId !== undefined) {
    if (await findDocumentIdOf(tx, made.newProvisionId)) throw new NotAllowed('the id is taken')
    const fits = takeSuggestions(
      provisions,
      [{ ...made, suggestedAt: now, decided: undefined }],
      [id],
    )
    if (!fits.granted && fits.refusal === 'kind-does-not-fit')
      return refused(fits.refusal, {}, 'kind')
  }
  await insertSuggestion(tx, versionId, made)
  const replaced = known.filter((one) => one.id === input.replaces && one.decided === undefined)
  await decideSuggestions(
    tx,
    replaced.map((one) => one.id),
    'replaced',
    mandate.personId,
  )
  await recordAll(tx, today, [
    besideDraftEvent('suggestion-made', id, { version: versionId, provisions: [provisionId] }),
    ...replaced.map((one) =>
      besideDraftEvent('suggestion-replaced', one.id, { version: versionId }),
    ),
  ])
  return granted()
}

/** When it is tried, nobody has suggested it yet. */
const now = '' as Suggestion['suggestedAt']

function readProposed(
  typed: Omit<TypedProvision, 'changeReason' | 'references'>,
  kind: SuggestionKind,
  own: NumberedProvision,
): Result<SuggestedWording, SuggestRefusal> {
  const keeps = kind === 'words' ? { kind: own.kind, actor: own.actor } : {}
  const read = readTyped({ ...typed, ...keeps, changeReason: '' })
  if (!read.granted) return read
  const { changeReason: _, ...wording } = read.value
  if (kind === 'words' && changesNothing(wording, own)) {
    return refused('suggestion-says-the-same', {}, 'text')
  }
  return granted(wording)
}

/** Those that were chosen, as they and what they are about were seen. */
type Chosen = {
  readonly versionId: string
  readonly ids: readonly string[]
  readonly seen: SeenWord
}

/** All or none. Their reasons become those of the changes. */
export async function acceptSuggestions(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  { versionId, ids, seen }: Chosen,
): Promise<Result<Taken | undefined, TakingRefusal | 'version-not-draft'>> {
  let taken: Taken | undefined
  const done = await changeDraft(tx, today, mandate, versionId, async ({ version, provisions }) => {
    const all = await listSuggestions(tx, versionId)
    if (isDone(all, ids, 'accepted')) return granted({ about: [] })
    const waiting = all.filter(({ decided }) => decided === undefined)
    demandSeen(seen, seenInDraft.suggestions(waiting, ids, provisions), 'what is taken')
    const read = takeSuggestions(provisions, waiting, ids)
    if (!read.granted) return read
    taken = read.value
    const { basedOnVersionId } = version
    const earlier = basedOnVersionId ? (await readText(tx, basedOnVersionId)).provisions : []
    const known = new Set(earlier.map(({ id }) => id))
    return granted({
      provisions: taken.provisions,
      removed: taken.struck.map(({ ids: gone, reason }) => ({
        provisionIds: gone.filter((id) => known.has(id)),
        reason,
      })),
      about: touchedBy(waiting.filter(({ id }) => ids.includes(id))),
    })
  })
  if (!done.granted) return done
  if (taken) await decide(tx, today, mandate, versionId, ids, 'accepted')
  return granted(taken)
}

/** They stand as they stood, for those who look back, and are in nobody's way. */
export async function rejectSuggestions(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  { versionId, ids, seen }: Chosen,
): Promise<Result<undefined, 'version-not-draft'>> {
  if (!mayInAgreement(mandate, 'edit-draft')) throw new NotAllowed('edit-draft')
  await lockVersions(tx, [versionId])
  const { version, provisions } = await readText(tx, versionId)
  if (!isStepFrom(version.status, 'change')) return refused('version-not-draft')
  const all = await listSuggestions(tx, versionId)
  if (isDone(all, ids, 'rejected')) return granted()
  const waiting = all.filter(({ decided }) => decided === undefined)
  demandSeen(seen, seenInDraft.suggestions(waiting, ids, provisions), 'what is rejected')
  await decide(tx, today, mandate, versionId, ids, 'rejected')
  return granted()
}

/** Pressed twice: they are what they were asked to be. */
function isDone(
  all: readonly Suggestion[],
  ids: readonly string[],
  outcome: 'accepted' | 'rejected',
): boolean {
  const chosen = all.filter(({ id }) => ids.includes(id))
  if (chosen.length !== ids.length || ids.length === 0) throw new Conflict('no such suggestion')
  return chosen.every(({ decided }) => decided?.outcome === outcome)
}

async function decide(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  versionId: string,
  ids: readonly string[],
  outcome: 'accepted' | 'rejected',
): Promise<void> {
  await decideSuggestions(tx, ids, outcome, mandate.personId)
  await recordAll(
    tx,
    today,
    ids.map((id) => besideDraftEvent(`suggestion-${outcome}`, id, { version: versionId })),
  )
}

function touchedBy(chosen: readonly Suggestion[]): readonly string[] {
  return chosen.flatMap(({ kind, newProvisionId, madeAgainst }) =>
    kind === 'new' ? [newProvisionId!] : madeAgainst.map(({ id }) => id),
  )
}
