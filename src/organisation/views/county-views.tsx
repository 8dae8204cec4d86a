// SPDX-License-Identifier: EUPL-1.2
// Long because one page holds everything that may be changed of one thing.
// What the county is made of: all of it, one of it with its days and what may be changed, and a new body.

import type { ComponentChildren } from 'preact'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import type { Seen } from '#kernel/seen.ts'
import { type Drawing, type Fields, FieldsOf, ownOf, type Returned, seenBy } from '#web/form-of.tsx'
import { Button, ButtonLink, Hidden, type Option, PostForm, writingField } from '#web/form.tsx'
import { ListOf } from '#web/list-of.tsx'
import { DayTime, Empty } from '#web/parts.tsx'
import { WhyReturned } from '#web/returned.tsx'
import { Table } from '#web/table.tsx'
import { countyWords } from '../messages/county.ts'
import type { DatedMembership, DatedName, MeetingDay, NamedThing } from '../rules/county-edit.ts'
import {
  seenOfBodies,
  seenOfCalendar,
  seenOfMemberships,
  seenOfParties,
  seenOfThing,
} from '../rules/seen.ts'
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
} from './forms.ts'
import type { thingList } from './lists.ts'

export const countyRoot = '/admin/organisation'

type Setting = {
  readonly language: Language
  readonly link: (path: string) => string
}

export function CountyListView({
  language,
  list,
  link,
}: Setting & { readonly list: ShownList<typeof thingList> }) {
  const words = countyWords(language)
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p class="row">
          <ButtonLink text={words.newBody} href={link(`${countyRoot}/ny`)} look="secondary" />
          <ButtonLink text={words.newParty} href={link(`${countyRoot}/ny-part`)} look="secondary" />
          <a href={link(`${countyRoot}/vagar`)}>{words.toRoutes}</a>
        </p>
      </div>
      <ListOf
        of={list}
        {...{ language, link }}
        cells={{
          name: ({ kind, slug, name }) => (
            <a href={link(`${countyRoot}/${kind}/${slug}`)} lang="sv">
              {name}
            </a>
          ),
          belongs: ({ belongs }) => belongs && <span lang="sv">{belongs}</span>,
          next: ({ next }) =>
            next && (
              <>
                <span lang="sv">{next.name}</span> {formatDay(next.from, language)}
              </>
            ),
        }}
      />
    </div>
  )
}

export type ThingModel = {
  readonly kind: NamedThing
  readonly slug: string
  readonly name: string
  readonly names: readonly (DatedName & { readonly id: string })[]
  readonly validFrom: Day
  readonly validUntil: Day | undefined
  /** Of a body or a party that has an end. */
  readonly successor: string | undefined
  readonly endNote: string
  /** Of a municipality, which may end: those that may take over. */
  readonly party: { readonly successors: readonly Option[] } | undefined
  readonly isOver: boolean
  readonly body:
    | {
        readonly successors: readonly Option[]
        readonly calendar: readonly MeetingDay[]
        /** Those to come. */
        readonly meetings: readonly MeetingDay[]
      }
    | undefined
  readonly groups: readonly {
    readonly kind: 'forbund' | 'omrade'
    readonly memberships: readonly (DatedMembership & { readonly name: string })[]
    readonly options: readonly Option[]
  }[]
}

type ThingProps = Setting & {
  readonly model: ThingModel
  readonly today: Day
  readonly form: Returned | undefined
  readonly saved: string | undefined
  /** The form of the page that is written in: one at a time, ADR 39. */
  readonly writing: string | undefined
}

/** A link that opens the form, or the form where it is the one that is written in. */
function OwnForm<F extends Fields>({
  props,
  of,
  seen,
  heading,
  submit,
  isAlone = false,
  ...drawing
}: Pick<Drawing<F>, 'of' | 'words' | 'options' | 'begins'> & {
  readonly props: ThingProps
  readonly seen: Seen
  readonly heading: string
  readonly submit: string
  /** Its section is about nothing else, and has its heading. */
  readonly isAlone?: boolean
}) {
  const { language, form, model, link, writing } = props
  const action = link(`${countyRoot}/${model.kind}/${model.slug}`)
  const query = new URLSearchParams({ [writingField]: of.name })
  if (writing !== of.name)
    return (
      <p>
        <ButtonLink
          text={heading}
          href={`${action}?${query}#${isAlone ? 'upphor' : `${of.name}-rubrik`}`}
          look="secondary"
        />
      </p>
    )
  return (
    <>
      {!isAlone && <h3 id={`${of.name}-rubrik`}>{heading}</h3>}
      <PostForm class="form measure" action={action} seen={seenBy(of, form, seen)} noValidate>
        <Hidden values={{ gor: of.name }} />
        <FieldsOf {...drawing} {...{ of, language }} sending={ownOf(of, form)} />
        <div class="buttons">
          <Button text={submit} />
          <ButtonLink text={countyWords(language).close} look="tertiary" href={action} />
        </div>
      </PostForm>
    </>
  )
}

