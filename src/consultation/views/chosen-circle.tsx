// SPDX-License-Identifier: EUPL-1.2
// Whom a round asks and which steps it takes, chosen where it is prepared. Folded, since most ask all.

import { drawFields, type Sending } from '#web/form-of.tsx'
import type { Option } from '#web/form.tsx'
import { type Circle, wholeCircle } from '../rules/chosen-circle.ts'
import { circleForm } from './forms.ts'
import type { Setting } from './parts.tsx'

export type CircleOptions = Readonly<Record<keyof Circle, readonly Option[]>>

export function ChosenCircle({
  setting,
  options,
  sending,
  begins = wholeCircle,
}: {
  readonly setting: Setting
  readonly options: CircleOptions
  readonly sending: Sending | undefined
  readonly begins?: Circle | undefined
}) {
  const { words, language } = setting
  const { withoutParties, withoutSteps } = drawFields({
    of: circleForm,
    words: words.plan.circle.fields,
    options,
    begins,
    sending,
    language,
  })
  const chosen = (name: keyof Circle) =>
    sending ? sending.form.texts(circleForm.fields[name].name) : begins[name]
  const left = chosen('withoutParties').length
  return (
    <>
      <details open={left > 0}>
        <summary>{words.plan.circle.parties(options.withoutParties.length - left)}</summary>
        <p class="small muted">{words.plan.circle.partiesNote}</p>
        {withoutParties}
      </details>
      <details open={chosen('withoutSteps').length > 0}>
        <summary>{words.plan.circle.steps}</summary>
        <p class="small muted">{words.plan.circle.stepsNote}</p>
        {withoutSteps}
      </details>
    </>
  )
}
