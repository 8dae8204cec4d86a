// SPDX-License-Identifier: EUPL-1.2
// What `npm start` shows: the real parties and published dates; answers, decisions, persons, meetings
// and the agreements' wording are invented, and every page says so.

import type { Day } from '#kernel/day.ts'
import type { Bilingual } from '#kernel/language.ts'
import { inTransaction, theProduct } from '#platform/database/database.ts'
import type { LoadingDoors } from '#platform/database/installation.ts'
import { learnWords } from '#platform/swedish/learn-words.ts'
import { bundledCounty, layCounty } from '../county/bundled.ts'
import { listParties } from '../organisation/reads.ts'
import { makeAgreements } from './agreements.ts'
import { makeCalendars } from './calendars.ts'
import { makeConsultation2025, makeConsultation2026 } from './consultations.ts'
import { makeDecisions2023, makeDecisions2027 } from './decisions.ts'
import { makeEarlierConsultation } from './earlier-consultation.ts'
import { makeGuidance } from './guidance.ts'
import type { Making } from './make.ts'
import { loadPeople } from './people.ts'
import { makeMarks } from './marks.ts'
import { makeRevisions } from './revisions.ts'

/** Loads everything, as it stood on the first day of the demonstration. `tell` hears what is being made. */
export async function loadDemonstration(
  { owner, db }: LoadingDoors,
  today: Day,
  tell: (text: Bilingual) => void,
): Promise<void> {
  tell({ sv: '  parter, organ och personer', en: '  parties, bodies and people' })
  const mandates = await inTransaction(owner, theProduct, async (tx) => {
    await layCounty(tx, today, bundledCounty('vastra-gotaland'))
    return loadPeople(tx, today)
  })
  tell({ sv: '  sammanträdesdagar', en: '  meeting days' })
  const making: Making = { db, mandates, parties: await listParties(db, today) }
  await makeCalendars(making, today)
  tell({ sv: '  avtal och utgåvor', en: '  agreements and editions' })
  const agreements = await makeAgreements(making)
  tell({ sv: '  vem som ansvarar', en: '  who is responsible' })
  await makeMarks(making, today)
  tell({ sv: '  patientfall och frågor', en: '  patient cases and questions' })
  await makeGuidance(making, today)
  tell({ sv: '  remissen 2025', en: '  the consultation of 2025' })
  await makeEarlierConsultation(making)
  const consultation2025 = await makeConsultation2025(making, agreements)
  tell({ sv: '  remissen 2026', en: '  the consultation of 2026' })
  const consultation2026 = await makeConsultation2026(making, agreements, today)
  tell({ sv: '  besluten 2022', en: '  the decisions of 2022' })
  const decisions2023 = await makeDecisions2023(making, agreements)
  tell({ sv: '  besluten 2025–2026', en: '  the decisions of 2025–2026' })
  const decisions2027 = await makeDecisions2027(making, agreements, consultation2025.id, today)
  tell({ sv: '  processer', en: '  processes' })
  await makeRevisions(making, agreements, {
    consultation2025: consultation2025.id,
    consultation2026: consultation2026.id,
    decisions2023: decisions2023.id,
    decisions2027: decisions2027.id,
  })
  await learnWords(db)
}
