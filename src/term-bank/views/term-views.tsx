// SPDX-License-Identifier: EUPL-1.2
// The county's words: the list, one of them, and the form for one.

import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { ButtonLink } from '#web/form.tsx'
import { ListOf } from '#web/list-of.tsx'
import { DayTime, Pairs } from '#web/parts.tsx'
import { Status } from '#web/status.tsx'
import { messagesIn } from '../messages/told.ts'
import { type BankedTerm, slugOfTerm } from '../rules/term.ts'
import type { termList } from './lists.ts'
import { ratingLooks } from './rating-looks.ts'

export const termsRoot = '/ordlista'

type Setting = {
  readonly language: Language
  readonly link: (path: string) => string
  /** The one who looks keeps the words. */
  readonly isKeeper: boolean
}

export function TermListView({
  those,
  language,
  link,
  isKeeper,
}: Setting & { readonly those: ShownList<typeof termList> }) {
  const words = messagesIn(language)
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {isKeeper && (
          <p class="row">
            <ButtonLink text={words.add} href={link(`${termsRoot}/ny`)} look="secondary" />
            <a href={link(`${termsRoot}/las-in`)}>{words.takeIn}</a>
          </p>
        )}
      </div>
      <ListOf
        of={those}
        {...{ language, link }}
        cells={{
          term: ({ slug, term }) => (
            <a href={link(`${termsRoot}/${slug}`)} lang="sv">
              {term}
            </a>
          ),
          status: ({ status }) => <Status of={ratingLooks[status]} language={language} />,
          instead: ({ instead }) => (instead ? <span lang="sv">{instead}</span> : '–'),
          definition: ({ definition }) => (definition ? <span lang="sv">{definition}</span> : '–'),
        }}
      />
    </div>
  )
}

export function TermView({
  term,
  instead,
  related,
  saved,
  language,
  link,
  isKeeper,
}: Setting & {
  readonly term: BankedTerm
  /** The word to use instead, where the list has it. */
  readonly instead: BankedTerm | undefined
  readonly related: readonly BankedTerm[]
  readonly saved: boolean
}) {
  const words = messagesIn(language)
  const linked = (one: BankedTerm) => (
    <a href={link(`${termsRoot}/${one.slug}`)} lang="sv">
      {one.term}
    </a>
  )
  const pairs = [
    [words.facts.status, <Status of={ratingLooks[term.status]} language={language} />],
    [
      words.instead,
      term.instead && (instead ? linked(instead) : <span lang="sv">{term.instead}</span>),
    ],
    [words.facts.source, term.source && <span lang="sv">{term.source}</span>],
    [words.facts.from, term.validFrom && <DayTime day={term.validFrom} language={language} />],
    [words.facts.until, term.validUntil && <DayTime day={term.validUntil} language={language} />],
  ] as const
  return (
    <div class="stack-l">
      <div class="stack">
        {saved && (
          <p class="saved" role="status">
            {words.saved}
          </p>
        )}
        <h1 lang="sv">{term.term}</h1>
        {term.definition === '' ? (
          <p class="muted">{words.noDefinition}</p>
        ) : (
          <p class="lead" lang="sv">
            {term.definition}
          </p>
        )}
        <Pairs pairs={pairs.filter(([, value]) => value)} />
        <p class="row">
          {isKeeper && (
            <ButtonLink
              text={words.change}
              href={link(`${termsRoot}/${term.slug}/andra`)}
              look="secondary"
            />
          )}
          <a href={link(termsRoot)}>{words.toList}</a>
        </p>
      </div>
      {related.length > 0 && (
        <section class="stack" aria-labelledby="andra-ord">
          <h2 id="andra-ord">{words.related}</h2>
          <ul class="dotted">
            {related.map((one) => (
              <li key={one.id}>
                {linked(one)}: {ratingLooks[one.status].text[language]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** The word that is to be used, where the list has it. */
export function findInstead(
  { instead }: BankedTerm,
  all: readonly BankedTerm[],
): BankedTerm | undefined {
  return instead === '' ? undefined : all.find(({ slug }) => slug === slugOfTerm(instead))
}
