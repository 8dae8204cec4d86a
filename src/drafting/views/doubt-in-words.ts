// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '#kernel/language.ts'
import { messagesIn } from '../messages.ts'
import type { Doubt } from '../rules/imported-document.ts'

/** What was left out, changed or guessed, as a sentence. */
export function doubtInWords(language: Language, { code, facts }: Doubt): string {
  return messagesIn(language).importing.doubts[code](facts)
}
