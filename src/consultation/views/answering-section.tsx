// SPDX-License-Identifier: EUPL-1.2
// One section of the text: its provisions, the party's stance and its comments.

import { drawFields, FieldsOf, ownOf, seenBy, type Sending } from '#web/form-of.tsx'
import { Button, ButtonLink, Hidden, PostForm } from '#web/form.tsx'
import { ExampleTag, RichTextView } from '#web/rich-text.tsx'
import { ActorTag, Icon } from '#web/symbols.tsx'
import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { commentWords, sectionWords } from '../messages/answer-fields.ts'
import { listSections, titleOf, type AnswerSection } from '../rules/answer-sections.ts'
import { commentKinds, stances } from '../rules/consultation.ts'
import type { DraftComment } from '../rules/response.ts'
import { proposedDifference } from '../rules/response-sheet.ts'
import type { Said } from '../rules/said-in-comment.ts'
import { findStance, seenOfComment, seenOfStance } from '../rules/seen.ts'
import { partPath, savedBy, subjectOfSection, type AnsweringProps } from './answering-model.ts'
import { commentForm, commentFormOf, sectionForm } from './forms.ts'
import { ProposedWording, Prose } from './parts.tsx'
import { stanceWords } from './stances.ts'

type Props = AnsweringProps & { readonly section: AnswerSection }

export const sectionKey = (section: AnswerSection) => `${section.versionId}.${section.provision.id}`

/** While a comment is written the section's other forms wait: what is not saved would be lost. */
export function AnsweringSection(props: Props) {
  const { setting, model, section } = props
  const { version } = model.documents.find((one) => one.version.id === section.versionId)!
  return (
    <section class="panel panel--flush" aria-labelledby="avsnittet">
      <div class="panel__head">
        <h2 id="avsnittet" lang="sv">
          {titleOf(section.provision)}
        </h2>
        <span class="row">
          {version.isExampleText && <ExampleTag language={setting.language} />}
          {section.provision.actor && (
            <ActorTag actor={section.provision.actor} language={setting.language} />
          )}
          <a class="small" href={setting.provisionHref(version, section.provision)}>
            {setting.words.answering.compare}
          </a>
        </span>
      </div>
      <div class="panel__body stack">
        {inReadingOrder(section).map((provision) => (
          <Provision key={provision.id} {...props} provision={provision} />
        ))}
        {model.writing ? (
          <p class="small muted">{setting.words.answering.oneAtATime}</p>
        ) : (
          <SectionStance {...props} />
        )}
      </div>
    </section>
  )
}

/** A heading without words of its own is commented last: then it is the section as a whole. */
function inReadingOrder(section: AnswerSection): readonly NumberedProvision[] {
  const [head, ...rest] = section.provisions
  const isBare = head !== undefined && rest.length > 0 && head.text.blocks.length === 0
  return isBare ? [...rest, head] : section.provisions
}

function Provision(props: WithProvision) {
  const { setting, model, section, provision } = props
  const { words, link } = setting
  const comments = (model.draft?.comments ?? []).filter(
    (one) => one.versionId === section.versionId && one.provisionId === provision.id,
  )
  const isHead = provision.id === section.provision.id
  const isWhole = isHead && provision.text.blocks.length === 0
  const hasHeading = !isHead && Boolean(provision.number || provision.heading)
  const isOpen = model.writing?.provisionId === provision.id && model.writing.isNew
  const path = partPath(model.consultation, section)
  return (
    <div class="stack-s" id={`b-${provision.id}`}>
      {!isWhole && (
        <div class={`margin--${provision.actor ?? 'none'} quoted`}>
          {hasHeading && (
            <h3 class="small">
              <span lang="sv">
                {[provision.number, provision.heading].filter(Boolean).join(' ')}
              </span>
            </h3>
          )}
          {provision.text.blocks.length > 0 && (
            <RichTextView
              text={provision.text}
              id={`p-${provision.id}`}
              language={setting.language}
            />
          )}
        </div>
      )}
      {comments.map((comment) =>
        model.writing?.commentId === comment.id && !model.writing.isNew ? (
          <CommentForm key={comment.id} {...props} comment={comment} />
        ) : (
          <Written key={comment.id} {...props} comment={comment} under={hasHeading ? 'h3' : 'h2'} />
        ),
      )}
      {isOpen && <CommentForm {...props} comment={undefined} />}
      {!model.writing && (
        <p>
          <a class="small" href={`${link(path)}&synpunkt=${provision.id}#synpunkt`}>
            <Icon name="talk" />{' '}
            {isWhole ? (
              words.answering.addCommentOnWhole
            ) : (
              <>
                {words.answering.addComment}
                <span class="hidden"> {words.answering.addCommentOn(titleOf(provision))}</span>
              </>
            )}
          </a>
        </p>
      )}
    </div>
  )
}

type WithProvision = Props & { readonly provision: NumberedProvision }

