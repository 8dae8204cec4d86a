// SPDX-License-Identifier: EUPL-1.2
// One change: what kind, what number it had and has, the words, why, and what led to it.

import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { Hunk } from '#kernel/text/word-difference.ts'
import { ExampleTag, RichTextView } from '#web/rich-text.tsx'
import { ActorTag, Icon, type IconName } from '#web/symbols.tsx'
import { messagesIn } from '../messages.ts'
import type { ChangeKind } from '../rules/comparison.ts'
import type { Movement, ShownChange } from '../rules/shown-comparison.ts'
import type { MarginNote } from '../rules/notes.ts'
import { DifferenceView } from './difference-view.tsx'

type Kind = Exclude<ChangeKind, 'unchanged'>

const looks: Readonly<Record<Kind, { readonly icon: IconName; readonly className: string }>> = {
  reworded: { icon: 'k-rew', className: 'k-reworded' },
  inserted: { icon: 'k-new', className: 'k-inserted' },
  deleted: { icon: 'k-del', className: 'k-deleted' },
  moved: { icon: 'k-mov', className: 'k-moved' },
  'moved-and-reworded': { icon: 'k-mov', className: 'k-moved' },
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

type CardProps = {
  readonly change: ShownChange
  readonly movement: Movement
  readonly language: Language
  readonly isSideBySide: boolean
  /** Several versions lie between: each reason tells in which it was given. */
  readonly namesSteps: boolean
  readonly isExampleText: boolean
  readonly trace: readonly MarginNote[]
  readonly hrefOfAfter: (number: string) => string
  readonly link: (path: string) => string
}

export function ChangeCard(props: CardProps) {
  const { change, language } = props
  const kind = change.kind as Kind
  const id = change.after?.id ?? change.before?.id ?? ''
  const numbers = numbersOf(change)
  return (
    <article class="change" id={`andring-${id}`} aria-labelledby={`rubrik-${id}`}>
      <div class="change__head">
        <span class={`kind-tag ${looks[kind].className}`}>
          <KindInWords kind={kind} language={language} />
        </span>
        <h3 id={`rubrik-${id}`}>
          {numbers && <span class="no">{numbers} </span>}
          <span lang="sv">{change.name}</span>
        </h3>
        {change.actor && <ActorTag actor={change.actor} language={language} />}
      </div>
      <div class="change__body stack">
        {change.isMoved && <Moved {...props} />}
        {change.kind !== 'moved' && <Wording {...props} />}
      </div>
      <Why {...props} />
    </article>
  )
}

function numbersOf({ oldNumber, newNumber, before, after }: ShownChange): string {
  if (before && after && oldNumber !== newNumber) return `${oldNumber ?? '–'} → ${newNumber ?? '–'}`
  return newNumber ?? oldNumber ?? ''
}

function Moved({ change, movement, language, hrefOfAfter }: CardProps) {
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
      {change.kind === 'moved' && (
        <>
          <b>{words.textUnchanged}</b>{' '}
          {change.newNumber && <a href={hrefOfAfter(change.newNumber)}>{words.readIt}</a>}
        </>
      )}
    </p>
  )
}

function Wording(props: CardProps) {
  const { change, isSideBySide, language } = props
  const words = messagesIn(language).comparison
  const example = props.isExampleText ? <ExampleTag language={language} /> : undefined
  if (change.kind === 'inserted' || change.kind === 'deleted') {
    const isNew = change.kind === 'inserted'
    return (
      <div class={isNew ? 'whole whole--ins' : 'whole whole--del'}>
        <span aria-hidden="true">{isNew ? '+' : '−'}</span>
        <div>
          <DifferenceView
            difference={change.difference}
            language={language}
            after={example}
            isWhole
          />
        </div>
      </div>
    )
  }
  if (!isSideBySide) {
    return <DifferenceView difference={change.difference} language={language} after={example} />
  }
  return (
    <div class="cols cols--2">
      <Side label={words.before}>
        <DifferenceView difference={only(change, 'inserted')} language={language} />
      </Side>
      <Side label={words.after}>
        <DifferenceView difference={only(change, 'deleted')} language={language} after={example} />
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
function only({ difference }: ShownChange, left: Hunk['kind']): ShownChange['difference'] {
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

function Why({ change, namesSteps, trace, language, link }: CardProps) {
  const words = messagesIn(language)
  const life = change.after?.id ?? change.before?.id ?? ''
  return (
    <dl class="why">
      {change.reasons.length > 0 && <dt>{words.comparison.why}</dt>}
      {change.reasons.map(({ version, reason }) => (
        <dd key={`${version.id} ${reason}`} lang="sv">
          {namesSteps && <b>{version.label}: </b>}
          {reason}
        </dd>
      ))}
      <dt>{words.comparison.trace}</dt>
      <dd>
        {trace.map((note) => (
          <span key={`${note.href} ${note.text.sv}`}>
            <a href={link(note.href)}>{note.text[language]}</a> ·{' '}
          </span>
        ))}
        <a href={link(`/bestammelser/${life}`)}>{words.life}</a>
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
  const words = messagesIn(language).comparison
  return (
    <details class="fold">
      <summary>
        <Icon name="k-eq" /> {words.unchanged(changes.length)} <u>{words.showThem}</u>
      </summary>
      <div class="stack change__body">
        {changes.map(({ after, newNumber }) => (
          <div key={after?.id}>
            <p class="strong small">
              {newNumber} <span lang="sv">{after?.heading}</span>
            </p>
            {after && after.text.blocks.length > 0 && (
              <RichTextView
                text={after.text}
                id={`lika-${after.id}`}
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
