// SPDX-License-Identifier: EUPL-1.2
// Whether what a registrar has typed can be a council's decision in this round.

import type { Day } from '#kernel/day.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import {
  decisionOutcomes,
  mostCharacters,
  type CouncilDecision,
  type DecisionRound,
} from './decision.ts'
import { checkDays } from './decision-days.ts'
import { checkParagraph } from './paragraph.ts'
import type { DecisionRefusal } from './refusals.ts'
import type { DecisionOutcome } from './standing.ts'

/** What is typed about one decision, before it is checked. */
export type TypedDecision = {
  readonly decidedOn: Day
  readonly paragraph: string
  readonly registryNumber: string
  readonly outcome: DecisionOutcome
  /** The fingerprint of the text that the council had before it. */
  readonly packageHash: string
  readonly attestedOn?: Day | undefined
  readonly announcedOn?: Day | undefined
  readonly appealedOn?: Day | undefined
  readonly appealEndedOn?: Day | undefined
  readonly reservationNote?: string | undefined
  readonly changesNote?: string | undefined
  readonly newMeetingOn?: Day | undefined
}

/** What a decision says, checked and in its usual form. */
export type DecisionContent = Omit<
  CouncilDecision,
  | 'id'
  | 'roundId'
  | 'partyId'
  | 'bodyId'
  | 'minutes'
  | 'recordedAt'
  | 'recordedOn'
  | 'recordedBy'
  | 'correctsId'
  | 'correctionReason'
  | 'letter'
>

export function checkDecision(
  round: Pick<DecisionRound, 'packageHash' | 'opensOn'>,
  typed: TypedDecision,
  today: Day,
): Result<DecisionContent, DecisionRefusal> {
  if (!decisionOutcomes.includes(typed.outcome)) return refused('outcome-unknown', {}, 'outcome')
  const named = checkNames(typed)
  if (!named.granted) return named
  const days = {
    decidedOn: typed.decidedOn,
    attestedOn: typed.attestedOn,
    announcedOn: typed.announcedOn,
    appealedOn: typed.appealedOn,
    appealEndedOn: typed.appealEndedOn,
  }
  const possible = checkDays(days, today)
  if (!possible.granted) return possible
  if (typed.decidedOn < round.opensOn) {
    return refused('decided-before-opening', { opensOn: round.opensOn }, 'decidedOn')
  }
  const text = checkDecidedText(round.packageHash, typed)
  if (!text.granted) return text
  if (typed.newMeetingOn !== undefined && typed.newMeetingOn <= typed.decidedOn) {
    return refused('new-meeting-before-decision', { decidedOn: typed.decidedOn }, 'newMeetingOn')
  }
  return granted({
    ...days,
    ...named.value,
    ...text.value,
    outcome: typed.outcome,
    newMeetingOn: typed.outcome === 'referred-back' ? typed.newMeetingOn : undefined,
  })
}

function checkNames(
  typed: TypedDecision,
): Result<Pick<DecisionContent, 'paragraph' | 'registryNumber'>, DecisionRefusal> {
  const paragraph = about('paragraph', checkParagraph(typed.paragraph))
  // What a court annuls is withdrawn without any paragraph of the council (KL 13:8).
  const isWithdrawn = typed.outcome === 'withdrawn'
  if (!paragraph.granted && !(isWithdrawn && paragraph.refusal === 'paragraph-missing')) {
    return paragraph
  }
  const limits = { most: mostCharacters.registryNumber, isLine: true }
  const registryNumber = about('registryNumber', checkTypedText(typed.registryNumber, limits))
  if (!registryNumber.granted) return registryNumber
  if (registryNumber.value === '' && !isWithdrawn)
    return refused('registry-number-missing', {}, 'registryNumber')
  return granted({
    paragraph: paragraph.granted ? paragraph.value : '',
    registryNumber: registryNumber.value,
  })
}

/**
 * O3: an approval binds the very text of the round. A reservation leaves the decision as it is
 * (KL 5:67); changes or conditions make it another text, so they must be told.
 */
function checkDecidedText(
  packageHash: string,
  typed: TypedDecision,
): Result<
  Pick<DecisionContent, 'packageHash' | 'reservationNote' | 'changesNote'>,
  DecisionRefusal
> {
  const { outcome } = typed
  const isApproval = outcome === 'approved' || outcome === 'approved-with-reservation'
  if (isApproval && typed.packageHash !== packageHash)
    return refused('another-text', {}, 'packageHash')
  const limits = { most: mostCharacters.note }
  const reservation = about('reservationNote', checkTypedText(typed.reservationNote ?? '', limits))
  if (!reservation.granted) return reservation
  const changes = about('changesNote', checkTypedText(typed.changesNote ?? '', limits))
  if (!changes.granted) return changes
  if (outcome === 'approved-with-changes' && changes.value === '')
    return refused('changes-missing', {}, 'changesNote')
  return granted({
    packageHash: typed.packageHash,
    reservationNote: outcome === 'approved-with-reservation' ? reservation.value : '',
    changesNote: outcome === 'approved-with-changes' ? changes.value : '',
  })
}

/** Whether two registrations say the same: who pressed twice said it once. */
export function isSameDecision(
  a: Pick<CouncilDecision, 'decidedOn' | 'paragraph' | 'outcome'>,
  b: Pick<CouncilDecision, 'decidedOn' | 'paragraph' | 'outcome'>,
): boolean {
  return a.decidedOn === b.decidedOn && a.paragraph === b.paragraph && a.outcome === b.outcome
}
