// SPDX-License-Identifier: EUPL-1.2
// The forms of those who keep the register: a law, and what a change means for a text.

import type { RestsOnLaw } from '#kernel/gathered/law.ts'
import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import { FieldsOf, type Returned } from '#web/form-of.tsx'
import { Button, PostForm } from '#web/form.tsx'
import { DayTime, Notice } from '#web/parts.tsx'
import { WhyReturned } from '#web/returned.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import { messagesIn } from '../messages/told.ts'
import { type Law, nameOfLaw } from '../rules/law.ts'
import type { LawLook } from '../rules/look.ts'
import { lookLooks } from './law-looks.ts'
import { lookForm } from './forms.ts'
import { lawsRoot } from './law-views.tsx'

type Setting = {
  readonly language: Language
  readonly action: string
  readonly form: Returned | undefined
  readonly seen: Seen
}

export function LookView({
  law,
  thing,
  look,
  language,
  action,
  form,
  seen,
  link,
}: Setting & {
  readonly law: Law
  readonly thing: RestsOnLaw
  readonly look: LawLook | undefined
  readonly link: (path: string) => string
}) {
  const words = messagesIn(language)
  return (
    <div class="stack-l">
      {form && <WhyReturned form={form} language={language} idPrefix={form.name} />}
      <div class="stack-s">
        <h1>
          <WithSwedish
            text={words.lookTitle(thing.name)}
            swedish={thing.name}
            language={language}
          />
        </h1>
        <p class="lead" lang="sv">
          {thing.of}
        </p>
        <p>
          <span lang="sv">
            {nameOfLaw(law)}: {thing.because.join(', ')}.
          </span>{' '}
          <a href={link(thing.href)}>{words.readText}</a>
        </p>
      </div>
      {look && (
        <Notice tone={lookLooks[look.state].tone} shape={lookLooks[look.state].shape}>
          <p>
            {lookLooks[look.state].text[language]},{' '}
            <DayTime day={look.lookedOn} language={language} />
          </p>
          <p lang="sv">{look.reason}</p>
        </Notice>
      )}
      <PostForm class="form panel measure" action={action} seen={seen} noValidate>
        <FieldsOf
          of={lookForm}
          words={words.lookFields}
          options={{
            state: (['unchanged', 'revise'] as const).map((value) => ({
              value,
              text: words.answers[value],
            })),
          }}
          sending={form}
          language={language}
        />
        <p class="small muted">{words.openPublic}</p>
        <div class="row">
          <Button text={words.save} />
          <a href={link(`${lawsRoot}/${law.slug}`)} lang="sv">
            {nameOfLaw(law)}
          </a>
        </div>
      </PostForm>
    </div>
  )
}
