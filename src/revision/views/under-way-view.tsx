// SPDX-License-Identifier: EUPL-1.2
// A process that is under way, with its steps and a mark for each party, as the start page shows it.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { ButtonLink } from '#web/form.tsx'
import { Status } from '#web/status.tsx'
import { Steps, type Step } from '#web/steps.tsx'
import { versionLooks } from '../../agreement/views/version-looks.ts'
import { Invitation } from '../../consultation/views/invitation.tsx'
import { phaseLooks } from '../../consultation/views/phase-looks.ts'
import { hasFallen } from '../../decision/rules/round-standing.ts'
import { DecisionPill } from '../../decision/views/decision-pill.tsx'
import { DecisionMarks, outcomeSentence } from '../../decision/views/outcome-view.tsx'
import { told } from '../messages/told.ts'
import { processSteps } from '../rules/process-steps.ts'
import type { Progress } from '../rules/progress.ts'

type UnderWayProps = {
  readonly progress: Progress
  readonly on: Day
  readonly language: Language
  readonly link: (path: string) => string
}

export function UnderWay({ progress, on, language, link }: UnderWayProps) {
  const words = told[language]
  const { revision, outcome, answers } = progress
  const id = `process-${revision.slug}`
  const title = revision.title[language]
  const steps = stepsOf(progress, on, language)
  const isWaiting = outcome && !hasFallen(outcome) && outcome.remaining.length > 0
  return (
    <section class="panel stack" aria-labelledby={id}>
      <div class="row between">
        <h2 id={id}>{outcome && hasFallen(outcome) ? words.fell(title) : words.underWay(title)}</h2>
        <StatusOfProgress progress={progress} language={language} />
      </div>
      <p class="muted">{revision.summary[language]}</p>
      {steps.length > 1 && <Steps steps={steps} label={words.stepsOf(title)} language={language} />}
      {outcome ? (
        <>
          <p class="big">
            {outcome.approved} <small>{words.approvedOf(outcome.of)}</small>
          </p>
          <DecisionMarks outcome={outcome} language={language} />
          <p>{outcomeSentence(outcome, language)}</p>
        </>
      ) : (
        answers && (
          <>
            <p class="big">
              {answers.consultation.answered}{' '}
              <small>{words.answeredOf(answers.consultation.asked)}</small>
            </p>
            {answers.consultation.phase === 'open' && (
              <p>
                <Invitation round={answers.consultation} language={language} link={link} />
              </p>
            )}
          </>
        )
      )}
      <p>
        <ButtonLink
          text={isWaiting ? words.seeWho : words.seeProcess}
          href={link(`/sa-gar-det/${revision.slug}`)}
          look={outcome ? 'primary' : 'secondary'}
        />
      </p>
    </section>
  )
}

/** Where what is under way stands; nothing before its first round has begun. */
function StatusOfProgress({
  progress: { outcome, answers },
  language,
}: {
  readonly progress: Progress
  readonly language: Language
}) {
  if (outcome) return <DecisionPill {...{ outcome, language }} />
  if (!answers) return null
  const { phase } = answers.consultation
  return phase === 'open' ? (
    <Status of={versionLooks.consulted} language={language} isPill />
  ) : (
    <Status of={phaseLooks[phase]} language={language} isPill />
  )
}

function stepsOf({ outcome, answers }: Progress, on: Day, language: Language): readonly Step[] {
  const words = told[language].steps
  return processSteps(on, answers?.consultation, outcome).map(({ kind, day, state }) => ({
    name: words[kind],
    detail: kind === 'force' ? formatDay(day, language) : words.until(day),
    state,
  }))
}
