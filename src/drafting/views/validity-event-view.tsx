// SPDX-License-Identifier: EUPL-1.2
// An event of validity is written, then shown with what it means before it is saved.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { type Fields, FieldsOf, type FormOf, type Sending, type Sent } from '#web/form-of.tsx'
import { Button, Hidden, type Option } from '#web/form.tsx'
import { Notice } from '#web/parts.tsx'
import { messagesIn } from '../messages.ts'
import { eventWords } from '../messages/fields.ts'
import type { SeenWord } from '../../agreement/rules/seen.ts'
import type { Consequence } from '../../agreement/rules/validity-consequence.ts'
import type { RecordedEvent, ValidityEventKind } from '../../agreement/rules/validity-events.ts'
import { OneForm } from './one-form.tsx'
import { extensionForm, noticeForm, terminationForm } from './forms.ts'
import { SeenForm } from './meanwhile-view.tsx'
import { Consequences, recordedInWords, wordOfKind } from './validity-view.tsx'

/** The field that tells what happened, in the address and in the form. */
export const kindField = 'slag'

/** What is asked about each kind of event. */
const formOfKind: Readonly<Record<ValidityEventKind, FormOf<Fields>>> = {
  'extension-decided': extensionForm,
  'notice-given': noticeForm,
  terminated: terminationForm,
}

type EventFormProps = {
  readonly language: Language
  readonly id: string
  readonly kind: ValidityEventKind
  readonly action: string
  readonly backHref: string
}

export function EventFormView({
  language,
  id,
  kind,
  parties,
  sending,
  ...props
}: EventFormProps & {
  readonly parties: readonly Option[]
  readonly sending: Sending | undefined
}) {
  const words = messagesIn(language).validityPage
  return (
    <OneForm
      title={words.recordKind[kind]}
      lead={words.formLead[kind]}
      errors={sending?.errors ?? []}
      language={language}
      action={props.action}
      seen={undefined}
    >
      <Hidden values={{ id, [kindField]: wordOfKind[kind] }} />
      <FieldsOf
        of={formOfKind[kind]}
        words={eventWords(language, kind)}
        options={{ byPartyId: parties }}
        sending={sending}
        language={language}
      />
      <div class="row">
        <Button text={words.preview} name="handling" value="visa" />
        <a href={props.backHref}>{words.back}</a>
      </div>
    </OneForm>
  )
}

export function EventConfirmView(
  props: EventFormProps & {
    readonly typed: Sent['typed']
    readonly today: Day
    readonly event: RecordedEvent
    readonly partyName: (id: string) => string
    readonly consequences: readonly Consequence[]
    readonly seen: SeenWord
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
            [kindField]: wordOfKind[props.kind],
            ...Object.fromEntries(
              Object.values(formOfKind[props.kind].fields).map(({ name }) => [
                name,
                typed[name] ?? '',
              ]),
            ),
          }}
        />
        <Button text={words.save} name="handling" value="spara" />
        <Button text={words.change} name="handling" value="andra" look="secondary" />
        <a href={props.backHref}>{words.back}</a>
      </SeenForm>
    </div>
  )
}
