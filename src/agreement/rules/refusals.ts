// SPDX-License-Identifier: EUPL-1.2

/** Every "no" of the room. Each has a sentence where its form is drawn: in the room of drafting. */
export const agreementRefusals = [
  'slug-taken',
  'slug-not-usable',
  'label-taken',
  'label-not-usable',
  'main-not-usable',
  'already-made',
  'title-missing',
  'text-missing',
  'personal-number',
  'version-not-draft',
  'version-empty',
  'version-not-frozen',
  'version-is-decided',
  'version-is-adopted',
  'version-is-withdrawn',
  'package-empty',
  'package-holds-draft',
  'package-same-document-twice',
  'too-much-to-compare',
  'ends-before-start',
  'source-missing',
  'day-not-yet',
  'before-adoption',
  'not-later',
  'party-missing',
  'version-not-adopted',
  'event-already-withdrawn',
  'reason-missing',
  'name-missing',
  'name-taken',
] as const

export type AgreementRefusal = (typeof agreementRefusals)[number]
