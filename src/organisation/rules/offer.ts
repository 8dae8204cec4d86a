// SPDX-License-Identifier: EUPL-1.2
// A mandate that is given is an offer, until the person it is for has said yes. It lapses on a day.

import { addDays, type Day, earliest, latest } from '#kernel/day.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { askStep, type Gates, lifecycleOf, type Move } from '#kernel/lifecycle.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { isCountyWide } from './acting-for.ts'
import type { OrganisationEvent } from './events.ts'
import { mayGive, mayTake } from './mandates.ts'
import type { DatedMandate } from './party.ts'
import { isValidOn, type Period } from './period.ts'

export type MandateStatus = 'offered' | 'accepted' | 'declined' | 'withdrawn'

/** How a mandate came about. What the product itself lays in was never offered. */
export type Offer = {
  readonly status: MandateStatus
  /** The last day on which it can be answered. */
  readonly answerBy: Day | undefined
  readonly givenBy: string | undefined
  readonly givenWith: string | undefined
  /** The mandate of the one who hands over, which ends when this is accepted. */
  readonly takesOverFrom: string | undefined
}

export type OfferRefusal =
  'already-invited' | 'offer-answered' | 'offer-withdrawn' | 'offer-lapsed' | 'offer-overtaken'

const daysToAnswer = 60

/** An offer waits for two months from the day it could begin, and never beyond its own end. */
export function lastDayToAnswer(period: Period, today: Day): Day {
  const last = addDays(latest(today, period.validFrom), daysToAnswer)
  return period.validUntil === undefined ? last : earliest(last, period.validUntil)
}

/** Whether an answer is still waited for on the day. */
export function isOpen(offer: Pick<Offer, 'status' | 'answerBy'>, on: Day): boolean {
  return offer.status === 'offered' && offer.answerBy !== undefined && on <= offer.answerBy
}

/** Who ends the waiting: the person the offer is for, or who may give such a mandate or end it. */
type OfferBy = 'invited' | 'giver'
type OfferGate = 'not-lapsed'

/** What may become of an offer. Read a row as a sentence; what is not written cannot be done. */
export const offerSteps = lifecycleOf<MandateStatus, OfferBy, OfferGate, OrganisationEvent>()({
  accept: {
    by: 'invited',
    event: 'mandate-accepted',
    path: 'inbjudningar',
    asks: 'once',
    from: { offered: { to: 'accepted', when: ['not-lapsed'] } },
  },
  decline: {
    by: 'invited',
    event: 'mandate-declined',
    path: 'inbjudningar',
    asks: 'once',
    from: { offered: { to: 'declined', when: ['not-lapsed'] } },
  },
  withdraw: {
    by: 'giver',
    event: 'mandate-withdrawn',
    path: 'min-part',
    asks: 'once',
    from: { offered: { to: 'withdrawn', when: ['not-lapsed'] } },
  },
})

export type OfferStep = keyof typeof offerSteps

const gates: Gates<OfferGate, { readonly offer: Offer; readonly on: Day }, OfferRefusal> = {
  'not-lapsed': ({ offer, on }) => (isOpen(offer, on) ? granted() : refused('offer-lapsed')),
}

/** Why a step can no longer be taken. */
const because: Readonly<Record<MandateStatus, OfferRefusal>> = {
  offered: 'offer-lapsed',
  accepted: 'offer-answered',
  declined: 'offer-answered',
  withdrawn: 'offer-withdrawn',
}

/** Whether the step can be taken on the day: once, and while the offer lasts. */
export function askOffer(
  offer: Offer,
  step: OfferStep,
  on: Day,
): Result<Move<MandateStatus, OfferGate>, OfferRefusal> {
  const may = askStep(offerSteps[step], offer.status, gates, { offer, on })
  if (may.granted) return may
  return refused(may.refusal === 'step-not-possible' ? because[offer.status] : may.refusal)
}

/**
 * Whether what the offer stood on is still there: a party without a coordinator when it came from
 * outside, and the giver's own mandate unchanged when it is handed over. What one gave whose mandate
 * another has ended since is not taken up after her; one who left by herself gave it in her time.
 */
export function mayAccept(
  { mandate, offer }: { readonly mandate: DatedMandate; readonly offer: Offer },
  now: {
    readonly today: Day
    /** The mandate of the giver, whatever its days. */
    readonly giver: Mandate | undefined
    /** Whether the giver's mandate is over because somebody else ended it. */
    readonly isGiverRemoved: boolean
    /** Whether someone else coordinates the place. */
    readonly hasCoordinator: boolean
    /** The mandate that this one takes over from, as it is now. */
    readonly before: Period | undefined
  },
): Result<Move<MandateStatus, OfferGate>, OfferRefusal> {
  const may = askOffer(offer, 'accept', now.today)
  if (!may.granted) return may
  const isFirst = mandate.role === 'coordinator' && now.giver && isCountyWide(now.giver.role)
  if (now.isGiverRemoved || (isFirst && now.hasCoordinator)) return refused('offer-overtaken')
  if (offer.takesOverFrom === undefined) return may
  const isAsItWas =
    now.before !== undefined &&
    isValidOn(now.before, now.today) &&
    now.before.validUntil === mandate.validUntil
  return isAsItWas ? may : refused('offer-overtaken')
}

/** Whoever may give such a mandate there, or end it, may also take the offer back. */
export function mayWithdraw(
  mandate: Mandate,
  offered: DatedMandate,
  hasCoordinator: boolean,
): boolean {
  const at = { place: offered, coordination: { hasCoordinator, endedBy: undefined } }
  return (
    mayTake(mandate, offered.role, offered).granted ||
    mayGive(mandate, offered.role, at, false).granted
  )
}
