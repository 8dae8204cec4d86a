// SPDX-License-Identifier: EUPL-1.2
// The front page of the editors' workspace: one table by what waits, then the documents to begin
// something new in, and the packages.
// Long because each part of the page stands beside the others.

import type { ComponentChildren } from 'preact'
import { formatDay } from '#kernel/dates-in-words.ts'
import { dayInStockholm } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { ShownList } from '#kernel/list.ts'
import { ButtonLink, RefusedButton } from '#web/form.tsx'
import { ListOf, rowPlace } from '#web/list-of.tsx'
import { Status } from '#web/status.tsx'
import { Table } from '#web/table.tsx'
import type { Package, Version } from '../../agreement/rules/document.ts'
import { editionName } from '../../agreement/rules/edition-name.ts'
import { kindOfDocument } from '../../agreement/views/kind-of-document.ts'
import { messagesIn } from '../messages.ts'
import { type Turn, turns } from '../rules/what-waits.ts'
import type { workspaceList, WorkspaceRow } from './lists.ts'
import { workspaceLooks } from './workspace-looks.ts'

type WorkspaceProps = {
  readonly language: Language
  readonly list: ShownList<typeof workspaceList>
  /** All that waits for the reader, whatever is chosen. */
  readonly yours: readonly WorkspaceRow[]
  readonly documents: readonly {
    readonly document: WorkspaceRow['document']
    readonly name: string
    readonly versions: readonly Pick<Version, 'status'>[]
  }[]
  /** The newest. */
  readonly packages: readonly Package[]
  /** How many more there are. */
  readonly morePackages: number
  readonly mayMakePackage: boolean
  /** What has just been removed, and the way back. */
  readonly removed: ComponentChildren
  readonly link: (path: string) => string
}

export function WorkspaceView(props: WorkspaceProps) {
  const { language, list, yours, link } = props
  const words = messagesIn(language).workspace
  return (
    <div class="stack-l">
      {props.removed}
      <div class="head-row">
        <div class="stack-s">
          <h1>{words.title}</h1>
          <p class="lead">{words.sum(yours.length, yours[0]?.name)}</p>
        </div>
        <div class="row">
          <ButtonLink text={words.importFile} href="#dokument" look="secondary" />
          <ButtonLink text={words.newDocument} href={link('/arbetsyta/nytt')} look="secondary" />
        </div>
      </div>
      <div class="stack">
        <ListOf
          of={list}
          language={language}
          link={link}
          chips="state"
          draw={(rows) => <Work {...props} rows={rows} />}
        />
        <p class="small muted">{words.internal}</p>
      </div>
      <Documents {...props} />
      <Packages {...props} />
    </div>
  )
}

type Rows = WorkspaceProps & { readonly rows: readonly WorkspaceRow[] }

/** Under a head for each turn, or for each document when that is the order asked for. */
function Work(props: Rows) {
  const { list, language, rows } = props
  const words = messagesIn(language).workspace
  const { sort, chosen } = list.asked
  if (sort !== undefined) {
    return (
      <div class="panel panel--flush">
        <WorkTable {...props} caption={words.list.caption} groups={[{ rows }]} />
      </div>
    )
  }
  // What nobody waits for is folded while nothing is asked for.
  const folds = Object.keys(chosen).length === 0
  const open = turns.filter((turn) => !(folds && turn === 'rest'))
  const groups = open.flatMap((turn) => groupOf(turn, rows, words.turns[turn]))
  const rest = folds ? groupOf('rest', rows, words.turns.rest) : []
  return (
    <div class="panel panel--flush">
      {groups.length > 0 && <WorkTable {...props} caption={words.list.caption} groups={groups} />}
      {rest.map(({ head, rows: folded }) => (
        <details key="rest" class="rest">
          <summary>
            {head} <span>{folded.length}</span>
          </summary>
          <WorkTable {...props} caption={words.turns.rest} groups={[{ rows: folded }]} />
        </details>
      ))}
    </div>
  )
}

type Group = { readonly head?: string; readonly rows: readonly WorkspaceRow[] }

function groupOf(turn: Turn, rows: readonly WorkspaceRow[], head: string): readonly Group[] {
  const own = rows.filter((row) => row.turn === turn)
  return own.length === 0 ? [] : [{ head, rows: own }]
}

