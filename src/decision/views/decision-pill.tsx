// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '#kernel/language.ts'
import { Status } from '#web/status.tsx'
import type { OutcomeView } from '../rules/round-outcome.ts'
import { standingOfRound } from '../rules/round-standing.ts'
import { roundLooks } from './standing-looks.ts'

/** Where a decision round stands. Rooms above borrow it. */
export function DecisionPill({
  outcome,
  language,
}: {
  readonly outcome: OutcomeView
  readonly language: Language
}) {
  return <Status of={roundLooks[standingOfRound(outcome)]} language={language} isPill />
}
