// SPDX-License-Identifier: EUPL-1.2
// Who writes cases, decides them and handles what staff ask. Read a row as a sentence.

import type { Mandate, Role } from '#kernel/mandate.ts'

export type GuidanceAction = 'write-case' | 'decide-case' | 'handle-questions' | 'see-ratings'

const rolesFor = {
  'write-case': ['process-leader', 'editor'],
  'decide-case': ['process-leader'],
  'handle-questions': ['process-leader', 'editor'],
  'see-ratings': ['process-leader', 'editor'],
} as const satisfies Record<GuidanceAction, readonly Role[]>

export function mayGuide(mandate: Mandate | undefined, action: GuidanceAction): boolean {
  return mandate !== undefined && rolesThatGuide(action).includes(mandate.role)
}

/** The roles of an action, for the route table. */
export function rolesThatGuide(action: GuidanceAction): readonly Role[] {
  return rolesFor[action]
}
