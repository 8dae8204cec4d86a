// SPDX-License-Identifier: EUPL-1.2
// What was answered to the round's questions, and the responses one by one.

import { formatDay } from '#kernel/dates-in-words.ts'
import { Notice } from '#web/parts.tsx'
import { Table } from '#web/table.tsx'
import type { ConsultationQuestion } from '../rules/consultation.ts'
import { LetterMark } from '../../process/views/letter-view.tsx'
import { isDecided } from '../rules/own-decision.ts'
import { responsePath, type ResponseHead } from '../rules/response.ts'
import { StanceTag, type Setting } from './parts.tsx'

export type NamedResponse = ResponseHead & { readonly name: string; readonly slug: string }

export type AnsweredQuestion = {
  readonly question: ConsultationQuestion
  readonly answers: readonly {
    readonly from: string
    readonly slug: string
    readonly text: string
  }[]
}

type Props = {
  readonly setting: Setting
  readonly slug: string
  readonly responses: readonly NamedResponse[]
  readonly questions: readonly AnsweredQuestion[]
}

export function CollatedAnswers({ setting, slug, questions }: Omit<Props, 'responses'>) {
  const { words, link } = setting
  const asked = questions.filter(({ answers }) => answers.length > 0)
  if (asked.length === 0) return null
  return (
    <section class="stack" aria-labelledby="fragor">
      <div class="row between">
        <h2 id="fragor">{words.collation.questions}</h2>
        <p class="small tools">
          <a href={link(`/remiss/${slug}/sammanstallning/fragor.csv`)}>
            {words.collation.questionsCsv}
          </a>
        </p>
      </div>
      {asked.map(({ question, answers }) => (
        <article key={question.id} class="stack-s">
          <h3 lang="sv">{question.text}</h3>
          <details class="fold">
            <summary>{words.collation.readAnswers(answers.length)}</summary>
            <div class="stack">
              {answers.map((answer) => (
                <blockquote key={answer.from} lang="sv">
                  {answer.text}
                  <footer>{answer.from}</footer>
                </blockquote>
              ))}
            </div>
          </details>
        </article>
      ))}
    </section>
  )
}

export function CollatedResponses({ setting, slug, responses }: Omit<Props, 'questions'>) {
  const { words, language, link } = setting
  return (
    <section class="stack" aria-labelledby="svaren">
      <h2 id="svaren">{words.collation.responses}</h2>
      {responses.some((one) => one.secrecyReason !== '') && (
        <Notice tone="warn" icon="lock">
          <p>{words.lead.marked(responses.filter((one) => one.secrecyReason !== '').length)}</p>
        </Notice>
      )}
      <Table
        caption={words.collation.responses}
        hidesCaption
        columns={[
          { heading: words.collation.respondent },
          { heading: words.collation.stances },
          { heading: words.collation.sentOn },
        ]}
        rows={responses.map((response) => ({
          key: response.id,
          cells: [
            <>
              <a href={link(responsePath({ slug }, response.slug, response))}>{response.name}</a>
              <LetterMark letter={response.letter} language={language} />
            </>,
            <StanceTag key="s" stance={response.stance} language={language} />,
            <>
              {formatDay(response.submittedOn, language)}
              {isDecided(response.decision) && (
                <span class="small muted" lang="sv">
                  {' · '}
                  {words.behind.by(
                    response.decision.board,
                    response.decision.decidedOn,
                    response.decision.paragraph,
                  )}
                </span>
              )}
              {response.attachments.map(({ fileHash, fileName }, at) => (
                <span key={fileHash} class="small" lang="sv">
                  {' · '}
                  <a href={link(`/remiss/${slug}/bilaga/${response.number}/${at + 1}`)}>
                    {fileName}
                  </a>
                </span>
              ))}
              {response.isLate && <span class="small muted"> · {words.response.late}</span>}
              {response.isCorrespondence && (
                <span class="small muted"> · {words.response.correspondence}</span>
              )}
            </>,
          ],
        }))}
      />
    </section>
  )
}
