// SPDX-License-Identifier: EUPL-1.2
// What changed between two versions: counts that filter, one card per change, the unchanged folded.

import type { Language } from '#kernel/language.ts'
import { Button, Select, type Option } from '#web/form.tsx'
import { Empty, Notice } from '#web/parts.tsx'
import { ActorTag } from '#web/symbols.tsx'
import { WordChange } from '#web/word-change.tsx'
import { messagesIn } from '../messages.ts'
import {
  actorByWord,
  changeFilters,
  filterByWord,
  type ChangeFilter,
  type ChosenChanges,
  type ChangeGroup,
  type ShownComparison,
} from '../rules/shown-comparison.ts'
import { actors } from '../rules/provision.ts'
import { ChangeCard, UnchangedFold, KindMark } from './change-card.tsx'
import type { MarginNote } from '../rules/notes.ts'

/** What of the page's address is changed; '' takes it away. */
export type ComparisonAddress = Readonly<Partial<Record<'typ' | 'part' | 'del' | 'visa', string>>>

export type ComparisonFiles = {
  readonly word: string
  readonly pdf: string
  readonly data: string
}

export type ComparisonProps = {
  readonly language: Language
  readonly title: string
  readonly options: readonly Option[]
  readonly from: string
  readonly to: string
  readonly problem: string | undefined
  readonly shown: ShownComparison | undefined
  readonly chosen: ChosenChanges
  readonly files: ComparisonFiles | undefined
  readonly isSideBySide: boolean
  readonly isExampleText: boolean
  readonly traceOf: (provisionId: string) => readonly MarginNote[]
  /** The lasting address of a provision in the version after. */
  readonly hrefOfAfter: (address: string) => string
  readonly hrefWith: (change: ComparisonAddress) => string
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

const wordOf = (words: Readonly<Record<string, string>>, meant: string) =>
  Object.keys(words).find((word) => words[word] === meant) ?? ''

function Summary(props: ShownProps) {
  const { language, shown, chosen, hrefWith } = props
  const words = messagesIn(language).comparison
  // Few texts have any that were split or merged.
  const isWorthShowing = (kind: ChangeFilter) =>
    (kind !== 'split' && kind !== 'merged') || shown.counts[kind] > 0 || chosen.kind === kind
  return (
    <section class="toc stack" aria-label={words.summary}>
      <h2>{words.counts(shown.changed, shown.unchanged)}</h2>
      <ul class="counts">
        {changeFilters.filter(isWorthShowing).map((kind) => (
          <li key={kind}>
            <a
              href={hrefWith({ typ: wordOf(filterByWord, kind) })}
              aria-current={chosen.kind === kind ? 'true' : undefined}
            >
              <KindMark kind={kind} />
              <span>{words.kinds[kind].many}</span>
              <b>{shown.counts[kind]}</b>
            </a>
          </li>
        ))}
      </ul>
      {shown.both > 0 && <p class="xs muted">{words.both(shown.both)}</p>}
      {isAnyChosen(chosen) && (
        <p class="small">
          <a href={hrefWith({ typ: '', part: '', del: '' })}>{words.showAll}</a>
        </p>
      )}
      <h2>{words.whom}</h2>
      <ul class="counts">
        {actors.map((actor) => (
          <li key={actor}>
            <a
              href={hrefWith({ part: wordOf(actorByWord, actor) })}
              aria-current={chosen.actor === actor ? 'true' : undefined}
            >
              <span>
                <ActorTag actor={actor} language={language} />
              </span>
              <b>{shown.byActor[actor]}</b>
            </a>
          </li>
        ))}
      </ul>
      <Chapters {...props} />
      <p class="xs muted">
        <WordChange language={language} runs={[{ kind: 'deleted', text: words.legendBefore }]} />
        {words.legendMiddle}
        <WordChange language={language} runs={[{ kind: 'inserted', text: words.legendAfter }]} />
        {words.legendEnd}
      </p>
      <Files {...props} />
    </section>
  )
}

const isAnyChosen = ({ kind, actor, chapter }: ChosenChanges) =>
  kind !== undefined || actor !== undefined || chapter !== undefined

/** Those with changes, each a way to see only its own. */
function Chapters({ language, shown, chosen, hrefWith }: ShownProps) {
  const words = messagesIn(language).comparison
  const changed = shown.groups.filter((group) => group.changed > 0 || chosen.chapter === group.id)
  if (changed.length < 2) return null
  return (
    <details open={chosen.chapter !== undefined}>
      <summary>{words.chapters}</summary>
      <ul class="counts">
        {changed.map((group) => (
          <li key={group.id}>
            <a
              href={hrefWith({ del: group.id })}
              aria-current={chosen.chapter === group.id ? 'true' : undefined}
            >
              <GroupName group={group} language={language} />
              <b>{group.changed}</b>
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function GroupName({
  group,
  language,
}: Pick<ComparisonProps, 'language'> & { readonly group: ChangeGroup }) {
  const { number, heading } = group
  if (heading === '') return <span>{messagesIn(language).comparison.opening}</span>
  return <span lang="sv">{`${number} ${heading}`.trim()}</span>
}

function Files({ language, files }: ComparisonProps) {
  const words = messagesIn(language).comparison
  if (!files) return null
  return (
    <>
      <h2>{words.fetch}</h2>
      <ul class="plain stack-s small">
        <li>
          <a href={files.word}>{words.fetchWord}</a>
        </li>
        <li>
          <a href={files.pdf}>{words.fetchPdf}</a>
        </li>
        <li>
          <a href={files.data}>{words.fetchData}</a>
        </li>
      </ul>
    </>
  )
}

function Changes(props: ShownProps) {
  const { language, shown, isSideBySide, hrefWith } = props
  const words = messagesIn(language).comparison
  const groups = shown.groups.filter(({ parts }) => parts.length > 0)
  return (
    <div class="stack-l">
      <div class="row between">
        <p class="muted">{inWords(props)}</p>
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

/** What is shown, when not everything is. */
function inWords({ language, shown, chosen }: ShownProps): string {
  const { comparison, onPaper } = messagesIn(language)
  const chapter = shown.groups.find(({ id }) => id === chosen.chapter)
  return [
    chosen.kind && comparison.showingOnly(comparison.kinds[chosen.kind].many),
    chosen.actor && comparison.onlyActor(onPaper.actors[chosen.actor]),
    chapter &&
      comparison.onlyChapter(`${chapter.number} ${chapter.heading}`.trim() || comparison.opening),
  ]
    .filter((said) => said !== undefined)
    .join(' ')
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
