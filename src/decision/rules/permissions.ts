// SPDX-License-Identifier: EUPL-1.2
// Who may do what in a decision round. Read a row as a sentence.

import type { Mandate, Role } from '#kernel/mandate.ts'
import type { Body } from '../../organisation/rules/party.ts'
import { actsForBody } from '../../organisation/rules/reach-of-mandate.ts'

export type RoundAction = 'open-round' | 'lead-round'
export type PartyAction = 'record-decision' | 'book-meeting' | 'record-by-letter' | 'confirm-letter'

const rolesFor = {
  'open-round': ['process-leader'],
  'lead-round': ['process-leader'],
  'record-decision': ['registrar'],
  'book-meeting': ['registrar', 'coordinator', 'process-leader'],
  'record-by-letter': ['process-leader'],
  'confirm-letter': ['registrar', 'coordinator'],
  'record-statement': ['registrar', 'coordinator', 'process-leader'],
} as const satisfies Record<RoundAction | PartyAction | 'record-statement', readonly Role[]>

export type DecisionAction = keyof typeof rolesFor

export function mayInRound(mandate: Mandate | undefined, action: RoundAction): boolean {
  return hasRole(mandate, action)
}

/**
 * Whether the mandate may record for the party. What a council decided is told by the party's own
 * registrar; what came by letter a process leader records, to be confirmed by the party. When a council
 * meets is public, so those who lead the round may note it too.
 */
export function mayForParty(
  mandate: Mandate | undefined,
  action: PartyAction,
  party: { readonly partyId: string; readonly councilBodyId: string },
): boolean {
  if (!mandate || !hasRole(mandate, action)) return false
  if (mandate.role === 'process-leader') return true
  return actsForBody(mandate, { id: party.councilBodyId, partyId: party.partyId })
}

/** Whether the mandate may record what a body on the way has said: its own, or the joint ones. */
export function mayForBody(
  mandate: Mandate | undefined,
  body: Pick<Body, 'id' | 'partyId'>,
): boolean {
  if (!mandate || !hasRole(mandate, 'record-statement')) return false
  if (mandate.role === 'process-leader') return body.partyId === undefined
  return actsForBody(mandate, body)
}

/** The roles of an action, for the route table. */
export function rolesThatMay(action: DecisionAction): readonly Role[] {
  return rolesFor[action]
}

function hasRole(mandate: Mandate | undefined, action: DecisionAction): boolean {
  const allowed: readonly Role[] = rolesFor[action]
  return mandate !== undefined && allowed.includes(mandate.role)
}
