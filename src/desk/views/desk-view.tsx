// SPDX-License-Identifier: EUPL-1.2
// My matters: what waits, by its last day, each one click from where it is done.

import type { ComponentChildren } from 'preact'
import { formatDay } from '#kernel/dates-in-words.ts'
import type { Day } from '#kernel/day.ts'
import type { Matter } from '#kernel/gathered/matter.ts'
import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { ButtonLink } from '#web/form.tsx'
import { ListOf } from '#web/list-of.tsx'
import { DayTime, Empty } from '#web/parts.tsx'
import { Status } from '#web/status.tsx'
import { messagesIn, type Selection } from '../messages.ts'
import type { doneList } from './lists.ts'
import { groupOf, groups, type Group, type Lists } from '../rules/matter.ts'

export type DeskProps = {
  readonly language: Language
  readonly today: Day
  readonly actsFor: string | undefined
  readonly selection: Selection
  /** What the second selection is called, and how many are in each. */
  readonly scope: 'municipality' | 'region' | 'joint'
  readonly counts: { readonly own: number; readonly all: number }
  /** What is the reader’s own, and what she waits for. */
  readonly lists: Lists
  /** What the second selection shows. */
  readonly all: readonly Matter[]
  readonly done: ShownList<typeof doneList> | undefined
  /** Something that will need the visitor later, when nothing does now. */
  readonly next: { readonly what: string; readonly on: Day } | undefined
  readonly side: ComponentChildren
  /** What waits besides matters: an invitation to answer. */
  readonly notice: ComponentChildren
  readonly link: (path: string) => string
}

export function DeskView(props: DeskProps) {
  const { language, today, actsFor } = props
  const words = messagesIn(language).desk
  return (
    <div class="stack">
      <div class="row between">
        <div class="stack-s">
          <h1>{words.title}</h1>
          <p class="muted">
            {words.today(today)}
            {actsFor && ` · ${words.actsFor(actsFor)}`}
          </p>
        </div>
        <Selections {...props} />
      </div>
      {props.notice}
      <div class="cols cols--8-4">
        <div>
          {props.done ? (
            <Done {...props} done={props.done} />
          ) : props.selection === 'kommunen' ? (
            <Everyones {...props} />
          ) : (
            <Own {...props} />
          )}
        </div>
        <aside class="stack" aria-label={words.beside}>
          {props.side}
        </aside>
      </div>
    </div>
  )
}

const selectionPaths: Readonly<Record<Selection, string>> = {
  mina: '/arenden',
  kommunen: '/arenden?urval=kommunen',
  klara: '/arenden/klara',
}

