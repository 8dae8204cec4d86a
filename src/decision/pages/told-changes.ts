// SPDX-License-Identifier: EUPL-1.2
// What has changed since a form of the room was drawn: what was seen, what stands now, by whom.

import type { Language } from '#kernel/language.ts'
import type { Visit } from '#platform/page.ts'
import { labelOf, seenIn, type Sent } from '#web/form-of.tsx'
import { tellChanges, tellWho, type Change, type FactWords } from '#web/returned.tsx'
import { namesOfPeople } from '../../organisation/reads.ts'
import { readWhoTold, type Told } from '../../organisation/reads/who-told.ts'
import { undoneMark } from '../../process/rules/seen.ts'
import type { RowOfRoute } from '../../process/reads.ts'
import { messagesIn } from '../messages.ts'
import { daysInWords } from '../messages/seen.ts'
import {
  decisionOutcomes,
  type BodyStatement,
  type BookedMeeting,
  type CouncilDecision,
  type DecisionRound,
} from '../rules/decision.ts'
import type { OutcomeView } from '../rules/round-outcome.ts'
import {
  seenOfDecisions,
  seenOfMeeting,
  seenOfMeetings,
  seenOfOutcome,
  seenOfRegistration,
  seenOfRounds,
  seenOfStatements,
  type DayField,
} from '../rules/seen.ts'

type Place = { readonly language: Language; readonly told: ReadonlyMap<string, Told> }

/** «Ingrid Lövmark, 19 mars 2026 kl. 10.04», of the latest who did something with any of these. */
function by({ language, told }: Place, ...subjectIds: readonly (string | undefined)[]) {
  const found = subjectIds.flatMap((id) => (id && told.get(id)) || [])
  const latest = found.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1)
  return latest && tellWho(latest.name, latest.at, language)
}

const placeOf = async ({ db, language }: Visit, subjectIds: readonly string[]): Promise<Place> => ({
  language,
  told: await readWhoTold(db, subjectIds),
})

