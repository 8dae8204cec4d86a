// SPDX-License-Identifier: EUPL-1.2
// Whether what is written in a comment is enough to be one, whoever writes it down.

import { about, granted, refused, type Result } from '#kernel/result.ts'
import { checkTypedText, type TypedTextRefusal } from '#kernel/text/typed-text.ts'
import { mostCharacters, type CommentKind } from './consultation.ts'
import type { Said } from './said-in-comment.ts'

/** What is said in a comment, of whichever kind: enough to be answered. */
export function checkCommentText(
  kind: CommentKind,
  input: { readonly text: string; readonly proposedWording: string },
): Result<Pick<Said, 'text' | 'proposedWording'>, TypedTextRefusal> {
  const ofWording = { most: mostCharacters.proposedWording }
  const wording = about('proposedWording', checkTypedText(input.proposedWording, ofWording))
  if (!wording.granted) return wording
  const text = about('text', checkTypedText(input.text, { most: mostCharacters.comment }))
  if (!text.granted) return text
  // To support, or to propose a wording, needs no further words.
  const isEnough = kind === 'support' || wording.value !== '' || text.value !== ''
  if (!isEnough) return refused('text-missing', {}, 'text')
  return granted({ text: text.value, proposedWording: wording.value })
}
