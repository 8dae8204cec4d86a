// SPDX-License-Identifier: EUPL-1.2
// What a party's units think, before its coordinator sends one answer for all.

import { listSections, type AnswerDocument, type AnswerSection } from './answer-sections.ts'
import type { DraftAnswer, DraftComment, DraftStance, ResponseDraft } from './response.ts'

/** A unit, a board or the party as a whole. */
export type WritingPlace = { readonly id: string; readonly name: string }

export type InsideSection = {
  readonly section: AnswerSection
  readonly stances: readonly DraftStance[]
  readonly comments: readonly DraftComment[]
}

export type OverallText = Pick<
  ResponseDraft,
  'overallText' | 'updatedBy' | 'writtenWith' | 'updatedAt'
>

export type InsideAnswers = {
  /** What is said of the whole in words; nothing when nobody has, or when another place has. */
  readonly overall: OverallText | undefined
  /** The stances on the whole and on each document. */
  readonly wholes: readonly DraftStance[]
  readonly answers: readonly DraftAnswer[]
  /** Only sections that something is written about. */
  readonly sections: readonly InsideSection[]
}

/** All that is written in the draft, or what one place has written. */
export function insideAnswers(
  draft: ResponseDraft | undefined,
  documents: readonly AnswerDocument[],
  places: ReadonlyMap<string, WritingPlace>,
  placeId: string,
): InsideAnswers {
  const isChosen = ({ writtenWith }: { readonly writtenWith: string | undefined }) =>
    placeId === '' || (writtenWith !== undefined && places.get(writtenWith)?.id === placeId)
  const stances = draft?.stances.filter(isChosen) ?? []
  const comments = draft?.comments.filter(isChosen) ?? []
  return {
    overall: draft && draft.overallText !== '' && isChosen(draft) ? draft : undefined,
    wholes: stances.filter(({ subject }) => subject.kind !== 'section'),
    answers: draft?.answers.filter((one) => one.text !== '' && isChosen(one)) ?? [],
    sections: listSections(documents)
      .map((section) => ({
        section,
        stances: stances.filter(
          ({ subject }) =>
            subject.kind === 'section' &&
            subject.versionId === section.versionId &&
            subject.provisionId === section.provision.id,
        ),
        comments: comments.filter(
          (one) =>
            one.versionId === section.versionId &&
            section.provisions.some(({ id }) => id === one.provisionId),
        ),
      }))
      .filter((one) => one.stances.length + one.comments.length > 0),
  }
}
