// SPDX-License-Identifier: EUPL-1.2
// Three rows of what has been and what is to come, with today's line. On phones the list is shown
// instead of the drawing; a table with the same days belongs beside it.

import { scaleLinear } from 'd3-scale'
import { formatDay } from '#kernel/dates-in-words.ts'
import { addMonths, daysBetween, type Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { drawnOnce } from './drawn-once.tsx'
import { assetHref } from './assets.ts'
import { words } from './words.ts'

export type TimelineRow = 'joint' | 'region' | 'municipalities'

export type TimelineEntry = {
  readonly row: TimelineRow
  readonly title: string
  readonly startsOn: Day
  /** Given, it is a span; else a point. */
  readonly endsOn: Day | undefined
}

const width = 1120
const nameWidth = 132
const axisHeight = 38
const laneHeight = 32
const rowPadding = 10
const letter = 6.9
const badge = 18

type Laid = TimelineEntry & { readonly x: number; readonly x2: number; readonly lane: number }

type TimelineProps = {
  readonly entries: readonly TimelineEntry[]
  readonly from: Day
  readonly to: Day
  readonly today: Day
  readonly language: Language
  readonly label: string
}

/** `from` and `to` bound the drawing; entries outside are cut at its edges. */
export const Timeline = drawnOnce<TimelineProps>(DrawnTimeline)

function DrawnTimeline({ entries, from, to, today, language, label }: TimelineProps) {
  const scale = scaleLinear()
    .domain([0, Math.max(1, daysBetween(from, to))])
    .range([nameWidth, width - 8])
    .clamp(true)
  const at = (day: Day) => scale(daysBetween(from, day))
  const rows = (['joint', 'region', 'municipalities'] as const).map((row) => ({
    row,
    laid: layOut(
      entries.filter((entry) => entry.row === row),
      at,
    ),
  }))
  const isTodayShown = today >= from && today <= to
  const heights = rows.map(
    ({ laid }) => rowPadding * 2 + laneHeight * Math.max(1, ...laid.map((entry) => entry.lane + 1)),
  )
  const tops = heights.map((_, place) =>
    heights.slice(0, place).reduce((sum, height) => sum + height, axisHeight),
  )
  const height = axisHeight + heights.reduce((sum, one) => sum + one, 0)
  const word = words[language]
  const names = { joint: word.joint, region: word.region, municipalities: word.municipalities }
  return (
    <>
      <svg class="gantt" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
        <Axis from={from} to={to} at={at} height={height} language={language} />
        {isTodayShown && (
          <line class="today" x1={at(today)} x2={at(today)} y1={axisHeight - 6} y2={height} />
        )}
        {rows.map(({ row, laid }, place) => (
          <g key={row}>
            <line class="grid" x1={0} x2={width} y1={tops[place]} y2={tops[place]} />
            <RowName
              row={row}
              text={names[row]}
              middle={(tops[place] ?? 0) + (heights[place] ?? 0) / 2}
            />
            {laid.map((entry) => (
              <Entry
                key={`${entry.title} ${entry.startsOn}`}
                entry={entry}
                top={(tops[place] ?? 0) + rowPadding + entry.lane * laneHeight}
                today={today}
              />
            ))}
          </g>
        ))}
        {isTodayShown && <TodayFlag x={at(today)} today={today} language={language} />}
      </svg>
      <TimelineList entries={entries} today={today} language={language} label={label} />
    </>
  )
}

// The region's square and the municipalities' circle, as everywhere else.
function RowName({
  row,
  text,
  middle,
}: {
  readonly row: TimelineRow
  readonly text: string
  readonly middle: number
}) {
  const symbol = { joint: undefined, region: 'p-r', municipalities: 'p-k' }[row]
  return (
    <>
      {symbol && (
        <use
          href={`${assetHref('symbols.svg')}#${symbol}`}
          x={14}
          y={middle - badge / 2}
          width={badge}
          height={badge}
        />
      )}
      <text class={`name name--${row}`} x={symbol ? 14 + badge + 7 : 14} y={middle + 5}>
        {text}
      </text>
    </>
  )
}

// Each entry takes the first lane where it and its label meet nothing else.
function layOut(entries: readonly TimelineEntry[], at: (day: Day) => number): readonly Laid[] {
  const ends: number[] = []
  return entries
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
    .map((entry) => {
      const x = at(entry.startsOn)
      const x2 = entry.endsOn ? Math.max(at(entry.endsOn), x + 6) : x
      const isOutside = !entry.endsOn || x2 - x < entry.title.length * letter + 16
      const labelWidth = entry.title.length * letter + 22
      // A label that would run out of the drawing stands before its mark.
      const begins = isOutside && x2 + labelWidth > width ? x - labelWidth : x - 10
      const ends2 = isOutside && x2 + labelWidth <= width ? x2 + labelWidth : x2 + 10
      let lane = ends.findIndex((end) => end <= begins)
      if (lane < 0) lane = ends.length
      ends[lane] = ends2
      return { ...entry, x, x2, lane }
    })
}

function Entry({
  entry,
  top,
  today,
}: {
  readonly entry: Laid
  readonly top: number
  readonly today: Day
}) {
  const isComing = entry.startsOn > today
  const middle = top + laneHeight / 2
  const labelWidth = entry.title.length * letter + 22
  const isBefore = entry.x2 + labelWidth > width
  const outsideX = isBefore ? entry.x - 14 : entry.x2 + 14
  if (!entry.endsOn) {
    return (
      <>
        <path
          class={isComing ? 'pin pin--coming' : 'pin'}
          d={`M${entry.x} ${middle - 8}l8 8l-8 8l-8-8z`}
        />
        <text x={outsideX} y={middle + 5} text-anchor={isBefore ? 'end' : 'start'}>
          {entry.title}
        </text>
      </>
    )
  }
  const fits = entry.x2 - entry.x >= entry.title.length * letter + 16
  return (
    <>
      <rect
        class={`bar--${entry.row}${isComing ? ' bar--coming' : ''}`}
        x={entry.x}
        y={top + 2}
        width={entry.x2 - entry.x}
        height={laneHeight - 6}
        rx={3}
      />
      <text
        class={fits ? (isComing ? 'soft-text' : 'on-bar') : undefined}
        x={fits ? entry.x + 8 : outsideX}
        y={middle + 4}
        text-anchor={!fits && isBefore ? 'end' : 'start'}
      >
        {entry.title}
      </text>
    </>
  )
}

function Axis({
  from,
  to,
  at,
  height,
  language,
}: {
  readonly from: Day
  readonly to: Day
  readonly at: (day: Day) => number
  readonly height: number
  readonly language: Language
}) {
  const months = daysBetween(from, to) / 30.4
  const stride = months > 54 ? 12 : months > 30 ? 6 : 3
  return (
    <>
      {quarterDays(from, to, stride).map((day) => {
        const isYear = day.slice(5, 7) === '01'
        const text = isYear ? day.slice(0, 4) : monthName(day, language)
        return (
          <g key={day}>
            <line class="grid" x1={at(day)} x2={at(day)} y1={0} y2={height} />
            {at(day) + 6 + text.length * letter < width - 8 && (
              <text class={isYear ? 'axis axis--year' : 'axis'} x={at(day) + 6} y={24}>
                {text}
              </text>
            )}
          </g>
        )
      })}
    </>
  )
}

// «jan», «maj», «juli»: four letters stay, longer names are cut to three.
function monthName(day: Day, language: Language): string {
  const name = formatDay(day, language, 'short').replace(/^\d+\s/, '')
  return name.length > 4 ? name.slice(0, 3) : name
}

function quarterDays(from: Day, to: Day, stride: number): readonly Day[] {
  const days: Day[] = []
  let day = `${from.slice(0, 4)}-01-01` as Day
  while (day <= to) {
    if (day >= from) days.push(day)
    day = addMonths(day, stride)
  }
  return days
}

function TodayFlag({
  x,
  today,
  language,
}: {
  readonly x: number
  readonly today: Day
  readonly language: Language
}) {
  const text = `${words[language].today} ${formatDay(today, language, 'short')}`
  const flag = text.length * letter + 20
  const left = Math.min(Math.max(x - flag / 2, nameWidth), width - flag - 4)
  return (
    <>
      <rect class="today-flag" x={left} y={6} width={flag} height={26} rx={13} />
      <text class="today-text" x={left + flag / 2} y={24} text-anchor="middle">
        {text}
      </text>
    </>
  )
}

function TimelineList({
  entries,
  today,
  language,
  label,
}: {
  readonly entries: readonly TimelineEntry[]
  readonly today: Day
  readonly language: Language
  readonly label: string
}) {
  const sorted = entries.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  return (
    <ol class="vtime" aria-label={label}>
      {sorted.map((entry) => (
        <li
          key={`${entry.title} ${entry.startsOn}`}
          class={
            (entry.endsOn ?? entry.startsOn) < today
              ? 'is-done'
              : entry.startsOn <= today
                ? 'is-now'
                : undefined
          }
        >
          <time datetime={entry.startsOn}>{formatDay(entry.startsOn, language, 'medium')}</time>
          <i aria-hidden="true" />
          <span>{entry.title}</span>
        </li>
      ))}
    </ol>
  )
}
