// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '#kernel/language.ts'
import { Notice } from '#web/parts.tsx'
import { messagesIn } from '../messages.ts'

/** Tells one who has been invited that an answer is waited for. */
export function InvitationNotice({
  count,
  language,
  link,
}: {
  readonly count: number | undefined
  readonly language: Language
  readonly link: (path: string) => string
}) {
  const words = messagesIn(language).invitations
  if (!count) return null
  return (
    <Notice tone="wait" icon="mail">
      <p>
        {words.waiting(count)} <a href={link('/min-part/inbjudningar')}>{words.answer}</a>
      </p>
    </Notice>
  )
}
