// SPDX-License-Identifier: EUPL-1.2
// What a kind of document is called. Rooms above borrow it.

import type { Language } from '#kernel/language.ts'
import { messagesIn } from '../messages.ts'
import type { DocumentKind } from '../rules/document.ts'

export function kindOfDocument(kind: DocumentKind, language: Language): string {
  return messagesIn(language).kinds[kind]
}
