// SPDX-License-Identifier: EUPL-1.2
// A consultation as everyone follows it: how many have answered, the map, and who remains.

import { daysBetween, type Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { PartyMarks, type Mark } from '#web/party-marks.tsx'
import { DayTime } from '#web/parts.tsx'
import { Status } from '#web/status.tsx'
import { Table } from '#web/table.tsx'
import { Legend, type Tile, TileMap } from '#web/tile-map.tsx'
import type { TallyRow } from '../../consultation/rules/tally.ts'
import { phaseLooks } from '../../consultation/views/phase-looks.ts'
import type { Party } from '../../organisation/rules/party.ts'
import { notBegun, stepLooks } from '../../process/views/step-looks.ts'
import { messagesIn } from '../messages.ts'
import type { Answers } from '../rules/progress.ts'

export type AnswersProps = {
  readonly answers: Answers
  readonly on: Day
  readonly language: Language
  readonly link: (path: string) => string
}

const answeredMark: Mark = { tone: 'ok', ground: 'full' }
const unansweredMark: Mark = { tone: 'none', ground: 'dashed' }

type Placed = { readonly party: Party; readonly row: TallyRow }

function placed({ tally, parties }: Answers): readonly Placed[] {
  return parties.flatMap((party) => {
    const row = tally.find((one) => one.partyId === party.id)
    return row ? [{ party, row }] : []
  })
}

export function AnswersHead({ answers, on, language, link }: AnswersProps) {
  const words = messagesIn(language)
  const { consultation } = answers
  const { answered, asked } = consultation
  const left = daysBetween(on, consultation.dueOn)
  const marks = placed(answers)
    .toSorted((a, b) => Number(b.row.isAnswered) - Number(a.row.isAnswered))
    .map(({ party, row }) => ({
      isRegion: party.kind === 'region',
      ...(row.isAnswered ? answeredMark : unansweredMark),
    }))
  return (
    <div class="cols cols--8-4 cols--end">
      <div class="stack">
        <p class="big">
          {answered} <small>{words.answers.answered(asked, asked - answered)}</small>
        </p>
        <PartyMarks marks={marks} label={words.answers.marks(answered, asked)} />
      </div>
      <div class="stack-s small">
        <Status of={phaseLooks[consultation.phase]} language={language} />
        <p>
          {consultation.phase === 'cancelled' ? (
            words.answers.cancelled
          ) : left > 0 ? (
            <>
              <b class="strong">{words.page.daysLeft(left)}</b>
              {words.page.toAnswer(consultation.dueOn)}
            </>
          ) : left === 0 ? (
            <b class="strong">{words.page.lastToday}</b>
          ) : (
            words.page.answerWas(consultation.dueOn)
          )}
          <br />
          <a href={link(`/remiss/${consultation.slug}`)}>{words.page.toConsultation}</a>
        </p>
      </div>
    </div>
  )
}

export function AnswersMap(props: AnswersProps) {
  const { answers, language } = props
  const words = messagesIn(language)
  const rows = placed(answers)
  const tiles = rows.map((one) => tileOf(one, props))
  const legend = Map.groupBy(tiles, ({ text }) => text)
  return (
    <div class="cols cols--map">
      <section class="stack" aria-labelledby="karta">
        <h2 id="karta">{words.page.map}</h2>
        <p class="muted small">{words.answers.mapNote}</p>
        <TileMap label={words.page.map} tiles={tiles} />
        <Legend
          entries={[...legend.values()].map((same) => ({ ...same[0]!, count: same.length }))}
        />
      </section>
      <NotAnswered {...props} rows={rows.filter(({ row }) => !row.isAnswered)} />
    </div>
  )
}

function tileOf({ party, row }: Placed, { language, link }: AnswersProps): Tile {
  const words = messagesIn(language).answers
  const isRegion = party.kind === 'region'
  const look = row.isAnswered ? stepLooks.done : row.state === 'late' ? stepLooks.late : notBegun
  return {
    code: party.code,
    place: party.tile,
    name: isRegion ? party.name : party.shortName,
    isRegion,
    href: link(`/parter/${party.slug}`),
    text: row.isAnswered ? words.answeredWord : row.state === 'late' ? words.late : words.notYet,
    shape: look.shape,
    tone: look.tone,
    ground: row.isAnswered ? 'full' : row.state === 'late' ? 'tinted' : 'dashed',
  }
}

function NotAnswered({
  rows,
  language,
  link,
}: AnswersProps & { readonly rows: readonly Placed[] }) {
  const words = messagesIn(language)
  const sorted = rows.toSorted((a, b) =>
    (a.row.dueOn ?? '9999').localeCompare(b.row.dueOn ?? '9999'),
  )
  if (sorted.length === 0) {
    return (
      <section aria-labelledby="kvar">
        <h2 id="kvar">{words.answers.everyone}</h2>
      </section>
    )
  }
  return (
    <section class="stack" aria-labelledby="kvar">
      <h2 id="kvar">{words.answers.remaining(sorted.length)}</h2>
      <p class="muted small">{words.answers.sorted}</p>
      <Table
        caption={words.answers.caption}
        hidesCaption
        columns={[
          { heading: words.page.party },
          { heading: words.page.state },
          { heading: words.answers.due },
        ]}
        rows={sorted.map(({ party, row }) => ({
          key: party.id,
          cells: [
            <a href={link(`/parter/${party.slug}`)}>{party.shortName}</a>,
            <Status of={stepLooks[row.state]} language={language} />,
            row.dueOn ? <DayTime day={row.dueOn} language={language} style="short" /> : '–',
          ],
        }))}
      />
    </section>
  )
}
