// SPDX-License-Identifier: EUPL-1.2
// What applies instead when the parties do not agree, and why. Rooms above borrow it.

import { formatList } from '#kernel/dates-in-words.ts'
import type { Language } from '#kernel/language.ts'
import { Panel } from '#web/parts.tsx'
import { messagesIn } from '../messages.ts'
import { countUnconfirmed } from './outcome-view.tsx'
import type { OutcomeView } from '../rules/round-outcome.ts'
import type { Instead } from '../rules/what-applies-instead.ts'

/** Whether the text of the round will not apply as things stand. */
export function needsInstead({ round, state }: OutcomeView): boolean {
  return round.status === 'cancelled' || state === 'fallen' || state === 'overdue'
}

/** Why the new text does not apply, and what does; one sentence each. */
export function insteadSentences(
  outcome: OutcomeView,
  instead: readonly Instead[],
  language: Language,
): readonly string[] {
  const words = messagesIn(language)
  const unconfirmed = countUnconfirmed(outcome)
  const rest = instead.map((one) => words.say.instead(one))
  return [
    ...whySentences(outcome, language),
    ...(outcome.round.needsAllParties ? [words.instead.mustAll(outcome.of)] : []),
    ...(unconfirmed > 0 ? [words.say.byLetter(unconfirmed)] : []),
    ...(rest.length > 0 ? rest : [words.instead.nothing]),
  ]
}

function whySentences({ round, state, remaining }: OutcomeView, language: Language): string[] {
  const words = messagesIn(language).instead
  if (round.status === 'cancelled') return [words.whyCancelled(round.cancelReason)]
  const rejecting = remaining.filter(({ standing }) => standing === 'rejected')
  if (state === 'fallen') {
    return [
      words.whyRejected(
        formatList(
          rejecting.map(({ party }) => party.name),
          language,
        ),
      ),
    ]
  }
  return state === 'overdue' ? [words.whyOverdue(round.deadline)] : []
}

export function InsteadPanel({
  outcome,
  instead,
  language,
}: {
  readonly outcome: OutcomeView
  readonly instead: readonly Instead[]
  readonly language: Language
}) {
  const words = messagesIn(language).instead
  return (
    <Panel
      heading={needsInstead(outcome) ? words.heading : words.coming}
      id={`i-stallet-${outcome.round.slug}`}
      look="ground"
    >
      <ul class="dotted">
        {insteadSentences(outcome, instead, language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Panel>
  )
}
