// SPDX-License-Identifier: EUPL-1.2
// The life of a provision: its wordings, what was said of them, and what was decided, day by day.

import type { Day } from '#kernel/day.ts'
import type { Differences, Hunk, WordingPair } from '#kernel/text/word-difference.ts'
import type { NumberedProvision, Version } from '../../agreement/rules/document.ts'
import type { Edition } from '../../agreement/rules/edition.ts'
import type { RoundStatus } from '../../agreement/rules/notes.ts'
import type { Actor } from '../../agreement/rules/provision.ts'
import type { SharedNote } from '../../agreement/rules/shared-text.ts'
import { stateOfVersion, type VersionState } from '../../agreement/rules/version-state.ts'
import type { AnswerOutcome } from '../../consultation/rules/consultation.ts'
import type { Comment } from '../../consultation/rules/response.ts'
import type { RoundSummary } from '../../decision/rules/round-outcome.ts'

/** One wording, with what differs from the one before it. */
export type LifeWording = {
  readonly kind: 'wording'
  readonly on: Day
  readonly version: Version
  readonly number: string
  readonly state: VersionState
  readonly runs: readonly Hunk[]
  /** Nothing of the words differs from the wording before. */
  readonly isSame: boolean
  readonly reason: string
}

/** A version that left the provision out. */
export type LifeRemoval = {
  readonly kind: 'removal'
  readonly on: Day
  readonly version: Version
  readonly reason: string
  readonly state: VersionState
}

export type LifeEntry =
  | LifeWording
  | {
      readonly kind: 'consultation'
      readonly on: Day
      readonly title: string
      readonly path: string
      readonly count: number
      readonly outcomes: ReadonlyMap<AnswerOutcome, number>
      readonly isPublished: boolean
    }
  | {
      readonly kind: 'decision'
      readonly on: Day
      readonly round: RoundSummary
      readonly path: string
    }
  | { readonly kind: 'entry'; readonly on: Day; readonly isCertain: boolean }
  | LifeRemoval

export type LifeComment = Comment & {
  readonly partyName: string
  readonly path: string
}

export type ProvisionLife = {
  readonly id: string
  readonly title: string
  readonly number: string
  readonly actor: Actor | undefined
  readonly entries: readonly LifeEntry[]
  /** Where it applies and where it is on its way, for the marks under the heading. */
  readonly places: readonly LifeWording[]
  readonly wordingCount: number
  readonly versionCount: number
  readonly firstLabel: string
  readonly comments: readonly LifeComment[]
  readonly decision: RoundSummary | undefined
  /** Beside the latest wording: the laws it refers to, and the shared text it comes from. */
  readonly versionId: string
  readonly laws: readonly { readonly label: string; readonly href: string | undefined }[]
  readonly shared: SharedNote | undefined
}

const inForce = new Set<VersionState>(['in-force', 'running-on', 'own-end'])
const onItsWay = new Set<VersionState>(['consulted', 'deciding', 'adopted'])

export function appliesNow(wording: LifeWording): boolean {
  return inForce.has(wording.state)
}

export function marksPlace(wording: LifeWording): boolean {
  return inForce.has(wording.state) || onItsWay.has(wording.state)
}

export type DatedWording = {
  readonly on: Day
  readonly version: Version
  readonly provision: NumberedProvision
  readonly edition: Edition | undefined
  readonly round: RoundStatus | undefined
}

/** What is to be compared before the life is told: each wording with the one before. */
export function pairsOfLife(dated: readonly DatedWording[]): readonly WordingPair[] {
  const texts = inOrder(dated).map(({ provision }) => textOf(provision))
  return texts.slice(1).map((after, place) => ({ before: texts[place]!, after }))
}

function inOrder(dated: readonly DatedWording[]): readonly DatedWording[] {
  return dated.toSorted((a, b) => a.on.localeCompare(b.on))
}

/** The wordings in the order of their days, each compared with the one before. */
export function lifeWordings(
  dated: readonly DatedWording[],
  differences: Differences,
): readonly LifeWording[] {
  const sorted = inOrder(dated)
  return sorted.map(({ on, version, provision, edition, round }, place) => {
    const before = sorted[place - 1]?.provision
    const text = textOf(provision)
    return {
      kind: 'wording',
      on,
      version,
      number: provision.number,
      state: stateOfVersion(version, edition, round),
      runs: before ? differences(textOf(before), text) : [{ kind: 'same', text }],
      isSame: before !== undefined && textOf(before) === text,
      reason: provision.changeReason,
    }
  })
}

/** A chapter has no words of its own but its heading. */
function textOf({ plainText, heading }: NumberedProvision): string {
  return plainText === '' ? heading : plainText
}

/** When an edition began to bind, else the day its round began, else when it was frozen. */
export function dayOfWording(
  version: Version,
  edition: Edition | undefined,
  roundOpensOn: Day | undefined,
): Day | undefined {
  return (
    (edition?.standing && edition.adoption?.entersIntoForceOn) ?? roundOpensOn ?? version.frozenOn
  )
}

export function outcomeCounts(comments: readonly Comment[]): ReadonlyMap<AnswerOutcome, number> {
  const counts = new Map<AnswerOutcome, number>()
  for (const { answer } of comments) {
    if (answer) counts.set(answer.outcome, (counts.get(answer.outcome) ?? 0) + 1)
  }
  return counts
}
