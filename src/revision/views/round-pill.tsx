// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '#kernel/language.ts'
import { Status } from '#web/status.tsx'
import { phaseLooks } from '../../consultation/views/phase-looks.ts'
import { DecisionPill } from '../../decision/views/decision-pill.tsx'
import type { RevisionSummary } from '../rules/progress.ts'

/** Where the round stands that the process is about, decided or consulted, over or not. */
export function RoundPill({
  summary,
  language,
}: {
  readonly summary: Pick<RevisionSummary, 'outcome' | 'answers'>
  readonly language: Language
}) {
  const { outcome, answers } = summary
  if (outcome) return <DecisionPill {...{ outcome, language }} />
  if (!answers) return null
  return <Status of={phaseLooks[answers.consultation.phase]} language={language} isPill />
}
