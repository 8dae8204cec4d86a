// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import { FieldsOf, type Returned } from '#web/form-of.tsx'
import { ButtonLink, ErrorSummary, PostForm } from '#web/form.tsx'
import { Empty } from '#web/parts.tsx'
import type { DocumentKind, Package } from '../../agreement/rules/document.ts'
import type { ConsultationKind } from '../rules/consultation.ts'
import { newRoundForm } from './forms.ts'
import type { Setting } from './parts.tsx'
import { PlannedRoute, type PlannedStep } from './planned-route.tsx'
import type { CountyStep } from '../../process/rules/county-on-day.ts'
import { ChosenDays } from './chosen-days.tsx'
import { ChosenCircle, type CircleOptions } from './chosen-circle.tsx'
import { RoundButtons, roundOptions } from './round-form.tsx'

export type ProposedRound = {
  readonly for: DocumentKind
  readonly kind: ConsultationKind
  readonly questions: string
  readonly dueOn: Day
  readonly withoutSteps: readonly string[]
}

export function NewRoundView({
  setting,
  packages,
  packageAsked,
  proposed,
  form,
  plan,
  circleOptions,
  steps,
}: {
  readonly setting: Setting
  readonly packages: readonly Package[]
  /** The package that a link names. */
  readonly packageAsked: string
  /** What the county proposes for its kind of document. */
  readonly proposed: ProposedRound | undefined
  readonly form: Returned | undefined
  readonly circleOptions: CircleOptions
  /** Those of the county. */
  readonly steps: readonly CountyStep[]
  readonly plan:
    { readonly steps: readonly PlannedStep[]; readonly faults: readonly string[] } | undefined
}) {
  const { words, language, link } = setting
  return (
    <div class="stack-l">
      {form && <ErrorSummary errors={form.errors} language={language} idPrefix={form.name} />}
      <div class="stack-s">
        <h1>{words.plan.title}</h1>
        <p class="lead">{words.plan.lead}</p>
        {proposed && !form && <p class="small muted">{words.plan.proposed(proposed.for)}</p>}
      </div>
      {packages.length === 0 ? (
        <Empty>
          <p>{words.plan.noPackages}</p>
          <ButtonLink text={words.plan.toWorkspace} look="secondary" href={link('/arbetsyta')} />
        </Empty>
      ) : (
        <PostForm class="form panel measure" action={link('/remiss/ny')} noValidate>
          <FieldsOf
            of={newRoundForm}
            words={words.plan.fields}
            options={roundOptions(setting, packages)}
            begins={{
              kind: 'formal',
              opensOn: setting.today,
              ...proposed,
              packageId: packageAsked,
            }}
            sending={form}
            language={language}
          />
          <ChosenCircle
            setting={setting}
            options={circleOptions}
            sending={form}
            begins={proposed && { withoutParties: [], withoutSteps: proposed.withoutSteps }}
          />
          <ChosenDays of={newRoundForm} sending={form} {...{ setting, steps, plan }} />
          <RoundButtons setting={setting} path={link('/remiss/ny')} save={words.plan.make} />
        </PostForm>
      )}
      {plan ? (
        <PlannedRoute setting={setting} steps={plan.steps} faults={plan.faults} />
      ) : (
        packages.length > 0 && <p class="muted">{words.plan.showFirst}</p>
      )}
    </div>
  )
}
