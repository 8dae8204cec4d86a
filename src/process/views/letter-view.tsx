// SPDX-License-Identifier: EUPL-1.2
// How a recorded letter is told. Rooms that take letters borrow it, with its words.

import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import type { WordsOf } from '#web/form-of.tsx'
import type { Option } from '#web/form.tsx'
import { Notice } from '#web/parts.tsx'
import { letterWords } from '../messages/incoming-letters.ts'
import { letterChannels, type IncomingLetter } from '../rules/incoming-letter.ts'
import type { letterFields } from './letter-fields.ts'

type Told = Pick<IncomingLetter, 'channel' | 'cameOn' | 'confirmed'>

/** «Registrerat av processledaren efter brev 12 maj 2026; parten har inte bekräftat.» */
export function letterSentence({ channel, cameOn, confirmed }: Told, language: Language): string {
  const words = letterWords[language]
  return confirmed ? words.confirmed(channel, cameOn, confirmed.on) : words.awaits(channel, cameOn)
}

/** Beside a mark in a table; nothing once the party has confirmed. */
export function LetterMark({
  letter,
  language,
}: {
  readonly letter: Told | undefined
  readonly language: Language
}) {
  if (!letter || letter.confirmed) return null
  return <span class="small muted"> ({letterWords[language].short})</span>
}

/** The whole of it: how it came, from whom, and the original for those who may open it. */
export function LetterNotice({
  letter,
  language,
  originalHref,
}: {
  readonly letter: IncomingLetter
  readonly language: Language
  readonly originalHref: string | undefined
}) {
  const words = letterWords[language]
  return (
    <Notice tone={letter.confirmed ? 'none' : 'wait'} icon="inbox">
      <p>{letterSentence(letter, language)}</p>
      <p class="small">
        {words.from}: <span lang="sv">{letter.fromOffice}</span>.
        {originalHref && (
          <>
            {' '}
            <a href={originalHref}>{words.readOriginal}</a>. {words.originalNote}
          </>
        )}
      </p>
    </Notice>
  )
}

export const wordsOfLetterFields = (language: Language): WordsOf<typeof letterFields> =>
  letterWords[language].fields

export const channelOptions = (language: Language): readonly Option[] =>
  letterChannels.map((value) => ({ value, text: letterWords[language].channelOption[value] }))

export const originalMissing = (language: Language): string => letterWords[language].originalMissing

type Refused = keyof (typeof letterWords)[Language]['refusals']
export const letterRefusals = (
  language: Language,
): Readonly<Record<Refused, (facts: Facts) => string>> => letterWords[language].refusals
