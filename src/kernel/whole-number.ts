// SPDX-License-Identifier: EUPL-1.2

/** The largest number that a column of numbers holds: PostgreSQL 8.1.1, integer. */
const largest = 2_147_483_647

/**
 * A number from an address or a hidden field: 1 or more, in plain digits, small enough to be
 * asked about. Anything else is no number, as `1e9`, `0x1f` and what only `Number` would read.
 */
export function parseWholeNumber(text: string): number | undefined {
  if (!/^[1-9]\d{0,9}$/.test(text)) return undefined
  const number = Number(text)
  return number <= largest ? number : undefined
}
