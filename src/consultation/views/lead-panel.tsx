// SPDX-License-Identifier: EUPL-1.2
// What the process leader does with a round. A closed gate says what opens it.

import type { ComponentChildren } from 'preact'
import type { Seen } from '#kernel/seen.ts'
import { FieldsOf, ownOf, type Returned, seenBy } from '#web/form-of.tsx'
import { Button, ButtonLink, PostForm, RefusedButton } from '#web/form.tsx'
import { Panel } from '#web/parts.tsx'
import type { Package } from '../../agreement/rules/document.ts'
import type { Consultation, ConsultationPhase } from '../rules/consultation.ts'
import { askConsultationStep, stepFrom, steps, type ConsultationStep } from '../rules/lifecycle.ts'
import type { ResponseHead } from '../rules/response.ts'
import { seenOfAnswering, seenOfPublication, seenOfRound } from '../rules/seen.ts'
import { answeringForm, cancelDraftForm, cancelForm, extendForm } from './forms.ts'
import { writingHref, type Setting } from './parts.tsx'

export type LeadModel = {
  readonly unanswered: number
  readonly responses: readonly ResponseHead[]
  readonly packages: readonly Package[]
}

type Props = {
  readonly setting: Setting
  readonly consultation: Consultation
  readonly phase: ConsultationPhase
  /** One who only compiles may name the package that answers. */
  readonly mayLead: boolean
  readonly model: LeadModel
  readonly form: Returned | undefined
  /** The form of the page that stands open. */
  readonly writing: string
}

export function LeadPanel(props: Props) {
  const { words, link } = props.setting
  const { consultation } = props
  const may = (step: ConsultationStep) => stepFrom(consultation.status, step) !== undefined
  if (!props.mayLead) {
    if (!may('close') && !may('publish')) return null
    return (
      <Panel heading={words.lead.compile} id="led">
        <p class="small muted">{words.lead.compileNote}</p>
        <Answering {...props} />
      </Panel>
    )
  }
  return (
    <Panel heading={words.lead.title} id="led">
      <p class="small muted">{words.lead.note}</p>
      {may('open') && (
        <ButtonLink
          text={words.lead.toOpen}
          href={link(`/remiss/${consultation.slug}/${steps.open.path}`)}
        />
      )}
      {may('close') && (
        <ButtonLink
          text={words.byLetter.link}
          look="secondary"
          href={link(`/remiss/${consultation.slug}/brev`)}
        />
      )}
      {consultation.status === 'draft' && (
        <ButtonLink
          text={words.lead.toChange}
          look="secondary"
          href={link(`/remiss/${consultation.slug}/andra`)}
        />
      )}
      {may('close') && <Close {...props} />}
      {may('publish') && <Publish {...props} />}
      {(may('close') || may('publish')) && <Answering {...props} />}
      {may('extend') && <Extend {...props} />}
      {may('cancel') && <Cancel {...props} />}
    </Panel>
  )
}

function Step({
  props,
  name,
  heading,
  seen,
  isOpen,
  children,
}: {
  readonly props: Props
  readonly name: string
  readonly heading: string
  readonly seen: Seen
  readonly isOpen?: boolean
  readonly children: ComponentChildren
}) {
  const { setting, consultation, form, writing } = props
  const id = `led-${name}`
  if (writing !== name && !isOpen) {
    return (
      <p>
        <a href={writingHref(setting, consultation.slug, name, id)}>{heading}</a>
      </p>
    )
  }
  return (
    <section class="stack-s" id={id} aria-labelledby={`${id}-rubrik`}>
      <h3 id={`${id}-rubrik`}>{heading}</h3>
      <PostForm
        class="form"
        action={setting.link(`/remiss/${consultation.slug}/${name}`)}
        seen={seenBy({ name }, form, seen)}
        noValidate
      >
        {children}
      </PostForm>
    </section>
  )
}

function Close(props: Props) {
  const { words, link, today } = props.setting
  const { consultation, model } = props
  const { status, dueOn } = consultation
  const { unanswered } = model
  const asked = askConsultationStep(status, 'close', { today, dueOn, unanswered })
  if (!asked.granted) {
    const reason =
      asked.refusal === 'period-not-over'
        ? words.lead.notOver(dueOn)
        : words.lead.unanswered(unanswered)
    return (
      <div class="stack-s">
        <RefusedButton text={words.lead.doClose} reason={reason} id="stang" />
        {model.unanswered > 0 && (
          <p class="small">
            <a href={link(`/remiss/${consultation.slug}/sammanstallning?obesvarade=1`)}>
              {words.lead.showUnanswered}
            </a>
          </p>
        )}
      </div>
    )
  }
  return (
    <PostForm
      class="stack-s"
      action={link(`/remiss/${consultation.slug}/${steps.close.path}`)}
      seen={seenOfRound(consultation)}
    >
      <p class="small">{words.lead.closeReady}</p>
      <Button text={words.lead.doClose} />
    </PostForm>
  )
}

function Publish({ setting, consultation, model }: Props) {
  const marked = model.responses.filter((one) => one.secrecyReason !== '')
  return (
    <PostForm
      class="stack-s"
      action={setting.link(`/remiss/${consultation.slug}/${steps.publish.path}`)}
      seen={seenOfPublication(consultation, model.responses)}
    >
      <p class="small">{setting.words.lead.publishNote}</p>
      <p class="small">{setting.words.lead.marked(marked.length)}</p>
      <Button text={setting.words.lead.doPublish} />
    </PostForm>
  )
}

function Answering(props: Props) {
  const { words, language } = props.setting
  const { consultation, model, form } = props
  const others = model.packages.filter(({ id }) => id !== consultation.packageId)
  return (
    <Step
      props={props}
      name={answeringForm.name}
      heading={words.lead.answering}
      seen={seenOfAnswering(consultation)}
      isOpen={consultation.answeringPackageId === undefined}
    >
      <FieldsOf
        of={answeringForm}
        words={words.lead.answeringFields}
        options={{ packageId: others.map(({ id, title }) => ({ value: id, text: title })) }}
        begins={{ packageId: consultation.answeringPackageId ?? '' }}
        sending={ownOf(answeringForm, form)}
        language={language}
      />
      <Button text={words.lead.doAnswering} look="secondary" />
    </Step>
  )
}

function Extend(props: Props) {
  const { words, language } = props.setting
  return (
    <Step
      props={props}
      name={extendForm.name}
      heading={words.lead.extend}
      seen={seenOfRound(props.consultation)}
    >
      <FieldsOf
        of={extendForm}
        words={words.lead.fields}
        sending={ownOf(extendForm, props.form)}
        language={language}
      />
      <Button text={words.lead.doExtend} look="secondary" />
    </Step>
  )
}

function Cancel(props: Props) {
  const { words, language } = props.setting
  return (
    <Step
      props={props}
      name={cancelForm.name}
      heading={words.lead.cancel}
      seen={seenOfRound(props.consultation)}
    >
      <p class="small">{words.lead.cancelNote}</p>
      <FieldsOf
        of={props.consultation.status === 'draft' ? cancelDraftForm : cancelForm}
        words={words.lead.fields}
        sending={ownOf(cancelForm, props.form)}
        language={language}
      />
      <Button text={words.lead.doCancel} look="secondary" />
    </Step>
  )
}
