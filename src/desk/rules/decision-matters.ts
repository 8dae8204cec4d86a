// SPDX-License-Identifier: EUPL-1.2
// What a party has left to record in a decision round.

import { addDays, type Day } from '#kernel/day.ts'
import type { BookedMeeting, DecisionRound } from '../../decision/rules/decision.ts'
import type { PartyStanding } from '../../decision/rules/round-outcome.ts'
import { stateBy, type Matter, type Task } from './matter.ts'

/** KL 5:69: the minutes are attested within fourteen days. KL 8:12: announced on the second day after. */
const attestationDays = 14
const announcementDays = 2

export function decisionMatters(
  round: DecisionRound,
  standing: PartyStanding,
  meetings: readonly BookedMeeting[],
  today: Day,
  path: string,
  may: { readonly record: boolean; readonly book: boolean },
): readonly Matter[] {
  const make = (task: Task, dueOn: Day | undefined, isOwn: boolean, form = ''): Matter => ({
    key: `${round.id} ${standing.party.id} ${task.kind}`,
    task,
    about: round.title,
    path: `${path}/${standing.party.slug}${isOwn ? form : ''}`,
    dueOn,
    state: stateBy(dueOn, today),
    isOwn,
  })
  const { decision, nextMeetingOn } = standing
  const hasApproved =
    standing.standing === 'approved' || standing.standing === 'approved-appealable'
  if (!hasApproved) {
    const passed = lastPassedMeeting(standing, meetings, today)
    if (passed) {
      return [make({ kind: 'decide', meetsOn: passed, hasMet: true }, passed, may.record)]
    }
    if (nextMeetingOn) {
      const task = { kind: 'decide', meetsOn: nextMeetingOn, hasMet: false } as const
      return [make(task, nextMeetingOn, may.record)]
    }
    const why = standing.standing
    if (
      why === 'other-text' ||
      why === 'referred-back' ||
      why === 'rejected' ||
      why === 'withdrawn'
    ) {
      return [make({ kind: 'decide-again', why }, round.deadline, may.book)]
    }
    return [make({ kind: 'book-meeting' }, round.deadline, may.book)]
  }
  if (!decision) return []
  const paragraph = decision.paragraph
  const addForm = `?gor=dagar&beslut=${decision.id}#formular`
  if (!decision.attestedOn || !decision.announcedOn) {
    const dueOn = decision.attestedOn
      ? addDays(decision.attestedOn, announcementDays)
      : addDays(decision.decidedOn, attestationDays)
    const task = {
      kind: 'announce',
      paragraph,
      isAttested: decision.attestedOn !== undefined,
    } as const
    return [make(task, dueOn, may.record, addForm)]
  }
  return decision.minutes
    ? []
    : [make({ kind: 'minutes', paragraph }, undefined, may.record, addForm)]
}

/** The last meeting that has been held since the party last decided. */
function lastPassedMeeting(
  { party, decision }: PartyStanding,
  meetings: readonly BookedMeeting[],
  today: Day,
): Day | undefined {
  return meetings
    .filter((one) => one.partyId === party.id && !one.isCancelled && one.meetsOn < today)
    .map(({ meetsOn }) => meetsOn)
    .filter((meetsOn) => decision === undefined || meetsOn > decision.decidedOn)
    .toSorted()
    .at(-1)
}
