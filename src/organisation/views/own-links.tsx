// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '#kernel/language.ts'
import { letterMessages } from '../messages/letters.ts'

/** From one's own page to one's letters, and for the operator to what runs by itself. */
export function OwnLinks({
  language,
  mayOperate,
  link,
}: {
  readonly language: Language
  readonly mayOperate: boolean
  readonly link: (path: string) => string
}) {
  const words = letterMessages(language)
  const places = [
    { path: '/min-part/brev', text: words.own.title },
    ...(mayOperate
      ? [
          { path: '/admin/utskick', text: words.admin.title },
          { path: '/admin/logg', text: words.toJournal },
        ]
      : []),
  ]
  return (
    <ul class="plain stack-s">
      {places.map(({ path, text }) => (
        <li key={path}>
          <a href={link(path)}>{text}</a>
        </li>
      ))}
    </ul>
  )
}
