// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import { Button, DayField, type Option, PostForm, Select, TextField } from '#web/form.tsx'
import { Empty } from '#web/parts.tsx'
import { WhyReturned, type ReturnedForm } from '#web/returned.tsx'
import { messagesIn } from '../messages.ts'
import { mostCharacters } from '../rules/decision.ts'

export type OpeningProps = {
  readonly language: Language
  readonly packages: readonly Option[]
  readonly processes: readonly Option[]
  readonly consultations: readonly Option[]
  readonly form: ReturnedForm
  readonly seen: Seen
  readonly action: string
}

/** A process leader opens a round: which text, by when, and from when it is to apply. */
export function OpeningView(props: OpeningProps) {
  const { language } = props
  const words = messagesIn(language).opening
  return (
    <div class="stack-l">
      <WhyReturned form={props.form} language={language} />
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      {props.packages.length === 0 ? <Empty>{words.noPackages}</Empty> : <Fields {...props} />}
    </div>
  )
}

function Fields({
  language,
  packages,
  processes,
  consultations,
  form: { typed, errors },
  seen,
  action,
}: OpeningProps) {
  const words = messagesIn(language).opening
  const field = (name: string) => ({ language, name, value: typed[name] ?? '', errors })
  const choose = { value: '', text: words.choose }
  return (
    <PostForm class="form measure panel" action={action} seen={seen} noValidate>
      <Select {...field('paket')} label={words.package} options={[choose, ...packages]} />
      <TextField
        {...field('titel')}
        label={words.roundTitle}
        hint={words.titleHint}
        most={mostCharacters.title}
        autocomplete="off"
      />
      <TextField
        {...field('adress')}
        label={words.slug}
        hint={words.slugHint}
        isShort
        autocomplete="off"
      />
      <Select {...field('process')} label={words.process} options={[choose, ...processes]} />
      <Select
        {...field('remiss')}
        label={words.consultation}
        options={[{ value: '', text: words.noConsultation }, ...consultations]}
        isOptional
      />
      <DayField {...field('oppnar')} label={words.opensOn} />
      <DayField {...field('sista-dag')} label={words.deadline} />
      <DayField {...field('galler-fran')} label={words.entersIntoForceOn} hint={words.entersHint} />
      <p>{words.whatHappens}</p>
      <Button text={words.submit} />
    </PostForm>
  )
}
