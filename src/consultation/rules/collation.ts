// SPDX-License-Identifier: EUPL-1.2
// The answers put together: how many stand where, and which provisions are commented.

import { listSections, type AnswerDocument, type AnswerSection } from './answer-sections.ts'
import { type Stance, type StanceSubject, stances as everyStance } from './consultation.ts'
import type { Comment, ResponseHead, ResponseStance } from './response.ts'

export type StanceCounts = Readonly<Partial<Record<Stance, number>>>

export type SectionSummary = {
  readonly section: AnswerSection
  readonly stances: StanceCounts
  readonly comments: readonly Comment[]
  readonly unanswered: number
}

export type Collation = {
  readonly stances: StanceCounts
  readonly documents: readonly {
    readonly document: AnswerDocument
    readonly stances: StanceCounts
    /** Sections that someone has a stance on or has commented. */
    readonly sections: readonly SectionSummary[]
  }[]
  readonly responses: number
  readonly late: number
  readonly comments: number
  readonly commentedProvisions: number
  readonly answered: number
}

export function collate(
  documents: readonly AnswerDocument[],
  responses: readonly ResponseHead[],
  stances: readonly ResponseStance[],
  comments: readonly Comment[],
): Collation {
  // A body under a party is compiled by it: its stance is read, but the party is counted once.
  const counted = responses.filter((one) => !one.isCorrespondence && one.bodyId === undefined)
  const parties = new Set(counted.map(({ id }) => id))
  const ofParties = stances.filter(({ responseId }) => parties.has(responseId))
  const stancesOf = Map.groupBy(ofParties, ({ subject }) => placeOf(subject))
  const commentsOn = Map.groupBy(comments, (one) => one.versionId + one.provisionId)
  return {
    stances: count(counted.map((one) => one.stance)),
    documents: documents.map((document) => ({
      document,
      stances: count(stancesAt(stancesOf, { kind: 'document', versionId: document.version.id })),
      sections: listSections([document])
        .map((section) =>
          summarise(
            section,
            stancesAt(stancesOf, {
              kind: 'section',
              versionId: section.versionId,
              provisionId: section.provision.id,
            }),
            section.provisions.flatMap(({ id }) => commentsOn.get(section.versionId + id) ?? []),
          ),
        )
        .filter((one) => one.comments.length > 0 || Object.keys(one.stances).length > 0),
    })),
    responses: responses.length,
    late: counted.filter((one) => one.isLate).length,
    comments: comments.length,
    commentedProvisions: new Set(comments.map((one) => one.provisionId)).size,
    answered: comments.filter((one) => one.answer !== undefined).length,
  }
}

function summarise(
  section: AnswerSection,
  stances: readonly Stance[],
  comments: readonly Comment[],
): SectionSummary {
  return {
    section,
    stances: count(stances),
    comments: comments.toSorted((a, b) => a.number - b.number),
    unanswered: comments.filter((one) => one.answer === undefined).length,
  }
}

function placeOf(subject: StanceSubject): string {
  if (subject.kind === 'package') return subject.kind
  return `${subject.kind} ${subject.versionId} ${subject.kind === 'section' ? subject.provisionId : ''}`
}

function stancesAt(
  stancesOf: ReadonlyMap<string, readonly ResponseStance[]>,
  subject: StanceSubject,
): readonly Stance[] {
  return (stancesOf.get(placeOf(subject)) ?? []).map((one) => one.stance)
}

/** Those that anyone has taken, in the order they are always named. */
function count(stances: readonly Stance[]): StanceCounts {
  const counts: Partial<Record<Stance, number>> = {}
  for (const stance of everyStance) {
    const taken = stances.filter((one) => one === stance).length
    if (taken > 0) counts[stance] = taken
  }
  return counts
}
