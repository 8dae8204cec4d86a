// SPDX-License-Identifier: EUPL-1.2
// How a county is edited: by an administrator, from a day that has not passed. What was true on days
// before stays as it was told, so nothing is rewritten and nothing begins in the past.

import { addDays, type Day, parseDay } from '#kernel/day.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { checkNeededText, type TypedTextRefusal } from '#kernel/text/typed-text.ts'
import type { BodyKind, Party } from './party.ts'
import { inSwedishOrder } from './swedish-order.ts'
import { isNotOver, isValidOn, type Period } from './period.ts'

/** What has a name that may change, as it is called in addresses. */
export const namedThings = ['part', 'organ', 'forbund', 'omrade'] as const
export type NamedThing = (typeof namedThings)[number]

/** What a party is a member of. */
export const groupKinds = ['forbund', 'omrade'] as const satisfies readonly NamedThing[]
export type GroupKind = (typeof groupKinds)[number]

export const mostInCounty = {
  name: 200,
  shortName: 60,
  code: 6,
  number: 20,
  endNote: 300,
  calendar: 2000,
  meetingDays: 100,
} as const

export type CountyEditRefusal =
  | TypedTextRefusal
  | 'holds-no-earlier-than-today'
  | 'name-stands-already'
  | 'name-is-anothers'
  | 'body-over-then'
  | 'body-belongs-to-one'
  | 'parent-not-there'
  | 'successor-not-there'
  | 'ending-breaks'
  | 'member-already'
  | 'day-is-no-day'
  | 'days-missing'
  | 'too-many-days'
  | 'meeting-known'
  | 'meeting-passed'
  | 'code-not-usable'
  | 'code-taken'
  | 'region-already'
  | 'region-stays'

/** Who edits what the county is. */
export function mayEditCounty(mandate: Mandate | undefined): boolean {
  return mandate?.role === 'administrator'
}

/** The first day of something new. */
export function checkFrom(from: Day, today: Day): Result<Day, 'holds-no-earlier-than-today'> {
  return from < today ? refused('holds-no-earlier-than-today', { today }, 'from') : granted(from)
}

export type Names = { readonly name: string; readonly shortName: string }

/** Where one is enough, the other is the same. */
export function checkNames(typed: {
  readonly name: string
  readonly shortName?: string | undefined
}): Result<Names, TypedTextRefusal> {
  const name = about('name', checkNeededText(typed.name, { most: mostInCounty.name, isLine: true }))
  if (!name.granted) return name
  const short = about(
    'shortName',
    checkNeededText(typed.shortName || name.value, {
      most: typed.shortName ? mostInCounty.shortName : mostInCounty.name,
      isLine: true,
    }),
  )
  return short.granted ? granted({ name: name.value, shortName: short.value }) : short
}

export type DatedName = Names & { readonly from: Day }

/** Another name than the one that stands that day, and one that nothing of the same kind goes by. */
export function checkNewName(
  wanted: DatedName,
  stands: Names,
  others: readonly string[],
): Result<undefined, 'name-stands-already' | 'name-is-anothers'> {
  const { name, shortName } = wanted
  if (name === stands.name && shortName === stands.shortName)
    return refused('name-stands-already', {}, 'name')
  return others.includes(name) ? refused('name-is-anothers', { name }, 'name') : granted()
}

/** A body belongs to a party, to an association or to none; never to two. */
export function checkBelonging(body: {
  readonly kind: BodyKind
  readonly partyId: string | undefined
  readonly associationId: string | undefined
}): Result<undefined, 'body-belongs-to-one'> {
  const isBoard = body.kind === 'association-board'
  const isTwice = body.partyId !== undefined && body.associationId !== undefined
  return isTwice || isBoard !== (body.associationId !== undefined)
    ? refused('body-belongs-to-one', {}, 'belongsTo')
    : granted()
}

/** A body ends on a day from yesterday on, while it is not over; an end that is to come may be moved. */
export function checkBodyEnd(
  body: Period,
  lastDay: Day,
  today: Day,
): Result<undefined, 'holds-no-earlier-than-today' | 'body-over-then'> {
  if (!isNotOver(body, today)) return refused('body-over-then', {}, 'lastDay')
  if (lastDay < today) return refused('holds-no-earlier-than-today', { today }, 'lastDay')
  return lastDay < body.validFrom ? refused('body-over-then', {}, 'lastDay') : granted()
}

