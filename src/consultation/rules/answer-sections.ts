// SPDX-License-Identifier: EUPL-1.2
// The parts of a text that are answered one at a time, and how far a party has come.

import { firstWords } from '#kernel/text/first-words.ts'
import { trimSigns } from '#kernel/text/trim-signs.ts'
import type { NumberedProvision, Version, VersionText } from '../../agreement/rules/document.ts'
import type { DraftComment, DraftStance } from './response.ts'

/** A section with what it holds, or a chapter's own words when its sections are taken out. */
export type AnswerSection = {
  readonly versionId: string
  /** The chapter or section that a stance is taken on. */
  readonly provision: NumberedProvision
  readonly chapterId: string
  /** The provision itself and those under it, in reading order. */
  readonly provisions: readonly NumberedProvision[]
}

export type AnswerChapter = {
  readonly provision: NumberedProvision
  readonly sections: readonly AnswerSection[]
}

export type AnswerDocument = {
  readonly version: Version
  readonly chapters: readonly AnswerChapter[]
}

export function answerDocument(text: VersionText): AnswerDocument {
  const { version, provisions } = text
  const known = new Set(provisions.map(({ id }) => id))
  const tops = provisions.filter(({ parentId }) => parentId === undefined || !known.has(parentId))
  return {
    version,
    chapters: tops.map((provision) => ({
      provision,
      sections: sectionsOf(version.id, provision, provisions),
    })),
  }
}

function sectionsOf(
  versionId: string,
  chapter: NumberedProvision,
  all: readonly NumberedProvision[],
): readonly AnswerSection[] {
  const inner = all.filter((one) => one.parentId === chapter.id && one.kind === 'section')
  const taken = new Set<string>()
  const sections = inner.map((provision): AnswerSection => {
    const provisions = withDescendants(provision, all)
    for (const one of provisions) taken.add(one.id)
    return { versionId, provision, chapterId: chapter.id, provisions }
  })
  const own = withDescendants(chapter, all).filter((one) => !taken.has(one.id))
  const hasOwnWords = own.length > 1 || chapter.plainText.trim() !== '' || inner.length === 0
  const first: AnswerSection = {
    versionId,
    provision: chapter,
    chapterId: chapter.id,
    provisions: own,
  }
  return hasOwnWords ? [first, ...sections] : sections
}

function withDescendants(
  top: NumberedProvision,
  all: readonly NumberedProvision[],
): readonly NumberedProvision[] {
  const inside = new Set([top.id])
  return all.filter((one) => {
    if (one.id === top.id) return true
    if (one.parentId === undefined || !inside.has(one.parentId)) return false
    inside.add(one.id)
    return true
  })
}

export function listSections(documents: readonly AnswerDocument[]): readonly AnswerSection[] {
  return documents.flatMap(({ chapters }) => chapters.flatMap(({ sections }) => sections))
}

type Written = {
  readonly stances: readonly Pick<DraftStance, 'subject'>[]
  readonly comments: readonly Pick<DraftComment, 'versionId' | 'provisionId'>[]
}

/** A section is treated when the party has taken a stance on it or commented something in it. */
export function isTreated(section: AnswerSection, written: Written | undefined): boolean {
  if (!written) return false
  return (
    written.stances.some(
      ({ subject }) =>
        subject.kind === 'section' &&
        subject.versionId === section.versionId &&
        subject.provisionId === section.provision.id,
    ) ||
    written.comments.some(
      (comment) =>
        comment.versionId === section.versionId &&
        section.provisions.some((one) => one.id === comment.provisionId),
    )
  )
}

/** Number and heading as one line: «3.1 Insatser kväll, natt och helg». */
export function titleOf(
  provision: Pick<NumberedProvision, 'number' | 'heading' | 'plainText'>,
): string {
  const words = provision.heading || beginningOf(provision.plainText)
  return [provision.number, words].filter((part) => part !== '').join(' ')
}

/** The first words of a text without a heading, never half a word. */
function beginningOf(text: string): string {
  if (text.length <= 60) return text
  return `${trimSigns(firstWords(text, 60), { end: ',;:' })} …`
}
