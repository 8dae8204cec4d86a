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
const width = 480
const least = 26

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
  const free = width - least * parts.length - 2 * (parts.length - 1)
  const label = parts
    .map((part) => `${stanceWords[part.stance][language]} ${part.count}`)
    .join(', ')
  let x = 0
  return (
    <svg class="stancebar" role="img" aria-label={label} viewBox={`0 0 ${width} 28`}>
      {parts.map((part) => {
        const own = least + (free * part.count) / total
        const left = x
        x += own + 2
        return (
          <g key={part.stance}>
            <rect
              class={`st-${part.stance}`}
              x={left + 0.75}
              y={0.75}
              width={own - 1.5}
              height={26.5}
              rx={3}
            />
            <text
              class={part.stance === 'endorse' || part.stance === 'oppose' ? 'on-dark' : 'on-light'}
              x={left + own / 2}
              y={19}
              text-anchor="middle"
            >
              {part.count}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
