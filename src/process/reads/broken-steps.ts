// SPDX-License-Identifier: EUPL-1.2

import { addDays } from '#kernel/day.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Db } from '#platform/database/database.ts'
import type { BodyEnding } from '../../organisation/rules/county-edit.ts'
import { countyOnDay, listStepsForBodies, readRoute } from '../reads.ts'
import { type LastSteps, leftOutWithout } from '../rules/route-edit.ts'
import type { RouteKind } from '../rules/route-template.ts'

/** The steps that wait for a body in rounds that go on, and the rounds that could not be laid without it. */
export async function listBrokenSteps(
  db: Db,
  { bodyId, lastDay, today, withPartyId }: BodyEnding,
  above: {
    /** Held, so that it is so until the body has ended. */
    readonly isRunning: (routeId: string) => Promise<boolean>
    readonly titleOf: (routeId: string) => Promise<string | Bilingual | undefined>
    readonly lastSteps: LastSteps
    readonly tellLeftOut: (kind: RouteKind, party: string) => Bilingual
  },
): Promise<readonly Bilingual[]> {
  const waiting = (await listStepsForBodies(db, [bodyId], today)).filter(
    ({ doneOn, isOptional }) => doneOn === undefined && !isOptional,
  )
  const broken: Bilingual[] = []
  for (const { routeId, title: step } of waiting) {
    if (!(await above.isRunning(routeId))) continue
    const title = (await above.titleOf(routeId)) ?? (await readRoute(db, routeId, today)).title
    const named = typeof title === 'string' ? { sv: title, en: title } : title
    broken.push({ sv: `${named.sv} (${step.sv})`, en: `${named.en} (${step.en})` })
  }
  const after = await countyOnDay(db, addDays(lastDay, 1))
  const without = leftOutWithout(after, bodyId, above.lastSteps)
  if (without && without.party.id !== withPartyId)
    broken.push(above.tellLeftOut(without.kind, without.party.name))
  return broken
}
