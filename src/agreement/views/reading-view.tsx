// SPDX-License-Identifier: EUPL-1.2
// One edition as it is read: title, validity on the day, contents, text with margins, annexes.

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { Button } from '#web/form.tsx'
import { Notice } from '#web/parts.tsx'
import { Scrolled } from '#web/scrolled.tsx'
import { Icon, Shape } from '#web/symbols.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import { messagesIn } from '../messages.ts'
import { anchorOf } from '../rules/address.ts'
import { contentsOf, pathTo, type ContentsEntry } from '../rules/contents.ts'
import type { Document, NumberedProvision, Version } from '../rules/document.ts'
import type { Edition } from '../rules/edition.ts'
import type { BannerNote, RoundStatus } from '../rules/notes.ts'
import type { VersionState } from '../rules/version-state.ts'
import { editionName } from '../rules/edition-name.ts'
import { FilesView } from './files-view.tsx'
import { type Margin, TextView } from './text-view.tsx'
import { validitySentence } from './validity-sentence.ts'
import { VersionPill } from './version-pill.tsx'
import { versionLooks } from './version-looks.ts'

export type Annex = {
  readonly document: Document
  readonly version: Version
  readonly edition: Edition | undefined
  readonly state: VersionState
  readonly href: string
}

/** Something to do with the edition: compare it, see all editions. */
export type Tool = {
  readonly text: string
  readonly href: string
  readonly icon: 'print' | 'doc' | 'arrow'
}

export type ReadingProps = {
  readonly language: Language
  readonly today: Day
  readonly asOf: Day
  readonly document: Document
  readonly version: Version
  readonly edition: Edition | undefined
  readonly state: VersionState
  readonly round: RoundStatus | undefined
  readonly provisions: readonly NumberedProvision[]
  readonly underway: readonly BannerNote[]
  readonly annexes: readonly Annex[]
  readonly main: { readonly name: string; readonly href: string } | undefined
  readonly tools: readonly Tool[]
  readonly linkedId: string | undefined
  readonly marginOf: (provision: NumberedProvision) => Margin
  readonly hrefOf: (provision: NumberedProvision) => string
  readonly link: (path: string) => string
}

export function ReadingView(props: ReadingProps) {
  const { version, language, document } = props
  const words = messagesIn(language)
  const frozenOn = props.edition?.adoption ? undefined : version.frozenOn
  return (
    <div class="stack-l">
      <div class="row between cols--end">
        <div class="stack-s">
          <h1 lang="sv">{editionName(version)}</h1>
          <p class="muted">
            {version.subtitle ? (
              <span lang="sv">{version.subtitle}</span>
            ) : (
              words.kinds[document.kind]
            )}
            {frozenOn && ` · ${words.frozenOn(frozenOn)}`}
          </p>
          {props.main && (
            <p class="small">
              {words.annexTo}{' '}
              <a href={props.main.href} lang="sv">
                {props.main.name}
              </a>
            </p>
          )}
        </div>
        <div class="tools">
          {props.tools.map((tool) => (
            <a key={tool.href} class="ds-button is-small" data-variant="secondary" href={tool.href}>
              <Icon name={tool.icon} />
              {tool.text}
            </a>
          ))}
          {props.provisions.length > 0 && (
            <a class="ds-button is-small" data-variant="secondary" href="#filer">
              <Icon name="doc" />
              {words.onPaper.fetch}
            </a>
          )}
        </div>
      </div>
      <ValidityBanner {...props} />
      {props.provisions.length === 0 ? (
        <div class="stack">
          <Notice tone="none" icon="info">
            <p>{words.noText}</p>
          </Notice>
          <Annexes {...props} />
        </div>
      ) : (
        <>
          <Reader {...props} />
          <FilesView language={language} version={version} link={props.link} />
        </>
      )}
    </div>
  )
}

function ValidityBanner(props: ReadingProps) {
  const { version, language, today, asOf, edition, state } = props
  const words = messagesIn(language)
  const { shape, tone } = versionLooks[state]
  const facts = edition ?? { adoption: undefined, terms: undefined, standing: undefined }
  const sentence = validitySentence(facts, asOf, today, language, props.round)
  const sayings: ComponentChildren[] = props.underway.map((note) => (
    <Underway key={note.text.sv} note={note} {...props} />
  ))
  return (
    <section class={`force is-${tone}`} aria-label={words.validity}>
      <Shape name={shape} />
      <div>
        {state === 'draft' ? (
          <strong>{words.draft}</strong>
        ) : (
          <>
            <strong>{sentence.strong}</strong> {sentence.rest}
          </>
        )}
        {version.status === 'withdrawn' && <div class="small">{words.withdrawn}</div>}
        {sayings}
      </div>
      {state !== 'draft' && (
        <AsOfForm
          language={language}
          asOf={asOf}
          action={props.link(`/avtal/${version.documentSlug}`)}
        />
      )}
    </section>
  )
}

