// SPDX-License-Identifier: EUPL-1.2
// A round from its opening to its end.

import { type Day, latest } from '#kernel/day.ts'
import { NotAllowed } from '#kernel/faults.ts'
import type { Move } from '#kernel/lifecycle.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import { oneLine } from '#kernel/text/signs.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { newId } from '#platform/id.ts'
import { record } from '#platform/journal/journal.ts'
import { holdName } from '#platform/database/named-lock.ts'
import { listDocuments } from '../../agreement/reads/documents.ts'
import { publishPackage } from '../../agreement/commands/publishing.ts'
import { listAdoptions } from '../../agreement/reads/editions.ts'
import { getPackage } from '../../agreement/reads/packages.ts'
import { checkSlug } from '../../agreement/rules/address.ts'
import type { Package } from '../../agreement/rules/document.ts'
import { openRoute } from '../../process/commands.ts'
import { countyOnDay } from '../../process/reads.ts'
import { findEndedStep } from '../../process/reads/body-ends.ts'
import { decisionTemplate, firstLeftOut, partiesIn } from '../../process/rules/laid-route.ts'
import { readOutcome } from '../reads/outcomes.ts'
import {
  findRoundBySlug,
  getRound,
  listDecisionRounds,
  listOpenRoundsAbout,
} from '../reads/rounds.ts'
import {
  mostCharacters,
  type DecisionRound,
  type RoundParty,
  type RoundStatus,
} from '../rules/decision.ts'
import { decisionEvent } from '../rules/events.ts'
import { askRoundStep, steps, type RoundGate, type RoundStep } from '../rules/lifecycle.ts'
import { mayInRound } from '../rules/permissions.ts'
import type { DecisionRefusal } from '../rules/refusals.ts'
import { isPartyDecision } from '../rules/step-of-record.ts'
import { seenOfOutcome, seenOfRounds } from '../rules/seen.ts'
import { insertRound, lockRound, updateRoundStatus } from '../writes.ts'
import { recomputeAdoption } from './adoption.ts'
import { notifyCancelled, notifyOpened } from './notifying.ts'

export type NewDecisionRound = {
  readonly packageId: string
  readonly slug: string
  readonly title: string
  readonly opensOn: Day
  readonly deadline: Day
  readonly entersIntoForceOn: Day
  readonly consultationId?: string | undefined
  /** When the joint board recommends the associations, and the region's board proposes. */
  readonly recommendDueOn?: Day | undefined
  readonly regionProposalDueOn?: Day | undefined
  readonly seen: SeenMark
}

/** The parties' assemblies are asked to decide on a package, each along its own way. */
export async function openDecisionRound(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: NewDecisionRound,
): Promise<Result<DecisionRound, DecisionRefusal>> {
  // Two who open rounds at once must not put the same text to decision in both.
  await holdName(tx, 'opening of a decision round')
  if (!mayInRound(mandate, 'open-round')) throw new NotAllowed('open-round')
  const checked = checkNew(input)
  if (!checked.granted) return checked
  const known = await findRoundBySlug(tx, input.slug)
  if (known) return isSentAgain(known, input) ? granted(known) : refused('slug-taken', {}, 'slug')
  const rounds = await listDecisionRounds(tx)
  if (hasChanged(input.seen, seenOfRounds(rounds))) return refused('changed-meanwhile')
  const made = await getPackage(tx, input.packageId)
  const free = await checkVersionsAreFree(tx, made)
  if (!free.granted) return free
  const county = await countyOnDay(tx, input.opensOn)
  const title = oneLine(input.title)
  const route = decisionTemplate(county, input, title)
  const deciding = partiesIn(county, route, isPartyDecision)
  const without = firstLeftOut(county, deciding)
  if (without || deciding.length === 0) {
    return refused('party-without-council', { party: without?.name ?? '' })
  }
  const asked = deciding
    .toSorted((a, b) => a.party.position - b.party.position)
    .map(({ party, body }): RoundParty => ({ partyId: party.id, councilBodyId: body.id }))
  const routeId = await openRoute(tx, today, route)
  const ended = await findEndedStep(tx, routeId, latest(today, input.opensOn))
  if (ended) {
    const { body, step, lastDay } = ended
    return refused('body-has-ended', { body, step: step.sv, stepEn: step.en, lastDay }, 'opensOn')
  }
  const round: DecisionRound = {
    id: newId(),
    slug: input.slug,
    title,
    packageId: made.id,
    packageHash: made.packageHash,
    routeId,
    consultationId: input.consultationId,
    needsAllParties: await needsAllParties(tx, made),
    opensOn: input.opensOn,
    deadline: input.deadline,
    entersIntoForceOn: input.entersIntoForceOn,
    status: steps.open.from.draft.to,
    cancelReason: '',
  }
  await insertRound(tx, round, asked)
  await record(
    tx,
    today,
    decisionEvent('round-opened', 'round', round.id, {
      package: made.id,
      packageHash: made.packageHash,
      parties: asked.length,
    }),
  )
  // What councils are to decide on is there for everyone.
  await publishPackage(tx, today, made.id)
  await notifyOpened(tx, today, round)
  return granted(round)
}

