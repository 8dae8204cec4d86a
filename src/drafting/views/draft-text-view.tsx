// SPDX-License-Identifier: EUPL-1.2
// The draft as a document: the words as they will be read, and in the margin of each provision what
// it is about and the way to change it.

import { Fragment } from 'preact'
import { Empty } from '#web/parts.tsx'
import { ButtonLink } from '#web/form.tsx'
import { ActorTag } from '#web/symbols.tsx'
import { anchorOf } from '../../agreement/rules/address.ts'
import { depthsOf, nameOf } from '../../agreement/rules/contents.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { messagesIn } from '../messages.ts'
import { pathToOrder } from './draft-places.ts'
import type { DraftProps } from './draft-props.ts'
import { NotesBeside, NoteView } from './note-view.tsx'
import { Writing } from './writing-view.tsx'
import { NewAfter, SuggestionsBeside, WordsWithSuggestions } from './suggested-text-view.tsx'

export function DraftTextView(props: DraftProps) {
  const { provisions, language, path, link } = props
  const words = messagesIn(language).workspace.draft
  const depths = depthsOf(provisions)
  return (
    <section class="paper stack" aria-labelledby="bestammelser">
      <h2 class="hidden" id="bestammelser">
        {words.provisions}
      </h2>
      {provisions.length === 0 ? (
        <Empty>
          <p>{words.emptyText}</p>
        </Empty>
      ) : (
        <div class="agreement">
          {provisions.map((provision) => (
            <Fragment key={provision.id}>
              <Part {...props} provision={provision} depth={depths.get(provision.id) ?? 1} />
              <NewAfter
                suggestions={props.beside.suggestions}
                {...{ provision, provisions, path, link, language }}
              />
            </Fragment>
          ))}
        </div>
      )}
      <GoneNotes {...props} />
      <p>
        <ButtonLink
          text={provisions.length === 0 ? words.firstProvision : words.lastProvision}
          href={link(`${path}/ny`)}
          look="secondary"
        />
      </p>
    </section>
  )
}

/** What is struck has no place in the text; what was said about it is still there. */
function GoneNotes({ beside, path, link, language }: DraftProps) {
  const gone = beside.notes.filter(({ note, place }) => !place.provisionId && !note.resolved)
  if (gone.length === 0) return null
  return (
    <section class="stack" aria-labelledby="till-det-strukna">
      <h2 id="till-det-strukna">{messagesIn(language).noting.gone}</h2>
      {gone.map((shown) => (
        <NoteView
          key={shown.note.id}
          shown={shown}
          language={language}
          href={link(`${path}/anteckning/${shown.note.id}`)}
        />
      ))}
    </section>
  )
}

type PartProps = DraftProps & { readonly provision: NumberedProvision; readonly depth: number }

function Part(props: PartProps) {
  const { provision, depth, language } = props
  const { number, heading, kind } = provision
  const anchor = anchorOf(provision)
  const isHeading = kind === 'chapter' || kind === 'section'
  const Tag = `h${Math.min(6, depth + 2)}` as 'h3'
  return (
    <div class={isHeading ? 'prov prov--heading' : 'prov'} id={anchor}>
      <div class="prov__text">
        {isHeading ? (
          <Tag lang="sv">
            {number && <span class="no">{number} </span>}
            {heading || nameOf(provision)}
          </Tag>
        ) : (
          <>
            {number && <span class="prov__no">{shownNumber(provision)}</span>}
            {heading && (
              <p class="strong" lang="sv">
                {heading}
              </p>
            )}
          </>
        )}
        <WordsWithSuggestions
          suggestions={props.beside.suggestions}
          id={`${anchor}-text`}
          {...{ provision, language }}
        />
      </div>
      <Margin {...props} />
    </div>
  )
}

/** A point is known by its letter beside its parent. */
function shownNumber({ kind, number }: NumberedProvision): string {
  return kind === 'point' ? `${number.split(' ').at(-1)})` : number
}

function Margin({
  provision,
  changedIds,
  lackReason,
  beside,
  mode,
  language,
  path,
  link,
}: PartProps) {
  const { workspace: words, suggesting, noting } = messagesIn(language)
  const { actor } = provision
  const name = provision.number || nameOf(provision, 30)
  const more =
    mode === 'foresla' ? (
      <span class="row">
        {(['efter', 'stryk'] as const).map((way) => (
          <a key={way} href={link(`${path}/foresla/${provision.id}/${way}`)}>
            {suggesting.inMargin[way === 'efter' ? 'new' : 'strike']}
            <span class="hidden"> {name}</span>
          </a>
        ))}
      </span>
    ) : (
      <a href={link(pathToOrder(path, provision))}>
        {words.draft.more}
        <span class="hidden">: {name}</span>
      </a>
    )
  const lacks = lackReason?.some(({ provisionId }) => provisionId === provision.id)
  return (
    <div
      class={`margin${actor ? ` margin--${actor}` : ''}`}
      role="group"
      aria-label={words.draft.beside(name)}
    >
      <div class="margin__row">
        {actor ? <ActorTag actor={actor} language={language} /> : more}
        {mode === 'foresla' ? (
          <a class="strong" href={link(`${path}/foresla/${provision.id}`)}>
            {suggesting.inMargin.words}
            <span class="hidden"> {name}</span>
          </a>
        ) : (
          <a class="strong" href={link(`${path}/bestammelse/${provision.id}`)}>
            {words.draft.edit}
            <span class="hidden"> {name}</span>
          </a>
        )}
      </div>
      <Writing names={beside.writers.get(provision.id)} language={language} />
      <SuggestionsBeside
        suggestions={beside.suggestions}
        {...{ provision, path, link, language }}
      />
      <NotesBeside notes={beside.notes} {...{ provision, path, link, language }} />
      {changedIds.has(provision.id) && (
        <span>
          <span class="example-tag">{words.draft.changed}</span>{' '}
          {lacks && <a href={link(`${path}/motiv`)}>{words.draft.lacksReason}</a>}
        </span>
      )}
      {actor && more}
      <a href={link(`${path}/anteckna/${provision.id}`)}>
        {noting.link}
        <span class="hidden">: {name}</span>
      </a>
    </div>
  )
}
