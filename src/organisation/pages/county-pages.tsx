// SPDX-License-Identifier: EUPL-1.2
// Long because one page takes everything that may be changed of one thing.
// An administrator changes what the county is, from a day on.

import { type FieldError, NotFound } from '#kernel/faults.ts'
import { formatDay } from '#kernel/dates-in-words.ts'
import { type Day, parseDay } from '#kernel/day.ts'
import { type ShownList, sliceOf } from '#kernel/list.ts'
import { seenField } from '#kernel/seen.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import {
  type Answer,
  type Page,
  show,
  statusOfReturned,
  type SubmittedForm,
  type Visit,
} from '#platform/page.ts'
import { type Confirming, submitForm } from '#platform/submit.ts'
import { readForm, returnedForm, seenIn, type Sent, sendingOf } from '#web/form-of.tsx'
import { ConfirmPage } from '#web/confirm-page.tsx'
import { writingField } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { tellChanges } from '#web/returned.tsx'
import {
  addBody,
  addMeetingDays,
  addParty,
  changeMeetingDay,
  endBody,
  endParty,
  movePartyBetween,
  renameThing,
} from '../commands/editing-county.ts'
import { messagesIn } from '../messages.ts'
import { countyWords } from '../messages/county.ts'
import { listWords } from '../messages/lists.ts'
import {
  findThing,
  listMeetingDays,
  listMembershipsOf,
  listThings,
  nameOfThing,
  type Thing,
} from '../reads/county-edits.ts'
import { getParty, listBodies } from '../reads.ts'
import { calendarOn, groupKinds, type NamedThing, namedThings } from '../rules/county-edit.ts'
import { bodyKinds, partyKinds } from '../rules/party.ts'
import { isNotOver } from '../rules/period.ts'
import {
  seenOfBodies,
  seenOfCalendar,
  seenOfMemberships,
  seenOfParties,
  seenOfThing,
} from '../rules/seen.ts'
import type { ThingRow } from '../rules/thing-row.ts'
import {
  CountyListView,
  countyRoot,
  endPartyWords,
  meetingOptions,
  newBodyWords,
  type NewBodyOptions,
  NewBodyView,
  newPartyWords,
  NewPartyView,
  type ThingModel,
  ThingView,
} from '../views/county-views.tsx'
import {
  associationForm,
  careAreaForm,
  endBodyForm,
  endPartyForm,
  meetingChangeForm,
  meetingDaysForm,
  newBodyForm,
  newPartyForm,
  renameForm,
} from '../views/forms.ts'
import { thingList } from '../views/lists.ts'
import { startIn } from './party-pages.tsx'

/** What the rooms above say would break if a body ended. */
export type ListBroken = Parameters<typeof endBody>[3]['listBroken']

export function countyPages(listBroken: ListBroken): readonly Page<PageContent>[] {
  const may = ['administrator'] as const
  const adding = `${countyRoot}/ny`
  const addingParty = `${countyRoot}/ny-part`
  const one = `${countyRoot}/:slag/:slug`
  return [
    ...listPages(things, showList),
    { method: 'GET', path: adding, may, drawsKept: true, answer: (visit) => showNew(visit) },
    { method: 'POST', path: adding, may, answer: addOne },
    {
      method: 'GET',
      path: addingParty,
      may,
      drawsKept: true,
      answer: (visit) => showNewParty(visit),
    },
    { method: 'POST', path: addingParty, may, answer: addOneParty },
    {
      method: 'GET',
      path: one,
      may,
      query: ['klart', writingField],
      drawsKept: true,
      answer: (visit) => showThing(visit, visit.kept && { form: visit.kept, errors: [] }),
    },
    { method: 'POST', path: one, may, answer: (visit) => changeOne(visit, listBroken) },
  ]
}

const things: ListSaid<typeof thingList> = {
  list: thingList,
  path: countyRoot,
  may: ['administrator'],
  words: ({ language }) => listWords(language).things,
  choices: ({ language }) => ({
    kind: namedThings.map((value) => ({ value, text: countyWords(language).things[value] })),
  }),
  read: async (visit, asked, slice) => sliceOf(thingList, await listRows(visit), asked, slice),
}

