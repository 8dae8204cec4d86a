// SPDX-License-Identifier: EUPL-1.2
// Long because what is edited of a county waits for the rest, and ends with the same things.
// What the county is, changed by an administrator from a day on. Who edits waits for who edits: it is
// done a few times a year, and one change is looked at in the light of all others.

import { addDays, type Day, latest } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Mandate } from '#kernel/mandate.ts'
import type { Bilingual } from '#kernel/language.ts'
import { about, granted, refused, type Result } from '#kernel/result.ts'
import { hasChanged, type SeenMark } from '#kernel/seen.ts'
import { checkTypedText } from '#kernel/text/typed-text.ts'
import type { Tx } from '#platform/database/database.ts'
import { holdName } from '#platform/database/named-lock.ts'
import { getParty, listBodies, listEveryParty, listPeople } from '../reads.ts'
import {
  findThing,
  listMeetingDays,
  listMembershipsOf,
  listThings,
  nameOfThing,
  type Thing,
} from '../reads/county-edits.ts'
import {
  type BodyEnding,
  type BrokenByEnding,
  calendarOn,
  checkBelonging,
  checkBodyEnd,
  checkCode,
  checkFrom,
  checkMeetings,
  checkNames,
  checkNewName,
  checkSuccessor,
  type GroupKind,
  groupKinds,
  mayEditCounty,
  mostInCounty,
  type NamedThing,
  placeAmong,
  planMove,
} from '../rules/county-edit.ts'
import type { BodyKind, DatedMandate, PartyKind } from '../rules/party.ts'
import { isNotOver, isValidOn } from '../rules/period.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import {
  seenOfBodies,
  seenOfCalendar,
  seenOfMemberships,
  seenOfParties,
  seenOfThing,
} from '../rules/seen.ts'
import { slugOf } from '../rules/slug.ts'
import {
  insertBody,
  insertMeetingDays,
  insertMembership,
  insertName,
  insertParty,
  lockBody,
  updateBodyEnd,
  updateMandateEnd,
  updateMeetingRemoved,
  updateMembershipEnd,
  updatePartyEnd,
} from '../writes.ts'
import { leaveContactPost } from './contact-person.ts'
import { notifyOfEnd } from './notifying.ts'
import { tell } from './tell.ts'

type Done = Promise<Result<undefined, OrganisationRefusal>>

async function beginEdit(tx: Tx, mandate: Mandate): Promise<void> {
  if (!mayEditCounty(mandate)) throw new NotAllowed('edit the county')
  await holdName(tx, 'the county is edited')
}

async function getThing(tx: Tx, kind: NamedThing, slug: string): Promise<Thing> {
  const thing = await findThing(tx, kind, slug)
  if (!thing) throw new NotFound(`no ${kind} ${slug}`)
  return thing
}

/** A party, a body or a group of members is called something else from a day. */
export async function renameThing(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly kind: NamedThing
    readonly slug: string
    readonly name: string
    readonly shortName?: string | undefined
    readonly from: Day
    readonly seen: SeenMark
  },
): Done {
  await beginEdit(tx, mandate)
  const thing = await getThing(tx, input.kind, input.slug)
  const names = checkNames(input)
  if (!names.granted) return names
  const from = checkFrom(input.from, today)
  if (!from.granted) return from
  if (!isValidOn(thing, input.from)) return refused('body-over-then', {}, 'from')
  const wanted = { ...names.value, from: input.from }
  const others = (await listThings(tx))
    .filter(({ kind, id }) => kind === thing.kind && id !== thing.id)
    .map((one) => nameOfThing(one, input.from).name)
  const old = nameOfThing(thing, input.from)
  const may = checkNewName(wanted, old, others)
  if (!may.granted) return may
  if (hasChanged(input.seen, seenOfThing(thing))) return refused('changed-meanwhile')
  const id = await insertName(tx, thing, wanted)
  await tell(tx, today, 'name-given', id, {
    of: thing.id,
    kind: thing.kind,
    old: old.name,
    new: wanted.name,
    oldShort: old.shortName,
    newShort: wanted.shortName,
    from: wanted.from,
  })
  return granted()
}

