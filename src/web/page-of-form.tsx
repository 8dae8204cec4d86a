// SPDX-License-Identifier: EUPL-1.2
// A page that is one described form under its heading, with the way back beside its button.

import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import { type Drawing, type Fields, FieldsOf, type Returned } from './form-of.tsx'
import { Button, PostForm } from './form.tsx'
import { WhyReturned } from './returned.tsx'

/** `seen` is missing where nothing stands yet; `lead` says what the reader ought to know before. */
export function PageOfForm<F extends Fields>({
  title,
  lead,
  language,
  action,
  form,
  seen,
  submit,
  back,
  ...drawing
}: {
  readonly title: string
  readonly lead?: string
  readonly language: Language
  readonly action: string
  readonly form: Returned | undefined
  readonly seen?: Seen
  readonly submit: string
  readonly back: { readonly text: string; readonly href: string }
} & Pick<Drawing<F>, 'of' | 'words' | 'options' | 'begins'>) {
  return (
    <div class="stack-l">
      {form && <WhyReturned form={form} language={language} idPrefix={form.name} />}
      <div class="stack-s">
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
      </div>
      <PostForm class="form panel measure" action={action} {...(seen && { seen })} noValidate>
        <FieldsOf {...drawing} sending={form} language={language} />
        <div class="row">
          <Button text={submit} />
          <a href={back.href}>{back.text}</a>
        </div>
      </PostForm>
    </div>
  )
}
