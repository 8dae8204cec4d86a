// SPDX-License-Identifier: EUPL-1.2
// What a form that came back is told: what its reader saw, what stands now, by whom and when.

import { formatDay } from '#kernel/dates-in-words.ts'
import { isDay } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Seen } from '#kernel/seen.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import type { Visit } from '#platform/page.ts'
import { tellChanges, tellWho, type Change, type FactWords } from '#web/returned.tsx'
import { namesOfPeople } from '../../organisation/reads.ts'
import { messagesIn } from '../messages.ts'
import { listSections, titleOf, type AnswerDocument } from '../rules/answer-sections.ts'
import {
  commentKinds,
  consultationStatuses,
  stances,
  type ConsultationQuestion,
  type StanceSubject,
} from '../rules/consultation.ts'
import type { ResponseDraft, ResponseHead } from '../rules/response.ts'
import {
  changedParts,
  partOfAttachments,
  partOfComment,
  partOfDecision,
  partOfSection,
  partsOf,
  whereTheyDiffer,
  type AnswerParts,
} from '../rules/reviewed-answer.ts'
import {
  factOfQuestion,
  factOfStance,
  markOfText,
  seenOfComment,
  type seenOfReview,
} from '../rules/seen.ts'
import { stanceText } from '../views/parts.tsx'

/** A draft with what it takes to name its parts and those who wrote them. */
export type DraftInWords = {
  readonly draft: ResponseDraft | undefined
  readonly documents: readonly AnswerDocument[]
  readonly questions: readonly ConsultationQuestion[]
  readonly names: ReadonlyMap<string, string>
}

type Saved = { readonly updatedBy: string | undefined; readonly updatedAt: Instant }

export function authorsOf(draft: ResponseDraft): readonly string[] {
  const saved = [draft, ...draft.stances, ...draft.comments, ...draft.answers]
  return [...new Set(saved.flatMap((one) => (one.updatedBy ? [one.updatedBy] : [])))]
}

/** What the parts of a draft are called, by the fact or the part. */
function titlesOf(visit: Visit, { documents, questions, draft }: DraftInWords) {
  const { sheet, behind } = messagesIn(visit.language)
  const sections = listSections(documents)
  const provisions = new Map(
    sections.flatMap(({ provisions }) => provisions.map((one) => [one.id, titleOf(one)] as const)),
  )
  return new Map<string, string>([
    ['hallning', sheet.stance],
    ['text', sheet.overall],
    [partOfDecision, behind.decision],
    [partOfAttachments, behind.attached],
    ...documents.map(({ version }): [string, string] => [
      factOfStance({ kind: 'document', versionId: version.id }),
      version.title,
    ]),
    ...sections.map(({ versionId, provision }): [string, string] => [
      partOfSection(versionId, provision.id),
      titleOf(provision),
    ]),
    ...questions.map(({ id, text }): [string, string] => [factOfQuestion(id), text]),
    ...(draft?.comments ?? []).map((one): [string, string] => [
      partOfComment(one.id),
      `${sheet.comment}: ${provisions.get(one.provisionId) ?? ''}`,
    ]),
  ])
}

/** Who saved each part that stands, and when. */
function savedParts(draft: ResponseDraft | undefined): ReadonlyMap<string, Saved> {
  if (!draft) return new Map()
  return new Map<string, Saved>([
    ['text', draft],
    ...draft.stances.map((one): [string, Saved] => [
      one.subject.kind === 'section'
        ? partOfSection(one.subject.versionId, one.subject.provisionId)
        : factOfStance(one.subject),
      one,
    ]),
    ...draft.answers.map((one): [string, Saved] => [factOfQuestion(one.questionId), one]),
    ...draft.comments.map((one): [string, Saved] => [partOfComment(one.id), one]),
  ])
}

function byOf(visit: Visit, names: ReadonlyMap<string, string>, saved: Saved | undefined) {
  if (!saved) return undefined
  const name = saved.updatedBy === undefined ? undefined : names.get(saved.updatedBy)
  return tellWho(name, saved.updatedAt, visit.language)
}

/** Words of a part as they are told: a stance by its name, a comment with its kind. */
function sayPart(visit: Visit, part: string, words: string): string {
  const messages = messagesIn(visit.language)
  const stance = stances.find((one) => one === words)
  if (stance && !part.startsWith('svar-') && part !== 'text') {
    return stanceText(stance, visit.language)
  }
  if (!part.startsWith('synpunkt-')) return words
  const [first = '', ...rest] = words.split('\n')
  const kind = commentKinds.find((one) => one === first)
  return kind ? [messages.commentKind[kind], ...rest].join('. ') : words
}

/** What of a reviewed answer is no longer as it was. */
export function tellReviewed(
  visit: Visit,
  now: DraftInWords,
  reviewed: AnswerParts | undefined,
): readonly Change[] {
  if (!reviewed) return []
  const { sheet, changed } = messagesIn(visit.language)
  const titles = titlesOf(visit, now)
  const saved = savedParts(now.draft)
  return changedParts(reviewed, partsOf(now.draft)).map(({ part, before, now: words }): Change => {
    const [seen, stands] = whereTheyDiffer(
      before === undefined ? changed.nothing : sayPart(visit, part, before),
      words === undefined ? changed.nothing : sayPart(visit, part, words),
    )
    return {
      fact: part,
      what: titles.get(part) ?? sheet.comment,
      seen,
      now: stands,
      by: byOf(visit, now.names, saved.get(part)),
      typed: undefined,
    }
  })
}

