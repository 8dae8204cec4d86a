// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Db } from '#platform/database/database.ts'
import { getBodies } from '../../organisation/reads.ts'
import { listBodyEnds } from '../../organisation/reads/county-edits.ts'
import { type BodyEnds, firstEnded } from '../rules/ended-bodies.ts'
import type { RouteTemplate } from '../rules/route-template.ts'

/** When the bodies of a planned route are there for the last time. */
export function readEnds(db: Db, { steps }: Pick<RouteTemplate, 'steps'>): Promise<BodyEnds> {
  return listBodyEnds(db, [
    ...new Set(steps.flatMap(({ bodies }) => bodies.map(({ bodyId }) => bodyId))),
  ])
}

/** The first step of a laid route whose body is no longer there on a day. */
export async function findEndedStep(
  db: Db,
  routeId: string,
  on: Day,
): Promise<{ readonly step: Bilingual; readonly body: string; readonly lastDay: Day } | undefined> {
  const rows = await db
    .selectFrom('route_step')
    .innerJoin('route_step_body', 'route_step_body.step_id', 'route_step.id')
    .innerJoin('body', 'body.id', 'route_step_body.body_id')
    .select(['key', 'title_sv', 'title_en', 'is_optional', 'body.id', 'body.valid_until'])
    .where('route_id', '=', routeId)
    .where('body.valid_until', 'is not', null)
    .orderBy('route_step.position')
    .orderBy('route_step_body.position')
    .execute()
  const ended = firstEnded(
    rows.map((row) => ({ ...row, isOptional: row.is_optional, bodyId: row.id })),
    new Map(rows.map(({ id, valid_until }) => [id, valid_until!])),
    on,
  )
  if (!ended) return undefined
  const [body] = await getBodies(db, [ended.bodyId], on)
  const { title_sv: sv, title_en: en, lastDay } = ended
  return { step: { sv, en }, body: body?.name ?? '', lastDay }
}
