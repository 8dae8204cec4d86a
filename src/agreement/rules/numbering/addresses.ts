// SPDX-License-Identifier: EUPL-1.2
// What a provision is called in an address: by its number, and where it has none or shares it with another,
// by where it stands. Each in a text has its own.

import type { Provision } from '../provision.ts'
import type { ShownNumber } from './scheme.ts'

type Place = Pick<Provision, 'id' | 'parentId' | 'kind'>

/**
 * «3.2.1 a» is 3.2.1a, «2 kap» 2kap and «1 §» 1p. A number that stands twice is told by what it stands
 * under, 2kap-1p; the second without a number under 1.1 is 1.1~2. What still is not alone is counted: 3_2.
 */
export function addressesOf(
  provisions: readonly Place[],
  shown: ReadonlyMap<string, ShownNumber>,
): Map<string, string> {
  const wordOf = (id: string) => wordInAddress(shown.get(id)?.number ?? '')
  const times = Map.groupBy(provisions, ({ id }) => wordOf(id))
  const addresses = new Map<string, string>()
  const unnumbered = new Map<string, number>()
  const taken = new Map<string, number>()
  for (const { id, parentId, kind } of provisions) {
    const above = addresses.get(parentId ?? '') ?? ''
    const word = wordOf(id)
    // What has no number is counted from the nearest that has one.
    const from = above.replace(/~\d+$/, '')
    const count = (unnumbered.get(from) ?? 0) + 1
    if (word === '') unnumbered.set(from, count)
    const own =
      word === ''
        ? `${from}~${count}`
        : kind === 'point'
          ? pointUnder(above, wordInAddress(shown.get(id)!.mark))
          : times.get(word)!.length === 1 || above === ''
            ? word
            : `${above}-${word}`
    const twin = (taken.get(own) ?? 0) + 1
    taken.set(own, twin)
    addresses.set(id, twin === 1 ? own : `${own}_${twin}`)
  }
  return addresses
}

/** 3.2.1 and a are 3.2.1a; 1.1 and 2 are 1.1-2, since 1.12 is another. */
function pointUnder(above: string, mark: string): string {
  return above !== '' && /^\d/.test(mark) ? `${above}-${mark}` : above + mark
}

/** A number as it is asked for in an address: small letters, digits, and the signs inside it. */
export function wordInAddress(number: string): string {
  return number
    .toLowerCase()
    .replaceAll('§', 'p')
    .replaceAll(/[^\p{L}\d.:~_-]/gu, '')
}