/** What of an answer's other facts has changed since it was reviewed. */
export function tellReviewFacts(
  visit: Visit,
  seen: Seen,
  now: ReturnType<typeof seenOfReview>,
  told: { readonly parts: readonly Change[]; readonly before: ResponseHead | undefined },
): readonly Change[] {
  const { changed, response } = messagesIn(visit.language)
  const facts = tellChanges(seen, now, {
    answer: { what: changed.answer, say: (hash) => hash.slice(0, 8) || changed.nothing },
    before: {
      what: changed.former,
      say: (number) => (parseWholeNumber(number) ? changed.formerNumber(number) : changed.nothing),
    },
    secrecy: { what: response.marking, say: sayText(visit, told.before?.secrecyReason ?? '') },
    round: roundWords(visit),
    reception: {
      what: changed.reception,
      say: (value) =>
        Object.hasOwn(changed.receptions, value) ? changed.receptions[value]! : changed.nothing,
    },
  })
  // Part by part says it better.
  return facts.filter(({ fact }) => fact !== 'answer' || told.parts.length === 0)
}

/** The fields of the form of the whole, a section's stance or a comment that a colleague has changed. */
export function tellDraftChanges(
  visit: Visit,
  now: DraftInWords,
  form: { readonly seen: Seen; readonly typed: Readonly<Record<string, string>> },
  facts: Seen,
): readonly Change[] {
  const titles = titlesOf(visit, now)
  const saved = savedParts(now.draft)
  const parts = partsOf(now.draft)
  const words = Object.keys(facts).map((fact): [string, FactWords] => {
    const text = form.typed[fact]
    const isText = fact === 'text' || fact.startsWith('svar-')
    return [
      fact,
      {
        what: titles.get(fact) ?? '',
        say: isText ? sayText(visit, parts.get(fact) ?? '') : (value) => sayStance(visit, value),
        by: byOf(visit, now.names, saved.get(fact)),
        typed: text === undefined ? undefined : isText ? excerpt(text) : sayStance(visit, text),
      },
    ]
  })
  return tellChanges(form.seen, facts, Object.fromEntries(words))
}

/** A section's stance: in its form it has the name of the whole's. */
export function tellSectionChange(
  visit: Visit,
  now: DraftInWords,
  form: { readonly seen: Seen; readonly typed: Readonly<Record<string, string>> },
  subject: Extract<StanceSubject, { kind: 'section' }>,
  facts: Seen,
): readonly Change[] {
  const part = partOfSection(subject.versionId, subject.provisionId)
  const change = {
    what: titlesOf(visit, now).get(part) ?? '',
    say: (value: string) => sayStance(visit, value),
    by: byOf(visit, now.names, savedParts(now.draft).get(part)),
    typed: sayStance(visit, form.typed['hallning'] ?? ''),
  }
  return tellChanges(form.seen, facts, { hallning: change })
}

/** A comment that was to be removed and that a colleague has reworded. */
export function tellCommentChange(
  visit: Visit,
  now: DraftInWords,
  seen: Seen,
  commentId: string,
): readonly Change[] {
  const { sheet, changed } = messagesIn(visit.language)
  const comment = now.draft?.comments.find(({ id }) => id === commentId)
  const part = partOfComment(commentId)
  const words = partsOf(now.draft).get(part)
  const fact = {
    what: titlesOf(visit, now).get(part) ?? sheet.comment,
    say: (revision: string) => {
      if (revision === '') return changed.nothing
      const isNow = revision === String(comment?.revision)
      return isNow && words ? excerpt(sayPart(visit, part, words)) : changed.otherWords
    },
    by: byOf(visit, now.names, comment),
  }
  return tellChanges(seen, seenOfComment(comment), { synpunkt: fact })
}

function sayStance(visit: Visit, value: string): string {
  const stance = stances.find((one) => one === value)
  return stance ? stanceText(stance, visit.language) : messagesIn(visit.language).answering.noStance
}

/** A text that is known by its mark: the words that stand now, or that there were others. */
export function sayText(visit: Visit, now: string): (mark: string) => string {
  const { changed } = messagesIn(visit.language)
  return (mark) => {
    if (mark === '') return changed.nothing
    return mark === markOfText(now) ? excerpt(now) : changed.otherWords
  }
}

const mostShown = 300
const excerpt = (text: string) => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text)

/** Where a round stands. */
export function roundWords(visit: Visit): FactWords {
  const words = messagesIn(visit.language)
  return {
    what: words.changed.round,
    say: (value) => {
      const status = consultationStatuses.find((one) => one === value)
      return status ? words.changed.status[status] : ''
    },
  }
}

export function dueWords(visit: Visit): FactWords {
  const { changed } = messagesIn(visit.language)
  return {
    what: changed.due,
    say: (value) => (isDay(value) ? formatDay(value, visit.language, 'long') : ''),
  }
}

/** A draft of a round was prepared anew. */
export function preparedWords(
  visit: Visit,
  consultation: { readonly revision: number },
): FactWords {
  const { changed } = messagesIn(visit.language)
  const now = String(consultation.revision)
  return {
    what: changed.prepared,
    say: (revision) => (revision === now ? changed.preparedAnew : changed.preparedBefore),
  }
}

/** The names of those who wrote a draft. */
export async function namesIn(
  visit: Visit,
  draft: ResponseDraft | undefined,
): Promise<ReadonlyMap<string, string>> {
  return namesOfPeople(visit.db, draft ? authorsOf(draft) : [])
}
