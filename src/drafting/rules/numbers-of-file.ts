// SPDX-License-Identifier: EUPL-1.2
// A text keeps the numbers of the file it was read from: the scheme that they follow, and what does not.

import { type Departure, findScheme } from '../../agreement/rules/numbering/find-scheme.ts'
import type { NumberingScheme } from '../../agreement/rules/numbering/scheme.ts'
import { type PlaceInText, placesOf } from '../../agreement/rules/numbering.ts'
import type { ImportedProvision } from './imported-document.ts'

export type FileNumbering = {
  /** Nothing when the file is numbered as the house does. */
  readonly scheme: NumberingScheme | undefined
  /** What each provision says itself of its number, in order; most say nothing. */
  readonly departures: readonly (Departure | undefined)[]
}

type Numbered = Pick<ImportedProvision, 'kind' | 'parent' | 'fileNumber'>

const placed = (provisions: readonly Numbered[]) =>
  provisions.map(({ kind, parent, fileNumber }, place) => ({
    id: String(place),
    parentId: parent === undefined ? undefined : String(parent),
    kind,
    shown: fileNumber,
  }))

export function numberingOfFile(provisions: readonly Numbered[]): FileNumbering {
  const { scheme, departures } = findScheme(placed(provisions))
  return { scheme, departures: provisions.map((_, place) => departures.get(String(place))) }
}

/** The number and address that each gets: those that the file shows. */
export function numbersOfFile(
  provisions: readonly Numbered[],
  { scheme, departures }: FileNumbering,
): readonly PlaceInText[] {
  const list = placed(provisions).map((one, place) => ({ ...one, ...departures[place] }))
  return [...placesOf(list, scheme).values()]
}

/** The numbers that no scheme explains, and that stay as they are written. */
export function writtenNumbers({ departures }: FileNumbering): readonly string[] {
  return departures.flatMap((one) => one?.writtenNumber || [])
}
