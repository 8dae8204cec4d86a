// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
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
import { listLawReferences, listWordingsOf } from './texts.ts'

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
  const dateOf = (version: Version) => dateVersion(version, editions, places, on)
  const dated = wordings.flatMap(({ version, provision }): DatedWording[] =>
    dateOf(version).map((date) => ({ ...date, version, provision })),
  )
  const removed = removals.flatMap(({ version, reason }): LifeRemoval[] =>
    dateOf(version).map((date) => ({
      on: date.on,
      version,
      reason,
      state: stateOfVersion(version, date.edition, date.round),
    })),
  )
  const texts = lifeWordings(dated, await readDifferences(pairsOfLife(dated)))
  const latest = texts.findLast(appliesNow) ?? texts.at(-1)
  if (!latest) return undefined
  const shown = dated.find(({ version }) => version.id === latest.version.id)
  const [laws, shared] = await Promise.all([
    listLawReferences(db, latest.version.id),
    shown && readSharedNotes(db, { ...shown, provisions: [shown.provision] }, editions),
  ])
  const named = dated.findLast(({ provision }) => provision.heading !== '')?.provision
  return {
    heading: named?.heading ?? '',
    number: latest.number,
    actor: shown?.provision.actor,
    wordings: texts,
    removals: removed,
    versionId: latest.version.id,
    laws: laws.filter((law) => law.provisionId === provisionId),
    shared: shared?.get(provisionId),
  }
}

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
