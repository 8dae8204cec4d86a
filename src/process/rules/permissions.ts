// SPDX-License-Identifier: EUPL-1.2
// Who may say that a body has done its step: those who act for the body or its party, and the
// process leaders for the county's joint bodies.

import type { Mandate, Role } from '#kernel/mandate.ts'
import type { Body } from '../../organisation/rules/party.ts'

const ownRoles: readonly Role[] = ['coordinator', 'registrar']

export function mayDoStep(
  mandate: Mandate | undefined,
  body: Pick<Body, 'id' | 'partyId'>,
): boolean {
  if (!mandate) return false
  if (mandate.role === 'process-leader') return body.partyId === undefined
  if (!ownRoles.includes(mandate.role)) return false
  if (mandate.bodyId !== undefined) return mandate.bodyId === body.id
  return mandate.partyId !== undefined && mandate.partyId === body.partyId
}
