// SPDX-License-Identifier: EUPL-1.2
// The consultations that a party was asked in, on its page.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { DayTime } from '#web/parts.tsx'
import { Status } from '#web/status.tsx'
import { Table } from '#web/table.tsx'
import type { StepState } from '../../process/rules/route.ts'
import { stepLooks } from '../../process/views/step-looks.ts'
import { told } from '../messages/told.ts'

export type Answered = {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly answerPath: string | undefined
  readonly state: StepState
  readonly answeredOn: Day | undefined
}

export function AnswersOfParty({
  answers,
  language,
  link,
}: {
  readonly answers: readonly Answered[]
  readonly language: Language
  readonly link: (path: string) => string
}) {
  const word = told[language].ofParty
  return (
    <section class="stack" aria-labelledby="remissvar">
      <h2 id="remissvar">{word.heading}</h2>
      <p class="muted small">{answers.length > 0 ? word.note : word.nothing}</p>
      {answers.length > 0 && (
        <Table
          caption={word.heading}
          hidesCaption
          columns={[
            { heading: word.consultation },
            { heading: word.state },
            { heading: word.answeredOn },
          ]}
          rows={answers.map(({ id, title, path, answerPath, state, answeredOn }) => ({
            key: id,
            cells: [
              <a href={link(path)} lang="sv">
                {title}
              </a>,
              <Status of={stepLooks[state]} language={language} />,
              <>
                {answeredOn ? <DayTime day={answeredOn} language={language} /> : '–'}
                {answerPath && (
                  <>
                    {' · '}
                    <a href={link(answerPath)} aria-label={`${word.read}: ${title}`}>
                      {word.read}
                    </a>
                  </>
                )}
              </>,
            ],
          }))}
        />
      )}
    </section>
  )
}
