// SPDX-License-Identifier: EUPL-1.2
// A document as it applies on a day, an edition of it, and a provision in it.
// Long because the three are one page in three sizes, with their files and their earlier days.

import { NotFound } from '#kernel/faults.ts'
import { json, redirect, show, type Answer, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { versionAsJson } from '../formats/version-json.ts'
import { versionSchema } from '../formats/version-schema.ts'
import { messagesIn } from '../messages.ts'
import { readBesideText } from '../reads/beside-text.ts'
import { findDocumentBySlug, listDocuments } from '../reads/documents.ts'
import { listEditions } from '../reads/editions.ts'
import { listPackagesWith } from '../reads/packages.ts'
import { countProvisions, listLawReferences, readText } from '../reads/texts.ts'
import { readSharedNotes } from '../reads/shared-texts.ts'
import { findVersion, listVersions } from '../reads/versions.ts'
import { wordInAddress } from '../rules/numbering/addresses.ts'
import type { Document, NumberedProvision, Version, VersionText } from '../rules/document.ts'
import { isInForce, type Edition } from '../rules/edition.ts'
import { documentName, editionName } from '../rules/edition-name.ts'
import type { BannerNote } from '../rules/notes.ts'
import { mayRead } from '../rules/publishing.ts'
import type { SharedNote } from '../rules/shared-text.ts'
import { editionToCome, stateOfVersion } from '../rules/version-state.ts'
import { NoEditionView } from '../views/no-edition-view.tsx'
import { PrintView } from '../views/print-view.tsx'
import { type Annex, ReadingView, type Tool } from '../views/reading-view.tsx'
import type { Margin } from '../views/text-view.tsx'
import { comingOf } from './coming.ts'
import { showFormerNumber } from './former-number-page.tsx'
import { readOwnDays } from './own-days.ts'
import {
  comparisonHref,
  documentHref,
  editionsHref,
  listHref,
  provisionHref,
  versionHref,
} from '../views/addresses.ts'
import type { AgreementWiring } from './wiring.ts'

/** The edition that applies on the day; when there is none, the page says so and lists editions. */
export async function showDocument(
  visit: Visit,
  wiring: AgreementWiring,
): Promise<Answer<PageContent>> {
  const document = await getDocumentAsked(visit)
  const editions = await listEditions(visit.db, visit.asOf)
  const inForce = inForceOf(document, editions)
  if (inForce) return showVersion(visit, wiring, document, inForce.version, editions)
  return showNoEdition(visit, wiring, document, editions)
}

export async function showEdition(
  visit: Visit,
  wiring: AgreementWiring,
): Promise<Answer<PageContent>> {
  const document = await getDocumentAsked(visit)
  const asked = visit.params['utgava']!
  const version = await findVersion(visit.db, document.slug, asked)
  const editions = await listEditions(visit.db, visit.asOf)
  if (version && mayRead(version, visit.mandate)) {
    return showVersion(visit, wiring, document, version, editions)
  }
  return redirectToProvision(visit, document, asked, editions)
}

/** The lasting address of a provision: the page of its edition with the provision marked. */
export async function showProvision(
  visit: Visit,
  wiring: AgreementWiring,
): Promise<Answer<PageContent>> {
  const document = await getDocumentAsked(visit)
  const version = await getVersionAsked(visit)
  const { provisions } = await readText(visit.db, version.id)
  const number = visit.params['nummer']!
  const linked = findByNumber(provisions, number)
  const editions = await listEditions(visit.db, visit.asOf)
  if (!linked) {
    const applies = inForceOf(document, editions)?.version
    return showFormerNumber(visit, { document, number, applies, inVersion: version })
  }
  return showVersion(visit, wiring, document, version, editions, linked.id)
}

export async function sendVersion(visit: Visit): Promise<Answer<PageContent>> {
  const version = await getVersionAsked(visit)
  const text = await readText(visit.db, version.id)
  return json(versionAsJson(text, await readBesideText(visit.db, text.version.id)))
}

/** What the file of a version holds, for whoever computes with it. */
export const sendVersionSchema = async (): Promise<Answer<never>> => json(versionSchema)

async function getDocumentAsked(visit: Visit): Promise<Document> {
  const slug = visit.params['dok']!
  const document = await findDocumentBySlug(visit.db, slug)
  if (!document) throw new NotFound(`document ${slug}`)
  return document
}

export async function getVersionAsked(visit: Visit): Promise<Version> {
  const { dok = '', utgava = '' } = visit.params
  const version = await findVersion(visit.db, dok, utgava)
  if (!version || !mayRead(version, visit.mandate)) throw new NotFound(`version ${dok}/${utgava}`)
  return version
}

function inForceOf(document: Document, editions: readonly Edition[]): Edition | undefined {
  return editions.findLast(
    (edition) => edition.document.id === document.id && isInForce(edition.standing),
  )
}

function findByNumber(
  provisions: readonly NumberedProvision[],
  number: string,
): NumberedProvision | undefined {
  const asked = wordInAddress(number)
  return provisions.find(({ address }) => wordInAddress(address) === asked)
}

/** A printed number without an edition is that of the edition that applies. */
async function redirectToProvision(
  visit: Visit,
  document: Document,
  number: string,
  editions: readonly Edition[],
): Promise<Answer<PageContent>> {
  const inForce = inForceOf(document, editions)
  const found =
    inForce && findByNumber((await readText(visit.db, inForce.version.id)).provisions, number)
  if (!inForce || !found) {
    const applies = inForce?.version
    return showFormerNumber(visit, { document, number, applies, inVersion: undefined })
  }
  return redirect(provisionHref(visit, inForce.version, found), 302)
}

async function showVersion(
  visit: Visit,
  wiring: AgreementWiring,
  document: Document,
  version: Version,
  editions: readonly Edition[],
  linkedId?: string,
): Promise<Answer<PageContent>> {
  const { db, language } = visit
  const { provisions } = await readText(db, version.id)
  if (visit.query.has('utskrift')) return showForPrint(visit, { version, provisions })
  const provisionIds = provisions.map(({ id }) => id)
  const [laws, sharedNotes, notes, underway, rounds, annexes, documents] = await Promise.all([
    listLawReferences(db, version.id),
    readSharedNotes(db, { version, provisions }, editions),
    wiring.marginNotes(db, { versionId: version.id, provisionIds, visit }),
    wiring.underway(db, { documentId: document.id, versionId: version.id, visit }),
    wiring.roundStatuses(db, { versionIds: [version.id], visit }),
    listAnnexes(visit, wiring, document, version, editions),
    listDocuments(db),
  ])
  const edition = editions.find((one) => one.version.id === version.id)
  const round = rounds.get(version.id)
  const inForce = inForceOf(document, editions)
  const next =
    inForce?.version.id === version.id
      ? editionToCome(editions, document.id, visit.asOf)
      : undefined
  const coming = next && (await comingOf(visit, provisions, version, next.version))
  const main = documents.find(({ id }) => id === document.mainDocumentId)
  const ownDays = await readOwnDays(visit, { document, version, provisions, edition, editions })
  const lawsOf = Map.groupBy(laws, ({ provisionId }) => provisionId)
  const words = messagesIn(language)
  return show<PageContent>({
    title: editionName(version),
    place: 'avtal',
    crumbs: [
      { text: words.start, href: visit.link('/') },
      { text: words.agreements, href: listHref(visit) },
      { text: editionName(version), swedish: editionName(version) },
    ],
    content: (
      <ReadingView
        language={language}
        today={visit.today}
        asOf={visit.asOf}
        document={document}
        version={version}
        edition={edition}
        state={stateOfVersion(version, edition, round)}
        round={round}
        provisions={provisions}
        underway={[...underway, ...ownNotes(visit, version, inForce, next)]}
        annexes={annexes}
        main={main && { name: nameOfDocument(main, editions), href: documentHref(visit, main) }}
        tools={await toolsOf(visit, document, version)}
        linkedId={linkedId}
        marginOf={(provision): Margin => ({
          laws: lawsOf.get(provision.id) ?? [],
          notes: notes.get(provision.id) ?? [],
          shared: sharedBeside(version, sharedNotes.get(provision.id)),
          coming: coming?.get(provision.id),
          ownDay: ownDays.get(provision.id),
        })}
        hrefOf={(provision) => provisionHref(visit, version, provision)}
        link={visit.link}
      />
    ),
  })
}

function sharedBeside({ id }: Version, note: SharedNote | undefined): Margin['shared'] {
  return note && { note, readId: id }
}

function nameOfDocument(document: Document, editions: readonly Edition[]): string {
  const edition =
    inForceOf(document, editions) ?? editions.findLast((one) => one.document.id === document.id)
  return edition?.version.title ?? document.slug
}

/** What this room itself knows is worth saying: that another edition applies, or one is coming. */
function ownNotes(
  visit: Visit,
  version: Version,
  inForce: Edition | undefined,
  next: Edition | undefined,
): readonly BannerNote[] {
  const { today, asOf } = visit
  const path = (one: Version) => `/avtal/${one.documentSlug}/${one.label}`
  const notes: BannerNote[] = []
  const say = (text: (words: ReturnType<typeof messagesIn>) => string) => ({
    sv: text(messagesIn('sv')),
    en: text(messagesIn('en')),
  })
  if (inForce && inForce.version.id !== version.id) {
    notes.push({
      text: say((words) => words.another(editionName(inForce.version), asOf, asOf === today)),
      swedish: editionName(inForce.version),
      href: path(inForce.version),
      linkText: say((words) => words.readIt),
    })
  }
  if (next) {
    notes.push({
      text: say((words) => words.comingEdition(editionName(next.version))),
      swedish: editionName(next.version),
      href: comparisonHref({ link: (to) => to }, version, next.version),
      linkText: say((words) => words.seeChanges),
    })
  }
  return notes
}

/** Annexes as they stand beside this edition: those packed with it, else those that apply. */
async function listAnnexes(
  visit: Visit,
  wiring: AgreementWiring,
  document: Document,
  version: Version,
  editions: readonly Edition[],
): Promise<readonly Annex[]> {
  const documents = await listDocuments(visit.db)
  const annexes = documents.filter(({ mainDocumentId }) => mainDocumentId === document.id)
  if (annexes.length === 0) return []
  const isCurrent = inForceOf(document, editions)?.version.id === version.id
  const packed = isCurrent
    ? []
    : (await listPackagesWith(visit.db, version.id)).flatMap(({ versions }) => versions)
  const chosen = annexes.flatMap((annex) => {
    const beside =
      packed.find(({ documentId }) => documentId === annex.id) ??
      inForceOf(annex, editions)?.version
    return beside ? [{ document: annex, version: beside }] : []
  })
  const rounds = await wiring.roundStatuses(visit.db, {
    versionIds: chosen.map((one) => one.version.id),
    visit,
  })
  return chosen.map((one) => {
    const edition = editions.find((known) => known.version.id === one.version.id)
    return {
      ...one,
      edition,
      state: stateOfVersion(one.version, edition, rounds.get(one.version.id)),
      href: versionHref(visit, one.version),
    }
  })
}

async function toolsOf(
  visit: Visit,
  document: Document,
  version: Version,
): Promise<readonly Tool[]> {
  const words = messagesIn(visit.language)
  const page = `/avtal/${version.documentSlug}/${version.label}`
  const earlier = await findEarlierText(visit, document, version)
  const tools: Tool[] = [
    { text: words.print, href: visit.link(`${page}?utskrift=ja`), icon: 'print' },
  ]
  if (earlier) {
    tools.push({
      text: words.compareWith(earlier.label),
      href: comparisonHref(visit, earlier, version),
      icon: 'arrow',
    })
  }
  tools.push({ text: words.allEditions, href: editionsHref(visit, document), icon: 'doc' })
  return tools
}

/** What the version is based on, else the one before it: if there is a text to compare with. */
async function findEarlierText(
  visit: Visit,
  document: Document,
  version: Version,
): Promise<Version | undefined> {
  const versions = await listVersions(visit.db, document.id)
  const counts = await countProvisions(
    visit.db,
    versions.map(({ id }) => id),
  )
  const place = versions.findIndex(({ id }) => id === version.id)
  const based = versions.find(({ id }) => id === version.basedOnVersionId)
  const candidates = [based, versions[place - 1]]
  return candidates.find(
    (one) => one && mayRead(one, visit.mandate) && counts.has(one.id) && counts.has(version.id),
  )
}

async function showForPrint(visit: Visit, text: VersionText): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const name = editionName(text.version)
  return show<PageContent>({
    title: name,
    place: 'avtal',
    crumbs: [
      { text: words.start, href: visit.link('/') },
      { text: words.agreements, href: listHref(visit) },
      { text: name, swedish: name, href: versionHref(visit, text.version) },
      { text: words.print },
    ],
    content: (
      <PrintView
        language={visit.language}
        texts={[{ ...text, ...(await readBesideText(visit.db, text.version.id)) }]}
        cover={undefined}
        hrefOf={({ version }) => versionHref(visit, version)}
        link={visit.link}
      />
    ),
  })
}

async function showNoEdition(
  visit: Visit,
  wiring: AgreementWiring,
  document: Document,
  editions: readonly Edition[],
): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const versions = (await listVersions(visit.db, document.id)).filter((one) =>
    mayRead(one, visit.mandate),
  )
  const rounds = await wiring.roundStatuses(visit.db, {
    versionIds: versions.map(({ id }) => id),
    visit,
  })
  const latest = versions.at(-1)
  const title = latest ? documentName(latest) : document.slug
  return show<PageContent>({
    title,
    place: 'avtal',
    crumbs: [
      { text: words.start, href: visit.link('/') },
      { text: words.agreements, href: listHref(visit) },
      { text: title, swedish: title },
    ],
    content: (
      <NoEditionView
        language={visit.language}
        asOf={visit.asOf}
        title={title}
        action={visit.link(`/avtal/${document.slug}`)}
        versions={versions.toReversed().map((version) => {
          const edition = editions.find((one) => one.version.id === version.id)
          return {
            version,
            edition,
            state: stateOfVersion(version, edition, rounds.get(version.id)),
            href: versionHref(visit, version),
          }
        })}
      />
    ),
  })
}
