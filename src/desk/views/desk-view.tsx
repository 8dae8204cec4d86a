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
import { groupOf, groups, type Group } from '../rules/matter.ts'

export type DeskProps = {
  readonly language: Language
  readonly today: Day
  readonly actsFor: string | undefined
  readonly selection: Selection
  /** What the second selection is called, and how many are in each. */
  readonly scope: 'municipality' | 'region' | 'joint'
  readonly counts: { readonly own: number; readonly all: number }
  readonly matters: readonly Matter[]
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
        <div>{props.done ? <Done {...props} done={props.done} /> : <Matters {...props} />}</div>
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

function Matters(props: DeskProps) {
  const { matters, today } = props
  if (matters.length === 0) return <Nothing {...props} />
  const grouped = Map.groupBy(matters, (matter) => groupOf(matter, today))
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

function MatterGroup({ group, ...props }: DeskProps & { readonly group: Group }) {
  const words = messagesIn(props.language).desk
  return (
    <section aria-labelledby={`grupp-${group}`}>
      <div class="panel__head">
        <h2 class="small" id={`grupp-${group}`}>
          {words.groups[group]}
        </h2>
        <span class="small muted num">{props.matters.length}</span>
      </div>
      <ol class="plain">
        {props.matters.map((matter) => (
          <li key={matter.key} class={group === 'late' ? 'task task--late' : 'task'}>
            <MatterRow matter={matter} isUrgent={group !== 'later'} {...props} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function MatterRow({
  matter,
  isUrgent,
  language,
  today,
  link,
}: DeskProps & { readonly matter: Matter; readonly isUrgent: boolean }) {
  const words = messagesIn(language)
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
        <h3>
          <a href={href}>{matter.title[language]}</a>
        </h3>
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
