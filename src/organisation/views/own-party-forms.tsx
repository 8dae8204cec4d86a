// SPDX-License-Identifier: EUPL-1.2
// What a coordinator arranges: who is invited, who takes over, who is called, and the party's units.

import { addDays } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { roles } from '#kernel/mandate.ts'
import type { Seen } from '#kernel/seen.ts'
import { type Drawing, type Fields, FieldsOf } from '#web/form-of.tsx'
import {
  Button,
  ButtonLink,
  type ButtonLook,
  Hidden,
  type Option,
  PostForm,
  writingField,
} from '#web/form.tsx'
import { messagesIn } from '../messages.ts'
import { fields } from '../messages/fields.ts'
import { roleInWords } from '../rules/acting-for.ts'
import { leastOf } from '../rules/mandates.ts'
import { type Person, type Unit, unitKinds } from '../rules/party.ts'
import { seenOfContact, seenOfMandate, seenOfMandates, seenOfUnits } from '../rules/seen.ts'
import { contactForm, handOverForm, inviteForm, unitForm } from './forms.ts'
import type { OwnPartyModel, OwnPartyProps } from './own-party-props.ts'

/** A form of this page, in the words of the one who sent it if it has come back. */
function OwnForm<F extends Fields>({
  of,
  at,
  props,
  seen,
  submit,
  look,
  ...drawing
}: Pick<Drawing<F>, 'of' | 'words' | 'options' | 'begins'> & {
  /** Where it stands on the page. */
  readonly at: string
  readonly props: OwnPartyProps
  readonly seen: Seen
  readonly submit: string
  readonly look?: ButtonLook
}) {
  const { language, form, model, link, writing } = props
  const part = model.party?.slug ?? ''
  if (writing !== of.name) {
    const query = new URLSearchParams({ part, [writingField]: of.name })
    return (
      <p>
        <ButtonLink text={submit} href={`${link(`/min-part?${query}`)}#${at}`} look="secondary" />
      </p>
    )
  }
  const sending = form?.name === of.name ? form : undefined
  return (
    <PostForm class="form measure" action={link('/min-part')} seen={seen} noValidate>
      <Hidden values={{ gor: of.name, part }} />
      <FieldsOf {...drawing} {...{ of, language, sending }} />
      <Button text={submit} {...(look && { look })} />
    </PostForm>
  )
}

export function Invite(props: OwnPartyProps) {
  const { model, language, today } = props
  const words = messagesIn(language).own
  return (
    <section class="panel stack" aria-labelledby="bjud-in">
      <h2 id="bjud-in">{words.invite}</h2>
      <p>{words.inviteNote}</p>
      <OwnForm
        of={inviteForm}
        at="bjud-in"
        words={fields[language].invite}
        options={{ role: roleOptions(props), place: placeOptions(model, language) }}
        begins={{ role: leastOf(model.roles) ?? '', place: 'hela', from: today }}
        seen={seenOfMandates([...model.people, ...model.offers])}
        submit={words.doInvite}
        props={props}
      />
    </section>
  )
}

function roleOptions({ model, language, form }: OwnPartyProps): Option[] {
  // What was chosen stands even when it can no longer be given.
  const typed = form?.name === inviteForm.name ? form.form.text(inviteForm.fields.role.name) : ''
  const chosen = roles.filter((role) => role === typed)
  return [...new Set([...model.roles, ...chosen])].map((role) => {
    const name = roleInWords[role][language]
    return { value: role, text: name.charAt(0).toUpperCase() + name.slice(1) }
  })
}

/** Where a mandate may be given: the whole, or a body or unit by its id. */
export function placeOptions(model: OwnPartyModel, language: Language): readonly Option[] {
  const words = messagesIn(language).own
  const whole = model.party ? words.wholeParty(model.party.name) : words.everyParty
  return [
    { value: 'hela', text: whole },
    ...model.bodies.map((body) => ({ value: `organ:${body.id}`, text: body.name })),
    ...(model.may.placeUnits ? model.units : []).map((unit) => ({
      value: `enhet:${unit.id}`,
      text: unit.name,
    })),
  ]
}

