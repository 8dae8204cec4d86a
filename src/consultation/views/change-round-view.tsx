// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Seen } from '#kernel/seen.ts'
import { FieldsOf, labelOf, type Returned } from '#web/form-of.tsx'
import { ButtonLink, ErrorSummary, PostForm } from '#web/form.tsx'
import { Notice, Pairs, Panel } from '#web/parts.tsx'
import type { Package } from '../../agreement/rules/document.ts'
import type { Consultation } from '../rules/consultation.ts'
import { regionDueOf } from '../rules/planned-route.ts'
import type { PreparedRound } from '../rules/prepared-round.ts'
import { changeRoundForm } from './forms.ts'
import { Prose, type Setting } from './parts.tsx'
import type { CountyStep } from '../../process/rules/county-on-day.ts'
import { ChosenDays } from './chosen-days.tsx'
import { ChosenCircle, type CircleOptions } from './chosen-circle.tsx'
import { PlannedRoute, type PlannedStep } from './planned-route.tsx'
import { RoundButtons, roundOptions } from './round-form.tsx'

export type ChangeModel = {
  readonly circleOptions: CircleOptions
  /** Those of the county. */
  readonly steps: readonly CountyStep[]
  readonly consultation: Consultation
  readonly packages: readonly Package[]
  readonly form: Returned | undefined
  /** What stands in the form before anything is typed. */
  readonly saved: PreparedRound
  /** What the one who writes has seen. */
  readonly seen: Seen
  readonly plan:
    { readonly steps: readonly PlannedStep[]; readonly faults: readonly string[] } | undefined
  /** What a colleague has saved meanwhile. */
  readonly theirs: PreparedRound | undefined
}

export function ChangeRoundView({
  setting,
  model,
}: {
  readonly setting: Setting
  readonly model: ChangeModel
}) {
  const { words, language, link } = setting
  const { consultation, form, plan, theirs } = model
  const round = link(`/remiss/${consultation.slug}`)
  const path = `${round}/andra`
  return (
    <div class="stack-l">
      {form && <ErrorSummary errors={form.errors} language={language} idPrefix={form.name} />}
      <div class="stack-s">
        <h1>{theirs ? words.clash.title : words.change.title}</h1>
        <p class="lead">{words.plan.lead}</p>
        <p class="small muted">{words.change.address(`/remiss/${consultation.slug}`)}</p>
      </div>
      {theirs && (
        <>
          <Notice tone="warn" icon="warn">
            <p>{words.clash.lead}</p>
          </Notice>
          <SavedMeanwhile setting={setting} theirs={theirs} packages={model.packages} path={path} />
          <h2>{words.clash.yours}</h2>
        </>
      )}
      <PostForm
        class="form panel measure"
        action={path}
        id="andra-form"
        seen={model.seen}
        noValidate
      >
        <FieldsOf
          of={changeRoundForm}
          words={words.plan.fields}
          options={roundOptions(setting, model.packages)}
          begins={begunWith(model.saved)}
          sending={form}
          language={language}
        />
        <ChosenCircle
          setting={setting}
          options={model.circleOptions}
          sending={form}
          begins={model.saved.circle}
        />
        <ChosenDays
          of={changeRoundForm}
          steps={model.steps}
          sending={form}
          begins={model.saved.lastDays}
          {...{ setting, plan }}
        />
        <RoundButtons
          setting={setting}
          path={path}
          save={theirs ? words.clash.saveMine : words.change.save}
        />
        <p>
          <a href={round}>{words.open.back}</a>
        </p>
      </PostForm>
      {plan && <PlannedRoute setting={setting} steps={plan.steps} faults={plan.faults} />}
    </div>
  )
}

function begunWith(saved: PreparedRound) {
  const { packageId, title, kind, invitation, questions, opensOn, dueOn, regionDueOn } = saved
  const texts = { packageId, title, kind, invitation, questions: questions.join('\n') }
  return { ...texts, opensOn, dueOn, regionDueOn: regionDueOn ?? '' }
}

function SavedMeanwhile({
  setting,
  theirs,
  packages,
  path,
}: {
  readonly setting: Setting
  readonly theirs: PreparedRound
  readonly packages: readonly Package[]
  readonly path: string
}) {
  const { words, language } = setting
  const { fields } = words.plan
  const asWritten = (text: string) => <span lang="sv">{text}</span>
  return (
    <Panel heading={words.clash.theirs} id="sparat">
      <Pairs
        pairs={[
          [
            labelOf(fields.packageId),
            asWritten(packages.find(({ id }) => id === theirs.packageId)?.title ?? ''),
          ],
          [labelOf(fields.title), asWritten(theirs.title)],
          [labelOf(fields.kind), words.kind[theirs.kind]],
          [
            labelOf(fields.invitation),
            <div lang="sv">
              <Prose text={theirs.invitation} />
            </div>,
          ],
          [
            labelOf(fields.questions),
            <div lang="sv">
              <Prose text={theirs.questions.join('\n')} />
            </div>,
          ],
          [labelOf(fields.opensOn), formatDay(theirs.opensOn, language)],
          [labelOf(fields.dueOn), formatDay(theirs.dueOn, language)],
          [labelOf(fields.regionDueOn), formatDay(regionDueOf(theirs), language)],
        ]}
      />
      <ButtonLink text={words.clash.keepTheirs} look="secondary" href={path} />
    </Panel>
  )
}