/** A body that there was not, from a day. Answers what it is called in addresses. */
export async function addBody(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly name: string
    readonly shortName?: string | undefined
    readonly kind: BodyKind
    readonly partyId?: string | undefined
    readonly associationId?: string | undefined
    readonly parentId?: string | undefined
    readonly from: Day
    readonly seen: SeenMark
  },
): Promise<Result<string, OrganisationRefusal>> {
  await beginEdit(tx, mandate)
  const names = checkNames(input)
  if (!names.granted) return names
  const from = checkFrom(input.from, today)
  if (!from.granted) return from
  const { kind, partyId, associationId, parentId } = input
  const belongs = checkBelonging({ kind, partyId, associationId })
  if (!belongs.granted) return belongs
  const things = await listThings(tx)
  const bodies = things.filter((one) => one.kind === 'organ')
  const isThere = (id: string, of: NamedThing) =>
    things.some((one) => one.kind === of && one.id === id && isValidOn(one, input.from))
  if (partyId !== undefined && !isThere(partyId, 'part')) throw new NotFound(`no party ${partyId}`)
  if (associationId !== undefined && !isThere(associationId, 'forbund'))
    throw new NotFound(`no association ${associationId}`)
  if (parentId !== undefined && !isThere(parentId, 'organ'))
    return refused('parent-not-there', {}, 'parentId')
  const standing = bodies.filter((one) => isNotOver(one, input.from))
  const { name } = names.value
  if (standing.some((one) => nameOfThing(one, input.from).name === name))
    return refused('name-is-anothers', { name }, 'name')
  if (hasChanged(input.seen, seenOfBodies(bodies))) return refused('changed-meanwhile')
  const slug = freeSlug(
    slugOf(name),
    things.map((one) => one.slug),
  )
  const id = await insertBody(tx, {
    ...names.value,
    slug,
    kind,
    partyId,
    associationId,
    parentId,
    from: input.from,
  })
  await tell(tx, today, 'body-added', id, { name, kind, from: input.from })
  return granted(slug)
}

/** Bodies and parties share addresses where who has answered is named. */
function freeSlug(wanted: string, taken: readonly string[]): string {
  const base = wanted || 'organ'
  let slug = base
  for (let count = 2; taken.includes(slug); count += 1) slug = `${base}-${count}`
  return slug
}

/**
 * A body is there until a day, with who takes over. Its mandates end with it. Refused when something
 * that goes on waits for it, or a round could not be laid without it.
 */
export async function endBody(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly slug: string
    readonly lastDay: Day
    readonly successorId?: string | undefined
    readonly seen: SeenMark
    readonly listBroken: (tx: Tx, ending: BodyEnding) => Promise<BrokenByEnding>
  },
): Done {
  await beginEdit(tx, mandate)
  const body = await getThing(tx, 'organ', input.slug)
  const { lastDay, successorId } = input
  const may = checkBodyEnd(body, lastDay, today)
  if (!may.granted) return may
  const successor =
    successorId === undefined
      ? undefined
      : (await listThings(tx)).find(({ kind, id }) => kind === 'organ' && id === successorId)
  if (successorId !== undefined && (!successor || successor.id === body.id))
    return refused('successor-not-there', {}, 'successorId')
  const isThere = checkSuccessor(successor, lastDay)
  if (!isThere.granted) return isThere
  // Who begins a round, or invites to the body, waits.
  await lockBody(tx, body.id)
  const broken = await input.listBroken(tx, { bodyId: body.id, lastDay, today })
  if (broken.length > 0) {
    const facts = {
      sv: broken.map(({ sv }) => sv).join('; '),
      en: broken.map(({ en }) => en).join('; '),
    }
    return refused('ending-breaks', facts, 'lastDay')
  }
  if (hasChanged(input.seen, seenOfThing(body))) return refused('changed-meanwhile')
  await closeBody(tx, today, mandate, body, { lastDay, successorId })
  return granted()
}

/** The body is there until the day, with its mandates and meetings. */
async function closeBody(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  body: Pick<Thing, 'id' | 'validUntil' | 'succeededBy'>,
  { lastDay, successorId }: { readonly lastDay: Day; readonly successorId: string | undefined },
): Promise<void> {
  await updateBodyEnd(tx, body.id, { lastDay, successorId })
  await tell(tx, today, 'body-ended', body.id, {
    old: body.validUntil ?? null,
    new: lastDay,
    oldSuccessor: body.succeededBy ?? null,
    newSuccessor: successorId ?? null,
  })
  await endMandatesOf(tx, today, mandate, lastDay, (held) => held.bodyId === body.id)
  const days = calendarOn(await listMeetingDays(tx, [body.id]), today)
  for (const { id, meetsOn } of days)
    if (meetsOn > lastDay) await updateMeetingRemoved(tx, id, { on: today, movedTo: undefined })
}

async function endMandatesOf(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  endsOn: Day,
  isOf: (held: DatedMandate) => boolean,
): Promise<void> {
  const people = await listPeople(tx, addDays(endsOn, 1))
  for (const { mandate: held } of people.filter((one) => isOf(one.mandate))) {
    // One that has not begun ends before it does.
    const lastDay = latest(endsOn, addDays(held.validFrom, -1))
    await updateMandateEnd(tx, held.id, { lastDay, by: mandate.personId })
    await tell(tx, today, 'mandate-ended', held.id, { person: held.personId, until: lastDay })
    await leaveContactPost(tx, today, { ...held, lastDay })
    await notifyOfEnd(tx, today, mandate, held.id)
  }
}

