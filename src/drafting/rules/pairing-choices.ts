// SPDX-License-Identifier: EUPL-1.2
// What a person may choose for each imported provision. Every one that is left for every provision
// would be the square of the text: of very many, the nearest are shown.

import type { NumberedProvision } from '../../agreement/rules/document.ts'
import type { ImportPart } from './import-plan.ts'

/** So many choices in all make a page that a browser draws at once. */
const mostChoices = 20_000
/** A select has at least so many. */
const fewestChoices = 10

/** The earlier provisions that nothing in the file is, in order, and how many a select may hold. */
export type PairingChoices = {
  readonly provisions: readonly NumberedProvision[]
  /** Where each of them stands in the earlier text. */
  readonly at: readonly number[]
  readonly most: number
  readonly byId: ReadonlyMap<string, NumberedProvision>
  readonly placeOf: ReadonlyMap<string, number>
}

export function choicesOf({
  earlier,
  pairing,
}: Pick<ImportPart, 'earlier' | 'pairing'>): PairingChoices {
  const all = earlier?.provisions ?? []
  const left = new Set(pairing.leftOut)
  const placeOf = new Map(all.map(({ id }, place) => [id, place]))
  const provisions = all.filter(({ id }) => left.has(id))
  return {
    provisions,
    at: provisions.map(({ id }) => placeOf.get(id)!),
    most: Math.max(fewestChoices, Math.floor(mostChoices / Math.max(1, pairing.pairings.length))),
    byId: new Map(all.map((one) => [one.id, one])),
    placeOf,
  }
}

/** Those that a provision may be: all, or the nearest to where it stands. One that is taken is let go of first. */
export function choicesAt(
  free: PairingChoices,
  chosen: string,
  place: number,
): readonly NumberedProvision[] {
  const own = free.byId.get(chosen)
  const near = free.placeOf.get(chosen) ?? place
  const after = free.at.findIndex((one) => one >= near)
  const middle = after === -1 ? free.provisions.length : after
  const start = Math.max(
    0,
    Math.min(middle - Math.floor(free.most / 2), free.provisions.length - free.most),
  )
  const shown = free.provisions.slice(start, start + free.most)
  if (!own || shown.includes(own)) return shown
  return [...shown, own].toSorted((a, b) => free.placeOf.get(a.id)! - free.placeOf.get(b.id)!)
}
