// SPDX-License-Identifier: EUPL-1.2
// The lists of the room, each said once; their words are in `messages/lists.ts`.

import { listOf } from '#kernel/list.ts'
import { messagesIn } from '../messages.ts'
import type { ConsultationPhase, ConsultationSummary } from '../rules/consultation.ts'
import { phaseLooks } from './phase-looks.ts'

/** The phases in the order that the page tells of them: what can be answered first. */
export const phasesInOrder = [
  'draft',
  'open',
  'being-compiled',
  'published',
  'closed',
  'cancelled',
] as const satisfies readonly ConsultationPhase[]

/** Asked and answered are counted when a round has been sent. */
const isCounted = ({ phase }: ConsultationSummary) => phase !== 'draft' && phase !== 'cancelled'

export const roundList = listOf<ConsultationSummary>()({
  name: 'consultations',
  idOf: ({ slug }) => slug,
  columns: {
    title: { at: 'remiss', data: ({ title }) => title },
    address: { data: ({ slug }) => `/remiss/${slug}` },
    kind: {
      data: ({ kind }) => kind,
      text: ({ kind }, language) => messagesIn(language).kind[kind],
    },
    phase: {
      data: ({ phase }) => phase,
      text: ({ phase }, language) => phaseLooks[phase].text[language],
    },
    opensOn: { at: 'oppnar', data: ({ opensOn }) => opensOn },
    dueOn: { at: 'sista-dag', data: ({ dueOn }) => dueOn },
    publishedOn: { at: 'publicerad', data: ({ publishedOn }) => publishedOn },
    answered: {
      at: 'svar',
      data: (round) => (isCounted(round) ? round.answered : undefined),
      isNumber: true,
    },
    asked: { data: (round) => (isCounted(round) ? round.asked : undefined), isNumber: true },
  },
  filters: { phase: { at: 'lage', holds: ({ phase }, value) => phase === value } },
})

/** By phase, and the latest first: the order of the page when none is asked for. */
export function byPhase(rounds: readonly ConsultationSummary[]): readonly ConsultationSummary[] {
  return phasesInOrder.flatMap((phase) => rounds.filter((round) => round.phase === phase))
}
