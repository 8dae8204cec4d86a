// SPDX-License-Identifier: EUPL-1.2
// Drawn symbols from one file. They are never alone: a text always says the same thing.

import type { ShapeName } from '#kernel/status-look.ts'
import { assetHref } from './assets.ts'

/** Twenty-four-pixel strokes. */
export type IconName =
  | 'k-rew'
  | 'k-new'
  | 'k-del'
  | 'k-mov'
  | 'k-spl'
  | 'k-mer'
  | 'k-eq'
  | 'search'
  | 'menu'
  | 'arrow'
  | 'down'
  | 'print'
  | 'doc'
  | 'cal'
  | 'mail'
  | 'talk'
  | 'law'
  | 'link'
  | 'lock'
  | 'user'
  | 'info'
  | 'warn'
  | 'inbox'
  | 'life'

export function Shape({ name }: { readonly name: ShapeName }) {
  return (
    <svg class="shape" aria-hidden="true" viewBox="0 0 20 20">
      <use href={`${assetHref('symbols.svg')}#${name}`} />
    </svg>
  )
}

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" aria-hidden="true" viewBox="0 0 24 24">
      <use href={`${assetHref('symbols.svg')}#${name}`} />
    </svg>
  )
}

export type ActorName = 'region' | 'municipality' | 'joint'

const actorWords = {
  sv: { region: 'Region', municipality: 'Kommun', joint: 'Gemensamt' },
  en: { region: 'Region', municipality: 'Municipality', joint: 'Joint' },
} as const

/** Who is responsible: a square R, a round K, or both. */
export function ActorTag({
  actor,
  language,
}: {
  readonly actor: ActorName
  readonly language: 'sv' | 'en'
}) {
  const symbol = { region: 'p-r', municipality: 'p-k', joint: 'p-b' }[actor]
  return (
    <span class={`actor actor--${actor}`}>
      <svg aria-hidden="true" viewBox={actor === 'joint' ? '0 0 26 18' : '0 0 18 18'}>
        <use href={`${assetHref('symbols.svg')}#${symbol}`} />
      </svg>
      {actorWords[language][actor]}
    </span>
  )
}

/** The mark of the product: two lines that become one. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 42 30" aria-hidden="true">
      <path
        d="M2 4h9c7 0 8 11 15 11h14"
        fill="none"
        stroke="#12436d"
        stroke-width="4.5"
        stroke-linecap="round"
      />
      <path
        d="M2 26h9c7 0 8-11 15-11h14"
        fill="none"
        stroke="#801650"
        stroke-width="4.5"
        stroke-linecap="round"
      />
      <path d="M24.5 15H40" stroke="#14222e" stroke-width="4.5" stroke-linecap="round" />
    </svg>
  )
}
