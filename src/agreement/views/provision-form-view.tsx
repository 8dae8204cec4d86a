// SPDX-License-Identifier: EUPL-1.2
// One provision in a textarea, with a preview and, after a clash, both texts.

import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import {
  Button,
  ErrorSummary,
  Hidden,
  type Option,
  Radios,
  Select,
  TextArea,
  TextField,
} from '#web/form.tsx'
import { Notice } from '#web/parts.tsx'
import { RichTextView } from '#web/rich-text.tsx'
import { messagesIn } from '../messages.ts'
import type { WordingDifference } from '../rules/comparison/wording.ts'
import { draftingTextLimit, headingLimit } from '../rules/drafting-text.ts'
import type { FoundReference } from '../rules/law-references.ts'
import { actors, provisionKinds, type RichText } from '../rules/provision.ts'
import type { Seen } from '../rules/seen.ts'
import { DifferenceView } from './difference-view.tsx'
import { SeenForm, StandsNow } from './meanwhile-view.tsx'

/** What stands in the fields, as it was typed. */
export type TypedFields = {
  readonly kind: string
  readonly actor: string
  readonly heading: string
  readonly text: string
  readonly changeReason: string
  /** Laws written by hand, a line each. */
  readonly references: string
  /** 'here' or 'everywhere', once the editor has said. */
  readonly appliesTo: string
  /** The shared text that a new one takes its words from. */
  readonly sourceId: string
}

/** How the provision stands to the shared texts. */
export type SharingChoice =
  | {
      readonly kind: 'occurrence'
      readonly name: string
      readonly isSame: boolean
      /** How many more provisions in drafts have the words. */
      readonly others: number
      readonly sourceHref: string
      readonly chooseHref: string
    }
  | { readonly kind: 'own'; readonly chooseHref: string }
  | { readonly kind: 'new'; readonly sources: readonly Option[] }

export type ProvisionFormProps = {
  readonly language: Language
  readonly title: string
  /** Where a new one will stand. */
  readonly placing: string | undefined
  readonly action: string
  readonly backHref: string
  readonly hidden: Readonly<Record<string, string | number>>
  readonly seen: Seen
  readonly fields: TypedFields
  readonly reasonLimit: number
  readonly sharing: SharingChoice
  readonly errors: readonly FieldError[]
  readonly preview:
    | {
        readonly heading: string
        readonly text: RichText
        readonly laws: readonly FoundReference[]
        readonly difference:
          | { readonly with: string; readonly wording: WordingDifference; readonly isSame: boolean }
          | undefined
      }
    | undefined
  /** What someone else saved meanwhile. */
  readonly clash:
    | {
        readonly by: string | undefined
        readonly heading: string
        readonly text: RichText
        readonly difference: WordingDifference | undefined
      }
    | undefined
  /** What a new one stands beside, or takes its words from, and that is not as it was. */
  readonly beside:
    | {
        readonly lead: string
        readonly by: string | undefined
        readonly heading: string
        readonly text: RichText | undefined
      }
    | undefined
}

