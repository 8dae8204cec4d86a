// SPDX-License-Identifier: EUPL-1.2
// What a party has left to record in a decision round.

import { addDays, type Day } from '#kernel/day.ts'
import type { Matter } from '#kernel/gathered/matter.ts'
import { inBoth, type Language } from '#kernel/language.ts'
import { stateByDeadline } from '../../process/rules/deadline.ts'
import { stepLooks } from '../../process/views/step-looks.ts'
import { told } from '../messages/told.ts'
import type { BookedMeeting, DecisionRound } from '../rules/decision.ts'
import type { OutcomeView, PartyStanding } from '../rules/round-outcome.ts'

/** KL 5:69: the minutes are attested within fourteen days. KL 8:12: announced on the second day after. */
const attestationDays = 14
const announcementDays = 2

type Tasks = (typeof told)[Language]['tasks']

/** What all have approved and is in force is over: what a record lacks of it can be filled in, by no day. */
export function isOver(
  { state, entersIntoForceOn }: Pick<OutcomeView, 'state' | 'entersIntoForceOn'>,
  today: Day,
): boolean {
  return state === 'adopted' && entersIntoForceOn !== undefined && entersIntoForceOn <= today
}

export function decisionMatters(
  round: DecisionRound,
  standing: PartyStanding,
  meetings: readonly BookedMeeting[],
  today: Day,
  path: string,
  may: { readonly record: boolean; readonly book: boolean; readonly confirm: boolean },
): readonly Matter[] {
  const make = (
    kind: string,
    say: (tasks: Tasks, about: string) => ReturnType<Tasks['bookMeeting']>,
    dueOn: Day | undefined,
    isOwn: boolean,
    form = '',
  ): Matter => {
    const words = (language: Language) => say(told[language].tasks, round.title)
    const state = stateByDeadline(dueOn, today)
    return {
      key: `${round.id} ${standing.party.id} ${kind}`,
      about: round.title,
      title: inBoth((language) => words(language).title),
      text: inBoth((language) => words(language).text),
      act: inBoth((language) => words(language).act),
      path: `${path}/${standing.party.slug}${isOwn ? form : ''}`,
      dueOn,
      status: stepLooks[state],
      isLate: state === 'late',
      isOwn,
    }
  }
  const { decision, nextMeetingOn } = standing
  // What the party has to say of its own letter comes before what follows on the decision.
  if (decision?.letter && !decision.letter.confirmed) {
    const { cameOn } = decision.letter
    const form = `?gor=bekrafta&beslut=${decision.id}#formular`
    return [
      make('confirm', (tasks, about) => tasks.confirm(about, cameOn), undefined, may.confirm, form),
    ]
  }
  const hasApproved =
    standing.standing === 'approved' || standing.standing === 'approved-appealable'
  if (!hasApproved) {
    const passed = lastPassedMeeting(standing, meetings, today)
    if (passed) {
      return [
        make('decide', (tasks, about) => tasks.decide(about, passed, true), passed, may.record),
      ]
    }
    if (nextMeetingOn) {
      return [
        make(
          'decide',
          (tasks, about) => tasks.decide(about, nextMeetingOn, false),
          nextMeetingOn,
          may.record,
        ),
      ]
    }
    const why = standing.standing
    if (
      why === 'other-text' ||
      why === 'referred-back' ||
      why === 'rejected' ||
      why === 'withdrawn'
    ) {
      return [
        make(
          'decide-again',
          (tasks, about) => tasks.decideAgain(about, why),
          round.deadline,
          may.book,
        ),
      ]
    }
    return [
      make('book-meeting', (tasks, about) => tasks.bookMeeting(about), round.deadline, may.book),
    ]
  }
  if (!decision) return []
  const paragraph = decision.paragraph
  const addForm = `?gor=dagar&beslut=${decision.id}#formular`
  if (!decision.attestedOn || !decision.announcedOn) {
    const dueOn = decision.attestedOn
      ? addDays(decision.attestedOn, announcementDays)
      : addDays(decision.decidedOn, attestationDays)
    const isAttested = decision.attestedOn !== undefined
    return [
      make(
        'announce',
        (tasks, about) => tasks.announce(about, paragraph, isAttested),
        dueOn,
        may.record,
        addForm,
      ),
    ]
  }
  if (decision.minutes) return []
  const minutes = make(
    'minutes',
    (tasks, about) => tasks.minutes(about, paragraph),
    undefined,
    may.record,
    addForm,
  )
  return [{ ...minutes, isOptional: true }]
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
