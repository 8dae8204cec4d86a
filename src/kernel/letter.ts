// SPDX-License-Identifier: EUPL-1.2

/**
 * What a room tells a person by mail: that something has happened, and where to read about it. Never
 * what a party has written, since mail is read by others on its way. Swedish, as the work is.
 */
export type Letter = {
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** Where in the product it leads: `/remiss/nytt-avtal`. */
  readonly path: string
}
