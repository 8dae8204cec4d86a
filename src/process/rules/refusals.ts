// SPDX-License-Identifier: EUPL-1.2

/** Every "no" of the room. Each has a sentence in messages.ts. */
export const processRefusals = [
  'not-the-turn-of-the-body',
  'day-in-the-future',
  'step-is-done-elsewhere',
  'note-too-long',
  'personal-number',
  'route-not-ordered',
] as const

export type ProcessRefusal = (typeof processRefusals)[number]
