// SPDX-License-Identifier: EUPL-1.2
// Who says what a provision means for who is responsible: those who write the texts.

import type { Mandate, Role } from '#kernel/mandate.ts'

export const rolesThatMark: readonly Role[] = ['process-leader', 'editor']

export function mayMark(mandate: Mandate | undefined): boolean {
  return mandate !== undefined && rolesThatMark.includes(mandate.role)
}
