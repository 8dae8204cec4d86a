// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Bilingual } from '#kernel/language.ts'
import { Notice } from '#web/parts.tsx'
import { Icon } from '#web/symbols.tsx'
import { Table } from '#web/table.tsx'
import type { Setting } from './parts.tsx'

export type PlannedStep = {
  readonly key: string
  readonly title: Bilingual
  readonly bodies: readonly string[]
  readonly dueOn: Day | undefined
  /** The day that it has when none is chosen for it. */
  readonly ownDueOn: Day | undefined
  /** Whether a day may be chosen for it. */
  readonly hasOwnLastDay: boolean
  /** What its last day collides with, in words. */
  readonly conflicts: readonly string[]
}

/** Which bodies do what and by when, and where the days contradict each other. */
export function PlannedRoute({
  setting,
  steps,
  faults,
}: {
  readonly setting: Setting
  readonly steps: readonly PlannedStep[]
  readonly faults: readonly string[]
}) {
  const { words, language } = setting
  return (
    <section class="stack" aria-labelledby="vag">
      <h2 id="vag">{words.round.route}</h2>
      <p class="small muted">{words.round.routeNote}</p>
      {faults.length > 0 && (
        <Notice tone="warn" icon="warn">
          <p>{words.round.faults(faults.length)}</p>
        </Notice>
      )}
      <Table
        caption={words.round.route}
        hidesCaption
        columns={[
          { heading: words.round.step },
          { heading: words.round.bodies },
          { heading: words.round.due },
        ]}
        rows={steps.map((step) => ({
          key: step.key,
          cells: [
            step.title[language],
            step.bodies.length > 4
              ? words.round.bodyCount(step.bodies.length)
              : step.bodies.join(', '),
            <>
              {step.dueOn ? formatDay(step.dueOn, language) : words.round.noDue}
              <Conflicts texts={step.conflicts} />
            </>,
          ],
        }))}
      />
    </section>
  )
}

/** What a last day collides with, beside the day. */
export function Conflicts({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <ul class="small conflicts">
      {texts.map((text) => (
        <li key={text}>
          <Icon name="warn" /> {text}
        </li>
      ))}
    </ul>
  )
}
