// SPDX-License-Identifier: EUPL-1.2
// What the reader of each form of a draft or an import saw, read as the rows of `seenIn` are.

import { canonicalWording } from '../../agreement/rules/canonical-form.ts'
import type { ReasonedChange } from '../../agreement/rules/change-reasons.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { asWord, type SeenWord } from '../../agreement/rules/seen.ts'
import { fieldsBesideWording } from '../../agreement/rules/provision-fields.ts'
import { subtreeOf } from '../../agreement/rules/provision-tree.ts'
import type { ImportChoices, ImportPart } from './import-plan.ts'
import { seenStanding, standingsOf, standsFor, type Suggestion } from './suggestions.ts'
import type { Target } from './tree-changes.ts'

/** One provision: its words and what stands beside them. Its place is the tree's. */
function wordingOf(one: NumberedProvision): string {
  const beside = fieldsBesideWording.map((field) => one[field] ?? '')
  return asWord(one.kind, beside, canonicalWording(one))
}

function choicesIn(choices: ImportChoices): readonly unknown[] {
  const { title, subtitle, label, isExampleText, annexes, pairings, wordings = {} } = choices
  return [title, subtitle, label, isExampleText, annexes, pairings, wordings]
}

export const seenInDraft = {
  /** A provision, to be changed. */
  provision: (own: NumberedProvision): SeenWord => wordingOf(own),

  /** A provision with all that it holds, to be removed. */
  block: (provisions: readonly NumberedProvision[], id: string): SeenWord =>
    asWord(subtreeOf(provisions, id).map(wordingOf)),

  /** A provision that an earlier wording is restored in, or that it is gone. */
  standing: (own: NumberedProvision | undefined): SeenWord =>
    own ? wordingOf(own) : asWord('gone'),

  /** Two that stand beside each other with all that they hold, to be one. */
  pair: (provisions: readonly NumberedProvision[], id: string, nextId: string): SeenWord =>
    asWord(seenInDraft.block(provisions, id), seenInDraft.block(provisions, nextId)),

  /** The order of a draft, to move something in. Words may change meanwhile. */
  tree: (provisions: readonly NumberedProvision[]): SeenWord =>
    asWord(provisions.map(({ id, parentId, kind }) => [id, parentId, kind])),

  /** What a new provision is put beside; the end of a text is always its end. */
  place: (provisions: readonly NumberedProvision[], target: Target): SeenWord => {
    if (target.where === 'last') return asWord('last')
    const anchor = provisions.find(({ id }) => id === target.anchorId)
    return asWord(target.where, anchor && [anchor.parentId, wordingOf(anchor)])
  },

  /** A change against the earlier version, with the reason it has. */
  change: ({ kind, before, after, reason, removedWith }: ReasonedChange): SeenWord => {
    const words = [before, after].map((one) => one && [one.id, canonicalWording(one)])
    return asWord(kind, words, reason, removedWith)
  },

  /** Suggestions to take or not, with those that wait beside them and what they are about. */
  suggestions: (
    waiting: readonly Suggestion[],
    ids: readonly string[],
    provisions: readonly NumberedProvision[],
  ): SeenWord => {
    const standings = standingsOf(waiting, provisions)
    return asWord(
      waiting
        .filter(({ id }) => ids.includes(id))
        .map(({ id, kind, provisionId }) => [
          [id, standings.get(id)],
          seenStanding(standsFor(kind, provisionId, provisions)),
        ]),
    )
  },

  /** What has been chosen in an import so far. */
  choices: (choices: ImportChoices): SeenWord => asWord(choicesIn(choices)),

  /** What an import would save now: choices, and each pairing with the earlier texts. */
  plan: (choices: ImportChoices, parts: readonly ImportPart[]): SeenWord =>
    asWord(
      choicesIn(choices),
      parts.map(({ documentId, title, subtitle, begin, earlier, pairing }) => [
        [documentId, title, subtitle, begin],
        earlier && [earlier.version.id, earlier.provisions.map(wordingOf)],
        pairing.pairings.map(({ provisionId, by }) => [provisionId, by]),
      ]),
    ),
} as const
