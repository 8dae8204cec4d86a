// SPDX-License-Identifier: EUPL-1.2
// Which person an account at an identity provider is.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { sha256 } from '#kernel/sha256.ts'
import { isOfDomain } from '#kernel/text/email.ts'
import type { Db, Tx } from '#platform/database/database.ts'
import { record } from '#platform/journal/journal.ts'
import { askForConfirmation, type IdentityRequest } from '#platform/sign-in/identity-requests.ts'
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
  | 'waits-for-confirmation'
  | 'email-of-another-domain'

/** The provider of an account, as the settings have it. */
export type BindingProvider = {
  readonly name: string
  readonly emailDomains: readonly string[] | undefined
  /** Of the demonstration, where anyone may be anyone: there is nothing to guard and nothing to tell. */
  readonly isDemonstration: boolean
  /** Who answers for accounts at a second provider. */
  readonly listConfirmers: (tx: Tx, today: Day) => Promise<readonly string[]>
}

/**
 * The person who signed in. The first time, the account is bound to the person with its verified
 * e-mail; from then on the account decides, whatever its e-mail becomes. A provider binds only by
 * e-mail of its own domains. Where another provider has bound the person the account waits for an
 * administrator's yes: she is told of each step, at the address that is known already.
 */
export async function bindIdentity(
  tx: Tx,
  today: Day,
  account: VerifiedPerson,
  provider: BindingProvider,
): Promise<Result<string, BindingRefusal>> {
  const bound = await findPersonOfAccount(tx, account)
  if (bound !== undefined) return granted(bound)
  const { emailDomains, isDemonstration } = provider
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
  const earlier = await listAccounts(tx, person.id)
  const same = earlier.find(({ issuer }) => issuer === account.issuer)
  // An address that has passed to a colleague must not bring the first owner's mandates with it.
  if (same !== undefined) {
    return same.subject === account.subject
      ? granted(person.id)
      : refused('bound-to-another-account')
  }
  if (earlier.length === 0) {
    await insertIdentity(tx, person.id, account)
    if (!isDemonstration) await tellOfBinding(tx, today, person.id, account)
    return granted(person.id)
  }
  // A demonstration that has moved to another address is another provider by name only.
  if (isDemonstration) return granted(person.id)
  return letWait(tx, today, person.id, account, provider)
}

/** The accounts that are the person's. */
export function listAccounts(
  db: Db,
  personId: string,
): Promise<readonly { readonly issuer: string; readonly subject: string }[]> {
  return db
    .selectFrom('identity')
    .select(['issuer', 'subject'])
    .where('person_id', '=', personId)
    .orderBy('bound_at')
    .execute()
}

/** What an administrator has confirmed is bound: from now on one signs in with the account. */
export async function bindConfirmed(tx: Tx, today: Day, request: IdentityRequest): Promise<void> {
  await insertIdentity(tx, request.personId, request)
  await recordBinding(tx, today, request.personId, request)
}

async function letWait(
  tx: Tx,
  today: Day,
  personId: string,
  account: VerifiedPerson,
  provider: BindingProvider,
): Promise<Result<never, BindingRefusal>> {
  const asked = await askForConfirmation(tx, today, {
    ...account,
    personId,
    provider: provider.name,
  })
  if (asked === undefined) return refused('bound-at-another-provider')
  if (asked.isNew) {
    const confirmers = await provider.listConfirmers(tx, today)
    await tellOfRequest(
      tx,
      today,
      asked.request,
      confirmers.filter((id) => id !== personId),
    )
  }
  return refused('waits-for-confirmation')
}

async function insertIdentity(
  tx: Tx,
  personId: string,
  { issuer, subject }: Pick<VerifiedPerson, 'issuer' | 'subject'>,
): Promise<void> {
  await tx.insertInto('identity').values({ issuer, subject, person_id: personId }).execute()
}

function recordBinding(
  tx: Tx,
  today: Day,
  personId: string,
  { issuer, subject }: Pick<VerifiedPerson, 'issuer' | 'subject'>,
): Promise<void> {
  return record(tx, today, {
    room: 'platform',
    event: 'identity-bound',
    subjectKind: 'person',
    subjectId: personId,
    isPublic: false,
    payload: { account: sha256(`${issuer} ${subject}`) },
  })
}

/** If it was not she who signed in, she learns it from the letter. */
async function tellOfBinding(
  tx: Tx,
  today: Day,
  personId: string,
  account: VerifiedPerson,
): Promise<void> {
  await recordBinding(tx, today, personId, account)
  await queueMails(tx, today, [
    {
      toPersonId: personId,
      kind: 'identity-bound',
      matterId: personId,
      letter: {
        subject: 'Din inloggning till Samsyn är knuten till ett konto',
        paragraphs: [
          `Någon har för första gången loggat in i Samsyn med din e-postadress. Inloggningen gjordes hos ${new URL(account.issuer).host} och är nu knuten till kontot där.`,
          'Var det inte du? Säg till er administratör i dag.',
        ],
        path: '/logga-in',
      },
    },
  ])
}

/** She whose address it is learns that someone came with it, and those who may say yes that it waits. */
async function tellOfRequest(
  tx: Tx,
  today: Day,
  { id, personId, issuer, answerBy }: IdentityRequest,
  confirmers: readonly string[],
): Promise<void> {
  const until = formatDay(answerBy, 'sv')
  await queueMails(tx, today, [
    {
      toPersonId: personId,
      kind: 'identity-asked',
      matterId: id,
      letter: {
        subject: 'Någon vill logga in som du i Samsyn',
        paragraphs: [
          `Någon har försökt logga in i Samsyn med din e-postadress hos ${new URL(issuer).host}. Din inloggning är redan knuten till ett konto hos en annan leverantör.`,
          `Inget har ändrats. En administratör kan bekräfta att det nya kontot också är ditt, senast ${until}.`,
          'Var det inte du? Säg till er administratör i dag.',
        ],
        path: '/min-part',
      },
    },
    ...confirmers.map((toPersonId) => ({
      toPersonId,
      kind: 'identity-to-confirm',
      matterId: id,
      letter: {
        subject: 'En inloggning väntar på ditt svar',
        paragraphs: [
          `Någon vill logga in i Samsyn med ett konto hos en ny leverantör. Bekräfta eller avslå senast ${until}.`,
          'Tala med personen först, på ett sätt som du känner till sedan tidigare.',
        ],
        path: '/admin/inloggningar',
      },
    })),
  ])
}

/** Whose the account is, if anyone's. */
export async function findPersonOfAccount(
  db: Db,
  account: Pick<VerifiedPerson, 'issuer' | 'subject'>,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('identity')
    .select('person_id')
    .where('issuer', '=', account.issuer)
    .where('subject', '=', account.subject)
    .executeTakeFirst()
  return row?.person_id
}
