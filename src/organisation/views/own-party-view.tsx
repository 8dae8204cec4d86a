// SPDX-License-Identifier: EUPL-1.2
// People, mandates, contact person and units of one party, or the mandates that serve all.

import type { ComponentChildren } from 'preact'
import { addDays, type Day } from '#kernel/day.ts'
import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import { type Role, roles } from '#kernel/mandate.ts'
import {
  Button,
  DayField,
  ErrorSummary,
  Hidden,
  type Option,
  PostForm,
  Select,
  TextField,
} from '#web/form.tsx'
import { Table } from '#web/table.tsx'
import { messagesIn } from '../messages.ts'
import { roleInWords } from '../rules/acting-for.ts'
import type {
  Body,
  ContactPerson,
  DatedMandate,
  MandateInWords,
  Party,
  Person,
  Unit,
} from '../rules/party.ts'
import { unitKinds } from '../rules/party.ts'
import { longestName } from '../rules/person.ts'
import type { OrganisationRefusal } from '../rules/refusal.ts'
import { OwnLinks } from './own-links.tsx'

export type FormName = 'invite' | 'hand-over' | 'contact' | 'unit'

/** A form that could not be used: what was typed and what is wrong. */
export type FormState = {
  readonly name: FormName
  readonly typed: Readonly<Record<string, string>>
  readonly errors: readonly FieldError[]
}

export type OwnPartyModel = {
  /** The party; nothing for the mandates that serve all. */
  readonly party: Party | undefined
  /** The parties one may look at besides. */
  readonly parties: readonly Party[]
  readonly people: readonly {
    readonly person: Person
    readonly mandate: DatedMandate
    readonly actsFor: MandateInWords['actsFor']
    readonly mayEnd: boolean
  }[]
  /** The roles that may be given here; when none may, why. */
  readonly roles: readonly Role[]
  readonly whyNoRole: OrganisationRefusal | undefined
  readonly bodies: readonly Body[]
  readonly units: readonly Unit[]
  readonly contact: ContactPerson | undefined
  readonly colleagues: readonly Person[]
  readonly self: string
  readonly may: {
    /** Whether what is given may be for a unit. */
    readonly placeUnits: boolean
    readonly handOver: boolean
    readonly setContact: boolean
    readonly addUnit: boolean
    readonly operate: boolean
  }
}

type OwnPartyProps = {
  readonly language: Language
  readonly today: Day
  readonly title: string
  readonly model: OwnPartyModel
  readonly form: FormState | undefined
  readonly done: string | undefined
  readonly link: (path: string) => string
}

export function OwnPartyView(props: OwnPartyProps) {
  const words = messagesIn(props.language).own
  const { model, form } = props
  return (
    <div class="stack-l">
      {form && <ErrorSummary errors={form.errors} language={props.language} idPrefix={form.name} />}
      <div class="stack">
        <h1>{props.title}</h1>
        <p class="lead">{model.party ? words.lead(model.party.name) : words.leadForAll}</p>
        <Done {...props} />
        <ChooseParty {...props} />
        <OwnLinks language={props.language} mayOperate={model.may.operate} link={props.link} />
      </div>
      <People {...props} />
      {model.roles.length > 0 || form?.name === 'invite' ? (
        <Invite {...props} />
      ) : (
        <p class="muted">{whyNotInvite(props)}</p>
      )}
      {model.party && (
        <div class="cols cols--2">
          <Contact {...props} />
          <Units {...props} />
        </div>
      )}
      {(model.may.handOver || form?.name === 'hand-over') && <HandOver {...props} />}
    </div>
  )
}

function whyNotInvite({ model, language }: OwnPartyProps): string {
  const { own, refusals } = messagesIn(language)
  return model.whyNoRole === undefined ? own.onlyRead : refusals[model.whyNoRole]({})
}

