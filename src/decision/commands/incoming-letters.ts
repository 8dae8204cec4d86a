// SPDX-License-Identifier: EUPL-1.2
// A council's decision that came by letter or e-mail. It is the council's decision whoever types it, so it
// counts as one recorded by the party does; that the party has not said so itself is told wherever it shows.
// A process leader never replaces what the party has recorded or confirmed.

import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import { sha256 } from '#kernel/sha256.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { putFile } from '#platform/files/file-store.ts'
import { record } from '#platform/journal/journal.ts'
import { originalTypes, type NewOriginal } from '../../agreement/rules/registration.ts'
import {
  awaitsConfirmation,
  checkLetter,
  isOwnWord,
  type ToldLetter,
} from '../../process/rules/incoming-letter.ts'
import { getDecision, getRound, listDecisions } from '../reads/rounds.ts'
import { mostCharacters, type CouncilDecision } from '../rules/decision.ts'
import { saysTheSame } from '../rules/decision-fields.ts'
import { decisionEvent } from '../rules/events.ts'
import { receivesDecisions } from '../rules/lifecycle.ts'
import { checkDecision, type TypedDecision } from '../rules/new-decision.ts'
import type { DecisionRefusal } from '../rules/refusals.ts'
import { seenOfDecisions, seenOfRegistration } from '../rules/seen.ts'
import { countingDecisions, standingRegistration } from '../rules/what-counts.ts'
import { insertConfirmation, lockRound } from '../writes.ts'
import { recomputeAdoption } from './adoption.ts'
import { notifyRecordedByLetter } from './notifying.ts'
import {
  addDecision,
  askedParty,
  lockRegistration,
  settleStepOnRoute,
  payloadOf,
} from './registrations.ts'

export type DecisionByLetter = TypedDecision & {
  readonly roundId: string
  readonly partyId: string
  readonly letter: ToldLetter & {
    /** Left out when what was recorded after the same letter is corrected. */
    readonly original: NewOriginal | undefined
  }
  /** Why what was recorded before is corrected; '' when nothing was. */
  readonly reason: string
  readonly seen: SeenMark
}

/** The process leader records what a party has decided and sent, or corrects what she recorded of it. */
export async function recordDecisionByLetter(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: DecisionByLetter,
): Promise<Result<CouncilDecision, DecisionRefusal>> {
  await lockRound(tx, input.roundId)
  const round = await getRound(tx, input.roundId)
  const asked = await askedParty(tx, mandate, round, input.partyId, 'record-by-letter')
  if (!asked.granted) return asked
  if (!receivesDecisions(round.status)) return refused('round-not-open')
  const checked = checkByLetter(round, input, today)
  if (!checked.granted) return checked
  const { content, letter, reason } = checked.value
  const own = (await listDecisions(tx, round.id)).filter(({ partyId }) => partyId === input.partyId)
  const before = countingDecisions(own).find(awaitsConfirmation)
  if (before && isSentAgain(before, mandate, checked.value, input.letter.original)) {
    return granted(before)
  }
  if (own.some(isOwnWord)) return refused('party-has-recorded')
  if (hasChanged(input.seen, seenOfDecisions(round, own))) return refused('changed-meanwhile')
  if (content.outcome === 'withdrawn') return refused('nothing-to-withdraw', {}, 'outcome')
  if (before && reason === '') return refused('reason-missing', {}, 'reason')
  const original = await storeOriginal(tx, input.letter.original, before)
  if (!original) return refused('original-missing', {}, 'original')
  const decision = await addDecision(tx, today, mandate, {
    ...content,
    roundId: round.id,
    partyId: asked.value.partyId,
    bodyId: asked.value.councilBodyId,
    minutes: undefined,
    correctsId: before?.id,
    correctionReason: before ? reason : '',
    letter: { ...letter, original, confirmed: undefined },
  })
  await record(
    tx,
    today,
    decisionEvent(before ? 'decision-corrected' : 'decision-recorded', 'decision', decision.id, {
      ...payloadOf(decision),
      ...(before && { corrects: before.id }),
      byLetter: letter.channel,
      cameOn: letter.cameOn,
    }),
  )
  await settleStepOnRoute(tx, today, mandate, round, decision)
  await recomputeAdoption(tx, today, round)
  await notifyRecordedByLetter(tx, today, round, decision, asked.value)
  return granted(decision)
}

type Checked = {
  readonly content: Parameters<typeof saysTheSame>[0]
  readonly letter: ToldLetter
  readonly reason: string
}

function checkByLetter(
  round: Parameters<typeof checkDecision>[0],
  input: DecisionByLetter,
  today: Day,
): Result<Checked, DecisionRefusal> {
  const letter = checkLetter(input.letter, today)
  if (!letter.granted) return letter
  const content = checkDecision(round, input, today)
  if (!content.granted) return content
  const { decidedOn } = content.value
  if (letter.value.cameOn < decidedOn) {
    return refused('letter-before-decision', { decidedOn }, 'cameOn')
  }
  const reason = about('reason', checkTypedText(input.reason, { most: mostCharacters.reason }))
  if (!reason.granted) return reason
  return granted({ content: content.value, letter: letter.value, reason: reason.value })
}

/** Who presses twice, or never saw the answer, gets what was recorded. */
function isSentAgain(
  before: CouncilDecision,
  mandate: Mandate,
  { content, letter, reason }: Checked,
  original: NewOriginal | undefined,
): boolean {
  const stands = before.letter
  return (
    stands !== undefined &&
    before.recordedBy === mandate.personId &&
    before.correctionReason === reason &&
    saysTheSame(before, content) &&
    stands.cameOn === letter.cameOn &&
    stands.channel === letter.channel &&
    stands.fromOffice === letter.fromOffice &&
    (!original || sha256(original.bytes) === stands.original.fileHash)
  )
}

async function storeOriginal(
  tx: Tx,
  original: NewOriginal | undefined,
  before: CouncilDecision | undefined,
) {
  if (!original) return before?.letter?.original
  const { hash } = await putFile(tx, original.bytes, originalTypes[original.kind])
  return { fileHash: hash, fileName: original.name }
}

/** The party says that what was recorded after its letter is right. Saying it twice is saying it once. */
export async function confirmDecision(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly decisionId: string; readonly seen: SeenMark },
): Promise<Result<CouncilDecision, DecisionRefusal>> {
  const found = await lockRegistration(tx, mandate, input.decisionId, 'confirm-letter')
  if (!found.granted) return found
  const { round, decision, own } = found.value
  if (!decision.letter) throw new NotFound('no letter to confirm')
  if (standingRegistration(decision, own) !== decision) return refused('already-corrected')
  if (decision.letter.confirmed) return granted(decision)
  if (hasChanged(input.seen, seenOfRegistration(round, decision, own))) {
    return refused('changed-meanwhile')
  }
  const { id: mandateId, personId } = mandate
  await insertConfirmation(tx, { decisionId: decision.id, on: today, personId, mandateId })
  await record(
    tx,
    today,
    decisionEvent('decision-confirmed', 'decision', decision.id, {
      round: round.id,
      party: decision.partyId,
    }),
  )
  return granted(await getDecision(tx, decision.id))
}