export function ThingView(props: ThingProps) {
  const { language, model, form, saved } = props
  const words = countyWords(language)
  return (
    <div class="stack-l">
      {form && <WhyReturned form={form} language={language} idPrefix={form.name} />}
      <div class="stack-s">
        <p class="muted">{words.things[model.kind]}</p>
        <h1 lang="sv">{model.name}</h1>
        {saved !== undefined && (
          <p class="saved" role="status">
            {saved}
          </p>
        )}
        {(model.kind === 'part' || model.kind === 'organ') && (
          <p>{words.there(model.validFrom, model.validUntil)}</p>
        )}
        {(model.kind === 'organ' || model.kind === 'part') && model.validUntil !== undefined && (
          <p>
            {model.successor === undefined ? words.noSuccessor : words.successor(model.successor)}
            {model.endNote !== '' && <span lang="sv"> {model.endNote}</span>}
          </p>
        )}
      </div>
      <Names {...props} />
      {model.groups.map((group) => (
        <Memberships key={group.kind} {...props} group={group} />
      ))}
      {model.body && <Calendar {...props} body={model.body} />}
      {model.body && !model.isOver && <Ending {...props} body={model.body} />}
      {model.party && !model.isOver && <EndingOfParty {...props} party={model.party} />}
    </div>
  )
}

