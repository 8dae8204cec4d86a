// SPDX-License-Identifier: EUPL-1.2
// An administrator's answer to whether an account at a second provider is the person's.

import type { Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { bindConfirmed, findPersonOfAccount, listAccounts } from '#platform/sign-in/identity.ts'
import {
  answerIdentityRequest,
  getIdentityRequest,
  type IdentityRequest,
  lockIdentityRequest,
} from '#platform/sign-in/identity-requests.ts'
import { queueMails } from '#platform/mail/queue.ts'
import { confirmedIdentityLetter, rejectedIdentityLetter } from '../formats/letters.ts'
import { mayAnswerIdentity, mayBindAccount } from '../rules/identity-request.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import { seenOfIdentityRequest } from '../rules/seen.ts'
import { tell } from './tell.ts'

type Answering = { readonly requestId: string; readonly seen: SeenMark }

/** From now on the account signs in the person, as those that she has already do. */
export async function confirmIdentity(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Answering,
): Promise<Result<undefined, OrganisationRefusal>> {
  const locked = await lockToAnswer(tx, today, mandate, input)
  if (!locked.granted) return locked
  const { request, accounts } = locked.value
  const holder = await findPersonOfAccount(tx, request)
  const may = mayBindAccount(request, { holder, accounts })
  if (!may.granted) return about('answer', may)
  await answerIdentityRequest(tx, request.id, {
    status: 'confirmed',
    by: mandate.personId,
    on: today,
  })
  await bindConfirmed(tx, today, request)
  await tell(tx, today, 'identity-confirmed', request.id, { person: request.personId })
  await queueMails(tx, today, [
    {
      toPersonId: request.personId,
      kind: 'identity-confirmed',
      matterId: request.id,
      letter: confirmedIdentityLetter(hostOf(request)),
    },
  ])
  return granted()
}

/** The account stays outside, and does not ask again while the request is remembered. */
export async function rejectIdentity(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Answering,
): Promise<Result<undefined, OrganisationRefusal>> {
  const locked = await lockToAnswer(tx, today, mandate, input)
  if (!locked.granted) return locked
  const { request } = locked.value
  await answerIdentityRequest(tx, request.id, {
    status: 'rejected',
    by: mandate.personId,
    on: today,
  })
  await tell(tx, today, 'identity-rejected', request.id, { person: request.personId })
  await queueMails(tx, today, [
    {
      toPersonId: request.personId,
      kind: 'identity-rejected',
      matterId: request.id,
      letter: rejectedIdentityLetter(hostOf(request)),
    },
  ])
  return granted()
}

/** The request and the person's accounts, once no one else can answer it or bind another. */
async function lockToAnswer(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  { requestId, seen }: Answering,
): Promise<
  Result<
    {
      readonly request: IdentityRequest
      readonly accounts: Awaited<ReturnType<typeof listAccounts>>
    },
    OrganisationRefusal
  >
> {
  // Whether it is hers to answer is asked first: her own row is not hers to lock.
  const before = mayAnswerIdentity(mandate, await getIdentityRequest(tx, requestId), today)
  if (!before.granted) return before
  const request = await lockIdentityRequest(tx, requestId)
  const may = mayAnswerIdentity(mandate, request, today)
  if (!may.granted) return may
  const accounts = await listAccounts(tx, request.personId)
  return hasChanged(seen, seenOfIdentityRequest(request, accounts))
    ? refused('changed-meanwhile')
    : granted({ request, accounts })
}

function hostOf({ issuer }: IdentityRequest): string {
  return new URL(issuer).host
}
