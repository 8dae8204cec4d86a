// SPDX-License-Identifier: EUPL-1.2
// Which person an account at an identity provider is.

import { granted, refused, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/database.ts'

export type VerifiedPerson = {
  readonly issuer: string
  readonly subject: string
  /** Verified by the provider, in small letters. */
  readonly email: string
}

export type BindingRefusal = 'unknown-person' | 'bound-to-another-account'

/**
 * The person who signed in. The first time, the account is bound to the person with its verified
 * e-mail; from then on the account decides, whatever its e-mail becomes.
 */
export async function bindIdentity(
  tx: Tx,
  account: VerifiedPerson,
): Promise<Result<string, BindingRefusal>> {
  const bound = await findBound(tx, account)
  if (bound !== undefined) return granted(bound)
  const person = await tx
    .selectFrom('person')
    .select('id')
    .where('email', '=', account.email)
    .forUpdate()
    .executeTakeFirst()
  if (person === undefined) return refused('unknown-person')
  const earlier = await tx
    .selectFrom('identity')
    .select('subject')
    .where('issuer', '=', account.issuer)
    .where('person_id', '=', person.id)
    .executeTakeFirst()
  // An address that has passed to a colleague must not bring the first owner's mandates with it.
  if (earlier !== undefined) {
    return earlier.subject === account.subject
      ? granted(person.id)
      : refused('bound-to-another-account')
  }
  await tx
    .insertInto('identity')
    .values({ issuer: account.issuer, subject: account.subject, person_id: person.id })
    .execute()
  return granted(person.id)
}

async function findBound(tx: Tx, account: VerifiedPerson): Promise<string | undefined> {
  const row = await tx
    .selectFrom('identity')
    .select('person_id')
    .where('issuer', '=', account.issuer)
    .where('subject', '=', account.subject)
    .executeTakeFirst()
  return row?.person_id
}
