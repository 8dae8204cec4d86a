// SPDX-License-Identifier: EUPL-1.2
// All documents: what applies on the day first, annexes under their main agreement.

import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { ButtonLink } from '#web/form.tsx'
import { Empty } from '#web/parts.tsx'
import { Table } from '#web/table.tsx'
import { messagesIn } from '../messages.ts'
import type { Document, Version } from '../rules/document.ts'
import type { Edition } from '../rules/edition.ts'
import { editionName } from '../rules/edition-name.ts'
import type { RoundStatus } from '../rules/notes.ts'
import type { VersionState } from '../rules/version-state.ts'
import type { Missing } from '../rules/what-is-missing.ts'
import { MissingView } from './missing-view.tsx'
import { AsOfForm } from './reading-view.tsx'
import { validitySentence } from './validity-sentence.ts'
import { VersionPill } from './version-pill.tsx'

/** One line of the list: a document with the version that speaks for it. */
export type ListedVersion = {
  readonly document: Document
  readonly version: Version | undefined
  readonly edition: Edition | undefined
  readonly state: VersionState | undefined
  readonly round: RoundStatus | undefined
  readonly isAnnex: boolean
  readonly href: string
}

type ListProps = {
  readonly language: Language
  readonly today: Day
  readonly asOf: Day
  readonly inForce: readonly ListedVersion[]
  readonly underway: readonly ListedVersion[]
  readonly others: readonly ListedVersion[]
  readonly missing: readonly Missing[]
  /** For those who write. */
  readonly workspaceHref: string | undefined
  readonly link: (path: string) => string
}

export function ListView(props: ListProps) {
  const { language, today, asOf, link } = props
  const words = messagesIn(language)
  const isEmpty = props.inForce.length + props.underway.length + props.others.length === 0
  const applies =
    asOf === today
      ? words.list.appliesToday(today)
      : asOf < today
        ? words.list.applied(asOf)
        : words.list.willApply(asOf)
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
            {!isEmpty && (
              <ButtonLink text={words.list.compare} href={link('/avtal/jamfor')} look="secondary" />
            )}
          </div>
        </div>
      </div>
      {isEmpty ? (
        <Empty>
          <p>{words.list.empty}</p>
        </Empty>
      ) : (
        <>
          <section class="stack" aria-labelledby="galler">
            <h2 id="galler">{applies}</h2>
            <MissingView missing={props.missing} {...{ language, link }} />
            {props.inForce.length === 0 ? (
              <p>{words.list.nothing(asOf)}</p>
            ) : (
              <Rows {...props} rows={props.inForce} caption={applies} />
            )}
          </section>
          {props.underway.length > 0 && (
            <section class="stack" aria-labelledby="pa-vag">
              <h2 id="pa-vag">{words.list.underway}</h2>
              <p class="muted">{words.list.underwayNote}</p>
              <Rows {...props} rows={props.underway} caption={words.list.underway} />
            </section>
          )}
          {props.others.length > 0 && (
            <section class="stack" aria-labelledby="ovriga">
              <h2 id="ovriga">{words.list.others}</h2>
              <p class="muted">{words.list.othersNote}</p>
              <Rows {...props} rows={props.others} caption={words.list.others} />
            </section>
          )}
        </>
      )}
    </div>
  )
}

function Rows({
  rows,
  caption,
  language,
  asOf,
  today,
}: ListProps & { readonly rows: readonly ListedVersion[]; readonly caption: string }) {
  const words = messagesIn(language)
  return (
    <Table
      caption={caption}
      hidesCaption
      columns={[
        { heading: words.list.document },
        { heading: words.list.kind },
        { heading: words.list.state },
        { heading: words.list.validity },
      ]}
      rows={rows.map((row) => ({
        key: row.version?.id ?? row.document.id,
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
          row.version
            ? validitySentence(
                row.edition ?? { adoption: undefined, terms: undefined, standing: undefined },
                asOf,
                today,
                language,
                row.round,
              ).rest
            : words.list.noVersions,
        ],
      }))}
    />
  )
}
