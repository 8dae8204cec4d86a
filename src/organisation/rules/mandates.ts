// SPDX-License-Identifier: EUPL-1.2
// Who may give and end which mandate, and where. Read a row as a sentence; what is not written here
// cannot be done. Nobody gives herself anything, so nobody comes to see more by what she may give.

import { addDays, type Day, latest } from '#kernel/day.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { isCountyWide } from './acting-for.ts'
import type { DatedMandate } from './party.ts'
import { firstDayWithout, isNotOver, type Period } from './period.ts'
import { actsForWhole } from './reach-of-mandate.ts'

/**
 * Where the reach of a role ends: everywhere; at the own party; or where no one coordinates, since
 * what is a party's own is arranged by the party as soon as it has someone who can.
 */
type Reach = 'everywhere' | 'own-party' | 'where-no-one-coordinates'

type Powers = {
  readonly gives: Partial<Readonly<Record<Role, Reach>>>
  /** To take away opens nothing, so it may reach further than to give. */
  readonly ends: Partial<Readonly<Record<Role, Reach>>>
  readonly setsContactPerson: Reach | 'never'
  readonly addsUnits: Reach | 'never'
}

const none: Powers = { gives: {}, ends: {}, setsContactPerson: 'never', addsUnits: 'never' }

export const powersOf: Readonly<Record<Role, Powers>> = {
  administrator: {
    gives: {
      'process-leader': 'everywhere',
      editor: 'everywhere',
      administrator: 'everywhere',
      coordinator: 'where-no-one-coordinates',
    },
    ends: {
      'process-leader': 'everywhere',
      editor: 'everywhere',
      administrator: 'everywhere',
      coordinator: 'everywhere',
      contributor: 'everywhere',
      registrar: 'everywhere',
      reader: 'everywhere',
    },
    setsContactPerson: 'where-no-one-coordinates',
    addsUnits: 'where-no-one-coordinates',
  },
  'process-leader': {
    gives: {
      'process-leader': 'everywhere',
      editor: 'everywhere',
      coordinator: 'where-no-one-coordinates',
    },
    ends: { 'process-leader': 'everywhere', editor: 'everywhere' },
    setsContactPerson: 'where-no-one-coordinates',
    addsUnits: 'never',
  },
  coordinator: {
    gives: {
      coordinator: 'own-party',
      contributor: 'own-party',
      registrar: 'own-party',
      reader: 'own-party',
    },
    ends: {
      coordinator: 'own-party',
      contributor: 'own-party',
      registrar: 'own-party',
      reader: 'own-party',
    },
    setsContactPerson: 'own-party',
    addsUnits: 'own-party',
  },
  editor: none,
  contributor: none,
  registrar: none,
  reader: none,
}

/** What a mandate is, or would be, for. `partyId` is also that of its body or unit. */
export type MandatePlace = {
  readonly partyId: string | undefined
  readonly bodyId: string | undefined
  readonly unitId: string | undefined
}

export function wholeParty(partyId: string): MandatePlace {
  return { partyId, bodyId: undefined, unitId: undefined }
}

/** How it stands with those who coordinate the party; for a joint body, with its own coordinators. */
export type Coordination = {
  /** Whether someone coordinates, now or from a later day, or has been asked to. */
  readonly hasCoordinator: boolean
  /** Who ended the mandate of the one who coordinated last. */
  readonly endedBy: string | undefined
}

export type MandateRefusal =
  | 'role-not-yours-to-give'
  | 'another-party'
  | 'role-needs-a-party'
  | 'role-is-for-all'
  | 'not-to-yourself'
  | 'party-has-coordinator'
  | 'first-is-for-the-whole'
  | 'ended-by-yourself'
  | 'period-is-backward'
  | 'begins-in-the-past'
  | 'outlasts-your-own'
  | 'already-has-mandate'
  | 'mandate-already-ended'
  | 'ends-in-the-past'
  | 'ends-no-earlier'
  | 'last-coordinator'
  | 'last-administrator'
  | 'last-process-leader'
  | 'hand-over-too-early'
  | 'hand-over-after-your-end'
  | 'hand-over-to-yourself'
  | 'hand-over-outside-party'

