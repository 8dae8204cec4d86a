// SPDX-License-Identifier: EUPL-1.2
// Words that someone who writes a draft suggests in it. A suggestion holds what it was made against; it is
// taken into the text only while that still stands, and never beside another that says otherwise.

import type { Instant } from '#kernel/instant.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { canonicalWording } from '../../agreement/rules/canonical-form.ts'
import { reasonLimit } from '../../agreement/rules/change-reasons.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { plainText } from '../../agreement/rules/plain-text.ts'
import { subtreeOf } from '../../agreement/rules/provision-tree.ts'
import { asWord, type SeenWord } from '../../agreement/rules/seen.ts'
import { isSameText } from '../../agreement/rules/shared-text.ts'
import { putAt, type TreeRefusal } from './tree-changes.ts'

/** Other words for a provision, a new one after it, or that it is struck with all that it holds. */
export const suggestionKinds = ['words', 'new', 'strike'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

export type SuggestionOutcome = 'accepted' | 'rejected' | 'replaced'

/** What a provision says: all of it that can be suggested. */
export type SuggestedWording = Pick<NumberedProvision, 'kind' | 'heading' | 'text' | 'actor'>

/** A provision as it stood when something was suggested about it. */
export type StoodThen = SuggestedWording & { readonly id: string }

export type Suggestion = {
  readonly id: string
  readonly kind: SuggestionKind
  /** What it rewords or strikes, or what a new one is put after. */
  readonly provisionId: string
  /** The provision, and of one that is struck all that it held. */
  readonly madeAgainst: readonly StoodThen[]
  /** Nothing when it strikes. */
  readonly proposed: SuggestedWording | undefined
  readonly newProvisionId: string | undefined
  readonly reason: string
  readonly suggestedBy: string
  readonly suggestedAt: Instant
  /** Nothing while it waits for somebody. */
  readonly decided:
    { readonly outcome: SuggestionOutcome; readonly by: string; readonly at: Instant } | undefined
}

/** What a suggestion of the kind is made against, as the draft stands; nothing when the provision is gone. */
export function standsFor(
  kind: SuggestionKind,
  provisionId: string,
  provisions: readonly NumberedProvision[],
): readonly StoodThen[] {
  const block = subtreeOf(provisions, provisionId)
  const own = kind === 'strike' ? block : block.slice(0, 1)
  return own.map(({ id, kind: is, heading, text, actor }) => ({
    id,
    kind: is,
    heading,
    text,
    actor,
  }))
}

/** Where it stands and how it is numbered is not what it says. */
export function seenStanding(rows: readonly StoodThen[]): SeenWord {
  return asWord(rows.map((one) => [one.id, one.kind, one.actor ?? '', canonicalWording(one)]))
}

/**
 * `applies`: what it was made against stands, and nobody has suggested otherwise. `rivals`: another one that
 * waits says otherwise of the same words. `collides`: the words are others now, or gone.
 */
export type Standing = 'applies' | 'rivals' | 'collides'

/** How each of those that wait stands to the draft. */
export function standingsOf(
  waiting: readonly Suggestion[],
  provisions: readonly NumberedProvision[],
): ReadonlyMap<string, Standing> {
  const fitting = waiting.filter((one) => stillFits(one, provisions))
  return new Map(
    waiting.map((one) => {
      if (!fitting.includes(one)) return [one.id, 'collides']
      const isRivalled = fitting.some((other) => other.id !== one.id && saysOtherwise(one, other))
      return [one.id, isRivalled ? 'rivals' : 'applies']
    }),
  )
}

function stillFits(
  { kind, provisionId, madeAgainst }: Suggestion,
  provisions: readonly NumberedProvision[],
): boolean {
  return seenStanding(standsFor(kind, provisionId, provisions)) === seenStanding(madeAgainst)
}

/** Several may be put after the same provision; two wordings of it are a choice, and so is striking it. */
function saysOtherwise(one: Suggestion, other: Suggestion): boolean {
  const ids = new Set(one.madeAgainst.map(({ id }) => id))
  if (!other.madeAgainst.some(({ id }) => ids.has(id))) return false
  const kinds = [one.kind, other.kind]
  return kinds.includes('strike') || kinds.every((kind) => kind === 'words')
}

/** Whether it says anything else than what stands. */
export function changesNothing(wording: SuggestedWording, stands: SuggestedWording): boolean {
  return canonicalWording(wording) === canonicalWording(stands) && wording.kind === stands.kind
}

export type TakingRefusal = TreeRefusal | 'suggestion-collides' | 'suggestion-has-rival'

export type Taken = {
  readonly provisions: readonly NumberedProvision[]
  /** What is struck, and why. */
  readonly struck: readonly { readonly ids: readonly string[]; readonly reason: string }[]
  /** Those whose words become others than those of their shared text. */
  readonly lettingGo: readonly string[]
}

/**
 * The draft with some of those that wait taken into it, all judged by what stands before any of them is.
 * The reason of each becomes that of the change.
 */
export function takeSuggestions(
  provisions: readonly NumberedProvision[],
  waiting: readonly Suggestion[],
  chosenIds: readonly string[],
): Result<Taken, TakingRefusal> {
  const standings = standingsOf(waiting, provisions)
  const chosen = waiting.filter(({ id }) => chosenIds.includes(id))
  if (chosen.some(({ id }) => standings.get(id) === 'collides'))
    return refused('suggestion-collides')
  if (chosen.some(({ id }) => standings.get(id) === 'rivals'))
    return refused('suggestion-has-rival')
  let text = provisions
  const lettingGo: string[] = []
  for (const { provisionId, proposed, reason } of chosen.filter(({ kind }) => kind === 'words')) {
    text = text.map((one) => {
      if (one.id !== provisionId) return one
      const changed = reworded(one, proposed!, reason)
      if (one.sharedTextId !== undefined && changed.sharedTextId === undefined) {
        lettingGo.push(one.id)
      }
      return changed
    })
  }
  // The first that was suggested stands first after the same provision.
  for (const one of chosen.filter(({ kind }) => kind === 'new').toReversed()) {
    const put = putAt(text, [asProvision(one)], { where: 'after', anchorId: one.provisionId })
    if (!put.granted) return put
    text = put.value
  }
  const struck = chosen
    .filter(({ kind }) => kind === 'strike')
    .map(({ madeAgainst, reason }) => ({ ids: madeAgainst.map(({ id }) => id), reason }))
  const gone = new Set(struck.flatMap(({ ids }) => ids))
  return granted({ provisions: text.filter(({ id }) => !gone.has(id)), struck, lettingGo })
}

function reworded(
  own: NumberedProvision,
  { heading, text }: SuggestedWording,
  reason: string,
): NumberedProvision {
  return {
    ...own,
    heading,
    text,
    plainText: plainText(text),
    sharedTextId: isSameText(own.text, text) ? own.sharedTextId : undefined,
    changeReason: withReason(own.changeReason, reason),
    revision: own.revision + 1,
  }
}

function asProvision({ newProvisionId, proposed, reason }: Suggestion): NumberedProvision {
  return {
    id: newProvisionId!,
    parentId: undefined,
    ...proposed!,
    plainText: plainText(proposed!.text),
    sharedTextId: undefined,
    changeReason: reason,
    number: '',
    address: '',
    revision: 1,
  }
}

/** The reason that is written stays; another is put after it where both find room. */
function withReason(written: string, suggested: string): string {
  if (suggested === '' || written.includes(suggested)) return written
  const both = [written, suggested].filter((one) => one !== '').join('\n')
  return both.length <= reasonLimit ? both : written
}
