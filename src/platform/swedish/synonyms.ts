// SPDX-License-Identifier: EUPL-1.2
// Words that care staff use for the same thing. Sources: Socialstyrelsens termbank (recommended and
// discouraged terms) for the first rows of db/reference/search-synonyms.json; the rest are our own [I].

import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { guessedStems } from '#kernel/swedish/stems.ts'
import { searchTokens } from '#kernel/swedish/tokens.ts'

/** Each group means the same; a member is its words in a row. */
type Group = readonly (readonly string[])[]

const groups: readonly Group[] = z
  .array(z.array(z.string()).min(2))
  .parse(
    JSON.parse(
      readFileSync(new URL('../../../db/reference/search-synonyms.json', import.meta.url), 'utf8'),
    ),
  )
  .map((group) => group.map(searchTokens))

/** For each word that was typed, by its place: what else is written for it, or for what it is part of. */
export function synonymsOf(typed: readonly string[]): ReadonlyMap<number, Group> {
  const found = new Map<number, Group>()
  for (const group of groups) {
    for (const member of group) {
      const at = placeOf(member, typed)
      if (at < 0) continue
      const others = group.filter((one) => one !== member)
      for (let place = at; place < at + member.length; place++) {
        found.set(place, [...(found.get(place) ?? []), ...others])
      }
    }
  }
  return found
}

function placeOf(member: readonly string[], typed: readonly string[]): number {
  return typed.findIndex((_, at) => member.every((word, place) => isSame(word, typed[at + place])))
}

/** The same word, or two forms of it. */
function isSame(word: string, other: string | undefined): boolean {
  if (other === undefined) return false
  if (word === other) return true
  return guessedStems(word).includes(other) || guessedStems(other).includes(word)
}
