// SPDX-License-Identifier: EUPL-1.2
// What a text left as: a short mark of each provision's words, that goes with the file and comes back with
// it. Beside the text as it has become here, it tells what was changed in the file, here, or in both.

import { sha256 } from '#kernel/sha256.ts'
import { canonicalWording } from './canonical-form.ts'
import type { Provision } from './provision.ts'

export type LeftAs = {
  /** The version, by its id in letters. */
  readonly version: string
  /** The mark of each provision that left, by the end of its id. */
  readonly wordings: Readonly<Record<string, string>>
}

type Worded = Pick<Provision, 'kind' | 'heading' | 'text'>

/** The words alone, in six letters: whether a text is as it was needs no more. */
export function markOfWording({ kind, ...words }: Worded): string {
  return inLetters(sha256(`${kind}\n${canonicalWording(words)}`)).slice(0, 6)
}

/** The end of an id, in letters: a row of digits could be taken for somebody's number. */
export function endOfId(id: string): string {
  return inLetters(id).slice(-8)
}

/** Whether a text is the version that left, or was begun from it: only then was all that differs changed since. */
export function hasGoneOn(
  { version }: LeftAs,
  here: { readonly id: string; readonly basedOnVersionId?: string | undefined },
): boolean {
  return [here.id, here.basedOnVersionId].some(
    (id) => id !== undefined && inLetters(id) === version,
  )
}

const inLetters = (hex: string) =>
  Array.from(hex.toLowerCase().replaceAll('-', ''), (digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 16)),
  ).join('')

const first = 'samsyn'
/** Other programs keep no more than 255 signs of a property. */
const mostInProperty = 18

/** As properties of a file, which other programs keep. */
export function asProperties(
  versionId: string,
  provisions: readonly (Worded & Pick<Provision, 'id'>)[],
): Readonly<Record<string, string>> {
  const marks = provisions.map((one) => endOfId(one.id) + markOfWording(one))
  const properties: Record<string, string> = { [first]: inLetters(versionId) }
  for (let at = 0; at < marks.length; at += mostInProperty)
    properties[`${first}-${at / mostInProperty + 1}`] = marks
      .slice(at, at + mostInProperty)
      .join('')
  return properties
}

/** Nothing when the file did not leave from here, or another program has taken it away. */
export function readProperties(properties: ReadonlyMap<string, string>): LeftAs | undefined {
  const version = properties.get(first)
  if (version === undefined || !/^[a-p]{32}$/.test(version)) return undefined
  const wordings: Record<string, string> = {}
  for (let at = 1; properties.has(`${first}-${at}`); at++) {
    const marks = properties.get(`${first}-${at}`)!
    if (!/^(?:[a-p]{14}){1,18}$/.test(marks)) return undefined
    for (let begin = 0; begin < marks.length; begin += 14)
      wordings[marks.slice(begin, begin + 8)] = marks.slice(begin + 8, begin + 14)
  }
  return { version, wordings }
}
