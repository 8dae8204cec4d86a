// SPDX-License-Identifier: EUPL-1.2
// Signed in: who has a mandate for one's party, and what its coordinator may change.

import { type FieldError, NotFound } from '#kernel/faults.ts'
import { addDays } from '#kernel/day.ts'
import { isId } from '#platform/id.ts'
import {
  type Answer,
  type Page,
  redirect,
  show,
  type SubmittedForm,
  type Visit,
} from '#platform/page.ts'
import { type Confirming, submit, submitForm } from '#platform/submit.ts'
import { readForm, type Returned, returnedForm, seenIn, type Sent } from '#web/form-of.tsx'
import { ConfirmPage } from '#web/confirm-page.tsx'
import { writingField } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { withdrawOffer } from '../commands/answering.ts'
import { setContactPerson } from '../commands/contact-person.ts'
import { handOverCoordination } from '../commands/handing-over.ts'
import { invitePerson } from '../commands/inviting.ts'
import { addUnit } from '../commands/unit.ts'
import { messagesIn } from '../messages.ts'
import { fields } from '../messages/fields.ts'
import { findOffer } from '../reads.ts'
import type { Party } from '../rules/party.ts'
import { contactForm, handOverForm, inviteForm, unitForm } from '../views/forms.ts'
import {
  contactOptions,
  parentOptions,
  placeOptions,
  successorOptions,
} from '../views/own-party-forms.tsx'
import type { OwnPartyModel } from '../views/own-party-props.ts'
import { OwnPartyView } from '../views/own-party-view.tsx'
import { readModel, readSubject } from './own-party-model.ts'
import { startIn } from './party-pages.tsx'
import {
  tellContactChanges,
  tellMandateChanges,
  tellMandatesChanges,
  tellUnitsChanges,
} from './told-changes.ts'

export function ownPartyPages(): readonly Page<PageContent>[] {
  const may = 'signed-in'
  return [
    {
      method: 'GET',
      path: '/min-part',
      may,
      query: ['part', 'klart', writingField],
      drawsKept: true,
      answer: (visit) => showOwnParty(visit, visit.kept && { form: visit.kept, errors: [] }),
    },
    { method: 'POST', path: '/min-part', may, answer: changeOwnParty },
  ]
}

async function showOwnParty(
  visit: Visit,
  sent?: { readonly form: Sent; readonly errors: readonly FieldError[] },
): Promise<Answer<PageContent>> {
  if (visit.mandate === undefined) return redirect(visit.link('/min-part/mandat'))
  const words = messagesIn(visit.language)
  const asked = sent?.form.text('part') ?? visit.query.get('part') ?? ''
  const party = await readSubject(visit, asked)
  const model = await readModel(visit, party)
  const title = party?.name ?? words.own.forAll
  const form = sent && comeBack(visit, sent, model)
  return show<PageContent>(
    {
      title,
      place: 'min-part',
      kind: 'work',
      hasErrors: (form?.errors.length ?? 0) > 0,
      crumbs: [{ text: startIn(visit), href: visit.link('/') }, { text: words.own.title }],
      content: (
        <OwnPartyView
          language={visit.language}
          today={visit.today}
          title={title}
          model={model}
          form={form}
          writing={form?.name ?? visit.query.get(writingField) ?? undefined}
          done={visit.query.get('klart') ?? undefined}
          link={visit.link}
        />
      ),
    },
    sent && sent.form !== visit.kept ? 422 : 200,
  )
}

type Asking = {
  readonly visit: Visit
  readonly party: Party | undefined
  readonly model: OwnPartyModel
  readonly form: SubmittedForm
}

type Deed = (asking: Asking) => Promise<Answer<PageContent>>

/** What a form on the page wants, as it says in `gor`. */
const deeds: Readonly<Record<string, Deed>> = {
  [inviteForm.name]: invite,
  [handOverForm.name]: handOver,
  [contactForm.name]: nameContact,
  [unitForm.name]: makeUnit,
  withdraw,
}

async function changeOwnParty(visit: Visit): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const name = form.text('gor')
  if (!Object.hasOwn(deeds, name)) throw new NotFound(`nothing is called ${name}`)
  const party = await readSubject(visit, form.text('part'))
  return deeds[name]!({ visit, party, model: await readModel(visit, party), form })
}

/** How each goes on: to the page that says it is done, or to the form again. */
function thenShow({ visit, party, form }: Asking, done: string) {
  const query = new URLSearchParams({ klart: done })
  if (visit.getMandate().partyId === undefined && party) query.set('part', party.slug)
  return {
    sentences: messagesIn(visit.language).refusals,
    again: (errors: readonly FieldError[]) => showOwnParty(visit, { form, errors }),
    next: () => `/min-part?${query}`,
  }
}

/** The form that came back, with what has changed since it was opened. */
function comeBack(
  visit: Visit,
  { form, errors }: { readonly form: Sent; readonly errors: readonly FieldError[] },
  model: OwnPartyModel,
): Returned {
  const name = form.text('gor')
  return returnedForm(name, form, errors, tellFormChanges(visit, { name, form }, model))
}

