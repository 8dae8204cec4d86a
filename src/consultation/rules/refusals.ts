// SPDX-License-Identifier: EUPL-1.2

/** Every "no" of the room. Each has a sentence in messages.ts. */
export const consultationRefusals = [
  'slug-taken',
  'slug-not-usable',
  'title-missing',
  'text-too-long',
  'text-missing',
  'personal-number',
  'due-before-opening',
  'region-due-after-due',
  'party-left-out',
  'due-not-later',
  'step-not-possible',
  'reason-missing',
  'comments-unanswered',
  'period-not-over',
  'not-receiving',
  'stance-missing',
  'stance-unknown',
  'kind-unknown',
  'outcome-unknown',
  'not-in-package',
  'wording-unchanged',
  'nothing-to-submit',
  'already-submitted-unchanged',
  'change-missing',
  'change-not-in-version',
  'body-not-of-party',
  'no-such-question',
  'changed-meanwhile',
] as const

export type ConsultationRefusal = (typeof consultationRefusals)[number]
