// SPDX-License-Identifier: EUPL-1.2

const swedish = new Intl.Collator('sv')

/** Å, Ä and Ö come last, as in a Swedish telephone book. */
export function inSwedishOrder(first: string, second: string): number {
  return swedish.compare(first, second)
}
