// SPDX-License-Identifier: EUPL-1.2

import {
  Button,
  ButtonLink,
  DayField,
  ErrorSummary,
  Select,
  TextArea,
  TextField,
} from '#web/form.tsx'
import { Empty } from '#web/parts.tsx'
import type { Package } from '../../agreement/rules/document.ts'
import { consultationKinds, mostCharacters } from '../rules/consultation.ts'
import { fieldsOf, type FormState, type Look } from './look.tsx'
import { PlannedRoute, type PlannedStep } from './planned-route.tsx'

export function NewRoundView({
  look,
  packages,
  form,
  plan,
}: {
  readonly look: Look
  readonly packages: readonly Package[]
  readonly form: FormState | undefined
  readonly plan:
    { readonly steps: readonly PlannedStep[]; readonly faults: readonly string[] } | undefined
}) {
  const { words, language, link } = look
  const field = fieldsOf(look, 'ny', form)
  return (
    <div class="stack-l">
      {form && <ErrorSummary errors={form.errors} language={language} idPrefix={form.name} />}
      <div class="stack-s">
        <h1>{words.plan.title}</h1>
        <p class="lead">{words.plan.lead}</p>
      </div>
      {packages.length === 0 ? (
        <Empty>
          <p>{words.plan.noPackages}</p>
          <ButtonLink text={words.plan.toWorkspace} look="secondary" href={link('/arbetsyta')} />
        </Empty>
      ) : (
        <form class="form panel measure" method="post" action={link('/remiss/ny')} noValidate>
          <Select
            {...field('paket')}
            label={words.plan.package}
            hint={words.plan.packageHint}
            options={[
              { value: '', text: words.plan.choosePackage },
              ...packages.map((one) => ({ value: one.id, text: one.title })),
            ]}
          />
          <TextField
            {...field('namn')}
            label={words.plan.name}
            hint={words.plan.nameHint}
            most={mostCharacters.title}
            autocomplete="off"
          />
          <TextField
            {...field('adress')}
            label={words.plan.slug}
            hint={words.plan.slugHint}
            isShort
            autocomplete="off"
          />
          <Select
            {...field('slag', 'formal')}
            label={words.plan.kind}
            options={consultationKinds.map((kind) => ({ value: kind, text: words.kind[kind] }))}
          />
          <TextArea
            {...field('inbjudan')}
            label={words.plan.invitation}
            hint={words.plan.invitationHint}
            most={mostCharacters.invitation}
            rows={8}
          />
          <TextArea
            {...field('fragor')}
            label={words.plan.questions}
            hint={words.plan.questionsHint}
            rows={4}
            isOptional
          />
          <DayField {...field('fran', look.today)} label={words.plan.opensOn} />
          <DayField {...field('till')} label={words.plan.dueOn} />
          <DayField
            {...field('namnder')}
            label={words.plan.regionDueOn}
            hint={words.plan.regionDueHint}
            isOptional
          />
          <div class="buttons">
            <Button text={words.plan.make} name="gor" value="spara" />
            <Button
              text={words.plan.show}
              name="gor"
              value="visa"
              look="secondary"
              action={link('/remiss/ny#vag')}
            />
          </div>
        </form>
      )}
      {plan ? (
        <PlannedRoute look={look} steps={plan.steps} faults={plan.faults} />
      ) : (
        packages.length > 0 && <p class="muted">{words.plan.showFirst}</p>
      )}
    </div>
  )
}