export function ProvisionFormView(props: ProvisionFormProps) {
  const { language, errors, fields } = props
  const words = messagesIn(language).desk.provision
  const common = { language, errors }
  return (
    <div class="stack-l">
      <ErrorSummary errors={errors} language={language} />
      <div class="stack">
        <h1>{props.title}</h1>
        {props.placing && <p class="muted">{props.placing}</p>}
      </div>
      <Clash {...props} />
      <Beside {...props} />
      <Preview {...props} />
      <SharedSource {...props} />
      <SeenForm class="panel stack" action={props.action} seen={props.seen}>
        <Hidden values={props.hidden} />
        <TakeFrom {...props} />
        <div class="cols cols--2">
          <Select
            {...common}
            name="slag"
            label={words.kind}
            value={fields.kind}
            options={provisionKinds.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
          />
          <Select
            {...common}
            name="aktor"
            label={words.actor}
            value={fields.actor}
            options={[
              { value: '', text: words.noActor },
              ...actors.map((actor) => ({ value: actor, text: words.actors[actor] })),
            ]}
          />
        </div>
        <TextField
          {...common}
          name="rubrik"
          label={words.heading}
          value={fields.heading}
          most={headingLimit}
          isOptional
        />
        <TextArea
          {...common}
          name="text"
          label={words.text}
          hint={words.textHint}
          value={fields.text}
          most={draftingTextLimit}
          rows={14}
          isAgreement
        />
        <AppliesTo {...props} />
        <TextArea
          {...common}
          name="varfor"
          label={words.reason}
          hint={words.reasonHint}
          value={fields.changeReason}
          most={props.reasonLimit}
          rows={3}
          isOptional
        />
        <TextArea
          {...common}
          name="lagrum"
          label={messagesIn(language).sharing.lawsOwn}
          hint={messagesIn(language).sharing.lawsOwnHint}
          value={fields.references}
          rows={3}
          isOptional
        />
        <div class="row">
          <Button text={words.save} name="handling" value="spara" />
          <Button text={words.preview} name="handling" value="visa" look="secondary" />
          <a href={props.backHref}>{words.back}</a>
        </div>
      </SeenForm>
    </div>
  )
}

function SharedSource({ sharing, language }: ProvisionFormProps) {
  const words = messagesIn(language).sharing
  if (sharing.kind === 'new') return null
  return (
    <section class="panel stack-s" aria-labelledby="gemensam-avtalstext">
      <h2 id="gemensam-avtalstext">{words.inForm}</h2>
      <p>
        {sharing.kind === 'own' ? words.isNoOccurrence : words.isOccurrence(sharing.name)}{' '}
        {sharing.kind === 'occurrence' && !sharing.isSame && words.isOlder}
      </p>
      <p class="row">
        {sharing.kind === 'occurrence' && <a href={sharing.sourceHref}>{words.toSource}</a>}
        <a href={sharing.chooseHref}>{words.choose}</a>
      </p>
    </section>
  )
}

/** Nothing is chosen beforehand: other words for one document or for all is the editor's decision. */
function AppliesTo({ sharing, fields, errors, language }: ProvisionFormProps) {
  const words = messagesIn(language).sharing
  if (sharing.kind !== 'occurrence') return null
  return (
    <Radios
      language={language}
      errors={errors}
      name="galler"
      label={words.scope}
      hint={words.scopeHint}
      value={fields.appliesTo}
      options={[
        { value: 'here', text: words.here, hint: words.hereHint },
        {
          value: 'everywhere',
          text: words.everywhere,
          hint: words.everywhereHint(sharing.others),
        },
      ]}
    />
  )
}

function TakeFrom({ sharing, fields, errors, language }: ProvisionFormProps) {
  const words = messagesIn(language).sharing
  if (sharing.kind !== 'new' || sharing.sources.length === 0) return null
  return (
    <Select
      language={language}
      errors={errors}
      name="kalla"
      label={words.takeFrom}
      hint={words.takeFromHint}
      value={fields.sourceId}
      options={[{ value: '', text: words.takeNone }, ...sharing.sources]}
    />
  )
}

function Clash({ clash, language }: ProvisionFormProps) {
  const words = messagesIn(language).desk.provision
  if (!clash) return null
  return (
    <section class="stack" aria-labelledby="krock">
      <Notice tone="warn" icon="warn">
        <h2 id="krock">{words.clash}</h2>
        <p>{words.clashHelp}</p>
      </Notice>
      <div class="cols cols--2">
        <div class="panel stack-s">
          <h3>{words.theirs}</h3>
          {clash.by && <p class="small muted">{clash.by}</p>}
          {clash.heading && (
            <p class="strong" lang="sv">
              {clash.heading}
            </p>
          )}
          <RichTextView text={clash.text} id="sparad" language={language} />
        </div>
        <div class="panel stack-s">
          <h3>{words.yours}</h3>
          {clash.difference && <DifferenceView difference={clash.difference} language={language} />}
        </div>
      </div>
    </section>
  )
}

function Beside({ beside, language }: ProvisionFormProps) {
  if (!beside) return null
  return (
    <>
      <Notice tone="warn" icon="warn">
        <p role="alert">{beside.lead}</p>
      </Notice>
      <StandsNow language={language} by={beside.by} help={messagesIn(language).meanwhile.help}>
        {beside.heading && (
          <p class="strong" lang="sv">
            {beside.heading}
          </p>
        )}
        {beside.text && <RichTextView text={beside.text} id="bredvid" language={language} />}
      </StandsNow>
    </>
  )
}

function Preview({ preview, language }: ProvisionFormProps) {
  const words = messagesIn(language).desk.provision
  if (!preview) return null
  const { difference } = preview
  return (
    <section class="panel stack" aria-labelledby="forhandsgranskning">
      <h2 id="forhandsgranskning">{words.previewHeading}</h2>
      {preview.heading && (
        <p class="strong" lang="sv">
          {preview.heading}
        </p>
      )}
      <RichTextView text={preview.text} id="visad" language={language} />
      {difference ? (
        <>
          <h3>{words.differenceHeading(difference.with)}</h3>
          {difference.isSame ? (
            <p>{words.noDifference}</p>
          ) : (
            <DifferenceView difference={difference.wording} language={language} />
          )}
        </>
      ) : (
        <p class="muted">{words.isNewHere}</p>
      )}
      <FoundLaws laws={preview.laws} language={language} />
    </section>
  )
}

function FoundLaws({
  laws,
  language,
}: {
  readonly laws: readonly FoundReference[]
  readonly language: Language
}) {
  const words = messagesIn(language).sharing
  return (
    <>
      <h3>{words.lawsFound}</h3>
      {laws.length === 0 ? (
        <p class="muted">{words.lawsNone}</p>
      ) : (
        <ul class="dotted" lang="sv">
          {laws.map(({ label, href }) => (
            <li key={label}>{href ? <a href={href}>{label}</a> : label}</li>
          ))}
        </ul>
      )}
    </>
  )
}
