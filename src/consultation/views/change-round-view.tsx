// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Seen } from '#kernel/seen.ts'
import { ButtonLink, ErrorSummary, PostForm } from '#web/form.tsx'
import { Notice, Pairs, Panel } from '#web/parts.tsx'
import type { Package } from '../../agreement/rules/document.ts'
import type { Consultation } from '../rules/consultation.ts'
import { regionDueOf } from '../rules/planned-route.ts'
import type { PreparedRound } from '../rules/prepared-round.ts'
import { Prose, type FormState, type Look } from './look.tsx'
import { PlannedRoute, type PlannedStep } from './planned-route.tsx'
import { RoundButtons, RoundFields } from './round-form.tsx'

export type ChangeModel = {
  readonly consultation: Consultation
  readonly packages: readonly Package[]
  readonly form: FormState
  /** What the one who writes has seen. */
  readonly seen: Seen
  readonly plan:
    { readonly steps: readonly PlannedStep[]; readonly faults: readonly string[] } | undefined
  /** What a colleague has saved meanwhile. */
  readonly theirs: PreparedRound | undefined
}

export function ChangeRoundView({
  look,
  model,
}: {
  readonly look: Look
  readonly model: ChangeModel
}) {
  const { words, language, link } = look
  const { consultation, form, plan, theirs } = model
  const round = link(`/remiss/${consultation.slug}`)
  const path = `${round}/andra`
  return (
    <div class="stack-l">
      <ErrorSummary errors={form.errors} language={language} idPrefix={form.name} />
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
          <SavedMeanwhile look={look} theirs={theirs} packages={model.packages} path={path} />
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
        <RoundFields look={look} packages={model.packages} name={form.name} form={form} />
        <RoundButtons
          look={look}
          path={path}
          save={theirs ? words.clash.saveMine : words.change.save}
        />
        <p>
          <a href={round}>{words.open.back}</a>
        </p>
      </PostForm>
      {plan && <PlannedRoute look={look} steps={plan.steps} faults={plan.faults} />}
    </div>
  )
}

function SavedMeanwhile({
  look,
  theirs,
  packages,
  path,
}: {
  readonly look: Look
  readonly theirs: PreparedRound
  readonly packages: readonly Package[]
  readonly path: string
}) {
  const { words, language } = look
  const asWritten = (text: string) => <span lang="sv">{text}</span>
  return (
    <Panel heading={words.clash.theirs} id="sparat">
      <Pairs
        pairs={[
          [
            words.plan.package,
            asWritten(packages.find(({ id }) => id === theirs.packageId)?.title ?? ''),
          ],
          [words.plan.name, asWritten(theirs.title)],
          [words.plan.kind, words.kind[theirs.kind]],
          [
            words.plan.invitation,
            <div lang="sv">
              <Prose text={theirs.invitation} />
            </div>,
          ],
          [
            words.plan.questions,
            <div lang="sv">
              <Prose text={theirs.questions.join('\n')} />
            </div>,
          ],
          [words.plan.opensOn, formatDay(theirs.opensOn, language)],
          [words.plan.dueOn, formatDay(theirs.dueOn, language)],
          [words.plan.regionDueOn, formatDay(regionDueOf(theirs), language)],
        ]}
      />
      <ButtonLink text={words.clash.keepTheirs} look="secondary" href={path} />
    </Panel>
  )
}
