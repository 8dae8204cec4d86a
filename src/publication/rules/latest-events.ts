// SPDX-License-Identifier: EUPL-1.2
// What has happened lately, in one list from all rooms: decisions, what was told of consultations,
// and questions that were answered.

import type { Day } from '#kernel/day.ts'
import type { Notice, PublicQuestion } from '../../consultation/rules/consultation.ts'
import type { CouncilDecision } from '../../decision/rules/decision.ts'

export type LatestEvent = { readonly on: Day; readonly href: string } & (
  | {
      readonly kind: 'decided'
      readonly name: string
      readonly outcome: CouncilDecision['outcome']
      readonly newMeetingOn: Day | undefined
    }
  | {
      readonly kind: 'told'
      readonly what: Notice['kind']
      readonly title: string
      readonly dueOn: Day | undefined
    }
  | { readonly kind: 'answered'; readonly question: string; readonly title: string }
)

/** What is known to have happened by a day. */
export type Happened = {
  readonly decisions: readonly {
    readonly decision: Pick<CouncilDecision, 'decidedOn' | 'outcome' | 'newMeetingOn'>
    readonly name: string
    readonly href: string
  }[]
  readonly consultations: readonly {
    readonly title: string
    readonly href: string
    readonly notices: readonly Notice[]
    readonly questions: readonly PublicQuestion[]
  }[]
}

/** The latest events on or before a day, the latest first; on the same day as they are given. */
export function latestEvents(on: Day, most: number, happened: Happened): readonly LatestEvent[] {
  const events: readonly LatestEvent[] = [
    ...happened.decisions.map(({ decision, name, href }): LatestEvent => ({
      kind: 'decided',
      on: decision.decidedOn,
      href,
      name,
      outcome: decision.outcome,
      newMeetingOn: decision.newMeetingOn,
    })),
    ...happened.consultations.flatMap(({ title, href, notices, questions }) => [
      ...notices.map((notice): LatestEvent => ({
        kind: 'told',
        on: notice.toldOn,
        href,
        what: notice.kind,
        title,
        dueOn: notice.newDueOn,
      })),
      ...questions.flatMap(({ answeredOn, text }): readonly LatestEvent[] =>
        answeredOn ? [{ kind: 'answered', on: answeredOn, href, question: text, title }] : [],
      ),
    ]),
  ]
  return events
    .filter((event) => event.on <= on)
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1))
    .slice(0, most)
}
