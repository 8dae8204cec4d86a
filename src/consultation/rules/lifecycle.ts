// SPDX-License-Identifier: EUPL-1.2
// What may happen to a consultation. Read a row as a sentence; what is not written cannot be done.
// "Being compiled" is no status: it is an open round after its response period.

import type { Day } from '#kernel/day.ts'
import { askStep, lifecycleOf, moveFrom, type Gates, type Move } from '#kernel/lifecycle.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import type { Consultation, ConsultationPhase, ConsultationStatus, Notice } from './consultation.ts'
import type { consultationEvents } from './events.ts'
import type { ConsultationAction } from './permissions.ts'
import type { ConsultationRefusal } from './refusals.ts'

/** What must hold before a round is closed: the response period is over, and every comment has its answer. */
export type ConsultationGate = 'period-over' | 'nothing-unanswered'

export const steps = lifecycleOf<
  ConsultationStatus,
  ConsultationAction,
  ConsultationGate,
  keyof typeof consultationEvents
>()({
  open: {
    by: 'lead',
    event: 'consultation-opened',
    path: 'oppna',
    asks: 'twice',
    from: { draft: { to: 'open' } },
  },
  extend: {
    by: 'lead',
    event: 'consultation-extended',
    path: 'forlang',
    asks: 'twice',
    from: { open: { to: 'open', reason: 'required' } },
  },
  close: {
    by: 'lead',
    event: 'consultation-closed',
    path: 'stang',
    asks: 'twice',
    from: { open: { to: 'closed', when: ['period-over', 'nothing-unanswered'] } },
  },
  publish: {
    by: 'lead',
    event: 'consultation-published',
    path: 'publicera',
    asks: 'twice',
    from: { closed: { to: 'published' } },
  },
  cancel: {
    by: 'lead',
    event: 'consultation-cancelled',
    path: 'stall-in',
    asks: 'twice',
    from: { draft: { to: 'cancelled' }, open: { to: 'cancelled', reason: 'required' } },
  },
})

export type ConsultationStep = keyof typeof steps

export type ClosingFacts = {
  readonly today: Day
  readonly dueOn: Day
  readonly unanswered: number
}

const gates: Gates<ConsultationGate, ClosingFacts, ConsultationRefusal> = {
  'period-over': ({ today, dueOn }) =>
    today > dueOn ? granted() : refused('period-not-over', { dueOn }),
  'nothing-unanswered': ({ unanswered }) =>
    unanswered === 0 ? granted() : refused('comments-unanswered', { count: unanswered }),
}

/** What the step does from a status; nothing when it cannot be taken. */
export function stepFrom(
  status: ConsultationStatus,
  step: ConsultationStep,
): Move<ConsultationStatus, ConsultationGate> | undefined {
  return moveFrom(steps[step], status)
}

/** Whether the step can be taken from a status, asked by its button and by its command. */
export function askConsultationStep(
  status: ConsultationStatus,
  step: ConsultationStep,
  facts: ClosingFacts,
): Result<Move<ConsultationStatus, ConsultationGate>, ConsultationRefusal> {
  return askStep(steps[step], status, gates, facts)
}

/** Whether the round's comments are being answered: from its opening until it is published. */
export function isCompiled(status: ConsultationStatus): boolean {
  return status === 'open' || status === 'closed'
}

/** What the round is on a day. The response period closes at the end of its last day. */
export function phaseOn(
  consultation: Pick<Consultation, 'status' | 'dueOn' | 'opensOn'>,
  on: Day,
): ConsultationPhase {
  if (consultation.status === 'open' && on > consultation.dueOn) return 'being-compiled'
  return consultation.status
}

/** What an answer sent on a day becomes: in time, late but compiled, or registered as correspondence. */
export type Reception = 'in-time' | 'late' | 'correspondence' | 'not-received'

export function receptionOn(
  consultation: Pick<Consultation, 'status' | 'dueOn' | 'opensOn'>,
  dueOn: Day,
  on: Day,
): Reception {
  if (consultation.status === 'closed' || consultation.status === 'published') {
    return 'correspondence'
  }
  if (consultation.status !== 'open' || on < consultation.opensOn) return 'not-received'
  return on > dueOn ? 'late' : 'in-time'
}

/** A round as it was on an earlier day: not yet extended, cancelled, closed or published. */
export function asOfDay(
  consultation: Consultation,
  notices: readonly Notice[],
  on: Day,
): Consultation {
  const later = notices.filter((notice) => notice.toldOn > on)
  const extended = later
    .filter((notice) => notice.kind === 'extended')
    .toSorted((a, b) => (a.toldAt < b.toldAt ? -1 : 1))[0]
  return {
    ...consultation,
    status: statusOn(consultation, later, on),
    dueOn: extended?.oldDueOn ?? consultation.dueOn,
  }
}

function statusOn(
  { status, closedOn, publishedOn }: Consultation,
  later: readonly Notice[],
  on: Day,
): ConsultationStatus {
  if (later.some((notice) => notice.kind === 'cancelled')) return 'open'
  if (closedOn !== undefined && on < closedOn) return 'open'
  if (publishedOn !== undefined && on < publishedOn) return 'closed'
  return status
}
