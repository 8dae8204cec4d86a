// SPDX-License-Identifier: EUPL-1.2
// Comments on one provision after another, each beside the wording it is about.

import { RichTextView } from '#web/rich-text.tsx'
import { ActorTag } from '#web/symbols.tsx'
import type { ProvisionChange } from '../../agreement/rules/comparison.ts'
import type { NumberedProvision, Version } from '../../agreement/rules/document.ts'
import { titleOf } from '../rules/answer-sections.ts'
import {
  AnswerForm,
  CommentView,
  type AnswerFormModel,
  type ShownComment,
} from './comment-parts.tsx'
import type { Setting } from './parts.tsx'

export type CommentGroup = {
  readonly version: Version
  readonly provision: NumberedProvision
  /** What became of the provision in the package that answers the comments. */
  readonly change: ProvisionChange | undefined
  readonly comments: readonly {
    readonly shown: ShownComment
    /** Given to those who answer, while the round is compiled. */
    readonly answering: AnswerFormModel | undefined
  }[]
}

export function CollationComments({
  setting,
  groups,
}: {
  readonly setting: Setting
  readonly groups: readonly CommentGroup[]
}) {
  const count = groups.reduce((sum, group) => sum + group.comments.length, 0)
  return (
    <div class="stack">
      {groups.map((group) => (
        <Group
          key={`${group.version.id} ${group.provision.id}`}
          setting={setting}
          group={group}
          isNarrow={count <= mostOpen}
        />
      ))}
    </div>
  )
}

/** With few comments on the page their forms stand open; with many one opens them. */
const mostOpen = 8

function Group({
  setting,
  group,
  isNarrow,
}: {
  readonly setting: Setting
  readonly group: CommentGroup
  readonly isNarrow: boolean
}) {
  const { words, language } = setting
  const { provision, change } = group
  return (
    <article class="change" id={`b-${provision.id}`}>
      <div class="change__head">
        <h3 lang="sv">{titleOf(provision)}</h3>
        {provision.actor && <ActorTag actor={provision.actor} language={language} />}
        {change && (
          <span class="small">
            {words.collation.became}: <b class="strong">{words.collation.change[change.kind]}</b>
          </span>
        )}
        <a class="small" href={setting.provisionHref(group.version, provision)}>
          {words.collation.today}
        </a>
      </div>
      <div class="change__body stack">
        {provision.text.blocks.length > 0 && (
          <RichTextView text={provision.text} id={`p-${provision.id}`} language={language} />
        )}
        {group.comments.map(({ shown, answering }) => (
          <div
            key={shown.comment.id}
            class="panel panel--ground stack-s"
            id={`synpunkt-${shown.comment.number}`}
          >
            <CommentView setting={setting} shown={shown} />
            {answering && (
              <details class="fold" open={isNarrow && shown.comment.answer === undefined}>
                <summary>
                  {shown.comment.answer
                    ? words.comment.changeAnswer(shown.comment.number)
                    : words.comment.answerIt(shown.comment.number)}
                </summary>
                <AnswerForm
                  setting={setting}
                  comment={shown.comment}
                  model={answering}
                  form={undefined}
                />
              </details>
            )}
          </div>
        ))}
      </div>
    </article>
  )
}
