// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import type { Tx } from '#platform/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal.ts'
import { checkSlug } from '../agreement/rules/address.ts'
import { findRevisionBySlug, listMilestones } from './reads.ts'
import {
  mayLeadRevision,
  mostCharacters,
  revisionEvent,
  type Branch,
  type Milestone,
  type Revision,
  type RevisionRefusal,
} from './rules/revision.ts'
import { insertMilestone, insertRevision, insertRound, lockRevision } from './writes.ts'

function checkTexts(
  title: Bilingual,
  summary: Bilingual,
): Result<undefined, 'title-missing' | 'text-too-long' | 'personal-number'> {
  if (title.sv.trim() === '' || title.en.trim() === '') return refused('title-missing')
  for (const [text, most] of [
    [title.sv, mostCharacters.title],
    [title.en, mostCharacters.title],
    [summary.sv, mostCharacters.summary],
    [summary.en, mostCharacters.summary],
  ] as const) {
    if (text.length > most) return refused('text-too-long', { most })
    if (findPersonalNumber(text)) return refused('personal-number')
  }
  return granted()
}

/** A revision begins: it gets its lasting address, under which everything about it is shown. */
export async function startRevision(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Omit<Revision, 'id'> & { readonly documentIds: readonly string[] },
): Promise<Result<Revision, RevisionRefusal>> {
  if (!mayLeadRevision(mandate)) throw new NotAllowed('start-revision')
  const slug = checkSlug(input.slug)
  if (!slug.granted) return slug
  const texts = checkTexts(input.title, input.summary)
  if (!texts.granted) return texts
  if (input.endsOn && input.endsOn < input.startsOn) return refused('ends-before-start')
  if (await findRevisionBySlug(tx, input.slug)) return refused('slug-taken')
  const { documentIds, ...rest } = input
  const revision: Revision = { ...rest, id: newId() }
  await insertRevision(tx, revision, documentIds)
  await record(tx, today, revisionEvent('revision-started', 'revision', revision.id))
  return granted(revision)
}

export async function addMilestone(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly revisionId: string
    readonly branch: Branch
    readonly title: Bilingual
    readonly startsOn: Day
    readonly endsOn?: Day | undefined
    readonly source?: string
  },
): Promise<Result<Milestone, RevisionRefusal>> {
  if (!mayLeadRevision(mandate)) throw new NotAllowed('add-milestone')
  const source = input.source ?? ''
  const texts = checkTexts(input.title, { sv: source, en: '' })
  if (!texts.granted) return texts
  if (input.endsOn && input.endsOn < input.startsOn) return refused('ends-before-start')
  await lockRevision(tx, input.revisionId)
  // The same form sent twice is one milestone.
  const same = (await listMilestones(tx, input.revisionId)).find(
    (one) =>
      one.branch === input.branch &&
      one.title.sv === input.title.sv &&
      one.title.en === input.title.en &&
      one.startsOn === input.startsOn &&
      one.endsOn === input.endsOn &&
      one.source === source,
  )
  if (same) return granted(same)
  const milestone: Milestone = {
    id: newId(),
    branch: input.branch,
    title: input.title,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    source,
  }
  await insertMilestone(tx, input.revisionId, milestone)
  await record(tx, today, revisionEvent('milestone-added', 'milestone', milestone.id))
  return granted(milestone)
}

/** A consultation or decision round is shown as part of the revision. */
export async function attachRound(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly revisionId: string
    readonly consultationId?: string
    readonly decisionRoundId?: string
  },
): Promise<void> {
  if (!mayLeadRevision(mandate)) throw new NotAllowed('attach-round')
  await insertRound(tx, input.revisionId, input)
  await record(
    tx,
    today,
    revisionEvent('round-attached', 'revision', input.revisionId, {
      consultation: input.consultationId ?? null,
      decisionRound: input.decisionRoundId ?? null,
    }),
  )
}
