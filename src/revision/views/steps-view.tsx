// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { Empty } from '#web/parts.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import type { StepRow } from '../../process/rules/step-row.ts'
import { StepTable } from '../../process/views/route-view.tsx'
import { messagesIn } from '../messages.ts'
import type { Revision } from '../rules/revision.ts'

export type RoundRoute = {
  readonly kind: 'consultation' | 'decision'
  readonly title: string
  readonly isOver: boolean
  readonly rows: readonly StepRow[]
}

/** Every step of the process, body by body and branch by branch. */
export function StepsView({
  language,
  today,
  asOf,
  revision,
  routes,
  link,
}: {
  readonly language: Language
  readonly today: Day
  readonly asOf: Day
  readonly revision: Revision
  readonly routes: readonly RoundRoute[]
  readonly link: (path: string) => string
}) {
  const words = messagesIn(language)
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.steps.title(revision.title[language])}</h1>
        <p class="lead">{words.steps.lead}</p>
        {asOf !== today && (
          <p class="muted">{asOf > today ? words.asOfFuture(asOf) : words.asOf(asOf)}</p>
        )}
      </div>
      {routes.length === 0 && <Empty>{words.steps.none}</Empty>}
      {routes.map(({ kind, title, isOver, rows }, place) => (
        <section key={place} class="stack" aria-labelledby={`vag-${place}`}>
          <h2 id={`vag-${place}`}>
            <WithSwedish text={words.steps[kind](title)} swedish={title} language={language} />
          </h2>
          <StepTable {...{ rows, language, isOver, link }} id={`vag-${place}`} />
        </section>
      ))}
    </div>
  )
}