function Section({
  id,
  heading,
  children,
}: {
  readonly id: string
  readonly heading: string
  readonly children: ComponentChildren
}) {
  return (
    <section class="panel stack" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}

function Names(props: ThingProps) {
  const { language, model, today } = props
  const words = countyWords(language)
  const { fields } = words
  const now = model.names.findLast(({ from }) => from <= today) ?? model.names[0]
  const hasFirstDay = model.kind === 'part' || model.kind === 'organ'
  return (
    <Section id="namnen" heading={words.names}>
      <Table
        caption={words.namesCaption}
        hidesCaption
        columns={[{ heading: words.name }, { heading: words.shortName }, { heading: words.from }]}
        rows={model.names.map((name, at) => ({
          key: name.id,
          cells: [
            <>
              <span lang="sv">{name.name}</span>
              {name === now && model.names.length > 1 && (
                <span class="small muted"> {words.standsNow}</span>
              )}
            </>,
            <span lang="sv">{name.shortName}</span>,
            at === 0 && !hasFirstDay ? (
              words.fromFirst
            ) : (
              <DayTime day={name.from} language={language} />
            ),
          ],
        }))}
      />
      {!model.isOver && (
        <OwnForm
          of={renameForm}
          words={{ name: fields.name, shortName: fields.shortName, from: fields.from }}
          seen={seenOfThing(model)}
          heading={words.rename}
          submit={words.doRename}
          props={props}
        />
      )}
    </Section>
  )
}

function Memberships({
  group,
  ...props
}: ThingProps & { readonly group: ThingModel['groups'][number] }) {
  const { language, model } = props
  const words = countyWords(language)
  const { fields } = words
  const { kind, memberships, options } = group
  const label = kind === 'forbund' ? fields.association : fields.careArea
  return (
    <Section id={`medlem-${kind}`} heading={words.belongs[kind]}>
      {memberships.length === 0 ? (
        <Empty>{words.noneYet}</Empty>
      ) : (
        <Table
          caption={words.belongsCaption[kind]}
          hidesCaption
          columns={[{ heading: words.group }, { heading: words.from }, { heading: words.until }]}
          rows={memberships.map((one) => ({
            key: one.id,
            cells: [
              <span lang="sv">{one.name}</span>,
              <DayTime day={one.validFrom} language={language} />,
              one.validUntil && <DayTime day={one.validUntil} language={language} />,
            ],
          }))}
        />
      )}
      {!model.isOver && options.length > 0 && (
        <OwnForm
          of={kind === 'forbund' ? associationForm : careAreaForm}
          words={{ groupId: label, from: fields.from }}
          options={{ groupId: options }}
          seen={seenOfMemberships(memberships)}
          heading={words.move[kind]}
          submit={words.doMove[kind]}
          props={props}
        />
      )}
    </Section>
  )
}

type OfBody = ThingProps & { readonly body: NonNullable<ThingModel['body']> }

function Calendar({ body, ...props }: OfBody) {
  const { language, model } = props
  const words = countyWords(language)
  const { fields } = words
  const seen = seenOfCalendar(body.calendar)
  return (
    <Section id="sammantraden" heading={words.calendar}>
      <p class="measure">{words.calendarNote}</p>
      {body.meetings.length === 0 ? (
        <Empty>{words.noMeetings}</Empty>
      ) : (
        <Table
          caption={words.calendarCaption}
          hidesCaption
          columns={[{ heading: words.meeting }, { heading: words.addedOn }]}
          rows={body.meetings.map(({ id, meetsOn, addedOn }) => ({
            key: id,
            cells: [
              <DayTime day={meetsOn} language={language} />,
              <DayTime day={addedOn} language={language} />,
            ],
          }))}
        />
      )}
      {!model.isOver && (
        <OwnForm
          of={meetingDaysForm}
          words={{ days: fields.days }}
          heading={words.addMeetings}
          submit={words.doAddMeetings}
          {...{ seen, props }}
        />
      )}
      {body.meetings.length > 0 && (
        <OwnForm
          of={meetingChangeForm}
          words={{ meetingId: fields.meetingId, to: fields.to }}
          options={{ meetingId: meetingOptions(body.meetings, language) }}
          heading={words.changeMeeting}
          submit={words.doChangeMeeting}
          {...{ seen, props }}
        />
      )}
    </Section>
  )
}

export function meetingOptions(
  meetings: readonly MeetingDay[],
  language: Language,
): readonly Option[] {
  return meetings.map(({ id, meetsOn }) => ({
    value: id,
    text: formatDay(meetsOn, language, 'long'),
  }))
}

function Ending({ body, ...props }: OfBody) {
  const words = countyWords(props.language)
  const { fields } = words
  return (
    <Section id="upphor" heading={words.end}>
      <p class="measure">{words.endNote}</p>
      <OwnForm
        of={endBodyForm}
        words={{ lastDay: fields.lastDay, successorId: fields.successorId }}
        options={{ successorId: body.successors }}
        seen={seenOfThing(props.model)}
        heading={words.end}
        isAlone
        submit={words.doEnd}
        props={props}
      />
    </Section>
  )
}

function EndingOfParty({
  party,
  ...props
}: ThingProps & { readonly party: NonNullable<ThingModel['party']> }) {
  const words = countyWords(props.language)
  return (
    <Section id="upphor" heading={words.endParty}>
      <p class="measure">{words.endPartyNote}</p>
      <OwnForm
        of={endPartyForm}
        words={endPartyWords(props.language)}
        options={{ successorId: party.successors }}
        seen={seenOfThing(props.model)}
        heading={words.endParty}
        isAlone
        submit={words.doEndParty}
        props={props}
      />
    </Section>
  )
}

export function endPartyWords(language: Language) {
  const { fields } = countyWords(language)
  return {
    lastDay: fields.partyLastDay,
    successorId: fields.partySuccessorId,
    note: fields.note,
  }
}

export function newPartyWords(language: Language) {
  const { fields } = countyWords(language)
  return {
    name: fields.name,
    shortName: fields.shortName,
    code: fields.code,
    kind: fields.partyKind,
    organisationNumber: fields.organisationNumber,
    from: fields.from,
  }
}

export function NewPartyView({
  language,
  link,
  form,
  kinds,
  parties,
  today,
}: Setting & {
  readonly form: Returned | undefined
  readonly kinds: readonly Option[]
  readonly parties: readonly { readonly id: string }[]
  readonly today: Day
}) {
  const words = countyWords(language)
  return (
    <div class="stack-l">
      {form && <WhyReturned form={form} language={language} idPrefix={newPartyForm.name} />}
      <div class="stack-s">
        <h1>{words.newParty}</h1>
        <p class="lead">{words.newPartyLead}</p>
      </div>
      <PostForm
        class="form panel measure"
        action={link(`${countyRoot}/ny-part`)}
        seen={seenBy(newPartyForm, form, seenOfParties(parties))}
        noValidate
      >
        <FieldsOf
          of={newPartyForm}
          words={newPartyWords(language)}
          options={{ kind: kinds }}
          sending={form}
          begins={{ kind: 'municipality', from: today }}
          language={language}
        />
        <Button text={words.doAddParty} />
      </PostForm>
    </div>
  )
}

export type NewBodyOptions = Readonly<
  Record<'kind' | 'partyId' | 'associationId' | 'parentId', readonly Option[]>
>

export function newBodyWords(language: Language) {
  const { fields } = countyWords(language)
  return {
    name: fields.name,
    shortName: fields.shortName,
    kind: fields.kind,
    partyId: fields.partyId,
    associationId: fields.associationId,
    parentId: fields.parentId,
    from: fields.from,
  }
}

export function NewBodyView({
  language,
  link,
  form,
  options,
  bodies,
  today,
}: Setting & {
  readonly form: Returned | undefined
  readonly options: NewBodyOptions
  readonly bodies: readonly { readonly id: string }[]
  readonly today: Day
}) {
  const words = countyWords(language)
  return (
    <div class="stack-l">
      {form && <WhyReturned form={form} language={language} idPrefix={newBodyForm.name} />}
      <div class="stack-s">
        <h1>{words.newBody}</h1>
        <p class="lead">{words.newBodyLead}</p>
      </div>
      <PostForm
        class="form panel measure"
        action={link(`${countyRoot}/ny`)}
        seen={seenBy(newBodyForm, form, seenOfBodies(bodies))}
        noValidate
      >
        <FieldsOf
          of={newBodyForm}
          words={newBodyWords(language)}
          options={options}
          sending={form}
          begins={{ from: today }}
          language={language}
        />
        <Button text={words.doAdd} />
      </PostForm>
    </div>
  )
}
