// SPDX-License-Identifier: EUPL-1.2
// Which provision of the earlier version each imported one is, so that its id lives on. The
// file's own bookmarks speak first, then likeness; a person has the last word on each.

import {
  match,
  thresholdWithoutIds,
  toMatchable,
  type Match,
} from '../../agreement/rules/comparison/matching.ts'
import type { ImportedProvision } from './imported-document.ts'
import type { Provision } from '../../agreement/rules/provision.ts'
import { isSameText } from '../../agreement/rules/shared-text.ts'

/** What a person has said about an imported provision, by its place in the list. */
export type Overrides = Readonly<Record<number, string | 'new'>>

export type Pairing = {
  /** The place of the imported provision. */
  readonly place: number
  /** The provision that it is, or nothing when it is new. */
  readonly provisionId: string | undefined
  readonly by: 'person' | 'bookmark' | 'same-wording' | 'similar' | 'structure' | 'none'
  readonly certainty: 'certain' | 'likely' | 'doubtful'
  /** From 0 to 1; 0 when likeness was not asked. */
  readonly similarity: number
}

export type Pairings = {
  /** One for each imported provision, in order. */
  readonly pairings: readonly Pairing[]
  /** Ids of the earlier version that nothing in the file is. */
  readonly leftOut: readonly string[]
}

/** Less alike than this and a person should look. */
const likelyFrom = 0.7

/**
 * Pairs what was read with an earlier version. Each provision there is taken once: where two
 * want it, what a person said wins, then the bookmark.
 */
export function pairProvisions(
  imported: readonly ImportedProvision[],
  earlier: readonly Provision[],
  overrides: Overrides = {},
): Pairings {
  const places = new Map(earlier.map((provision, place) => [provision.id, place]))
  const byPerson = chosenByPerson(imported, overrides, places)
  const isNew = new Set(imported.keys().filter((place) => overrides[place] === 'new'))
  const byBookmark = foundByBookmark(imported, places, byPerson, isNew)
  const { byAfter: matches } = match(
    earlier.map((one) => toMatchable(one, places.get(one.parentId ?? ''))),
    imported.map((one) => toMatchable(one, one.parent)),
    thresholdWithoutIds,
    [...byPerson, ...byBookmark].map(([after, before]) => ({ before, after })),
    isNew,
  )
  const taken = new Set(Array.from(matches.values(), ({ before }) => before))
  return {
    pairings: imported.map((_, place) => {
      const found = matches.get(place)
      const id = found && earlier[found.before]?.id
      if (byPerson.has(place)) return certain(place, id, 'person')
      if (isNew.has(place)) return certain(place, undefined, 'person')
      if (byBookmark.has(place)) return certain(place, id, 'bookmark')
      return found === undefined ? unpaired(place) : byLikeness(place, id, found)
    }),
    leftOut: earlier.filter((_, place) => !taken.has(place)).map(({ id }) => id),
  }
}

function chosenByPerson(
  imported: readonly ImportedProvision[],
  overrides: Overrides,
  places: ReadonlyMap<string, number>,
): Map<number, number> {
  const chosen = new Map<number, number>()
  const taken = new Set<number>()
  for (const place of imported.keys()) {
    const earlier = places.get(overrides[place] ?? '')
    if (earlier === undefined || taken.has(earlier)) continue
    taken.add(earlier)
    chosen.set(place, earlier)
  }
  return chosen
}

/** A bookmark that was copied with its words stands twice: the first one counts. */
function foundByBookmark(
  imported: readonly ImportedProvision[],
  places: ReadonlyMap<string, number>,
  byPerson: ReadonlyMap<number, number>,
  isNew: ReadonlySet<number>,
): Map<number, number> {
  const found = new Map<number, number>()
  const taken = new Set(byPerson.values())
  for (const [place, { bookmark }] of imported.entries()) {
    const earlier = places.get(bookmark ?? '')
    if (earlier === undefined || taken.has(earlier)) continue
    if (byPerson.has(place) || isNew.has(place)) continue
    taken.add(earlier)
    found.set(place, earlier)
  }
  return found
}

function certain(place: number, provisionId: string | undefined, by: Pairing['by']): Pairing {
  return { place, provisionId, by, certainty: 'certain', similarity: provisionId ? 1 : 0 }
}

function unpaired(place: number): Pairing {
  return { place, provisionId: undefined, by: 'none', certainty: 'likely', similarity: 0 }
}

function byLikeness(place: number, provisionId: string | undefined, found: Match): Pairing {
  const by = found.by === 'known' ? 'bookmark' : found.by
  const { similarity } = found
  if (by === 'same-wording' && !found.isOneOfSeveral)
    return { place, provisionId, by, certainty: 'certain', similarity }
  const isLikely = by === 'structure' || similarity >= likelyFrom
  return { place, provisionId, by, certainty: isLikely ? 'likely' : 'doubtful', similarity }
}

/**
 * The provisions of the new version. What is paired keeps its id, and with it what the file
 * cannot say: whom it binds, and the shared text it comes from while its words are the same.
 * `newIds` holds at least as many ids as there are new provisions.
 */
export function toProvisions(
  imported: readonly ImportedProvision[],
  earlier: readonly Provision[],
  pairings: readonly Pairing[],
  newIds: readonly string[],
): Provision[] {
  const byId = new Map(earlier.map((provision) => [provision.id, provision]))
  const supply = newIds.values()
  const ids = imported.map((_, place) => pairings[place]?.provisionId ?? take(supply))
  return imported.map((one, place) => {
    const before = byId.get(pairings[place]?.provisionId ?? '')
    return {
      id: ids[place] ?? '',
      parentId: one.parent === undefined ? undefined : ids[one.parent],
      kind: one.kind,
      heading: one.heading,
      text: one.text,
      actor: before?.actor,
      ...(before?.beginsOn !== undefined && {
        beginsOn: before.beginsOn,
        beginsSaid: before.beginsSaid,
      }),
      sharedTextId: before && isSameText(before.text, one.text) ? before.sharedTextId : undefined,
    }
  })
}

function take(supply: Iterator<string>): string {
  const next = supply.next()
  if (next.done === true) throw new RangeError('fewer new ids than new provisions')
  return next.value
}

/** How many new ids `toProvisions` takes. */
export function countNew(pairings: readonly Pairing[]): number {
  return pairings.filter((pairing) => pairing.provisionId === undefined).length
}
