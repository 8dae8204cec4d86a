// SPDX-License-Identifier: EUPL-1.2
// Several comments, and one answer to those that are ticked.

import type { Seen } from '#kernel/seen.ts'
import { FieldsOf, type Returned as ReturnedForm, seenBy } from '#web/form-of.tsx'
import { Button, type Option, PostForm } from '#web/form.tsx'
import { Empty } from '#web/parts.tsx'
import { manyAnswersForm } from './forms.ts'
import { Returned, type Setting } from './parts.tsx'

export type ManyModel = {
  readonly action: string
  readonly back: string
  readonly options: Readonly<Record<'comments' | 'outcome' | 'change', readonly Option[]>>
  readonly seen: Seen
}

export function ManyAnswersView({
  setting,
  model,
  form,
}: {
  readonly setting: Setting
  readonly model: ManyModel
  readonly form: ReturnedForm | undefined
}) {
  const { words, language } = setting
  return (
    <div class="stack-l measure">
      <Returned {...{ setting, form }} />
      <div class="stack-s">
        <h1>{words.many.title}</h1>
        <p class="lead">{words.many.lead}</p>
        <p>
          <a href={model.back}>{words.many.back}</a>
        </p>
      </div>
      {model.options.comments.length === 0 ? (
        <Empty>
          <p>{words.many.none}</p>
        </Empty>
      ) : (
        <PostForm
          class="form panel"
          action={model.action}
          seen={seenBy(manyAnswersForm, form, model.seen)}
          noValidate
        >
          <FieldsOf
            of={manyAnswersForm}
            words={{ comments: words.many.comments, ...words.comment.fields }}
            options={model.options}
            sending={form}
            language={language}
          />
          <Button text={words.many.save} />
        </PostForm>
      )}
    </div>
  )
}
