// SPDX-License-Identifier: EUPL-1.2
// A response laid out to be read: from the draft, or as it was sent.

import type { Differences } from '#kernel/text/word-difference.ts'
import type { Visit } from '#platform/page.ts'
import { readDifferences } from '../../agreement/reads/differences.ts'
import { getPackage } from '../../agreement/reads/packages.ts'
import { readTexts } from '../../agreement/reads/texts.ts'
import { listComments } from '../reads/responses.ts'
import { listQuestions } from '../reads/rounds.ts'
import { answerDocument, type AnswerDocument } from '../rules/answer-sections.ts'
import type { Consultation, ConsultationQuestion } from '../rules/consultation.ts'
import type { Comment, ResponseDraft, ResponseHead } from '../rules/response.ts'
import type { ResponseContent } from '../rules/response-content.ts'
import {
  layOut,
  proposedPairs,
  provisionsOf,
  type ResponseSheet,
  type WrittenResponse,
} from '../rules/response-sheet.ts'

export async function readDocuments(
  visit: Visit,
  consultation: Consultation,
): Promise<readonly AnswerDocument[]> {
  const { versions } = await getPackage(visit.db, consultation.packageId)
  const texts = await readTexts(
    visit.db,
    versions.map(({ id }) => id),
  )
  return texts.map(answerDocument)
}

export function ofDraft(draft: ResponseDraft | undefined): WrittenResponse {
  const stances = draft?.stances ?? []
  return {
    stance: stances.find(({ subject }) => subject.kind === 'package')?.stance,
    overallText: draft?.overallText ?? '',
    stances: stances.flatMap(({ subject, stance }) =>
      subject.kind === 'package'
        ? []
        : [
            {
              versionId: subject.versionId,
              provisionId: subject.kind === 'section' ? subject.provisionId : undefined,
              stance,
            },
          ],
    ),
    answers: draft?.answers ?? [],
    comments: draft?.comments ?? [],
    decision: draft?.decision,
    attachments: draft?.attachments,
  }
}

/** What was sent, its comments with the numbers they got. Correspondence has none. */
function ofSent(content: ResponseContent, comments: readonly Comment[]): WrittenResponse {
  return {
    stance: content.stance,
    overallText: content.overallText,
    stances: content.stances.map((one) => ({
      versionId: one.versionId,
      provisionId: one.provisionId ?? undefined,
      stance: one.stance,
    })),
    answers: content.answers,
    comments: comments.length > 0 ? comments : content.comments,
    decision: content.decision,
    attachments: content.attachments,
  }
}

export async function readSheet(
  visit: Visit,
  consultation: Consultation,
  response: ResponseHead & { readonly content: ResponseContent },
): Promise<ResponseSheet> {
  const comments = await listComments(visit.db, consultation.id, { responseId: response.id })
  const documents = await readDocuments(visit, consultation)
  const questions = await listQuestions(visit.db, consultation.id)
  return layOutCompared(ofSent(response.content, comments), documents, questions)
}

/** The sheet with its proposed wordings compared. */
export async function layOutCompared(
  written: WrittenResponse,
  documents: readonly AnswerDocument[],
  questions: readonly ConsultationQuestion[],
): Promise<ResponseSheet> {
  const differences = await readProposals(written.comments, documents)
  return layOut(written, documents, questions, differences)
}

export function readProposals(
  comments: WrittenResponse['comments'],
  documents: readonly AnswerDocument[],
): Promise<Differences> {
  return readDifferences(proposedPairs(comments, documents.map(provisionsOf)))
}