function WorkTable({
  caption,
  groups,
  ...props
}: Rows & { readonly caption: string; readonly groups: readonly Group[] }) {
  const words = messagesIn(props.language).workspace
  const { columns } = words.list
  return (
    <table class="table blocks work-table">
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col" class="work-table__state">
            {columns.state}
          </th>
          <th scope="col">{columns.waits}</th>
          <th scope="col" class="work-table__act">
            <span class="hidden">{words.nextStep}</span>
          </th>
        </tr>
      </thead>
      {groups.map(({ head, rows }) => (
        <tbody key={head ?? ''}>
          {head !== undefined && (
            <tr class="group">
              <th colSpan={4} scope="rowgroup">
                {head} <span>{rows.length}</span>
              </th>
            </tr>
          )}
          {togetherIn(rows).map((parts) => (
            <Line key={parts[0]!.id} {...props} parts={parts} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** The texts of a package that a round holds stand on one line, where its first text stands. */
function togetherIn(rows: readonly WorkspaceRow[]): readonly (readonly WorkspaceRow[])[] {
  const keyOf = (row: WorkspaceRow) =>
    row.package === undefined ? row.id : `${row.package.id} ${row.state}`
  return [...Map.groupBy(rows, keyOf).values()]
}

function Line({ parts, ...props }: WorkspaceProps & { readonly parts: readonly WorkspaceRow[] }) {
  const { language, list, yours } = props
  const columns = messagesIn(language).workspace.list.columns
  const row = parts[0]!
  const isMine = row.turn === 'yours'
  const { waits, more, act } = whatNext(row, props)
  return (
    <tr class={isMine ? 'mine' : undefined} id={rowPlace(list, row)}>
      <th scope="row">
        {parts.length > 1 ? <Parts parts={parts} {...props} /> : <Name row={row} {...props} />}
      </th>
      <td data-label={columns.state}>
        <Status of={workspaceLooks[row.state]} language={language} />
      </td>
      <td data-label={columns.waits}>
        <div>
          <p>{waits}</p>
          {more && <p class="small muted">{more}</p>}
        </div>
      </td>
      <td class="work-table__act">
        {act && (
          <ButtonLink {...act} isSmall look={row.id === yours[0]?.id ? 'primary' : 'secondary'} />
        )}
      </td>
    </tr>
  )
}

function Name({ row, language, link }: WorkspaceProps & { readonly row: WorkspaceRow }) {
  return (
    <>
      <a href={link(pathOf(row))} lang="sv">
        {row.name}
      </a>
      <small>{kindOfDocument(row.document.kind, language)}</small>
    </>
  )
}

function Parts({
  parts,
  language,
  list,
  link,
}: WorkspaceProps & { readonly parts: readonly WorkspaceRow[] }) {
  const { slug, title } = parts[0]!.package!
  return (
    <>
      <a href={link(`/avtal/paket/${slug}`)} lang="sv">
        {title}
      </a>
      <small>{messagesIn(language).workspace.partsOf(parts.length)}</small>
      <ul class="work-parts">
        {parts.map((row, place) => (
          <li key={row.id} id={place === 0 ? undefined : rowPlace(list, row)}>
            <a href={link(pathOf(row))} lang="sv">
              {row.name}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function pathOf({ waiting, document, label }: WorkspaceRow): string {
  return waiting.kind === 'import'
    ? `/arbetsyta/import/${waiting.file.id}`
    : `/arbetsyta/${document.slug}/${label}`
}

type Told = {
  readonly waits: ComponentChildren
  readonly more?: ComponentChildren
  readonly act?: { readonly text: string; readonly href: string; readonly about: string }
}

/** What a row waits for, more about it, and the way on. */
function whatNext(row: WorkspaceRow, { language, link, mayMakePackage }: WorkspaceProps): Told {
  const { waits: said, acts } = messagesIn(language).workspace
  const { waiting, document, version, name } = row
  const act = (text: string, path: string) => ({ text, href: link(path), about: name })
  const own = pathOf(row)
  const frozen = version?.frozenOn && said.frozenOn(version.frozenOn)
  switch (waiting.kind) {
    case 'import':
      return {
        waits: said.import,
        more: said.read(waiting.file.fileName, dayInStockholm(waiting.file.madeAt)),
        act: act(acts.import, own),
      }
    case 'finish-draft':
      return { waits: said.draft, act: act(acts.draft, own) }
    case 'make-package':
      return mayMakePackage
        ? {
            waits: said.package,
            more: frozen,
            act: act(acts.package, `/arbetsyta/paket?version=${version!.id}`),
          }
        : { waits: said.leader, more: frozen, act: act(acts.read, own) }
    case 'open-round':
      return {
        waits: mayMakePackage ? said.round : said.leader,
        more: said.inPackage(waiting.package.title),
        act: mayMakePackage
          ? act(acts.round, `/avtal/paket/${waiting.package.slug}`)
          : act(acts.read, own),
      }
    case 'in-round': {
      const { note } = waiting
      return {
        waits: row.state === 'consulted' ? said.answers : said.decisions,
        more: note?.text[language],
        act:
          note?.href && note.linkText
            ? act(note.linkText[language], note.href)
            : act(acts.read, own),
      }
    }
    case 'day': {
      const { day, next } = waiting
      const waits = said.days[day.kind](day.on)
      if (day.kind === 'begins') return { waits, act: act(acts.read, own) }
      return next
        ? {
            waits,
            more: said.next(editionName(next)),
            act: act(acts.next, `/arbetsyta/${document.slug}/${next.label}`),
          }
        : { waits, more: said.noNext, act: act(acts.begin, `/arbetsyta/${document.slug}/utkast`) }
    }
    case 'nothing':
      return { waits: '–', more: frozen }
  }
}

/** A document with nothing but drafts has never been used. */
const isDraft = ({ status }: Pick<Version, 'status'>) => status === 'draft'

function Documents({ documents, mayMakePackage, language, link }: WorkspaceProps) {
  const words = messagesIn(language).workspace
  const { heading, document: column, kind, versions, begin } = words.allDocuments
  return (
    <section class="panel stack" aria-labelledby="dokument">
      <h2 id="dokument">{heading}</h2>
      {documents.length > 0 && (
        <Table
          caption={heading}
          hidesCaption
          columns={[
            { heading: column },
            { heading: kind },
            { heading: versions, isNumber: true },
            { heading: begin },
          ]}
          rows={documents.map((one) => ({
            key: one.document.id,
            cells: [
              <span key="name" lang="sv">
                {one.name}
              </span>,
              kindOfDocument(one.document.kind, language),
              one.versions.length,
              <span key="begin" class="row">
                {[
                  [words.importFile, 'import'],
                  [words.startDraft, 'utkast'],
                  ...(one.versions.every(isDraft)
                    ? [[words.removing.document.link, 'ta-bort']]
                    : []),
                ].map(([text, place]) => (
                  <a key={place} href={link(`/arbetsyta/${one.document.slug}/${place}`)}>
                    {text}
                    <span class="hidden">: {one.name}</span>
                  </a>
                ))}
              </span>,
            ],
          }))}
        />
      )}
      <p class="row">
        <a href={link('/arbetsyta/gemensam-text')}>{messagesIn(language).sharing.toList}</a>
        {mayMakePackage && (
          <a href={link('/arbetsyta/registrera')}>{messagesIn(language).registering.link}</a>
        )}
      </p>
    </section>
  )
}

function Packages(props: WorkspaceProps) {
  const { packages, morePackages, mayMakePackage, language, link } = props
  const words = messagesIn(language).workspace
  return (
    <section class="panel stack" aria-labelledby="paketlista">
      <div class="row between">
        <h2 id="paketlista">{words.packages}</h2>
        <div class="row">
          {mayMakePackage ? (
            <ButtonLink
              text={words.makePackage}
              href={link('/arbetsyta/paket')}
              look="secondary"
              isSmall
            />
          ) : (
            <RefusedButton text={words.makePackage} reason={words.onlyProcessLeader} id="paket" />
          )}
        </div>
      </div>
      {packages.length === 0 ? (
        <p>{words.noPackages}</p>
      ) : (
        <Table
          caption={words.packages}
          hidesCaption
          columns={[
            { heading: words.allDocuments.package },
            { heading: words.allDocuments.made },
            { heading: words.allDocuments.texts, isNumber: true },
          ]}
          rows={packages.map((one) => ({
            key: one.id,
            cells: [
              <a key="name" href={link(`/avtal/paket/${one.slug}`)} lang="sv">
                {one.title}
              </a>,
              formatDay(one.createdOn, language),
              one.versions.length,
            ],
          }))}
        />
      )}
      {morePackages > 0 && (
        <p>
          <a href={link('/arbetsyta?paket=alla#paketlista')}>
            {words.allPackages(packages.length + morePackages)}
          </a>
        </p>
      )}
    </section>
  )
}