/** A party that there was not, from a day. Answers what it is called in addresses. */
export async function addParty(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly name: string
    readonly shortName?: string | undefined
    readonly code: string
    readonly kind: PartyKind
    readonly organisationNumber?: string | undefined
    readonly from: Day
    readonly seen: SeenMark
  },
): Promise<Result<string, OrganisationRefusal>> {
  await beginEdit(tx, mandate)
  const names = checkNames(input)
  if (!names.granted) return names
  const from = checkFrom(input.from, today)
  if (!from.granted) return from
  const known = await listEveryParty(tx)
  const code = checkCode(
    input.code,
    known.map((one) => one.code),
  )
  if (!code.granted) return code
  const things = await listThings(tx)
  const parties = things.filter(({ kind }) => kind === 'part')
  const standing = parties.filter((one) => isNotOver(one, input.from))
  const isRegion = (id: string) => known.some((one) => one.id === id && one.kind === 'region')
  if (input.kind === 'region' && standing.some(({ id }) => isRegion(id)))
    return refused('region-already', {}, 'kind')
  const { name, shortName } = names.value
  if (standing.some((one) => nameOfThing(one, input.from).name === name))
    return refused('name-is-anothers', { name }, 'name')
  if (hasChanged(input.seen, seenOfParties(parties))) return refused('changed-meanwhile')
  const slug = freeSlug(
    `${code.value}-${slugOf(shortName)}`,
    things.map((one) => one.slug),
  )
  const { kind, organisationNumber } = input
  const position = placeAmong({ kind, name }, known)
  const id = await insertParty(tx, {
    ...names.value,
    code: code.value,
    slug,
    kind,
    organisationNumber,
    from: input.from,
    position,
  })
  await tell(tx, today, 'party-added', id, { name, code: code.value, from: input.from })
  return granted(slug)
}

/**
 * A municipality is a party until a day, with who takes over: two that become one end, and the new one
 * begins the day after. Its bodies, mandates and memberships end with it. Refused where something that
 * goes on waits for one of its bodies.
 */
export async function endParty(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly slug: string
    readonly lastDay: Day
    readonly successorId?: string | undefined
    readonly note?: string | undefined
    readonly seen: SeenMark
    readonly listBroken: (tx: Tx, ending: BodyEnding) => Promise<BrokenByEnding>
  },
): Done {
  await beginEdit(tx, mandate)
  const party = await getThing(tx, 'part', input.slug)
  const { lastDay, successorId } = input
  const note = about(
    'note',
    checkTypedText(input.note ?? '', { most: mostInCounty.endNote, isLine: true }),
  )
  if (!note.granted) return note
  const may = checkBodyEnd(party, lastDay, today)
  if (!may.granted) return may
  if ((await getParty(tx, party.id, today)).kind === 'region') return refused('region-stays')
  const successor =
    successorId === undefined
      ? undefined
      : (await listThings(tx)).find(({ kind, id }) => kind === 'part' && id === successorId)
  if (successorId !== undefined && (!successor || successor.id === party.id))
    return refused('successor-not-there', {}, 'successorId')
  const isThere = checkSuccessor(successor, lastDay)
  if (!isThere.granted) return isThere
  const bodies = await bodiesWith(tx, party.id, lastDay)
  const broken = new Map<string, Bilingual>()
  for (const { id: bodyId } of bodies) {
    await lockBody(tx, bodyId)
    const ending = { bodyId, lastDay, today, withPartyId: party.id }
    for (const one of await input.listBroken(tx, ending)) broken.set(one.sv, one)
  }
  if (broken.size > 0) {
    const told = [...broken.values()]
    const facts = {
      sv: told.map(({ sv }) => sv).join('; '),
      en: told.map(({ en }) => en).join('; '),
    }
    return refused('ending-breaks', facts, 'lastDay')
  }
  if (hasChanged(input.seen, seenOfThing(party))) return refused('changed-meanwhile')
  await updatePartyEnd(tx, party.id, { lastDay, successorId, note: note.value })
  await tell(tx, today, 'party-ended', party.id, {
    old: party.validUntil ?? null,
    new: lastDay,
    oldSuccessor: party.succeededBy ?? null,
    newSuccessor: successorId ?? null,
    note: note.value,
  })
  for (const body of bodies)
    await closeBody(tx, today, mandate, body, { lastDay, successorId: undefined })
  await endMandatesOf(tx, today, mandate, lastDay, (held) => held.partyId === party.id)
  for (const kind of groupKinds) {
    const left = planMove(
      await listMembershipsOf(tx, kind, party.id),
      undefined,
      addDays(lastDay, 1),
    )
    if (left.granted)
      for (const membership of left.value.ends) await updateMembershipEnd(tx, kind, membership)
  }
  return granted()
}

