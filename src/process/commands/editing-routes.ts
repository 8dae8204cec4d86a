// SPDX-License-Identifier: EUPL-1.2
// An administrator changes which steps the county's rounds take, from a day on.

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { holdName } from '#platform/database/named-lock.ts'
import { record } from '#platform/journal/journal.ts'
import { mayEditCounty } from '../../organisation/rules/county-edit.ts'
import { countyOnDay, listRouteVersions } from '../reads.ts'
import { processEvent } from '../rules/events.ts'
import {
  checkSteps,
  editSteps,
  inOneOrder,
  type LastSteps,
  type RouteEditRefusal,
  type StepsEdit,
} from '../rules/route-edit.ts'
import type { RouteKind } from '../rules/route-template.ts'
import { seenOfVersions } from '../rules/seen.ts'
import { insertCountyRoute } from '../writes.ts'

/** The steps of a kind are others from a day. A round that could not be laid on them is never begun. */
export async function editCountyRoute(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly kind: RouteKind
    readonly from: Day
    readonly edit: StepsEdit
    readonly lastSteps: LastSteps
    readonly seen: SeenMark
  },
): Promise<Result<undefined, RouteEditRefusal | 'changed-meanwhile'>> {
  if (!mayEditCounty(mandate)) throw new NotAllowed('edit the county')
  await holdName(tx, 'the county is edited')
  const { kind, from, edit, lastSteps } = input
  if (from < today) return refused('holds-no-earlier-than-today', { today }, 'from')
  const county = await countyOnDay(tx, from)
  const old = county.routes[kind]
  const steps = editSteps(old, edit)
  if (!steps.granted) return steps
  const before = inOneOrder(old)
  const after = inOneOrder(steps.value)
  if (after === before) return refused('route-stands-already')
  const can = checkSteps(county, kind, steps.value, lastSteps[kind])
  if (!can.granted) return can
  const versions = await listRouteVersions(tx, kind)
  if (hasChanged(input.seen, seenOfVersions(versions))) return refused('changed-meanwhile')
  const id = await insertCountyRoute(tx, kind, steps.value, from)
  await record(
    tx,
    today,
    processEvent('county-route-changed', 'county', id, { kind, from, old: before, new: after }),
  )
  return granted()
}
