// SPDX-License-Identifier: EUPL-1.2
// An address where no provision is to be seen, and why.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { messagesIn } from '../messages.ts'

type NoLifeProps = {
  readonly language: Language
  readonly asOf: Day
  readonly isToday: boolean
  /** The address has the form of one. */
  readonly isId: boolean
  /** It is to be seen today. */
  readonly later:
    { readonly title: string; readonly firstOn: Day | undefined; readonly href: string } | undefined
  readonly link: (path: string) => string
}

export function NoLifeView({ language, asOf, isToday, isId, later, link }: NoLifeProps) {
  const words = messagesIn(language).noLife
  return (
    <div class="stack">
      <h1>{words.title}</h1>
      <p class="lead">
        {later ? words.notYet(asOf) : isId ? words.unknown(asOf, isToday) : words.noId}
      </p>
      {later && (
        <p>
          {later.firstOn && words.firstOn(later.firstOn)}{' '}
          <a href={later.href} lang="sv">
            {later.title}
          </a>
        </p>
      )}
      <p>
        {words.find} <a href={link('/sok')}>{words.search}</a> ·{' '}
        <a href={link('/avtal')}>{words.agreements}</a>
      </p>
    </div>
  )
}
