// SPDX-License-Identifier: EUPL-1.2
// A response as it is sent: what is frozen, hashed and shown on the receipt.

import { inNormalForm } from '#kernel/text/normal-form.ts'
import { sha256 } from '#kernel/sha256.ts'
import type { Stance } from './consultation.ts'
import { type Attachment, isDecided, noDecision, type OwnDecision } from './own-decision.ts'
import type { ResponseDraft } from './response.ts'
import { onlySaid, type Said, valuesOfSaid } from './said-in-comment.ts'

export type ResponseContent = {
  /** The first has neither decision nor attachments, and is hashed as it always was. */
  readonly form: 1 | 2
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
  readonly comments: readonly (Said & {
    readonly versionId: string
    readonly provisionId: string
  })[]
  readonly decision?: OwnDecision
  readonly attachments?: readonly Attachment[]
}

/** SHA-256 over the content written as JSON with its keys in the order above: the same words give the same hash. */
export function responseHash(content: ResponseContent): string {
  return sha256(
    inNormalForm(
      JSON.stringify([
        content.form,
        content.packageHash,
        content.respondent,
        content.stance,
        content.overallText,
        content.stances.map((one) => [one.subjectKind, one.versionId, one.provisionId, one.stance]),
        content.answers.map((one) => [one.questionId, one.text]),
        content.comments.map((one) => [one.versionId, one.provisionId, ...valuesOfSaid(one)]),
        ...(content.form === 2 ? besidesOf(content) : []),
      ]),
    ),
  )
}

function besidesOf({ decision = noDecision, attachments = [] }: ResponseContent) {
  const { board, decidedOn = '', paragraph, registryNumber } = decision
  return [
    [board, decidedOn, paragraph, registryNumber],
    attachments.map(({ fileHash, fileName }) => [fileHash, fileName]),
  ]
}

/** What stands behind the answer, as content says it: nothing when there is nothing. */
export function besides(
  decision: OwnDecision,
  attachments: readonly Attachment[],
): Pick<ResponseContent, 'form' | 'decision' | 'attachments'> {
  if (!isDecided(decision) && attachments.length === 0) return { form: 1 }
  return {
    form: 2,
    decision,
    attachments: attachments.map(({ fileHash, fileName }) => ({ fileHash, fileName })),
  }
}

/** What is sent of a draft; nothing while the stance on the whole is missing. */
export function contentOf(draft: ResponseDraft, packageHash: string): ResponseContent | undefined {
  const overall = draft.stances.find((one) => one.subject.kind === 'package')
  if (!overall) return undefined
  return {
    ...besides(draft.decision, draft.attachments),
    packageHash,
    respondent: draft.bodyId ?? draft.partyId,
    stance: overall.stance,
    overallText: draft.overallText,
    stances: draft.stances
      .flatMap(({ subject, stance }) =>
        subject.kind === 'package'
          ? []
          : [
              {
                subjectKind: subject.kind,
                versionId: subject.versionId,
                provisionId: subject.kind === 'section' ? subject.provisionId : null,
                stance,
              },
            ],
      )
      .toSorted((a, b) => keyOf(a).localeCompare(keyOf(b))),
    answers: draft.answers
      .filter((answer) => answer.text !== '')
      .map(({ questionId, text }) => ({ questionId, text }))
      .toSorted((a, b) => a.questionId.localeCompare(b.questionId)),
    comments: draft.comments.map((one) => ({
      versionId: one.versionId,
      provisionId: one.provisionId,
      ...onlySaid(one),
    })),
  }
}

const keyOf = (one: { versionId: string; provisionId: string | null }) =>
  `${one.versionId} ${one.provisionId ?? ''}`
