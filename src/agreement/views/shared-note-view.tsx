// SPDX-License-Identifier: EUPL-1.2
// The source of a provision's words, and where else the same text stands.

import type { Language } from '#kernel/language.ts'
import { messagesIn } from '../messages.ts'
import { numberInAddress, provisionPath } from '../rules/address.ts'
import { editionName } from '../rules/edition-name.ts'
import type { Occurrence, SharedNote } from '../rules/shared-text.ts'

type NoteProps = {
  readonly note: SharedNote
  /** The version that is read: in it a number says enough. */
  readonly readId: string
  readonly language: Language
  readonly link: (path: string) => string
}

export function SharedNoteView(props: NoteProps) {
  const { note, language } = props
  const words = messagesIn(language).sharing
  return (
    <>
      {words.note(note.name)}
      {note.others.length > 0 && ` ${words.alsoIn} `}
      {note.others.map((one, place) => (
        <>
          {place > 0 && ', '}
          <Place {...props} one={one} />
          {!one.isSame && ` (${words.otherWords})`}
        </>
      ))}
      {note.others.length > 0 && '.'}
    </>
  )
}

function Place({ one, readId, language, link }: NoteProps & { readonly one: Occurrence }) {
  const { version, provision } = one
  const href = link(provisionPath(version, provision))
  const number = numberInAddress(provision.number)
  if (version.id === readId) {
    return <a href={href}>{messagesIn(language).sharing.alsoHere(number)}</a>
  }
  return (
    <a href={href} lang="sv">
      {[editionName(version), number].filter((part) => part !== '').join(', ')}
    </a>
  )
}
