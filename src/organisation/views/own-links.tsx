// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '#kernel/language.ts'
import { everywhereField } from '#kernel/mandate.ts'
import { Hidden, PostForm } from '#web/form.tsx'
import { countyWords } from '../messages/county.ts'
import { endingWords } from '../messages/ending.ts'
import { letterMessages } from '../messages/letters.ts'
import { personRowWords } from '../messages/person-rows.ts'
import { signInMessages } from '../messages/sign-ins.ts'

/** From one's own page to one's letters and out of every browser, and for the operator to what runs by itself. */
export function OwnLinks({
  language,
  toOperate,
  mayInvite,
  followsEnding,
  link,
}: {
  readonly language: Language
  /** For one who may operate: how much waits for her answer. */
  readonly toOperate: { readonly signIns: number } | undefined
  readonly mayInvite: boolean
  readonly followsEnding: boolean
  readonly link: (path: string) => string
}) {
  const words = letterMessages(language)
  const places = [
    { path: '/min-part/brev', text: words.own.title },
    ...(followsEnding
      ? [{ path: '/min-part/mandat-som-slutar', text: endingWords[language].title }]
      : []),
    ...(mayInvite ? [{ path: '/min-part/las-in', text: personRowWords[language].title }] : []),
    ...(toOperate
      ? [
          {
            path: '/admin/inloggningar',
            text: signInMessages(language).toConfirm(toOperate.signIns),
          },
          { path: '/admin/organisation', text: countyWords(language).title },
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
      <li>
        <PostForm action={link('/logga-ut')}>
          <Hidden values={{ [everywhereField]: 'ja' }} />
          <button class="linklike" type="submit">
            {words.own.signOutEverywhere}
          </button>
        </PostForm>
      </li>
    </ul>
  )
}
