// SPDX-License-Identifier: EUPL-1.2
// The editions of a document, and a package on one page.

import type { Day } from '#kernel/day.ts'
import { NotFound } from '#kernel/faults.ts'
import { readFile } from '#platform/files/file-store.ts'
import { show, storedFile, type Answer, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { messagesIn } from '../messages.ts'
import { readBesideText } from '../reads/beside-text.ts'
import { findDocumentBySlug } from '../reads/documents.ts'
import { listEditions } from '../reads/editions.ts'
import { findPackageBySlug, listPackagesWith } from '../reads/packages.ts'
import { findRegistration, listRegistrations } from '../reads/registrations.ts'
import { listTermsCorrections } from '../reads/terms-corrections.ts'
import { readTexts, countProvisions } from '../reads/texts.ts'
import { findVersion, listVersions } from '../reads/versions.ts'
import { getBodies } from '../../organisation/reads.ts'
import type { Package, Version } from '../rules/document.ts'
import { documentName } from '../rules/edition-name.ts'
import { mayInAgreement } from '../rules/permissions.ts'
import { mayRead } from '../rules/publishing.ts'
import { originalTypes, type Registration } from '../rules/registration.ts'
import { stateOfVersion } from '../rules/version-state.ts'
import { EditionsView, type ListedEdition } from '../views/editions-view.tsx'
import { PrintView } from '../views/print-view.tsx'
import { comparisonHref, documentHref, listHref, versionHref } from '../views/addresses.ts'
import type { AgreementWiring } from './wiring.ts'

export async function showEditions(
  visit: Visit,
  wiring: AgreementWiring,
): Promise<Answer<PageContent>> {
  const { db, language } = visit
  const document = await findDocumentBySlug(db, visit.params['dok']!)
  if (!document) throw new NotFound(`document ${visit.params['dok']}`)
  const words = messagesIn(language)
  const all = await listVersions(db, document.id)
  const versions = all.filter((version) => mayRead(version, visit.mandate))
  const versionIds = versions.map(({ id }) => id)
  const [editions, rounds, counts, registrations, corrections] = await Promise.all([
    listEditions(db, visit.asOf),
    wiring.roundStatuses(db, { versionIds, visit }),
    countProvisions(db, versionIds),
    listRegistrations(db, versionIds),
    listTermsCorrections(db, versionIds),
  ])
  const bodies = await bodiesOf(db, registrations, visit.asOf)
  const listed: ListedEdition[] = []
  for (const version of versions.toReversed()) {
    const edition = editions.find((one) => one.version.id === version.id)
    const basedOn = versions.find(({ id }) => id === version.basedOnVersionId)
    const packages = await listPackagesWith(db, version.id)
    listed.push({
      version,
      edition,
      round: rounds.get(version.id),
      state: stateOfVersion(version, edition, rounds.get(version.id)),
      corrections: corrections.filter((one) => one.versionId === version.id),
      hasText: (counts.get(version.id) ?? 0) > 0,
      basedOn,
      packages: packages
        .filter(({ versions: held }) => held.every((one) => mayRead(one, visit.mandate)))
        .map(({ title, slug }) => ({
          title,
          href: visit.link(`/avtal/paket/${slug}`),
        })),
      compareHref: basedOn && comparisonHref(visit, basedOn, version),
      href: versionHref(visit, version),
      registered: registrations
        .filter(({ versionId }) => versionId === version.id)
        .map((told) => ({ told, byBody: bodies.get(told.registeredForBodyId ?? '') })),
      originalHref: visit.link(originalPath(version)),
    })
  }
  const latest = versions.at(-1)
  const title = latest ? documentName(latest) : document.slug
  return show<PageContent>({
    title: words.editions.of(title),
    place: 'avtal',
    crumbs: [
      { text: words.start, href: visit.link('/') },
      { text: words.agreements, href: listHref(visit) },
      { text: title, swedish: title, href: documentHref(visit, document) },
      { text: words.editions.title },
    ],
    content: (
      <EditionsView
        language={language}
        today={visit.today}
        asOf={visit.asOf}
        title={title}
        editions={listed}
      />
    ),
  })
}

async function bodiesOf(db: Visit['db'], registrations: readonly Registration[], on: Day) {
  const ids = registrations.flatMap(({ registeredForBodyId: id }) => id ?? [])
  return new Map((await getBodies(db, ids, on)).map(({ id, name }) => [id, name]))
}

const originalPath = ({ documentSlug, label }: Pick<Version, 'documentSlug' | 'label'>) =>
  `/avtal/${documentSlug}/${label}/original`

/** The file that what is registered of an edition was read from, under a name of ours. */
export async function sendOriginal(visit: Visit): Promise<Answer<PageContent>> {
  const { db, params } = visit
  const version = await findVersion(db, params['dok'] ?? '', params['utgava'] ?? '')
  const told = version && (await findRegistration(db, version.id))
  if (!version || !told?.original) throw new NotFound(`no original of ${params['utgava']}`)
  const file = await readFile(db, told.original.fileHash)
  const ending = file.mediaType === originalTypes.pdf ? 'pdf' : 'docx'
  const name = `${version.documentSlug}-${version.label}.${ending}`
  return storedFile(name, file)
}

/** A package is made to be tried or decided: the one who leads goes on from here. */
function nextStepsOf(visit: Visit, { id, slug }: Package) {
  if (!mayInAgreement(visit.mandate, 'make-package')) return []
  const words = messagesIn(visit.language).package
  return [
    { text: words.consult, href: visit.link(`/remiss/ny?paket=${id}`) },
    { text: words.decide, href: visit.link(`/beslutsomgang/ny?paket=${slug}`) },
    { text: words.remove, href: visit.link(`/arbetsyta/paket/${slug}/ta-bort`) },
  ]
}

/** Every text of a package on one page, made for paper. */
export async function showPackage(visit: Visit): Promise<Answer<PageContent>> {
  const slug = visit.params['slug']!
  const found = await findPackageBySlug(visit.db, slug)
  if (!found?.versions.every((version) => mayRead(version, visit.mandate))) {
    throw new NotFound(`package ${slug}`)
  }
  const words = messagesIn(visit.language)
  const texts = await readTexts(
    visit.db,
    found.versions.map(({ id }) => id),
  )
  const printed = texts.map(async (text) => ({
    ...text,
    ...(await readBesideText(visit.db, text.version.id)),
  }))
  return show<PageContent>({
    title: found.title,
    place: 'avtal',
    crumbs: [
      { text: words.start, href: visit.link('/') },
      { text: words.agreements, href: listHref(visit) },
      { text: found.title, swedish: found.title },
    ],
    content: (
      <PrintView
        language={visit.language}
        texts={await Promise.all(printed)}
        cover={found}
        nextSteps={nextStepsOf(visit, found)}
        hrefOf={({ version }) => versionHref(visit, version)}
        link={visit.link}
      />
    ),
  })
}