async function listRows({ db, today }: Visit): Promise<readonly ThingRow[]> {
  const [all, bodies] = await Promise.all([listThings(db), listBodies(db, today)])
  const nameOf = (id: string | undefined) => {
    const found = all.find((one) => one.id === id)
    return found && nameOfThing(found, today).name
  }
  return all.map((one) => {
    const body = bodies.find(({ id }) => id === one.id)
    return {
      kind: one.kind,
      slug: one.slug,
      name: nameOfThing(one, today).name,
      belongs: nameOf(body?.partyId ?? body?.associationId),
      validUntil: one.validUntil,
      next: one.names.find(({ from, id }) => from > today && id !== ''),
    }
  })
}

function crumbs(visit: Visit, title?: string) {
  const words = countyWords(visit.language)
  const start = { text: startIn(visit), href: visit.link('/') }
  return title === undefined
    ? [start, { text: words.title }]
    : [start, { text: words.title, href: visit.link(countyRoot) }, { text: title }]
}

async function showList(visit: Visit, list: ShownList<typeof thingList>) {
  const { language, link } = visit
  return show<PageContent>({
    title: countyWords(language).title,
    place: 'admin/organisation',
    kind: 'work',
    crumbs: crumbs(visit),
    content: <CountyListView {...{ language, list, link }} />,
  })
}

type Sending = { readonly form: Sent; readonly errors: readonly FieldError[] }

function asOptions(all: readonly Thing[], kind: NamedThing, on: Day) {
  return all
    .filter((one) => one.kind === kind && isNotOver(one, on))
    .map((one) => ({ value: one.id, text: nameOfThing(one, on).name }))
}

async function newBodyOptions({ db, today, language }: Visit): Promise<{
  readonly all: readonly Thing[]
  readonly options: NewBodyOptions
}> {
  const all = await listThings(db)
  const kinds = messagesIn(language).bodyKind
  return {
    all,
    options: {
      kind: bodyKinds.map((value) => ({ value, text: kinds[value] })),
      partyId: asOptions(all, 'part', today),
      associationId: asOptions(all, 'forbund', today),
      parentId: asOptions(all, 'organ', today),
    },
  }
}

async function showNew(
  visit: Visit,
  sent: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { language, link, today } = visit
  const words = countyWords(language)
  const { all, options } = await newBodyOptions(visit)
  const bodies = all.filter(({ kind }) => kind === 'organ')
  const changes = sent
    ? tellChanges(seenIn(sent.form), seenOfBodies(bodies), {
        latestBody: { what: words.latest.body, say: (id) => nameIn(bodies, id, visit) },
      })
    : []
  const form = sent && returnedForm(newBodyForm.name, sent.form, sent.errors, changes)
  const status = form ? statusOfReturned(form) : 200
  return show<PageContent>(
    {
      title: words.newBody,
      place: 'admin/organisation',
      kind: 'work',
      crumbs: crumbs(visit, words.newBody),
      hasErrors: status !== 200,
      content: <NewBodyView {...{ language, link, form, options, bodies, today }} />,
    },
    status,
  )
}

async function showNewParty(
  visit: Visit,
  sent: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { language, link, today, db } = visit
  const words = countyWords(language)
  const parties = (await listThings(db)).filter(({ kind }) => kind === 'part')
  const changes = sent
    ? tellChanges(seenIn(sent.form), seenOfParties(parties), {
        latestParty: { what: words.latest.party, say: (id) => nameIn(parties, id, visit) },
      })
    : []
  const form = sent && returnedForm(newPartyForm.name, sent.form, sent.errors, changes)
  const status = form ? statusOfReturned(form) : 200
  const kinds = partyKindOptions(visit)
  return show<PageContent>(
    {
      title: words.newParty,
      place: 'admin/organisation',
      kind: 'work',
      crumbs: crumbs(visit, words.newParty),
      hasErrors: status !== 200,
      content: <NewPartyView {...{ language, link, form, kinds, parties, today }} />,
    },
    status,
  )
}

function partyKindOptions({ language }: Visit) {
  const { partyKind } = countyWords(language)
  return partyKinds.map((value) => ({ value, text: partyKind[value] }))
}