function Selections({ language, selection, scope, counts, link }: DeskProps) {
  const words = messagesIn(language).desk
  const entries: readonly (readonly [Selection, string])[] = [
    ['mina', words.own(counts.own)],
    ['kommunen', words.withCount(words.all[scope], counts.all)],
    ['klara', words.done],
  ]
  return (
    <nav aria-label={words.selection}>
      <ul class="chips">
        {entries.map(([name, text]) => (
          <li key={name}>
            <a
              href={link(selectionPaths[name])}
              aria-current={name === selection ? 'true' : undefined}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Everyones(props: DeskProps) {
  if (props.all.length === 0) return <Nothing {...props} />
  return <ByDay {...props} matters={props.all} level={2} />
}

/** So many of what she waits for stand here; all are under the other selection. */
const mostOfOthers = 5

/** What must be done, what may be, and what is waited for. */
function Own(props: DeskProps) {
  const { must, may, others } = props.lists
  const { language, link } = props
  const words = messagesIn(language).desk
  const first = others.slice(0, mostOfOthers)
  return (
    <div class="stack">
      {must.length === 0 && may.length === 0 && <Nothing {...props} />}
      {must.length > 0 && (
        <Part id="vantar-pa-dig" heading={words.must}>
          <ByDay {...props} matters={must} level={3} />
        </Part>
      )}
      {may.length > 0 && (
        <Part id="du-kan" heading={words.may} note={words.mayNote}>
          <div class="panel panel--flush">
            <Rows {...props} matters={may} level={3} />
          </div>
        </Part>
      )}
      {first.length > 0 && (
        <Part id="du-vantar-pa" heading={words.others}>
          <div class="panel panel--flush">
            <Rows {...props} matters={first} level={3} />
          </div>
          {others.length > first.length && (
            <p>
              <a href={link(selectionPaths.kommunen)}>{words.showAll(others.length)}</a>
            </p>
          )}
        </Part>
      )}
    </div>
  )
}

function Part({
  id,
  heading,
  note,
  children,
}: {
  readonly id: string
  readonly heading: string
  readonly note?: string
  readonly children: ComponentChildren
}) {
  return (
    <section class="stack-s" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {note && <p class="small muted">{note}</p>}
      {children}
    </section>
  )
}

type Listed = DeskProps & {
  readonly matters: readonly Matter[]
  /** Of the headings over the rows, or of the rows when there are none. */
  readonly level: 2 | 3
}

function ByDay(props: Listed) {
  const grouped = Map.groupBy(props.matters, (matter) => groupOf(matter, props.today))
  return (
    <div class="panel panel--flush">
      {groups.map((group) => {
        const own = grouped.get(group)
        return own && <MatterGroup key={group} group={group} {...props} matters={own} />
      })}
    </div>
  )
}

function Nothing({ language, selection, scope, next }: DeskProps) {
  const words = messagesIn(language).desk
  const isAll = selection === 'kommunen'
  return (
    <Empty>
      <p class="strong">
        {!isAll ? words.nothing : scope === 'joint' ? words.nothingLate : words.nothingForParty}
      </p>
      <p class="muted">{next ? words.next(next.what, next.on) : words.noNext}</p>
    </Empty>
  )
}

function MatterGroup({ group, ...props }: Listed & { readonly group: Group }) {
  const words = messagesIn(props.language).desk
  const Heading = `h${props.level}` as const
  return (
    <section aria-labelledby={`grupp-${group}`}>
      <div class="panel__head">
        <Heading class="small" id={`grupp-${group}`}>
          {words.groups[group]}
        </Heading>
        <span class="small muted num">{props.matters.length}</span>
      </div>
      <Rows {...props} isUrgent={group !== 'later'} level={props.level === 2 ? 3 : 4} />
    </section>
  )
}

function Rows({
  isUrgent = false,
  ...props
}: Omit<Listed, 'level'> & { readonly isUrgent?: boolean; readonly level: 3 | 4 }) {
  return (
    <ol class="plain">
      {props.matters.map((matter) => {
        const isLate = groupOf(matter, props.today) === 'late'
        return (
          <li key={matter.key} class={isLate ? 'task task--late' : 'task'}>
            <MatterRow matter={matter} isUrgent={isUrgent} {...props} />
          </li>
        )
      })}
    </ol>
  )
}

function MatterRow({
  matter,
  isUrgent,
  language,
  today,
  link,
  level,
}: DeskProps & {
  readonly matter: Matter
  readonly isUrgent: boolean
  readonly level: 3 | 4
}) {
  const words = messagesIn(language)
  const Heading = `h${level}` as const
  const href = link(matter.path)
  return (
    <>
      {matter.dueOn ? (
        <time datetime={matter.dueOn}>
          {formatDay(matter.dueOn, language, 'short')}
          <small>{words.when(matter.dueOn, today)}</small>
        </time>
      ) : (
        <span class="small muted">{words.desk.noDay}</span>
      )}
      <div>
        <Heading>
          <a href={href}>{matter.title[language]}</a>
        </Heading>
        <p>{matter.text[language]}</p>
      </div>
      <div>
        <Status
          of={matter.status}
          language={language}
          detail={matter.waitsFor && words.desk.waiting(matter.waitsFor)}
        />
      </div>
      {matter.isOwn ? (
        <ButtonLink
          text={matter.act[language]}
          href={href}
          look={isUrgent ? 'primary' : 'secondary'}
          isSmall
        />
      ) : (
        <span />
      )}
    </>
  )
}

function Done({
  language,
  done,
  link,
}: Pick<DeskProps, 'language' | 'link'> & { readonly done: ShownList<typeof doneList> }) {
  return (
    <ListOf
      of={done}
      {...{ language, link }}
      cells={{
        what: ({ path, title }) => <a href={link(path)}>{title[language]}</a>,
        who: ({ who }) => <span lang="sv">{who}</span>,
        doneOn: ({ doneOn }) => <DayTime day={doneOn} language={language} />,
      }}
    />
  )
}
