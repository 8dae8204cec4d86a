// SPDX-License-Identifier: EUPL-1.2
// What the demonstration has none of: an answer of the region and one of a board of it, both marked as
// secret before the collation is published.

import type { Day } from '#kernel/day.ts'
import { asItStands } from '#kernel/seen.ts'
import { inTransaction, scopeOf, type Db } from '#platform/database/database.ts'
import { saveStance } from '../../src/consultation/commands/drafting.ts'
import { submitResponse } from '../../src/consultation/commands/submitting.ts'
import { findConsultationBySlug } from '../../src/consultation/reads/rounds.ts'
import { must } from '../../src/demonstration/make.ts'
import { readDemonstrationMandates } from '../../src/demonstration/people.ts'
import { findBodyBySlug, listParties } from '../../src/organisation/reads.ts'

export async function sendMarkedAnswers(db: Db, today: Day): Promise<void> {
  const { coordinatorOf, coordinatorOfBody } = await readDemonstrationMandates(db, today)
  const region = (await listParties(db, today)).find(({ kind }) => kind === 'region')!
  const board = (await findBodyBySlug(db, 'utforarstyrelse-1', today))!
  const consultationId = (await findConsultationBySlug(db, 'avvikelser-och-tvister'))!.id
  for (const mandate of [coordinatorOf(region.id), coordinatorOfBody(board.id)]) {
    await inTransaction(db, scopeOf(mandate), async (tx) => {
      const subject = { kind: 'package' } as const
      const stance = { consultationId, subject, stance: 'oppose', seen: asItStands }
      must(await saveStance(tx, today, mandate, stance))
      const answer = { consultationId, secrecyReason: 'OSL 18:8', seen: asItStands }
      must(await submitResponse(tx, today, mandate, answer))
    })
  }
}
