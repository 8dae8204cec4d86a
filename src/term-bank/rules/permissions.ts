// SPDX-License-Identifier: EUPL-1.2
// Who keeps the county's words: those who write its texts.

import type { Mandate, Role } from '#kernel/mandate.ts'

export const rolesThatKeepTerms: readonly Role[] = ['process-leader', 'editor']

export function mayKeepTerms(mandate: Mandate | undefined): boolean {
  return mandate !== undefined && rolesThatKeepTerms.includes(mandate.role)
}
