// SPDX-License-Identifier: EUPL-1.2
// One provision in a textarea, with a preview and, after a clash, both texts.

import type { Language } from '#kernel/language.ts'
import { drawFields, type Drawing, type Sending } from '#web/form-of.tsx'
import { Button, ErrorSummary, Hidden, type Option } from '#web/form.tsx'
import { Notice } from '#web/parts.tsx'
import { RichTextView } from '#web/rich-text.tsx'
import { messagesIn } from '../messages.ts'
import { provisionWords } from '../messages/fields.ts'
import type { WordingDifference } from '../../agreement/rules/comparison/wording.ts'
import type { FoundReference } from '../../agreement/rules/law-references.ts'
import { actors, provisionKinds, type RichText } from '../../agreement/rules/provision.ts'
import type { SeenWord } from '../../agreement/rules/seen.ts'
import { DifferenceView } from '../../agreement/views/difference-view.tsx'
import { provisionForm } from './forms.ts'
import { Writing } from './writing-view.tsx'
import { SeenForm, StandsNow } from './meanwhile-view.tsx'

type ProvisionFields = typeof provisionForm.fields

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
  /** Others who have it open. */
  readonly writers?: readonly string[] | undefined
  readonly action: string
  readonly backHref: string
  readonly hidden: Readonly<Record<string, string | number>>
  readonly seen: SeenWord
  /** What stands there before anything is typed, and what has been typed since. */
  readonly begins: Drawing<ProvisionFields>['begins']
  readonly sending: Sending | undefined
  readonly sharing: SharingChoice
  /** What the text may refer to, by its name in numbers. */
  readonly targets: readonly Option[]
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

/** The button that puts in the reference that is chosen. */
export const referring = 'hanvisa'

export function ProvisionFormView(props: ProvisionFormProps) {
  const { language, sending, sharing } = props
  const words = messagesIn(language).workspace.provision
  const draw = drawFields({
    of: provisionForm,
    words: provisionWords(language),
    options: {
      ...optionsOf(sharing, language),
      refersTo: [{ value: '', text: words.noReference }, ...props.targets],
    },
    begins: props.begins,
    sending,
    language,
  })
  const { beginsOn, beginsSaid } = provisionForm.fields
  const stands = sending
    ? sending.form.text(beginsOn.name) + sending.form.text(beginsSaid.name)
    : [props.begins?.beginsOn ?? '', props.begins?.beginsSaid ?? ''].flat().join('')
  const beginsLater = stands !== ''
  return (
    <div class="stack-l">
      <ErrorSummary errors={sending?.errors ?? []} language={language} />
      <div class="stack">
        <h1>{props.title}</h1>
        {props.placing && <p class="muted">{props.placing}</p>}
        <Writing names={props.writers} language={language} />
      </div>
      <Clash {...props} />
      <Beside {...props} />
      <Preview {...props} />
      <SharedSource {...props} />
      <SeenForm class="panel stack" action={props.action} seen={props.seen}>
        <Hidden values={props.hidden} />
        {sharing.kind === 'new' && sharing.sources.length > 0 && draw.sourceId}
        <div class="cols cols--2">
          {draw.kind}
          {draw.actor}
        </div>
        {draw.heading}
        {draw.text}
        {/* Nothing is chosen beforehand: other words for one document or for all is the editor's decision. */}
        {sharing.kind === 'occurrence' && draw.appliesTo}
        {draw.changeReason}
        <details open={beginsLater}>
          <summary>{words.beginsLater}</summary>
          <div class="stack">
            {draw.beginsOn}
            {draw.beginsSaid}
          </div>
        </details>
        {draw.references}
        <div class="row">
          <Button text={words.save} name="handling" value="spara" />
          <Button text={words.preview} name="handling" value="visa" look="secondary" />
          <a href={props.backHref}>{words.back}</a>
        </div>
        {/* Last, so that Enter in a field saves. */}
        {props.targets.length > 0 && (
          <div class="inline-form">
            {draw.refersTo}
            <Button text={words.refer} name="handling" value={referring} look="secondary" />
          </div>
        )}
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

/** What may be chosen in the form of a provision that stands so to the shared texts. */
export function optionsOf(sharing: SharingChoice, language: Language) {
  const { workspace, sharing: words } = messagesIn(language)
  const { kinds, actors: actorWords, noActor } = workspace.provision
  const others = sharing.kind === 'occurrence' ? sharing.others : 0
  return {
    sourceId: [
      { value: '', text: words.takeNone },
      ...(sharing.kind === 'new' ? sharing.sources : []),
    ],
    kind: provisionKinds.map((kind) => ({ value: kind, text: kinds[kind] })),
    actor: [
      { value: '', text: noActor },
      ...actors.map((actor) => ({ value: actor, text: actorWords[actor] })),
    ],
    appliesTo: [
      { value: 'here', text: words.here, hint: words.hereHint },
      { value: 'everywhere', text: words.everywhere, hint: words.everywhereHint(others) },
    ],
  }
}

function Clash({ clash, language }: ProvisionFormProps) {
  const words = messagesIn(language).workspace.provision
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
  const words = messagesIn(language).workspace.provision
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
