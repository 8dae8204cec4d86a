// SPDX-License-Identifier: EUPL-1.2
// What a registrar records of the council's decision, what follows on it, and what was wrong.
// Each locks the round first: the outcome is a sum that two must not reckon at the same time.

import type { Day } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import { sha256 } from '#kernel/sha256.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import type { OpenedPdf } from '#platform/files/open-pdf.ts'
import { record } from '#platform/journal/journal.ts'
import { awaitsConfirmation } from '../../process/rules/incoming-letter.ts'
import { getRound, listDecisions } from '../reads/rounds.ts'
import { mostCharacters, type CouncilDecision } from '../rules/decision.ts'
import { saysTheSame } from '../rules/decision-fields.ts'
import { checkDays } from '../rules/decision-days.ts'
import { decisionEvent } from '../rules/events.ts'
import { receivesDecisions } from '../rules/lifecycle.ts'
import { checkDecision, isSameDecision, type TypedDecision } from '../rules/new-decision.ts'
import { countingDecisions, standingRegistration, standsToWithdraw } from '../rules/what-counts.ts'
import type { DecisionRefusal } from '../rules/refusals.ts'
import { dayFields, seenOfDecisions, seenOfRegistration } from '../rules/seen.ts'
import { lockRound, updateDecisionDays } from '../writes.ts'
import { recomputeAdoption } from './adoption.ts'
import { storeMinutes } from './minutes.ts'
import {
  addDecision,
  askedParty,
  lockRegistration,
  settleStepOnRoute,
  payloadOf,
} from './registrations.ts'

export type NewDecision = TypedDecision & {
  readonly roundId: string
  readonly partyId: string
  readonly minutes?: OpenedPdf | undefined
  readonly seen: SeenMark
}

/** The council has decided: its party's registrar records what, when and in which paragraph. */
export async function recordDecision(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: NewDecision,
): Promise<Result<CouncilDecision, DecisionRefusal>> {
  await lockRound(tx, input.roundId)
  const round = await getRound(tx, input.roundId)
  const asked = await askedParty(tx, mandate, round, input.partyId, 'record-decision')
  if (!asked.granted) return asked
  if (!receivesDecisions(round.status)) return refused('round-not-open')
  const content = checkDecision(round, input, today)
  if (!content.granted) return content
  const own = (await listDecisions(tx, round.id)).filter(({ partyId }) => partyId === input.partyId)
  const counting = countingDecisions(own)
  const same = counting.find((one) => isSameDecision(one, content.value))
  if (same) {
    // Who presses twice, or never saw the answer, gets the one that was recorded.
    const isSentAgain =
      same.recordedBy === mandate.personId &&
      saysTheSame(same, content.value) &&
      hasSameMinutes(same, input.minutes)
    return isSentAgain ? granted(same) : refused('already-recorded')
  }
  if (hasChanged(input.seen, seenOfDecisions(round, own))) return refused('changed-meanwhile')
  // What came by letter is the party's to confirm or correct before it says more.
  if (counting.some(awaitsConfirmation)) return refused('confirm-first')
  if (content.value.outcome === 'withdrawn' && !standsToWithdraw(counting)) {
    return refused('nothing-to-withdraw', {}, 'outcome')
  }
  const minutes = await storeMinutes(tx, input.minutes)
  const decision = await addDecision(tx, today, mandate, {
    ...content.value,
    roundId: round.id,
    partyId: asked.value.partyId,
    bodyId: asked.value.councilBodyId,
    minutes,
    correctsId: undefined,
    correctionReason: '',
    letter: undefined,
  })
  await record(
    tx,
    today,
    decisionEvent('decision-recorded', 'decision', decision.id, payloadOf(decision)),
  )
  await settleStepOnRoute(tx, today, mandate, round, decision)
  await recomputeAdoption(tx, today, round)
  return granted(decision)
}

export type DaysToAdd = {
  readonly decisionId: string
  readonly attestedOn?: Day | undefined
  readonly announcedOn?: Day | undefined
  readonly appealedOn?: Day | undefined
  readonly appealEndedOn?: Day | undefined
  readonly minutes?: OpenedPdf | undefined
  readonly seen: SeenMark
}

