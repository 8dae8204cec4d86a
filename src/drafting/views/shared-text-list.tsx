// SPDX-License-Identifier: EUPL-1.2
// The shared texts: what they are called, where they stand, and whether the words are the same.

import type { Language } from '#kernel/language.ts'
import { Empty } from '#web/parts.tsx'
import { Table } from '#web/table.tsx'
import { messagesIn } from '../messages.ts'
import { nameOf } from '../../agreement/rules/contents.ts'
import type { SharedText } from '../../agreement/rules/shared-text.ts'

export type SharedTextRow = {
  readonly source: SharedText
  readonly documents: readonly {
    readonly name: string
    readonly editions: readonly { readonly label: string; readonly href: string }[]
  }[]
  readonly differing: number
}

export function SharedTextsView({
  language,
  rows,
  link,
}: {
  readonly language: Language
  readonly rows: readonly SharedTextRow[]
  readonly link: (path: string) => string
}) {
  const words = messagesIn(language).sharing
  return (
    <div class="stack-l">
      <div class="stack-s">
        <h1>{words.title}</h1>
        <p class="lead measure">{words.lead}</p>
      </div>
      {rows.length === 0 ? (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      ) : (
        <Table
          caption={words.title}
          hidesCaption
          columns={[
            { heading: words.name },
            { heading: words.words },
            { heading: words.documents },
            { heading: words.wording },
          ]}
          rows={rows.map((row) => ({
            key: row.source.id,
            cells: [
              <a key="name" href={link(`/arbetsyta/gemensam-text/${row.source.slug}`)} lang="sv">
                {row.source.name}
              </a>,
              <span key="words" lang="sv">
                {nameOf({ heading: '', plainText: row.source.plainText }, 120)}
              </span>,
              <Documents key="documents" row={row} language={language} />,
              wordingOf(row, language),
            ],
          }))}
        />
      )}
    </div>
  )
}

function wordingOf({ documents, differing }: SharedTextRow, language: Language): string {
  const words = messagesIn(language).sharing
  if (documents.length === 0) return '–'
  if (differing === 0) return words.allSame
  return differing === 1 ? words.oneDiffers : words.someDiffer(differing)
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