type Answer = Result<undefined, MandateRefusal>

/** Which roles a mandate may give at all; what a form offers. */
export function rolesToGive(mandate: Mandate): Role[] {
  return Object.keys(powersOf[mandate.role].gives) as Role[]
}

/** Whoever may give something to someone. */
export const rolesThatInvite: readonly Role[] = (Object.keys(powersOf) as Role[]).filter(
  (role) => Object.keys(powersOf[role].gives).length > 0,
)

/** From the one that can do the least, for a form that must begin with some. */
const fromLeast: readonly Role[] = [
  'reader',
  'contributor',
  'registrar',
  'editor',
  'coordinator',
  'process-leader',
  'administrator',
]

export function leastOf(offered: readonly Role[]): Role | undefined {
  return fromLeast.find((role) => offered.includes(role))
}

/** Whether one with this mandate may give this role at this place to someone. */
export function mayGive(
  mandate: Mandate,
  role: Role,
  at: { readonly place: MandatePlace; readonly coordination: Coordination },
  isToOneself: boolean,
): Answer {
  const { place } = at
  const reach = powersOf[mandate.role].gives[role]
  if (reach === undefined) return refused('role-not-yours-to-give', {}, 'role')
  if (isCountyWide(role) && place.partyId !== undefined)
    return refused('role-is-for-all', {}, 'place')
  if (!isCountyWide(role) && isNowhere(place)) return refused('role-needs-a-party', {}, 'place')
  if (isToOneself) return refused('not-to-yourself', {}, 'email')
  const may = mayReach(reach, mandate, place.partyId, at.coordination)
  if (!may.granted || reach !== 'where-no-one-coordinates') return may
  const isPart = place.partyId !== undefined && !isWhole(place)
  return isPart ? refused('first-is-for-the-whole', {}, 'place') : granted()
}

/** Whether one with this mandate may take this role at this place from another. */
export function mayTake(mandate: Mandate, role: Role, place: MandatePlace): Answer {
  const reach = powersOf[mandate.role].ends[role]
  if (reach === undefined) return refused('role-not-yours-to-give', {}, 'role')
  if (reach === 'own-party' && !actsForWhole(mandate, place.partyId))
    return refused('another-party', {}, 'place')
  return granted()
}

/** Whether one with this mandate may name the contact person of the party. */
export function maySetContactPerson(
  mandate: Mandate,
  partyId: string,
  coordination: Coordination,
): Answer {
  return mayReach(powersOf[mandate.role].setsContactPerson, mandate, partyId, coordination)
}

/** Whether one with this mandate may add units to the party. */
export function mayAddUnit(mandate: Mandate, partyId: string, coordination: Coordination): Answer {
  return mayReach(powersOf[mandate.role].addsUnits, mandate, partyId, coordination)
}

/** A new mandate begins today or later and does not end before it begins. */
export function checkPeriod(from: Day, until: Day | undefined, today: Day): Answer {
  if (from < today) return refused('begins-in-the-past', { today }, 'from')
  if (until !== undefined && until < from) return refused('period-is-backward', { from }, 'until')
  return granted()
}

/** One whose own mandate ends gives none that lasts longer, in any role: a substitute leaves no one behind. */
export function checkWithinOwn(own: Period, until: Day | undefined): Answer {
  const ownEnd = own.validUntil
  if (ownEnd === undefined || (until !== undefined && until <= ownEnd)) return granted()
  return refused('outlasts-your-own', { until: ownEnd }, 'until')
}

/** Roles that must always be there for someone to turn to, and what is said when they would not. */
const lastOf: Partial<Readonly<Record<Role, MandateRefusal>>> = {
  coordinator: 'last-coordinator',
  administrator: 'last-administrator',
  'process-leader': 'last-process-leader',
}

/** Whether two mandates can do the same: coordinate the same party or body, or serve all in one role. */
export function isPeer(
  one: Pick<Mandate, 'role'> & MandatePlace,
  other: Pick<Mandate, 'role'> & MandatePlace,
): boolean {
  if (one.role !== other.role) return false
  if (isCountyWide(one.role)) return true
  return one.partyId === other.partyId && one.bodyId === other.bodyId && one.unitId === other.unitId
}

