// SPDX-License-Identifier: EUPL-1.2
// Signed in: who has a mandate for one's party, and what its coordinator may change.

import { parseDay } from '#kernel/day.ts'
import { type FieldError, NotFound } from '#kernel/faults.ts'
import { roles } from '#kernel/mandate.ts'
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
import { withdrawOffer } from '../commands/answering.ts'
import { setContactPerson } from '../commands/contact-person.ts'
import { handOverCoordination } from '../commands/handing-over.ts'
import { invitePerson } from '../commands/inviting.ts'
import { addUnit } from '../commands/unit.ts'
import { messagesIn } from '../messages.ts'
import type { Party } from '../rules/party.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import type { FormState, OwnPartyModel } from '../views/own-party-props.ts'
import { OwnPartyView } from '../views/own-party-view.tsx'
import {
  errorsOf,
  tellContactChanges,
  tellMandateChanges,
  tellMandatesChanges,
  tellUnitsChanges,
} from './own-party-errors.ts'
import { readModel, readSubject } from './own-party-model.ts'
import { startIn } from './party-pages.tsx'

export function ownPartyPages(): readonly Page<PageContent>[] {
  const may = 'signed-in'
  return [
    {
      method: 'GET',
      path: '/min-part',
      may,
      query: ['part', 'klart'],
      answer: (visit) => showOwnParty(visit),
    },
    { method: 'POST', path: '/min-part', may, answer: changeOwnParty },
  ]
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
          changes={form ? tellFormChanges(visit, form, model) : []}
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

type Deeds = Readonly<
  Record<
    FormState['name'],
    { readonly run: Deed; readonly done: string; readonly fields: readonly [string, ...string[]] }
  >
>

const deeds: Deeds = {
  invite: {
    run: invite,
    done: 'inbjuden',
    fields: ['namn', 'epost', 'titel', 'roll', 'plats', 'fran', 'till'],
  },
  'hand-over': { run: handOver, done: 'overlamnat', fields: ['vem', 'fran'] },
  contact: { run: nameContact, done: 'kontakt', fields: ['vem', 'telefon'] },
  unit: { run: makeUnit, done: 'enhet', fields: ['enhet', 'slag', 'ingar'] },
  withdraw: { run: withdraw, done: 'tillbakadragen', fields: [''] },
}

/** One form on the page says what it wants in `gor`. */
async function changeOwnParty(visit: Visit): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const name = form.text('gor')
  if (!Object.hasOwn(deeds, name)) throw new NotFound(`nothing is called ${name}`)
  const deed = deeds[name as FormState['name']]
  const party = await readSubject(visit, form.text('part'))
  const outcome = await deed.run(visit, party, form)
  const errors = 'granted' in outcome ? errorsOf(visit, outcome, deed.fields) : outcome
  if (errors.length > 0) {
    return showOwnParty(visit, {
      name: name as FormState['name'],
      typed: form.typed,
      errors,
      seen: form.seen,
    })
  }
  const query = new URLSearchParams({ klart: deed.done })
  if (visit.getMandate().partyId === undefined && party) query.set('part', party.slug)
  return redirect(visit.link(`/min-part?${query}`))
}

/** What has changed since the one form that came back was opened. */
function tellFormChanges(visit: Visit, form: FormState, model: OwnPartyModel) {
  if (form.name === 'contact') {
    return tellContactChanges(
      visit,
      form.seen,
      model.contact,
      (id) => model.colleagues.find((one) => one.id === id)?.name,
    )
  }
  if (form.name === 'invite') {
    return tellMandatesChanges(visit, form.seen, [...model.people, ...model.offers])
  }
  if (form.name === 'unit') return tellUnitsChanges(visit, form.seen, model.units)
  const own = model.people.find(({ mandate }) => mandate.id === visit.mandate?.id)
  return form.name === 'hand-over' && own ? tellMandateChanges(visit, form.seen, own.mandate) : []
}

async function invite(visit: Visit, party: Party | undefined, form: SubmittedForm) {
  const words = messagesIn(visit.language)
  const role = roles.find((one) => one === form.text('roll'))
  const place = readPlace(form.text('plats'), party)
  const from = parseDay(form.text('fran'))
  const until = form.text('till') === '' ? undefined : parseDay(form.text('till'))
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
      seen: form.seen,
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
  const from = parseDay(form.text('fran'))
  const toPersonId = form.text('vem')
  const errors: FieldError[] = []
  if (!isId(toPersonId)) errors.push({ field: 'vem', text: words.choosePerson })
  if (from === undefined) errors.push({ field: 'fran', text: words.notADay })
  if (from === undefined || errors.length > 0) return errors
  return visit.act((tx) =>
    handOverCoordination(tx, visit.today, visit.getMandate(), {
      toPersonId,
      from,
      seen: form.seen,
    }),
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
      seen: form.seen,
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
      seen: form.seen,
    }),
  )
}

async function withdraw(visit: Visit, _party: Party | undefined, form: SubmittedForm) {
  const mandateId = form.text('mandat')
  if (!isId(mandateId)) throw new NotFound(`no offer ${mandateId}`)
  return visit.act((tx) => withdrawOffer(tx, visit.today, visit.getMandate(), { mandateId }))
}

function idOf(party: Party | undefined): string {
  if (!party) throw new NotFound('no party was asked for')
  return party.id
}
