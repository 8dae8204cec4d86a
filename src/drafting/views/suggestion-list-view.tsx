// SPDX-License-Identifier: EUPL-1.2
// Every suggestion in a draft: those that wait, by provision, and those that are decided.

import type { Language } from '#kernel/language.ts'
import { ButtonLink } from '#web/form.tsx'
import { Empty } from '#web/parts.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import { messagesIn } from '../messages.ts'
import { SuggestedWords, SuggestionNote, type ShownSuggestion } from './suggestion-view.tsx'

export type SuggestionListProps = {
  readonly language: Language
  readonly title: string
  readonly swedish: string
  /** What has just been done, as a sentence. */
  readonly said: string | undefined
  readonly waiting: readonly ShownSuggestion[]
  readonly decided: readonly ShownSuggestion[]
  /** The provisions that stand in the draft. */
  readonly present: ReadonlySet<string>
  readonly path: string
  readonly link: (path: string) => string
}

export function SuggestionListView(props: SuggestionListProps) {
  const { language, waiting, decided, path, link } = props
  const words = messagesIn(language).suggesting.list
  const byProvision = Map.groupBy(waiting, ({ suggestion }) => suggestion.provisionId)
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>
          <WithSwedish text={props.title} swedish={props.swedish} language={language} />
        </h1>
        <p class="lead">{words.lead}</p>
        {props.said && <p role="status">{props.said}</p>}
      </div>
      {waiting.length === 0 ? (
        <Empty>
          <p>{decided.length === 0 ? words.none : words.noneWaiting}</p>
        </Empty>
      ) : (
        <section class="stack-l" aria-labelledby="vantar">
          <h2 id="vantar">{words.waiting(waiting.length)}</h2>
          <div class="row">
            <ButtonLink text={words.acceptAll} href={link(`${path}/forslag/godta`)} />
            <ButtonLink
              text={words.rejectAll}
              href={link(`${path}/forslag/avvisa`)}
              look="secondary"
            />
          </div>
          {[...byProvision].map(([provisionId, own]) => (
            <OfProvision key={provisionId} {...props} provisionId={provisionId} own={own} />
          ))}
        </section>
      )}
      {decided.length > 0 && (
        <section class="stack-l" aria-labelledby="avgjorda">
          <h2 id="avgjorda">{words.decided(decided.length)}</h2>
          {decided.map((shown) => (
            <One key={shown.suggestion.id} {...props} shown={shown} />
          ))}
        </section>
      )}
    </div>
  )
}

function OfProvision(
  props: SuggestionListProps & {
    readonly provisionId: string
    readonly own: readonly ShownSuggestion[]
  },
) {
  const { own, provisionId, path, link, language } = props
  const words = messagesIn(language).suggesting
  const name = own[0]!.name
  const choice = `?bestammelse=${provisionId}`
  return (
    <section class="stack" aria-labelledby={`om-${provisionId}`}>
      <h3 id={`om-${provisionId}`}>{words.group(name)}</h3>
      {own.map((shown) => (
        <One key={shown.suggestion.id} {...props} shown={shown} />
      ))}
      {own.length > 1 && (
        <p class="row">
          <a href={link(`${path}/forslag/godta${choice}`)}>
            {words.accept} {words.list.ofProvision(name)}
          </a>
          <a href={link(`${path}/forslag/avvisa${choice}`)}>
            {words.reject} {words.list.ofProvision(name)}
          </a>
        </p>
      )}
    </section>
  )
}

function One({
  shown,
  present,
  path,
  link,
  language,
}: SuggestionListProps & { readonly shown: ShownSuggestion }) {
  return (
    <div class="panel stack measure">
      <SuggestedWords suggestion={shown.suggestion} language={language} />
      <SuggestionNote
        {...{ shown, path, link, language }}
        isThere={present.has(shown.suggestion.provisionId)}
      />
    </div>
  )
}
