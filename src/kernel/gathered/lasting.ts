// SPDX-License-Identifier: EUPL-1.2
// The addresses that rooms have published for everyone, which never die.

import type { Day } from '../day.ts'

export type LastingPage = {
  /** Without language. */
  readonly path: string
  /** When what it says was last published; nothing when it says something new each day. */
  readonly changedOn?: Day | undefined
}
