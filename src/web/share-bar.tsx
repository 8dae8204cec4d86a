// SPDX-License-Identifier: EUPL-1.2
// How something is divided: one bar, with the number printed in each part.

import { drawnOnce } from './drawn-once.tsx'

/** The colours of the parts; each is told by its number and a word beside the bar too. */
export type ShareFill = 'first' | 'second' | 'third' | 'paper' | 'ground'

export type Share = {
  readonly fill: ShareFill
  readonly text: string
  readonly count: number
}

/** The least part of the bar, in per cent, in which two figures can be read. */
const least = 7
const height = 28
// Cut off where the part ends.
const hatch = Array.from({ length: 60 }, (_, place) => `M${place * 11 - 28} 28l28 -28`).join('')

type ShareBarProps = { readonly shares: readonly Share[] }

export const ShareBar = drawnOnce<ShareBarProps>(DrawnShareBar)

function DrawnShareBar({ shares }: ShareBarProps) {
  const parts = shares.filter((part) => part.count > 0)
  const total = parts.reduce((sum, part) => sum + part.count, 0)
  if (total === 0) return <></>
  const free = 100 - least * parts.length
  const label = parts.map(({ text, count }) => `${text} ${count}`).join(', ')
  let x = 0
  return (
    <svg class="sharebar" role="img" aria-label={label}>
      {parts.map(({ fill, count }) => {
        const share = least + (free * count) / total
        const left = x
        x += share
        return (
          // Each part is a drawing of its own: shares are in per cent, letters keep their size.
          <svg key={fill} x={`${left}%`} width={`${share}%`} height={height}>
            <Part fill={fill} count={count} />
          </svg>
        )
      })}
    </svg>
  )
}

function Part({ fill, count }: Pick<Share, 'fill' | 'count'>) {
  const isDark = fill === 'first' || fill === 'third'
  return (
    <>
      <rect class={`fill-${fill}`} x="1" y="1" width="97%" height={height - 2} rx={2} />
      {fill === 'second' && (
        <>
          {/* A drawing in the drawing ends where the coloured part ends. */}
          <svg x="1" y="1" width="97%" height={height - 2}>
            <path class="hatch" d={hatch} />
          </svg>
          <rect
            class={`fill-${fill}`}
            x="49.5%"
            y={4}
            width={24}
            height={20}
            rx={2}
            transform="translate(-12 0)"
          />
        </>
      )}
      <text class={isDark ? 'on-dark' : 'on-light'} x="49.5%" y={19} text-anchor="middle">
        {count}
      </text>
    </>
  )
}

/** The colour of a part, beside its word. */
export function ShareTag({ fill, text }: Pick<Share, 'fill' | 'text'>) {
  return (
    <span class="status is-none">
      <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
        <rect class={`fill-${fill}`} x={1} y={1} width={14} height={14} rx={2} />
      </svg>
      {text}
    </span>
  )
}
