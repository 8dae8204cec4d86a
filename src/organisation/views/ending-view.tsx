// SPDX-License-Identifier: EUPL-1.2
// Mandates that end soon, for those who see to it that someone takes over.

import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { ButtonLink } from '#web/form.tsx'
import { ListOf } from '#web/list-of.tsx'
import { endingWords } from '../messages/ending.ts'
import { daysToldBefore } from '../rules/ending-mandates.ts'
import type { endingList } from './lists.ts'

export function EndingView({
  language,
  list,
  link,
}: {
  readonly language: Language
  readonly list: ShownList<typeof endingList>
  readonly link: (path: string) => string
}) {
  const words = endingWords[language]
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead(daysToldBefore)}</p>
        <p>{words.how}</p>
        <p>
          <ButtonLink text={words.invite} href={link('/min-part?skriv=invite')} look="secondary" />
        </p>
      </div>
      <ListOf
        of={list}
        {...{ language, link }}
        cells={{
          name: ({ name }) => <span lang="sv">{name}</span>,
          place: ({ actsFor }) => actsFor[language],
          successor: ({ successor }) =>
            successor === undefined ? <strong>{words.noOne}</strong> : words.successor(successor),
        }}
      />
    </div>
  )
}
