// SPDX-License-Identifier: EUPL-1.2
// What is prepared of a round before anyone is told of it, and what has to be right in it.

import type { Day } from '#kernel/day.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { oneLine } from '#kernel/text/signs.ts'
import type { CountyBodies } from '../../process/rules/county-bodies.ts'
import { mostCharacters, type ConsultationKind, type Consultee } from './consultation.ts'
import { regionDueOf } from './planned-route.ts'
import type { ConsultationRefusal } from './refusals.ts'
import { checkText } from './written-text.ts'

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
}

export function checkPrepared(input: PreparedRound): Result<unknown, ConsultationRefusal> {
  if (oneLine(input.title) === '') return refused('title-missing')
  const texts = [
    checkText(input.title, mostCharacters.title),
    checkText(input.invitation, mostCharacters.invitation),
    ...input.questions.map((question) => checkText(question, mostCharacters.question)),
  ]
  for (const text of texts) if (!text.granted) return text
  if (input.dueOn < input.opensOn) return refused('due-before-opening')
  if (input.regionDueOn && input.regionDueOn > input.dueOn) return refused('region-due-after-due')
  return granted()
}

/** The questions as they are saved: without empty ones. */
export function tidyQuestions(questions: readonly string[]): readonly string[] {
  return questions.map(oneLine).filter((question) => question !== '')
}

/** Who is asked: every party, and the bodies under the region that are asked apart. */
export function askedIn(county: CountyBodies, round: PreparedRound): readonly Consultee[] {
  const { region } = county
  const parties = [...county.municipalities, ...(region ? [region] : [])]
  return [
    ...parties.map(({ party }) => ({
      partyId: party.id,
      bodyId: undefined,
      dueOn: round.dueOn,
    })),
    ...(region?.consulted ?? []).map((body) => ({
      partyId: region!.party.id,
      bodyId: body.id,
      dueOn: regionDueOf(round),
    })),
  ]
}

/** Whether the two would be saved as the same. */
export function isSamePrepared(a: PreparedRound, b: PreparedRound): boolean {
  const isSameText =
    oneLine(a.title) === oneLine(b.title) &&
    a.invitation.trim() === b.invitation.trim() &&
    tidyQuestions(a.questions).join('\n') === tidyQuestions(b.questions).join('\n')
  const areSameDays =
    a.opensOn === b.opensOn && a.dueOn === b.dueOn && regionDueOf(a) === regionDueOf(b)
  return isSameText && areSameDays && a.kind === b.kind && a.packageId === b.packageId
}
