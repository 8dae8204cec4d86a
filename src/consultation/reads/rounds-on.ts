// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database/database.ts'
import { onceFor } from '#platform/cache/read-memory.ts'
import type { ConsultationSummary, Notice } from '../rules/consultation.ts'
import { asOfDay, phaseOn } from '../rules/lifecycle.ts'
import { listConsultations, listNotices } from './rounds.ts'

/** A consultation that had begun on a day, as it stood then, and what had been told of it since. */
export type RoundOn = { readonly round: ConsultationSummary; readonly notices: readonly Notice[] }

/** The latest first. */
export function listRoundsOn(db: Db, on: Day): Promise<readonly RoundOn[]> {
  return onceFor(db, ['consultations on a day', on], async () => {
    const begun = (await listConsultations(db, on)).filter(({ opensOn }) => opensOn <= on)
    return Promise.all(
      begun.map(async (summary) => {
        const notices = await listNotices(db, summary.id)
        const then = asOfDay(summary, notices, on)
        return { round: { ...summary, ...then, phase: phaseOn(then, on) }, notices }
      }),
    )
  })
}
