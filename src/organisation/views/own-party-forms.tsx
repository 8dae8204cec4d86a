// SPDX-License-Identifier: EUPL-1.2
// What a coordinator arranges: who is invited, who takes over, who is called, and the party's units.

import type { ComponentChildren } from 'preact'
import { addDays } from '#kernel/day.ts'
import { roles } from '#kernel/mandate.ts'
import type { Seen } from '#kernel/seen.ts'
import { Button, DayField, Hidden, type Option, PostForm, Select, TextField } from '#web/form.tsx'
import { messagesIn } from '../messages.ts'
import { roleInWords } from '../rules/acting-for.ts'
import { type Person, type Unit, unitKinds } from '../rules/party.ts'
import { longestName } from '../rules/person.ts'
import { seenOfContact, seenOfMandate, seenOfMandates, seenOfUnits } from '../rules/seen.ts'
import type { FormName, OwnPartyProps } from './own-party-props.ts'

/** A form of this page: what it is called, and what was typed if it could not be used. */
function OwnForm({
  name,
  props,
  seen,
  children,
}: {
  readonly name: FormName
  readonly props: OwnPartyProps
  readonly seen: Seen
  readonly children: ComponentChildren
}) {
  return (
    <PostForm class="form measure" action={props.link('/min-part')} seen={seen} noValidate>
      <Hidden values={{ gor: name, part: props.model.party?.slug ?? '' }} />
      {children}
    </PostForm>
  )
}

function fieldsOf(name: FormName, { form, language }: OwnPartyProps) {
  const own = form?.name === name ? form : undefined
  return (field: string, otherwise = '') => ({
    language,
    name: field,
    idPrefix: name,
    value: own?.typed[field] ?? otherwise,
    errors: own?.errors ?? [],
  })
}

export function Invite(props: OwnPartyProps) {
  const words = messagesIn(props.language).own
  const field = fieldsOf('invite', props)
  return (
    <section class="panel stack" aria-labelledby="bjud-in">
      <h2 id="bjud-in">{words.invite}</h2>
      <p>{words.inviteNote}</p>
      <OwnForm
        name="invite"
        props={props}
        seen={seenOfMandates([...props.model.people, ...props.model.offers])}
      >
        <TextField
          {...field('namn')}
          label={words.fullName}
          most={longestName}
          autocomplete="off"
        />
        <TextField
          {...field('epost')}
          label={words.email}
          hint={words.emailHint}
          isEmail
          autocomplete="off"
        />
        <TextField {...field('titel')} label={words.personTitle} isOptional />
        <Select {...field('roll')} label={words.role} options={roleOptions(props)} />
        <Select {...field('plats', 'hela')} label={words.place} options={placeOptions(props)} />
        <DayField {...field('fran', props.today)} label={words.from} />
        <DayField {...field('till')} label={words.until} isOptional />
        <Button text={words.doInvite} />
      </OwnForm>
    </section>
  )
}

/** No role stands there to begin with: the first one would be the most powerful. */
function roleOptions({ model, language, form }: OwnPartyProps): Option[] {
  // What was chosen stands even when it can no longer be given.
  const chosen = roles.filter((role) => form?.name === 'invite' && role === form.typed['roll'])
  const offered = [...new Set([...model.roles, ...chosen])].map((role) => {
    const name = roleInWords[role][language]
    return { value: role, text: name.charAt(0).toUpperCase() + name.slice(1) }
  })
  return [{ value: '', text: messagesIn(language).own.pickRole }, ...offered]
}

function placeOptions({ model, language }: OwnPartyProps): Option[] {
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

export function HandOver(props: OwnPartyProps) {
  const words = messagesIn(props.language).own
  const field = fieldsOf('hand-over', props)
  const others = props.model.colleagues.filter(({ id }) => id !== props.model.self)
  return (
    <section class="panel stack" aria-labelledby="lamna-over">
      <h2 id="lamna-over">{words.handOver}</h2>
      {others.length === 0 ? (
        <p>{words.noColleague}</p>
      ) : (
        <>
          <p>{words.handOverNote}</p>
          <OwnForm
            name="hand-over"
            props={props}
            seen={seenOfMandate(props.model.own ?? { validUntil: undefined })}
          >
            <Select
              {...field('vem')}
              label={words.to}
              options={[{ value: '', text: words.chooseColleague }, ...peopleOptions(others)]}
            />
            <DayField {...field('fran', addDays(props.today, 1))} label={words.from} />
            <Button text={words.doHandOver} look="secondary" />
          </OwnForm>
        </>
      )}
    </section>
  )
}

function peopleOptions(people: readonly Person[]): Option[] {
  return people.map(({ id, name }) => ({ value: id, text: name }))
}

export function Contact(props: OwnPartyProps) {
  const words = messagesIn(props.language).own
  const { contact, colleagues, may } = props.model
  const field = fieldsOf('contact', props)
  return (
    <section class="panel stack" aria-labelledby="kontakt">
      <h2 id="kontakt">{words.contact}</h2>
      <p>{contact ? words.contactNow(contact.name) : words.noContact}</p>
      <p class="small muted">{words.contactNote}</p>
      {(may.setContact || props.form?.name === 'contact') && colleagues.length > 0 && (
        <OwnForm name="contact" props={props} seen={seenOfContact(contact)}>
          <Select
            {...field('vem', contact?.personId ?? '')}
            label={words.who}
            options={[{ value: '', text: words.chooseColleague }, ...peopleOptions(colleagues)]}
          />
          <TextField
            {...field('telefon', contact?.phone ?? '')}
            label={words.phone}
            isShort
            isOptional
            autocomplete="off"
          />
          <Button text={words.doContact} look="secondary" />
        </OwnForm>
      )}
    </section>
  )
}

export function Units(props: OwnPartyProps) {
  const words = messagesIn(props.language)
  const { units, may } = props.model
  const field = fieldsOf('unit', props)
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
      {(may.addUnit || props.form?.name === 'unit') && (
        <OwnForm name="unit" props={props} seen={seenOfUnits(units)}>
          <TextField {...field('enhet')} label={words.own.unitName} most={longestName} />
          <Select
            {...field('slag', 'unit')}
            label={words.own.unitKind}
            options={unitKinds.map((kind) => ({ value: kind, text: words.unitKind[kind] }))}
          />
          <Select
            {...field('ingar')}
            label={words.own.parent}
            options={[
              { value: '', text: words.own.noParent },
              ...units.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
          <Button text={words.own.doAddUnit} look="secondary" />
        </OwnForm>
      )}
    </section>
  )
}
