// SPDX-License-Identifier: EUPL-1.2

import type { TypedTextRefusal } from '#kernel/text/typed-text.ts'

/** Every "no" of the room. Each has a sentence in messages.ts. */
export type ProcessRefusal =
  | TypedTextRefusal
  | 'day-in-the-future'
  | 'step-is-done-elsewhere'
  | 'round-not-under-way'
  | 'step-is-needed'
  | 'step-is-done'
  | 'changed-meanwhile'
  | 'step-is-not-done'
  | 'reason-missing'
