// SPDX-License-Identifier: EUPL-1.2
// One mark per party, in rows of twenty-five; the square is the region.

import type { Tone } from '#kernel/status-look.ts'
import { drawnOnce } from './drawn-once.tsx'

/** How one mark is drawn. */
export type Mark = {
  readonly tone: Tone
  /** Plain when it is not said. */
  readonly ground?: 'full' | 'dashed'
  readonly isSquare?: boolean
  readonly sign?: 'half' | 'hatched' | 'crossed'
}

export type PartyMark = Mark & { readonly isRegion: boolean }

const perRow = 25
const step = 22.4
const size = 14

type PartyMarksProps = {
  readonly marks: readonly PartyMark[]
  /** Says in words what the marks show. */
  readonly label: string
}

/** Done parties first, those that remain last: `marks` come in the order they are drawn. */
export const PartyMarks = drawnOnce<PartyMarksProps>(DrawnPartyMarks)

function DrawnPartyMarks({ marks, label }: PartyMarksProps) {
  const rows = Math.ceil(marks.length / perRow)
  return (
    <svg
      class="party-marks"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${perRow * step} ${rows * step}`}
    >
      {marks.map((mark, place) => (
        <MarkDrawing
          key={place}
          mark={mark}
          x={(place % perRow) * step + (step - size) / 2}
          y={Math.floor(place / perRow) * step + (step - size) / 2}
        />
      ))}
    </svg>
  )
}

function MarkDrawing({
  mark,
  x,
  y,
}: {
  readonly mark: PartyMark
  readonly x: number
  readonly y: number
}) {
  const { tone, ground, sign } = mark
  const isSquare = mark.isRegion || mark.isSquare
  return (
    <g class={`is-${tone}`}>
      <rect
        class={`mark${ground ? ` mark--${ground}` : ''}`}
        x={x}
        y={y}
        width={size}
        height={size}
        rx={isSquare ? 2 : size / 2}
      />
      {sign === 'half' && (
        <path class="half" d={`M${x + size / 2} ${y}a${size / 2} ${size / 2} 0 0 0 0 ${size}z`} />
      )}
      {sign === 'hatched' && (
        <path
          class="hatch"
          d={`M${x + 2} ${y + size - 2}L${x + size - 2} ${y + 2}M${x + 2} ${y + size - 7}L${x + size - 7} ${y + 2}M${x + 7} ${y + size - 2}L${x + size - 2} ${y + 7}`}
        />
      )}
      {sign === 'crossed' && (
        <path
          d={`M${x + 4} ${y + 4}l${size - 8} ${size - 8}m0 ${8 - size}l${8 - size} ${size - 8}`}
          stroke="#fff"
          stroke-width="2"
        />
      )}
    </g>
  )
}
