// SPDX-License-Identifier: EUPL-1.2
// Who may invite, and give and end which mandate. Read a row as a sentence; what is not written
// here cannot be done.

import { addDays, type Day } from '#kernel/day.ts'
import type { Mandate, Role } from '#kernel/mandate.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { isCountyWide } from './acting-for.ts'
import type { DatedMandate } from './party.ts'
import { actsForWhole } from './reach-of-mandate.ts'

/** Where the reach of a role ends: everywhere, or at the own party. */
type Reach = 'everywhere' | 'own-party'

type Powers = {
  /** Which roles it gives and ends, and how far. */
  readonly gives: Partial<Readonly<Record<Role, Reach>>>
  readonly setsContactPerson: Reach | 'never'
  readonly addsUnits: Reach | 'never'
}

const none: Powers = { gives: {}, setsContactPerson: 'never', addsUnits: 'never' }

export const powersOf: Readonly<Record<Role, Powers>> = {
  administrator: {
    gives: {
      'process-leader': 'everywhere',
      editor: 'everywhere',
      coordinator: 'everywhere',
      contributor: 'everywhere',
      registrar: 'everywhere',
      reader: 'everywhere',
      administrator: 'everywhere',
    },
    setsContactPerson: 'everywhere',
    addsUnits: 'everywhere',
  },
  // A party without a coordinator could invite no one: the process leaders appoint the first.
  'process-leader': {
    gives: { 'process-leader': 'everywhere', editor: 'everywhere', coordinator: 'everywhere' },
    setsContactPerson: 'everywhere',
    addsUnits: 'never',
  },
  coordinator: {
    gives: {
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

export type MandateRefusal =
  | 'role-not-yours-to-give'
  | 'another-party'
  | 'role-needs-a-party'
  | 'role-is-for-all'
  | 'period-is-backward'
  | 'begins-in-the-past'
  | 'already-has-mandate'
  | 'mandate-already-ended'
  | 'ends-in-the-past'
  | 'last-coordinator'
  | 'hand-over-too-early'
  | 'hand-over-to-yourself'
  | 'hand-over-outside-party'

/** Which roles a mandate may give at all; what a form offers. */
export function rolesToGive(mandate: Mandate): Role[] {
  return Object.keys(powersOf[mandate.role].gives) as Role[]
}

/** Whether one with this mandate may give, or end, this role at this place. */
export function mayGive(
  mandate: Mandate,
  role: Role,
  place: MandatePlace,
): Result<undefined, MandateRefusal> {
  const reach = powersOf[mandate.role].gives[role]
  if (reach === undefined) return refused('role-not-yours-to-give')
  if (isCountyWide(role) && place.partyId !== undefined) return refused('role-is-for-all')
  if (!isCountyWide(role) && isNowhere(place)) return refused('role-needs-a-party')
  if (reach === 'own-party' && !actsForWhole(mandate, place.partyId)) {
    return refused('another-party')
  }
  return granted()
}

/** Whether one with this mandate may name the contact person of the party. */
export function maySetContactPerson(
  mandate: Mandate,
  partyId: string,
): Result<undefined, MandateRefusal> {
  return mayReach(powersOf[mandate.role].setsContactPerson, mandate, partyId)
}

/** Whether one with this mandate may add units to the party. */
export function mayAddUnit(mandate: Mandate, partyId: string): Result<undefined, MandateRefusal> {
  return mayReach(powersOf[mandate.role].addsUnits, mandate, partyId)
}

/** A new mandate begins today or later and does not end before it begins. */
export function checkPeriod(
  from: Day,
  until: Day | undefined,
  today: Day,
): Result<undefined, MandateRefusal> {
  if (from < today) return refused('begins-in-the-past', { today })
  if (until !== undefined && until < from) return refused('period-is-backward', { from })
  return granted()
}

/**
 * Whether a mandate may end with this day as its last. The last coordinator of a party stays until
 * another has taken over, unless an administrator ends it.
 */
export function mayEnd(
  mandate: Mandate,
  ending: DatedMandate,
  input: { readonly lastDay: Day; readonly today: Day; readonly otherCoordinators: number },
): Result<undefined, MandateRefusal> {
  const isOneself = mandate.personId === ending.personId
  const given = mayGive(mandate, ending.role, ending)
  if (!isOneself && !given.granted) return given
  if (ending.validUntil !== undefined && ending.validUntil < input.today) {
    return refused('mandate-already-ended')
  }
  // To end it at once is to let yesterday be its last day.
  if (input.lastDay < addDays(input.today, -1)) {
    return refused('ends-in-the-past', { today: input.today })
  }
  const isLast = ending.role === 'coordinator' && input.otherCoordinators === 0
  return isLast && mandate.role !== 'administrator' ? refused('last-coordinator') : granted()
}

/** A coordinator hands over to someone of the own party, from a later day, and stays until then. */
export function mayHandOver(
  mandate: Mandate,
  to: { readonly personId: string; readonly isOfParty: boolean },
  input: { readonly from: Day; readonly today: Day },
): Result<undefined, MandateRefusal> {
  if (mandate.role !== 'coordinator') return refused('role-not-yours-to-give')
  if (to.personId === mandate.personId) return refused('hand-over-to-yourself')
  if (!to.isOfParty) return refused('hand-over-outside-party')
  return input.from > input.today
    ? granted()
    : refused('hand-over-too-early', { today: input.today })
}

function mayReach(
  reach: Reach | 'never',
  mandate: Mandate,
  partyId: string,
): Result<undefined, MandateRefusal> {
  if (reach === 'never') return refused('role-not-yours-to-give')
  if (reach === 'own-party' && !actsForWhole(mandate, partyId)) return refused('another-party')
  return granted()
}

function isNowhere(place: MandatePlace): boolean {
  return place.partyId === undefined && place.bodyId === undefined && place.unitId === undefined
}
