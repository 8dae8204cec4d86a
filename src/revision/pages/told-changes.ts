// SPDX-License-Identifier: EUPL-1.2
// What has changed since a form of the room was drawn: what was seen, what stands now, by whom.

import type { Language } from '#kernel/language.ts'
import type { Seen } from '#kernel/seen.ts'
import type { Visit } from '#platform/page.ts'
import { type Change, tellChanges, tellWho } from '#web/returned.tsx'
import { getConsultation } from '../../consultation/reads/rounds.ts'
import { getRound } from '../../decision/reads/rounds.ts'
import { readWhoTold } from '../../organisation/reads/who-told.ts'
import { messagesIn } from '../messages.ts'
import { listMilestones, listRevisions, readRounds } from '../reads.ts'
import type { Revision } from '../rules/revision.ts'
import { seenOfMilestones, seenOfRevisions, seenOfTiedRounds } from '../rules/seen.ts'

type Titled = readonly { readonly id: string; readonly title: string }[]

async function by({ db, language }: Visit, subjectId: string): Promise<string | undefined> {
  if (subjectId === '') return undefined
  const told = (await readWhoTold(db, [subjectId])).get(subjectId)
  return told && tellWho(told.name, told.at, language)
}

/** The titles of one or more ids. What came with a form may be anything. */
function titlesIn(known: Titled, language: Language) {
  const words = messagesIn(language).seen
  return (ids: string) => {
    if (ids === '') return words.none
    const titles = ids.split(',').map((id) => known.find((one) => one.id === id)?.title)
    return [...new Set(titles.map((title) => title ?? words.other))].join(', ')
  }
}

/** For one who begins a process. */
export async function tellRevisionsChanges(visit: Visit, seen: Seen): Promise<readonly Change[]> {
  const { db, language } = visit
  const revisions = await listRevisions(db)
  const now = seenOfRevisions(revisions)
  const titled = revisions.map(({ id, title }) => ({ id, title: title[language] }))
  return tellChanges(seen, now, {
    latestProcess: {
      what: messagesIn(language).seen.latestProcess,
      say: titlesIn(titled, language),
      by: await by(visit, now.latestProcess),
    },
  })
}

/** For one who adds a day. */
export async function tellMilestonesChanges(
  visit: Visit,
  { id }: Revision,
  seen: Seen,
): Promise<readonly Change[]> {
  const { db, language } = visit
  const milestones = await listMilestones(db, id)
  const now = seenOfMilestones(milestones)
  const titled = milestones.map((one) => ({ id: one.id, title: one.title[language] }))
  return tellChanges(seen, now, {
    latestDay: {
      what: messagesIn(language).seen.latestDay,
      say: titlesIn(titled, language),
      by: await by(visit, now.latestDay),
    },
  })
}

/** For one who ties a round. */
export async function tellRoundsChanges(
  visit: Visit,
  { id }: Revision,
  seen: Seen,
): Promise<readonly Change[]> {
  const { db, language } = visit
  const words = messagesIn(language).seen
  const rounds = await readRounds(db, id)
  const consultations = await Promise.all(
    rounds.consultationIds.map((one) => getConsultation(db, one)),
  )
  const decisions = await Promise.all(rounds.decisionRoundIds.map((one) => getRound(db, one)))
  const told = await by(visit, id)
  return tellChanges(seen, seenOfTiedRounds(rounds), {
    consultations: { what: words.consultations, say: titlesIn(consultations, language), by: told },
    decisionRounds: { what: words.decisionRounds, say: titlesIn(decisions, language), by: told },
  })
}
