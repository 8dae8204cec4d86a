// SPDX-License-Identifier: EUPL-1.2
// The shared texts: what they are called, where they stand, and whether the words are the same.

import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { ListOf } from '#web/list-of.tsx'
import { messagesIn } from '../messages.ts'
import { nameOf } from '../../agreement/rules/contents.ts'
import type { sharedTextList, SharedTextRow } from './lists.ts'

export function SharedTextsView({
  language,
  list,
  link,
}: {
  readonly language: Language
  readonly list: ShownList<typeof sharedTextList>
  readonly link: (path: string) => string
}) {
  const words = messagesIn(language).sharing
  return (
    <div class="stack-l">
      <div class="stack-s">
        <h1>{words.title}</h1>
        <p class="lead measure">{words.lead}</p>
      </div>
      <ListOf
        of={list}
        {...{ language, link }}
        cells={{
          name: ({ source }) => (
            <a href={link(`/arbetsyta/gemensam-text/${source.slug}`)} lang="sv">
              {source.name}
            </a>
          ),
          words: ({ source }) => (
            <span lang="sv">{nameOf({ heading: '', plainText: source.plainText }, 120)}</span>
          ),
          documents: (row) => <Documents row={row} language={language} />,
        }}
      />
    </div>
  )
}

function Documents({
  row,
  language,
}: {
  readonly row: SharedTextRow
  readonly language: Language
}) {
  if (row.documents.length === 0) return <>{messagesIn(language).sharing.usedNowhere}</>
  return (
    <ul class="plain stack-s">
      {row.documents.map(({ name, editions }) => (
        <li key={name}>
          <span lang="sv">{name}</span>:{' '}
          {editions.map(({ label, href }, place) => (
            <>
              {place > 0 && ', '}
              <a href={href}>
                <span class="hidden">{name} </span>
                {label}
              </a>
            </>
          ))}
        </li>
      ))}
    </ul>
  )
}
