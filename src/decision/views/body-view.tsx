// SPDX-License-Identifier: EUPL-1.2
// What one body on the way has said, and where it is said.

import { formatList } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import { FieldsOf, type Returned } from '#web/form-of.tsx'
import { Button, PostForm } from '#web/form.tsx'
import { DayTime, Empty, Notice } from '#web/parts.tsx'
import { WhyReturned } from '#web/returned.tsx'
import { Status } from '#web/status.tsx'
import { WithSwedish } from '#web/with-swedish.tsx'
import type { Body } from '../../organisation/rules/party.ts'
import type { StepState } from '../../process/rules/route.ts'
import { stepLooks } from '../../process/views/step-looks.ts'
import { messagesIn } from '../messages.ts'
import { decisionOutcomes, type BodyStatement, type DecisionRound } from '../rules/decision.ts'
import { statementForm } from './forms.ts'

/** Where the body's own step stands. */
export type StepOfBody = {
  readonly title: string
  readonly state: StepState
  readonly dueOn: Day | undefined
  readonly doneOn: Day | undefined
  readonly waitingFor: readonly string[]
}

export type BodyProps = {
  readonly language: Language
  readonly round: DecisionRound
  readonly body: Body
  readonly step: StepOfBody | undefined
  readonly statements: readonly BodyStatement[]
  /** Also when what was typed came back from a round that has ended meanwhile. */
  readonly hasForm: boolean
  readonly isSaved: boolean
  readonly form: Returned | undefined
  readonly seen: Seen
  readonly action: string
}

export function BodyView(props: BodyProps) {
  const { language, round, body, step, statements, form } = props
  const words = messagesIn(language)
  return (
    <div class="stack-l">
      {form && <WhyReturned form={form} language={language} idPrefix={statementForm.name} />}
      <div class="stack">
        <h1>
          <WithSwedish
            text={words.bodyPage.title(body.name, round.title)}
            swedish={round.title}
            language={language}
          />
        </h1>
        {props.isSaved && (
          <Notice tone="ok" shape="s-yes">
            <p role="status">{words.bodyPage.saved}</p>
          </Notice>
        )}
        {step && <Step step={step} language={language} />}
      </div>
      <section class="stack" aria-labelledby="sagt">
        <h2 id="sagt">{words.bodyPage.said}</h2>
        {statements.length === 0 ? (
          <Empty>{words.bodyPage.nothing}</Empty>
        ) : (
          <ul class="stack plain">
            {statements.map((statement) => (
              <Said key={statement.id} statement={statement} language={language} />
            ))}
          </ul>
        )}
      </section>
      {props.hasForm && <SayForm {...props} />}
    </div>
  )
}

function Step({ step, language }: { readonly step: StepOfBody; readonly language: Language }) {
  const words = messagesIn(language).bodyPage
  return (
    <>
      <p>
        <Status of={stepLooks[step.state]} language={language} isPill />
      </p>
      <p class="lead">
        {words.step}: {step.title}.{' '}
        {step.doneOn ? words.done(step.doneOn) : step.dueOn ? words.due(step.dueOn) : ''}{' '}
        {step.waitingFor.length > 0 && words.waitsFor(formatList(step.waitingFor, language))}
      </p>
    </>
  )
}

function Said({
  statement,
  language,
}: {
  readonly statement: BodyStatement
  readonly language: Language
}) {
  const words = messagesIn(language)
  return (
    <li class="panel stack-s">
      <p class="strong">
        {words.statementKind[statement.kind]}: {words.bodyPage.outcomes[statement.outcome]}
      </p>
      <p class="small">
        <DayTime day={statement.statedOn} language={language} /> {statement.paragraph}
        {statement.registryNumber && ` · ${statement.registryNumber}`}
      </p>
      {statement.note && <p lang="sv">{statement.note}</p>}
    </li>
  )
}

function SayForm({ language, form, seen, action }: BodyProps) {
  const { bodyPage: words } = messagesIn(language)
  const outcome = decisionOutcomes.map((value) => ({ value, text: words.outcomes[value] }))
  return (
    <section class="panel stack" aria-labelledby="sag">
      <h2 id="sag">{words.heading}</h2>
      <PostForm class="form measure" action={action} seen={seen} noValidate>
        <FieldsOf
          of={statementForm}
          words={words.fields}
          options={{ outcome }}
          sending={form}
          language={language}
        />
        <Button text={words.submit} />
      </PostForm>
    </section>
  )
}
