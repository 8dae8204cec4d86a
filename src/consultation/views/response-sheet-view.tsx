// SPDX-License-Identifier: EUPL-1.2
// A whole response to read: before it is sent, on the receipt, and published.

import { titleOf } from '../rules/answer-sections.ts'
import type { ResponseSheet, SheetComment, SheetSection } from '../rules/response-sheet.ts'
import { BehindAnswer } from './behind-view.tsx'
import { ProposedWording, Prose, StanceTag, type Setting, Titled } from './parts.tsx'

type Props = {
  readonly setting: Setting
  readonly sheet: ResponseSheet
  /** Where a sent comment is read on its own. */
  readonly commentHref?: ((number: number) => string) | undefined
  /** Whether answers to comments are shown: before they are published nobody sees them. */
  readonly showsAnswers?: boolean
  /** Where an attachment of a sent answer is given out. */
  readonly attachmentHref?: ((place: number) => string) | undefined
}

export function ResponseSheetView(props: Props) {
  const { setting, sheet } = props
  const { words, language } = setting
  return (
    <div class="stack-l">
      <Titled id="hallning-helhet" heading={words.sheet.stance}>
        {sheet.stance ? (
          <p>
            <StanceTag stance={sheet.stance} language={language} />
          </p>
        ) : (
          <p class="muted">{words.sheet.noStance}</p>
        )}
        {sheet.documents.some((document) => document.stance !== undefined) && (
          <ul class="plain stack-s">
            {sheet.documents.map(
              (document) =>
                document.stance && (
                  <li key={document.version.id}>
                    <span lang="sv">{document.version.title}</span>:{' '}
                    <StanceTag stance={document.stance} language={language} />
                  </li>
                ),
            )}
          </ul>
        )}
      </Titled>
      <Titled id="samlad-kommentar" heading={words.sheet.overall}>
        {sheet.overallText ? (
          <div lang="sv">
            <Prose text={sheet.overallText} />
          </div>
        ) : (
          <p class="muted">{words.sheet.noOverall}</p>
        )}
      </Titled>
      <BehindAnswer {...{ setting, sheet }} attachmentHref={props.attachmentHref} />
      {sheet.answers.length > 0 && (
        <Titled id="svar-pa-fragorna" heading={words.sheet.answers}>
          {sheet.answers.map(({ question, text }) => (
            <div key={question.id} class="stack-s" lang="sv">
              <h3>{question.text}</h3>
              <Prose text={text} />
            </div>
          ))}
        </Titled>
      )}
      <Titled id="avsnitten" heading={words.sheet.sections}>
        {sheet.documents.every((document) => document.sections.length === 0) && (
          <p class="muted">{words.sheet.none}</p>
        )}
        {sheet.documents.map(({ version, sections }) =>
          sections.map((section) => (
            <Section
              key={`${version.id} ${section.section.provision.id}`}
              {...props}
              section={section}
            />
          )),
        )}
      </Titled>
    </div>
  )
}

function Section(props: Props & { readonly section: SheetSection }) {
  const { setting, section } = props
  return (
    <article class="panel stack">
      <div class="row between">
        <h3 lang="sv">{titleOf(section.section.provision)}</h3>
        {section.stance && <StanceTag stance={section.stance} language={setting.language} />}
      </div>
      {section.comments.map((comment, place) => (
        <Comment key={comment.number ?? place} {...props} comment={comment} />
      ))}
    </article>
  )
}

function Comment({
  setting,
  comment,
  commentHref,
  showsAnswers,
}: Props & { readonly comment: SheetComment }) {
  const { words, language } = setting
  const { number } = comment
  const heading = number === undefined ? words.sheet.comment : words.sheet.number(number)
  return (
    <div class="stack-s">
      <h4 class="small">
        {number !== undefined && commentHref ? (
          <a href={commentHref(number)}>{heading}</a>
        ) : (
          heading
        )}
        {' · '}
        {words.commentKind[comment.kind]}
        {comment.provision.number !== '' && <> · {comment.provision.number}</>}
      </h4>
      {comment.text && (
        <div lang="sv">
          <Prose text={comment.text} />
        </div>
      )}
      <ProposedWording
        difference={comment.difference}
        heading={words.sheet.proposes}
        language={language}
      />
      {showsAnswers && comment.answer && (
        <blockquote>
          <p class="strong">{words.outcome[comment.answer.outcome]}</p>
          <div lang="sv">
            <Prose text={comment.answer.reason} />
          </div>
          <footer>{words.sheet.answered}</footer>
        </blockquote>
      )}
    </div>
  )
}
