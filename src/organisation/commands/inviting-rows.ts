// SPDX-License-Identifier: EUPL-1.2
// Many invitations at once, each by the command and the rules of one.

import type { Day } from '#kernel/day.ts'
import type { RowDone } from '#kernel/described-import.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, type Result } from '#kernel/result.ts'
import { asItStands } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import { type Invitation, invitePerson } from './inviting.ts'

/** One who has the mandate, or has been invited to it, is there already. */
export async function inviteRow(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  row: Omit<Invitation, 'seen'>,
): Promise<Result<RowDone, OrganisationRefusal>> {
  const invited = await invitePerson(tx, today, mandate, { ...row, seen: asItStands })
  if (invited.granted) return granted('new')
  const { refusal } = invited
  const isThere = refusal === 'already-has-mandate' || refusal === 'already-invited'
  return isThere ? granted('there') : invited
}
