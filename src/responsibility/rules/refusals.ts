// SPDX-License-Identifier: EUPL-1.2

import type { TypedTextRefusal } from '#kernel/text/typed-text.ts'

/** Every "no" of the room. Each has a sentence in messages. */
export type ResponsibilityRefusal =
  | TypedTextRefusal
  | 'changed-meanwhile'
  | 'ages-in-wrong-order'
  | 'measure-both-ways'
  | 'too-many-lines'
  | 'provision-is-gone'
  | 'word-not-usable'
  | 'word-is-there'
