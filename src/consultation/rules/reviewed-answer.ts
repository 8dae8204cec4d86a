// SPDX-License-Identifier: EUPL-1.2
// What an answer said when it was reviewed, part by part, to be told beside what it says now. It is
// carried by the form for that alone: whether anything has changed is told by the mark of what was seen.

import type { ResponseDraft } from './response.ts'
import { valuesOfSaid } from './said-in-comment.ts'
import { factOfQuestion, factOfStance } from './seen.ts'

/** The words of each part that says something, by the part. */
export type AnswerParts = ReadonlyMap<string, string>

export const partOfSection = (versionId: string, provisionId: string) =>
  `avsnitt-${versionId}.${provisionId}`
export const partOfDecision = 'beslut'
export const partOfAttachments = 'bilagor'
export const partOfComment = (commentId: string) => `synpunkt-${commentId}`

/** A comment's first line is its kind. */
export function partsOf(draft: ResponseDraft | undefined): AnswerParts {
  if (!draft) return new Map()
  const stances = draft.stances.map(({ subject, stance }): [string, string] => [
    subject.kind === 'section'
      ? partOfSection(subject.versionId, subject.provisionId)
      : factOfStance(subject),
    stance,
  ])
  const answers = draft.answers.map(({ questionId, text }): [string, string] => [
    factOfQuestion(questionId),
    text,
  ])
  const comments = draft.comments.map((one): [string, string] => [
    partOfComment(one.id),
    valuesOfSaid(one).filter(Boolean).join('\n'),
  ])
  const { board, decidedOn = '', paragraph, registryNumber } = draft.decision
  const all: [string, string][] = [
    ...stances,
    ['text', draft.overallText],
    ...answers,
    [partOfDecision, [board, decidedOn, paragraph, registryNumber].filter(Boolean).join(', ')],
    [partOfAttachments, draft.attachments.map(({ fileName }) => fileName).join(', ')],
    ...comments,
  ]
  return new Map(all.filter(([, words]) => words !== ''))
}

/** As much as a form carries along; of a longer answer the form tells only that something has changed. */
const mostCarried = 100_000

export function writeReviewed(parts: AnswerParts): string {
  const text = JSON.stringify([...parts])
  return text.length > mostCarried ? '' : text
}

/** What a form came back with; nothing when it is none of ours. */
export function readReviewed(text: string): AnswerParts | undefined {
  if (text === '' || text.length > mostCarried) return undefined
  try {
    const parts: unknown = JSON.parse(text)
    return Array.isArray(parts) && parts.every(isPart) ? new Map(parts) : undefined
  } catch {
    return undefined
  }
}

function isPart(part: unknown): part is [string, string] {
  return Array.isArray(part) && part.length === 2 && part.every((one) => typeof one === 'string')
}

export type ChangedPart = {
  readonly part: string
  readonly before: string | undefined
  readonly now: string | undefined
}

export function changedParts(before: AnswerParts, now: AnswerParts): readonly ChangedPart[] {
  return [...new Set([...now.keys(), ...before.keys()])]
    .map((part) => ({ part, before: before.get(part), now: now.get(part) }))
    .filter((one) => one.before !== one.now)
}

const mostShown = 300
const shownBefore = 60

/** Two texts cut to where they begin to differ, so that it can be seen that they do. */
export function whereTheyDiffer(a: string, b: string): readonly [string, string] {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  const from = a.length <= mostShown && b.length <= mostShown ? 0 : Math.max(0, at - shownBefore)
  return [cut(a, from), cut(b, from)]
}

function cut(text: string, from: number): string {
  const to = from + mostShown
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}
