// SPDX-License-Identifier: EUPL-1.2
// A comment with its answer, and the form that answers it.

import type { Hunk } from '#kernel/text/word-difference.ts'
import { drawFields, ownOf, type Returned } from '#web/form-of.tsx'
import { Button, Hidden, type Option, PostForm } from '#web/form.tsx'
import { Icon } from '#web/symbols.tsx'
import { answerOutcomes } from '../rules/consultation.ts'
import type { FormerAnswer } from '../rules/carried-comments.ts'
import type { Comment } from '../rules/response.ts'
import { seenOfAnswer } from '../rules/seen.ts'
import { commentAnswerForm } from './forms.ts'
import { ProposedWording, Prose, type Setting } from './parts.tsx'

export type ShownComment = {
  readonly comment: Comment
  readonly from: string
  readonly fromHref: string | undefined
  readonly href: string
  readonly difference: readonly Hunk[]
  /** Where the change can be read, when there is one. */
  readonly change: { readonly text: string; readonly href: string } | undefined
  /** What was answered before the party changed its words; for those who compile. */
  readonly former: FormerAnswer | undefined
}

export type AnswerFormModel = {
  readonly action: string
  /** Where one goes when it is saved: the page one came from. */
  readonly back: string
  /** The provisions of the package that answers the comments; none when no package is named. */
  readonly places: readonly Option[]
  readonly suggested: string
}

export function CommentView({
  setting,
  shown,
  headingLevel = 4,
}: {
  readonly setting: Setting
  readonly shown: ShownComment
  readonly headingLevel?: 2 | 4
}) {
  const { words, language } = setting
  const { comment } = shown
  const Heading = `h${headingLevel}` as const
  return (
    <div class="stack-s">
      <Heading class="small">
        <a href={shown.href}>{words.comment.title(comment.number)}</a> ·{' '}
        {shown.fromHref ? <a href={shown.fromHref}>{shown.from}</a> : shown.from} ·{' '}
        {words.commentKind[comment.kind]}
      </Heading>
      {comment.text && (
        <div lang="sv">
          <Prose text={comment.text} />
        </div>
      )}
      <ProposedWording
        difference={shown.difference}
        heading={words.comment.proposed}
        language={language}
      />
      {shown.former && (
        <Former setting={setting} former={shown.former} isAnswered={!!comment.answer} />
      )}
      {comment.answer && (
        <blockquote>
          <p class="strong">{words.outcome[comment.answer.outcome]}</p>
          <div lang="sv">
            <Prose text={comment.answer.reason} />
          </div>
          {shown.change && (
            <footer>
              <Icon name="link" /> <a href={shown.change.href}>{shown.change.text}</a>
            </footer>
          )}
        </blockquote>
      )}
    </div>
  )
}

/** The words and the answer from before the party sent its answer anew. */
function Former({
  setting,
  former,
  isAnswered,
}: {
  readonly setting: Setting
  readonly former: FormerAnswer
  readonly isAnswered: boolean
}) {
  const { words } = setting
  return (
    <details class="fold" open={!isAnswered}>
      <summary>{words.comment.changedSince(former.number)}</summary>
      <div class="stack-s">
        <div lang="sv">
          <Prose text={former.text || former.proposedWording} />
        </div>
        <blockquote>
          <p class="strong">
            {words.comment.formerAnswer}: {words.outcome[former.answer.outcome]}
          </p>
          <div lang="sv">
            <Prose text={former.answer.reason} />
          </div>
        </blockquote>
      </div>
    </details>
  )
}

export function AnswerForm({
  setting,
  comment,
  model,
  form,
}: {
  readonly setting: Setting
  readonly comment: Comment
  readonly model: AnswerFormModel
  readonly form: Returned | undefined
}) {
  const { words, language } = setting
  const { answer } = comment
  const changed =
    answer?.changedVersionId && answer.changedProvisionId
      ? `${answer.changedVersionId}.${answer.changedProvisionId}`
      : undefined
  // One form on the page for each comment.
  const own = { ...commentAnswerForm, name: `svar-${comment.number}` }
  const drawn = drawFields({
    of: own,
    words: words.comment.fields,
    options: {
      outcome: answerOutcomes.map((outcome) => ({ value: outcome, text: words.outcome[outcome] })),
      change: model.places,
    },
    begins: {
      outcome: answer?.outcome ?? '',
      reason: answer?.reason ?? '',
      change: changed ?? (answer ? '' : model.suggested),
    },
    sending: ownOf(own, form),
    language,
  })
  return (
    <PostForm class="form" action={model.action} seen={seenOfAnswer(comment)} noValidate>
      <Hidden values={{ tillbaka: model.back }} />
      {drawn.outcome}
      {drawn.reason}
      {model.places.length > 0 ? (
        drawn.change
      ) : (
        <p class="small muted">{words.comment.noPackage}</p>
      )}
      <Button text={words.comment.doAnswer} look="secondary" />
    </PostForm>
  )
}
