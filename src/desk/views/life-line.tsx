// SPDX-License-Identifier: EUPL-1.2
// The life of a provision from left to right: a row for the text, one for what is said of it, one for what
// is decided. On phones the list below is shown instead; a table has the same.

import { addDays, daysBetween, type Day } from '#kernel/day.ts'
import type { LifeEntry } from '#kernel/gathered/text.ts'
import type { Language } from '#kernel/language.ts'
import { firstWords } from '#kernel/text/first-words.ts'
import { messagesIn } from '../messages.ts'

type Told = Pick<LifeEntry<unknown>, 'on' | 'isNow' | 'place' | 'title' | 'short'>

const width = 1120
const nameWidth = 120
const top = 34
const lane = 28
const letter = 6.9
const longest = 34

const rows = ['text', 'said', 'decided'] as const
type Row = (typeof rows)[number]
const rowOf: Readonly<Record<Told['place'], Row>> = {
  text: 'text',
  'left-out': 'text',
  begins: 'text',
  said: 'said',
  decided: 'decided',
}

type Laid = {
  readonly x: number
  readonly at: number
  readonly text: string
  readonly isBefore: boolean
  readonly isComing: boolean
}

export function LifeLine({
  entries,
  today,
  language,
}: {
  readonly entries: readonly Told[]
  readonly today: Day
  readonly language: Language
}) {
  const words = messagesIn(language).life.line
  const days = [...entries.map(({ on }) => on), today].toSorted()
  const [from, to] = [addDays(days[0]!, -60), addDays(days.at(-1)!, 60)]
  const perDay = (width - 8 - nameWidth) / daysBetween(from, to)
  const x = (day: Day) => Math.round(nameWidth + daysBetween(from, day) * perDay)
  const laid = rows
    .map((row) => ({
      row,
      own: layOut(
        entries.filter(({ place }) => rowOf[place] === row),
        x,
        language,
        today,
      ),
    }))
    .filter(({ own }) => own.length > 0)
  const heights = laid.map(({ own }) => lane * Math.max(...own.map(({ at }) => at + 1)) + 16)
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, one) => sum + one, top))
  const height = heights.reduce((sum, one) => sum + one, top)
  const label = words.label(days[0]!.slice(0, 4), days.at(-1)!.slice(0, 4))
  return (
    <svg class="gantt" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
      {yearsBetween(from, to).map((day) => (
        <g key={day}>
          <line class="grid" x1={x(day)} x2={x(day)} y1={0} y2={height} />
          {x(day) + 45 < width && (
            <text class="axis axis--year" x={x(day) + 5} y={20}>
              {day.slice(0, 4)}
            </text>
          )}
        </g>
      ))}
      <line class="today" x1={x(today)} x2={x(today)} y1={top - 6} y2={height} />
      {laid.map(({ row, own }, place) => (
        <g key={row}>
          <line class="grid" x1={0} x2={width} y1={tops[place]} y2={tops[place]} />
          <text class="name" x={0} y={tops[place]! + 26}>
            {words.rows[row]}
          </text>
          {own.map((one, at) => {
            const middle = tops[place]! + 8 + one.at * lane + lane / 2
            return (
              <g key={at}>
                <path
                  class={one.isComing ? 'pin pin--coming' : 'pin'}
                  d={`M${one.x} ${middle - 7}l7 7l-7 7l-7-7z`}
                />
                <text
                  x={one.isBefore ? one.x - 13 : one.x + 13}
                  y={middle + 5}
                  text-anchor={one.isBefore ? 'end' : 'start'}
                >
                  {one.text}
                </text>
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}

/** Each takes the first lane where it and its words meet nothing else. */
function layOut(
  entries: readonly Told[],
  xOf: (day: Day) => number,
  language: Language,
  today: Day,
): readonly Laid[] {
  const ends: number[] = []
  return entries.map(({ on, title, short = title }) => {
    const x = xOf(on)
    const full = short[language]
    const text = full.length <= longest ? full : `${firstWords(full, longest)} …`
    const wide = text.length * letter + 24
    const isBefore = x + wide > width
    const begins = isBefore ? x - wide : x - 10
    const found = ends.findIndex((end) => end <= begins)
    const at = found < 0 ? ends.length : found
    ends[at] = isBefore ? x + 10 : x + wide
    return { x, at, text, isBefore, isComing: on > today }
  })
}

/** At most a dozen, so that their numbers do not meet. */
function yearsBetween(from: Day, to: Day): readonly Day[] {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))]
  const stride = Math.ceil((last - first + 1) / 12)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
    .filter((year) => (year - first) % Math.max(1, stride) === 0)
    .map((year) => `${year}-01-01` as Day)
}
