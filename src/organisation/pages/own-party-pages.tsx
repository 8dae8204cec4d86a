// SPDX-License-Identifier: EUPL-1.2
// Signed in: who has a mandate for one's party, and what its coordinator may change.

import { addDays, type Day, parseDay } from '#kernel/day.ts'
import { type FieldError, NotAllowed, NotFound } from '#kernel/faults.ts'
import { type Role, roles } from '#kernel/mandate.ts'
import type { Result } from '#kernel/result.ts'
import { isId } from '#platform/id.ts'
import {
  type Answer,
  type Page,
  redirect,
  show,
  type SubmittedForm,
  type Visit,
} from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { endMandate, handOverCoordination, invitePerson } from '../commands.ts'
import { setContactPerson } from '../commands/contact-person.ts'
import { addUnit } from '../commands/unit.ts'
import { messagesIn } from '../messages.ts'
import {
  findDatedMandate,
  findPartyBySlug,
  getParty,
  listBodies,
  listContactPersons,
  listParties,
  listPeople,
  listUnits,
} from '../reads.ts'
import { isCountyWide } from '../rules/acting-for.ts'
import { mayAddUnit, mayGive, maySetContactPerson, rolesToGive } from '../rules/mandates.ts'
import type { Party } from '../rules/party.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import { EndMandateView } from '../views/end-mandate-view.tsx'
import { type FormState, type OwnPartyModel, OwnPartyView } from '../views/own-party-view.tsx'
import { startIn } from './party-pages.tsx'

export function ownPartyPages(): readonly Page<PageContent>[] {
  const may = 'signed-in'
  return [
    { method: 'GET', path: '/min-part', may, answer: (visit) => showOwnParty(visit) },
    { method: 'POST', path: '/min-part', may, answer: changeOwnParty },
    { method: 'GET', path: '/min-part/avsluta/:id', may, answer: (visit) => showEnding(visit) },
    { method: 'POST', path: '/min-part/avsluta/:id', may, answer: endOne },
  ]
}

/** The party the page is about: one's own, or the one that is asked for by those who serve all. */
async function readSubject(visit: Visit, asked: string): Promise<Party | undefined> {
  const mandate = visit.getMandate()
  if (mandate.partyId !== undefined) return getParty(visit.db, mandate.partyId)
  if (asked === '') return undefined
  const mayChoose = mandate.role === 'administrator' || mandate.role === 'process-leader'
  if (!mayChoose) throw new NotAllowed('another party’s people')
  const party = await findPartyBySlug(visit.db, asked)
  if (!party) throw new NotFound(`no party ${asked}`)
  return party
}

async function readModel(visit: Visit, party: Party | undefined): Promise<OwnPartyModel> {
  const { db, today } = visit
  const mandate = visit.getMandate()
  const [people, bodies, contacts, parties] = await Promise.all([
    listPeople(db, today),
    listBodies(db, today),
    listContactPersons(db, today),
    mandate.partyId === undefined && mandate.role !== 'editor' ? listParties(db, today) : [],
  ])
  const ours = people.filter(({ mandate: one }) => one.partyId === party?.id)
  const units = party ? await listUnits(db, party.id, today) : []
  const place = { partyId: party?.id, bodyId: undefined, unitId: undefined }
  return {
    party,
    parties,
    people: ours.map((one) => ({
      ...one,
      mayEnd:
        one.person.id === mandate.personId ||
        mayGive(mandate, one.mandate.role, one.mandate).granted,
    })),
    roles: rolesToGive(mandate).filter((role) => isCountyWide(role) === (party === undefined)),
    bodies: bodies.filter(({ partyId }) => partyId === party?.id),
    units,
    contact: party && contacts.get(party.id),
    colleagues: [...new Map(ours.map(({ person }) => [person.id, person])).values()],
    self: mandate.personId,
    may: {
      invite: rolesToGive(mandate).some((role) => mayGive(mandate, role, place).granted),
      handOver: mandate.role === 'coordinator' && party !== undefined,
      setContact: party !== undefined && maySetContactPerson(mandate, party.id).granted,
      addUnit: party !== undefined && mayAddUnit(mandate, party.id).granted,
      operate: mandate.role === 'administrator',
    },
  }
}

async function showOwnParty(visit: Visit, form?: FormState): Promise<Answer<PageContent>> {
  if (visit.mandate === undefined) return redirect(visit.link('/min-part/mandat'))
  const words = messagesIn(visit.language)
  const party = await readSubject(visit, form?.typed['part'] ?? visit.query.get('part') ?? '')
  const model = await readModel(visit, party)
  const title = party?.name ?? words.own.forAll
  return show<PageContent>(
    {
      title,
      place: 'min-part',
      kind: 'desk',
      hasErrors: (form?.errors.length ?? 0) > 0,
      crumbs: [{ text: startIn(visit), href: visit.link('/') }, { text: words.own.title }],
      content: (
        <OwnPartyView
          language={visit.language}
          today={visit.today}
          title={title}
          model={model}
          form={form}
          done={visit.query.get('klart') ?? undefined}
          link={visit.link}
        />
      ),
    },
    form ? 422 : 200,
  )
}

