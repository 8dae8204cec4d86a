// SPDX-License-Identifier: EUPL-1.2
// Which person an account at an identity provider is.

import type { Day } from '#kernel/day.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { sha256 } from '#kernel/sha256.ts'
import { isOfDomain } from '#kernel/text/email.ts'
import type { Tx } from '#platform/database.ts'
import { record } from '#platform/journal.ts'
import { queueMails } from '#platform/mail/queue.ts'

export type VerifiedPerson = {
  readonly issuer: string
  readonly subject: string
  /** Verified by the provider, as `readEmail` reads it. */
  readonly email: string
}

export type BindingRefusal =
  | 'unknown-person'
  | 'bound-to-another-account'
  | 'bound-at-another-provider'
  | 'email-of-another-domain'

/**
 * The person who signed in. The first time, the account is bound to the person with its verified
 * e-mail; from then on the account decides, whatever its e-mail becomes. A provider binds only by
 * e-mail of its own domains, and never one whom another provider has bound: she is told of hers.
 */
export async function bindIdentity(
  tx: Tx,
  today: Day,
  account: VerifiedPerson,
  provider: { readonly emailDomains: readonly string[] | undefined; readonly isTold: boolean },
): Promise<Result<string, BindingRefusal>> {
  const bound = await findBound(tx, account)
  if (bound !== undefined) return granted(bound)
  const { emailDomains } = provider
  if (emailDomains && !isOfDomain(account.email, emailDomains)) {
    return refused('email-of-another-domain')
  }
  const person = await tx
    .selectFrom('person')
    .select('id')
    .where('email', '=', account.email)
    .forUpdate()
    .executeTakeFirst()
  if (person === undefined) return refused('unknown-person')
  const earlier = await tx
    .selectFrom('identity')
    .select(['issuer', 'subject'])
    .where('person_id', '=', person.id)
    .execute()
  const same = earlier.find(({ issuer }) => issuer === account.issuer)
  // An address that has passed to a colleague must not bring the first owner's mandates with it.
  if (same !== undefined) {
    return same.subject === account.subject
      ? granted(person.id)
      : refused('bound-to-another-account')
  }
  if (earlier.length > 0) return refused('bound-at-another-provider')
  await tx
    .insertInto('identity')
    .values({ issuer: account.issuer, subject: account.subject, person_id: person.id })
    .execute()
  if (provider.isTold) await tellOfBinding(tx, today, person.id, account)
  return granted(person.id)
}

/** If it was not she who signed in, she learns it from the letter. */
async function tellOfBinding(
  tx: Tx,
  today: Day,
  personId: string,
  { issuer, subject }: VerifiedPerson,
): Promise<void> {
  await record(tx, today, {
    room: 'platform',
    event: 'identity-bound',
    subjectKind: 'person',
    subjectId: personId,
    isPublic: false,
    payload: { account: sha256(`${issuer} ${subject}`) },
  })
  await queueMails(tx, today, [
    {
      toPersonId: personId,
      kind: 'identity-bound',
      matterId: personId,
      letter: {
        subject: 'Din inloggning till Samsyn är knuten till ett konto',
        paragraphs: [
          `Någon har för första gången loggat in i Samsyn med din e-postadress. Inloggningen gjordes hos ${new URL(issuer).host} och är nu knuten till kontot där.`,
          'Var det inte du? Säg till er administratör i dag.',
        ],
        path: '/logga-in',
      },
    },
  ])
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
