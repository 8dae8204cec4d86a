// SPDX-License-Identifier: EUPL-1.2

/** Every "no" of the room. Each has a sentence in messages.ts. */
export type ProcessRefusal =
  | 'day-in-the-future'
  | 'step-is-done-elsewhere'
  | 'round-not-under-way'
  | 'step-is-needed'
  | 'step-is-done'
  | 'changed-meanwhile'
  | 'step-is-not-done'
  | 'note-too-long'
  | 'reason-missing'
  | 'personal-number'