/** The party's bodies that are there on its last day or later. */
async function bodiesWith(tx: Tx, partyId: string, lastDay: Day): Promise<readonly Thing[]> {
  const own = [
    ...(await listBodies(tx, lastDay)),
    ...(await listBodies(tx, addDays(lastDay, 1))),
  ].filter((body) => body.partyId === partyId)
  const ids = new Set(own.map(({ id }) => id))
  return (await listThings(tx)).filter(({ kind, id }) => kind === 'organ' && ids.has(id))
}

/** A party belongs to another association or care area from a day, or to none. */
export async function movePartyBetween(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly partySlug: string
    readonly kind: GroupKind
    readonly groupId: string | undefined
    readonly from: Day
    readonly seen: SeenMark
  },
): Done {
  await beginEdit(tx, mandate)
  const { kind, groupId } = input
  const party = await getThing(tx, 'part', input.partySlug)
  const from = checkFrom(input.from, today)
  if (!from.granted) return from
  if (!isValidOn(party, input.from)) return refused('body-over-then', {}, 'from')
  const groups = (await listThings(tx)).filter((one) => one.kind === kind)
  const to = groups.find(({ id }) => id === groupId)
  if (groupId !== undefined && !to) throw new NotFound(`no ${kind} ${groupId}`)
  const memberships = await listMembershipsOf(tx, kind, party.id)
  const plan = planMove(memberships, groupId, input.from)
  if (!plan.granted) return plan
  if (hasChanged(input.seen, seenOfMemberships(memberships))) return refused('changed-meanwhile')
  for (const end of plan.value.ends) await updateMembershipEnd(tx, kind, end)
  if (groupId !== undefined)
    await insertMembership(tx, kind, {
      groupId,
      partyId: party.id,
      name: nameOfThing(party, input.from).name,
      from: input.from,
    })
  const left = memberships.findLast((one) => plan.value.ends.some(({ id }) => id === one.id))
  const nameOf = (id: string | undefined) => {
    const group = groups.find((one) => one.id === id)
    return group ? nameOfThing(group, input.from).name : null
  }
  await tell(tx, today, 'membership-changed', party.id, {
    kind,
    old: nameOf(left?.groupId),
    new: nameOf(groupId),
    from: input.from,
  })
  return granted()
}

/** Days that a body is to meet. */
export async function addMeetingDays(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: { readonly slug: string; readonly days: readonly Day[]; readonly seen: SeenMark },
): Done {
  await beginEdit(tx, mandate)
  const body = await getThing(tx, 'organ', input.slug)
  const all = await listMeetingDays(tx, [body.id])
  const standing = calendarOn(all, today)
  const may = checkMeetings(input.days, { body, standing, today })
  if (!may.granted) return may
  if (hasChanged(input.seen, seenOfCalendar(all))) return refused('changed-meanwhile')
  await insertMeetingDays(tx, body.id, input.days, today)
  await tell(tx, today, 'meeting-days-added', body.id, { new: input.days.join(' ') })
  return granted()
}

/** A meeting to come is on another day, or on none. */
export async function changeMeetingDay(
  tx: Tx,
  today: Day,
  mandate: Mandate,
  input: {
    readonly slug: string
    readonly meetingId: string
    readonly to?: Day | undefined
    readonly seen: SeenMark
  },
): Done {
  await beginEdit(tx, mandate)
  const body = await getThing(tx, 'organ', input.slug)
  const all = await listMeetingDays(tx, [body.id])
  const standing = calendarOn(all, today)
  const meeting = standing.find(({ id }) => id === input.meetingId)
  if (!meeting) return refused('changed-meanwhile')
  if (meeting.meetsOn < today)
    return refused('meeting-passed', { day: meeting.meetsOn, today }, 'meetingId')
  const { to } = input
  if (to !== undefined) {
    const may = checkMeetings([to], { body, standing, today })
    if (!may.granted) return { ...may, place: 'to' }
  }
  if (hasChanged(input.seen, seenOfCalendar(all))) return refused('changed-meanwhile')
  await updateMeetingRemoved(tx, meeting.id, { on: today, movedTo: to })
  if (to !== undefined) await insertMeetingDays(tx, body.id, [to], today)
  const event = to === undefined ? 'meeting-day-removed' : 'meeting-day-moved'
  await tell(tx, today, event, body.id, { old: meeting.meetsOn, new: to ?? null })
  return granted()
}
