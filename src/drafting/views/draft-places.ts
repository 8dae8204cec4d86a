// SPDX-License-Identifier: EUPL-1.2
// Where a part of a draft stands on the draft's page.

import { anchorOf } from '../../agreement/rules/address.ts'

export const draftModes = ['skriv', 'foresla', 'ordna'] as const
export type DraftMode = (typeof draftModes)[number]

/** In the text a part stands at its address, as everywhere; among lines that move it stands at its id. */
export function placeIn(
  mode: DraftMode,
  provision: { readonly id: string; readonly address: string },
): string {
  return mode === 'ordna' ? lineOf(provision) : anchorOf(provision)
}

export function lineOf({ id }: { readonly id: string }): string {
  return `rad-${id}`
}

/** The page where the ways to change one part are open. */
export function pathToOrder(path: string, provision: { readonly id: string }): string {
  return `${path}?lage=ordna&valt=${provision.id}#${lineOf(provision)}`
}
