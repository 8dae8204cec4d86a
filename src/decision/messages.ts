// SPDX-License-Identifier: EUPL-1.2
// Every text of the room, Swedish (the source) and English.

import type { Language } from '#kernel/language.ts'
import type { Result } from '#kernel/result.ts'
import { pageWords } from './messages/pages.ts'
import { refusals } from './messages/refusals.ts'
import { seenWords } from './messages/seen.ts'
import { sentences } from './messages/sentences.ts'
import type { DecisionRefusal } from './rules/refusals.ts'

export function messagesIn(language: Language) {
  return { ...pageWords[language], say: sentences[language], seen: seenWords[language] }
}

/** What the reader is told when a rule said no. */
export function refusalIn(
  language: Language,
  refused: Extract<Result<never, DecisionRefusal>, { granted: false }>,
): string {
  return refusals[language][refused.refusal](refused.facts)
}
