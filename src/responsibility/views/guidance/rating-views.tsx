// SPDX-License-Identifier: EUPL-1.2
// Whether an answer helped: two buttons beside it, the thanks, and the counts.

import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { drawFields } from '#web/form-of.tsx'
import { ButtonLink, Hidden, PostForm } from '#web/form.tsx'
import { ListOf } from '#web/list-of.tsx'
import { guidanceIn } from '../../messages/guidance.ts'
import { ratingForm } from './forms.ts'
import type { ratingList } from './lists.ts'
import { questionsRoot } from './question-views.tsx'

export const ratingsRoot = '/vem-ansvarar/hjalpte'

type Setting = { readonly language: Language; readonly link: (path: string) => string }

/** `answer` is its address, without language, day and typed words. */
export function RateAnswer({ answer, language, link }: Setting & { readonly answer: string }) {
  const words = guidanceIn(language).ratings
  const { helped } = drawFields({
    of: ratingForm,
    words: words.fields,
    options: {
      helped: [
        { value: 'ja', text: words.yes },
        { value: 'nej', text: words.no },
      ],
    },
    language,
    sending: undefined,
  })
  return (
    <PostForm class="row" action={link(ratingsRoot)}>
      <Hidden values={{ svar: answer }} />
      <span>{words.ask}</span>
      {helped}
    </PostForm>
  )
}

export function ThanksView({
  answer,
  helped,
  language,
  link,
}: Setting & { readonly answer: string; readonly helped: boolean }) {
  const words = guidanceIn(language)
  return (
    <div class="stack measure">
      <h1>{words.ratings.ask}</h1>
      <p class="lead" role="status">
        {helped ? words.ratings.thanks : words.ratings.thanksNo}
      </p>
      <p class="row">
        {!helped && <ButtonLink text={words.questions.ask} href={link(`${questionsRoot}/ny`)} />}
        <a href={link(answer)}>{words.ratings.back}</a>
      </p>
    </div>
  )
}

export function RatingListView({
  those,
  language,
  link,
}: Setting & { readonly those: ShownList<typeof ratingList> }) {
  const words = guidanceIn(language).ratings
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <ListOf
        of={those}
        {...{ language, link }}
        cells={{ answer: ({ answer }) => <a href={link(answer)}>{answer}</a> }}
      />
    </div>
  )
}
