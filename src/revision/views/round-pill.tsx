// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '#kernel/language.ts'
import { Status } from '#web/status.tsx'
import type { RevisionSummary } from '../rules/progress.ts'
import { standingOfRound } from '../rules/stage.ts'

/** Where the round stands that the process is about, decided or consulted, over or not. */
export function RoundPill({
  summary,
  language,
}: {
  readonly summary: Pick<RevisionSummary, 'outcome' | 'answers' | 'on'>
  readonly language: Language
}) {
  const { outcome, answers, on } = summary
  if (outcome) {
    const state = standingOfRound(outcome, on)
    if (state === 'cancelled') {
      return <Status kind="round" state={state} language={language} isPill />
    }
    return <Status kind="document" state={state} language={language} isPill />
  }
  if (!answers) return null
  return <Status kind="round" state={answers.consultation.phase} language={language} isPill />
}
