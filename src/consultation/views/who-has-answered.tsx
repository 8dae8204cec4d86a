// SPDX-License-Identifier: EUPL-1.2
// Who has answered, as map and table. What was answered is not told here.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import { Status } from '#web/status.tsx'
import { Table } from '#web/table.tsx'
import { Legend, TileMap, type Tile } from '#web/tile-map.tsx'
import type { ContactPerson, Party } from '../../organisation/rules/party.ts'
import type { StepState } from '../../process/rules/route.ts'
import { stepLooks } from '../../process/views/step-looks.ts'
import type { Setting } from './parts.tsx'

export type PartyRow = {
  readonly party: Party
  readonly state: StepState
  readonly isAnswered: boolean
  readonly dueOn: Day | undefined
  readonly answeredOn: Day | undefined
  /** The body that the party waits for, by name. */
  readonly waitingFor: string | undefined
  readonly contact: ContactPerson | undefined
  readonly href: string
}

const groundOf: Readonly<Record<StepState, Tile['ground']>> = {
  done: 'full',
  'done-late': 'full',
  late: 'tinted',
  'due-soon': 'plain',
  open: 'plain',
  waiting: 'dashed',
}

export function WhoHasAnswered({
  setting,
  rows,
  showsContacts,
}: {
  readonly setting: Setting
  readonly rows: readonly PartyRow[]
  readonly showsContacts: boolean
}) {
  const { words, language } = setting
  const answered = rows.filter((row) => row.isAnswered).length
  const states = [...new Set(rows.map((row) => row.state))]
  return (
    <section class="stack" aria-labelledby="vilka">
      <h2 id="vilka">{words.round.who}</h2>
      <p class="strong num">{words.list.answered(answered, rows.length)}</p>
      <p class="small muted measure">{words.round.whoNote}</p>
      <TileMap
        label={words.round.mapLabel(answered, rows.length)}
        tiles={rows.map((row) => tileOf(row, setting))}
      />
      <Legend
        entries={states.map((state) => ({
          ...stepLooks[state],
          text: stepLooks[state].text[language],
          count: rows.filter((row) => row.state === state).length,
        }))}
      />
      <Table
        caption={words.round.parties}
        columns={[
          { heading: words.round.party },
          { heading: words.round.state },
          { heading: words.round.answeredOn },
          { heading: words.round.due },
          ...(showsContacts ? [{ heading: words.round.contact }] : []),
        ]}
        rows={rows.map((row) => ({
          key: row.party.id,
          cells: [
            <a key="p" href={row.href}>
              {row.party.name}
            </a>,
            <Status
              key="s"
              of={stepLooks[row.state]}
              language={language}
              {...(row.waitingFor !== undefined && {
                detail: words.round.waitsFor(row.waitingFor),
              })}
            />,
            row.answeredOn ? formatDay(row.answeredOn, language, 'short') : '–',
            row.dueOn ? formatDay(row.dueOn, language, 'short') : words.round.noDue,
            ...(showsContacts ? [<Contact key="c" row={row} setting={setting} />] : []),
          ],
        }))}
      />
    </section>
  )
}

function tileOf(row: PartyRow, { language }: Setting): Tile {
  const { text, shape, tone } = stepLooks[row.state]
  return {
    code: row.party.code,
    place: row.party.tile,
    name: row.party.shortName,
    isRegion: row.party.kind === 'region',
    href: row.href,
    text: text[language],
    shape,
    tone,
    ground: groundOf[row.state],
  }
}

/** Whom to call: only about those who have not answered. */
function Contact({ row, setting }: { readonly row: PartyRow; readonly setting: Setting }) {
  if (row.isAnswered) return <>–</>
  if (!row.contact) return <span class="muted">{setting.words.round.noContact}</span>
  return (
    <>
      {row.contact.name}
      <br />
      <a href={`mailto:${row.contact.email}`}>{row.contact.email}</a>
      {row.contact.phone && (
        <>
          <br />
          <span class="num">{row.contact.phone}</span>
        </>
      )}
    </>
  )
}
