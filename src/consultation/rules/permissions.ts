// SPDX-License-Identifier: EUPL-1.2
// Who may do what in a round. Read a row as a sentence.

import type { Mandate, Role } from '#kernel/mandate.ts'

export type ConsultationAction =
  | 'draft'
  | 'lead'
  | 'compile'
  | 'write-response'
  | 'submit-response'
  | 'answer-question'
  | 'mark-secrecy'

const rolesFor = {
  draft: ['process-leader'],
  lead: ['process-leader'],
  compile: ['process-leader', 'editor'],
  'write-response': ['coordinator', 'contributor'],
  'submit-response': ['coordinator'],
  'answer-question': ['process-leader', 'editor'],
  'mark-secrecy': ['process-leader', 'coordinator'],
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

/** The roles of an action, for the route table. */
export function rolesThatMay(action: ConsultationAction): readonly Role[] {
  return rolesFor[action]
}