async function addOneParty(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const form = await visit.form()
  const read = readForm(newPartyForm, form, {
    words: newPartyWords(language),
    language,
    options: { kind: partyKindOptions(visit) },
  })
  return submitForm(visit, read, {
    act: (tx, typed) => addParty(tx, today, visit.getMandate(), { ...typed, seen: form.seen }),
    sentences: messagesIn(language).refusals,
    again: (errors) => showNewParty(visit, { form, errors }),
    next: (slug) => `${countyRoot}/part/${slug}?klart=part`,
  })
}

function nameIn(all: readonly Thing[], id: string, { language, today }: Visit): string {
  const words = countyWords(language)
  if (id === '') return words.nothing
  const found = all.find((one) => one.id === id)
  return found ? nameOfThing(found, today).name : words.other
}

async function addOne(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const form = await visit.form()
  const { options } = await newBodyOptions(visit)
  const read = readForm(newBodyForm, form, { words: newBodyWords(language), language, options })
  return submitForm(visit, read, {
    act: (tx, typed) => addBody(tx, today, visit.getMandate(), { ...typed, seen: form.seen }),
    sentences: messagesIn(language).refusals,
    again: (errors) => showNew(visit, { form, errors }),
    next: (slug) => `${countyRoot}/organ/${slug}?klart=organ`,
  })
}

async function getThing({ db, params }: Visit): Promise<Thing> {
  const kind = namedThings.find((one) => one === params['slag'])
  const thing = kind && (await findThing(db, kind, params['slug'] ?? ''))
  if (!thing) throw new NotFound(`nothing is ${params['slag']} ${params['slug']}`)
  return thing
}

async function readThing(visit: Visit, thing: Thing): Promise<ThingModel> {
  const { db, today } = visit
  const all = await listThings(db)
  const calendar = thing.kind === 'organ' ? await listMeetingDays(db, [thing.id]) : []
  const nameOf = (id: string | undefined) => {
    const found = all.find((one) => one.id === id)
    return found && nameOfThing(found, today).name
  }
  const groups: ThingModel['groups'][number][] = []
  for (const kind of thing.kind === 'part' ? groupKinds : []) {
    const memberships = await listMembershipsOf(db, kind, thing.id)
    groups.push({
      kind,
      memberships: memberships.map((one) => ({ ...one, name: nameOf(one.groupId) ?? '' })),
      options: asOptions(all, kind, today),
    })
  }
  return {
    kind: thing.kind,
    slug: thing.slug,
    name: nameOfThing(thing, today).name,
    names: thing.names,
    validFrom: thing.validFrom,
    validUntil: thing.validUntil,
    successor: nameOf(thing.succeededBy),
    endNote: thing.endNote,
    party:
      thing.kind === 'part' && (await getParty(db, thing.id, today)).kind === 'municipality'
        ? { successors: asOptions(all, 'part', today).filter(({ value }) => value !== thing.id) }
        : undefined,
    isOver: !isNotOver(thing, today),
    body:
      thing.kind === 'organ'
        ? {
            successors: asOptions(all, 'organ', today).filter(({ value }) => value !== thing.id),
            calendar,
            meetings: calendarOn(calendar, today).filter(({ meetsOn }) => meetsOn >= today),
          }
        : undefined,
    groups,
  }
}

/** Of which form it is a mark, what has changed since. */
function tellThingChanges(visit: Visit, form: Sent, model: ThingModel) {
  const { language } = visit
  const words = countyWords(language)
  const seen = seenIn(form)
  const dayIn = (value: string) => {
    const on = parseDay(value)
    return on === undefined ? words.nothing : formatDay(on, language)
  }
  const until = { what: words.latest.until, say: dayIn }
  switch (form.text('gor')) {
    case renameForm.name:
    case endBodyForm.name:
    case endPartyForm.name:
      return tellChanges(seen, seenOfThing(model), {
        latestName: {
          what: words.latest.name,
          say: (id) => model.names.find((one) => one.id === id)?.name ?? words.other,
        },
        until,
      })
    case meetingDaysForm.name:
    case meetingChangeForm.name:
      return tellChanges(seen, seenOfCalendar(model.body?.calendar ?? []), {
        days: { what: words.latest.days, say: (count) => count },
        removed: { what: words.latest.removed, say: (count) => count },
      })
    default: {
      const group = model.groups.find(({ kind }) => kind === form.text('gor'))
      return tellChanges(seen, seenOfMemberships(group?.memberships ?? []), {
        latestMembership: {
          what: words.latest.membership,
          say: (id) =>
            id === ''
              ? words.nothing
              : (group?.memberships.find((one) => one.id === id)?.name ?? words.other),
        },
        until,
      })
    }
  }
}

