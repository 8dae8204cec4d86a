// SPDX-License-Identifier: EUPL-1.2
// What a search finds of the texts: provisions by their words, documents by their names.

import type { Day } from '#kernel/day.ts'
import type { Holder, NamedPage, SearchScope, TextHit } from '#kernel/gathered/text.ts'
import { inBoth } from '#kernel/language.ts'
import { holdsWords } from '#kernel/text/holds-words.ts'
import type { Db } from '#platform/database/database.ts'
import type { SearchedWords } from '#kernel/swedish/searched-words.ts'
import { told } from '../messages/told.ts'
import { listEditions } from '../reads/editions.ts'
import { listVersionsWithOwnDays, readTextsOfDay } from '../reads/texts-of-day.ts'
import { searchProvisions, type ProvisionHit } from '../reads/search.ts'
import { listPublicVersions } from '../reads/versions.ts'
import { provisionPath } from '../rules/address.ts'
import type { Version } from '../rules/document.ts'
import { editionName } from '../rules/edition-name.ts'
import { isInForce } from '../rules/edition.ts'
import { applyingOn } from '../rules/own-days.ts'

export async function findTexts(
  db: Db,
  asked: {
    readonly words: SearchedWords
    readonly holder?: Holder | undefined
    readonly scope: SearchScope
    readonly on: Day
    readonly limit: number
    readonly offset: number
  },
): Promise<{ readonly count: number; readonly hits: readonly TextHit[] }> {
  const { scope, holder, ...slice } = asked
  const [versions, { inForce, adopted }] = await Promise.all([
    listPublicVersions(db),
    idsOfEditions(db, asked.on),
  ])
  const chosen = versions.filter(({ id, status }) => {
    if (status !== 'frozen') return false
    if (scope === 'galler') return inForce.has(id)
    return scope === 'alla' || (!inForce.has(id) && !adopted.has(id))
  })
  const days = await readDaysOfSearch(db, { versions, inForce, scope, on: asked.on })
  const found = await searchProvisions(db, {
    ...slice,
    versions: [...chosen, ...days.alsoIn],
    actor: holder,
    isMeant: days.isMeant,
  })
  return {
    count: found.count,
    hits: found.hits.map((hit) =>
      asTextHit(
        hit,
        versions.find(({ id }) => id === hit.versionId)!,
      ),
    ),
  }
}

type DaysOfSearch = {
  /** Texts of which something is meant besides those that are meant as wholes. */
  readonly alsoIn: readonly Version[]
  readonly isMeant: ((versionId: string, provisionId: string) => boolean) | undefined
}

/**
 * Where provisions begin on days of their own, what is in force is asked of each: what has not begun is on
 * its way, and what applies until then is in a text that was replaced.
 */
async function readDaysOfSearch(
  db: Db,
  asked: {
    readonly versions: readonly Version[]
    readonly inForce: ReadonlySet<string>
    readonly scope: SearchScope
    readonly on: Day
  },
): Promise<DaysOfSearch> {
  const { versions, inForce, scope, on } = asked
  const nothing = { alsoIn: [], isMeant: undefined }
  if (scope === 'alla') return nothing
  const withDays = await listVersionsWithOwnDays(db, [...inForce])
  if (withDays.size === 0) return nothing
  const editions = await listEditions(db, on)
  const applying = new Map<string, ReadonlySet<string>>()
  const alsoIn: Version[] = []
  for (const version of versions.filter(({ id }) => withDays.has(id))) {
    const texts = await readTextsOfDay(db, editions, version.documentId, on)
    const placed = Map.groupBy(applyingOn(texts, on), (one) => one.version.id)
    for (const text of texts) {
      const ids = new Set((placed.get(text.version.id) ?? []).map(({ provision }) => provision.id))
      applying.set(text.version.id, ids)
      // On its way is what the text in force has and has not begun.
      const isAlso = scope === 'galler' ? ids.size > 0 && text !== texts[0] : text === texts[0]
      if (isAlso) alsoIn.push(text.version)
    }
  }
  return {
    alsoIn,
    isMeant: (versionId, provisionId) => {
      const ids = applying.get(versionId)
      return ids === undefined || ids.has(provisionId) === (scope === 'galler')
    },
  }
}

function asTextHit(hit: ProvisionHit, version: Version): TextHit {
  return {
    key: `${hit.versionId} ${hit.provisionId}`,
    name: nameOf(hit, version),
    href: provisionPath(version, hit),
    text: hit.plainText,
    of: editionName(version),
  }
}

/** What a hit is called: the words of the agreement, in Swedish in both languages. */
function nameOf({ number, heading }: ProvisionHit, version: Version): string {
  if (heading !== '') return number === '' ? heading : `${number} ${heading}`
  return number === '' ? editionName(version) : `Bestämmelse ${number}`
}

export async function listNamedDocuments(
  db: Db,
  words: string,
  on: Day,
): Promise<readonly NamedPage[]> {
  const [versions, { inForce }] = await Promise.all([listPublicVersions(db), idsOfEditions(db, on)])
  // A document's address leads to the edition of the day: it is called what that is called.
  const titles = new Map(
    [...versions, ...versions.filter(({ id }) => inForce.has(id))].map((one) => [
      one.documentSlug,
      one.title,
    ]),
  )
  const slugs = new Set(
    versions.filter(({ title }) => holdsWords(title, words)).map((one) => one.documentSlug),
  )
  return [...slugs].map((slug) => ({
    kind: inBoth((language) => told[language].document),
    name: titles.get(slug)!,
    href: `/avtal/${slug}`,
  }))
}

async function idsOfEditions(db: Db, on: Day) {
  const editions = await listEditions(db, on)
  const ids = (those: typeof editions) => new Set(those.map(({ version }) => version.id))
  return {
    inForce: ids(editions.filter(({ standing }) => isInForce(standing))),
    adopted: ids(editions.filter(({ adoption }) => adoption)),
  }
}
