// SPDX-License-Identifier: EUPL-1.2

import { addDays, type Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import type { Tx } from '#platform/database/database.ts'
import { firstDayOfDemonstration } from '#platform/day/day-of-product.ts'
import { record } from '#platform/journal/journal.ts'
import { mayMoveDay } from '../rules/moving-the-day.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import { seenOfDay } from '../rules/seen.ts'
import { lockProductDay, updateProductDay } from '../writes.ts'

/** Where the journal says that the day was moved: the installation has no id of its own. */
const installationId = '00000000-0000-7000-8000-000000000000'

/**
 * Moves the demonstration's day forward. `onDay` is told of every day that is reached on the way,
 * in order, so that no day's work is skipped.
 */
export async function moveDay(
  tx: Tx,
  mandate: Mandate,
  input: {
    readonly seen: SeenMark
    readonly to: Day
    readonly isDemonstration: boolean
    readonly onDay?: ((tx: Tx, day: Day) => Promise<void>) | undefined
  },
): Promise<Result<undefined, OrganisationRefusal>> {
  if (!input.isDemonstration) return refused('not-a-demonstration')
  const today = await lockProductDay(tx, firstDayOfDemonstration)
  const isAsSeen = !hasChanged(input.seen, seenOfDay(today))
  const may = mayMoveDay(mandate, { today, isAsSeen, to: input.to })
  if (!may.granted) return may
  await updateProductDay(tx, input.to)
  if (input.onDay) {
    for (let on = addDays(today, 1); on <= input.to; on = addDays(on, 1)) await input.onDay(tx, on)
  }
  await record(tx, input.to, {
    room: 'platform',
    event: 'day-moved',
    subjectKind: 'installation',
    subjectId: installationId,
    isPublic: true,
    payload: { from: today, to: input.to },
  })
  return granted()
}
