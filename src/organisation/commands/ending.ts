// SPDX-License-Identifier: EUPL-1.2

import { addDays, type Day, latest } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { findDatedMandate, listPeers } from '../reads.ts'
import { isIndispensable, mayEnd } from '../rules/mandates.ts'
import type { DatedMandate } from '../rules/party.ts'
import type { Period } from '../rules/period.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import { seenOfMandate } from '../rules/seen.ts'
import { lockMandate, lockRole, updateMandateEnd } from '../writes.ts'
import { leaveContactPost } from './contact-person.ts'
import { lockPlace } from './mandate-records.ts'
import { notifyOfEnd } from './notifying.ts'
import { tell } from './tell.ts'

/** Ends a mandate: this day is its last. The day before today ends it at once. */
export async function endMandate(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly mandateId: string; readonly lastDay: Day; readonly seen: SeenMark },
): Promise<Result<undefined, OrganisationRefusal>> {
  const ending = await lockToEnd(tx, input.mandateId)
  if (hasChanged(input.seen, seenOfMandate(ending))) return refused('changed-meanwhile')
  const may = mayEnd(mandate, ending, {
    lastDay: input.lastDay,
    today,
    others: await listOthers(tx, ending, today),
  })
  if (!may.granted) return may
  // A mandate that has not begun ends before it does.
  const lastDay = latest(input.lastDay, addDays(ending.validFrom, -1))
  await updateMandateEnd(tx, ending.id, { lastDay, by: mandate.personId })
  await tell(tx, today, 'mandate-ended', ending.id, { person: ending.personId, until: lastDay })
  await leaveContactPost(tx, today, { ...ending, lastDay })
  await notifyOfEnd(tx, today, mandate, ending.id)
  return granted()
}

/** The mandate as it is once no one else can end it, or another that it depends on. */
async function lockToEnd(tx: Tx, mandateId: string): Promise<DatedMandate> {
  const found = await getDatedMandate(tx, mandateId)
  await lockPlace(tx, found)
  if (isIndispensable(found)) await lockRole(tx, found.role)
  await lockMandate(tx, found.id)
  return getDatedMandate(tx, mandateId)
}

async function getDatedMandate(tx: Tx, mandateId: string): Promise<DatedMandate> {
  const found = await findDatedMandate(tx, mandateId)
  if (!found) throw new NotFound(`no mandate ${mandateId}`)
  return found
}

async function listOthers(tx: Tx, ending: DatedMandate, today: Day): Promise<readonly Period[]> {
  const peers = await listPeers(tx, ending, today)
  return peers.map(({ mandate }) => mandate).filter(({ id }) => id !== ending.id)
}
