// SPDX-License-Identifier: EUPL-1.2
// What stands behind an answer: as the party fills it in, and as it is read with the answer.

import { FieldsOf, type Returned as ReturnedForm, seenBy } from '#web/form-of.tsx'
import { Button, Hidden, PostForm } from '#web/form.tsx'
import { DayTime, Pairs } from '#web/parts.tsx'
import { UndoNotice } from '#web/undo-notice.tsx'
import { isDecided, type OwnDecision } from '../rules/own-decision.ts'
import type { DraftInShort } from '../rules/response.ts'
import type { ResponseSheet } from '../rules/response-sheet.ts'
import { seenOfAttachments, seenOfDecision } from '../rules/seen.ts'
import { undoDeed } from './answering-model.ts'
import { behindForm } from './forms.ts'
import { Returned, Saved, type Setting, Titled } from './parts.tsx'

/** The decision and the attachments of an answer; nothing when there are none. */
export function BehindAnswer({
  setting,
  sheet: { decision, attachments },
  attachmentHref,
}: {
  readonly setting: Setting
  readonly sheet: Pick<ResponseSheet, 'decision' | 'attachments'>
  readonly attachmentHref?: ((place: number) => string) | undefined
}) {
  const words = setting.words.behind
  return (
    <>
      {isDecided(decision) && (
        <Titled id="partens-beslut" heading={words.decision}>
          <Pairs pairs={pairsOf(setting, decision)} />
        </Titled>
      )}
      {attachments.length > 0 && (
        <Titled id="bilagor" heading={words.attached}>
          <ul class="dotted">
            {attachments.map(({ fileHash, fileName }, at) => (
              <li key={fileHash} lang="sv">
                {attachmentHref ? <a href={attachmentHref(at + 1)}>{fileName}</a> : fileName}
              </li>
            ))}
          </ul>
        </Titled>
      )}
    </>
  )
}

function pairsOf({ words: { behind: words }, language }: Setting, decision: OwnDecision) {
  const { board, decidedOn, paragraph, registryNumber } = decision
  return [
    [words.board, <span lang="sv">{board}</span>] as const,
    ...(decidedOn
      ? [[words.decidedOn, <DayTime day={decidedOn} language={language} />] as const]
      : []),
    ...(paragraph ? [[words.paragraph, paragraph] as const] : []),
    ...(registryNumber ? [[words.registryNumber, registryNumber] as const] : []),
  ]
}

/** The page on which a party fills it in. */
export function BehindView({
  setting,
  slug,
  draft,
  form,
  done,
  removedId,
}: {
  readonly setting: Setting
  readonly slug: string
  readonly draft: DraftInShort | undefined
  readonly form: ReturnedForm | undefined
  readonly done: string | undefined
  /** What the reader has just taken away and can put back. */
  readonly removedId: string | undefined
}) {
  const { link, language } = setting
  const words = setting.words.behind
  const action = link(`/remiss/${slug}/svara/beslut`)
  const attachments = draft?.attachments ?? []
  const decision = draft?.decision
  return (
    <div class="stack-l measure">
      <Returned {...{ setting, form }} />
      <div class="stack-s">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p class="muted">{words.note}</p>
        {done === 'borta' ? (
          <UndoNotice
            text={words.removed}
            action={action}
            fields={{ gor: undoDeed }}
            removedId={removedId}
            language={language}
          />
        ) : (
          <Saved
            text={done === 'sparat' ? words.saved : done === 'tillbaka' ? words.putBack : undefined}
          />
        )}
      </div>
      <PostForm
        class="form panel"
        action={action}
        seen={seenBy(behindForm, form, { ...seenOfDecision(draft), ...seenOfAttachments(draft) })}
        encType="multipart/form-data"
        noValidate
      >
        <Hidden values={{ gor: behindForm.name }} />
        <FieldsOf
          of={behindForm}
          words={words.fields}
          begins={{
            board: decision?.board ?? '',
            decidedOn: decision?.decidedOn ?? '',
            paragraph: decision?.paragraph ?? '',
            registryNumber: decision?.registryNumber ?? '',
          }}
          sending={form}
          language={language}
        />
        <Button text={words.save} />
      </PostForm>
      <section class="stack" aria-labelledby="bilagor">
        <h2 id="bilagor">{words.attached}</h2>
        {attachments.length === 0 && <p class="muted">{words.none}</p>}
        <ul class="stack-s plain">
          {attachments.map(({ id, fileName }) => (
            <li key={id} class="row between">
              <span lang="sv">{fileName}</span>
              <PostForm action={action} seen={seenOfAttachments(draft)}>
                <Hidden values={{ gor: 'ta-bort', bilaga: id }} />
                <Button text={words.remove} look="tertiary" isSmall />
                <span class="hidden"> {fileName}</span>
              </PostForm>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a href={link(`/remiss/${slug}/svara`)}>{words.back}</a>
      </p>
    </div>
  )
}
