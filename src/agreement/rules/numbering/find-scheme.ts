// SPDX-License-Identifier: EUPL-1.2
// From the numbers that a document shows to the scheme that gives the same ones. What no scheme explains
// stays as written, so the numbers found are always those that were shown; how good the scheme is decides
// only how much of it goes on by itself when the text is changed.

import type { Provision } from '../provision.ts'
import { countStyles, readCount } from '#kernel/text/count-marks.ts'
import { houseNumbers } from './house.ts'
import {
  type LevelRule,
  levelName,
  Numbering,
  type NumberingScheme,
  readCountIn,
  type Restart,
} from './scheme.ts'

/** A provision with the number it is shown with: of a point its own mark alone; nothing when it has none. */
export type Shown = Pick<Provision, 'id' | 'parentId' | 'kind'> & {
  readonly shown: string | undefined
}

/** What a provision holds of its own where its number does not follow from the scheme. */
export type Departure = Pick<Provision, 'countsFrom' | 'writtenNumber'>

export type FoundScheme = {
  /** Nothing when the house's own numbering gives just these numbers. */
  readonly scheme: NumberingScheme | undefined
  /** By id. */
  readonly departures: ReadonlyMap<string, Departure>
}

export function findScheme(provisions: readonly Shown[]): FoundScheme {
  if (isHouseNumbered(provisions)) return { scheme: undefined, departures: new Map() }
  const scheme = { levels: findLevels(provisions) }
  const numbering = new Numbering(scheme)
  const departures = new Map<string, Departure>()
  for (const { id, parentId, kind, shown = '' } of provisions) {
    const one = { id, parentId, kind }
    const departure =
      numbering.peek(one).mark === shown ? undefined : departureOf(numbering, one, shown)
    if (departure) departures.set(id, departure)
    numbering.take({ ...one, ...departure })
  }
  return { scheme, departures }
}

function departureOf(
  numbering: Numbering,
  one: Pick<Provision, 'id' | 'parentId' | 'kind'>,
  shown: string,
): Departure {
  const count = shown === '' ? undefined : numbering.countOf(one, shown)
  return count === undefined ? { writtenNumber: shown } : { countsFrom: count }
}

function isHouseNumbered(provisions: readonly Shown[]): boolean {
  const numbers = houseNumbers(provisions)
  return provisions.every(({ id, kind, shown = '' }) => {
    const number = numbers.get(id) ?? ''
    return (kind === 'point' ? (number.split(' ').at(-1) ?? '') : number) === shown
  })
}

/** A number where it stands. */
type Place = {
  readonly shown: string | undefined
  /** The number of the nearest above that has one. */
  readonly above: string | undefined
  /** Under what its counting may begin anew. */
  readonly scopes: { readonly [How in Restart]: string }
}

function findLevels(provisions: readonly Shown[]): readonly LevelRule[] {
  return [...Map.groupBy(placesIn(provisions), ([level]) => level)].flatMap(([level, found]) => {
    const places = found.map(([, place]) => place)
    const count = places.filter(({ shown }) => shown !== undefined).length
    // Where most have no number, those that have one keep it as written.
    return count * 2 < places.length ? [] : (bestRule(level, places) ?? [])
  })
}

function placesIn(provisions: readonly Shown[]): (readonly [level: string, place: Place])[] {
  type Known = Shown & {
    readonly depth: number
    readonly points: number
    readonly chapter: string
    readonly numbered: { readonly id: string; readonly shown: string } | undefined
  }
  const known = new Map<string, Known>()
  return provisions.map((one) => {
    const { id, kind, shown } = one
    const parent = known.get(one.parentId ?? '')
    const depth = (parent?.depth ?? 0) + 1
    const points = (parent?.points ?? 0) + 1
    known.set(id, {
      ...one,
      depth,
      points: kind === 'point' ? points : 0,
      chapter: kind === 'chapter' ? id : (parent?.chapter ?? ''),
      numbered: shown === undefined ? parent?.numbered : { id, shown },
    })
    const scopes = {
      parent: one.parentId ?? '',
      above: parent?.numbered?.id ?? '',
      chapter: parent?.chapter ?? '',
      never: '',
    }
    return [levelName(kind, depth, points), { shown, above: parent?.numbered?.shown, scopes }]
  })
}

type Writing = Omit<LevelRule, 'level' | 'restarts'>

/** The rule that the fewest depart from; of those alike, what is most usual. */
function bestRule(level: string, places: readonly Place[]): LevelRule | undefined {
  let best: { readonly rule: LevelRule; readonly cost: number } | undefined
  for (const writing of writingsIn(places)) {
    for (const restart of writing.joins === null ? alone : joined) {
      const rule = { level, ...writing, restarts: restart }
      const cost = countDepartures(rule, places)
      if (best === undefined || cost < best.cost) best = { rule, cost }
    }
  }
  return best?.rule
}

const alone: readonly Restart[] = ['parent', 'chapter', 'never', 'above']
const joined: readonly Restart[] = ['above', 'parent', 'chapter', 'never']

function countDepartures(rule: LevelRule, places: readonly Place[]): number {
  const counts = new Map<string, number>()
  let departures = 0
  for (const { shown, above, scopes } of places) {
    if (shown === undefined) continue
    const scope = scopes[rule.restarts]
    const count = readCountIn(rule, shown, above)
    if (count !== (counts.get(scope) ?? 0) + 1) departures += count === undefined ? 2 : 1
    if (count !== undefined) counts.set(scope, count)
  }
  return departures
}

/** How many ways of writing are tried for a level: a document has one or two. */
const mostWritings = 24

/** The ways that some number of the level may have been written, the most frequent first. */
function writingsIn(places: readonly Place[]): readonly Writing[] {
  const found = new Map<string, { readonly writing: Writing; count: number }>()
  for (const { shown, above } of places) {
    if (shown === undefined) continue
    for (const writing of writingsOf(shown, above)) {
      const key = JSON.stringify(writing)
      const known = found.get(key)
      if (known) known.count += 1
      else found.set(key, { writing, count: 1 })
    }
  }
  return [...found.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostWritings)
    .map(({ writing }) => writing)
}

function writingsOf(shown: string, above: string | undefined): readonly Writing[] {
  const sign = above !== undefined && shown.startsWith(above) ? shown.charAt(above.length) : ''
  const isJoined = /^[.:–-]$/.test(sign)
  return [
    ...(isJoined ? writingsAlone(shown.slice(above!.length + 1), sign) : []),
    ...writingsAlone(shown, null),
  ]
}

/** A word or a sign before, the count, and a word or a sign after: "§ 3", "3 §", "1 kap", "Del B". */
const parts =
  /^((?:§ ?|\p{L}{2,20}\.? )?)(\d{1,4}|[a-z]{1,12}|[A-Z]{1,12})((?: ?§| \p{L}{2,20})?)$/u

function writingsAlone(text: string, joins: string | null): readonly Writing[] {
  const [, before = '', mark = '', after = ''] = parts.exec(text) ?? []
  return countStyles
    .filter((style) => mark !== '' && readCount(mark, style) !== undefined)
    .map((style) => ({ style, before, after, joins }))
}
