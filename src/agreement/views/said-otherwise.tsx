// SPDX-License-Identifier: EUPL-1.2
// Where the text and the terms say different things, each with its provision.

import type { Language } from '#kernel/language.ts'
import { otherwiseInWords, termsMessages } from '../messages/terms.ts'
import type { SaidOtherwise } from '../rules/days-in-text.ts'

export function SaidOtherwiseInWords({
  differ,
  language,
  hrefOf,
}: {
  readonly differ: readonly SaidOtherwise[]
  readonly language: Language
  readonly hrefOf: (provision: SaidOtherwise['provision']) => string
}) {
  if (differ.length === 0) return null
  const words = termsMessages[language]
  return (
    <>
      <p>
        <b class="strong">{words.heading}.</b> {words.correct}
      </p>
      <ul class="dotted">
        {differ.map((one) => (
          <li key={`${one.provision.id} ${one.term}`}>
            {otherwiseInWords(one, language)}{' '}
            <a href={hrefOf(one.provision)}>{one.provision.number || words.provision}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
