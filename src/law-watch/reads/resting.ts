// SPDX-License-Identifier: EUPL-1.2
// What rests on laws: provisions, and what other rooms know of their own things.

import type { Day } from '#kernel/day.ts'
import type { AskedOfLaws, RestsOnLaw } from '#kernel/gathered/law.ts'
import type { Db } from '#platform/database/database.ts'
import { changesOf, type LawChange } from '../rules/change.ts'
import { type Law, namesOf } from '../rules/law.ts'
import { lookOf, stateOf, type WatchedThing } from '../rules/look.ts'
import { listLaws, listLooks } from './laws.ts'
import { listRestingIn, listRestingProvisions, listWatchedTexts } from './resting-provisions.ts'

/** What another room says of its own things. */
export type ListResting = (db: Db, asked: AskedOfLaws) => Promise<readonly RestsOnLaw[]>

/** All that rests on a law itself, whether it changes or not. */
export async function listThingsOn(
  db: Db,
  law: Law,
  on: Day,
  others: readonly ListResting[],
): Promise<readonly RestsOnLaw[]> {
  const names = namesOf(await listLaws(db))
  const touches = [{ designation: law.designation, place: '', word: '' }]
  return gather(db, { touches, names, on, writtenBefore: undefined }, others)
}

/** All that is to be looked at, or has been, because of the changes that are known on a day. */
export async function listWatched(
  db: Db,
  on: Day,
  others: readonly ListResting[],
  only?: Law,
): Promise<readonly WatchedThing[]> {
  const [laws, looks] = await Promise.all([listLaws(db), listLooks(db)])
  const names = namesOf(laws)
  const said = looks.filter(({ lookedOn }) => lookedOn <= on)
  const watched: WatchedThing[] = []
  for (const change of changesOf(only ? [only] : laws, on)) {
    for (const thing of await gather(db, askedOf(change, { names, on }), others)) {
      const look = lookOf(said, change.law.id, thing)
      watched.push({ change, thing, look, state: stateOf(look) })
    }
  }
  return watched
}

/** The same of one text: what is said beside its provisions. */
export async function listWatchedIn(
  db: Db,
  versionId: string,
  on: Day,
): Promise<readonly WatchedThing[]> {
  const [laws, texts] = await Promise.all([listLaws(db), listWatchedTexts(db, on)])
  const text = texts.find(({ version }) => version.id === versionId)
  const changes = changesOf(laws, on)
  if (!text || changes.length === 0) return []
  const names = namesOf(laws)
  const found = await Promise.all(
    changes.map(async (change) => {
      const things = await listRestingIn(db, text, askedOf(change, { names, on }))
      return things.map((thing) => ({ change, thing }))
    }),
  )
  const resting = found.flat()
  if (resting.length === 0) return []
  const said = (await listLooks(db)).filter(({ lookedOn }) => lookedOn <= on)
  return resting.map(({ change, thing }) => {
    const look = lookOf(said, change.law.id, thing)
    return { change, thing, look, state: stateOf(look) }
  })
}

function askedOf(
  { touches, writtenBefore }: LawChange,
  { names, on }: Pick<AskedOfLaws, 'names' | 'on'>,
): AskedOfLaws {
  return { touches, names, on, writtenBefore }
}

async function gather(
  db: Db,
  asked: AskedOfLaws,
  others: readonly ListResting[],
): Promise<readonly RestsOnLaw[]> {
  const found = await Promise.all([
    listRestingProvisions(db, asked),
    ...others.map((list) => list(db, asked)),
  ])
  return found.flat()
}
