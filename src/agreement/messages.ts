// SPDX-License-Identifier: EUPL-1.2
// Every text of the room, Swedish (the source) and English.

import type { Language } from '#kernel/language.ts'
import { comparingEn, comparingSv } from './messages/comparing.ts'
import { deskEn, deskSv } from './messages/desk.ts'
import { importingEn, importingSv } from './messages/importing.ts'
import { meanwhileEn, meanwhileSv } from './messages/meanwhile.ts'
import { readingEn, readingSv } from './messages/reading.ts'
import { reasonsEn, reasonsSv } from './messages/reasons.ts'
import { sharingEn, sharingSv } from './messages/sharing.ts'
import { validityEn, validitySv } from './messages/validity.ts'
import { refusalsEn, refusalsSv } from './messages/refusals.ts'

const sv = {
  ...readingSv,
  comparison: comparingSv,
  desk: deskSv,
  importing: importingSv,
  meanwhile: meanwhileSv,
  reasons: reasonsSv,
  validityPage: validitySv,
  refusals: refusalsSv,
  sharing: sharingSv,
}

export type AgreementMessages = typeof sv

const en: AgreementMessages = {
  ...readingEn,
  comparison: comparingEn,
  desk: deskEn,
  importing: importingEn,
  meanwhile: meanwhileEn,
  reasons: reasonsEn,
  validityPage: validityEn,
  refusals: refusalsEn,
  sharing: sharingEn,
}

const messages: Readonly<Record<Language, AgreementMessages>> = { sv, en }

export function messagesIn(language: Language): AgreementMessages {
  return messages[language]
}
