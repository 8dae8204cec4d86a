// SPDX-License-Identifier: EUPL-1.2
// How those who answered stand: one bar, with the number printed in each part.

import type { Bilingual, Language } from '#kernel/language.ts'

export const stanceWords = {
  endorse: { sv: 'Tillstyrker', en: 'Endorses' },
  'endorse-with-changes': { sv: 'Tillstyrker med ändringar', en: 'Endorses with changes' },
  oppose: { sv: 'Avstyrker', en: 'Opposes' },
  abstain: { sv: 'Avstår', en: 'Abstains' },
  'no-comments': { sv: 'Inga synpunkter', en: 'No comments' },
} as const satisfies Record<string, Bilingual>

export type StanceName = keyof typeof stanceWords

const order = Object.keys(stanceWords) as readonly StanceName[]
/** The least part of the bar, in per cent, in which two figures can be read. */
const least = 7
const height = 28
// Cut off where the part ends.
const hatch = Array.from({ length: 60 }, (_, place) => `M${place * 11 - 28} 28l28 -28`).join('')

export function StanceBar({
  counts,
  language,
}: {
  readonly counts: Readonly<Partial<Record<StanceName, number>>>
  readonly language: Language
}) {
  const parts = order
    .map((stance) => ({ stance, count: counts[stance] ?? 0 }))
    .filter((part) => part.count > 0)
  const total = parts.reduce((sum, part) => sum + part.count, 0)
  if (total === 0) return null
  const free = 100 - least * parts.length
  const label = parts
    .map((part) => `${stanceWords[part.stance][language]} ${part.count}`)
    .join(', ')
  let x = 0
  return (
    <svg class="stancebar" role="img" aria-label={label}>
      {parts.map(({ stance, count }) => {
        const share = least + (free * count) / total
        const left = x
        x += share
        return (
          // Each part is a drawing of its own: shares are in per cent, letters keep their size.
          <svg key={stance} x={`${left}%`} width={`${share}%`} height={height}>
            <Part stance={stance} count={count} />
          </svg>
        )
      })}
    </svg>
  )
}

function Part({ stance, count }: { readonly stance: StanceName; readonly count: number }) {
  const isDark = stance === 'endorse' || stance === 'oppose'
  return (
    <>
      <rect class={`st-${stance}`} x="1" y="1" width="97%" height={height - 2} rx={2} />
      {stance === 'endorse-with-changes' && (
        <>
          {/* A drawing in the drawing ends where the coloured part ends. */}
          <svg x="1" y="1" width="97%" height={height - 2}>
            <path class="hatch" d={hatch} />
          </svg>
          <rect
            class={`st-${stance}`}
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
