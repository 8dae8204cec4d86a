// SPDX-License-Identifier: EUPL-1.2

import type { TypedTextRefusal } from '#kernel/text/typed-text.ts'

/** Every "no" of the room. Each has a sentence in messages. */
export type LawWatchRefusal =
  | TypedTextRefusal
  | 'changed-meanwhile'
  | 'law-number-not-usable'
  | 'law-is-there'
  | 'law-ends-before'
  | 'name-ends-before'
  | 'touch-not-usable'
  | 'bill-has-no-status'
  | 'source-not-usable'
  | 'rests-no-longer'