type Deed = (
  visit: Visit,
  party: Party | undefined,
  form: SubmittedForm,
) => Promise<Result<unknown, OrganisationRefusal> | readonly FieldError[]>

const deeds: Readonly<Record<FormState['name'], { readonly run: Deed; readonly done: string }>> = {
  invite: { run: invite, done: 'inbjuden' },
  'hand-over': { run: handOver, done: 'overlamnat' },
  contact: { run: nameContact, done: 'kontakt' },
  unit: { run: makeUnit, done: 'enhet' },
}

/** One form on the page says what it wants in `gor`. */
async function changeOwnParty(visit: Visit): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const name = form.text('gor')
  if (!Object.hasOwn(deeds, name)) throw new NotFound(`nothing is called ${name}`)
  const deed = deeds[name as FormState['name']]
  const party = await readSubject(visit, form.text('part'))
  const outcome = await deed.run(visit, party, form)
  const errors = 'granted' in outcome ? errorsOf(visit, outcome) : outcome
  if (errors.length > 0) {
    return showOwnParty(visit, { name: name as FormState['name'], typed: form.typed, errors })
  }
  const query = new URLSearchParams({ klart: deed.done })
  if (visit.getMandate().partyId === undefined && party) query.set('part', party.slug)
  return redirect(visit.link(`/min-part?${query}`))
}

async function invite(visit: Visit, party: Party | undefined, form: SubmittedForm) {
  const words = messagesIn(visit.language)
  const role = roles.find((one) => one === form.text('roll'))
  const place = readPlace(form.text('plats'), party)
  const from = readDay(form.text('fran'))
  const until = form.text('till') === '' ? undefined : readDay(form.text('till'))
  const { refusals } = words
  const errors: FieldError[] = []
  if (form.text('namn').trim() === '') {
    errors.push({ field: 'namn', text: refusals['name-missing']({}) })
  }
  if (form.text('epost').trim() === '') {
    errors.push({ field: 'epost', text: refusals['email-is-none']({}) })
  }
  if (role === undefined) errors.push({ field: 'roll', text: words.chooseRole })
  if (place === undefined) errors.push({ field: 'plats', text: words.choosePlace })
  if (from === undefined) errors.push({ field: 'fran', text: words.notADay })
  if (until === undefined && form.text('till') !== '') {
    errors.push({ field: 'till', text: words.notADay })
  }
  if (role === undefined || place === undefined || from === undefined || errors.length > 0) {
    return errors
  }
  return visit.act((tx) =>
    invitePerson(tx, visit.today, visit.getMandate(), {
      name: form.text('namn'),
      email: form.text('epost'),
      title: form.text('titel'),
      role,
      ...place,
      from,
      until,
    }),
  )
}

/** `hela`, or a body or unit by its id. */
function readPlace(typed: string, party: Party | undefined) {
  if (typed === 'hela') return { partyId: party?.id }
  const [kind, id = ''] = typed.split(':')
  if (!isId(id)) return undefined
  if (kind === 'organ') return { bodyId: id }
  return kind === 'enhet' ? { unitId: id } : undefined
}

async function handOver(visit: Visit, _party: Party | undefined, form: SubmittedForm) {
  const words = messagesIn(visit.language)
  const from = readDay(form.text('fran'))
  const toPersonId = form.text('vem')
  const errors: FieldError[] = []
  if (!isId(toPersonId)) errors.push({ field: 'vem', text: words.choosePerson })
  if (from === undefined) errors.push({ field: 'fran', text: words.notADay })
  if (from === undefined || errors.length > 0) return errors
  return visit.act((tx) =>
    handOverCoordination(tx, visit.today, visit.getMandate(), { toPersonId, from }),
  )
}

async function nameContact(visit: Visit, party: Party | undefined, form: SubmittedForm) {
  const personId = form.text('vem')
  if (!isId(personId)) {
    return [{ field: 'vem', text: messagesIn(visit.language).choosePerson }]
  }
  return visit.act((tx) =>
    setContactPerson(tx, visit.today, visit.getMandate(), {
      partyId: idOf(party),
      personId,
      phone: form.text('telefon'),
    }),
  )
}

