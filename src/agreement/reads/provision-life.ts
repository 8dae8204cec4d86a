// SPDX-License-Identifier: EUPL-1.2

import { latest, type Day } from '#kernel/day.ts'
import { firstWords } from '#kernel/text/first-words.ts'
import type { Db } from '#platform/database/database.ts'
import type { Version } from '../rules/document.ts'
import type { Edition } from '../rules/edition.ts'
import type { VersionPlace } from '../rules/notes.ts'
import {
  appliesNow,
  dayOfWording,
  lifeWordings,
  pairsOfLife,
  type DatedWording,
  type LifeRemoval,
  type WordsOfLife,
} from '../rules/provision-life.ts'
import { stateOfVersion } from '../rules/version-state.ts'
import { readDifferences } from './differences.ts'
import { listEditions } from './editions.ts'
import { listRemovalsOf } from './removals.ts'
import { readSharedNotes } from './shared-texts.ts'
import { listLawReferences, listWordingsOf, readText, type Wording } from './texts.ts'
import { readTextsOfDay } from './texts-of-day.ts'
import { listTakenOver } from './former-places.ts'
import { answersOn, chainOfEditions } from '../rules/own-days.ts'
import { becameOf, type Became } from '../rules/where-now.ts'

/** The words of a provision through its versions; nothing while it is in no frozen text. */
export async function findWordsOfLife(
  db: Db,
  provisionId: string,
  on: Day,
  /** The rounds of the day, the earlier stage first. */
  listPlaces: (db: Db, on: Day) => Promise<readonly VersionPlace[]>,
): Promise<WordsOfLife | undefined> {
  const [wordings, removals, editions, places] = await Promise.all([
    listWordingsOf(db, provisionId),
    listRemovalsOf(db, provisionId),
    listEditions(db, on),
    listPlaces(db, on),
  ])
  const ownDay = await readOwnState(db, wordings, editions, on)
  const dateOf = (version: Version) => dateVersion(version, editions, places, on)
  const dated = wordings.flatMap(({ version, provision }): DatedWording[] =>
    dateOf(version).map((date) => ({
      ...date,
      version,
      provision,
      ...ownDay(version, provision, date),
    })),
  )
  const removed = removals.flatMap(({ version, reason }): LifeRemoval[] =>
    dateOf(version).map((date) => ({
      on: date.on,
      version,
      reason,
      state: stateOfVersion(version, date.edition, date.round),
    })),
  )
  const [differences, names] = await Promise.all([
    readDifferences(pairsOfLife(dated)),
    readNames(
      db,
      dated.flatMap(({ provision }) => provision.madeOf ?? []),
    ),
  ])
  const texts = lifeWordings(dated, differences, names)
  const last = texts.findLast(appliesNow) ?? texts.at(-1)
  if (!last) return undefined
  const shown = dated.find(({ version }) => version.id === last.version.id)
  const [laws, shared] = await Promise.all([
    listLawReferences(db, last.version.id),
    shown && readSharedNotes(db, { ...shown, provisions: [shown.provision] }, editions),
  ])
  const named = dated.findLast(({ provision }) => provision.heading !== '')?.provision
  return {
    heading: named?.heading ?? '',
    number: last.number,
    actor: shown?.provision.actor,
    wordings: texts,
    removals: removed,
    versionId: last.version.id,
    laws: laws.filter((law) => law.provisionId === provisionId),
    shared: shared?.get(provisionId),
    became: appliesNow(last)
      ? undefined
      : await readBecame(db, provisionId, last.version.documentId, editions),
  }
}

/** What became of one that the text of the day may lack. Nothing while it is only on its way there. */
async function readBecame(
  db: Db,
  provisionId: string,
  documentId: string,
  editions: readonly Edition[],
): Promise<Became | undefined> {
  const inForce = chainOfEditions(editions, documentId)[0]?.version
  if (!inForce) return undefined
  const [text, takenOver, earlier] = await Promise.all([
    readText(db, inForce.id),
    listTakenOver(db, documentId),
    listRemovalsOf(db, provisionId),
  ])
  const became = becameOf(provisionId, text, takenOver)
  // One that is only proposed was never struck.
  if (became.kind === 'struck' && earlier.length === 0) return undefined
  return became
}

/** The last name that each provision had. */
async function readNames(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('provision_wording')
    .innerJoin('version', 'version.id', 'provision_wording.version_id')
    .where('version.published_on', 'is not', null)
    .where('provision_id', 'in', ids)
    .orderBy('version.published_on')
    .select(['provision_id', 'number', 'heading', 'plain_text'])
    .execute()
  return new Map(
    rows.map((row) => {
      const heading = row.heading || firstWords(row.plain_text, 40)
      return [row.provision_id, [row.number, heading].filter((one) => one !== '').join(' ')]
    }),
  )
}

/** Where a wording begins on a day of its own, that day and what it means for it and the one before. */
async function readOwnState(
  db: Db,
  wordings: readonly Wording[],
  editions: readonly Edition[],
  on: Day,
) {
  const nothing = () => ({})
  const first = wordings.find(({ provision }) => provision.beginsOn !== undefined)
  if (!first) return nothing
  const texts = await readTextsOfDay(db, editions, first.version.documentId, on)
  const answer = answersOn(texts, on)(first.provision.id)
  const applies = answer.kind === 'applies' ? answer.version.id : undefined
  const inTexts = new Set(texts.map(({ version }) => version.id))
  return (version: Version, provision: Wording['provision'], date: Dated) => {
    const isAdopted = date.edition?.standing !== undefined
    const day = isAdopted && provision.beginsOn ? latest(provision.beginsOn, date.on) : date.on
    if (!inTexts.has(version.id)) return { on: day }
    return {
      on: day,
      stateOn: version.id === applies ? ('in-force' as const) : undefined,
      ...(day > on && { stateOn: 'adopted' as const }),
    }
  }
}

type Dated = Pick<DatedWording, 'on' | 'edition' | 'round'>

/** The day a version stands on in a life; nothing while it is not known on the day asked about. */
function dateVersion(
  version: Version,
  editions: readonly Edition[],
  places: readonly VersionPlace[],
  on: Day,
): readonly Pick<DatedWording, 'on' | 'edition' | 'round'>[] {
  const edition = editions.find((one) => one.version.id === version.id)
  const own = places.filter(({ versionId }) => versionId === version.id)
  const day = dayOfWording(version, edition, own.at(-1)?.opensOn)
  if (day === undefined || version.status === 'withdrawn') return []
  const isKnown = day <= on || edition?.standing !== undefined || own.length > 0
  const round = own.findLast(({ status }) => status !== undefined)?.status
  return isKnown ? [{ on: day, edition, round }] : []
}