async function showThing(visit: Visit, sent?: Sending): Promise<Answer<PageContent>> {
  const { language, today, link } = visit
  const words = countyWords(language)
  const model = await readThing(visit, await getThing(visit))
  const changes = sent ? tellThingChanges(visit, sent.form, model) : []
  const errors = (sent?.errors ?? []).filter(
    ({ field }) => field !== seenField || changes.length === 0,
  )
  const form = sent && returnedForm(sent.form.text('gor'), sent.form, errors, changes)
  const status = form ? statusOfReturned(form) : 200
  return show<PageContent>(
    {
      title: model.name,
      place: 'admin/organisation',
      kind: 'work',
      crumbs: crumbs(visit, model.name),
      hasErrors: status !== 200,
      content: (
        <ThingView
          {...{ language, link, model, today, form }}
          saved={words.done[visit.query.get('klart') ?? '']}
          writing={form?.name ?? visit.query.get(writingField) ?? undefined}
        />
      ),
    },
    status,
  )
}

type Asking = {
  readonly visit: Visit
  readonly thing: Thing
  readonly form: SubmittedForm
  readonly listBroken: ListBroken
}

type Deed = (asking: Asking) => Promise<Answer<PageContent>>

/** What a form on the page wants, as it says in `gor`. */
const deeds: Readonly<Record<string, Deed>> = {
  [renameForm.name]: rename,
  [endBodyForm.name]: end,
  [endPartyForm.name]: endOfParty,
  [associationForm.name]: (asking) => move(asking, 'forbund'),
  [careAreaForm.name]: (asking) => move(asking, 'omrade'),
  [meetingDaysForm.name]: addDays,
  [meetingChangeForm.name]: changeDay,
}

async function changeOne(visit: Visit, listBroken: ListBroken): Promise<Answer<PageContent>> {
  const thing = await getThing(visit)
  const form = await visit.form()
  const name = form.text('gor')
  if (!Object.hasOwn(deeds, name)) throw new NotFound(`nothing is called ${name}`)
  return deeds[name]!({ visit, thing, form, listBroken })
}

function thenShow({ visit, thing, form }: Asking, done: string) {
  return {
    sentences: messagesIn(visit.language).refusals,
    again: (errors: readonly FieldError[]) => showThing(visit, { form, errors }),
    next: () => `${countyRoot}/${thing.kind}/${thing.slug}?klart=${done}`,
  }
}

function rename(asking: Asking) {
  const { visit, thing, form } = asking
  const { language, today } = visit
  const { name, shortName, from } = countyWords(language).fields
  const read = readForm(renameForm, form, { words: { name, shortName, from }, language })
  return submitForm(visit, read, {
    act: (tx, typed) =>
      renameThing(tx, today, visit.getMandate(), {
        ...typed,
        kind: thing.kind,
        slug: thing.slug,
        seen: form.seen,
      }),
    ...thenShow(asking, 'namn'),
  })
}

async function end(asking: Asking) {
  const { visit, thing, form, listBroken } = asking
  const { language, today } = visit
  const { lastDay, successorId } = countyWords(language).fields
  const { body } = await readThing(visit, thing)
  const read = readForm(endBodyForm, form, {
    words: { lastDay, successorId },
    language,
    options: { successorId: body?.successors ?? [] },
  })
  return submitForm(visit, read, {
    act: (tx, typed) =>
      endBody(tx, today, visit.getMandate(), {
        ...typed,
        slug: thing.slug,
        seen: form.seen,
        listBroken,
      }),
    confirm: confirmEnd(asking),
    ...thenShow(asking, 'upphor'),
  })
}

