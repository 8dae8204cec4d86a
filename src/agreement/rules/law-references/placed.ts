// SPDX-License-Identifier: EUPL-1.2
// Which law each place of a text is in: the one beside it, or beside those it is joined to.

import { knownLaws } from './known-laws.ts'
import type { NamedLaw } from './named-law.ts'
import { findPlaces, type Place } from './places.ts'

/** «HSL 16:3»; after KL it may be a time of the day. */
const inShort = new RegExp(
  String.raw`(?<=(?<![\p{L}\p{N}-])(?:${knownLaws
    .flatMap(({ abbreviations }) => abbreviations)
    .filter((one) => one !== 'KL')
    .join('|')}) )(\d{1,2}):(\d{1,3})(?: ?([a-z])(?!\p{L}))?(?![\p{L}\p{N}:])`,
  'gu',
)

/** The places of a text, also those in short. */
export function placesIn(text: string): readonly Place[] {
  const short = Array.from(
    text.matchAll(inShort),
    ({ 0: said, 1: of, 2: number, 3: letter, index }) => {
      const label = `${of} kap. ${number}${letter ? ` ${letter}` : ''} §`
      return { start: index, end: index + said.length, label, whole: label }
    },
  )
  const places = findPlaces(text)
  return short.length === 0 ? places : [...places, ...short].toSorted((a, b) => a.start - b.start)
}

export type Placed = {
  readonly law: NamedLaw
  readonly one: Place
  /** Whether it stands beside the law itself, and not beside another place in it. */
  readonly isBeside: boolean
}

/** Words that may stand between two places in the same law. */
const joins = /^(?:,| och| eller| samt|, samt)? $/
/** Words that may stand between a place and its law. */
const leads = /^ (?:(?:i |av |ur |till )?(?:(?:den )?(?:nya |gamla |tidigare |äldre )|den )?|\()$/
/** What may stand between a law and a place in it that comes after. */
const follows = /^[,:]? \(?$/
/** A place of the agreement, whatever stands before it: «enligt HSL, 3 § i detta avtal». */
const ofTheAgreement =
  /^,? (?:i|av|till|enligt) (?:detta|denna|avtalet|överenskommelsen|dokumentet|riktlinjen|huvudavtalet)(?!\p{L})/u

/** Each place with the law it leads to, or else the one it follows. Seen once from either end: a text may hold thousands. */
export function placeInLaws(
  text: string,
  laws: readonly NamedLaw[],
  places: readonly Place[],
): readonly Placed[] {
  const after = lawsAfter(text, laws, places)
  const before = lawsBefore(text, laws, places)
  return places.flatMap((one, position): Placed[] => {
    const [next, last] = [after[position], before[position]]
    if (ofTheAgreement.test(text.slice(one.end, one.end + 40))) return []
    const law = next?.isBeside ? next : last?.isBeside ? last : (next ?? last)
    return law ? [{ law: law.law, one, isBeside: law.isBeside }] : []
  })
}

type LawOfEach = readonly (Pick<Placed, 'law' | 'isBeside'> | undefined)[]

/** For each place the law that it, or the last of the places it is joined to, leads to. */
function lawsAfter(text: string, laws: readonly NamedLaw[], places: readonly Place[]): LawOfEach {
  const found: LawOfEach[number][] = []
  let following = laws.length
  for (const [position, { end }] of [...places.entries()].toReversed()) {
    while (following > 0 && laws[following - 1]!.start >= end) following--
    const law = laws[following]
    const next = places[position + 1]
    const joined = next && joins.test(text.slice(end, next.start)) ? found[position + 1] : undefined
    if (law && leads.test(text.slice(end, law.start))) found[position] = { law, isBeside: true }
    else if (joined) found[position] = { ...joined, isBeside: false }
  }
  return found
}

/** For each place the law that it, or the first of the places it is joined to, follows. */
function lawsBefore(text: string, laws: readonly NamedLaw[], places: readonly Place[]): LawOfEach {
  const found: LawOfEach[number][] = []
  let passed = 0
  for (const [position, { start }] of places.entries()) {
    while (passed < laws.length && laws[passed]!.end <= start) passed++
    const law = laws[passed - 1]
    const previous = places[position - 1]
    const joined =
      previous && joins.test(text.slice(previous.end, start)) ? found[position - 1] : undefined
    if (law && follows.test(text.slice(law.reach ?? law.end, start)))
      found[position] = { law, isBeside: true }
    else if (joined) found[position] = { ...joined, isBeside: false }
  }
  return found
}
