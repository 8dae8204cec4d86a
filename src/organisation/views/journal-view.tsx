// SPDX-License-Identifier: EUPL-1.2

import { formatDay, formatInstant } from '#kernel/dates-in-words.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Bilingual, Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { ListOf } from '#web/list-of.tsx'
import { Table } from '#web/table.tsx'
import { messagesIn } from '../messages.ts'
import type { NamedJournalRow } from '../rules/journal-row.ts'
import type { journalList } from './lists.ts'

type JournalProps = {
  readonly language: Language
  readonly events: ShownList<typeof journalList>
  readonly seals: readonly {
    readonly number: number
    readonly rowCount: number
    readonly hash: string
    readonly sealedAt: Instant
  }[]
  readonly isLimited: boolean
  readonly isDemonstration: boolean
  readonly link: (path: string) => string
}

export function JournalView(props: JournalProps) {
  const words = messagesIn(props.language).log
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {props.isLimited && <p class="muted">{words.onlyPublic}</p>}
      </div>
      <Events {...props} />
      <Seals {...props} />
    </div>
  )
}

function Events({ events, language, link, isDemonstration }: JournalProps) {
  const words = messagesIn(language).log
  return (
    <section class="panel stack" aria-labelledby="handelser">
      <h2 id="handelser">{words.events}</h2>
      <ListOf
        of={events}
        language={language}
        link={link}
        without={isDemonstration ? [] : ['productDay']}
        cells={{
          time: ({ happenedAt }) => (
            <time dateTime={happenedAt}>{formatInstant(happenedAt, language)}</time>
          ),
          event: (row) => <Event {...{ row, language, link }} />,
          productDay: ({ productDay }) => formatDay(productDay, language),
        }}
      />
    </section>
  )
}

/** What happened, on what, and what was and is; many letters are one row that opens. */
function Event({
  row,
  language,
  link,
}: Pick<JournalProps, 'language' | 'link'> & { readonly row: NamedJournalRow }) {
  const { said, subject, facts, letters } = row
  const name = typeof subject?.name === 'string' ? subject.name : subject?.name[language]
  const lang = typeof subject?.name === 'string' ? 'sv' : undefined
  return (
    <>
      {said[language]}
      {name !== undefined && (
        <>
          {': '}
          {subject?.path ? (
            <a href={link(subject.path)} lang={lang}>
              {name}
            </a>
          ) : (
            <span lang={lang}>{name}</span>
          )}
        </>
      )}
      {facts.length > 0 && <Lines of={facts} language={language} />}
      {letters.length > 0 && (
        <details>
          <summary>{messagesIn(language).log.each}</summary>
          <Lines of={letters} language={language} />
        </details>
      )}
    </>
  )
}

function Lines({
  of,
  language,
}: Pick<JournalProps, 'language'> & { readonly of: readonly Bilingual[] }) {
  return (
    <ul class="plain xs muted">
      {of.map((one, place) => (
        <li key={place}>{one[language]}</li>
      ))}
    </ul>
  )
}

function Seals({ seals, language }: JournalProps) {
  const words = messagesIn(language).log
  const latest = seals[0]
  return (
    <section class="panel stack" aria-labelledby="sigill">
      <h2 id="sigill">{words.seals}</h2>
      <p class="measure">{words.sealsNote}</p>
      {latest ? (
        <>
          <p>{words.latest(latest.number, latest.sealedAt)}</p>
          <Table
            caption={words.sealCaption}
            columns={[
              { heading: words.number },
              { heading: words.rowCount, isNumber: true },
              { heading: words.sealedAt },
              { heading: words.hash },
            ]}
            rows={seals.map((seal) => ({
              key: String(seal.number),
              cells: [
                seal.number,
                seal.rowCount,
                formatInstant(seal.sealedAt, language),
                <span key="hash" class="mono xs">
                  {seal.hash}
                </span>,
              ],
            }))}
          />
        </>
      ) : (
        <p>{words.noSeals}</p>
      )}
      <p>
        <a href="/sigill.json">{words.allSeals}</a>
      </p>
    </section>
  )
}
