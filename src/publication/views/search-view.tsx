// SPDX-License-Identifier: EUPL-1.2

import type { FieldError } from '#kernel/faults.ts'
import { type NamedPage, searchScopes, type SearchScope } from '#kernel/gathered/text.ts'
import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { Button, ErrorSummary, Hidden, Radios, TextField } from '#web/form.tsx'
import { ListOf, rowPlace } from '#web/list-of.tsx'
import { formsOf, type SearchedWords } from '#kernel/swedish/searched-words.ts'
import { messagesIn } from '../messages.ts'
import { excerpt } from '../rules/excerpt.ts'
import type { hitList } from './lists.ts'

/** Hits where the visitor does not search. */
export type FoundElsewhere = { readonly scope: SearchScope; readonly count: number }

type WhatWasFound = {
  readonly hits: ShownList<typeof hitList>
  readonly named: readonly NamedPage[]
  readonly searched: SearchedWords
  readonly elsewhere: readonly FoundElsewhere[]
}

export type SearchProps = {
  readonly words: string
  readonly scope: SearchScope
  /** Given, another day than today is asked about. */
  readonly per: string | undefined
  readonly found: WhatWasFound | undefined
  readonly errors: readonly FieldError[]
  readonly language: Language
  readonly link: (path: string) => string
}

export function SearchView(props: SearchProps) {
  const { language, errors, found } = props
  const words = messagesIn(language).search
  return (
    <div class="stack-l">
      <ErrorSummary errors={errors} language={language} idPrefix="sok" />
      <h1>{found ? words.titleFor(props.words) : words.title}</h1>
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
      {found && <Found {...props} found={found} />}
    </div>
  )
}

function Found(props: SearchProps & { readonly found: WhatWasFound }) {
  const { found, language, link } = props
  const { hits, named, searched, elsewhere } = found
  const forms = formsOf(searched)
  const readAs = searched.filter((word) => word.readAs !== undefined)
  const words = messagesIn(language).search
  return (
    <>
      {named.length > 0 && (
        <section class="stack-s" aria-labelledby="namn">
          <h2 id="namn">{words.named}</h2>
          <ul class="plain">
            {named.map((one) => (
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
        <h2 id="traffar">{words.count(hits.count)}</h2>
        {readAs.map(({ typed, readAs: instead }) => (
          <p key={typed}>{words.readAs(typed, instead!)}</p>
        ))}
        {elsewhere.map(({ scope, count }) => (
          <p key={scope}>
            <a href={link(addressIn(scope, props))}>{words.elsewhere[scope](count)}</a>
          </p>
        ))}
        <ListOf
          of={hits}
          language={language}
          link={link}
          draw={(rows) => (
            <ol class="plain stack" start={(hits.page - 1) * hits.list.onAPage + 1}>
              {rows.map((hit) => (
                <li key={hit.key} id={rowPlace(hits, hit)} class="stack-s measure">
                  <h3>
                    <a href={link(hit.href)} lang="sv">
                      {hit.name}
                    </a>
                  </h3>
                  <p lang="sv">
                    {excerpt(hit.text, forms).map((run, place) =>
                      run.isHit ? <mark key={place}>{run.text}</mark> : run.text,
                    )}
                  </p>
                  <p class="xs muted" lang="sv">
                    {hit.of}
                  </p>
                </li>
              ))}
            </ol>
          )}
        />
      </section>
    </>
  )
}

/** The same search somewhere else. */
function addressIn(scope: SearchScope, { words, per }: SearchProps): string {
  const query = new URLSearchParams({ q: words, i: scope, ...(per && { per }) })
  return `/sok?${query}`
}
