// SPDX-License-Identifier: EUPL-1.2
// Fifty, always fifty: one mark per party, in rows of twenty-five; the square is the region.

import { statusLook, type StatusOf } from './status.tsx'

export type PartyState = StatusOf<'party'>

export type PartyMark = { readonly isRegion: boolean; readonly state: PartyState }

const perRow = 25
const step = 22.4
const size = 14

/** Done parties first, those that remain last: `marks` come in the order they are drawn. */
export function FiftyMarks({
  marks,
  label,
}: {
  readonly marks: readonly PartyMark[]
  /** Says in words what the marks show. */
  readonly label: string
}) {
  const rows = Math.ceil(marks.length / perRow)
  return (
    <svg
      class="fifty"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${perRow * step} ${rows * step}`}
    >
      {marks.map((mark, place) => (
        <Mark
          key={place}
          mark={mark}
          x={(place % perRow) * step + (step - size) / 2}
          y={Math.floor(place / perRow) * step + (step - size) / 2}
        />
      ))}
    </svg>
  )
}

const full = new Set<PartyState>(['approved', 'approved-appealable', 'rejected'])
const squares = new Set<PartyState>(['referred-back', 'other-text'])

function Mark({
  mark,
  x,
  y,
}: {
  readonly mark: PartyMark
  readonly x: number
  readonly y: number
}) {
  const { tone } = statusLook('party', mark.state)
  const isSquare = mark.isRegion || squares.has(mark.state)
  const look = full.has(mark.state)
    ? ' mark--full'
    : mark.state === 'no-date' || mark.state === 'withdrawn'
      ? ' mark--dashed'
      : ''
  return (
    <g class={`is-${tone}`}>
      <rect
        class={`mark${look}`}
        x={x}
        y={y}
        width={size}
        height={size}
        rx={isSquare ? 2 : size / 2}
      />
      {mark.state === 'booked' && (
        <path class="half" d={`M${x + size / 2} ${y}a${size / 2} ${size / 2} 0 0 0 0 ${size}z`} />
      )}
      {mark.state === 'other-text' && (
        <path
          class="hatch"
          d={`M${x + 2} ${y + size - 2}L${x + size - 2} ${y + 2}M${x + 2} ${y + size - 7}L${x + size - 7} ${y + 2}M${x + 7} ${y + size - 2}L${x + size - 2} ${y + 7}`}
        />
      )}
      {mark.state === 'rejected' && (
        <path
          d={`M${x + 4} ${y + 4}l${size - 8} ${size - 8}m0 ${8 - size}l${8 - size} ${size - 8}`}
          stroke="#fff"
          stroke-width="2"
        />
      )}
    </g>
  )
}
