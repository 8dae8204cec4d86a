// SPDX-License-Identifier: EUPL-1.2

import { looks, type StatusLook } from '#kernel/status-look.ts'
import type { CaseState } from '../rules/guiding-case.ts'
import type { Responsible } from '../rules/mark.ts'
import type { QuestionStatus } from '../rules/staff-question.ts'

export const caseLooks: Readonly<Record<CaseState, StatusLook>> = {
  draft: looks('Utkast', 'Draft', 's-draft', 'none'),
  decided: looks('Beslutat, gäller inte än', 'Decided, not in force yet', 's-soon', 'wait'),
  holds: looks('Gäller', 'In force', 's-yes', 'ok'),
  past: looks('Har gällt', 'No longer in force', 's-end', 'none'),
  withdrawn: looks('Återkallat', 'Withdrawn', 's-fell', 'warn'),
}

export const questionLooks: Readonly<Record<QuestionStatus, StatusLook>> = {
  received: looks('Mottagen', 'Received', 's-waits', 'none'),
  open: looks('Läst, väntar på ett organ', 'Read, waits for a body', 's-half', 'wait'),
  'with-body': looks('Hos organet', 'With the body', 's-clock', 'wait'),
  answered: looks('Besvarad', 'Answered', 's-yes', 'ok'),
  joined: looks('Samma som en annan fråga', 'Same as another question', 's-stack', 'none'),
  closed: looks('Avslutad utan svar', 'Closed without an answer', 's-end', 'none'),
}

/** Whom a case names. */
export const answeredLooks: Readonly<Record<Responsible, StatusLook>> = {
  region: looks('Regionen', 'The region', 's-square', 'none'),
  municipality: looks('Kommunen', 'The municipality', 's-dash', 'none'),
  both: looks('Båda tillsammans', 'Both together', 's-half', 'none'),
  unclear: looks('Oklart', 'Unclear', 's-talk', 'warn'),
}
