// SPDX-License-Identifier: EUPL-1.2
// An event of validity is written, then shown with what it means before it is saved.

import type { Day } from '#kernel/day.ts'
import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import { Button, DayField, Hidden, type Option, Select, TextField } from '#web/form.tsx'
import { Notice } from '#web/parts.tsx'
import { messagesIn } from '../messages.ts'
import type { Consequence } from '../rules/validity-consequence.ts'
import { sourceLimit, type RecordedEvent, type TypedEvent } from '../rules/validity-events.ts'
import type { Seen } from '../rules/seen.ts'
import { FormPage } from './form-page.tsx'
import { SeenForm } from './meanwhile-view.tsx'
import { Consequences, recordedInWords, wordOfKind } from './validity-view.tsx'

/** The names of the fields in the form. */
export const eventFields = {
  kind: 'slag',
  happenedOn: 'dag',
  extendedUntil: 'till',
  endsFrom: 'fran',
  partyId: 'part',
  note: 'kalla',
} as const satisfies Record<keyof TypedEvent, string>

type EventFormProps = {
  readonly language: Language
  readonly id: string
  readonly typed: TypedEvent
  readonly parties: readonly Option[]
  readonly errors: readonly FieldError[]
  readonly action: string
  readonly backHref: string
}

export function EventFormView(props: EventFormProps) {
  const { language, typed, errors } = props
  const words = messagesIn(language).validityPage
  const common = { language, errors }
  return (
    <FormPage
      title={words.recordKind[typed.kind]}
      lead={words.formLead[typed.kind]}
      errors={errors}
      language={language}
      action={props.action}
      seen={undefined}
    >
      <Hidden values={{ id: props.id, slag: wordOfKind[typed.kind] }} />
      {typed.kind === 'notice-given' && (
        <Select
          {...common}
          name={eventFields.partyId}
          label={words.party}
          value={typed.partyId}
          options={[{ value: '', text: words.noParty }, ...props.parties]}
        />
      )}
      <DayField
        {...common}
        name={eventFields.happenedOn}
        label={words.happenedOn[typed.kind]}
        value={typed.happenedOn}
      />
      {typed.kind === 'extension-decided' && (
        <DayField
          {...common}
          name={eventFields.extendedUntil}
          label={words.extendedUntil}
          value={typed.extendedUntil}
        />
      )}
      {typed.kind === 'terminated' && (
        <DayField
          {...common}
          name={eventFields.endsFrom}
          label={words.endsFrom}
          value={typed.endsFrom}
        />
      )}
      <TextField
        {...common}
        name={eventFields.note}
        label={words.source}
        hint={words.sourceHint}
        value={typed.note}
        most={sourceLimit}
      />
      <div class="row">
        <Button text={words.preview} name="handling" value="visa" />
        <a href={props.backHref}>{words.back}</a>
      </div>
    </FormPage>
  )
}

export function EventConfirmView(
  props: Omit<EventFormProps, 'parties' | 'errors'> & {
    readonly today: Day
    readonly event: RecordedEvent
    readonly partyName: (id: string) => string
    readonly consequences: readonly Consequence[]
    readonly seen: Seen
    /** Someone changed what it means since it was shown; who, as a sentence. */
    readonly clash: { readonly by: string | undefined } | undefined
  },
) {
  const { language, typed, event } = props
  const words = messagesIn(language).validityPage
  return (
    <div class="stack-l">
      {props.clash && (
        <Notice tone="warn" icon="warn">
          <p role="alert">{words.clash}</p>
          {props.clash.by && <p class="small">{props.clash.by}</p>}
        </Notice>
      )}
      <div class="stack">
        <h1>{words.confirmTitle}</h1>
        <p class="lead">{recordedInWords(event, language, props.partyName)}</p>
        <p class="muted">
          {words.source}: <span lang="sv">{event.note}</span>
        </p>
      </div>
      <Consequences consequences={props.consequences} today={props.today} language={language} />
      <SeenForm class="row" action={props.action} seen={props.seen}>
        <Hidden
          values={{
            id: props.id,
            [eventFields.kind]: wordOfKind[typed.kind],
            [eventFields.happenedOn]: typed.happenedOn,
            [eventFields.extendedUntil]: typed.extendedUntil,
            [eventFields.endsFrom]: typed.endsFrom,
            [eventFields.partyId]: typed.partyId,
            [eventFields.note]: typed.note,
          }}
        />
        <Button text={words.save} name="handling" value="spara" />
        <Button text={words.change} name="handling" value="andra" look="secondary" />
        <a href={props.backHref}>{words.back}</a>
      </SeenForm>
    </div>
  )
}
