// SPDX-License-Identifier: EUPL-1.2
// Who may act for whom. Every page and every command asks these questions.

export const roles = [
  'process-leader',
  'editor',
  'coordinator',
  'contributor',
  'registrar',
  'reader',
  'administrator',
] as const

/** What a person is in one mandate. The seven roles of the product. */
export type Role = (typeof roles)[number]

/**
 * A person's right to act in one role for one body, party or unit, from a day to a day.
 * `partyId` is the party whose private records the mandate opens; a body or unit of a
 * party carries its party. County-wide mandates (process leader, editor, administrator) have none.
 */
export type Mandate = {
  readonly id: string
  readonly personId: string
  readonly role: Role
  readonly partyId: string | undefined
  readonly bodyId: string | undefined
  readonly unitId: string | undefined
}

/** The field of a form that says which mandate it was drawn for; '' for one who acts without any. */
export const drawnForField = 'for-mandat'

/** The field of a form that asks to act under the mandate it was drawn for, though another is held. */
export const switchBackField = 'byt-tillbaka'

/** The field of a form that signs out: `ja` where every browser is meant, and not this one alone. */
export const everywhereField = 'overallt'

/** Who may enter a page at all; finer questions are asked by the rules of each room. */
export type Audience = 'everyone' | 'signed-in' | readonly Role[]

/** Whether someone with this mandate, or with none, may enter. `signedIn` counts also without a mandate. */
export function mayEnter(
  audience: Audience,
  visitor: { readonly signedIn: boolean; readonly mandate: Mandate | undefined },
): boolean {
  if (audience === 'everyone') return true
  if (audience === 'signed-in') return visitor.signedIn
  return visitor.mandate !== undefined && audience.includes(visitor.mandate.role)
}
