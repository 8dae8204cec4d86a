// SPDX-License-Identifier: EUPL-1.2
// All documents: what applies on the day first, annexes under their main agreement.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { ButtonLink } from '#web/form.tsx'
import { ListOf, rowPlace } from '#web/list-of.tsx'
import { Table } from '#web/table.tsx'
import { messagesIn } from '../messages.ts'
import { editionName } from '../rules/edition-name.ts'
import type { Missing } from '../rules/what-is-missing.ts'
import { type DocumentGroup, type documentsList, type ListedVersion, validityOf } from './lists.ts'
import { MissingView } from './missing-view.tsx'
import { AsOfForm } from './reading-view.tsx'
import { VersionPill } from './version-pill.tsx'

type ListProps = {
  readonly language: Language
  readonly today: Day
  readonly asOf: Day
  readonly list: ShownList<typeof documentsList>
  readonly missing: readonly Missing[]
  /** For those who write. */
  readonly workspaceHref: string | undefined
  readonly link: (path: string) => string
}

export function AgreementsView(props: ListProps) {
  const { language, asOf, link, list } = props
  const words = messagesIn(language)
  return (
    <div class="stack-l">
      <div class="stack">
        <h1>{words.list.title}</h1>
        <p class="lead">{words.list.lead}</p>
        <div class="row between">
          <AsOfForm language={language} asOf={asOf} action={link('/avtal')} />
          <div class="row">
            {props.workspaceHref && (
              <ButtonLink text={words.workspace} href={props.workspaceHref} look="secondary" />
            )}
            {list.count > 0 && (
              <ButtonLink text={words.list.compare} href={link('/avtal/jamfor')} look="secondary" />
            )}
          </div>
        </div>
      </div>
      <ListOf
        of={list}
        {...{ language, link }}
        draw={() =>
          list.asked.sort ? (
            <div class="stack">
              <MissingView missing={props.missing} {...{ language, link }} />
              <Rows {...props} rows={list.rows} caption={list.words.caption} />
            </div>
          ) : (
            <ByGroup {...props} />
          )
        }
      />
    </div>
  )
}

/** In the list's own order: what applies, what is on its way and the rest. */
function ByGroup(props: ListProps) {
  const { language, today, asOf, link, list } = props
  const words = messagesIn(language)
  const of = (group: DocumentGroup) => list.rows.filter((row) => row.group === group)
  const inForce = of('in-force')
  const isWhole = list.page === 1 && Object.keys(list.asked.chosen).length === 0
  const applies =
    asOf === today
      ? words.list.appliesToday(today)
      : asOf < today
        ? words.list.applied(asOf)
        : words.list.willApply(asOf)
  const others = [
    {
      id: 'pa-vag',
      heading: words.list.underway,
      note: words.list.underwayNote,
      rows: of('underway'),
    },
    { id: 'ovriga', heading: words.list.others, note: words.list.othersNote, rows: of('others') },
  ]
  return (
    <div class="stack-l">
      {(inForce.length > 0 || isWhole) && (
        <section class="stack" aria-labelledby="galler">
          <h2 id="galler">{applies}</h2>
          <MissingView missing={props.missing} {...{ language, link }} />
          {inForce.length === 0 ? (
            <p>{words.list.nothing(asOf)}</p>
          ) : (
            <Rows {...props} rows={inForce} caption={applies} />
          )}
        </section>
      )}
      {others.map(
        ({ id, heading, note, rows }) =>
          rows.length > 0 && (
            <section key={id} class="stack" aria-labelledby={id}>
              <h2 id={id}>{heading}</h2>
              <p class="muted">{note}</p>
              <Rows {...props} rows={rows} caption={heading} />
            </section>
          ),
      )}
    </div>
  )
}

function Rows({
  rows,
  caption,
  language,
  list,
}: ListProps & { readonly rows: readonly ListedVersion[]; readonly caption: string }) {
  const words = messagesIn(language)
  const { document, kind, state, validity } = list.words.columns
  return (
    <Table
      caption={caption}
      hidesCaption
      columns={[document, kind, state, validity].map((heading) => ({ heading }))}
      rows={rows.map((row) => ({
        key: list.list.idOf(row),
        id: rowPlace(list, row),
        cells: [
          <>
            {row.isAnnex && <span class="eyebrow">{words.list.annex}: </span>}
            <a href={row.href} lang="sv">
              {row.version ? editionName(row.version) : row.document.slug}
            </a>
          </>,
          words.kinds[row.document.kind],
          row.state ? (
            <VersionPill state={row.state} edition={row.edition} language={language} />
          ) : (
            ''
          ),
          validityOf(row, language),
        ],
      }))}
    />
  )
}
