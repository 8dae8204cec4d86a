// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import { checkNeededText, checkTypedText, type TypedTextRefusal } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { holdName } from '#platform/database/named-lock.ts'
import { checkSlug } from '../agreement/rules/address.ts'
import {
  findRevisionBySlug,
  findRevisionOfRound,
  listDocumentIds,
  listMilestones,
  listRevisions,
  readRounds,
} from './reads.ts'
import {
  mayLeadRevision,
  mostCharacters,
  revisionEvent,
  type Branch,
  type Milestone,
  type Revision,
  type RevisionRefusal,
} from './rules/revision.ts'
import { seenOfMilestones, seenOfRevisions, seenOfTiedRounds } from './rules/seen.ts'
import { insertMilestone, insertRevision, insertRound, lockRevision } from './writes.ts'

type TypedTexts = {
  readonly title: Bilingual
  readonly summary?: Bilingual
  readonly source?: string
}

/** The texts as they are kept, or the first that cannot be; its place is that of the form's field. */
function checkTexts({
  title,
  summary = { sv: '', en: '' },
  source = '',
}: TypedTexts): Result<Required<TypedTexts>, TypedTextRefusal> {
  const line = { most: mostCharacters.title, isLine: true }
  const area = { most: mostCharacters.summary }
  const titleSv = about('titleSv', checkNeededText(title.sv, line))
  if (!titleSv.granted) return titleSv
  const titleEn = about('titleEn', checkNeededText(title.en, line))
  if (!titleEn.granted) return titleEn
  const summarySv = about('summarySv', checkTypedText(summary.sv, area))
  if (!summarySv.granted) return summarySv
  const summaryEn = about('summaryEn', checkTypedText(summary.en, area))
  if (!summaryEn.granted) return summaryEn
  const checkedSource = about('source', checkTypedText(source, line))
  if (!checkedSource.granted) return checkedSource
  return granted({
    title: { sv: titleSv.value, en: titleEn.value },
    summary: { sv: summarySv.value, en: summaryEn.value },
    source: checkedSource.value,
  })
}

type NewRevision = Omit<Revision, 'id'> & { readonly documentIds: readonly string[] }

/** A revision begins: it gets its lasting address, under which everything about it is shown. */
export async function startRevision(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: NewRevision & { readonly seen: SeenMark },
): Promise<Result<Revision, RevisionRefusal>> {
  // No row stands for a process that nobody has begun: two could each find the name free.
  await holdName(tx, 'beginning of a process')
  if (!mayLeadRevision(mandate)) throw new NotAllowed('start-revision')
  const slug = about('slug', checkSlug(input.slug))
  if (!slug.granted) return slug
  const texts = checkTexts(input)
  if (!texts.granted) return texts
  if (input.endsOn && input.endsOn < input.startsOn) {
    return refused('ends-before-start', {}, 'endsOn')
  }
  const { documentIds, seen, ...rest } = input
  const { title, summary } = texts.value
  const known = await findRevisionBySlug(tx, input.slug)
  if (known) {
    const isSame = await isSentAgain(tx, known, { ...rest, title, summary, documentIds })
    return isSame ? granted(known) : refused('slug-taken', {}, 'slug')
  }
  if (hasChanged(seen, seenOfRevisions(await listRevisions(tx)))) {
    return refused('changed-meanwhile')
  }
  const revision: Revision = { ...rest, title, summary, id: newId() }
  await insertRevision(tx, revision, documentIds)
  await record(tx, today, revisionEvent('revision-started', 'revision', revision.id))
  return granted(revision)
}

/** The same form sent twice begins one process. */
async function isSentAgain(tx: Tx, known: Revision, input: NewRevision): Promise<boolean> {
  const documentIds = await listDocumentIds(tx, known.id)
  return (
    known.title.sv === input.title.sv &&
    known.title.en === input.title.en &&
    known.summary.sv === input.summary.sv &&
    known.summary.en === input.summary.en &&
    known.startsOn === input.startsOn &&
    known.endsOn === input.endsOn &&
    documentIds.toSorted().join() === input.documentIds.toSorted().join()
  )
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
    readonly seen: SeenMark
  },
): Promise<Result<Milestone, RevisionRefusal>> {
  await lockRevision(tx, input.revisionId)
  if (!mayLeadRevision(mandate)) throw new NotAllowed('add-milestone')
  const texts = checkTexts(input)
  if (!texts.granted) return texts
  const { title, source } = texts.value
  if (input.endsOn && input.endsOn < input.startsOn) {
    return refused('ends-before-start', {}, 'endsOn')
  }
  // The same form sent twice is one milestone.
  const milestones = await listMilestones(tx, input.revisionId)
  const same = milestones.find(
    (one) =>
      one.branch === input.branch &&
      one.title.sv === title.sv &&
      one.title.en === title.en &&
      one.startsOn === input.startsOn &&
      one.endsOn === input.endsOn &&
      one.source === source,
  )
  if (same) return granted(same)
  if (hasChanged(input.seen, seenOfMilestones(milestones))) return refused('changed-meanwhile')
  const milestone: Milestone = {
    id: newId(),
    branch: input.branch,
    title,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    source,
    registeredOn: today,
  }
  await insertMilestone(tx, input.revisionId, milestone)
  await record(tx, today, revisionEvent('milestone-added', 'milestone', milestone.id))
  return granted(milestone)
}

/**
 * A consultation or decision round is shown as part of the revision. A round belongs to one revision;
 * attaching it twice is attaching it once.
 */
export async function attachRound(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly revisionId: string
    readonly consultationId?: string
    readonly decisionRoundId?: string
    readonly seen: SeenMark
  },
): Promise<Result<undefined, RevisionRefusal>> {
  // No row stands for a round that no revision has: two could each find it free.
  await holdName(tx, 'rounds of revisions')
  if (!mayLeadRevision(mandate)) throw new NotAllowed('attach-round')
  const owner = await findRevisionOfRound(tx, input)
  if (owner) return owner.id === input.revisionId ? granted() : refused('round-taken', {}, 'round')
  const tied = seenOfTiedRounds(await readRounds(tx, input.revisionId))
  if (hasChanged(input.seen, tied)) return refused('changed-meanwhile')
  await insertRound(tx, input.revisionId, input)
  await record(
    tx,
    today,
    revisionEvent('round-attached', 'revision', input.revisionId, {
      consultation: input.consultationId ?? null,
      decisionRound: input.decisionRoundId ?? null,
    }),
  )
  return granted()
}
