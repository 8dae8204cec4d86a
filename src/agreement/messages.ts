// SPDX-License-Identifier: EUPL-1.2
// Every text of the room, Swedish (the source) and English.

import type { Language } from '#kernel/language.ts'
import { comparingEn, comparingSv } from './messages/comparing.ts'
import { formerNumberEn, formerNumberSv } from './messages/former-number.ts'
import { onPaperEn, onPaperSv } from './messages/on-paper.ts'
import { ownDaysEn, ownDaysSv } from './messages/own-days.ts'
import { readingEn, readingSv } from './messages/reading.ts'

const sv = {
  ...readingSv,
  comparison: comparingSv,
  onPaper: onPaperSv,
  formerNumber: formerNumberSv,
  ownDays: ownDaysSv,
}

export type AgreementMessages = typeof sv

const en: AgreementMessages = {
  ...readingEn,
  comparison: comparingEn,
  onPaper: onPaperEn,
  formerNumber: formerNumberEn,
  ownDays: ownDaysEn,
}

const messages: Readonly<Record<Language, AgreementMessages>> = { sv, en }

export function messagesIn(language: Language): AgreementMessages {
  return messages[language]
}
