// SPDX-License-Identifier: EUPL-1.2
// What was read from a file: structure, every pairing with its certainty, every doubt. Nothing is saved yet.
// Long because it draws one form from its counts to its button.

import type { ComponentChildren } from 'preact'
import type { FieldError } from '#kernel/faults.ts'
import type { Language } from '#kernel/language.ts'
import { drawFields, FieldsOf, type Sending } from '#web/form-of.tsx'
import { ErrorSummary, Hidden, type Option } from '#web/form.tsx'
import { Notice } from '#web/parts.tsx'
import { RichTextView } from '#web/rich-text.tsx'
import { Icon, Shape } from '#web/symbols.tsx'
import { messagesIn } from '../messages.ts'
import { annexWords, importPlanWords, pairingWords, wordingWords } from '../messages/fields.ts'
import {
  chaptersOf,
  countReadings,
  linesOf,
  type ImportLine,
  type ImportRun,
} from '../rules/import-lines.ts'
import type { ImportChoices, ImportPart } from '../rules/import-plan.ts'
import type { AppendixStart, Doubt, ImportedProvision } from '../rules/imported-document.ts'
import { nameOf } from '../../agreement/rules/contents.ts'
import { differWording } from '../../agreement/rules/comparison/wording.ts'
import { DifferenceView } from '../../agreement/views/difference-view.tsx'
import { mostStepsInAll } from '#kernel/text/word-difference.ts'
import { looks, type StatusLook } from '#kernel/status-look.ts'
import { Status } from '#web/status.tsx'
import type { Pairing } from '../rules/pairing.ts'
import { choicesAt, choicesOf, type PairingChoices } from '../rules/pairing-choices.ts'
import { plainText } from '../../agreement/rules/plain-text.ts'
import type { SeenWord } from '../../agreement/rules/seen.ts'
import { isSameText } from '../../agreement/rules/shared-text.ts'
import { annexForm, importPlanForm, pairingForm, proposedName, wordingForm } from './forms.ts'
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
  const { language, fileName } = props
  const words = messagesIn(language).importing
  const errors = [...(props.sending?.errors ?? []), ...props.problems]
  const doubtful = props.parts
    .flatMap(({ pairing }) => pairing.pairings)
    .filter(({ certainty }) => certainty === 'doubtful').length
  const collisions = props.parts.flatMap((part) => part.collisions).length
  return (
    <div class="stack-l">
      <ErrorSummary errors={errors} language={language} />
      <div class="stack-s">
        <p class="eyebrow">{fileName}</p>
        <h1>
          {props.savedHref ? words.previewTitle(fileName) : words.isRead(doubtful, collisions)}
        </h1>
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
      <p>
        <a href="#spara-utkast">{words.toSave}</a>
      </p>
      <AnnexChoices {...props} />
      {props.parts.map((part, place) => (
        <PartView
          key={part.begin}
          {...props}
          part={part}
          isOnly={props.parts.length === 1}
          id={`part-${place}`}
          lines={linesOf(part)}
          free={choicesOf(part)}
        />
      ))}
      <section class="panel stack measure" aria-labelledby="spara-utkast">
        <h2 id="spara-utkast" tabIndex={-1}>
          {words.save}
        </h2>
        {title}
        {subtitle}
        {label}
        {isExampleText}
        {deed}
      </section>
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
  readonly lines: readonly ImportLine[]
  readonly free: PairingChoices
}

const certaintyLooks: Readonly<Record<Pairing['certainty'], StatusLook>> = {
  certain: looks('Säker', 'Certain', 's-yes', 'ok'),
  likely: looks('Trolig', 'Likely', 's-half', 'wait'),
  doubtful: looks('Tvivel', 'Doubtful', 's-other', 'warn'),
}

/** A part of the file: how much there is of what, what is doubtful, what is left out, and all of it. */
function PartView(props: PartProps) {
  const { part, language, isOnly, id, lines } = props
  const words = messagesIn(language).importing
  const whole = part.content.doubts.filter(({ place }) => place === undefined)
  return (
    <section class="stack-l" aria-labelledby={id}>
      <div class="stack">
        <h2 id={id} class={isOnly ? 'hidden' : undefined}>
          {isOnly ? words.structure : words.partOf(part.title)}
        </h2>
        <Counts {...props} />
      </div>
      <Collisions {...props} />
      {part.earlier && <Doubtful {...props} />}
      {whole.length > 0 && (
        <section class="stack-s" aria-labelledby={`${id}-hela`}>
          <h3 id={`${id}-hela`}>{words.wholeDoubts}</h3>
          <Doubts doubts={whole} language={language} />
        </section>
      )}
      <WholeFile {...props} lines={lines} />
    </section>
  )
}

