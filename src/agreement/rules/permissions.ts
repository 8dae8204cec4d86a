// SPDX-License-Identifier: EUPL-1.2
// Who may do what with the texts. Read a row as a sentence.

import type { Mandate, Role } from '#kernel/mandate.ts'

export type AgreementAction =
  | 'create-document'
  | 'import-version'
  | 'edit-draft'
  | 'suggest-in-draft'
  | 'note-in-draft'
  | 'freeze-version'
  | 'publish-version'
  | 'withdraw-version'
  | 'make-package'
  | 'set-terms'
  | 'record-validity-event'
  | 'register-earlier'
  | 'read-drafts'

const rolesFor = {
  'create-document': ['process-leader', 'editor'],
  'import-version': ['process-leader', 'editor'],
  'edit-draft': ['process-leader', 'editor'],
  'suggest-in-draft': ['process-leader', 'editor'],
  'note-in-draft': ['process-leader', 'editor'],
  'freeze-version': ['process-leader', 'editor'],
  'publish-version': ['process-leader'],
  'withdraw-version': ['process-leader'],
  'make-package': ['process-leader'],
  'set-terms': ['process-leader'],
  'record-validity-event': ['process-leader'],
  'register-earlier': ['process-leader'],
  'read-drafts': ['process-leader', 'editor'],
} as const satisfies Record<AgreementAction, readonly Role[]>

export function mayInAgreement(mandate: Mandate | undefined, action: AgreementAction): boolean {
  const allowed: readonly Role[] = rolesFor[action]
  return mandate !== undefined && allowed.includes(mandate.role)
}

/** The roles of an action, for the route table. */
export function rolesThatMay(action: AgreementAction): readonly Role[] {
  return rolesFor[action]
}
