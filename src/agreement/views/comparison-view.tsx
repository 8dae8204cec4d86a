// SPDX-License-Identifier: EUPL-1.2
// What changed between two versions: counts that filter, one card per change, the unchanged folded.

import type { Language } from '#kernel/language.ts'
import { Button, Select, type Option } from '#web/form.tsx'
import { Empty, Notice } from '#web/parts.tsx'
import { ActorTag } from '#web/symbols.tsx'
import { WordChange } from '#web/word-change.tsx'
import { messagesIn } from '../messages.ts'
import {
  changeFilters,
  type ChangeFilter,
  type ChangeGroup,
  type ShownComparison,
} from '../rules/shown-comparison.ts'
import { actors } from '../rules/provision.ts'
import { ChangeCard, UnchangedFold, KindMark } from './change-card.tsx'
import type { MarginNote } from '../rules/notes.ts'

export type ComparisonProps = {
  readonly language: Language
  readonly title: string
  readonly options: readonly Option[]
  readonly from: string
  readonly to: string
  readonly problem: string | undefined
  readonly shown: ShownComparison | undefined
  readonly filter: ChangeFilter | undefined
  readonly isSideBySide: boolean
  readonly isExampleText: boolean
  readonly traceOf: (provisionId: string) => readonly MarginNote[]
  /** The lasting address of a provision in the version after. */
  readonly hrefOfAfter: (address: string) => string
  readonly hrefWith: (change: { readonly typ?: string; readonly visa?: string }) => string
  readonly link: (path: string) => string
}

export function ComparisonView(props: ComparisonProps) {
  const words = messagesIn(props.language).comparison
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{props.title}</h1>
        {!props.shown && <p class="lead">{words.lead}</p>}
        <Picker {...props} />
        {props.problem && (
          <Notice tone="none" icon="info">
            <p>{props.problem}</p>
          </Notice>
        )}
      </div>
      {props.shown && (
        <div class="compare">
          <Summary {...props} shown={props.shown} />
          <Changes {...props} shown={props.shown} />
        </div>
      )}
    </div>
  )
}

function Picker({ language, options, from, to, link }: ComparisonProps) {
  const words = messagesIn(language).comparison
  return (
    <form class="picker" action={link('/avtal/jamfor')}>
      <Select name="fran" label={words.from} language={language} options={options} value={from} />
      <Select name="till" label={words.to} language={language} options={options} value={to} />
      <Button text={words.compare} />
    </form>
  )
}

type ShownProps = ComparisonProps & { readonly shown: ShownComparison }

function Summary({ language, shown, filter, hrefWith }: ShownProps) {
  const words = messagesIn(language).comparison
  // Few texts have any that were split or merged.
  const isWorthShowing = (kind: ChangeFilter) =>
    (kind !== 'split' && kind !== 'merged') || shown.counts[kind] > 0 || filter === kind
  return (
    <section class="toc stack" aria-label={words.summary}>
      <h2>{words.counts(shown.changed, shown.unchanged)}</h2>
      <ul class="counts">
        {changeFilters.filter(isWorthShowing).map((kind) => (
          <li key={kind}>
            <a href={hrefWith({ typ: kind })} aria-current={filter === kind ? 'true' : undefined}>
              <KindMark kind={kind} />
              <span>{words.kinds[kind].many}</span>
              <b>{shown.counts[kind]}</b>
            </a>
          </li>
        ))}
      </ul>
      {shown.both > 0 && <p class="xs muted">{words.both(shown.both)}</p>}
      {filter && (
        <p class="small">
          <a href={hrefWith({ typ: '' })}>{words.showAll}</a>
        </p>
      )}
      <h2>{words.whom}</h2>
      <ul class="counts">
        {actors.map((actor) => (
          <li key={actor}>
            <span class="row between small">
              <ActorTag actor={actor} language={language} />
              <b>{shown.byActor[actor]}</b>
            </span>
          </li>
        ))}
      </ul>
      <p class="xs muted">
        <WordChange language={language} runs={[{ kind: 'deleted', text: words.legendBefore }]} />
        {words.legendMiddle}
        <WordChange language={language} runs={[{ kind: 'inserted', text: words.legendAfter }]} />
        {words.legendEnd}
      </p>
    </section>
  )
}

function Changes(props: ShownProps) {
  const { language, shown, filter, isSideBySide, hrefWith } = props
  const words = messagesIn(language).comparison
  const groups = shown.groups.filter(({ parts }) => parts.length > 0)
  return (
    <div class="stack-l">
      <div class="row between">
        <p class="muted">{filter && words.showingOnly(words.kinds[filter].many)}</p>
        <nav class="segments" aria-label={words.view}>
          <a href={hrefWith({ visa: 'lop' })} aria-current={isSideBySide ? undefined : 'true'}>
            {words.running}
          </a>
          <a href={hrefWith({ visa: 'sida' })} aria-current={isSideBySide ? 'true' : undefined}>
            {words.side}
          </a>
        </nav>
      </div>
      {shown.changed === 0 && (
        <Empty>
          <p>{words.nothing}</p>
        </Empty>
      )}
      {shown.changed > 0 && groups.length === 0 && (
        <Empty>
          <p>{words.nothingOfKind}</p>
        </Empty>
      )}
      {groups.map((group) => (
        <Group key={group.id} {...props} group={group} />
      ))}
    </div>
  )
}

function Group({ group, ...props }: ShownProps & { readonly group: ChangeGroup }) {
  const words = messagesIn(props.language).comparison
  const name = group.heading
  const id = `del-${group.id}`
  return (
    <section aria-labelledby={id} class="stack">
      <h2 id={id} lang={name ? 'sv' : undefined}>
        {name ? `${group.number} ${name}`.trim() : words.opening}
      </h2>
      <div>
        {group.parts.map((part) =>
          part.kind === 'unchanged' ? (
            <UnchangedFold
              key={`lika-${part.changes[0]?.after?.id}`}
              changes={part.changes}
              language={props.language}
              isExampleText={props.isExampleText}
            />
          ) : (
            <ChangeCard
              key={part.change.after?.id ?? part.change.before?.id}
              change={part.change}
              movement={part.movement}
              language={props.language}
              isSideBySide={props.isSideBySide}
              namesSteps={props.shown.steps > 1}
              isExampleText={props.isExampleText}
              trace={props.traceOf(part.change.after?.id ?? part.change.before?.id ?? '')}
              hrefOfAfter={props.hrefOfAfter}
              link={props.link}
            />
          ),
        )}
      </div>
    </section>
  )
}