function Written({
  setting,
  model,
  section,
  provision,
  comment,
  under,
}: WithProvision & {
  readonly comment: DraftComment
  /** The heading that the comment stands under. */
  readonly under: 'h2' | 'h3'
}) {
  const { words, link } = setting
  const path = link(partPath(model.consultation, section))
  const Heading = under === 'h3' ? 'h4' : 'h3'
  return (
    <article class="panel panel--ground stack-s" id={`synpunkt-${comment.id}`}>
      <div class="row between">
        <Heading class="small">{words.commentKind[comment.kind]}</Heading>
        <span class="xs muted">{savedBy(setting, model.names, comment)}</span>
      </div>
      {comment.text && (
        <div lang="sv">
          <Prose text={comment.text} />
        </div>
      )}
      <ProposedWording
        difference={proposedDifference(provision, comment.proposedWording, model.differences)}
        heading={words.answering.howChanged}
        language={setting.language}
      />
      {!model.writing && (
        <div class="row">
          <a class="small" href={`${path}&synpunkt=${comment.id}#synpunkt`}>
            {words.answering.change}
            <span class="hidden"> {words.answering.changeWhat}</span>
          </a>
          <PostForm
            action={link(`/remiss/${model.consultation.slug}/svara`)}
            seen={seenOfComment(comment)}
          >
            <Hidden values={{ gor: 'ta-bort', del: sectionKey(section), kommentar: comment.id }} />
            <button class="linklike small" type="submit">
              {words.answering.remove}
              <span class="hidden"> {words.answering.removeWhat}</span>
            </button>
          </PostForm>
        </div>
      )}
    </article>
  )
}

function CommentForm(props: WithProvision & { readonly comment: DraftComment | undefined }) {
  const { setting, model, section, provision, comment, form } = props
  const { words, link } = setting
  const commentId = model.writing?.commentId ?? ''
  return (
    <PostForm
      class="form panel panel--ground"
      id="synpunkt"
      action={link(`/remiss/${model.consultation.slug}/svara`)}
      seen={seenBy(commentForm, form, seenOfComment(comment))}
      noValidate
      aria-labelledby="synpunkt-rubrik"
    >
      <h3 id="synpunkt-rubrik">{words.answering.commentOn(titleOf(provision))}</h3>
      <Hidden
        values={{
          gor: commentForm.name,
          del: sectionKey(section),
          bestammelse: provision.id,
          kommentar: commentId,
        }}
      />
      <CommentFields {...{ setting, provision, comment }} sending={ownOf(commentForm, form)} />
      <div class="buttons">
        <Button text={words.answering.saveComment} />
        <ButtonLink
          text={words.cancel}
          look="tertiary"
          href={link(partPath(model.consultation, section))}
        />
      </div>
    </PostForm>
  )
}

/** The fields of a comment, also on the page that settles a clash. */
export function CommentFields({
  setting: { words, language },
  sending,
  provision: { plainText },
  comment,
}: {
  readonly setting: Props['setting']
  readonly sending: Sending | undefined
  readonly provision: NumberedProvision
  readonly comment: Said | undefined
}) {
  const { kind, text, proposedWording } = drawFields({
    of: commentFormOf(Math.min(14, Math.max(3, Math.ceil(plainText.length / 70)))),
    words: commentWords(words),
    options: {
      kind: [
        { value: '', text: words.answering.chooseKind },
        ...commentKinds.map((one) => ({ value: one, text: words.commentKind[one] })),
      ],
    },
    begins: {
      kind: comment?.kind ?? '',
      text: comment?.text ?? '',
      proposedWording: comment?.proposedWording || plainText,
    },
    sending,
    language,
  })
  return (
    <>
      {kind}
      {text}
      {plainText !== '' && proposedWording}
    </>
  )
}

function SectionStance(props: Props) {
  const { setting, model, section, form } = props
  const { words, language, link } = setting
  const subject = subjectOfSection(section)
  const saved = findStance(model.draft, subject)
  const all = listSections(model.documents)
  const place = all.findIndex((one) => sectionKey(one) === sectionKey(section))
  const [before, after] = [all[place - 1], all[place + 1]]
  return (
    <PostForm
      class="stack section-stance"
      action={link(`/remiss/${model.consultation.slug}/svara`)}
      id="hallning"
      seen={seenBy(sectionForm, form, seenOfStance(model.draft, subject))}
      noValidate
    >
      <Hidden values={{ gor: sectionForm.name, del: sectionKey(section) }} />
      <FieldsOf
        of={sectionForm}
        words={sectionWords(words)}
        options={{
          stance: [
            ...stances.map((stance) => ({ value: stance, text: stanceWords[stance][language] })),
            { value: '', text: words.answering.noStance },
          ],
        }}
        begins={{ stance: saved?.stance ?? '' }}
        sending={ownOf(sectionForm, form)}
        language={language}
      />
      <div class="row between">
        <span class="row">
          {before && (
            <a class="small" href={link(partPath(model.consultation, before))}>
              {words.answering.previous(titleOf(before.provision))}
            </a>
          )}
          {saved && <span class="xs muted">{savedBy(setting, model.names, saved)}</span>}
        </span>
        <span class="buttons">
          <Button text={words.answering.saveSection} look="secondary" />
          {after && (
            <Button
              text={words.answering.saveAndNext(after.provision.number || titleOf(after.provision))}
              name="vidare"
              value={sectionKey(after)}
            />
          )}
        </span>
      </div>
    </PostForm>
  )
}
