// SPDX-License-Identifier: EUPL-1.2
// The laws that a text refers to. Swedish legal writing puts the place first («8 kap. 2 § hälso-
// och sjukvårdslagen (2017:30)») or the law first («HSL 16 kap. 4 §»); both are read. A place
// without a law is a place in the agreement itself, and is left alone.

import { inNormalForm } from '#kernel/text/normal-form.ts'
import { labelOfNumber, knownLaws } from './law-references/known-laws.ts'
import { findPlaces, type Place } from './law-references/places.ts'

export type FoundReference = {
  readonly label: string
  /** The law in the government's law database; nothing when the text leaves open which law it is. */
  readonly href: string | undefined
}

type Law = {
  readonly start: number
  readonly end: number
  readonly label: string
  readonly sfs: string | undefined
  /** Written out or numbered: a reference also when no place in it is named. */
  readonly isWhole: boolean
}

/** Every law reference of a text, each once, in the order of the text. */
export function findLawReferences(text: string): readonly FoundReference[] {
  const words = inNormalForm(text).replaceAll(/[ \u00A0\u2009\u202F\t]+/g, ' ')
  const laws = resolve(findLaws(words))
  const placed = place(words, laws, findPlaces(words))
  const named = new Set(placed.map(({ law }) => law.label + (law.sfs ?? '')))
  const whole = laws
    .filter((law) => law.isWhole && !named.has(law.label + (law.sfs ?? '')))
    .map((law) => ({ law, at: law.start, where: '' }))
  const found = [...placed, ...whole].toSorted((a, b) => a.at - b.at)
  return [...new Map(found.map(asReference).map((one) => [one.label, one])).values()]
}

/** The address of a law in the government's law database. */
function lawHref(sfs: string): string {
  return `https://rkrattsbaser.gov.se/sfst?bet=${sfs}`
}

function asReference({ law, where }: { law: Law; where: string }): FoundReference {
  const number = law.sfs ? ` (${law.sfs})` : ''
  return {
    label: `${law.label}${number} ${where}`.trim(),
    href: law.sfs && lawHref(law.sfs),
  }
}

// ── laws ─────────────────────────────────────────────────────────────────

const number = String.raw`\((?:SFS )?((?:1[7-9]|20)\d\d:[1-9]\d{0,3})\)`

const statute = '(?:[Ll]ag|[Bb]alk|[Ff]örordning|[Kk]ungörelse)(?:en)?s?'

/** «lagen (2017:612)», «patientlag (2014:821)», «socialtjänstlagen, SoL (2025:400)», «HSL (2017:30)». */
const numbered = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:((?:\p{L}+- och )?\p{L}*${statute})(?:,? \(?\p{Lu}\p{L}{1,5}\)?)?|(\p{Lu}\p{L}{1,5}))[ ,]{1,2}${number}`,
  'gu',
)

/** Words that end as a law does and are none: förslag, underlag, bolag. */
const noLaw = /^(?:(?:för|an|av|be|in|om|ut|upp|på|till)s|under|bo|upp|arbets)lag(?:en)?s?$/i

const same = /(?<!\p{L})(?:samma|nämnda|den) lag(?:en)?s?(?!\p{L})/giu

function findLaws(text: string): readonly Law[] {
  const found: Law[] = []
  for (const match of text.matchAll(numbered)) {
    const [whole, name, abbreviation, sfs = ''] = match
    const label = labelOfNumber(sfs) ?? labelFrom(name, abbreviation)
    if (label === undefined) continue
    found.push({
      start: match.index,
      end: match.index + whole.length,
      label,
      sfs,
      isWhole: true,
    })
  }
  const taken = new Uint8Array(text.length)
  for (const { start, end } of found) taken.fill(1, start, end)
  for (const { pattern, label, sfs, isWhole } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      found.push({ start, end, label, sfs, isWhole })
    }
  }
  for (const match of text.matchAll(same)) {
    const end = match.index + match[0].length
    found.push({ start: match.index, end, label: '', sfs: undefined, isWhole: false })
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const patterns = knownLaws.flatMap(({ names, abbreviations, label, sfs }) => [
  ...names.map((name) => ({
    pattern: new RegExp(String.raw`(?<![\p{L}-])${name}s?(?![\p{L}-])`, 'giu'),
    label,
    sfs,
    isWhole: true,
  })),
  ...abbreviations.map((short) => ({
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])${short}(?![\p{L}\p{N}-])`, 'gu'),
    label,
    sfs,
    isWhole: false,
  })),
])

