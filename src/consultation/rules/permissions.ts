// SPDX-License-Identifier: EUPL-1.2
// Who may do what in a round. Read a row as a sentence.

import type { Mandate, Role } from '#kernel/mandate.ts'
import { actsForRespondent, type Asked } from './acts-for-respondent.ts'
import type { Respondent } from './response.ts'

export type ConsultationAction =
  | 'draft'
  | 'lead'
  | 'compile'
  | 'write-response'
  | 'submit-response'
  | 'answer-question'
  | 'mark-secrecy'
  | 'record-by-letter'

const rolesFor = {
  draft: ['process-leader'],
  lead: ['process-leader'],
  compile: ['process-leader', 'editor'],
  'write-response': ['coordinator', 'contributor'],
  'submit-response': ['coordinator'],
  'answer-question': ['process-leader', 'editor'],
  'mark-secrecy': ['process-leader', 'coordinator'],
  'record-by-letter': ['process-leader'],
} as const satisfies Record<ConsultationAction, readonly Role[]>

/** Whether the mandate may. Writing and submitting also need a party to answer for. */
export function mayInConsultation(
  mandate: Mandate | undefined,
  action: ConsultationAction,
): boolean {
  const allowed: readonly Role[] = rolesFor[action]
  if (!mandate || !allowed.includes(mandate.role)) return false
  const needsParty = action === 'write-response' || action === 'submit-response'
  return !needsParty || mandate.partyId !== undefined
}

/** Whether the mandate may send this answer: a coordinator's, for the whole of the one who answers. */
export function maySend(
  mandate: Mandate | undefined,
  respondent: Respondent,
  asked: Asked,
): boolean {
  return (
    mayInConsultation(mandate, 'submit-response') &&
    actsForRespondent(mandate, respondent, 'send', asked)
  )
}

/** Whether the mandate may read this answer while it is not public: its own, or as one who compiles. */
export function mayReadResponse(
  mandate: Mandate | undefined,
  respondent: Respondent,
  asked: Asked,
): boolean {
  return (
    mayInConsultation(mandate, 'compile') || actsForRespondent(mandate, respondent, 'read', asked)
  )
}

/** The roles of an action, for the route table. */
export function rolesThatMay(action: ConsultationAction): readonly Role[] {
  return rolesFor[action]
}
