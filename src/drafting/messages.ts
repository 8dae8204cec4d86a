// SPDX-License-Identifier: EUPL-1.2
// Every text of the room, Swedish (the source) and English.

import type { Language } from '#kernel/language.ts'
import { workspaceEn, workspaceSv } from './messages/workspace.ts'
import { historyEn, historySv } from './messages/history.ts'
import { freezeChecksEn, freezeChecksSv } from './messages/freeze-checks.ts'
import { importingEn, importingSv } from './messages/importing.ts'
import { meanwhileEn, meanwhileSv } from './messages/meanwhile.ts'
import { notingEn, notingSv } from './messages/noting.ts'
import { reasonsEn, reasonsSv } from './messages/reasons.ts'
import { refusalsEn, refusalsSv } from './messages/refusals.ts'
import { registeringEn, registeringSv } from './messages/registering.ts'
import { renumberingEn, renumberingSv } from './messages/renumbering.ts'
import { splittingEn, splittingSv } from './messages/splitting.ts'
import { sharingEn, sharingSv } from './messages/sharing.ts'
import { suggestingEn, suggestingSv } from './messages/suggesting.ts'
import { validityEn, validitySv } from './messages/validity.ts'

const sv = {
  start: 'Start',
  workspace: workspaceSv,
  history: historySv,
  freezeChecks: freezeChecksSv,
  importing: importingSv,
  meanwhile: meanwhileSv,
  noting: notingSv,
  reasons: reasonsSv,
  validityPage: validitySv,
  refusals: refusalsSv,
  registering: registeringSv,
  renumbering: renumberingSv,
  sharing: sharingSv,
  splitting: splittingSv,
  suggesting: suggestingSv,
}

export type DraftingMessages = typeof sv

const en: DraftingMessages = {
  start: 'Start',
  workspace: workspaceEn,
  history: historyEn,
  freezeChecks: freezeChecksEn,
  importing: importingEn,
  meanwhile: meanwhileEn,
  noting: notingEn,
  reasons: reasonsEn,
  validityPage: validityEn,
  refusals: refusalsEn,
  registering: registeringEn,
  renumbering: renumberingEn,
  sharing: sharingEn,
  splitting: splittingEn,
  suggesting: suggestingEn,
}

const messages: Readonly<Record<Language, DraftingMessages>> = { sv, en }

export function messagesIn(language: Language): DraftingMessages {
  return messages[language]
}
