// SPDX-License-Identifier: EUPL-1.2
// The nouns of the room: rounds, responses, comments and their answers.

import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Package } from '../../agreement/rules/document.ts'

export const consultationKinds = ['formal', 'comment-round', 'survey'] as const
export type ConsultationKind = (typeof consultationKinds)[number]

export const consultationStatuses = ['draft', 'open', 'closed', 'published', 'cancelled'] as const
export type ConsultationStatus = (typeof consultationStatuses)[number]

/** What the round is called on a day. Being compiled is no status: it is open after its response period. */
export type ConsultationPhase = ConsultationStatus | 'being-compiled'

export const stances = [
  'endorse',
  'endorse-with-changes',
  'oppose',
  'abstain',
  'no-comments',
] as const
/** What a respondent thinks: tillstyrker, med ändringar, avstyrker, avstår, inga synpunkter. */
export type Stance = (typeof stances)[number]

export const commentKinds = [
  'reword',
  'clarify',
  'more-detail',
  'less-detail',
  'remove',
  'add',
  'support',
  'question',
] as const
export type CommentKind = (typeof commentKinds)[number]

export const answerOutcomes = ['met', 'partly', 'not-met', 'noted', 'other-forum'] as const
/** What became of a comment. */
export type AnswerOutcome = (typeof answerOutcomes)[number]

export type Consultation = {
  readonly id: string
  readonly slug: string
  readonly kind: ConsultationKind
  readonly title: string
  readonly invitation: string
  readonly packageId: string
  readonly routeId: string
  readonly answeringPackageId: string | undefined
  readonly status: ConsultationStatus
  readonly opensOn: Day
  readonly dueOn: Day
  readonly closedOn: Day | undefined
  readonly publishedOn: Day | undefined
  readonly revision: number
}

export type ConsultationSummary = Consultation & {
  readonly phase: ConsultationPhase
  /** Parties that have answered, and parties that were asked. */
  readonly answered: number
  readonly asked: number
  readonly package: Package
}

export type Consultee = {
  readonly partyId: string
  readonly bodyId: string | undefined
  readonly dueOn: Day
}

/** What everyone has been told about a round. */
export type Notice = {
  readonly kind: 'opened' | 'extended' | 'cancelled' | 'published'
  readonly toldOn: Day
  readonly toldAt: Instant
  readonly oldDueOn: Day | undefined
  readonly newDueOn: Day | undefined
  readonly reason: string
}

/** A question that anyone has asked about a round, with its public answer. */
export type PublicQuestion = {
  readonly id: string
  readonly provisionId: string | undefined
  readonly text: string
  readonly askedByName: string
  readonly askedOn: Day
  readonly answer: string
  readonly answeredOn: Day | undefined
  readonly answeredBy: string | undefined
  readonly isHidden: boolean
}

export type ConsultationQuestion = {
  readonly id: string
  readonly position: number
  readonly text: string
}

/** What a stance is about: everything, one document, or one of its chapters or sections. */
export type StanceSubject =
  | { readonly kind: 'package' }
  | { readonly kind: 'document'; readonly versionId: string }
  | { readonly kind: 'section'; readonly versionId: string; readonly provisionId: string }

/** The most that may be written, in characters. Shown beside each field. */
export const mostCharacters = {
  title: 200,
  slug: 80,
  invitation: 20_000,
  question: 1_000,
  overallText: 20_000,
  comment: 5_000,
  proposedWording: 20_000,
  questionAnswer: 10_000,
  reason: 5_000,
  publicQuestion: 2_000,
  name: 200,
} as const
