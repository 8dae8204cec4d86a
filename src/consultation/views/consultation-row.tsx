// SPDX-License-Identifier: EUPL-1.2
// A round in the list of rounds.

import { daysBetween, type Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { Status } from '#web/status.tsx'
import { messagesIn } from '../messages.ts'
import type { ConsultationPhase, ConsultationSummary } from '../rules/consultation.ts'
import { phaseLooks } from './phase-looks.ts'

export function RoundStatus({
  phase,
  language,
}: {
  readonly phase: ConsultationPhase
  readonly language: Language
}) {
  return <Status of={phaseLooks[phase]} language={language} isPill />
}

export function ConsultationRow({
  id,
  level,
  consultation,
  on,
  language,
  link,
}: {
  readonly id: string
  /** Of its heading: one below that of the group, where there is one. */
  readonly level: 2 | 3
  readonly consultation: ConsultationSummary
  readonly on: Day
  readonly language: Language
  readonly link: (path: string) => string
}) {
  const words = messagesIn(language)
  const { phase, slug, title, answered, asked } = consultation
  const Heading = `h${level}` as const
  return (
    <article class="panel stack-s" id={id}>
      <div class="row between">
        <Heading>
          <a href={link(`/remiss/${slug}`)} lang="sv">
            {title}
          </a>
        </Heading>
        <RoundStatus phase={phase} language={language} />
      </div>
      <p class="muted">{whenText(consultation, on, language)}</p>
      {phase !== 'draft' && phase !== 'cancelled' && (
        <p class="small num">{words.list.answered(answered, asked)}</p>
      )}
    </article>
  )
}

function whenText(consultation: ConsultationSummary, on: Day, language: Language): string {
  const words = messagesIn(language)
  const { phase, opensOn, dueOn, publishedOn } = consultation
  if (phase === 'published' && publishedOn) return words.list.publishedOn(publishedOn)
  if (phase === 'draft' || on < opensOn) return words.list.opens(opensOn)
  if (phase !== 'open') return words.list.closedOn(dueOn)
  return `${words.list.answerBy(dueOn)}, ${words.daysLeft(daysBetween(on, dueOn))}`
}