/** To whom she may hand over. */
export function successorOptions(model: OwnPartyModel, language: Language): readonly Option[] {
  const others = model.colleagues.filter(({ id }) => id !== model.self)
  return peopleOptions(others, language)
}

export function contactOptions(model: OwnPartyModel, language: Language): readonly Option[] {
  return peopleOptions(model.colleagues, language)
}

export function parentOptions({ units }: OwnPartyModel, language: Language): readonly Option[] {
  return [
    { value: '', text: messagesIn(language).own.noParent },
    ...units.map(({ id, name }) => ({ value: id, text: name })),
  ]
}

function peopleOptions(people: readonly Person[], language: Language): readonly Option[] {
  const none = { value: '', text: messagesIn(language).own.chooseColleague }
  return [none, ...people.map(({ id, name }) => ({ value: id, text: name }))]
}

export function HandOver(props: OwnPartyProps) {
  const { model, language, today } = props
  const words = messagesIn(language).own
  const successors = successorOptions(model, language)
  return (
    <section class="panel stack" aria-labelledby="lamna-over">
      <h2 id="lamna-over">{words.handOver}</h2>
      {successors.length === 1 ? (
        <p>{words.noColleague}</p>
      ) : (
        <>
          <p>{words.handOverNote}</p>
          <OwnForm
            of={handOverForm}
            at="lamna-over"
            words={fields[language].handOver}
            options={{ toPersonId: successors }}
            begins={{ from: addDays(today, 1) }}
            seen={seenOfMandate(model.own ?? { validUntil: undefined })}
            submit={words.doHandOver}
            look="secondary"
            props={props}
          />
        </>
      )}
    </section>
  )
}

export function Contact(props: OwnPartyProps) {
  const { model, language } = props
  const words = messagesIn(language).own
  const { contact, colleagues, may } = model
  return (
    <section class="panel stack" aria-labelledby="kontakt">
      <h2 id="kontakt">{words.contact}</h2>
      <p>{contact ? words.contactNow(contact.name) : words.noContact}</p>
      <p class="small muted">{words.contactNote}</p>
      {(may.setContact || props.form?.name === contactForm.name) && colleagues.length > 0 && (
        <OwnForm
          of={contactForm}
          at="kontakt"
          words={fields[language].contact}
          options={{ personId: contactOptions(model, language) }}
          begins={{ personId: contact?.personId ?? '', phone: contact?.phone ?? '' }}
          seen={seenOfContact(contact)}
          submit={words.doContact}
          look="secondary"
          props={props}
        />
      )}
    </section>
  )
}

export function Units(props: OwnPartyProps) {
  const { model, language } = props
  const words = messagesIn(language)
  const { units, may } = model
  const parentOf = (unit: Unit) => units.find(({ id }) => id === unit.parentId)
  return (
    <section class="panel stack" aria-labelledby="enheter">
      <h2 id="enheter">{words.own.units}</h2>
      <p class="small muted">{words.own.unitsNote}</p>
      {units.length === 0 ? (
        <p>{words.own.noUnits}</p>
      ) : (
        <ul class="dotted">
          {units.map((unit) => (
            <li key={unit.id}>
              {unit.name} <span class="muted small">{words.unitKind[unit.kind]}</span>
              {unit.parentId && (
                <span class="muted small">
                  {' '}
                  · {words.own.parent.toLowerCase()} {parentOf(unit)?.name}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {(may.addUnit || props.form?.name === unitForm.name) && (
        <OwnForm
          of={unitForm}
          at="enheter"
          words={fields[language].unit}
          options={{
            kind: unitKinds.map((kind) => ({ value: kind, text: words.unitKind[kind] })),
            parentId: parentOptions(model, language),
          }}
          begins={{ kind: 'unit' }}
          seen={seenOfUnits(units)}
          submit={words.own.doAddUnit}
          look="secondary"
          props={props}
        />
      )}
    </section>
  )
}
