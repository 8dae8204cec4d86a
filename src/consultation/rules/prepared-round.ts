// SPDX-License-Identifier: EUPL-1.2
// What is prepared of a round before anyone is told of it, and what has to be right in it.

import type { Day } from '#kernel/day.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { CountyOnDay } from '../../process/rules/county-on-day.ts'
import { firstLeftOut, partiesIn } from '../../process/rules/laid-route.ts'
import type { RouteTemplate } from '../../process/rules/route-template.ts'
import { type Circle, isSameCircle } from './chosen-circle.ts'
import { mostCharacters, type ConsultationKind, type Consultee } from './consultation.ts'
import { regionDueOf } from './planned-route.ts'
import { areSameLastDays, type LastDays } from './last-days.ts'
import type { ConsultationRefusal } from './refusals.ts'
import { isPartyAnswer } from './tally.ts'

export type PreparedRound = {
  readonly packageId: string
  readonly title: string
  readonly kind: ConsultationKind
  readonly invitation: string
  readonly questions: readonly string[]
  readonly opensOn: Day
  readonly dueOn: Day
  /** The last day for bodies under the region; thirty days before the parties' when it is not given. */
  readonly regionDueOn?: Day | undefined
  /** Left out, every party is asked, and takes every step of the county. */
  readonly circle?: Circle | undefined
  /** Left out, each step has the day that the round's own days give it. */
  readonly lastDays?: LastDays | undefined
}

/** The round as it is kept, or the first that cannot be. */
export function checkPrepared<Round extends PreparedRound>(
  input: Round,
): Result<Round, ConsultationRefusal> {
  const title = about(
    'title',
    checkTypedText(input.title, { most: mostCharacters.title, isLine: true }),
  )
  if (!title.granted) return title
  if (title.value === '') return refused('title-missing', {}, 'title')
  const invitation = about(
    'invitation',
    checkTypedText(input.invitation, { most: mostCharacters.invitation }),
  )
  if (!invitation.granted) return invitation
  const questions = about('questions', checkQuestions(input.questions))
  if (!questions.granted) return questions
  if (input.dueOn < input.opensOn) return refused('due-before-opening', {}, 'dueOn')
  const region = checkRegionDue(input)
  if (!region.granted) return region
  const texts = { title: title.value, invitation: invitation.value, questions: questions.value }
  return granted({ ...input, ...texts })
}

/** Bodies under the region answer within the round: not before it opens, not after the parties. */
function checkRegionDue({
  opensOn,
  dueOn,
  regionDueOn,
}: PreparedRound): Result<undefined, 'due-before-opening' | 'region-due-after-due'> {
  if (regionDueOn === undefined) return granted()
  if (regionDueOn < opensOn) return refused('due-before-opening', {}, 'regionDueOn')
  if (regionDueOn > dueOn) return refused('region-due-after-due', {}, 'regionDueOn')
  return granted()
}

/** The questions without empty ones. */
function checkQuestions(
  typed: readonly string[],
): Result<readonly string[], 'text-too-long' | 'personal-number'> {
  const questions: string[] = []
  for (const one of typed) {
    const question = checkTypedText(one, { most: mostCharacters.question, isLine: true })
    if (!question.granted) return question
    if (question.value !== '') questions.push(question.value)
  }
  return granted(questions)
}

/**
 * Who is asked: every party of the county, and the bodies that the route asks apart. A route that
 * would leave a party out is refused, with its name.
 */
export function askedIn(
  county: CountyOnDay,
  route: RouteTemplate,
  round: PreparedRound,
): Result<readonly Consultee[], 'party-left-out'> {
  const parties = partiesIn(county, route, isPartyAnswer)
  const without = firstLeftOut(county, parties)
  if (without) return refused('party-left-out', { party: without.name })
  const apart = partiesIn(county, route, (step) => step.verb === 'answer' && !isPartyAnswer(step))
  return granted([
    ...parties.map(({ party }) => ({
      partyId: party.id,
      bodyId: undefined,
      dueOn: round.dueOn,
    })),
    ...apart.map(({ party, body }) => ({
      partyId: party.id,
      bodyId: body.id,
      dueOn: regionDueOf(round),
    })),
  ])
}

/** Whether the two, as they are kept, say the same. */
export function isSamePrepared(a: PreparedRound, b: PreparedRound): boolean {
  const isSameText =
    a.title === b.title &&
    a.invitation === b.invitation &&
    a.questions.join('\n') === b.questions.join('\n')
  const areSameDays =
    a.opensOn === b.opensOn && a.dueOn === b.dueOn && regionDueOf(a) === regionDueOf(b)
  return (
    isSameText &&
    areSameDays &&
    isSameCircle(a.circle, b.circle) &&
    areSameLastDays(a.lastDays, b.lastDays) &&
    a.kind === b.kind &&
    a.packageId === b.packageId
  )
}
