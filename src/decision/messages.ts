// SPDX-License-Identifier: EUPL-1.2
// Every text of the room, Swedish (the source) and English.

import type { Language } from '#kernel/language.ts'
import { pageWords } from './messages/page-words.ts'
import { seenWords } from './messages/seen.ts'
import { sentences } from './messages/sentences.ts'

export function messagesIn(language: Language) {
  return { ...pageWords[language], say: sentences[language], seen: seenWords[language] }
}
