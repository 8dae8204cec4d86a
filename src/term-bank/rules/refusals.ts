// SPDX-License-Identifier: EUPL-1.2

import type { TypedTextRefusal } from '#kernel/text/typed-text.ts'

/** Every "no" of the room. Each has a sentence in messages. */
export type TermBankRefusal =
  | TypedTextRefusal
  | 'changed-meanwhile'
  | 'term-not-usable'
  | 'term-is-there'
  | 'instead-missing'
  | 'instead-of-itself'
  | 'term-ends-before'
