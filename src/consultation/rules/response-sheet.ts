// SPDX-License-Identifier: EUPL-1.2
// A response laid out to be read: section by section, each comment beside today's wording.

import type { Differences, Hunk, WordingPair } from '#kernel/text/word-difference.ts'
import type { NumberedProvision, Version } from '../../agreement/rules/document.ts'
import { listSections, type AnswerDocument, type AnswerSection } from './answer-sections.ts'
import type { CommentKind, ConsultationQuestion, Stance } from './consultation.ts'
import { type Attachment, noDecision, type OwnDecision } from './own-decision.ts'
import type { CommentAnswer } from './response.ts'

export type SheetComment = {
  /** Known when the response is sent. */
  readonly number: number | undefined
  readonly provision: NumberedProvision
  readonly kind: CommentKind
  readonly text: string
  /** Today's wording and the proposed one; empty when none is proposed. */
  readonly difference: readonly Hunk[]
  readonly answer: CommentAnswer | undefined
}

export type SheetSection = {
  readonly section: AnswerSection
  readonly stance: Stance | undefined
  readonly comments: readonly SheetComment[]
}

export type ResponseSheet = {
  readonly stance: Stance | undefined
  readonly overallText: string
  readonly documents: readonly {
    readonly version: Version
    readonly stance: Stance | undefined
    readonly sections: readonly SheetSection[]
  }[]
  readonly answers: readonly { readonly question: ConsultationQuestion; readonly text: string }[]
  readonly decision: OwnDecision
  readonly attachments: readonly Attachment[]
  readonly commentCount: number
  readonly proposalCount: number
}

type WrittenComment = {
  readonly number?: number
  readonly versionId: string
  readonly provisionId: string
  readonly kind: CommentKind
  readonly text: string
  readonly proposedWording: string
  readonly answer?: CommentAnswer | undefined
}

/** What is laid out, whether it is a draft or sent. */
export type WrittenResponse = {
  readonly stance: Stance | undefined
  readonly overallText: string
  readonly stances: readonly {
    readonly versionId: string
    /** Nothing when the stance is on the whole document. */
    readonly provisionId: string | undefined
    readonly stance: Stance
  }[]
  readonly answers: readonly { readonly questionId: string; readonly text: string }[]
  readonly comments: readonly WrittenComment[]
  readonly decision?: OwnDecision | undefined
  readonly attachments?: readonly Attachment[] | undefined
}

export function layOut(
  written: WrittenResponse,
  documents: readonly AnswerDocument[],
  questions: readonly ConsultationQuestion[],
  differences: Differences,
): ResponseSheet {
  return {
    stance: written.stance,
    overallText: written.overallText,
    documents: documents.map((document) => layOutDocument(written, document, differences)),
    answers: questions.flatMap((question) => {
      const answer = written.answers.find((one) => one.questionId === question.id)
      return answer && answer.text !== '' ? [{ question, text: answer.text }] : []
    }),
    decision: written.decision ?? noDecision,
    attachments: written.attachments ?? [],
    commentCount: written.comments.length,
    proposalCount: written.comments.filter((one) => one.proposedWording !== '').length,
  }
}

function layOutDocument(
  written: WrittenResponse,
  document: AnswerDocument,
  differences: Differences,
) {
  const { version } = document
  const stanceOn = (provisionId: string | undefined) =>
    written.stances.find((one) => one.versionId === version.id && one.provisionId === provisionId)
      ?.stance
  const sections = listSections([document]).map((section): SheetSection => ({
    section,
    stance: stanceOn(section.provision.id),
    comments: section.provisions.flatMap((provision) =>
      written.comments
        .filter((one) => one.versionId === version.id && one.provisionId === provision.id)
        .map((one) => layOutComment(one, provision, differences)),
    ),
  }))
  return {
    version,
    stance: stanceOn(undefined),
    sections: sections.filter((one) => one.stance !== undefined || one.comments.length > 0),
  }
}

function layOutComment(
  comment: WrittenComment,
  provision: NumberedProvision,
  differences: Differences,
): SheetComment {
  return {
    number: comment.number,
    provision,
    kind: comment.kind,
    text: comment.text,
    difference: proposedDifference(provision, comment.proposedWording, differences),
    answer: comment.answer,
  }
}

/** What a proposed wording changes; nothing when none is proposed. */
export function proposedDifference(
  provision: Pick<NumberedProvision, 'plainText'>,
  proposedWording: string,
  differences: Differences,
): readonly Hunk[] {
  return proposedWording === '' ? [] : differences(provision.plainText, proposedWording)
}

/** What is to be compared before the proposed wordings are shown beside today's. */
export function proposedPairs(
  comments: readonly Pick<WrittenComment, 'versionId' | 'provisionId' | 'proposedWording'>[],
  texts: readonly ProvisionsOfVersion[],
): readonly WordingPair[] {
  const proposals = comments.filter((one) => one.proposedWording !== '')
  if (proposals.length === 0) return []
  const today = new Map(
    texts.flatMap(({ version, provisions }) =>
      provisions.map((one) => [`${version.id} ${one.id}`, one.plainText] as const),
    ),
  )
  return proposals.flatMap(({ versionId, provisionId, proposedWording }) => {
    const before = today.get(`${versionId} ${provisionId}`)
    return before === undefined ? [] : [{ before, after: proposedWording }]
  })
}

/** The provisions that are answered in a document, as a text. */
export function provisionsOf({ version, chapters }: AnswerDocument): ProvisionsOfVersion {
  const sections = chapters.flatMap((chapter) => chapter.sections)
  return { version, provisions: sections.flatMap(({ provisions }) => provisions) }
}

type ProvisionsOfVersion = {
  readonly version: Pick<Version, 'id'>
  readonly provisions: readonly Pick<NumberedProvision, 'id' | 'plainText'>[]
}
