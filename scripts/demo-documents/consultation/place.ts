// SPDX-License-Identifier: EUPL-1.2
// Where a comment points, and whose turn it is.
import type { DraftDocument } from '../draft.ts'
import { numbered } from '../numbering.ts'

export type Place = {
  readonly document: string
  readonly key: string
  readonly number: string
  readonly path: readonly string[]
}

/** Where a provision stands: file, printed number and the headings above and at it. */
export function placeIn(draft: DraftDocument, key: string): Place {
  const found = numbered(draft).find((one) => one.provision.key === key)
  if (!found) throw new Error(`${draft.file} har ingen bestämmelse med nyckeln ${key}`)
  return { document: draft.file, key, number: found.number, path: found.path }
}

export function inTurn<T>(values: readonly T[], turn: number): T {
  const value = values[turn % values.length]
  if (value === undefined) throw new Error('Listan är tom')
  return value
}
