// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'

/** A letter as a page shows it. */
export type LetterRow = {
  readonly id: string
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly body: string
  readonly path: string
  readonly status: 'queued' | 'sent' | 'failed' | 'dropped'
  readonly attempts: number
  readonly lastError: string
  readonly queuedOn: Day
  readonly queuedAt: Instant
  readonly nextAttemptAt: Instant
  readonly sentAt: Instant | undefined
}
