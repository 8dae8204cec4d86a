// SPDX-License-Identifier: EUPL-1.2
// Every agreement, what applies first.

import { type ShownList, sliceOf } from '#kernel/list.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { oncePerVisit } from '#platform/http/once-per-visit.ts'
import { show, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { listWords } from '../messages/lists.ts'
import { listDocuments } from '../reads/documents.ts'
import { listEditions } from '../reads/editions.ts'
import { listPublicVersions, listWithdrawnAfter } from '../reads/versions.ts'
import { annexesUnderMain, documentKinds, type Document, type Version } from '../rules/document.ts'
import { isInForce, type Edition } from '../rules/edition.ts'
import type { RoundStatus } from '../rules/notes.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import { stateOfVersion } from '../rules/version-state.ts'
import { whatIsMissing } from '../rules/what-is-missing.ts'
import { kindOfDocument } from '../views/kind-of-document.ts'
import {
  type DocumentGroup,
  documentGroups,
  documentsList,
  type ListedVersion,
} from '../views/lists.ts'
import { AgreementsView } from '../views/agreements-view.tsx'
import { documentHref, versionHref } from '../views/addresses.ts'
import type { AgreementWiring } from './wiring.ts'

export function documentPages(wiring: AgreementWiring): readonly Page<PageContent>[] {
  const rowsOf = oncePerVisit((visit: Visit) => readRows(visit, wiring))
  const documents: ListSaid<typeof documentsList> = {
    list: documentsList,
    path: '/avtal',
    may: 'everyone',
    words: ({ language }) => ({
      ...listWords(language),
      nothingOn: (day) => messagesIn(language).list.nothing(day),
    }),
    choices: ({ language }) => ({
      group: documentGroups.map((value) => ({ value, text: listWords(language).groups[value] })),
      kind: documentKinds.map((value) => ({ value, text: kindOfDocument(value, language) })),
    }),
    read: async (visit, asked, slice) => sliceOf(documentsList, await rowsOf(visit), asked, slice),
  }
  return listPages(documents, showList)
}

/** What applies, then what is on its way, then the rest; annexes under their main agreement. */
async function readRows(visit: Visit, wiring: AgreementWiring): Promise<readonly ListedVersion[]> {
  const { db, asOf, today } = visit
  const [documents, editions, all] = await Promise.all([
    listDocuments(db),
    listEditions(db, asOf),
    listPublicVersions(db),
  ])
  const versions = asOf < today ? await readAsOf(visit, all, editions) : all
  const rounds = await wiring.roundStatuses(db, {
    versionIds: versions.map(({ id }) => id),
    visit,
  })
  const line = lineWith(editions, rounds, { asOf, today })
  const inForce = new Map(
    editions
      .filter(({ standing }) => isInForce(standing))
      .map((edition) => [edition.document.id, edition]),
  )
  const underway = versions.filter((version) =>
    isUnderway(version, editions, rounds.get(version.id)),
  )
  const told = new Set([...inForce.keys(), ...underway.map(({ documentId }) => documentId)])
  const inOrder = annexesUnderMain(documents)
  return [
    ...inOrder.flatMap((document) => {
      const edition = inForce.get(document.id)
      const href = documentHref(visit, document)
      return edition ? [line('in-force', document, edition.version, href)] : []
    }),
    ...underway.map((version) =>
      line(
        'underway',
        documents.find(({ id }) => id === version.documentId)!,
        version,
        versionHref(visit, version),
      ),
    ),
    ...inOrder
      .filter(({ id }) => !told.has(id))
      .map((document) =>
        line(
          'others',
          document,
          versions.findLast(({ documentId }) => documentId === document.id),
          documentHref(visit, document),
        ),
      )
      .filter(({ version }) => version !== undefined),
  ]
}

/** What everyone could read on an earlier day, and what had been adopted by then; withdrawn if it was. */
async function readAsOf(
  { db, asOf }: Visit,
  all: readonly Version[],
  editions: readonly Edition[],
): Promise<readonly Version[]> {
  const withdrawn = await listWithdrawnAfter(db, asOf)
  const adopted = new Set(
    editions
      .filter(({ adoption }) => adoption && adoption.adoptedOn <= asOf)
      .map(({ version }) => version.id),
  )
  return all
    .filter(({ id, publishedOn }) => adopted.has(id) || (publishedOn && publishedOn <= asOf))
    .map((version) => (withdrawn.has(version.id) ? { ...version, status: 'frozen' } : version))
}

async function showList(
  visit: Visit,
  list: ShownList<typeof documentsList>,
): Promise<Answer<PageContent>> {
  const { db, language, asOf, today } = visit
  const words = messagesIn(language)
  return show<PageContent>({
    title: words.list.title,
    place: 'avtal',
    crumbs: [{ text: words.start, href: visit.link('/') }, { text: words.agreements }],
    content: (
      <AgreementsView
        {...{ language, today, asOf, list }}
        missing={whatIsMissing(await listEditions(db, asOf), asOf)}
        workspaceHref={
          mayInAgreement(visit.mandate, 'read-drafts') ? visit.link('/arbetsyta') : undefined
        }
        link={visit.link}
      />
    ),
  })
}

/** Adopted and not begun, or in a round that is not over. */
function isUnderway(
  version: Version,
  editions: readonly Edition[],
  round: RoundStatus | undefined,
): boolean {
  if (version.status !== 'frozen') return false
  const standing = editions.find((edition) => edition.version.id === version.id)?.standing
  if (standing) return standing.state === 'not-yet'
  return round === 'consulted' || round === 'deciding'
}

function lineWith(
  editions: readonly Edition[],
  rounds: ReadonlyMap<string, RoundStatus>,
  days: Pick<ListedVersion, 'asOf' | 'today'>,
) {
  return (
    group: DocumentGroup,
    document: Document,
    version: Version | undefined,
    href: string,
  ): ListedVersion => {
    const edition = editions.find((one) => one.version.id === version?.id)
    const round = rounds.get(version?.id ?? '')
    return {
      group,
      document,
      version,
      edition,
      round,
      state: version && stateOfVersion(version, edition, round),
      isAnnex: document.mainDocumentId !== undefined,
      href,
      ...days,
    }
  }
}
