// SPDX-License-Identifier: EUPL-1.2
// What was read from a file: structure, every pairing with its certainty, every doubt. Nothing is saved yet.

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import { drawFields, FieldsOf, type Sending } from '#web/form-of.tsx'
import { ErrorSummary, Hidden, type Option } from '#web/form.tsx'
import { Notice } from '#web/parts.tsx'
import { RichTextView } from '#web/rich-text.tsx'
import { Icon } from '#web/symbols.tsx'
import { messagesIn } from '../messages.ts'
import { annexWords, importPlanWords, pairingWords } from '../messages/fields.ts'
import type { ImportChoices, ImportPart } from '../rules/import-plan.ts'
import type { AppendixStart, Doubt, ImportedProvision } from '../rules/imported-document.ts'
import { nameOf } from '../../agreement/rules/contents.ts'
import { numbersOf } from '../../agreement/rules/numbering.ts'
import type { Pairing } from '../rules/pairing.ts'
import { choicesAt, choicesOf, type PairingChoices } from '../rules/pairing-choices.ts'
import { plainText } from '../../agreement/rules/plain-text.ts'
import type { SeenWord } from '../../agreement/rules/seen.ts'
import { isSameText } from '../../agreement/rules/shared-text.ts'
import { annexForm, importPlanForm, pairingForm, proposedName } from './forms.ts'
import { SeenForm } from './meanwhile-view.tsx'

export type ImportProps = {
  readonly language: Language
  readonly fileName: string
  readonly action: string
  readonly seen: SeenWord
  /** What stands now, when the preview came back because of it. */
  readonly above: ComponentChildren
  readonly choices: ImportChoices
  /** The form that came back, with all that is wrong in it. */
  readonly sending: Sending | undefined
  readonly parts: readonly ImportPart[]
  readonly appendixStarts: readonly AppendixStart[]
  readonly documents: readonly Option[]
  /** What each shared text is called. */
  readonly sharedNames: ReadonlyMap<string, string>
  readonly savedHref: string | undefined
  /** What is wrong with the plan itself. */
  readonly problems: readonly FieldError[]
}

export function ImportView(props: ImportProps) {
  const { language } = props
  const words = messagesIn(language).importing
  const errors = [...(props.sending?.errors ?? []), ...props.problems]
  return (
    <div class="stack-l">
      <ErrorSummary errors={errors} language={language} />
      <div class="stack">
        <h1>{words.previewTitle(props.fileName)}</h1>
        {props.savedHref ? (
          <Notice tone="ok" icon="info">
            <p>
              {words.alreadySaved} <a href={props.savedHref}>{words.toDraft}</a>
            </p>
          </Notice>
        ) : (
          <p class="lead">{words.nothingSaved}</p>
        )}
      </div>
      {props.above}
      {!props.savedHref && <ImportForm {...props} />}
    </div>
  )
}

function ImportForm(props: ImportProps) {
  const { language, choices, sending } = props
  const words = messagesIn(language).importing
  const { title, subtitle, label, isExampleText, deed } = drawFields({
    of: importPlanForm,
    words: importPlanWords(language),
    language,
    sending,
    begins: {
      title: choices.title,
      subtitle: choices.subtitle,
      label: choices.label,
      isExampleText: choices.isExampleText ? 'ja' : [],
    },
    options: planOptions(language),
  })
  return (
    <SeenForm class="stack-l" action={props.action} seen={props.seen}>
      <div class="panel stack measure">
        {title}
        {subtitle}
        {label}
        {isExampleText}
      </div>
      <p>
        <a href={`#${importPlanForm.fields.deed.name}`}>{words.toSave}</a>
      </p>
      <AnnexChoices {...props} />
      {props.parts.map((part, place) => (
        <PartView
          key={part.begin}
          {...props}
          part={part}
          isOnly={props.parts.length === 1}
          id={`part-${place}`}
        />
      ))}
      {deed}
    </SeenForm>
  )
}

/** What may be chosen in the plan but for documents and pairings. */
export function planOptions(language: Language) {
  const words = messagesIn(language).importing
  return {
    isExampleText: [{ value: 'ja', text: words.isExampleText, hint: words.isExampleHint }],
    deed: [
      { value: 'spara', text: words.save },
      { value: 'visa', text: words.update },
    ],
  }
}

function AnnexChoices({ appendixStarts, documents, choices, language, sending }: ImportProps) {
  const words = messagesIn(language).importing
  if (appendixStarts.length === 0) return null
  return (
    <section class="panel stack measure" aria-labelledby="bilagor-i-filen">
      <h2 id="bilagor-i-filen">{words.parts}</h2>
      <p>{words.partsNote}</p>
      {appendixStarts.map((start) => (
        <FieldsOf
          key={start.place}
          of={annexForm(start.place)}
          words={annexWords(language, start)}
          language={language}
          sending={sending}
          begins={{ documentId: choices.annexes[start.place] ?? '' }}
          options={{ documentId: [{ value: '', text: words.keepTogether }, ...documents] }}
        />
      ))}
    </section>
  )
}

type PartProps = ImportProps & {
  readonly part: ImportPart
  readonly isOnly: boolean
  readonly id: string
}