async function endOfParty(asking: Asking) {
  const { visit, thing, form, listBroken } = asking
  const { language, today } = visit
  const { party } = await readThing(visit, thing)
  if (!party) throw new NotFound(`no party ${thing.slug} that may end`)
  const read = readForm(endPartyForm, form, {
    words: endPartyWords(language),
    language,
    options: { successorId: party.successors },
  })
  return submitForm(visit, read, {
    act: (tx, typed) =>
      endParty(tx, today, visit.getMandate(), {
        ...typed,
        slug: thing.slug,
        seen: form.seen,
        listBroken,
      }),
    confirm: confirmEnd(asking),
    ...thenShow(asking, 'part-upphor'),
  })
}

/** The mandates for the body end with it, and those who have them are sent letters: told before. */
function confirmEnd({ visit, thing, form }: Asking): Confirming<undefined, PageContent> {
  const { language, today, link } = visit
  const words = countyWords(language)
  const path = `${countyRoot}/${thing.kind}/${thing.slug}`
  const isParty = thing.kind === 'part'
  const title = isParty ? words.endParty : words.end
  const sentences = isParty
    ? { last: words.before.lastOfParty, note: words.endPartyNote, public: words.before.publicParty }
    : { last: words.before.last, note: words.endNote, public: words.before.public }
  return {
    form,
    async foresee(tx) {
      const ended = (await findThing(tx, thing.kind, thing.slug))!
      const all = await listThings(tx)
      const successor = all.find(({ id }) => id === ended.succeededBy)
      return {
        told: [
          { about: 'days', text: sentences.last(ended.validUntil!) },
          {
            about: 'who',
            text: successor
              ? words.successor(nameOfThing(successor, today).name)
              : words.noSuccessor,
          },
          { about: 'binding', text: sentences.note },
          { about: 'public', text: sentences.public },
        ],
      }
    },
    ask: (foretold) =>
      show<PageContent>({
        title,
        place: 'admin/organisation',
        kind: 'work',
        crumbs: crumbs(visit, title),
        content: (
          <ConfirmPage
            {...{ language, foretold }}
            title={title}
            subject={nameOfThing(thing, today).name}
            sent={form.sent}
            action={link(path)}
            submit={isParty ? words.doEndParty : words.doEnd}
            back={{ text: words.before.back, href: link(path) }}
          />
        ),
      }),
  }
}

async function move(asking: Asking, kind: 'forbund' | 'omrade') {
  const { visit, thing, form } = asking
  const { language, today } = visit
  const { fields } = countyWords(language)
  const { groups } = await readThing(visit, thing)
  const read = readForm(kind === 'forbund' ? associationForm : careAreaForm, form, {
    words: {
      groupId: kind === 'forbund' ? fields.association : fields.careArea,
      from: fields.from,
    },
    language,
    options: { groupId: groups.find((one) => one.kind === kind)?.options ?? [] },
  })
  return submitForm(visit, read, {
    act: (tx, { groupId, from }) =>
      movePartyBetween(tx, today, visit.getMandate(), {
        partySlug: thing.slug,
        kind,
        groupId,
        from,
        seen: form.seen,
      }),
    ...thenShow(asking, 'medlem'),
  })
}

function addDays(asking: Asking) {
  const { visit, thing, form } = asking
  const { language, today } = visit
  const { fields } = countyWords(language)
  const { refusals } = messagesIn(language)
  const read = readForm(meetingDaysForm, form, {
    words: {
      days: {
        ...fields.days,
        missing: refusals['days-missing']({}),
        wrong: (refusal, facts) => refusals[refusal as 'day-is-no-day' | 'too-many-days'](facts),
      },
    },
    language,
  })
  return submitForm(visit, read, {
    act: (tx, { days }) =>
      addMeetingDays(tx, today, visit.getMandate(), { slug: thing.slug, days, seen: form.seen }),
    ...thenShow(asking, 'kalender'),
  })
}

async function changeDay(asking: Asking) {
  const { visit, thing, form } = asking
  const { language, today } = visit
  const { meetingId, to } = countyWords(language).fields
  const { body } = await readThing(visit, thing)
  const read = readForm(meetingChangeForm, form, {
    words: { meetingId, to },
    language,
    options: { meetingId: meetingOptions(body?.meetings ?? [], language) },
  })
  return submitForm(visit, read, {
    act: (tx, typed) =>
      changeMeetingDay(tx, today, visit.getMandate(), {
        ...typed,
        slug: thing.slug,
        seen: form.seen,
      }),
    ...thenShow(asking, 'kalender'),
  })
}