/** They add up to what the file holds; what is not in it is counted beside. */
function Counts({ part, lines, language }: PartProps) {
  const words = messagesIn(language).importing
  const count = countReadings(lines)
  const facts: readonly (readonly [count: number, text: string])[] = part.earlier
    ? [
        [lines.length, words.counts.all(lines.length)],
        [count.same, words.counts.same],
        [count.reworded, words.counts.reworded(count.reworded)],
        [count.fresh, words.counts.fresh(count.fresh)],
        [count.doubtful, words.counts.doubtful(count.doubtful)],
        [part.pairing.leftOut.length, words.counts.leftOut],
      ]
    : [[lines.length, words.counts.allNew(lines.length)]]
  return (
    <ul class="intake plain">
      {facts.map(([number, text]) => (
        <li key={text}>
          <b>{number}</b> <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

/** What was changed both in the file and here, with both wordings, and whose words are to stand. */
function Collisions({ part, language, id, lines, sending }: PartProps) {
  const words = messagesIn(language).importing
  if (part.collisions.length === 0) return null
  const steps = { left: mostStepsInAll }
  return (
    <section class="stack" aria-labelledby={`${id}-krock`}>
      <h3 id={`${id}-krock`}>{words.collisionsHeading(part.collisions.length)}</h3>
      <p class="measure">{words.collisionsLead}</p>
      <div class="panel panel--flush">
        {part.collisions.map((one) => (
          <section key={one.id} class="doubt stack" aria-labelledby={`krock-${one.id}`}>
            <h4 id={`krock-${one.id}`} lang="sv">
              {shortName(lines[one.place]!)}
            </h4>
            <DifferenceView
              difference={differWording(one.here, one.file, steps)}
              language={language}
            />
            <FieldsOf
              of={wordingForm(one.id)}
              words={wordingWords(language, quotedName(lines[one.place]!))}
              language={language}
              sending={sending}
              begins={{ whose: one.chosen }}
              options={{ whose: whoseOptions(language) }}
            />
          </section>
        ))}
      </div>
    </section>
  )
}

export function whoseOptions(language: Language): readonly Option[] {
  const words = messagesIn(language).importing
  return [
    { value: 'file', text: words.wordsOfFile },
    { value: 'here', text: words.wordsOfHere },
  ]
}

/** Each doubt with both texts beside each other; what is the same in them is not marked. */
function Doubtful(props: PartProps) {
  const { lines, part, language, id } = props
  const words = messagesIn(language).importing
  const doubtful = lines.filter(({ reading }) => reading === 'doubtful')
  if (doubtful.length === 0) return <p>{words.noDoubts}</p>
  const steps = { left: mostStepsInAll }
  return (
    <section class="stack" aria-labelledby={`${id}-tvivel`}>
      <h3 id={`${id}-tvivel`}>{words.doubtsHeading(doubtful.length)}</h3>
      <div class="doubts">
        <nav class="doubts__list" aria-labelledby={`${id}-tvivel`}>
          <ol class="plain">
            {doubtful.map((line) => (
              <li key={line.place}>
                <a href={`#tvivel-${part.begin + line.place}`}>
                  <Shape name="s-other" />
                  <span>
                    <span lang="sv">{nameOfLine(line)}</span>
                    <small>{words.similarity(line.pairing.similarity)}</small>
                  </span>
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div class="doubts__all">
          {doubtful.map((line) => (
            <section
              key={line.place}
              class="doubt stack"
              id={`tvivel-${part.begin + line.place}`}
              aria-labelledby={`tvivel-${part.begin + line.place}-fraga`}
            >
              <h4 id={`tvivel-${part.begin + line.place}-fraga`}>
                {words.isItTheSame(
                  shortName(line),
                  line.before?.number || nameOf(line.before!, 40),
                )}
              </h4>
              <DifferenceView
                difference={differWording(line.before, line.one, steps)}
                language={language}
              />
              <PairingChoice {...props} line={line} />
              <Doubts doubts={line.doubts} language={language} />
            </section>
          ))}
        </div>
      </div>
    </section>
  )
}

const plainName = ({ one }: ImportLine, most?: number) =>
  nameOf({ heading: one.heading, plainText: plainText(one.text) }, most)
const nameOfLine = (line: ImportLine) => `${line.number} ${plainName(line, 40)}`.trim()
const shortName = (line: ImportLine) => line.number || plainName(line, 40)
/** In a sentence, where words that are a name would run together with the others. */
const quotedName = (line: ImportLine) => line.number || `”${plainName(line, 40)}”`

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

/** All of it by chapter. What is as it was is folded, and can be unfolded and changed too. */
function WholeFile(props: PartProps) {
  const { lines, free, language, id } = props
  const words = messagesIn(language).importing
  return (
    <section class="panel stack" aria-labelledby={`${id}-alla`}>
      <h3 id={`${id}-alla`}>{words.wholeFile}</h3>
      {free.provisions.length > free.most && <p class="small muted">{words.nearest(free.most)}</p>}
      {chaptersOf(lines).map(({ head, runs, count }) => (
        <section key={head?.place ?? -1} class="import-chapter">
          <h4>
            <span lang="sv">{head ? nameOfLine(head) : words.beforeFirst}</span>{' '}
            <span class="muted small">{messagesIn(language).workspace.freeze.count(count)}</span>
          </h4>
          {runs.map((run) => (
            <Run key={run.lines[0]!.place} {...props} run={run} />
          ))}
        </section>
      ))}
      <LeftOut {...props} />
    </section>
  )
}

function Run({ run, ...props }: PartProps & { readonly run: ImportRun }) {
  const words = messagesIn(props.language).importing
  const drawn = (
    <ol class="plain import-lines">
      {run.lines.map((line) => (
        <Line key={line.place} {...props} line={line} />
      ))}
    </ol>
  )
  if (!run.isSame) return drawn
  return (
    <details class="same">
      <summary>
        <Icon name="k-eq" /> {words.sameRun(run.lines.length)}
      </summary>
      {drawn}
    </details>
  )
}

type LineProps = PartProps & { readonly line: ImportLine }

function Line(props: LineProps) {
  const { line, part, language } = props
  const { one, number, place, doubts, reading } = line
  const words = messagesIn(language)
  const isDoubt = reading === 'doubtful' && part.earlier !== undefined
  return (
    <li class={isDoubt ? 'import-line import-line--doubt' : 'import-line'}>
      <span class="num strong">
        {number || <span class="muted">{words.importing.noNumber}</span>}
      </span>
      <div class="stack-s">
        <p lang="sv" class="wording">
          {plainName(line, 90)}
        </p>
        {one.kind !== 'paragraph' && (
          <p class="small muted">{words.workspace.provision.kinds[one.kind]}</p>
        )}
        <WholeText provision={one} id={`fil-${part.begin + place}`} language={language} />
        {!isDoubt && <Doubts doubts={doubts} language={language} />}
      </div>
      <div>
        {isDoubt ? (
          <a href={`#tvivel-${part.begin + place}`}>
            {words.importing.toDoubt}
            <span class="hidden"> {shortName(line)}</span>
          </a>
        ) : (
          <PairingChoice {...props} line={line} />
        )}
      </div>
    </li>
  )
}

function PairingChoice(props: LineProps) {
  const { part, line, language } = props
  const words = messagesIn(language).importing
  if (!part.earlier) return <p class="small muted">{words.isNew}</p>
  const { pairing } = line
  const place = part.begin + line.place
  const chosen = pairing.provisionId ?? 'new'
  const share = pairing.by === 'similar' ? `, ${words.similarity(pairing.similarity)}` : ''
  const choices = choicesAt(props.free, chosen, pairing.place)
  return (
    <div class="stack-s">
      <FieldsOf
        of={pairingForm(place)}
        words={pairingWords(language, shortName(line))}
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
      <p class="small">
        <Status
          of={certaintyLooks[pairing.certainty]}
          language={language}
          detail={
            <>
              <span class="import-line__why">
                : {words.by[pairing.by]}
                {share}
              </span>
            </>
          }
        />
      </p>
      <SharedText {...props} />
    </div>
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

/** Whether the provision still has the words of its shared text, or lets go of it. */
function SharedText({ line: { before, one: read }, sharedNames, language }: LineProps) {
  const name = before?.sharedTextId && sharedNames.get(before.sharedTextId)
  if (!before || !name) return null
  const words = messagesIn(language).sharing
  return (
    <p class="small">
      <Icon name="link" />{' '}
      {isSameText(before.text, read.text) ? words.importKept(name) : words.importLeft(name)}
    </p>
  )
}

function LeftOut({ part, free, language }: PartProps) {
  const words = messagesIn(language).importing
  const { leftOut } = part.pairing
  if (leftOut.length === 0) return null
  const { provisions: gone } = free
  return (
    <section class="import-chapter">
      <h4>
        {words.leftOut} <span class="muted small">{gone.length}</span>
      </h4>
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
    </section>
  )
}
