// SPDX-License-Identifier: EUPL-1.2

import type { FieldError } from '#kernel/faults.ts'
import { searchScopes, type SearchScope } from '#kernel/gathered/text.ts'
import type { Language } from '#kernel/language.ts'
import { Button, ErrorSummary, Hidden, Radios, TextField } from '#web/form.tsx'
import { Pagination } from '#web/parts.tsx'
import { messagesIn } from '../messages.ts'
import { hitsPerPage, type SearchAnswer } from '../rules/search.ts'
import { excerpt } from '../rules/excerpt.ts'

export type SearchProps = {
  readonly words: string
  readonly scope: SearchScope
  readonly page: number
  /** Given, another day than today is asked about. */
  readonly per: string | undefined
  readonly answer: SearchAnswer | undefined
  readonly errors: readonly FieldError[]
  readonly language: Language
  readonly link: (path: string) => string
}

export function SearchView(props: SearchProps) {
  const { language, errors, answer } = props
  const words = messagesIn(language).search
  return (
    <div class="stack-l">
      <ErrorSummary errors={errors} language={language} idPrefix="sok" />
      <h1>{answer ? words.titleFor(props.words) : words.title}</h1>
      <form class="form panel measure" action={props.link('/sok')}>
        <TextField
          name="q"
          idPrefix="sok"
          language={language}
          label={words.label}
          hint={words.hint}
          value={props.words}
          errors={errors}
          autocomplete="off"
        />
        <Radios
          name="i"
          idPrefix="sok"
          language={language}
          label={words.scope}
          value={props.scope}
          options={searchScopes.map((scope) => ({ value: scope, text: words.scopes[scope] }))}
          isRow
        />
        {props.per && <Hidden values={{ per: props.per }} />}
        <Button text={words.do} />
      </form>
      {answer && <Found {...props} answer={answer} />}
    </div>
  )
}

function Found(props: SearchProps & { readonly answer: SearchAnswer }) {
  const { answer, language, link } = props
  const words = messagesIn(language).search
  const hrefOf = (page: number) => {
    const query = new URLSearchParams({ q: props.words, i: props.scope, sida: String(page) })
    if (props.per) query.set('per', props.per)
    return link(`/sok?${query}`)
  }
  return (
    <>
      {answer.named.length > 0 && (
        <section class="stack-s" aria-labelledby="namn">
          <h2 id="namn">{words.named}</h2>
          <ul class="plain">
            {answer.named.map((one) => (
              <li key={one.href}>
                {one.kind[language]}:{' '}
                <a href={link(props.per ? `${one.href}?per=${props.per}` : one.href)} lang="sv">
                  {one.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="stack" aria-labelledby="traffar">
        <h2 id="traffar">{words.count(answer.count)}</h2>
        {answer.count === 0 && <p>{words.none}</p>}
        <ol class="plain stack">
          {answer.hits.map((hit) => (
            <li key={hit.key} class="stack-s measure">
              <h3>
                <a href={link(hit.href)} lang="sv">
                  {hit.name}
                </a>
              </h3>
              <p lang="sv">
                {excerpt(hit.text, props.words).map((run, place) =>
                  run.isHit ? <mark key={place}>{run.text}</mark> : run.text,
                )}
              </p>
              <p class="xs muted" lang="sv">
                {hit.of}
              </p>
            </li>
          ))}
        </ol>
        <Pagination
          page={props.page}
          pages={Math.ceil(answer.count / hitsPerPage)}
          hrefOf={hrefOf}
          language={language}
        />
      </section>
    </>
  )
}
