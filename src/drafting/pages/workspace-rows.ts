// SPDX-License-Identifier: EUPL-1.2
// The rows of the workspace: every version and every file that is read in, by what each waits for.

import type { Day } from '#kernel/day.ts'
import type { Visit } from '#platform/page.ts'
import { listDocuments } from '../../agreement/reads/documents.ts'
import { listEditions } from '../../agreement/reads/editions.ts'
import { listPackages } from '../../agreement/reads/packages.ts'
import { listVersions } from '../../agreement/reads/versions.ts'
import {
  annexesUnderMain,
  type Document,
  type Package,
  type Version,
} from '../../agreement/rules/document.ts'
import type { Edition } from '../../agreement/rules/edition.ts'
import { documentName, editionName } from '../../agreement/rules/edition-name.ts'
import type { VersionPlace } from '../../agreement/rules/notes.ts'
import { mayInAgreement } from '../../agreement/rules/permissions.ts'
import { isPublic } from '../../agreement/rules/publishing.ts'
import { byStage, statusesIn } from '../../agreement/rules/rounds-of-texts.ts'
import { stateOfVersion } from '../../agreement/rules/version-state.ts'
import { listWaitingImports } from '../reads/imports.ts'
import { nextFor, turns, type WaitingImport } from '../rules/what-waits.ts'
import type { WorkspaceRow } from '../views/lists.ts'

/** The rounds that had begun on a day, and which texts they hold, as the rooms above tell. */
export type ListPlaces = (db: Visit['db'], on: Day) => Promise<readonly VersionPlace[]>

/** A document of the workspace, its versions the newest first. */
export type WorkspaceDocument = {
  readonly document: Document
  readonly name: string
  readonly versions: readonly Version[]
}

type Workspace = {
  readonly rows: readonly WorkspaceRow[]
  readonly documents: readonly WorkspaceDocument[]
}

/** What is known when the rows are made. */
type Known = {
  readonly visit: Visit
  readonly editions: readonly Edition[]
  readonly places: readonly VersionPlace[]
  readonly packages: readonly Package[]
}

export async function readWorkspace(visit: Visit, listPlaces: ListPlaces): Promise<Workspace> {
  const { db, today } = visit
  const [documents, editions, places, packages, imports] = await Promise.all([
    readDocuments(db),
    listEditions(db, today),
    listPlaces(db, today),
    listPackages(db),
    listWaitingImports(db),
  ])
  const known = { visit, editions, places: byStage(places), packages }
  const rows = documents.flatMap((one) => [
    ...imports
      .filter(({ documentId }) => documentId === one.document.id)
      .map((file) => rowOfImport(file, one, known)),
    ...one.versions.map((version) => rowOfVersion(version, one, known)),
  ])
  return {
    rows: rows.toSorted((a, b) => turns.indexOf(a.turn) - turns.indexOf(b.turn) || byDay(a, b)),
    documents,
  }
}

async function readDocuments(db: Visit['db']): Promise<readonly WorkspaceDocument[]> {
  return Promise.all(
    annexesUnderMain(await listDocuments(db)).map(async (document) => {
      const versions = (await listVersions(db, document.id)).toReversed()
      return {
        document,
        versions,
        name: versions[0] ? documentName(versions[0]) : document.slug,
      }
    }),
  )
}

/** The nearest day first; the others stay in the order of their documents. */
function byDay({ waiting: a }: WorkspaceRow, { waiting: b }: WorkspaceRow): number {
  return a.kind === 'day' && b.kind === 'day' ? a.day.on.localeCompare(b.day.on) : 0
}

function rowOfVersion(
  version: Version,
  { document, name, versions }: WorkspaceDocument,
  { visit, editions, places, packages }: Known,
): WorkspaceRow {
  const edition = editions.find((one) => one.version.id === version.id)
  const round = statusesIn(places).get(version.id)
  const state = stateOfVersion(version, edition, round)
  const held = packages.find((one) => one.versions.some(({ id }) => id === version.id))
  const next = nextFor({
    version,
    state,
    edition,
    note: places.findLast((one) => one.versionId === version.id && one.status)?.ownNote,
    package: held,
    newest: versions.find(({ status }) => status !== 'withdrawn'),
    newestFrozen: versions.find(({ status }) => status === 'frozen'),
    mayLead: mayInAgreement(visit.mandate, 'make-package'),
    today: visit.today,
  })
  return {
    ...next,
    id: version.id,
    document,
    documentName: name,
    name: editionName(version),
    label: version.label,
    version,
    state: state === 'frozen' && !isPublic(version) ? 'internal' : state,
    package: next.waiting.kind === 'in-round' ? held : undefined,
  }
}

function rowOfImport(
  file: WaitingImport,
  { document, name }: WorkspaceDocument,
  { visit }: Known,
): WorkspaceRow {
  return {
    id: file.id,
    document,
    documentName: name,
    name: [name, file.label].filter((part) => part !== '').join(' '),
    label: file.label,
    version: undefined,
    state: 'read-in',
    turn: file.madeBy === visit.mandate?.personId ? 'yours' : 'others',
    waiting: { kind: 'import', file },
    package: undefined,
  }
}
