// SPDX-License-Identifier: EUPL-1.2
// What becomes of each number, and of the words that name one, before a draft is numbered anew.

import type { Language } from '#kernel/language.ts'
import { Table } from '#web/table.tsx'
import { nameOf } from '../../agreement/rules/contents.ts'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { messagesIn } from '../messages.ts'
import type { Renumbered, WayToNumber } from '../rules/renumbering.ts'

export type OfferedWay = {
  readonly way: WayToNumber
  readonly href: string
  readonly count: number
}

export function WaysToNumber({
  ways,
  title,
  language,
}: {
  readonly ways: readonly OfferedWay[]
  readonly title: string
  readonly language: Language
}) {
  const words = messagesIn(language).renumbering
  return (
    <div class="stack-l measure">
      <div class="stack-s">
        <h1>{title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <section class="stack" aria-labelledby="satt">
        <h2 id="satt">{words.choose}</h2>
        <ul class="stack">
          {ways.map(({ way, href, count }) => (
            <li key={way}>
              <a href={href}>{words.ways[way].name}</a>
              <p>{words.ways[way].text}</p>
              <p class="small muted">{words.becomes(count)}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

export function WhatNumbersBecome({
  changed,
  named,
  way,
  language,
}: Pick<Renumbered, 'changed' | 'named'> & {
  readonly way: WayToNumber
  readonly language: Language
}) {
  const words = messagesIn(language).renumbering
  const name = (one: NumberedProvision) => <span lang="sv">{nameOf(one, 70)}</span>
  return (
    <>
      <p>
        <strong>{words.ways[way].name}.</strong> {words.ways[way].text}
      </p>
      <p>{words.becomes(changed.length)}</p>
      {changed.length > 0 && (
        <Table
          caption={words.table}
          columns={[{ heading: words.provision }, { heading: words.was }, { heading: words.is }]}
          rows={changed.map(({ was, is }) => ({
            key: was.id,
            cells: [name(was), was.number || words.none, is.number || words.none],
          }))}
        />
      )}
      {named.length > 0 && (
        <>
          <p>{words.namedLead}</p>
          <Table
            caption={words.named}
            columns={[
              { heading: words.words },
              { heading: words.is },
              { heading: words.stands },
              { heading: words.follows },
            ]}
            rows={named.map((one, place) => ({
              key: String(place),
              cells: [
                <span key="words" lang="sv">
                  {one.words}
                </span>,
                one.becomes || words.none,
                name(one.in),
                one.follows ? words.yes : words.no,
              ],
            }))}
          />
        </>
      )}
      <p>{words.alsoFollow}</p>
    </>
  )
}
