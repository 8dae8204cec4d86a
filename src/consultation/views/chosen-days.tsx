// SPDX-License-Identifier: EUPL-1.2
// The last day of each step, chosen where a round is prepared, with what the calendar says of it. Folded,
// since most rounds take the days that their own give.

import { drawFields, type Sending } from '#web/form-of.tsx'
import type { CountyStep } from '../../process/rules/county-on-day.ts'
import { hasOwnLastDay, type LastDays, placeOfLastDay } from '../rules/last-days.ts'
import { lastDaysForm } from './forms.ts'
import type { Setting } from './parts.tsx'
import { Conflicts, type PlannedStep } from './planned-route.tsx'

export function ChosenDays({
  setting,
  of,
  steps,
  plan,
  sending,
  begins = {},
}: {
  readonly setting: Setting
  /** The form that it stands in. */
  readonly of: { readonly name: string }
  readonly steps: readonly CountyStep[]
  readonly plan: { readonly steps: readonly PlannedStep[] } | undefined
  readonly sending: Sending | undefined
  readonly begins?: LastDays | undefined
}) {
  const { words, language } = setting
  const said = words.plan.lastDays
  const form = lastDaysForm(of.name, steps)
  const planned = new Map(plan?.steps.map((step) => [step.key, step]))
  const otherwise = (key: string) => {
    const own = planned.get(key)?.ownDueOn
    if (!planned.has(key)) return undefined
    return own === undefined ? said.otherwiseNone : said.otherwise(own)
  }
  const own = steps.filter(hasOwnLastDay)
  const drawn = drawFields({
    of: form,
    words: Object.fromEntries(
      own.map(({ key, title }) => {
        const hint = otherwise(key)
        return [
          placeOfLastDay(key),
          { label: title[language], ...(hint !== undefined && { hint }) },
        ]
      }),
    ),
    begins: Object.fromEntries(
      Object.entries(begins).map(([key, on]) => [placeOfLastDay(key), on]),
    ),
    sending,
    language,
  })
  const isChosen = Object.values(form.fields).some((field) =>
    sending ? sending.form.text(field.name) !== '' : Object.keys(begins).length > 0,
  )
  return (
    <details open={isChosen}>
      <summary>{said.heading}</summary>
      <p class="small muted">{said.note}</p>
      <div class="stack">
        {own.map(({ key }) => (
          <div key={key}>
            {drawn[placeOfLastDay(key)]}
            <Conflicts texts={planned.get(key)?.conflicts ?? []} />
          </div>
        ))}
      </div>
    </details>
  )
}
