// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '#kernel/language.ts'
import { Notice } from '#web/parts.tsx'
import { signInMessages } from '../messages/sign-ins.ts'
import type { IdentityRow } from '../rules/identity-request.ts'

/** Tells a person of accounts at other providers that someone has wanted to sign in with as her. */
export function SignInNotice({
  requests,
  language,
}: {
  readonly requests: readonly IdentityRow[]
  readonly language: Language
}) {
  const { ownLine } = signInMessages(language)
  if (requests.length === 0) return null
  return (
    <Notice tone={requests.some(({ status }) => status === 'waiting') ? 'warn' : 'none'}>
      {requests.map(({ id, status, provider, answerBy, answeredOn }) => (
        <p key={id}>
          {status === 'waiting'
            ? ownLine.waiting(provider, answerBy)
            : ownLine[status](provider, answeredOn!)}
        </p>
      ))}
    </Notice>
  )
}
