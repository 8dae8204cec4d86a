// SPDX-License-Identifier: EUPL-1.2
// The outcome of a round as a sentence and as marks. Rooms above borrow these.

import type { Language } from '#kernel/language.ts'
import { PartyMarks, type PartyMark } from '#web/party-marks.tsx'
import { awaitsConfirmation } from '../../process/rules/incoming-letter.ts'
import { messagesIn } from '../messages.ts'
import { partyStandings, type PartyStandingWord } from '../rules/party-standing.ts'
import type { OutcomeView, PartyStanding } from '../rules/round-outcome.ts'
import { partyDrawings, standingLooks } from './standing-looks.ts'

/** Where the round stands and why: «36 av 50 har godkänt; vi väntar på 12 parter; …». */
export function outcomeSentence(outcome: OutcomeView, language: Language): string {
  const unconfirmed = countUnconfirmed(outcome)
  const sentence = howItStands(outcome, language)
  // They count as the others do, and their parties have not said so themselves.
  return unconfirmed === 0
    ? sentence
    : `${sentence} ${messagesIn(language).say.byLetter(unconfirmed)}`
}

/** The standing decisions that came by letter and that their parties have not confirmed. */
export function countUnconfirmed({ parties }: Pick<OutcomeView, 'parties'>): number {
  return parties.filter(({ decision }) => decision !== undefined && awaitsConfirmation(decision))
    .length
}

function howItStands(outcome: OutcomeView, language: Language): string {
  const { say } = messagesIn(language)
  const { round, approved, of, adoptedOn, entersIntoForceOn, on } = outcome
  if (round.status === 'cancelled') return say.join([say.cancelled])
  if (adoptedOn && entersIntoForceOn) {
    return round.needsAllParties
      ? say.adopted(of, adoptedOn, entersIntoForceOn, on)
      : say.strategyAdopted(approved, of, adoptedOn, entersIntoForceOn)
  }
  const notFinal = outcome.parties.filter(({ standing }) => standing === 'approved-appealable')
  if (outcome.state === 'approved-not-final' && approved === of) {
    return say.allApproved(of, say.notFinal(notFinal.length))
  }
  const why = whyNot(outcome, language)
  const head = say.approvedOf(approved, of)
  if (outcome.state === 'fallen') return say.join([say.fallen, head, ...why])
  if (outcome.state === 'overdue') return say.join([say.overdue(round.deadline), head, ...why])
  return say.join([head, ...why])
}

/** What holds the round back, one thing at a time; the gravest first. */
function whyNot({ remaining }: OutcomeView, language: Language): string[] {
  const { say } = messagesIn(language)
  const those = (...words: PartyStandingWord[]) =>
    remaining.filter(({ standing }) => words.includes(standing))
  const rejected = those('rejected')
  const waiting = those('booked', 'no-date', 'withdrawn')
  const otherText = those('other-text')
  const referredBack = those('referred-back')
  const next = waiting.find(({ nextMeetingOn }) => nextMeetingOn !== undefined)
  return [
    ...(rejected.length > 0 ? [say.rejected(namesOf(rejected))] : []),
    ...(waiting.length > 0
      ? [
          say.waitingFor({
            count: waiting.length,
            names: namesOf(waiting),
            next: next && { name: next.party.shortName, on: next.nextMeetingOn! },
          }),
        ]
      : []),
    ...(otherText.length > 0 ? [say.otherText(otherText.length)] : []),
    ...(referredBack.length > 0 ? [say.referredBack(referredBack.length)] : []),
  ]
}

function namesOf(parties: readonly PartyStanding[]): string[] {
  return parties.map(({ party }) => party.shortName)
}

/** How many parties stand where, in the order of the vocabulary; words nobody has are left out. */
export function standingCounts(
  outcome: Pick<OutcomeView, 'parties'>,
): readonly { readonly standing: PartyStandingWord; readonly count: number }[] {
  return partyStandings
    .map((standing) => ({
      standing,
      count: outcome.parties.filter((one) => one.standing === standing).length,
    }))
    .filter(({ count }) => count > 0)
}

/** The entries of a map's legend. */
export function legendOf(outcome: Pick<OutcomeView, 'parties'>, language: Language) {
  return standingCounts(outcome).map(({ standing, count }) => {
    const { text, shape, tone } = standingLooks[standing]
    return { text: text[language], shape, tone, count }
  })
}

/** One mark per party, those who have approved first and the region before others. */
export function marksOf(outcome: Pick<OutcomeView, 'parties'>): readonly PartyMark[] {
  const order = (one: PartyStanding) => partyStandings.indexOf(one.standing)
  return outcome.parties
    .toSorted((a, b) => order(a) - order(b) || a.party.position - b.party.position)
    .map(({ party, standing }) => ({
      isRegion: party.kind === 'region',
      tone: standingLooks[standing].tone,
      ...partyDrawings[standing].mark,
    }))
}

/** A mark for each party with their words for those who do not see them. */
export function DecisionMarks({
  outcome,
  language,
}: {
  readonly outcome: OutcomeView
  readonly language: Language
}) {
  const counts = standingCounts(outcome)
    .map(({ standing, count }) => `${standingLooks[standing].text[language]}: ${count}`)
    .join(', ')
  const label = messagesIn(language).round.marks(outcome.approved, outcome.of, counts)
  return <PartyMarks marks={marksOf(outcome)} label={label} />
}
