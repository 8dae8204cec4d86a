// SPDX-License-Identifier: EUPL-1.2
// A note as it is read: who wrote it, the words it is about and what became of them, and its answers.

import type { ComponentChildren } from 'preact'
import { formatInstant } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import { Empty } from '#web/parts.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import { messagesIn } from '../messages.ts'
import type { DraftNote, NoteAnswer, NotePlace } from '../rules/draft-notes.ts'

export type ShownNote = {
  readonly note: DraftNote
  readonly place: NotePlace
  /** What it stands at now, as it is called; nothing when that is gone. */
  readonly name: string | undefined
  readonly names: ReadonlyMap<string, string>
}

function Said({
  said,
  names,
  language,
}: {
  readonly said: NoteAnswer
  readonly names: ShownNote['names']
  readonly language: Language
}) {
  const by = messagesIn(language).noting.by
  return (
    <>
      <p class="muted">
        {by(formatInstant(said.writtenAt, language), names.get(said.writtenBy) ?? '')}
      </p>
      <p lang="sv">{said.text}</p>
    </>
  )
}

/** `href` is where it is answered; left out, it is only read. */
export function NoteView({
  shown,
  language,
  href,
}: {
  readonly shown: ShownNote
  readonly language: Language
  readonly href?: string
}) {
  const { note, place, names } = shown
  const words = messagesIn(language).noting
  const name = shown.name ?? words.isGone
  const { anchor, resolved } = note
  return (
    <div class="side-note" role="group" aria-label={words.group(name)}>
      {anchor && (
        <p class="strong" lang="sv">
          {place.status === 'orphan'
            ? words.was(anchor.quote.exact)
            : words.about(place.words ?? anchor.quote.exact)}
        </p>
      )}
      {place.status !== 'same' && (
        <p>
          {words.statuses[place.status]}. {place.isToConfirm && words.toConfirm}
        </p>
      )}
      {anchor && place.status === 'edited' && (
        <p class="muted" lang="sv">
          {words.was(anchor.quote.exact)}
        </p>
      )}
      <Said said={note} names={names} language={language} />
      {note.answers.length > 0 && (
        <ul class="plain" aria-label={words.answers}>
          {note.answers.map((one) => (
            <li key={one.id}>
              <Said said={one} names={names} language={language} />
            </li>
          ))}
        </ul>
      )}
      <p>
        {resolved
          ? words.resolved(formatInstant(resolved.at, language), names.get(resolved.by) ?? '')
          : words.open}
        {href && (
          <>
            {' · '}
            <a href={href}>
              {words.answerLink}
              <span class="hidden">: {name}</span>
            </a>
          </>
        )}
      </p>
    </div>
  )
}

/** At one provision; of those that are resolved the list tells. */
export function NotesBeside({
  notes,
  provision,
  path,
  link,
  language,
}: {
  readonly notes: readonly ShownNote[]
  readonly provision: { readonly id: string }
  readonly path: string
  readonly link: (path: string) => string
  readonly language: Language
}) {
  return (
    <>
      {notes
        .filter(({ note, place }) => place.provisionId === provision.id && !note.resolved)
        .map((shown) => (
          <NoteView
            key={shown.note.id}
            shown={shown}
            language={language}
            href={link(`${path}/anteckning/${shown.note.id}`)}
          />
        ))}
    </>
  )
}

export function NoteListView({
  title,
  swedish,
  said,
  notes,
  isDraft,
  hrefOf,
  language,
}: {
  readonly title: string
  readonly swedish: string
  readonly said: string | undefined
  readonly notes: readonly ShownNote[]
  readonly isDraft: boolean
  readonly hrefOf: (shown: ShownNote) => string
  readonly language: Language
}) {
  const words = messagesIn(language).noting
  const [open, resolved] = [
    notes.filter(({ note }) => !note.resolved),
    notes.filter(({ note }) => note.resolved),
  ]
  const part = (id: string, heading: string, those: readonly ShownNote[]): ComponentChildren =>
    those.length > 0 && (
      <section class="stack measure" aria-labelledby={id}>
        <h2 id={id}>{heading}</h2>
        {those.map((shown) => (
          <div key={shown.note.id} class="stack-s">
            <h3>{words.group(shown.name ?? words.isGone)}</h3>
            <NoteView shown={shown} language={language} {...(isDraft && { href: hrefOf(shown) })} />
          </div>
        ))}
      </section>
    )
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>
          <WithSwedish text={title} swedish={swedish} language={language} />
        </h1>
        <p class="lead">{words.lead}</p>
        {!isDraft && <p>{words.list.frozen}</p>}
        {said && <p role="status">{said}</p>}
      </div>
      {notes.length === 0 && (
        <Empty>
          <p>{words.list.none}</p>
        </Empty>
      )}
      {part('oppna', words.list.open(open.length), open)}
      {part('klara', words.list.resolved(resolved.length), resolved)}
    </div>
  )
}
