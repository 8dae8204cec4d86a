// SPDX-License-Identifier: EUPL-1.2
// One comment on its own page: what was said, what it got for an answer, and what it led to.

import type { Returned } from '#web/form-of.tsx'
import { ErrorSummary } from '#web/form.tsx'
import { Notice, Panel } from '#web/parts.tsx'
import { RichTextView } from '#web/rich-text.tsx'
import { WordChange } from '#web/word-change.tsx'
import type { ProvisionChange } from '../../agreement/rules/comparison.ts'
import type { NumberedProvision, Version } from '../../agreement/rules/document.ts'
import { titleOf } from '../rules/answer-sections.ts'
import type { Consultation } from '../rules/consultation.ts'
import type { CommentAnswer } from '../rules/response.ts'
import {
  AnswerForm,
  CommentView,
  type AnswerFormModel,
  type ShownComment,
} from './comment-parts.tsx'
import { Prose, Saved, type Setting } from './parts.tsx'

export type CommentModel = {
  readonly consultation: Consultation
  /** The number of the comment that this one has replaced, when one came by its address. */
  readonly replaces: number | undefined
  readonly shown: ShownComment
  readonly version: Version
  readonly provision: NumberedProvision
  readonly change: ProvisionChange | undefined
  readonly answering: AnswerFormModel | undefined
  /** Given when somebody else has answered meanwhile: both are shown. */
  readonly clash: { readonly theirs: CommentAnswer; readonly by: string } | undefined
}

export function CommentPageView({
  setting,
  model,
  form,
  done,
}: {
  readonly setting: Setting
  readonly model: CommentModel
  readonly form: Returned | undefined
  readonly done: boolean
}) {
  const { words, language, link } = setting
  const { shown, consultation } = model
  const { comment } = shown
  return (
    <div class="stack-l">
      {form && form.errors.length > 0 && (
        <ErrorSummary errors={form.errors} language={language} idPrefix={form.name} />
      )}
      <div class="stack-s">
        <h1>{words.comment.title(comment.number)}</h1>
        <p class="muted">
          {words.comment.from(shown.from)} · {words.comment.on}{' '}
          <a href={setting.provisionHref(model.version, model.provision)} lang="sv">
            {titleOf(model.provision)}
          </a>
        </p>
        {model.replaces !== undefined && (
          <p class="small muted">{words.comment.replaces(model.replaces)}</p>
        )}
        <Saved text={done ? words.comment.saved : undefined} />
      </div>
      {model.clash && (
        <Notice tone="warn" icon="warn">
          <h2>{words.clash.title}</h2>
          <p>{words.clash.lead}</p>
          <blockquote>
            <p class="strong">{words.outcome[model.clash.theirs.outcome]}</p>
            <div lang="sv">
              <Prose text={model.clash.theirs.reason} />
            </div>
            <footer>{model.clash.by}</footer>
          </blockquote>
        </Notice>
      )}
      <div class="cols cols--8-4">
        <div class="stack">
          <Panel heading={words.collation.today} id="lydelse">
            <RichTextView
              text={model.provision.text}
              id={`p-${model.provision.id}`}
              language={language}
            />
          </Panel>
          <div class="panel">
            <CommentView setting={setting} shown={shown} headingLevel={2} />
            {!comment.answer && <p class="muted">{words.comment.waiting}</p>}
            {model.answering && comment.answer && comment.answeredWith && (
              <p class="small muted">{words.comment.carried}</p>
            )}
          </div>
          {model.change && <Change setting={setting} change={model.change} />}
        </div>
        <div class="stack">
          {model.answering && (
            <Panel
              heading={
                comment.answer
                  ? words.comment.changeAnswer(comment.number)
                  : words.comment.answerIt(comment.number)
              }
              id="svara"
            >
              <AnswerForm setting={setting} comment={comment} model={model.answering} form={form} />
            </Panel>
          )}
          <p>
            <a href={link(`/remiss/${consultation.slug}/sammanstallning`)}>{words.comment.back}</a>
          </p>
        </div>
      </div>
    </div>
  )
}

function Change({
  setting,
  change,
}: {
  readonly setting: Setting
  readonly change: ProvisionChange
}) {
  const { words, language } = setting
  return (
    <Panel heading={words.collation.became} id="ny-version">
      <p class="strong">{words.collation.change[change.kind]}</p>
      {change.newNumber && change.newNumber !== change.oldNumber && (
        <p class="small">{words.collation.nowNumber(change.newNumber)}</p>
      )}
      {change.isReworded && (
        <p class="redline" lang="sv">
          <WordChange runs={change.difference.text} language={language} />
        </p>
      )}
    </Panel>
  )
}