function tellFormChanges(
  visit: Visit,
  { name, form }: Pick<Returned, 'name' | 'form'>,
  model: OwnPartyModel,
) {
  const seen = seenIn(form)
  if (name === contactForm.name) {
    const nameOf = (id: string) => model.colleagues.find((one) => one.id === id)?.name
    return tellContactChanges(visit, seen, model.contact, nameOf)
  }
  if (name === inviteForm.name) {
    return tellMandatesChanges(visit, seen, [...model.people, ...model.offers])
  }
  if (name === unitForm.name) return tellUnitsChanges(visit, seen, model.units)
  const own = model.people.find(({ mandate }) => mandate.id === visit.mandate?.id)
  return name === handOverForm.name && own ? tellMandateChanges(visit, seen, own.mandate) : []
}

async function invite(asking: Asking) {
  const { visit, party, model, form } = asking
  const { language, today } = visit
  const read = readForm(inviteForm, form, {
    words: fields[language].invite,
    language,
    options: { place: placeOptions(model, language) },
  })
  return submitForm(visit, read, {
    act: (tx, { place, ...typed }) =>
      invitePerson(tx, today, visit.getMandate(), {
        ...typed,
        ...readPlace(place, party),
        seen: form.seen,
      }),
    confirm: asksFirst(asking, 'invite', ({ mandateId }: Invited) => mandateId),
    ...thenShow(asking, 'inbjuden'),
  })
}

/** `hela`, or a body or unit by its id. */
function readPlace(chosen: string, party: Party | undefined) {
  const [kind, id] = chosen.split(':')
  if (kind === 'organ') return { bodyId: id }
  return kind === 'enhet' ? { unitId: id } : { partyId: party?.id }
}

async function handOver(asking: Asking) {
  const { visit, model, form } = asking
  const { language, today } = visit
  const read = readForm(handOverForm, form, {
    words: fields[language].handOver,
    language,
    options: { toPersonId: successorOptions(model, language) },
  })
  return submitForm(visit, read, {
    act: (tx, typed) =>
      handOverCoordination(tx, today, visit.getMandate(), { ...typed, seen: form.seen }),
    confirm: asksFirst(asking, 'handOver', (mandateId: string) => mandateId),
    ...thenShow(asking, 'overlamnat'),
  })
}

type Invited = { readonly mandateId: string }

/** An invitation goes to somebody else: who, as what and from when is told before it is sent. */
function asksFirst<Value>(
  { visit, form }: Asking,
  deed: 'invite' | 'handOver',
  mandateIdOf: (value: Value) => string,
): Confirming<Value, PageContent> {
  const { language } = visit
  const words = messagesIn(language).own
  const { before } = words
  const title = before[deed]
  return {
    form,
    async foresee(tx, value) {
      const offered = await findOffer(tx, mandateIdOf(value), visit.today)
      if (!offered) throw new NotFound(`no offer ${mandateIdOf(value)}`)
      const { person, mandate, offer, actsFor } = offered
      const { validFrom, validUntil } = mandate
      return {
        told: [
          { about: 'who', text: before.offered(person.name, person.email, actsFor[language]) },
          { about: 'days', text: before.period(validFrom, validUntil, offer.answerBy!) },
          ...(deed === 'handOver'
            ? ([
                { about: 'binding', text: before.ends(addDays(validFrom, -1)) },
                { about: 'never-back', text: before.notBack },
              ] as const)
            : []),
          { about: 'never-back', text: before.canWithdraw },
        ],
      }
    },
    ask: (foretold) =>
      show<PageContent>({
        title,
        place: 'min-part',
        kind: 'work',
        crumbs: [
          { text: startIn(visit), href: visit.link('/') },
          { text: words.title, href: visit.link('/min-part') },
          { text: title },
        ],
        content: (
          <ConfirmPage
            {...{ language, title, foretold }}
            subject={visit.visitor?.actsFor ?? ''}
            sent={form.sent}
            action={visit.link('/min-part')}
            submit={deed === 'invite' ? words.doInvite : words.doHandOver}
            back={{ text: before.back, href: visit.link('/min-part') }}
          />
        ),
      }),
  }
}

async function nameContact(asking: Asking) {
  const { visit, party, model, form } = asking
  const { language, today } = visit
  const partyId = idOf(party)
  const read = readForm(contactForm, form, {
    words: fields[language].contact,
    language,
    options: { personId: contactOptions(model, language) },
  })
  return submitForm(visit, read, {
    act: (tx, { personId, phone = '' }) =>
      setContactPerson(tx, today, visit.getMandate(), {
        partyId,
        personId,
        phone,
        seen: form.seen,
      }),
    ...thenShow(asking, 'kontakt'),
  })
}

async function makeUnit(asking: Asking) {
  const { visit, party, model, form } = asking
  const { language, today } = visit
  const partyId = idOf(party)
  const read = readForm(unitForm, form, {
    words: fields[language].unit,
    language,
    options: { parentId: parentOptions(model, language) },
  })
  return submitForm(visit, read, {
    act: (tx, typed) =>
      addUnit(tx, today, visit.getMandate(), { ...typed, partyId, seen: form.seen }),
    ...thenShow(asking, 'enhet'),
  })
}

async function withdraw(asking: Asking) {
  const { visit, form } = asking
  const mandateId = form.text('mandat')
  if (!isId(mandateId)) throw new NotFound(`no offer ${mandateId}`)
  return submit(visit, {
    act: (tx) => withdrawOffer(tx, visit.today, visit.getMandate(), { mandateId }),
    control: () => '',
    ...thenShow(asking, 'tillbakadragen'),
  })
}

function idOf(party: Party | undefined): string {
  if (!party) throw new NotFound('no party was asked for')
  return party.id
}