function checkNew(input: NewDecisionRound): Result<unknown, DecisionRefusal> {
  const slug = about('slug', checkSlug(input.slug))
  if (!slug.granted) return slug
  if (oneLine(input.title) === '') return refused('title-missing', {}, 'title')
  const limits = { most: mostCharacters.title, isLine: true }
  const title = about('title', checkTypedText(input.title, limits))
  if (!title.granted) return title
  if (input.deadline < input.opensOn) return refused('deadline-before-opening', {}, 'deadline')
  if (input.entersIntoForceOn <= input.deadline) {
    return refused('in-force-before-deadline', {}, 'entersIntoForceOn')
  }
  return granted()
}

/** Whether an open round was opened with the very same words: who presses twice opens it once. */
function isSentAgain(round: DecisionRound, input: NewDecisionRound): boolean {
  return (
    round.status === 'open' &&
    round.packageId === input.packageId &&
    round.title === oneLine(input.title) &&
    round.opensOn === input.opensOn &&
    round.deadline === input.deadline &&
    round.entersIntoForceOn === input.entersIntoForceOn &&
    round.consultationId === input.consultationId
  )
}

/** A text is decided once: not while another round asks, and not when it is adopted. */
async function checkVersionsAreFree(
  tx: Tx,
  made: Package,
): Promise<Result<undefined, 'version-already-adopted' | 'version-in-another-round'>> {
  const versionIds = made.versions.map((version) => version.id)
  const adoptions = await listAdoptions(tx)
  const adopted = made.versions.find((one) =>
    adoptions.some(({ versionId }) => versionId === one.id),
  )
  if (adopted) return refused('version-already-adopted', { title: adopted.title }, 'packageSlug')
  const [other] = await listOpenRoundsAbout(tx, versionIds)
  return other
    ? refused('version-in-another-round', { title: other.title }, 'packageSlug')
    : granted()
}

/** A package that holds one agreement needs everyone, whatever else it holds. */
async function needsAllParties(tx: Tx, made: Package): Promise<boolean> {
  const documents = await listDocuments(tx)
  return made.versions.some(
    (version) => documents.find(({ id }) => id === version.documentId)?.needsAllParties,
  )
}

/** The round is called off, with a reason. What is recorded stays; nothing follows from it. */
export async function cancelRound(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: RoundToLead & { readonly reason: string },
): Promise<Result<undefined, DecisionRefusal>> {
  const round = await lockOwnRound(tx, mandate, input, 'cancel')
  const reason = about('reason', checkTypedText(input.reason, { most: mostCharacters.reason }))
  if (!reason.granted) return reason
  const isDone = round.status === 'cancelled' && round.cancelReason === reason.value
  if (isDone) return granted()
  const step = await checkStep(tx, today, round, input, 'cancel')
  if (!step.granted) return step
  if (step.value.reason === 'required' && reason.value === '')
    return refused('reason-missing', {}, 'reason')
  await updateRoundStatus(tx, round.id, {
    status: step.value.to,
    cancel_reason: reason.value,
  })
  await record(tx, today, decisionEvent(steps.cancel.event, 'round', round.id))
  const cancelled = await getRound(tx, round.id)
  await recomputeAdoption(tx, today, cancelled)
  await notifyCancelled(tx, today, cancelled)
  return granted()
}

/**
 * Nothing more is decided in the round: it is adopted, or the parties have chosen another way.
 * Ending it twice is ending it once.
 */
export async function endRound(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: RoundToLead,
): Promise<Result<undefined, DecisionRefusal>> {
  const round = await lockOwnRound(tx, mandate, input, 'end')
  if (round.status === 'ended') return granted()
  const step = await checkStep(tx, today, round, input, 'end')
  if (!step.granted) return step
  await updateRoundStatus(tx, round.id, { status: step.value.to })
  await record(tx, today, decisionEvent(steps.end.event, 'round', round.id))
  return granted()
}

type RoundToLead = { readonly roundId: string; readonly seen: SeenMark }

async function lockOwnRound(
  tx: Tx,
  mandate: Mandate,
  { roundId }: RoundToLead,
  step: RoundStep,
): Promise<DecisionRound> {
  await lockRound(tx, roundId)
  if (!mayInRound(mandate, steps[step].by)) throw new NotAllowed(step)
  return getRound(tx, roundId)
}

async function checkStep(
  tx: Tx,
  today: Day,
  round: DecisionRound,
  { seen }: RoundToLead,
  step: RoundStep,
): Promise<Result<Move<RoundStatus, RoundGate>, DecisionRefusal>> {
  const outcome = await readOutcome(tx, round.id, today)
  const asked = askRoundStep(round.status, step, outcome.state)
  if (!asked.granted) return asked
  return hasChanged(seen, seenOfOutcome(outcome)) ? refused('changed-meanwhile') : asked
}
