// SPDX-License-Identifier: EUPL-1.2
// What one who acts on letters has seen: page and command make the mark with the same function.

import type { Seen } from '#kernel/seen.ts'
import type { MailStatus } from '#platform/mail/letter.ts'

/** Who sends a letter again has seen that it failed, and after how many tries. */
export function seenOfMail({
  status,
  attempts,
}: {
  readonly status: MailStatus
  readonly attempts: number
}): Seen<'letter' | 'attempts'> {
  return { letter: status, attempts: String(attempts) }
}

/** Who chooses about reminders has seen what she has chosen before. */
export function seenOfReminders(wantsReminders: boolean): Seen<'reminders'> {
  return { reminders: wantsReminders ? 'yes' : 'no' }
}
