// SPDX-License-Identifier: EUPL-1.2
// The numbers of a version. They are the document's own: a text that was read from a file keeps the scheme
// that the file is numbered by (`numbering/scheme.ts`), and a provision whose number does not follow from
// it says so itself: `countsFrom` where the counting begins or leaps, `writtenNumber` where it is as
// written, empty where it has none. A text that was begun here has no scheme, and the house's numbering
// (`numbering/house.ts`).
//
// How a number is asked for: of a provision that was read, it is there (`number`, `address`); of a list
// that is being changed, `placesOf` computes them. Nothing else numbers a text.

import { addressesOf } from './numbering/addresses.ts'
import { houseNumbers } from './numbering/house.ts'
import {
  type Numbered,
  Numbering,
  type NumberingScheme,
  type ShownNumber,
} from './numbering/scheme.ts'

export type PlaceInText = ShownNumber & { readonly address: string }

/** Number, mark and address of every provision of a text, in reading order. */
export function placesOf(
  provisions: readonly Numbered[],
  scheme: NumberingScheme | undefined,
): ReadonlyMap<string, PlaceInText> {
  const shown = scheme ? countBy(provisions, scheme) : countAsHouse(provisions)
  const addresses = addressesOf(provisions, shown)
  return new Map(
    provisions.map(({ id }) => [id, { ...shown.get(id)!, address: addresses.get(id)! }]),
  )
}

/** The number of each provision that has one. */
export function numbersOf(
  provisions: readonly Numbered[],
  scheme: NumberingScheme | undefined,
): Map<string, string> {
  const shown = scheme ? countBy(provisions, scheme) : countAsHouse(provisions)
  return new Map(
    Array.from(shown, ([id, { number }]) => [id, number] as const).filter(([, one]) => one !== ''),
  )
}

/** The provisions with the numbers and addresses that they have in their order. */
export function numberAll<P extends Numbered>(
  provisions: readonly P[],
  scheme: NumberingScheme | undefined,
): readonly (P & { readonly number: string; readonly address: string })[] {
  const places = placesOf(provisions, scheme)
  return provisions.map((one) => {
    const { number, address } = places.get(one.id)!
    return { ...one, number, address }
  })
}

/** What stands beside the words: a point is shown by its own mark alone. */
export function markOf({
  kind,
  number,
}: {
  readonly kind: string
  readonly number: string
}): string {
  return kind === 'point' ? (number.split(' ').at(-1) ?? '').replaceAll('\u00A0', ' ') : number
}

function countBy(
  provisions: readonly Numbered[],
  scheme: NumberingScheme,
): ReadonlyMap<string, ShownNumber> {
  const numbering = new Numbering(scheme)
  return new Map(provisions.map((one) => [one.id, numbering.take(one)]))
}

function countAsHouse(provisions: readonly Numbered[]): ReadonlyMap<string, ShownNumber> {
  const numbers = houseNumbers(provisions)
  return new Map(
    provisions.map(({ id, kind }) => {
      const number = numbers.get(id) ?? ''
      return [id, { number, mark: markOf({ kind, number }) }]
    }),
  )
}
