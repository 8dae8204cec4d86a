// SPDX-License-Identifier: EUPL-1.2
// One change: what kind, what number it had and has, the words, why, and what led to it.

import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { Hunk } from '#kernel/text/word-difference.ts'
import { drawnOnce } from '#web/drawn-once.tsx'
import { ExampleTag, RichTextView } from '#web/rich-text.tsx'
import { ActorTag, Icon, type IconName } from '#web/symbols.tsx'
import { messagesIn } from '../messages.ts'
import type { ChangeKind } from '../rules/comparison.ts'
import type { Movement, ShownChange } from '../rules/shown-comparison.ts'
import type { MarginNote } from '../rules/notes.ts'
import type { Provision } from '../rules/provision.ts'
import { DifferenceView } from './difference-view.tsx'

type Kind = Exclude<ChangeKind, 'unchanged'>

const looks: Readonly<Record<Kind, { readonly icon: IconName; readonly className: string }>> = {
  reworded: { icon: 'k-rew', className: 'k-reworded' },
  inserted: { icon: 'k-new', className: 'k-inserted' },
  deleted: { icon: 'k-del', className: 'k-deleted' },
  moved: { icon: 'k-mov', className: 'k-moved' },
  'moved-and-reworded': { icon: 'k-mov', className: 'k-moved' },
  split: { icon: 'k-rew', className: 'k-reworded' },
  merged: { icon: 'k-rew', className: 'k-reworded' },
}

/** What a change is, with its mark: «Omskriven». */
export function KindInWords({
  kind,
  language,
}: {
  readonly kind: Kind
  readonly language: Language
}) {
  return (
    <>
      <KindMark kind={kind} />
      {messagesIn(language).comparison.kinds[kind].one}
    </>
  )
}

export function KindMark({ kind }: { readonly kind: Kind }) {
  return (
    <span class={`kind ${looks[kind].className}`}>
      <Icon name={looks[kind].icon} />
    </span>
  )
}

type ChangeProps = {
  readonly change: ShownChange
  readonly movement: Movement
  readonly language: Language
  readonly isSideBySide: boolean
  /** Several versions lie between: each reason tells in which it was given. */
  readonly namesSteps: boolean
  readonly isExampleText: boolean
  readonly trace: readonly MarginNote[]
  readonly hrefOfAfter: (address: string) => string
  readonly link: (path: string) => string
}

/** What is drawn of one change: all that it depends on, whoever reads. */
type CardProps = Pick<ChangeProps, 'movement' | 'language' | 'isSideBySide' | 'isExampleText'> & {
  readonly id: string
  readonly kind: Kind
  readonly numbers: string
  readonly name: string
  readonly actor: ShownChange['actor']
  readonly isMoved: boolean
  readonly difference: ShownChange['difference']
  readonly reasons: readonly { readonly in: string | undefined; readonly reason: string }[]
  readonly trace: readonly { readonly href: string; readonly text: string }[]
  readonly hrefAfter: string | undefined
  readonly life: string
}

export function ChangeCard(props: ChangeProps) {
  const { change, movement, language, isSideBySide, isExampleText, link } = props
  const { name, actor, isMoved, difference } = change
  const id = change.after?.id ?? change.before?.id ?? ''
  return (
    <KeptCard
      id={id}
      kind={change.kind as Kind}
      numbers={numbersOf(change)}
      name={name}
      actor={actor}
      isMoved={isMoved}
      difference={difference}
      movement={movement}
      language={language}
      isSideBySide={isSideBySide}
      isExampleText={isExampleText}
      reasons={change.reasons.map(({ version, reason }) => ({
        in: props.namesSteps ? version.label : undefined,
        reason,
      }))}
      trace={props.trace.map((note) => ({ href: link(note.href), text: note.text[language] }))}
      hrefAfter={change.after?.address && props.hrefOfAfter(change.after.address)}
      life={link(`/bestammelser/${id}`)}
    />
  )
}

const KeptCard = drawnOnce<CardProps>(DrawnCard, 'difference')

function DrawnCard(props: CardProps) {
  const { id, kind, numbers, language } = props
  return (
    <article class="change" id={`andring-${id}`} aria-labelledby={`rubrik-${id}`}>
      <div class="change__head">
        <span class={`kind-tag ${looks[kind].className}`}>
          <KindInWords kind={kind} language={language} />
        </span>
        <h3 id={`rubrik-${id}`}>
          {numbers && <span class="no">{numbers} </span>}
          <span lang="sv">{props.name}</span>
        </h3>
        {props.actor && <ActorTag actor={props.actor} language={language} />}
      </div>
      <div class="change__body stack">
        {props.isMoved && <Moved {...props} />}
        {kind !== 'moved' && <Wording {...props} />}
      </div>
      <Why {...props} />
    </article>
  )
}

function numbersOf({ oldNumbers, newNumbers, before, after }: ShownChange): string {
  const [was, is] = [oldNumbers.join(', '), newNumbers.join(', ')]
  if (before && after && was !== is) return `${was || '–'} → ${is || '–'}`
  return is || was
}

