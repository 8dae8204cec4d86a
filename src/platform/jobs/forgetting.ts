// SPDX-License-Identifier: EUPL-1.2

import type { Instant } from '#kernel/instant.ts'
import { inTransaction, theProduct, type Db } from '#platform/database/database.ts'
import { forgetKeptForms } from '#platform/http/kept-forms.ts'
import { forgetOldSessions } from '#platform/sign-in/session.ts'
import { forgetRemoved } from '#platform/undo/removed.ts'

/** Forgets what is kept for a time: words that nobody came back for, what was removed and not taken back, old sessions and begun sign-ins. */
export function forgetWhatIsOld(db: Db, now: Instant): Promise<void> {
  return inTransaction(db, theProduct, async (tx) => {
    await forgetOldSessions(tx, now)
    await forgetKeptForms(tx, now)
    await forgetRemoved(tx, now)
  })
}
