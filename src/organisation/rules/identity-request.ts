// SPDX-License-Identifier: EUPL-1.2
// Who may say that an account at a second provider is a person's, and until when.

import type { Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'

export type IdentityRequestRefusal =
  'sign-in-is-your-own' | 'sign-in-answered' | 'sign-in-lapsed' | 'account-taken'

/** What is asked about a request before it is answered. */
export type AskedIdentity = {
  readonly personId: string
  readonly status: 'waiting' | 'confirmed' | 'rejected'
  readonly answerBy: Day
}

/** A request as a page shows it. */
export type IdentityRow = AskedIdentity & {
  readonly id: string
  readonly issuer: string
  readonly subject: string
  readonly provider: string
  readonly email: string
  readonly askedOn: Day
  readonly answeredOn: Day | undefined
}

/**
 * An administrator answers for others, never for herself: one who has taken over her account must not
 * be able to let a second one in by it.
 */
export function mayAnswerIdentity(
  mandate: Mandate,
  asked: AskedIdentity,
  today: Day,
): Result<undefined, IdentityRequestRefusal | 'role-not-yours-to-give'> {
  if (mandate.role !== 'administrator') return refused('role-not-yours-to-give')
  if (mandate.personId === asked.personId) return refused('sign-in-is-your-own')
  if (asked.status !== 'waiting') return refused('sign-in-answered')
  return asked.answerBy < today ? refused('sign-in-lapsed') : granted()
}

/** An account is one person's, and a person has one account at each provider. */
export function mayBindAccount(
  asked: { readonly issuer: string },
  now: {
    /** Whose the account is already. */
    readonly holder: string | undefined
    readonly accounts: readonly { readonly issuer: string }[]
  },
): Result<undefined, IdentityRequestRefusal> {
  const isThere = now.accounts.some(({ issuer }) => issuer === asked.issuer)
  return now.holder !== undefined || isThere ? refused('account-taken') : granted()
}
