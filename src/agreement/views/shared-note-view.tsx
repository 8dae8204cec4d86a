// SPDX-License-Identifier: EUPL-1.2
// The source of a provision's words, and where else the same text stands.

import type { Language } from '#kernel/language.ts'
import { messagesIn } from '../messages.ts'

export type SharedNoteLinks = {
  readonly name: string
  readonly others: readonly {
    /** The edition and the printed number. */
    readonly text: string
    readonly href: string
    /** In the text that is read: then its number says enough. */
    readonly isHere: boolean
    readonly isSame: boolean
  }[]
}

export function SharedNoteView({
  note,
  language,
}: {
  readonly note: SharedNoteLinks
  readonly language: Language
}) {
  const words = messagesIn(language).sharing
  return (
    <>
      {words.note(note.name)}
      {note.others.length > 0 && ` ${words.alsoIn} `}
      {note.others.map(({ text, href, isHere, isSame }, place) => (
        <>
          {place > 0 && ', '}
          <a href={href} lang={isHere ? undefined : 'sv'}>
            {isHere ? words.alsoHere(text) : text}
          </a>
          {!isSame && ` (${words.otherWords})`}
        </>
      ))}
      {note.others.length > 0 && '.'}
    </>
  )
}
