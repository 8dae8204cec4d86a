// SPDX-License-Identifier: EUPL-1.2
// What the page of answering shows, and how its parts are addressed.

import { formatInstant } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Differences } from '#kernel/text/word-difference.ts'
import type { Seen } from '#kernel/seen.ts'
import type { Returned } from '#web/form-of.tsx'
import type { AnswerDocument, AnswerSection } from '../rules/answer-sections.ts'
import type { Consultation, ConsultationQuestion, StanceSubject } from '../rules/consultation.ts'
import type { Reception } from '../rules/lifecycle.ts'
import type { ResponseDraft } from '../rules/response.ts'
import { seenOfWhole } from '../rules/seen.ts'
import type { Setting } from './parts.tsx'

export type AnsweringModel = {
  readonly consultation: Consultation
  readonly name: string
  readonly dueOn: Day
  readonly reception: Reception
  readonly documents: readonly AnswerDocument[]
  readonly questions: readonly ConsultationQuestion[]
  readonly draft: ResponseDraft | undefined
  /** The section that is open; nothing when the whole is. */
  readonly section: AnswerSection | undefined
  readonly names: ReadonlyMap<string, string>
  /** Of the wordings proposed in the section that is open. */
  readonly differences: Differences
  /** The comment form that is open: on a provision, with the id the comment has or will have. */
  readonly writing:
    | {
        readonly provisionId: string
        readonly commentId: string
        readonly isNew: boolean
      }
    | undefined
}

export type AnsweringProps = {
  readonly setting: Setting
  readonly model: AnsweringModel
  readonly form: Returned | undefined
  readonly done: string | undefined
  /** What the reader has just removed and can take back. */
  readonly removedId: string | undefined
}

/** The address of a part of the answer. */
export function partPath(
  consultation: Pick<Consultation, 'slug'>,
  section: AnswerSection | undefined,
): string {
  const path = `/remiss/${consultation.slug}/svara`
  return section ? `${path}?del=${section.versionId}.${section.provision.id}` : path
}

/** What the form of the whole is drawn from. */
export function seenOfModel(
  model: Pick<AnsweringModel, 'draft' | 'documents' | 'questions'>,
): Seen {
  return seenOfWhole(
    model.draft,
    model.documents.map(({ version }) => version.id),
    model.questions.map(({ id }) => id),
  )
}

/** What a section's stance is about. */
export const subjectOfSection = (section: AnswerSection): StanceSubject => ({
  kind: 'section',
  versionId: section.versionId,
  provisionId: section.provision.id,
})

export function savedBy(
  setting: Setting,
  names: ReadonlyMap<string, string>,
  saved: { readonly updatedBy: string | undefined; readonly updatedAt: Instant },
): string {
  const name = saved.updatedBy === undefined ? '' : (names.get(saved.updatedBy) ?? '')
  return setting.words.answering.savedBy(formatInstant(saved.updatedAt, setting.language), name)
}

/** What a form says that puts back what was removed. */
export const undoDeed = 'angra'
