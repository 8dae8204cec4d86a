// SPDX-License-Identifier: EUPL-1.2

import { ButtonLink, ErrorSummary, PostForm, TextField } from '#web/form.tsx'
import { Empty } from '#web/parts.tsx'
import type { Package } from '../../agreement/rules/document.ts'
import { fieldsOf, type FormState, type Look } from './look.tsx'
import { PlannedRoute, type PlannedStep } from './planned-route.tsx'
import { RoundButtons, RoundFields } from './round-form.tsx'

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
        <PostForm class="form panel measure" action={link('/remiss/ny')} noValidate>
          <RoundFields
            look={look}
            packages={packages}
            name="ny"
            form={form}
            address={
              <TextField
                {...field('adress')}
                label={words.plan.slug}
                hint={words.plan.slugHint}
                isShort
                autocomplete="off"
              />
            }
          />
          <RoundButtons look={look} path={link('/remiss/ny')} save={words.plan.make} />
        </PostForm>
      )}
      {plan ? (
        <PlannedRoute look={look} steps={plan.steps} faults={plan.faults} />
      ) : (
        packages.length > 0 && <p class="muted">{words.plan.showFirst}</p>
      )}
    </div>
  )
}