function Moved({ kind, movement, language, hrefAfter }: CardProps) {
  const words = messagesIn(language).comparison
  return (
    <p class="small">
      {movement ? (
        <>
          {words.movedFrom} <span lang="sv">{movement.from}</span> {words.movedTo}{' '}
          <span lang="sv">{movement.to}</span>.
        </>
      ) : (
        words.movedInPlace
      )}{' '}
      {kind === 'moved' && (
        <>
          <b>{words.textUnchanged}</b> {hrefAfter && <a href={hrefAfter}>{words.readIt}</a>}
        </>
      )}
    </p>
  )
}

function Wording(props: CardProps) {
  const { kind, difference, isSideBySide, language } = props
  const words = messagesIn(language).comparison
  const example = props.isExampleText ? <ExampleTag language={language} /> : undefined
  if (kind === 'inserted' || kind === 'deleted') {
    const isNew = kind === 'inserted'
    return (
      <div class={isNew ? 'whole whole--ins' : 'whole whole--del'}>
        <span aria-hidden="true">{isNew ? '+' : '−'}</span>
        <div>
          <DifferenceView difference={difference} language={language} after={example} isWhole />
        </div>
      </div>
    )
  }
  if (!isSideBySide) {
    return <DifferenceView difference={difference} language={language} after={example} />
  }
  return (
    <div class="cols cols--2">
      <Side label={words.before}>
        <DifferenceView difference={only(difference, 'inserted')} language={language} />
      </Side>
      <Side label={words.after}>
        <DifferenceView
          difference={only(difference, 'deleted')}
          language={language}
          after={example}
        />
      </Side>
    </div>
  )
}

function Side({
  label,
  children,
}: {
  readonly label: string
  readonly children: ComponentChildren
}) {
  return (
    <div class="stack-s">
      <p class="eyebrow">{label}</p>
      {children}
    </div>
  )
}

/** One side of a change: without what only the other side has. */
function only(difference: CardProps['difference'], left: Hunk['kind']): CardProps['difference'] {
  const keep = (hunks: readonly Hunk[]) => hunks.filter(({ kind }) => kind !== left)
  const leftRow = left === 'inserted' ? 'inserted' : 'deleted'
  return {
    heading: keep(difference.heading),
    text: keep(difference.text),
    tables: difference.tables.map((rows) =>
      rows
        .filter((row) => row.kind !== leftRow)
        .map((row) => ({ ...row, cells: row.cells.map(keep) })),
    ),
    notes: difference.notes.map(keep),
  }
}

function Why({ reasons, trace, life, language }: CardProps) {
  const words = messagesIn(language)
  return (
    <dl class="why">
      {reasons.length > 0 && <dt>{words.comparison.why}</dt>}
      {reasons.map(({ in: label, reason }) => (
        <dd key={`${label} ${reason}`} lang="sv">
          {label !== undefined && <b>{label}: </b>}
          {reason}
        </dd>
      ))}
      <dt>{words.comparison.trace}</dt>
      <dd>
        {trace.map((note) => (
          <span key={`${note.href} ${note.text}`}>
            <a href={note.href}>{note.text}</a> ·{' '}
          </span>
        ))}
        <a href={life}>{words.life}</a>
      </dd>
    </dl>
  )
}

/** Provisions that are the same in both, in one line until someone asks. */
export function UnchangedFold({
  changes,
  language,
  isExampleText,
}: {
  readonly changes: readonly ShownChange[]
  readonly language: Language
  readonly isExampleText: boolean
}) {
  const provisions = changes.flatMap(({ after }) => after ?? [])
  const numbers = changes.map(({ newNumber }) => newNumber)
  return (
    <KeptFold
      provisions={provisions}
      numbers={numbers}
      language={language}
      isExampleText={isExampleText}
    />
  )
}

type FoldProps = {
  readonly provisions: readonly Provision[]
  readonly numbers: readonly (string | undefined)[]
  readonly language: Language
  readonly isExampleText: boolean
}

const KeptFold = drawnOnce<FoldProps>(DrawnFold, 'provisions')

function DrawnFold({ provisions, numbers, language, isExampleText }: FoldProps) {
  const words = messagesIn(language).comparison
  return (
    <details class="fold">
      <summary>
        <Icon name="k-eq" /> {words.unchanged(provisions.length)} <u>{words.showThem}</u>
      </summary>
      <div class="stack change__body">
        {provisions.map(({ id, heading, text }, place) => (
          <div key={id}>
            <p class="strong small">
              {numbers[place]} <span lang="sv">{heading}</span>
            </p>
            {text.blocks.length > 0 && (
              <RichTextView
                text={text}
                id={`lika-${id}`}
                language={language}
                after={isExampleText ? <ExampleTag language={language} /> : undefined}
              />
            )}
          </div>
        ))}
      </div>
    </details>
  )
}