/** What follows on a decision is filled in as it happens. What is filled in is changed by a correction. */
export async function addDecisionDays(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: DaysToAdd,
): Promise<Result<CouncilDecision, DecisionRefusal>> {
  const found = await lockRegistration(tx, mandate, input.decisionId, 'record-decision')
  if (!found.granted) return found
  const { round, decision, own } = found.value
  if (standingRegistration(decision, own) !== decision) return refused('already-corrected')
  if (isFilledIn(decision, input)) return granted(decision)
  if (hasChanged(input.seen, seenOfRegistration(round, decision, own))) {
    return refused('changed-meanwhile')
  }
  const filled = fillDays(decision, input)
  if (!filled.granted) return filled
  const possible = checkDays(filled.value, today)
  if (!possible.granted) return possible
  if (input.minutes && decision.minutes) return refused('minutes-already-there', {}, 'minutes')
  const minutes = await storeMinutes(tx, input.minutes)
  const after = { ...filled.value, minutes: decision.minutes ?? minutes }
  const added = [...dayFields, 'minutes' as const].filter(
    (field) => decision[field] === undefined && after[field] !== undefined,
  )
  if (added.length === 0) return refused('nothing-to-add')
  await updateDecisionDays(tx, after)
  await record(
    tx,
    today,
    decisionEvent('decision-days-added', 'decision', decision.id, {
      round: round.id,
      party: decision.partyId,
      fields: added,
    }),
  )
  await recomputeAdoption(tx, today, round)
  return granted(after)
}

/** Whether all that is sent is there: who presses twice says it once. */
function isFilledIn(decision: CouncilDecision, input: DaysToAdd): boolean {
  const sent = dayFields.filter((field) => input[field] !== undefined)
  if (sent.length === 0 && !input.minutes) return false
  const hasDays = sent.every((field) => input[field] === decision[field])
  return hasDays && (!input.minutes || hasSameMinutes(decision, input.minutes))
}

function fillDays(
  decision: CouncilDecision,
  input: DaysToAdd,
): Result<CouncilDecision, 'day-already-recorded'> {
  const taken = dayFields.find(
    (field) =>
      input[field] !== undefined &&
      decision[field] !== undefined &&
      input[field] !== decision[field],
  )
  if (taken) return refused('day-already-recorded', { day: decision[taken] ?? '' }, taken)
  return granted({
    ...decision,
    attestedOn: decision.attestedOn ?? input.attestedOn,
    announcedOn: decision.announcedOn ?? input.announcedOn,
    appealedOn: decision.appealedOn ?? input.appealedOn,
    appealEndedOn: decision.appealEndedOn ?? input.appealEndedOn,
  })
}

export type Correction = TypedDecision & {
  readonly decisionId: string
  readonly reason: string
  /** A new file; without one the correction keeps the minutes that are there. */
  readonly minutes?: OpenedPdf | undefined
  readonly seen: SeenMark
}

/** A wrong registration is replaced by a right one, with the reason. Both stay on record and are shown. */
export async function correctDecision(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: Correction,
): Promise<Result<CouncilDecision, DecisionRefusal>> {
  const found = await lockRegistration(tx, mandate, input.decisionId, 'record-decision')
  if (!found.granted) return found
  const { round, decision: wrong, own } = found.value
  const reason = about('reason', checkTypedText(input.reason, { most: mostCharacters.reason }))
  if (!reason.granted) return reason
  if (reason.value === '') return refused('reason-missing', {}, 'reason')
  const content = checkDecision(round, input, today)
  if (!content.granted) return content
  const made = own.find(({ correctsId }) => correctsId === wrong.id)
  if (made) {
    const isSentAgain =
      made.recordedBy === mandate.personId &&
      made.correctionReason === reason.value &&
      saysTheSame(made, content.value) &&
      (input.minutes
        ? hasSameMinutes(made, input.minutes)
        : made.minutes?.fileHash === wrong.minutes?.fileHash)
    return isSentAgain ? granted(made) : refused('already-corrected')
  }
  if (hasChanged(input.seen, seenOfRegistration(round, wrong, own))) {
    return refused('changed-meanwhile')
  }
  if (!input.minutes && saysTheSame(wrong, content.value)) {
    return refused(awaitsConfirmation(wrong) ? 'confirm-first' : 'correction-changes-nothing')
  }
  const others = countingDecisions(own).filter((one) => one.id !== wrong.id)
  if (others.some((one) => isSameDecision(one, content.value))) return refused('already-recorded')
  const minutes = await storeMinutes(tx, input.minutes)
  const decision = await addDecision(tx, today, mandate, {
    ...content.value,
    roundId: round.id,
    partyId: wrong.partyId,
    bodyId: wrong.bodyId,
    minutes: minutes ?? wrong.minutes,
    correctsId: wrong.id,
    correctionReason: reason.value,
    letter: undefined,
  })
  await record(
    tx,
    today,
    decisionEvent('decision-corrected', 'decision', decision.id, {
      ...payloadOf(decision),
      corrects: wrong.id,
    }),
  )
  await settleStepOnRoute(tx, today, mandate, round, decision)
  await recomputeAdoption(tx, today, round)
  return granted(decision)
}

function hasSameMinutes({ minutes }: CouncilDecision, sent: OpenedPdf | undefined): boolean {
  return minutes?.fileHash === (sent && sha256(sent.bytes))
}
