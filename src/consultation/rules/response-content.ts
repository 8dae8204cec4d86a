// SPDX-License-Identifier: EUPL-1.2
// A response as it is sent: what is frozen, hashed and shown on the receipt.

import { sha256 } from '#kernel/sha256.ts'
import type { CommentKind, Stance } from './consultation.ts'

export type ResponseContent = {
  readonly form: 1
  readonly packageHash: string
  readonly respondent: string
  readonly stance: Stance
  readonly overallText: string
  readonly stances: readonly {
    readonly subjectKind: 'document' | 'section'
    readonly versionId: string
    readonly provisionId: string | null
    readonly stance: Stance
  }[]
  readonly answers: readonly { readonly questionId: string; readonly text: string }[]
  readonly comments: readonly {
    readonly versionId: string
    readonly provisionId: string
    readonly kind: CommentKind
    readonly text: string
    readonly proposedWording: string
  }[]
}

/** SHA-256 over the content written as JSON with its keys in the order above: the same words give the same hash. */
export function responseHash(content: ResponseContent): string {
  return sha256(
    JSON.stringify([
      content.form,
      content.packageHash,
      content.respondent,
      content.stance,
      content.overallText,
      content.stances.map((one) => [one.subjectKind, one.versionId, one.provisionId, one.stance]),
      content.answers.map((one) => [one.questionId, one.text]),
      content.comments.map((one) => [
        one.versionId,
        one.provisionId,
        one.kind,
        one.text,
        one.proposedWording,
      ]),
    ]).normalize('NFC'),
  )
}
