// SPDX-License-Identifier: EUPL-1.2

import type { Seen } from '#kernel/seen.ts'
import { FieldsOf, type Returned } from '#web/form-of.tsx'
import { Button, ButtonLink, Hidden, PostForm, RefusedButton } from '#web/form.tsx'
import { Notice, Panel } from '#web/parts.tsx'
import { WhyReturned } from '#web/returned.tsx'
import { Icon } from '#web/symbols.tsx'
import type { Consultation } from '../rules/consultation.ts'
import type { Reception } from '../rules/lifecycle.ts'
import type { ResponseHead } from '../rules/response.ts'
import type { ResponseSheet } from '../rules/response-sheet.ts'
import { reviewForm } from './forms.ts'
import type { Setting } from './parts.tsx'
import { ResponseSheetView } from './response-sheet-view.tsx'

export type ReviewModel = {
  readonly consultation: Consultation
  readonly name: string
  readonly reception: Reception
  readonly sheet: ResponseSheet
  readonly unansweredQuestions: number
  readonly untreated: number
  readonly before: ResponseHead | undefined
  readonly maySubmit: boolean
  /** The answer as it stands on the page, for what is sent to be compared with. */
  readonly seen: Seen
  /** Its words, to be told beside what a colleague makes of them. */
  readonly reviewed: string
}

/** The field that carries the words of the answer as it was reviewed. */
export const reviewedField = 'granskat'

/** Everything once more, and then the act in law. */
export function ReviewView({
  setting,
  model,
  form,
}: {
  readonly setting: Setting
  readonly model: ReviewModel
  readonly form: Returned | undefined
}) {
  const { words, link, language } = setting
  const path = `/remiss/${model.consultation.slug}`
  // What comes after publication is read by everyone as soon as it is sent.
  const isAtOnce = model.consultation.status === 'published'
  return (
    <div class="stack-l">
      {form && <WhyReturned form={form} language={language} />}
      <div class="stack-s">
        <h1>{words.review.title}</h1>
        <p class="lead">{words.review.lead(model.name)}</p>
        <p class="muted" lang="sv">
          {model.consultation.title}
        </p>
      </div>
      <div class="cols cols--8-4">
        <ResponseSheetView setting={setting} sheet={model.sheet} />
        <div class="stack" id="skicka">
          <Missing setting={setting} model={model} />
          <Panel heading={words.answering.when} id="nar-ni-skickar">
            <p>
              <Icon name="lock" /> {words.review.freeze}
            </p>
            {model.before && <p>{words.review.replaces(model.before.number)}</p>}
            {model.reception === 'late' && <p>{words.answering.late}</p>}
            {model.reception === 'correspondence' && <p>{words.answering.correspondence}</p>}
            {model.maySubmit ? (
              <PostForm class="form" action={link(`${path}/granska`)} seen={model.seen} noValidate>
                <Hidden values={{ [reviewedField]: model.reviewed }} />
                <details class="fold" open={form !== undefined || isAtOnce}>
                  <summary>{words.review.secrecy}</summary>
                  <FieldsOf
                    of={reviewForm}
                    words={{
                      secrecyReason: {
                        label: words.response.marking,
                        hint: isAtOnce ? words.review.secrecyAtOnce : words.review.secrecyHint,
                      },
                    }}
                    begins={{ secrecyReason: model.before?.secrecyReason ?? '' }}
                    sending={form}
                    language={language}
                  />
                </details>
                <Button text={words.review.send} />
              </PostForm>
            ) : (
              <RefusedButton
                text={words.review.send}
                reason={words.review.onlyCoordinator}
                id="skicka-svaret"
              />
            )}
            <p>
              <a href={link(`${path}/svara`)}>{words.review.back}</a>
              {' · '}
              <a href={link(`${path}/svara/beslut`)}>{words.behind.link}</a>
            </p>
          </Panel>
        </div>
      </div>
    </div>
  )
}

function Missing({ setting, model }: { readonly setting: Setting; readonly model: ReviewModel }) {
  const { words, link } = setting
  return (
    <>
      {model.sheet.stance === undefined && (
        <Notice tone="warn" icon="warn">
          <p>{words.review.noStance}</p>
          <p>
            <ButtonLink
              text={words.review.chooseStance}
              look="secondary"
              href={link(`/remiss/${model.consultation.slug}/svara#helheten`)}
            />
          </p>
        </Notice>
      )}
      {(model.unansweredQuestions > 0 || model.untreated > 0) && (
        <Notice tone="wait" icon="info">
          {model.unansweredQuestions > 0 && (
            <p>{words.review.unansweredQuestions(model.unansweredQuestions)}</p>
          )}
          {model.untreated > 0 && <p>{words.review.untreated(model.untreated)}</p>}
        </Notice>
      )}
    </>
  )
}
