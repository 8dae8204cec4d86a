// SPDX-License-Identifier: EUPL-1.2
// Every agreement, what applies first.

import { show, type Answer, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { listDocuments } from '../reads/documents.ts'
import { listEditions } from '../reads/editions.ts'
import { listPublicVersions } from '../reads/versions.ts'
import { annexesUnderMain, type Document, type Version } from '../rules/document.ts'
import { isInForce, type Edition } from '../rules/edition.ts'
import type { RoundStatus } from '../rules/notes.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import { stateOfVersion } from '../rules/version-state.ts'
import { whatIsMissing } from '../rules/what-is-missing.ts'
import { type ListedVersion, ListView } from '../views/list-view.tsx'
import { documentHref, versionHref } from '../views/addresses.ts'
import type { AgreementWiring } from './wiring.ts'

export async function showList(
  visit: Visit,
  wiring: AgreementWiring,
): Promise<Answer<PageContent>> {
  const { db, language, asOf, today } = visit
  const words = messagesIn(language)
  const [documents, editions, versions] = await Promise.all([
    listDocuments(db),
    listEditions(db, asOf),
    listPublicVersions(db),
  ])
  const rounds = await wiring.roundStatuses(db, {
    versionIds: versions.map(({ id }) => id),
    visit,
  })
  const line = lineWith(editions, rounds)
  const inForce = new Map(
    editions
      .filter(({ standing }) => isInForce(standing))
      .map((edition) => [edition.document.id, edition]),
  )
  const underway = versions.filter((version) =>
    isUnderway(version, editions, rounds.get(version.id)),
  )
  const told = new Set([...inForce.keys(), ...underway.map(({ documentId }) => documentId)])
  return show<PageContent>({
    title: words.list.title,
    place: 'avtal',
    crumbs: [{ text: words.start, href: visit.link('/') }, { text: words.agreements }],
    content: (
      <ListView
        language={language}
        today={today}
        asOf={asOf}
        inForce={annexesUnderMain(documents).flatMap((document) => {
          const edition = inForce.get(document.id)
          return edition ? [line(document, edition.version, documentHref(visit, document))] : []
        })}
        missing={whatIsMissing(editions, asOf)}
        underway={underway.map((version) =>
          line(
            documents.find(({ id }) => id === version.documentId)!,
            version,
            versionHref(visit, version),
          ),
        )}
        others={annexesUnderMain(documents)
          .filter(({ id }) => !told.has(id))
          .map((document) =>
            line(
              document,
              versions.findLast(({ documentId }) => documentId === document.id),
              documentHref(visit, document),
            ),
          )
          .filter(({ version }) => version !== undefined)}
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

function lineWith(editions: readonly Edition[], rounds: ReadonlyMap<string, RoundStatus>) {
  return (document: Document, version: Version | undefined, href: string): ListedVersion => {
    const edition = editions.find((one) => one.version.id === version?.id)
    const round = rounds.get(version?.id ?? '')
    return {
      document,
      version,
      edition,
      round,
      state: version && stateOfVersion(version, edition, round),
      isAnnex: document.mainDocumentId !== undefined,
      href,
    }
  }
}
