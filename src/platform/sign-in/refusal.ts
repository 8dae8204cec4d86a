// SPDX-License-Identifier: EUPL-1.2

import type { BindingRefusal } from '#platform/sign-in/identity.ts'
import type { ToldRefusal } from '#platform/sign-in/told-by-provider.ts'

/** Why no one was signed in. */
export type SignInRefusal =
  | BindingRefusal
  | 'unknown-provider'
  | 'provider-unreachable'
  | 'attempt-over'
  | 'provider-refused'
  | 'exchange-failed'
  | 'assurance-too-low'
  | ToldRefusal
