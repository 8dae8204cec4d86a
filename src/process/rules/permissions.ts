// SPDX-License-Identifier: EUPL-1.2
// Who may say that a body has done its step: those who act for it or for the whole party
// it belongs to, and the process leaders for the county's joint bodies.

import type { Mandate, Role } from '#kernel/mandate.ts'
import type { Body } from '../../organisation/rules/party.ts'
import { actsForBody } from '../../organisation/rules/reach-of-mandate.ts'

const ownRoles: readonly Role[] = ['coordinator', 'registrar']

export function mayDoStep(
  mandate: Mandate | undefined,
  body: Pick<Body, 'id' | 'partyId'>,
): boolean {
  if (!mandate) return false
  if (mandate.role === 'process-leader') return body.partyId === undefined
  return ownRoles.includes(mandate.role) && actsForBody(mandate, body)
}
