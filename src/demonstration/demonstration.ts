// SPDX-License-Identifier: EUPL-1.2
// What `npm start` shows: the real parties and published dates; answers, decisions, persons and the
// agreements' wording are invented, and every page says so.

import type { Day } from '#kernel/day.ts'
import { inTransaction, theProduct, type Db } from '#platform/database.ts'
import { readVastraGotaland } from '../county/vastra-gotaland.ts'
import { establishCounty } from '../organisation/commands.ts'
import { listParties } from '../organisation/reads.ts'
import { makeAgreements } from './agreements.ts'
import { makeConsultation2025, makeConsultation2026 } from './consultations.ts'
import { makeDecisions2023, makeDecisions2027 } from './decisions.ts'
import type { Making } from './make.ts'
import { loadPeople } from './people.ts'
import { makeRevisions } from './revisions.ts'

/** Loads everything, as it stood on the first day of the demonstration. `tell` hears what is being made. */
export async function loadDemonstration(
  db: Db,
  today: Day,
  tell: (text: string) => void,
): Promise<void> {
  tell('parter, organ och personer')
  const mandates = await inTransaction(db, theProduct, async (tx) => {
    await establishCounty(tx, today, readVastraGotaland())
    return loadPeople(tx, today)
  })
  const making: Making = { db, mandates, parties: await listParties(db, today) }
  tell('avtal och utgåvor')
  const agreements = await makeAgreements(making)
  tell('remissen 2025')
  const consultation2025 = await makeConsultation2025(making, agreements)
  tell('remissen 2026')
  const consultation2026 = await makeConsultation2026(making, agreements, today)
  tell('besluten 2022')
  const decisions2023 = await makeDecisions2023(making, agreements)
  tell('besluten 2025–2026')
  const decisions2027 = await makeDecisions2027(making, agreements, consultation2025.id, today)
  tell('processer')
  await makeRevisions(making, agreements, {
    consultation2025: consultation2025.id,
    consultation2026: consultation2026.id,
    decisions2023: decisions2023.id,
    decisions2027: decisions2027.id,
  })
}