/** A law without a name of its own is «Lag»; another is called what the text calls it. */
function labelFrom(name: string | undefined, abbreviation: string | undefined): string | undefined {
  if (name === undefined) return abbreviation && isStatute(abbreviation) ? abbreviation : undefined
  if (noLaw.test(name)) return undefined
  const plain = name.toLowerCase().replace(/s$/, '')
  if (plain === 'lag' || plain === 'lagen') return 'Lag'
  if (plain === 'förordning' || plain === 'förordningen') return 'Förordning'
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** «HSL» and «SoL» are names of laws; «Avtal» and «Dnr» are not. */
function isStatute(abbreviation: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(abbreviation) || abbreviation === 'SoL'
}

/**
 * «Samma lag» is the one last named; a name that could be two laws is the one whose number the
 * text gives elsewhere.
 */
function resolve(laws: readonly Law[]): readonly Law[] {
  const numberOf = new Map(laws.flatMap(({ label, sfs }) => (sfs ? [[label, sfs] as const] : [])))
  const resolved: Law[] = []
  for (const law of laws) {
    if (law.label !== '') {
      resolved.push({ ...law, sfs: law.sfs ?? numberOf.get(law.label) })
      continue
    }
    const last = resolved.at(-1)
    if (last) resolved.push({ ...law, label: last.label, sfs: last.sfs })
  }
  return resolved
}

// ── places in laws ───────────────────────────────────────────────────────

type Placed = { readonly law: Law; readonly at: number; readonly where: string }

/** Words that may stand between two places in the same law. */
const joins = /^(?:,| och| eller| samt|, samt)? $/
/** Words that may stand between a place and its law. */
const leads = /^ (?:i |i den )?$/
/** What may stand between a law and a place in it that comes after. */
const follows = /^,? $/

/** Each place with the law it leads to, or else the one it follows. Seen once from either end: a text may hold thousands. */
function place(text: string, laws: readonly Law[], places: readonly Place[]): readonly Placed[] {
  const after = lawsAfter(text, laws, places)
  const before = lawsBefore(text, laws, places)
  return places.flatMap((one, position): Placed[] => {
    const law = after[position] ?? before[position]
    return law ? [{ law, at: one.start, where: one.label }] : []
  })
}

type LawOfEach = readonly (Law | undefined)[]

/** For each place the law that it, or the last of the places it is joined to, leads to. */
function lawsAfter(text: string, laws: readonly Law[], places: readonly Place[]): LawOfEach {
  const found: (Law | undefined)[] = []
  let following = laws.length
  for (const [position, { end }] of [...places.entries()].toReversed()) {
    while (following > 0 && laws[following - 1]!.start >= end) following--
    const law = laws[following]
    const next = places[position + 1]
    if (law && leads.test(text.slice(end, law.start))) found[position] = law
    else if (next && joins.test(text.slice(end, next.start))) found[position] = found[position + 1]
  }
  return found
}

/** For each place the law that it, or the first of the places it is joined to, follows. */
function lawsBefore(text: string, laws: readonly Law[], places: readonly Place[]): LawOfEach {
  const found: (Law | undefined)[] = []
  let passed = 0
  for (const [position, { start }] of places.entries()) {
    while (passed < laws.length && laws[passed]!.end <= start) passed++
    const law = laws[passed - 1]
    const previous = places[position - 1]
    if (law && follows.test(text.slice(law.end, start))) found[position] = law
    else if (previous && joins.test(text.slice(previous.end, start)))
      found[position] = found[position - 1]
  }
  return found
}
