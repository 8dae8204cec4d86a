// SPDX-License-Identifier: EUPL-1.2
// The life of a provision as far as its words: each wording, and where it was left out.

import type { Day } from '#kernel/day.ts'
import type { Differences, Hunk, WordingPair } from '#kernel/text/word-difference.ts'
import type { NumberedProvision, Version } from './document.ts'
import type { Edition } from './edition.ts'
import type { RoundStatus } from './notes.ts'
import type { Actor } from './provision.ts'
import type { SharedNote } from './shared-text.ts'
import type { Became } from './where-now.ts'
import { stateOfVersion, type VersionState } from './version-state.ts'

/** One wording, with what differs from the one before it. */
export type LifeWording = {
  readonly on: Day
  readonly version: Version
  readonly number: string
  readonly state: VersionState
  readonly runs: readonly Hunk[]
  /** Nothing of the words differs from the wording before. */
  readonly isSame: boolean
  readonly reason: string
  readonly address: string
  /** Where the text says that it begins on that day; nothing where it begins with its edition. */
  readonly beginsSaid: string | undefined
  /** The provisions whose words it took over here, by the last name they had. */
  readonly madeOf: readonly NamedProvision[]
}

export type NamedProvision = { readonly id: string; readonly name: string }

/** A version that left the provision out. */
export type LifeRemoval = {
  readonly on: Day
  readonly version: Version
  readonly reason: string
  readonly state: VersionState
}

export type WordsOfLife = {
  /** The last heading it had. */
  readonly heading: string
  readonly number: string
  readonly actor: Actor | undefined
  readonly wordings: readonly LifeWording[]
  readonly removals: readonly LifeRemoval[]
  /** Beside the latest wording: the laws it refers to, and the shared text it comes from. */
  readonly versionId: string
  readonly laws: readonly { readonly label: string; readonly href: string | undefined }[]
  readonly shared: SharedNote | undefined
  /** What became of it, where the text that applies does not have it. */
  readonly became: Became | undefined
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
  /** Said where its days are its own, and not those of its edition. */
  readonly stateOn?: VersionState | undefined
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
  names: ReadonlyMap<string, string> = new Map(),
): readonly LifeWording[] {
  const sorted = inOrder(dated)
  return sorted.map(({ on, version, provision, edition, round, stateOn }, place) => {
    const before = sorted[place - 1]?.provision
    const text = textOf(provision)
    return {
      on,
      version,
      number: provision.number,
      state: stateOn ?? stateOfVersion(version, edition, round),
      runs: before ? differences(textOf(before), text) : [{ kind: 'same', text }],
      isSame: before !== undefined && textOf(before) === text,
      reason: provision.changeReason,
      address: provision.address,
      beginsSaid: provision.beginsSaid,
      madeOf: (provision.madeOf ?? []).map((id) => ({ id, name: names.get(id) ?? '…' })),
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
