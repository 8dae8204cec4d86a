// SPDX-License-Identifier: EUPL-1.2
// Small parts that recur: panels, notices, pairs, progress, receipts, what is empty.

import type { ComponentChildren } from 'preact'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { ShapeName, Tone } from '#kernel/status-look.ts'
import { Icon, Shape, type IconName } from './symbols.tsx'
import { words } from './words.ts'

export function Panel({
  heading,
  id,
  look,
  aside,
  children,
}: {
  readonly heading?: string
  /** Names the section by its heading; needed when there is one. */
  readonly id?: string
  readonly look?: 'ground'
  readonly aside?: ComponentChildren
  readonly children: ComponentChildren
}) {
  const className = look === 'ground' ? 'panel panel--ground' : 'panel'
  if (!heading) return <div class={className}>{children}</div>
  return (
    <section class={`${className} stack`} aria-labelledby={id}>
      <div class="row between">
        <h2 id={id}>{heading}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

const iconOf: Readonly<Record<Tone, IconName>> = {
  ok: 'info',
  wait: 'info',
  warn: 'warn',
  bad: 'warn',
  none: 'info',
}

/** Something the reader must know before the rest. Red is for refusal, error and overdue only. */
export function Notice({
  tone,
  shape,
  icon,
  children,
}: {
  readonly tone: Tone
  readonly shape?: ShapeName
  readonly icon?: IconName
  readonly children: ComponentChildren
}) {
  return (
    <div class={`notice is-${tone}`}>
      {shape ? <Shape name={shape} /> : <Icon name={icon ?? iconOf[tone]} />}
      <div class="stack-s">{children}</div>
    </div>
  )
}

export function Pairs({
  pairs,
}: {
  readonly pairs: readonly (readonly [name: string, value: ComponentChildren])[]
}) {
  return (
    <dl class="pairs">
      {pairs.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  )
}

/** «9 av 27» as a bar; the words are beside it. */
export function ProgressBar({
  done,
  of,
  label,
}: {
  readonly done: number
  readonly of: number
  readonly label: string
}) {
  const share = of === 0 ? 0 : done / of
  return (
    <svg
      class="bar-meter"
      role="img"
      aria-label={label}
      viewBox="0 0 200 10"
      preserveAspectRatio="none"
    >
      {share > 0 && <rect class="done" x={0} y={0} width={Math.max(3, 200 * share)} height={10} />}
    </svg>
  )
}

export function DayTime({
  day,
  language,
  style,
}: {
  readonly day: Day
  readonly language: Language
  readonly style?: 'long' | 'medium' | 'short'
}) {
  return <time datetime={day}>{formatDay(day, language, style ?? 'medium')}</time>
}

/** A fingerprint: short to the eye, whole to those who copy it. */
export function Fingerprint({ hash }: { readonly hash: string }) {
  return <code class="mono">{hash}</code>
}

/** Says that nothing is needed, and when something will be. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="empty stack-s">
      <Icon name="inbox" />
      <div class="stack-s">{children}</div>
    </div>
  )
}

export function Pagination({
  page,
  pages,
  hrefOf,
  language,
}: {
  readonly page: number
  readonly pages: number
  hrefOf(page: number): string
  readonly language: Language
}) {
  if (pages < 2) return null
  const word = words[language]
  return (
    <nav aria-label={word.pages}>
      <ul class="chips">
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              {word.previous}
            </a>
          </li>
        )}
        {Array.from({ length: pages }, (_, place) => place + 1)
          .filter((one) => one === 1 || one === pages || Math.abs(one - page) <= 2)
          .map((one) => (
            <li key={one}>
              <a href={hrefOf(one)} aria-current={one === page ? 'page' : undefined}>
                {one}
              </a>
            </li>
          ))}
        {page < pages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {word.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