function PartView(props: PartProps) {
  const { part, language, isOnly, id } = props
  const words = messagesIn(language).importing
  const { pairings, leftOut } = part.pairing
  const paired = pairings.filter(({ provisionId }) => provisionId !== undefined)
  const doubtful = pairings.filter(({ certainty }) => certainty === 'doubtful')
  const whole = part.content.doubts.filter(({ place }) => place === undefined)
  return (
    <section class="panel stack" aria-labelledby={id}>
      <h2 id={id}>{isOnly ? words.structure : words.partOf(part.title)}</h2>
      <p>
        {part.earlier
          ? `${words.summary(pairings.length, paired.length, pairings.length - paired.length, leftOut.length)} ${words.doubtful(doubtful.length)}`
          : words.noEarlier(pairings.length)}
      </p>
      {whole.length > 0 && (
        <>
          <h3>{words.wholeDoubts}</h3>
          <Doubts doubts={whole} language={language} />
        </>
      )}
      <Provisions {...props} free={choicesOf(part)} />
      <LeftOut {...props} />
    </section>
  )
}

function Doubts({
  doubts,
  language,
}: {
  readonly doubts: readonly Doubt[]
  readonly language: Language
}) {
  const words = messagesIn(language).importing
  if (doubts.length === 0) return null
  return (
    <ul class="plain stack-s small">
      {doubts.map((doubt, place) => (
        // The same doubt may stand twice.
        <li key={place}>
          <Icon name="warn" /> {words.doubts[doubt.code](doubt.facts)}
        </li>
      ))}
    </ul>
  )
}

function Provisions(props: PartProps & { readonly free: PairingChoices }) {
  const { part, language, free } = props
  const words = messagesIn(language).importing
  const doubts = Map.groupBy(part.content.doubts, ({ place }) => place)
  const numbers = numbersOf(
    part.content.provisions.map((one, place) => ({
      id: String(place),
      parentId: one.parent === undefined ? undefined : String(one.parent),
      kind: one.kind,
    })),
  )
  return (
    <>
      {free.provisions.length > free.most && <p class="small muted">{words.nearest(free.most)}</p>}
      <table class="table blocks">
        <caption class="hidden">{words.structure}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columnText}</th>
            <th scope="col">{words.columnIs}</th>
            <th scope="col">{words.columnDoubt}</th>
          </tr>
        </thead>
        <tbody>
          {part.content.provisions.map((one, place) => {
            const number = numbers.get(String(place)) ?? ''
            const kinds = messagesIn(language).workspace.provision.kinds
            const name = nameOf({ heading: one.heading, plainText: plainText(one.text) })
            return (
              <tr key={place}>
                <th scope="row">
                  <span class="eyebrow">
                    {kinds[one.kind]} {number}
                  </span>{' '}
                  <span lang="sv">{name}</span>
                </th>
                <td data-label={words.columnIs}>
                  <PairingChoice
                    {...props}
                    pairing={part.pairing.pairings[place]!}
                    place={part.begin + place}
                    name={number || name}
                  />
                </td>
                <td data-label={words.columnDoubt}>
                  <WholeText provision={one} id={`fil-${part.begin + place}`} language={language} />
                  <Doubts doubts={doubts.get(place) ?? []} language={language} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

function WholeText({
  provision,
  id,
  language,
}: {
  readonly provision: ImportedProvision
  readonly id: string
  readonly language: Language
}) {
  if (provision.text.blocks.length === 0) return null
  return (
    <details class="small">
      <summary>{messagesIn(language).importing.wholeText}</summary>
      <RichTextView text={provision.text} id={id} language={language} />
    </details>
  )
}

type ChoiceProps = PartProps & {
  readonly free: PairingChoices
  readonly pairing: Pairing
  /** In the whole file. */
  readonly place: number
  readonly name: string
}

function PairingChoice(props: ChoiceProps) {
  const { part, pairing, place, name, language } = props
  const words = messagesIn(language).importing
  if (!part.earlier) return <>{words.isNew}</>
  const chosen = pairing.provisionId ?? 'new'
  const share = pairing.by === 'similar' ? `, ${words.similarity(pairing.similarity)}` : ''
  const choices = choicesAt(props.free, chosen, pairing.place)
  return (
    <div class="stack-s">
      <FieldsOf
        of={pairingForm(place)}
        words={pairingWords(language, name)}
        language={language}
        // What came back is in the plan already.
        sending={undefined}
        begins={{ choice: chosen }}
        options={{
          choice: [
            { value: 'new', text: words.isNew },
            ...choices.map((one) => ({
              value: one.id,
              text: `${one.number} ${nameOf(one, 40)}`.trim(),
            })),
          ],
        }}
      />
      <Hidden values={{ [proposedName(place)]: pairing.by === 'person' ? '' : chosen }} />
      <p class="small muted">
        {pairing.certainty === 'doubtful' && <Icon name="warn" />}{' '}
        {words.certainty[pairing.certainty]}: {words.by[pairing.by]}
        {share}
      </p>
      <SharedText {...props} />
    </div>
  )
}

/** Whether the provision still has the words of its shared text, or lets go of it. */
function SharedText({ part, pairing, free, sharedNames, language }: ChoiceProps) {
  const before = free.byId.get(pairing.provisionId ?? '')
  const read = part.content.provisions[pairing.place]
  const name = before?.sharedTextId && sharedNames.get(before.sharedTextId)
  if (!before || !read || !name) return null
  const words = messagesIn(language).sharing
  return (
    <p class="small">
      <Icon name="link" />{' '}
      {isSameText(before.text, read.text) ? words.importKept(name) : words.importLeft(name)}
    </p>
  )
}

function LeftOut({ part, language }: PartProps) {
  const words = messagesIn(language).importing
  const { leftOut } = part.pairing
  if (leftOut.length === 0) return null
  const { provisions: gone } = choicesOf(part)
  return (
    <details>
      <summary>
        {words.leftOut} ({gone.length})
      </summary>
      <div class="stack-s">
        <p class="small muted">{words.leftOutNote}</p>
        <ul class="dotted" lang="sv">
          {gone.map((one) => (
            <li key={one.id}>
              {one.number} {nameOf(one)}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
