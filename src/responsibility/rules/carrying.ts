// SPDX-License-Identifier: EUPL-1.2
// A mark is made in one version and carried to those based on it, by the provision's id. Where the
// words have changed it is no longer the mark of what stands there: it waits to be confirmed.

import { sha256 } from '#kernel/sha256.ts'
import type { NumberedProvision, Version } from '../../agreement/rules/document.ts'
import type { Mark } from './mark.ts'

/** Of the words alone: a provision that gets another number says the same. */
export function fingerprintOf(words: Words): string {
  const known = fingerprints.get(words)
  if (known !== undefined) return known
  const made = sha256([words.heading, words.plainText].filter(Boolean).join('\n')).slice(0, 16)
  fingerprints.set(words, made)
  return made
}

type Words = Pick<NumberedProvision, 'heading' | 'plainText'>
/** Texts that are frozen are kept in memory: each is read once. */
const fingerprints = new WeakMap<Words, string>()

/** The version itself and those it is based on, the nearest first. */
export function chainOf(
  version: Pick<Version, 'id'>,
  versions: readonly Pick<Version, 'id' | 'basedOnVersionId'>[],
): readonly string[] {
  const byId = new Map(versions.map((one) => [one.id, one]))
  const chain: string[] = []
  let id: string | undefined = version.id
  while (id !== undefined && !chain.includes(id)) {
    chain.push(id)
    id = byId.get(id)?.basedOnVersionId
  }
  return chain
}

export type CarriedMark = {
  readonly mark: Mark
  /** Made in an earlier version. */
  readonly isCarried: boolean
  /** Whether the provision still says what was read when it was marked. */
  readonly isSame: boolean
}

/** The mark of each provision in a version, by the provision's id. */
export function marksIn(
  provisions: readonly NumberedProvision[],
  chain: readonly string[],
  marks: readonly Mark[],
): ReadonlyMap<string, CarriedMark> {
  const place = new Map(chain.map((id, at) => [id, at]))
  const nearest = new Map<string, Mark>()
  for (const mark of marks) {
    const at = place.get(mark.versionId)
    if (at === undefined) continue
    const known = nearest.get(mark.provisionId)
    if (!known || at < place.get(known.versionId)!) nearest.set(mark.provisionId, mark)
  }
  return new Map(
    provisions.flatMap((provision) => {
      const mark = nearest.get(provision.id)
      if (!mark) return []
      const isCarried = mark.versionId !== chain[0]
      const isSame = mark.fingerprint === fingerprintOf(provision)
      return [[provision.id, { mark, isCarried, isSame }]]
    }),
  )
}

/** What is read to answer by: a mark whose words have changed says nothing. */
export function holds({ mark, isSame }: CarriedMark): boolean {
  return isSame && mark.responsible !== 'none'
}
