// SPDX-License-Identifier: EUPL-1.2

import type { TypedTextRefusal } from '#kernel/text/typed-text.ts'

/** Every "no" about guiding cases. Each has a sentence in messages. */
export type CaseRefusal =
  | TypedTextRefusal
  | 'changed-meanwhile'
  | 'step-not-possible'
  | 'provision-unknown'
  | 'provision-missing'
  | 'too-many-provisions'
  | 'case-unknown'
  | 'case-of-itself'
  | 'replaces-no-decided'
  | 'decided-later'
  | 'holds-before-decided'
  | 'case-ends-before'
