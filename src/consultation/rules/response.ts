// SPDX-License-Identifier: EUPL-1.2
// What a party writes and sends, and what it gets back.

import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { AnswerOutcome, Stance, StanceSubject } from './consultation.ts'
import type { IncomingLetter } from '../../process/rules/incoming-letter.ts'
import type { Attachment, OwnDecision } from './own-decision.ts'
import type { Said } from './said-in-comment.ts'

/** Who a response is from: a party, or a body under it. */
export type Respondent = { readonly partyId: string; readonly bodyId: string | undefined }

export function isSameRespondent(one: Respondent, other: Respondent): boolean {
  return one.partyId === other.partyId && one.bodyId === other.bodyId
}

/** A respondent in a list to choose from: the party, and the body if it answers apart. */
export function keyOfRespondent({ partyId, bodyId }: Respondent): string {
  return bodyId === undefined ? partyId : `${partyId}.${bodyId}`
}

export type DraftStance = {
  readonly subject: StanceSubject
  readonly stance: Stance
  readonly updatedBy: string | undefined
  /** The mandate it was written with: it tells the board or the unit. */
  readonly writtenWith: string | undefined
  readonly updatedAt: Instant
}

export type DraftComment = Said & {
  readonly id: string
  readonly versionId: string
  readonly provisionId: string
  readonly revision: number
  readonly writtenBy: string | undefined
  readonly writtenWith: string | undefined
  readonly updatedBy: string | undefined
  readonly updatedAt: Instant
}

export type DraftAnswer = {
  readonly questionId: string
  readonly text: string
  readonly updatedBy: string | undefined
  readonly writtenWith: string | undefined
  readonly updatedAt: Instant
}

/** A file that is to go with the answer; its id is the draft's own. */
export type DraftAttachment = Attachment & { readonly id: string }

/** A party's own draft, written by several people. */
export type ResponseDraft = {
  readonly id: string
  readonly consultationId: string
  readonly partyId: string
  readonly bodyId: string | undefined
  readonly overallText: string
  /** Who wrote the overall text, and with which mandate. */
  readonly updatedBy: string | undefined
  readonly writtenWith: string | undefined
  readonly updatedAt: Instant
  readonly stances: readonly DraftStance[]
  readonly comments: readonly DraftComment[]
  readonly answers: readonly DraftAnswer[]
  readonly decision: OwnDecision
  readonly attachments: readonly DraftAttachment[]
}

/** A draft as one saves in it: a comment is read by itself, however many there are. */
export type DraftInShort = Omit<ResponseDraft, 'comments'>

/** A sent response without its words. */
export type ResponseHead = {
  readonly id: string
  readonly consultationId: string
  readonly partyId: string
  readonly bodyId: string | undefined
  readonly number: number
  readonly stance: Stance
  readonly overallText: string
  readonly responseHash: string
  readonly submittedAt: Instant
  readonly submittedOn: Day
  readonly submittedBy: string | undefined
  readonly isLate: boolean
  readonly isCorrespondence: boolean
  readonly supersededBy: string | undefined
  readonly secrecyReason: string
  readonly decision: OwnDecision
  readonly attachments: readonly Attachment[]
  /** The letter it was recorded after by a process leader; nothing when its party sent it. */
  readonly letter: IncomingLetter | undefined
}

/** Where a response is read: a party's standing one, or what came after the closing by its number. */
export function responsePath(
  consultation: { readonly slug: string },
  respondentSlug: string,
  response: Pick<ResponseHead, 'isCorrespondence' | 'number'>,
): string {
  const path = `/remiss/${consultation.slug}/svar/${respondentSlug}`
  return response.isCorrespondence ? `${path}?skrivelse=${response.number}` : path
}

export type ResponseStance = {
  readonly responseId: string
  readonly partyId: string
  readonly subject: StanceSubject
  readonly stance: Stance
}

export type CommentAnswer = {
  readonly outcome: AnswerOutcome
  readonly reason: string
  readonly changedVersionId: string | undefined
  readonly changedProvisionId: string | undefined
  readonly revision: number
  readonly answeredBy: string | undefined
  readonly answeredAt: Instant
}

/** A comment in a sent response, with its answer when it has one. */
export type Comment = Said & {
  readonly id: string
  readonly consultationId: string
  readonly responseId: string
  readonly partyId: string
  readonly bodyId: string | undefined
  readonly number: number
  readonly versionId: string
  readonly provisionId: string
  /** The comment of an earlier answer that it repeats unchanged: theirs is one answer. */
  readonly answeredWith: string | undefined
  /** The comment of an earlier answer that it says in other words. */
  readonly rewordedFrom: string | undefined
  readonly answer: CommentAnswer | undefined
}