async function makeUnit(visit: Visit, party: Party | undefined, form: SubmittedForm) {
  const parent = form.text('ingar')
  return visit.act((tx) =>
    addUnit(tx, visit.today, visit.getMandate(), {
      partyId: idOf(party),
      parentId: parent === '' ? undefined : parent,
      name: form.text('enhet'),
      kind: form.text('slag'),
    }),
  )
}

function idOf(party: Party | undefined): string {
  if (!party) throw new NotFound('no party was asked for')
  return party.id
}

function readDay(typed: string): Day | undefined {
  return parseDay(typed)
}

/** Which field a refusal is about; the others stand at the top of the form alone. */
const fieldOf: Partial<Readonly<Record<OrganisationRefusal, string>>> = {
  'name-missing': 'namn',
  'name-too-long': 'namn',
  'name-holds-personal-number': 'namn',
  'title-is-none': 'titel',
  'email-is-none': 'epost',
  'phone-is-none': 'telefon',
  'role-not-yours-to-give': 'roll',
  'role-needs-a-party': 'plats',
  'role-is-for-all': 'plats',
  'another-party': 'plats',
  'begins-in-the-past': 'fran',
  'period-is-backward': 'till',
  'already-has-mandate': 'epost',
  'hand-over-too-early': 'fran',
  'hand-over-to-yourself': 'vem',
  'hand-over-outside-party': 'vem',
  'contact-outside-party': 'vem',
  'unit-kind-unknown': 'slag',
  'unit-exists': 'enhet',
  'parent-outside-party': 'ingar',
  'ends-in-the-past': 'sista',
}

function errorsOf(
  visit: Visit,
  outcome: Result<unknown, OrganisationRefusal>,
  firstField = 'namn',
): readonly FieldError[] {
  if (outcome.granted) return []
  const text = messagesIn(visit.language).refusals[outcome.refusal](outcome.facts)
  return [{ field: fieldOf[outcome.refusal] ?? firstField, text }]
}

async function findEnding(visit: Visit) {
  const id = visit.params['id'] ?? ''
  const ending = isId(id) ? await findDatedMandate(visit.db, id) : undefined
  if (!ending) throw new NotFound(`no mandate ${id}`)
  const mandate = visit.getMandate()
  const isOwn = ending.personId === mandate.personId
  // Whose mandates others have is no one else's business.
  if (!isOwn && !mayGive(mandate, ending.role as Role, ending).granted) {
    throw new NotFound(`no mandate ${id} to end`)
  }
  const found = (await listPeople(visit.db, visit.today)).find((one) => one.mandate.id === id)
  if (!found) throw new NotFound(`mandate ${id} has ended`)
  return found
}

async function showEnding(
  visit: Visit,
  form?: {
    readonly typed: Readonly<Record<string, string>>
    readonly errors: readonly FieldError[]
  },
): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const { person, actsFor } = await findEnding(visit)
  return show<PageContent>(
    {
      title: words.own.endTitle,
      place: 'min-part',
      kind: 'desk',
      hasErrors: form !== undefined,
      crumbs: [
        { text: startIn(visit), href: visit.link('/') },
        { text: words.own.title, href: visit.link('/min-part') },
        { text: words.own.endTitle },
      ],
      content: (
        <EndMandateView
          language={visit.language}
          name={person.name}
          actsFor={actsFor[visit.language]}
          typed={form?.typed ?? {}}
          errors={form?.errors ?? []}
          action={visit.link(visit.path)}
          back={visit.link('/min-part')}
        />
      ),
    },
    form ? 422 : 200,
  )
}

async function endOne(visit: Visit): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const { mandate: ending } = await findEnding(visit)
  const form = await visit.form()
  const when = form.text('nar')
  const lastDay = when === 'nu' ? addDays(visit.today, -1) : readDay(form.text('sista'))
  if (when !== 'nu' && when !== 'sedan') {
    return showEnding(visit, {
      typed: form.typed,
      errors: [{ field: 'nar', text: words.chooseWhen }],
    })
  }
  if (lastDay === undefined) {
    return showEnding(visit, {
      typed: form.typed,
      errors: [{ field: 'sista', text: words.notADay }],
    })
  }
  const outcome = await visit.act((tx) =>
    endMandate(tx, visit.today, visit.getMandate(), { mandateId: ending.id, lastDay }),
  )
  const errors = errorsOf(visit, outcome, 'nar')
  if (errors.length > 0) return showEnding(visit, { typed: form.typed, errors })
  const isOwnAndOver = ending.id === visit.getMandate().id && when === 'nu'
  if (isOwnAndOver) return redirect(visit.link('/min-part/mandat'))
  const query = new URLSearchParams({ klart: 'avslutat' })
  if (visit.getMandate().partyId === undefined && ending.partyId) {
    query.set('part', (await getParty(visit.db, ending.partyId)).slug)
  }
  return redirect(visit.link(`/min-part?${query}`))
}
