// SPDX-License-Identifier: EUPL-1.2
// Every text of the room, Swedish (the source) and English.

import type { Language } from '#kernel/language.ts'
import { answering } from './messages/answering.ts'
import { behind } from './messages/behind.ts'
import { collating } from './messages/collating.ts'
import { earlier } from './messages/earlier.ts'
import { leading } from './messages/leading.ts'
import { many } from './messages/many.ts'
import { meanwhile } from './messages/meanwhile.ts'
import { refusals } from './messages/refusals.ts'
import { rounds } from './messages/rounds.ts'
import { sent } from './messages/sent.ts'
import { terms } from './messages/terms.ts'

const wordsIn = (language: Language) => ({
  ...terms[language],
  ...rounds[language],
  ...leading[language],
  ...answering[language],
  ...sent[language],
  ...collating[language],
  ...meanwhile[language],
  ...earlier[language],
  ...behind[language],
  ...many[language],
  refusals: refusals[language],
})

export type ConsultationMessages = ReturnType<typeof wordsIn>

const messages: Readonly<Record<Language, ConsultationMessages>> = {
  sv: wordsIn('sv'),
  en: wordsIn('en'),
}

export function messagesIn(language: Language): ConsultationMessages {
  return messages[language]
}