const known = (words: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined

function roundFact(place: Place, round: DecisionRound): FactWords {
  const words = messagesIn(place.language).seen
  return {
    what: words.round,
    say: (status) => known(words.status, status) ?? words.other,
    by: by(place, round.id),
  }
}

/** «Godkänt, 9 mars 2026, § 41». */
function decisionInWords(
  language: Language,
  decision: Pick<CouncilDecision, 'outcome' | 'decidedOn' | 'paragraph'>,
): string {
  const outcome = messagesIn(language).outcome[decision.outcome].text
  const day = daysInWords(decision.decidedOn, language, '')
  return [outcome, day, decision.paragraph].filter((part) => part).join(', ')
}

/** The same of what is typed, as far as it is there. */
function typedDecision(language: Language, typed: Sent['typed']): string {
  const outcome = decisionOutcomes.find((one) => one === typed['utfall'])
  const text = outcome && messagesIn(language).outcome[outcome].text
  return [text, typed['motesdag'], typed['paragraf']].filter((part) => part).join(', ')
}

function registrationFact(
  place: Place,
  own: readonly CouncilDecision[],
  typed: Sent['typed'],
): FactWords {
  const { language } = place
  const words = messagesIn(language).seen
  return {
    what: words.registration,
    say(id) {
      if (id === '') return words.nothing
      const found = own.find((one) => one.id === id)
      return found ? decisionInWords(language, found) : words.other
    },
    by: by(place, own.at(-1)?.id),
    typed: typedDecision(language, typed),
  }
}

/** For one who records a decision. */
export async function tellDecisionChanges(
  visit: Visit,
  round: DecisionRound,
  own: readonly CouncilDecision[],
  sent: Sent,
): Promise<readonly Change[]> {
  const place = await placeOf(visit, [round.id, ...own.map(({ id }) => id)])
  return tellChanges(seenIn(sent), seenOfDecisions(round, own), {
    round: roundFact(place, round),
    registration: registrationFact(place, own, sent.typed),
  })
}

/** For one who corrects a registration or fills in what followed on it. */
export async function tellRegistrationChanges(
  visit: Visit,
  round: DecisionRound,
  decision: CouncilDecision,
  own: readonly CouncilDecision[],
  sent: Sent,
): Promise<readonly Change[]> {
  const place = await placeOf(visit, [round.id, ...own.map(({ id }) => id)])
  const { language } = visit
  const words = messagesIn(language)
  const dayFact = (field: DayField, control: string): FactWords => ({
    what: labelOf(words.form.fields[field]),
    say: (day) => daysInWords(day, language, words.seen.notFilled),
    by: by(place, decision.id),
    typed: sent.typed[control],
  })
  return tellChanges(seenIn(sent), seenOfRegistration(round, decision, own), {
    round: roundFact(place, round),
    registration: registrationFact(place, own, sent.typed),
    attestedOn: dayFact('attestedOn', 'justerat'),
    announcedOn: dayFact('announcedOn', 'anslaget'),
    appealedOn: dayFact('appealedOn', 'overklagat'),
    appealEndedOn: dayFact('appealEndedOn', 'avgjort'),
    minutes: {
      what: words.seen.minutes,
      say: (hash) => (hash === '' ? words.seen.notFilled : words.seen.hasMinutes),
      by: by(place, decision.id),
    },
    confirmed: {
      what: words.seen.confirmation,
      say: (day) => daysInWords(day, language, words.seen.notConfirmed),
      by: by(place, decision.id),
    },
  })
}

/** For one who books a meeting. */
export async function tellMeetingsChanges(
  visit: Visit,
  round: DecisionRound,
  own: readonly BookedMeeting[],
  sent: Sent,
): Promise<readonly Change[]> {
  const ids = own.map(({ id }) => id)
  const place = await placeOf(visit, [round.id, ...ids])
  const { language } = visit
  const words = messagesIn(language).seen
  return tellChanges(seenIn(sent), seenOfMeetings(round, own), {
    round: roundFact(place, round),
    meetings: {
      what: words.meetings,
      say: (days) => daysInWords(days, language, words.noMeeting),
      by: by(place, ...ids),
      typed: sent.typed['motesdag'],
    },
  })
}

/** For one who takes a booked meeting away. */
export async function tellMeetingChanges(
  visit: Visit,
  round: DecisionRound,
  meeting: BookedMeeting,
  sent: Sent,
): Promise<readonly Change[]> {
  const place = await placeOf(visit, [round.id, meeting.id])
  const words = messagesIn(visit.language).seen
  return tellChanges(seenIn(sent), seenOfMeeting(round, meeting), {
    round: roundFact(place, round),
    meeting: {
      what: words.meeting,
      say: (state) => (state === 'cancelled' ? words.taken : words.booked),
      by: by(place, meeting.id),
    },
  })
}

/** For one who records what a body has said. */
export async function tellStatementChanges(
  visit: Visit,
  round: DecisionRound,
  own: readonly BodyStatement[],
  row: Pick<RowOfRoute, 'latestAct' | 'isWaived'>,
  sent: Sent,
): Promise<readonly Change[]> {
  const ids = own.map(({ id }) => id)
  const place = await placeOf(visit, [round.id, ...ids])
  const { language } = visit
  const all = messagesIn(language)
  const words = all.seen
  const { latestAct } = row
  const saidBy = latestAct?.saidBy
  const names = await namesOfPeople(visit.db, saidBy ? [saidBy] : [])
  return tellChanges(seenIn(sent), seenOfStatements(round, own, row), {
    round: roundFact(place, round),
    statement: {
      what: words.statement,
      say(id) {
        if (id === '') return words.nothing
        const said = own.find((one) => one.id === id)
        if (!said) return words.other
        const day = daysInWords(said.statedOn, language, '')
        const outcome = all.bodyPage.outcomes[said.outcome]
        return [outcome, day, said.paragraph].filter((part) => part).join(', ')
      },
      by: by(place, ...ids),
    },
    act: {
      what: words.step,
      say(act) {
        if (act === '') return words.stepOpen
        if (act.endsWith(undoneMark)) return words.stepReopened
        return act === latestAct?.id && row.isWaived ? words.stepWaived : words.stepDone
      },
      by: latestAct && tellWho(saidBy && names.get(saidBy), latestAct.saidAt, language),
    },
  })
}

/** For one who ends a round or calls it off. */
export async function tellOutcomeChanges(
  visit: Visit,
  outcome: OutcomeView,
  sent: Sent,
): Promise<readonly Change[]> {
  const now = seenOfOutcome(outcome)
  const place = await placeOf(
    visit,
    [outcome.round.id, now.registration].filter((id) => id),
  )
  const { language } = visit
  const words = messagesIn(language).seen
  return tellChanges(seenIn(sent), now, {
    round: roundFact(place, outcome.round),
    state: {
      what: words.state,
      say: (state) => known(words.states, state) ?? words.other,
    },
    registration: {
      what: words.latestRegistration,
      say(id) {
        if (id === '') return words.nothing
        const found = outcome.parties.find(({ decision }) => decision?.id === id)
        if (!found?.decision) return words.earlier
        return `${found.party.shortName}: ${decisionInWords(language, found.decision)}`
      },
      by: by(place, now.registration),
    },
  })
}

/** For one who opens a round. */
export async function tellRoundsChanges(
  visit: Visit,
  rounds: readonly DecisionRound[],
  sent: Sent,
): Promise<readonly Change[]> {
  const now = seenOfRounds(rounds)
  const place = await placeOf(visit, now.latestRound ? [now.latestRound] : [])
  const words = messagesIn(visit.language).seen
  return tellChanges(seenIn(sent), now, {
    latestRound: {
      what: words.latestRound,
      say: (id) =>
        id === '' ? words.noRound : (rounds.find((one) => one.id === id)?.title ?? words.other),
      by: by(place, now.latestRound),
    },
  })
}
