// SPDX-License-Identifier: EUPL-1.2
// The source of a provision's words, and where else the same text stands.

import type { Language } from '#kernel/language.ts'
import { WithSwedish } from '#web/with-swedish.tsx'
import { messagesIn } from '../messages.ts'
import { nameOf } from '../rules/contents.ts'
import { provisionPath } from '../rules/address.ts'
import { editionName } from '../rules/edition-name.ts'
import type { Occurrence, SharedNote } from '../rules/shared-text.ts'

type NoteProps = {
  readonly note: SharedNote
  /** The version that is read: in it a number says enough. */
  readonly readId: string
  readonly language: Language
  readonly link: (path: string) => string
}

/** More places than this are folded, so that the margin does not outgrow the text. */
const mostShown = 1

export function SharedNoteView(props: NoteProps) {
  const { note, language } = props
  const words = messagesIn(language).sharedText
  const differing = note.others.filter(({ isSame }) => !isSame).length
  if (note.others.length <= mostShown) {
    return (
      <>
        <WithSwedish text={words.note(note.name)} swedish={note.name} language={language} />
        {note.others.map((one) => (
          <Place key={one.provision.id} {...props} one={one} lead={` ${words.alsoIn} `} />
        ))}
      </>
    )
  }
  return (
    <>
      <WithSwedish text={words.note(note.name)} swedish={note.name} language={language} />
      <details>
        <summary>
          {words.alsoInMany(note.others.length)}
          {differing > 0 && ` (${words.otherWords})`}
        </summary>
        <ul class="dotted">
          {note.others.map((one) => (
            <li key={`${one.version.id} ${one.provision.id}`}>
              <Place {...props} one={one} lead="" />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function Place(
  props: NoteProps & {
    readonly one: Occurrence & { readonly isSame: boolean }
    readonly lead: string
  },
) {
  const { one, lead, language } = props
  return (
    <>
      {lead}
      <PlaceLink {...props} one={one} />
      {!one.isSame && ` (${messagesIn(language).sharedText.otherWords})`}
    </>
  )
}

function PlaceLink({ one, readId, language, link }: NoteProps & { readonly one: Occurrence }) {
  const { version, provision } = one
  const href = link(provisionPath(version, provision))
  const number = provision.number || nameOf(provision, 40)
  if (version.id === readId) {
    return <a href={href}>{messagesIn(language).sharedText.alsoHere(number)}</a>
  }
  return (
    <a href={href} lang="sv">
      {[editionName(version), number].filter((part) => part !== '').join(',\u00A0')}
    </a>
  )
}
