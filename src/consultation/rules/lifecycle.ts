// SPDX-License-Identifier: EUPL-1.2
// What may happen to a consultation. Read a row as a sentence; what is not written cannot be done.
// "Being compiled" is no status: it is an open round after its response period.

import type { Day } from '#kernel/day.ts'
import type { Consultation, ConsultationPhase, ConsultationStatus, Notice } from './consultation.ts'

export type ConsultationStep = 'open' | 'cancel' | 'extend' | 'close' | 'publish'

type Steps = Partial<
  Record<
    ConsultationStep,
    {
      readonly to: ConsultationStatus
      readonly reason?: 'required'
      readonly when?: 'nothing-unanswered'
    }
  >
>

export const lifecycle = {
  draft: {
    open: { to: 'open' },
    cancel: { to: 'cancelled' },
  },
  open: {
    extend: { to: 'open', reason: 'required' },
    close: { to: 'closed', when: 'nothing-unanswered' },
    cancel: { to: 'cancelled', reason: 'required' },
  },
  closed: { publish: { to: 'published' } },
  published: {},
  cancelled: {},
} as const satisfies Record<ConsultationStatus, Steps>

/** Where the step leads from a status; nothing when it cannot be taken. */
export function stepFrom(
  status: ConsultationStatus,
  step: ConsultationStep,
): Steps[ConsultationStep] {
  return (lifecycle[status] as Steps)[step]
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
