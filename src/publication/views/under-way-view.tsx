// SPDX-License-Identifier: EUPL-1.2
// What is under way: the processes with their steps and the fifty marks, and what is open for answers.

import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { ButtonLink } from '#web/form.tsx'
import { Status } from '#web/status.tsx'
import { Steps, type Step } from '#web/steps.tsx'
import { versionLooks } from '../../agreement/views/version-looks.ts'
import type { ConsultationSummary } from '../../consultation/rules/consultation.ts'
import { phaseLooks } from '../../consultation/views/phase-looks.ts'
import { hasFallen } from '../../decision/rules/round-standing.ts'
import { DecisionPill } from '../../decision/views/decision-pill.tsx'
import { DecisionMarks, outcomeSentence } from '../../decision/views/outcome-view.tsx'
import type { Progress } from '../../revision/rules/progress.ts'
import { messagesIn } from '../messages.ts'
import { processSteps } from '../rules/process-steps.ts'
import type { StartFacts } from '../rules/start.ts'

type UnderWayProps = {
  readonly facts: Pick<StartFacts, 'on' | 'open'>
  readonly language: Language
  readonly link: (path: string) => string
}

export function NothingUnderWay({ language, link }: UnderWayProps) {
  const words = messagesIn(language)
  return (
    <section class="panel stack" aria-labelledby="ingen-process">
      <h2 id="ingen-process">{words.noProcess}</h2>
      <p>{words.noProcessText}</p>
      <p>
        <ButtonLink text={words.seeProcess} href={link('/sa-gar-det')} look="secondary" />
      </p>
    </section>
  )
}

export function OpenForAnswers({ facts, language, link }: UnderWayProps) {
  const words = messagesIn(language)
  return (
    <section class="panel stack" aria-labelledby="oppet">
      <h2 id="oppet">{words.open}</h2>
      <ul class="plain stack-s">
        {facts.open.map((consultation) => (
          <li key={consultation.id}>
            <Invitation consultation={consultation} language={language} link={link} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Invitation({
  consultation: { slug, title, dueOn },
  language,
  link,
}: Pick<UnderWayProps, 'language' | 'link'> & {
  readonly consultation: Pick<ConsultationSummary, 'slug' | 'title' | 'dueOn'>
}) {
  return (
    <>
      <a href={link(`/remiss/${slug}`)} lang="sv">
        {title}
      </a>
      . {messagesIn(language).dueOn(dueOn)}.
    </>
  )
}

export function UnderWay({
  progress,
  facts,
  language,
  link,
}: UnderWayProps & { readonly progress: Progress }) {
  const words = messagesIn(language)
  const { revision, outcome, answers } = progress
  const id = `process-${revision.slug}`
  const title = revision.title[language]
  const steps = stepsOf(progress, facts.on, language)
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
                <Invitation consultation={answers.consultation} language={language} link={link} />
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
  const words = messagesIn(language).steps
  return processSteps(on, answers?.consultation, outcome).map(({ kind, day, state }) => ({
    name: words[kind],
    detail: kind === 'force' ? formatDay(day, language) : words.until(day),
    state,
  }))
}
