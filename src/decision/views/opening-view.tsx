// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import { FieldsOf, type Returned } from '#web/form-of.tsx'
import { Button, type Option, PostForm } from '#web/form.tsx'
import { Empty } from '#web/parts.tsx'
import { WhyReturned } from '#web/returned.tsx'
import type { DocumentKind } from '../../agreement/rules/document.ts'
import { messagesIn } from '../messages.ts'
import { openingForm } from './forms.ts'

/** What may be chosen. */
export type OpeningOptions = {
  readonly packageSlug: readonly Option[]
  readonly processSlug: readonly Option[]
  readonly consultationSlug: readonly Option[]
}

export type OpeningProps = {
  readonly language: Language
  readonly options: OpeningOptions
  readonly form: Returned | undefined
  /** What stands in the form before anything is typed. */
  readonly begins: {
    readonly packageSlug: string
    readonly processSlug: string
    readonly opensOn: string
    readonly deadline: string
    readonly entersIntoForceOn: string
  }
  /** The kind of document whose proposal the form begins with. */
  readonly proposedFor: DocumentKind | undefined
  readonly seen: Seen
  readonly action: string
}

/** A process leader opens a round: which text, by when, and from when it is to apply. */
export function OpeningView(props: OpeningProps) {
  const { language } = props
  const words = messagesIn(language).opening
  return (
    <div class="stack-l">
      {props.form && (
        <WhyReturned form={props.form} language={language} idPrefix={openingForm.name} />
      )}
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {props.proposedFor && !props.form && (
          <p class="small muted">{words.proposed(props.proposedFor)}</p>
        )}
      </div>
      {props.options.packageSlug.length === 0 ? (
        <Empty>{words.noPackages}</Empty>
      ) : (
        <Fields {...props} />
      )}
    </div>
  )
}

function Fields({ language, options, form, begins, seen, action }: OpeningProps) {
  const words = messagesIn(language).opening
  return (
    <PostForm class="form measure panel" action={action} seen={seen} noValidate>
      <FieldsOf
        of={openingForm}
        words={words.fields}
        sending={form}
        {...{ language, options, begins }}
      />
      <p>{words.whatHappens}</p>
      <Button text={words.submit} />
    </PostForm>
  )
}