/** What one who coordinates the party, or the joint body, that a place belongs to would have. */
export function coordinatorOf(
  place: MandatePlace,
): MandatePlace & { readonly role: 'coordinator' } {
  const { partyId, bodyId, unitId } = place
  return {
    ...(partyId === undefined ? { partyId, bodyId, unitId } : wholeParty(partyId)),
    role: 'coordinator',
  }
}

/** Whether the place must never be without such a mandate: a party its coordinator, all their leaders. */
export function isIndispensable(mandate: Pick<Mandate, 'role'> & MandatePlace): boolean {
  if (mandate.role === 'coordinator') return mandate.partyId !== undefined && isWhole(mandate)
  return lastOf[mandate.role] !== undefined
}

/**
 * Whether a mandate may end with this day as its last. An end only ever comes nearer. The last who
 * is indispensable stays; an administrator may end a party's last coordinator, who may have left.
 */
export function mayEnd(
  mandate: Mandate,
  ending: DatedMandate,
  input: {
    readonly lastDay: Day
    readonly today: Day
    /** The other mandates that could do the same, whatever their days. */
    readonly others: readonly Period[]
  },
): Answer {
  const { lastDay, today } = input
  const may = mayTake(mandate, ending.role, ending)
  if (mandate.personId !== ending.personId && !may.granted) return may
  if (!isNotOver(ending, today)) return refused('mandate-already-ended')
  // To end it at once is to let yesterday be its last day.
  if (lastDay < addDays(today, -1)) return refused('ends-in-the-past', { today }, 'lastDay')
  if (ending.validUntil !== undefined && lastDay >= ending.validUntil) {
    return refused('ends-no-earlier', { until: ending.validUntil }, 'lastDay')
  }
  if (!isIndispensable(ending)) return granted()
  if (ending.role === 'coordinator' && mandate.role === 'administrator') return granted()
  const alone = firstDayWithout(input.others, {
    validFrom: latest(addDays(lastDay, 1), today, ending.validFrom),
    validUntil: ending.validUntil,
  })
  return alone === undefined ? granted() : refused(lastOf[ending.role]!, { from: alone })
}

/**
 * A coordinator hands over to someone of the own party, from a later day, and stays until then. What
 * is handed over ends when it would have ended for her.
 */
export function mayHandOver(
  own: DatedMandate,
  to: { readonly personId: string; readonly isOfParty: boolean },
  input: { readonly from: Day; readonly today: Day },
): Answer {
  const { from, today } = input
  if (own.role !== 'coordinator') return refused('role-not-yours-to-give', {}, 'role')
  if (to.personId === own.personId) return refused('hand-over-to-yourself', {}, 'toPersonId')
  if (!to.isOfParty) return refused('hand-over-outside-party', {}, 'toPersonId')
  if (from <= today) return refused('hand-over-too-early', { today }, 'from')
  if (own.validUntil !== undefined && from > own.validUntil) {
    return refused('hand-over-after-your-end', { until: own.validUntil }, 'from')
  }
  return granted()
}

function mayReach(
  reach: Reach | 'never',
  mandate: Mandate,
  partyId: string | undefined,
  coordination: Coordination,
): Answer {
  if (reach === 'never') return refused('role-not-yours-to-give', {}, 'role')
  if (reach === 'own-party' && !actsForWhole(mandate, partyId))
    return refused('another-party', {}, 'place')
  if (reach !== 'where-no-one-coordinates') return granted()
  if (coordination.hasCoordinator) return refused('party-has-coordinator', {}, 'role')
  // Two people are needed to put another in a coordinator's place.
  if (coordination.endedBy === mandate.personId) return refused('ended-by-yourself', {}, 'role')
  return granted()
}

function isWhole(place: MandatePlace): boolean {
  return place.bodyId === undefined && place.unitId === undefined
}

function isNowhere(place: MandatePlace): boolean {
  return place.partyId === undefined && isWhole(place)
}
