// SPDX-License-Identifier: EUPL-1.2
// What the room tells of the life of a provision: each round it was in, and the comments on it.

import type { Language } from '#kernel/language.ts'
import { firstWords } from '#kernel/text/first-words.ts'
import { Table } from '#web/table.tsx'
import { told } from '../messages/told.ts'
import {
  answerOutcomes,
  type AnswerOutcome,
  type ConsultationSummary,
} from '../rules/consultation.ts'
import type { Comment } from '../rules/response.ts'

type Drawn = { readonly language: Language; readonly link: (path: string) => string }

export type CommentOfLife = Comment & { readonly partyName: string; readonly path: string }

/** Where what was said of a round's texts is weighed; before that, the round. */
export function pathOfSaid({ slug, phase }: Pick<ConsultationSummary, 'slug' | 'phase'>): string {
  return phase === 'published' ? `/remiss/${slug}/sammanstallning` : `/remiss/${slug}`
}

/** Parties that see a provision in opposite ways, by their names. */
export type Opposed = {
  readonly withIt: readonly string[]
  readonly against: readonly string[]
}

export function RoundOfLife({
  round,
  count,
  outcomes,
  opposed,
  language,
  link,
}: Drawn & {
  readonly opposed: Opposed | undefined
  readonly round: Pick<ConsultationSummary, 'title' | 'slug' | 'phase'>
  readonly count: number
  readonly outcomes: ReadonlyMap<AnswerOutcome, number>
}) {
  const words = told[language].life
  const counts = answerOutcomes
    .filter((outcome) => outcomes.has(outcome))
    .map((outcome) => `${outcomes.get(outcome)} ${words.outcome[outcome]}`)
    .join(', ')
  return (
    <>
      <h3>{words.round(round.title, count)}</h3>
      <p class="small">
        {counts !== '' && `${words.answers(counts)} `}
        <a href={link(pathOfSaid(round))}>{words.toCollation}</a>
      </p>
      {opposed && (
        <p class="small">
          <b class="strong">{words.opposed}</b>{' '}
          {words.opposedSentence(opposed.withIt.length, opposed.against)}
        </p>
      )}
    </>
  )
}

const mostComments = 12

export function CommentsOfLife({
  comments,
  language,
  link,
}: Drawn & { readonly comments: readonly CommentOfLife[] }) {
  const words = told[language].life
  return (
    <section class="stack" aria-labelledby="synpunkter">
      <h2 id="synpunkter">{words.heading}</h2>
      {comments.length === 0 ? (
        <p class="muted">{words.noCommentsYet}</p>
      ) : (
        <Table
          caption={words.caption}
          hidesCaption
          columns={[{ heading: words.comment }, { heading: words.from }, { heading: words.answer }]}
          rows={comments.slice(0, mostComments).map((comment) => ({
            key: comment.id,
            cells: [
              <a href={link(comment.path)} lang="sv">
                {shortened(comment.text || comment.proposedWording)}
              </a>,
              comment.partyName,
              comment.answer ? words.answerWord[comment.answer.outcome] : words.noAnswer,
            ],
          }))}
        />
      )}
      {comments.length > mostComments && (
        <p class="small muted">{words.moreComments(comments.length - mostComments)}</p>
      )}
    </section>
  )
}

const longest = 140

function shortened(text: string): string {
  return text.length <= longest ? text : `${firstWords(text, longest)} …`
}