function Underway({
  note,
  language,
  link,
}: {
  readonly note: BannerNote
  readonly language: Language
  readonly link: (path: string) => string
}) {
  return (
    <div class="small">
      <WithSwedish text={note.text[language]} swedish={note.swedish ?? ''} language={language} />{' '}
      {note.href && note.linkText && <a href={link(note.href)}>{note.linkText[language]}</a>}
    </div>
  )
}

/** Another day: the address is changed, nothing is stored. */
export function AsOfForm({
  language,
  asOf,
  action,
}: {
  readonly language: Language
  readonly asOf: Day
  readonly action: string
}) {
  const words = messagesIn(language)
  return (
    <form class="as-of" action={action}>
      <label for="per">{words.showAsOf}</label>
      <input
        class="input"
        id="per"
        name="per"
        type="text"
        autocomplete="off"
        value={asOf}
        aria-describedby="per-hint"
      />
      <span class="hidden" id="per-hint">
        {words.dayForm}
      </span>
      <Button text={words.show} look="secondary" isSmall />
    </form>
  )
}

function Reader(props: ReadingProps) {
  const { language, provisions, version } = props
  const words = messagesIn(language)
  return (
    <div class="reader">
      <details class="toc--phone">
        <summary>{words.contentsAndAnnexes}</summary>
        <nav class="toc" aria-label={words.contentsAndAnnexes}>
          <Contents {...props} />
        </nav>
      </details>
      <nav class="toc toc--wide" aria-label={words.contents}>
        <h2>{words.contents}</h2>
        <Contents {...props} />
      </nav>
      <article class="agreement" aria-label={words.text}>
        <TextView
          language={language}
          provisions={provisions}
          isExampleText={version.isExampleText}
          headingLevel={2}
          linkedId={props.linkedId}
          marginOf={props.marginOf}
          hrefOf={props.hrefOf}
          lifeOf={({ id }) => props.link(`/bestammelser/${id}`)}
          link={props.link}
        />
        <Annexes {...props} />
      </article>
    </div>
  )
}

function Contents(props: ReadingProps) {
  const words = messagesIn(props.language)
  const here = props.linkedId ? pathTo(props.provisions, props.linkedId) : []
  const entries = contentsOf(props.provisions)
  const known = new Set(
    entries
      .flatMap(({ provision, below }) => [provision, ...below.map((b) => b.provision)])
      .map(({ id }) => id),
  )
  const current = here.find((id) => known.has(id))
  return (
    <>
      <ContentsList entries={entries} current={current} />
      {props.annexes.length > 0 && (
        <div class="annexes stack-s">
          <h3 class="small">{words.annexes}</h3>
          <ol>
            {props.annexes.map((annex) => (
              <li key={annex.document.id}>
                <a href={annex.href} lang="sv">
                  {annex.version.title}
                </a>
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  )
}

function ContentsList({
  entries,
  current,
}: {
  readonly entries: readonly ContentsEntry[]
  readonly current: string | undefined
}) {
  if (entries.length === 0) return null
  return (
    <ol lang="sv">
      {entries.map(({ provision, below }) => (
        <li key={provision.id}>
          <a
            href={`#${anchorOf(provision)}`}
            aria-current={provision.id === current ? 'true' : undefined}
          >
            {provision.number} <span>{provision.heading}</span>
          </a>
          <ContentsList entries={below} current={current} />
        </li>
      ))}
    </ol>
  )
}

function Annexes({ annexes, language }: ReadingProps) {
  const words = messagesIn(language)
  if (annexes.length === 0) return null
  return (
    <section class="stack annexes" aria-labelledby="bilagor">
      <h2 id="bilagor">{words.annexes}</h2>
      <Scrolled label={words.annexTable}>
        <table class="table blocks">
          <caption class="hidden">{words.annexTable}</caption>
          <thead>
            <tr>
              <th scope="col">{words.annexName}</th>
              <th scope="col">{words.annexStates}</th>
            </tr>
          </thead>
          <tbody>
            {annexes.map(({ document, version, edition, state, href }) => (
              <tr key={document.id}>
                <th scope="row">
                  <a href={href} lang="sv">
                    {editionName(version)}
                  </a>
                </th>
                <td data-label={words.annexStates}>
                  <VersionPill state={state} edition={edition} language={language} />
                  {edition?.terms?.followsMain && (
                    <span class="small muted"> · {words.followsMain}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </section>
  )
}