function Done({ done, language }: OwnPartyProps) {
  const words = messagesIn(language).own
  const sentences: Readonly<Record<string, string>> = {
    inbjuden: words.invited,
    overlamnat: words.handedOver,
    kontakt: words.contactSet,
    enhet: words.unitAdded,
    avslutat: words.ended,
  }
  const sentence = done !== undefined && Object.hasOwn(sentences, done) && sentences[done]
  return sentence ? (
    <p class="saved" role="status">
      {sentence}
    </p>
  ) : null
}

/** Those who serve all parties may look at each. */
function ChooseParty({ model, language, link }: OwnPartyProps) {
  const words = messagesIn(language).own
  if (model.parties.length === 0) return null
  return (
    <form class="inline-form" action={link('/min-part')}>
      <Select
        language={language}
        name="part"
        idPrefix="visa"
        label={words.showParty}
        value={model.party?.slug ?? ''}
        options={[
          { value: '', text: words.allCommon },
          ...model.parties.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <button type="submit" class="ds-button" data-variant="secondary">
        {words.show}
      </button>
    </form>
  )
}

function People({ model, language, today, link }: OwnPartyProps) {
  const words = messagesIn(language).own
  return (
    <section class="panel stack" aria-labelledby="personer">
      <h2 id="personer">{words.people}</h2>
      {model.people.length === 0 ? (
        <p>{words.noPeople}</p>
      ) : (
        <Table
          caption={words.tableCaption}
          hidesCaption
          columns={[
            { heading: words.name },
            { heading: words.mandate },
            { heading: words.period },
            { heading: words.change },
          ]}
          rows={model.people.map(({ person, mandate, actsFor, mayEnd }) => ({
            key: mandate.id,
            cells: [
              <>
                {person.name}
                <p class="xs muted">{person.email}</p>
              </>,
              actsFor[language],
              <>
                {mandate.validUntil
                  ? words.between(mandate.validFrom, mandate.validUntil)
                  : words.since(mandate.validFrom)}
                {mandate.validFrom > today && <p class="xs muted">{words.notYet}</p>}
              </>,
              mayEnd ? (
                <a href={link(`/min-part/avsluta/${mandate.id}`)}>
                  {words.end}
                  <span class="hidden"> {words.endFor(person.name)}</span>
                </a>
              ) : (
                ''
              ),
            ],
          }))}
        />
      )}
    </section>
  )
}

/** A form of this page: what it is called, and what was typed if it could not be used. */
function OwnForm({
  name,
  props,
  children,
}: {
  readonly name: FormName
  readonly props: OwnPartyProps
  readonly children: ComponentChildren
}) {
  return (
    <PostForm class="form measure" action={props.link('/min-part')} noValidate>
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

function Invite(props: OwnPartyProps) {
  const words = messagesIn(props.language).own
  const field = fieldsOf('invite', props)
  return (
    <section class="panel stack" aria-labelledby="bjud-in">
      <h2 id="bjud-in">{words.invite}</h2>
      <p>{words.inviteNote}</p>
      <OwnForm name="invite" props={props}>
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

function roleOptions({ model, language, form }: OwnPartyProps): Option[] {
  // What was chosen stands even when it can no longer be given.
  const chosen = roles.filter((role) => form?.name === 'invite' && role === form.typed['roll'])
  return [...new Set([...model.roles, ...chosen])].map((role) => {
    const name = roleInWords[role][language]
    return { value: role, text: name.charAt(0).toUpperCase() + name.slice(1) }
  })
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

function HandOver(props: OwnPartyProps) {
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
          <OwnForm name="hand-over" props={props}>
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

function Contact(props: OwnPartyProps) {
  const words = messagesIn(props.language).own
  const { contact, colleagues, may } = props.model
  const field = fieldsOf('contact', props)
  return (
    <section class="panel stack" aria-labelledby="kontakt">
      <h2 id="kontakt">{words.contact}</h2>
      <p>{contact ? words.contactNow(contact.name) : words.noContact}</p>
      <p class="small muted">{words.contactNote}</p>
      {(may.setContact || props.form?.name === 'contact') && colleagues.length > 0 && (
        <OwnForm name="contact" props={props}>
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

function Units(props: OwnPartyProps) {
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
        <OwnForm name="unit" props={props}>
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
