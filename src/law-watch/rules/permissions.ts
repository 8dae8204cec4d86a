// SPDX-License-Identifier: EUPL-1.2
// Who keeps the register of laws, and says what changes mean for the texts: those who write them.

import type { Mandate, Role } from '#kernel/mandate.ts'

export const rolesThatWatch: readonly Role[] = ['process-leader', 'editor']

export function mayWatchLaws(mandate: Mandate | undefined): boolean {
  return mandate !== undefined && rolesThatWatch.includes(mandate.role)
}
