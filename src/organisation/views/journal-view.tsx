// SPDX-License-Identifier: EUPL-1.2

import { formatDay, formatInstant } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { Button, Select } from '#web/form.tsx'
import { Table } from '#web/table.tsx'
import { messagesIn } from '../messages.ts'

type JournalProps = {
  readonly language: Language
  readonly rows: readonly {
    readonly id: string
    readonly room: string
    readonly event: string
    readonly personId: string | undefined
    readonly onBehalfOf: string | undefined
    readonly subjectKind: string
    readonly subjectId: string
    readonly happenedAt: Instant
    readonly productDay: Day
  }[]
  /** Names by id: the journal holds none. */
  readonly names: ReadonlyMap<string, string>
  readonly parties: ReadonlyMap<string, string>
  readonly seals: readonly {
    readonly number: number
    readonly rowCount: number
    readonly hash: string
    readonly sealedAt: Instant
  }[]
  readonly room: string
  readonly isLimited: boolean
  readonly isDemonstration: boolean
  readonly olderThan: string | undefined
  readonly link: (path: string) => string
}

const rooms = [
  'platform',
  'organisation',
  'agreement',
  'process',
  'consultation',
  'decision',
  'revision',
] as const

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

function Events(props: JournalProps) {
  const { rows, language, link } = props
  const words = messagesIn(language).log
  return (
    <section class="panel stack" aria-labelledby="handelser">
      <h2 id="handelser">{words.events}</h2>
      <form class="inline-form" action={link('/admin/logg')}>
        <Select
          language={language}
          name="del"
          label={words.room}
          value={props.room}
          options={[
            { value: '', text: words.everyRoom },
            ...rooms.map((room) => ({ value: room, text: words.rooms[room] })),
          ]}
        />
        <Button text={words.show} look="secondary" />
      </form>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          caption={words.caption}
          hidesCaption
          columns={[
            { heading: words.time },
            { heading: words.event },
            { heading: words.who },
            { heading: words.onBehalfOf },
            ...(props.isDemonstration ? [{ heading: words.productDay }] : []),
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              <time key="time" dateTime={row.happenedAt}>
                {formatInstant(row.happenedAt, language)}
              </time>,
              <Event key="event" row={row} />,
              row.personId ? (props.names.get(row.personId) ?? row.personId) : words.product,
              row.onBehalfOf ? (props.parties.get(row.onBehalfOf) ?? row.onBehalfOf) : '–',
              ...(props.isDemonstration ? [formatDay(row.productDay, language)] : []),
            ],
          }))}
        />
      )}
      {props.olderThan && <OlderLink {...props} olderThan={props.olderThan} />}
    </section>
  )
}

/** As the journal says it: the words of the code, which the seals cover. */
function Event({ row }: { readonly row: JournalProps['rows'][number] }) {
  return (
    <>
      <code lang="en">{row.event}</code>
      <p class="xs muted">
        <code lang="en">
          {row.subjectKind} {row.subjectId}
        </code>
      </p>
    </>
  )
}

function OlderLink({
  language,
  link,
  room,
  olderThan,
}: JournalProps & { readonly olderThan: string }) {
  const query = new URLSearchParams({ ...(room && { del: room }), fore: olderThan })
  return (
    <p>
      <a href={link(`/admin/logg?${query}`)}>{messagesIn(language).log.older}</a>
    </p>
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
