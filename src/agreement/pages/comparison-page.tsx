// SPDX-License-Identifier: EUPL-1.2
// Two versions compared. The whole state of the page stands in its address.

import { BadInput, NotFound } from '#kernel/faults.ts'
import { granted, type Result } from '#kernel/result.ts'
import { json, show, writtenFile, type Answer, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { fileForms, typesetOnce } from '../commands/version-file.ts'
import { comparisonAsJson } from '../formats/comparison-json.ts'
import { printComparison } from '../formats/comparison-printed.ts'
import { messagesIn } from '../messages.ts'
import { readComparison } from '../reads/comparisons.ts'
import { listEditions } from '../reads/editions.ts'
import { listReasonsBetween } from '../reads/reasons-between.ts'
import { readText } from '../reads/texts.ts'
import { findVersion, listPublicVersions } from '../reads/versions.ts'
import { provisionPath, readVersionAddress } from '../rules/address.ts'
import {
  actorByWord,
  filterByWord,
  showComparison,
  type ChosenChanges,
  type ShownComparison,
} from '../rules/shown-comparison.ts'
import type { Version, VersionText } from '../rules/document.ts'
import { isInForce, type Edition } from '../rules/edition.ts'
import { editionName } from '../rules/edition-name.ts'
import type { RoundStatus } from '../rules/notes.ts'
import { mayRead } from '../rules/publishing.ts'
import { editionToCome, stateOfVersion } from '../rules/version-state.ts'
import {
  ComparisonView,
  type ComparisonAddress,
  type ComparisonFiles,
} from '../views/comparison-view.tsx'
import { versionLooks } from '../views/version-looks.ts'
import { listHref } from '../views/addresses.ts'
import type { AgreementWiring } from './wiring.ts'

export async function showComparisonPage(
  visit: Visit,
  wiring: AgreementWiring,
): Promise<Answer<PageContent>> {
  const { db, language, query } = visit
  const words = messagesIn(language)
  const versions = await listPublicVersions(db)
  const [editions, rounds] = await Promise.all([
    listEditions(db, visit.asOf),
    wiring.roundStatuses(db, { versionIds: versions.map(({ id }) => id), visit }),
  ])
  const from = await findAsked(visit, query.get('fran'))
  const to = await findAsked(visit, query.get('till'))
  const texts = from && to && (await readBoth(visit, from, to))
  const misuse = problemOf(visit, from, to, texts)
  const chosen = chosenIn(visit)
  const isAsked = query.has('fran') || query.has('till')
  const suggested = isAsked ? undefined : suggestion(versions, editions, visit)
  const made = texts && !misuse ? await compareAsked(visit, texts, chosen) : undefined
  const shown = made?.granted ? made.value : undefined
  const problem = misuse ?? (made?.granted === false ? words.comparison.tooMuch : undefined)
  const notes =
    shown && to
      ? await wiring.marginNotes(db, {
          versionId: to.id,
          provisionIds: shown.groups.flatMap(({ parts }) =>
            parts.flatMap((part) =>
              part.kind === 'change' ? [part.change.after?.id ?? part.change.before?.id ?? ''] : [],
            ),
          ),
          visit,
        })
      : new Map()
  const title = titleOf(words.comparison, from, to, editions, shown !== undefined)
  const statusCode = isAsked && problem ? 422 : 200
  return show<PageContent>(
    {
      title: from && to && shown ? `${title} ${editionName(from)} → ${editionName(to)}` : title,
      place: 'avtal',
      crumbs: [
        { text: words.start, href: visit.link('/') },
        { text: words.agreements, href: listHref(visit) },
        { text: words.comparison.title },
      ],
      content: (
        <ComparisonView
          language={language}
          title={title}
          options={optionsOf(visit, [...versions, ...draftsAsked(from, to)], editions, rounds)}
          from={addressOf(from ?? suggested?.from)}
          to={addressOf(to ?? suggested?.to)}
          problem={problem}
          shown={shown}
          chosen={chosen}
          files={from && to ? filesOf(visit, from, to) : undefined}
          isSideBySide={query.get('visa') === 'sida'}
          isExampleText={to?.isExampleText === true}
          traceOf={(id) => notes.get(id) ?? []}
          hrefOfAfter={(address) => visit.link(provisionPath(to!, { address }))}
          hrefWith={(change) => hrefWith(visit, change)}
          link={visit.link}
        />
      ),
    },
    statusCode,
  )
}

/** The same as data. With nothing asked it tells what there is to compare. */
export async function sendComparison(visit: Visit): Promise<Answer<PageContent>> {
  if (!visit.query.has('fran') && !visit.query.has('till')) {
    return json({ versions: (await listPublicVersions(visit.db)).map(addressOf) })
  }
  const { from, to, shown } = await getCompared(visit)
  return json(comparisonAsJson(from, to, shown))
}

/** The same on paper, with what is chosen on the page. */
export async function sendPrintedComparison(visit: Visit): Promise<Answer<never>> {
  const { from, to, shown } = await getCompared(visit)
  const { comparison, onPaper } = messagesIn('sv')
  const printed = printComparison(from, to, shown, to.frozenOn ?? visit.asOf, {
    ...comparison,
    kind: comparison.onPaper,
    actors: onPaper.actors,
    binds: onPaper.binds,
    example: onPaper.example,
  })
  const bytes = await typesetOnce(printed)
  return writtenFile({
    name: `${to.documentSlug}-${from.label}-${to.label}-jamforelse.pdf`,
    mediaType: fileForms.pdf.mediaType,
    bytes,
  })
}

async function getBoth(visit: Visit): Promise<{ readonly from: Version; readonly to: Version }> {
  const from = await findAsked(visit, visit.query.get('fran'))
  const to = await findAsked(visit, visit.query.get('till'))
  if (!from || !to) throw new NotFound('versions to compare')
  return { from, to }
}

async function getCompared(visit: Visit) {
  const { from, to } = await getBoth(visit)
  const made = await compareAsked(visit, await readBoth(visit, from, to), chosenIn(visit))
  if (!made.granted) {
    throw new BadInput([{ field: 'till', text: messagesIn(visit.language).comparison.tooMuch }])
  }
  return { from, to, shown: made.value }
}

const chosenIn = ({ query }: Visit): ChosenChanges => ({
  kind: filterByWord[query.get('typ') ?? ''],
  actor: actorByWord[query.get('part') ?? ''],
  chapter: query.get('del') || undefined,
})

function filesOf(visit: Visit, from: Version, to: Version): ComparisonFiles {
  const both = { fran: addressOf(from), till: addressOf(to) }
  const chosen = new URLSearchParams(visit.query)
  for (const [name, value] of Object.entries(both)) chosen.set(name, value)
  chosen.delete('visa')
  const plain = new URLSearchParams(both)
  return {
    word: visit.link(`/avtal/jamfor.docx?${plain}`),
    pdf: visit.link(`/avtal/jamfor.pdf?${chosen}`),
    data: visit.link(`/avtal/jamfor.json?${plain}`),
  }
}

async function compareAsked(
  { db }: Visit,
  [from, to]: readonly [VersionText, VersionText],
  chosen: ChosenChanges,
): Promise<Result<ShownComparison, 'too-much-to-compare'>> {
  const made = await readComparison(from.provisions, to.provisions)
  if (!made.granted) return made
  const steps = await listReasonsBetween(db, from.version, to.version)
  return granted(showComparison(made.value, from.provisions, to.provisions, steps, chosen))
}

async function findAsked(visit: Visit, address: string | null): Promise<Version | undefined> {
  const asked = readVersionAddress(address ?? '')
  const version = asked && (await findVersion(visit.db, asked.slug, asked.label))
  if (version && !mayRead(version, visit.mandate)) return undefined
  return version
}

async function readBoth(
  visit: Visit,
  from: Version,
  to: Version,
): Promise<readonly [VersionText, VersionText]> {
  return Promise.all([readText(visit.db, from.id), readText(visit.db, to.id)])
}

function problemOf(
  visit: Visit,
  from: Version | undefined,
  to: Version | undefined,
  texts: readonly VersionText[] | undefined,
): string | undefined {
  const words = messagesIn(visit.language).comparison
  if (!visit.query.has('fran') && !visit.query.has('till')) return undefined
  if (!from || !to) return words.notFound
  if (from.id === to.id) return words.same
  return texts?.some(({ provisions }) => provisions.length === 0) ? words.noText : undefined
}

function addressOf(version: Version | undefined): string {
  return version ? `${version.documentSlug}/${version.label}` : ''
}

/** What most people come for: what applies, beside what is on its way. */
function suggestion(versions: readonly Version[], editions: readonly Edition[], visit: Visit) {
  for (const { documentId } of versions) {
    const inForce = editions.findLast(
      (edition) => edition.document.id === documentId && isInForce(edition.standing),
    )
    const next = editionToCome(editions, documentId, visit.asOf)
    if (inForce && next) return { from: inForce.version, to: next.version }
  }
  return undefined
}

function draftsAsked(...asked: readonly (Version | undefined)[]): readonly Version[] {
  return asked.flatMap((version) => (version?.status === 'draft' ? [version] : []))
}

function optionsOf(
  visit: Visit,
  versions: readonly Version[],
  editions: readonly Edition[],
  rounds: ReadonlyMap<string, RoundStatus>,
) {
  return versions.map((version) => {
    const edition = editions.find((one) => one.version.id === version.id)
    const state = stateOfVersion(version, edition, rounds.get(version.id))
    const word = versionLooks[state].text[visit.language]
    return { value: addressOf(version), text: `${editionName(version)}, ${word.toLowerCase()}` }
  })
}

function titleOf(
  words: ReturnType<typeof messagesIn>['comparison'],
  from: Version | undefined,
  to: Version | undefined,
  editions: readonly Edition[],
  isShown: boolean,
): string {
  if (!from || !to || !isShown) return words.title
  const isFromInForce = editions.some(
    ({ version, standing }) => version.id === from.id && isInForce(standing),
  )
  const standing = editions.find(({ version }) => version.id === to.id)?.standing
  const isComing = !standing || standing.state === 'not-yet'
  return isFromInForce && isComing && from.documentId === to.documentId
    ? words.whatChanges
    : words.whatDiffers
}

/** The same page with one thing changed; what is empty is chosen no longer. */
function hrefWith(visit: Visit, change: ComparisonAddress): string {
  const query = new URLSearchParams(visit.query)
  for (const [name, value] of Object.entries(change))
    if (value === '') query.delete(name)
    else query.set(name, value)
  return visit.link(`/avtal/jamfor?${query}`)
}
