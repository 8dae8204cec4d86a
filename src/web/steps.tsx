// SPDX-License-Identifier: EUPL-1.2
// The few steps of a process in a row, so that one sees where it stands.

import type { Language } from '#kernel/language.ts'
import { Shape } from './symbols.tsx'
import { words } from './words.ts'

export type Step = {
  readonly name: string
  /** When: «1 feb–19 juni», «till 31 maj 2026». */
  readonly detail: string
  readonly state: 'done' | 'now' | 'coming'
}

export function Steps({
  steps,
  label,
  language,
}: {
  readonly steps: readonly Step[]
  readonly label: string
  readonly language: Language
}) {
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.name}
          class={step.state === 'coming' ? undefined : `is-${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          {step.state === 'done' && <Shape name="s-yes" />}
          <b>{step.name}</b> {step.detail}
          {step.state === 'done' && <span class="hidden">, {words[language].stepDone}</span>}
        </li>
      ))}
    </ol>
  )
}
