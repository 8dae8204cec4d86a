// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { record } from '#platform/journal/journal.ts'
import { getPackage } from '../../agreement/reads/packages.ts'
import { relayRoute } from '../../process/commands.ts'
import { countyOnDay, readRoute } from '../../process/reads.ts'
import { checkChosen } from '../reads/chosen.ts'
import { readPrepared } from '../reads/prepared.ts'
import { getConsultation } from '../reads/rounds.ts'
import { consultationEvent } from '../rules/events.ts'
import { countyIn } from '../rules/chosen-circle.ts'
import { checkLastDays, onlyChosen, withLastDays } from '../rules/last-days.ts'
import { mayInConsultation } from '../rules/permissions.ts'
import { isLaidAs, plannedRoute } from '../rules/planned-route.ts'
import {
  askedIn,
  checkPrepared,
  isSamePrepared,
  type PreparedRound,
} from '../rules/prepared-round.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import { seenOfPrepared } from '../rules/seen.ts'
import { lockConsultation, updatePrepared } from '../writes/rounds.ts'

/**
 * A round that nobody has been told of is prepared anew, with its route and those asked. Its address
 * stays. What a colleague has changed is not saved over unseen; the same words sent twice are saved once.
 */
export async function changeRoundDraft(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: PreparedRound & { readonly consultationId: string; readonly seen: SeenMark },
): Promise<Result<undefined, ConsultationRefusal>> {
  if (!mayInConsultation(mandate, 'draft')) throw new NotAllowed('draft')
  const { consultationId: id } = input
  await lockConsultation(tx, id)
  const stored = await getConsultation(tx, id)
  if (stored.status !== 'draft') return refused('step-not-possible')
  const checked = checkPrepared(input)
  if (!checked.granted) return checked
  const county = await countyOnDay(tx, checked.value.opensOn)
  const own = plannedRoute(countyIn(county, input.circle), { ...checked.value, lastDays: {} })
  const prepared = { ...checked.value, lastDays: onlyChosen(own, input.lastDays ?? {}) }
  const route = withLastDays(own, prepared.lastDays)
  const { rows } = await readRoute(tx, stored.routeId, stored.opensOn)
  if (isSamePrepared(prepared, await readPrepared(tx, stored)) && isLaidAs(route, rows))
    return granted()
  if (hasChanged(input.seen, seenOfPrepared(stored))) return refused('changed-meanwhile')
  await getPackage(tx, prepared.packageId)
  const chosen = await checkChosen(tx, county, prepared)
  if (!chosen.granted) return chosen
  const inTime = checkLastDays(route, prepared)
  if (!inTime.granted) return inTime
  const asked = askedIn(chosen.value, route, prepared)
  if (!asked.granted) return asked
  await updatePrepared(tx, id, prepared, asked.value)
  await relayRoute(tx, today, stored.routeId, route)
  await record(tx, today, consultationEvent('consultation-redrafted', 'consultation', id))
  return granted()
}
