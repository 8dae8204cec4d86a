// SPDX-License-Identifier: EUPL-1.2

import type { Db } from '#platform/database/database.ts'
import type { Consultation } from '../rules/consultation.ts'
import { regionDueOf } from '../rules/planned-route.ts'
import type { PreparedRound } from '../rules/prepared-round.ts'
import { listConsultees, listQuestions } from './rounds.ts'

/** A draft as it was prepared. The region's day is left out when it follows from the parties'. */
export async function readPrepared(db: Db, consultation: Consultation): Promise<PreparedRound> {
  const { packageId, title, kind, invitation, opensOn, dueOn } = consultation
  const consultees = await listConsultees(db, consultation.id)
  const bodiesDueOn = consultees.find(({ bodyId }) => bodyId !== undefined)?.dueOn
  return {
    packageId,
    title,
    kind,
    invitation,
    questions: (await listQuestions(db, consultation.id)).map(({ text }) => text),
    opensOn,
    dueOn,
    regionDueOn: bodiesDueOn === regionDueOf({ opensOn, dueOn }) ? undefined : bodiesDueOn,
  }
}