/** Whoever takes over is there the day after. */
export function checkSuccessor(
  successor: Period | undefined,
  lastDay: Day,
): Result<undefined, 'successor-not-there'> {
  return successor && !isValidOn(successor, addDays(lastDay, 1))
    ? refused('successor-not-there', {}, 'successorId')
    : granted()
}

/** A municipality's code, or that of the county for the region: digits, and nobody else's. */
export function checkCode(
  code: string,
  taken: readonly string[],
): Result<string, 'code-not-usable' | 'code-taken'> {
  if (!/^\d{1,6}$/.test(code)) return refused('code-not-usable', {}, 'code')
  return taken.includes(code) ? refused('code-taken', { code }, 'code') : granted(code)
}

type Placed = Pick<Party, 'kind' | 'name' | 'position'>

/**
 * Where a new party stands in lists: the region first, a municipality after the one before it in
 * Swedish order. It shares that one's place, and the one that was there first stands first.
 */
export function placeAmong(
  wanted: Pick<Placed, 'kind' | 'name'>,
  parties: readonly Placed[],
): number {
  if (wanted.kind === 'region') return 0
  const before = parties.filter(
    ({ kind, name }) => kind === 'region' || inSwedishOrder(name, wanted.name) <= 0,
  )
  return Math.max(0, ...before.map(({ position }) => position))
}

/** What a room above says would break if a body ended: a sentence for each. */
export type BodyEnding = {
  readonly bodyId: string
  readonly lastDay: Day
  readonly today: Day
  /** Its party, where that ends with it: then no round needs to ask it. */
  readonly withPartyId?: string | undefined
}
export type BrokenByEnding = readonly Bilingual[]

/** A membership with who it is in. */
export type DatedMembership = Period & { readonly id: string; readonly groupId: string }

/** The party's memberships of a kind as they are to be, from a day: it leaves where it is, and none is in two. */
export function planMove(
  memberships: readonly DatedMembership[],
  to: string | undefined,
  from: Day,
): Result<
  { readonly ends: readonly { readonly id: string; readonly lastDay: Day }[] },
  'member-already'
> {
  const standing = memberships.filter((one) => isNotOver(one, from))
  const isThere =
    standing.length === 1 && standing[0]!.groupId === to && isValidOn(standing[0]!, from)
  if (isThere || (standing.length === 0 && to === undefined))
    return refused('member-already', {}, 'groupId')
  return granted({ ends: standing.map(({ id }) => ({ id, lastDay: addDays(from, -1) })) })
}

/** Days as they are typed in a calendar: one on each line, each once, in order. */
export function readMeetingDays(
  typed: string,
): Result<readonly Day[], 'day-is-no-day' | 'days-missing' | 'too-many-days'> {
  const days = new Set<Day>()
  for (const [at, line] of typed.split('\n').entries()) {
    if (line.trim() === '') continue
    const one = parseDay(line)
    if (one === undefined) return refused('day-is-no-day', { line: at + 1 }, 'days')
    days.add(one)
  }
  if (days.size === 0) return refused('days-missing', {}, 'days')
  const most = mostInCounty.meetingDays
  return days.size > most ? refused('too-many-days', { most }, 'days') : granted([...days].sort())
}

export type MeetingDay = {
  readonly id: string
  readonly meetsOn: Day
  readonly addedOn: Day
  readonly removedOn: Day | undefined
  readonly movedTo: Day | undefined
}

/** As the calendar was known on a day. */
export function calendarOn(days: readonly MeetingDay[], on: Day): readonly MeetingDay[] {
  return days.filter(
    ({ addedOn, removedOn }) => addedOn <= on && (removedOn === undefined || removedOn > on),
  )
}

/** New days in a calendar: to come, while the body is there, and not there already. */
export function checkMeetings(
  wanted: readonly Day[],
  {
    body,
    standing,
    today,
  }: {
    readonly body: Period
    readonly standing: readonly MeetingDay[]
    readonly today: Day
  },
): Result<undefined, 'meeting-passed' | 'meeting-known' | 'body-over-then'> {
  const past = wanted.find((one) => one < today)
  if (past) return refused('meeting-passed', { day: past, today }, 'days')
  const outside = wanted.find((one) => !isValidOn(body, one))
  if (outside) return refused('body-over-then', {}, 'days')
  const known = wanted.find((one) => standing.some(({ meetsOn }) => meetsOn === one))
  return known ? refused('meeting-known', { day: known }, 'days') : granted()
}
