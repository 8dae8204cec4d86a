// SPDX-License-Identifier: EUPL-1.2
// The laws that a text refers to. Swedish legal writing puts the place first («8 kap. 2 § hälso-
// och sjukvårdslagen (2017:30)») or the law first («HSL 16 kap. 4 §»); both are read. A place
// without a law is a place in the agreement itself, and is left alone.

import type { Day } from '#kernel/day.ts'
import type { LawName } from '#kernel/gathered/law.ts'
import { inNormalForm } from '#kernel/text/normal-form.ts'
import { knownLaws, labelOfNumber, numberOn } from './law-references/known-laws.ts'
import { type NamedLaw as Law, withoutSecondNames } from './law-references/named-law.ts'
import { placeInLaws, placesIn } from './law-references/placed.ts'

export type FoundReference = {
  readonly label: string
  /** The law in the government's law database; nothing when the text leaves open which law it is. */
  readonly href: string | undefined
}

/** A reference where it stands. */
export type LocatedReference = {
  /** UTF-16 units of the text; the end is after the last of them. */
  readonly start: number
  readonly end: number
  /** The law's name: «HSL». */
  readonly label: string
  readonly sfs: string | undefined
  /** The place in the law, with stycke and punkt as far as they are given; empty for the law as a whole. */
  readonly where: string
}

/** What tells which law a name means, where the text itself does not. */
export type LawSense = {
  /** The day that the text is read for. */
  readonly day?: Day
  /** The numbers that the rest of the document gives names. */
  readonly numbers?: ReadonlyMap<string, string>
  /** The names that the county's register of laws knows, each with the days that it means that law. */
  readonly names?: readonly LawName[]
}

/** Every law reference of a text, each once, in the order of the text. */
export function findLawReferences(text: string): readonly FoundReference[] {
  const words = squeeze(text).text
  const laws = withoutSecondNames(words, resolve(findLaws(words), {}))
  const placed = placeInLaws(words, laws, placesIn(words))
  const named = new Set(placed.map(({ law }) => law.label + (law.sfs ?? '')))
  const whole = laws
    .filter((law) => law.isWhole && !named.has(law.label + (law.sfs ?? '')))
    .map((law) => ({ law, at: law.start, where: '' }))
  const inText = placed.map(({ law, one }) => ({ law, at: one.start, where: one.label }))
  const found = [...inText, ...whole].toSorted((a, b) => a.at - b.at)
  return [...new Map(found.map(asReference).map((one) => [one.label, one])).values()]
}

/** Every law reference of a text, each as often as it stands there, also a law's bare abbreviation. */
export function locateLawReferences(
  written: string,
  sense: LawSense = {},
): readonly LocatedReference[] {
  const { text, placeOf } = squeeze(written)
  const laws = withoutSecondNames(text, resolve(findLaws(text, sense.names), sense))
  const placed = placeInLaws(text, laws, placesIn(text))
  const used = new Set(placed.map(({ law }) => law))
  let chapter = ''
  const inLaws = placed.map(({ law, one, isBeside }, position) => {
    // «6 kap. 2 § och 3 §» are both of chapter 6.
    const isJoined = placed[position - 1]?.law === law && !one.whole.includes('kap.')
    if (!isJoined) chapter = chapterOf(one.whole)
    return {
      start: isBeside ? Math.min(one.start, law.start) : one.start,
      end: isBeside ? Math.max(one.end, law.end) : one.end,
      law,
      where: isJoined ? chapter + one.whole : one.whole,
    }
  })
  const alone = laws
    .filter((law) => !used.has(law) && (law.isWhole || law.end - law.start > 2))
    .map((law) => ({ start: law.start, end: law.end, law, where: '' }))
  return [...inLaws, ...alone]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, law, where }) => ({
      start: placeOf(start),
      end: placeOf(end),
      label: law.label,
      sfs: law.sfs,
      where,
    }))
}

/** «6 kap. » of «6 kap. 2 §». */
function chapterOf(place: string): string {
  const mark = ' kap. '
  const at = place.indexOf(mark)
  return at < 0 ? '' : place.slice(0, at + mark.length)
}

/** The numbers that a text itself gives the names of laws that have had several. */
export function numbersGivenIn(text: string): ReadonlyMap<string, string> {
  const laws = findLaws(squeeze(text).text)
  return writtenNumbers(laws)
}

/** By the name of the law. */
function writtenNumbers(laws: readonly Law[]): ReadonlyMap<string, string> {
  return new Map(
    laws.flatMap(({ label, sfs, isNumbered }) =>
      isNumbered && sfs ? [[label, sfs] as const] : [],
    ),
  )
}

/** In one form and with one space between words, and where each sign stood in what was written. */
function squeeze(written: string): { readonly text: string; placeOf: (at: number) => number } {
  const text = inNormalForm(written).replaceAll(/[ \u00A0\u2009\u202F\t]+/g, ' ')
  if (text.length === written.length) return { text, placeOf: (at) => at }
  const places: number[] = []
  const parts = written.matchAll(/[ \u00A0\u2009\u202F\t]+|[^ \u00A0\u2009\u202F\t]\p{M}*/gu)
  for (const { 0: part, index } of parts) {
    const { length } = /^[ \u00A0\u2009\u202F\t]/.test(part) ? ' ' : inNormalForm(part)
    for (let sign = 0; sign < length; sign++) places.push(index)
  }
  places.push(written.length)
  return { text, placeOf: (at) => places[at] ?? written.length }
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

const number = String.raw`\((?:SFS )?((?:1[7-9]|20)\d\d:[1-9]\d{0,3})(?:, \p{Lu}\p{L}{1,5})?\)`

const statute = '(?:[Ll]ag|[Bb]alk|[Ff]örordning|[Kk]ungörelse|[Rr]egeringsform)(?:en)?s?'

/** «lagen (2017:612)», «patientlag (2014:821)», «socialtjänstlagen, SoL (2025:400)», «HSL (2017:30)». */
const numbered = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:((?:\p{L}+- och )?\p{L}*${statute})(?:,? \(?\p{Lu}\p{L}{1,5}\)?)?|(\p{Lu}\p{L}{1,5}))[ ,]{1,2}${number}`,
  'gu',
)

/** Without brackets: «SFS 2017:30», «lag 2017:612», «HSL 2017:30». */
const bare = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:SFS|${knownLaws.flatMap(({ abbreviations }) => abbreviations).join('|')}|((?:\p{L}+- och )?\p{L}*${statute}))(?:,? SFS)?,? ((?:1[7-9]|20)\d\d:[1-9]\d{0,3})(?![\p{N}:])`,
  'gu',
)

const inBrackets = new RegExp(number, 'gu')
const beginsOwnWords = /(?<!\p{L})[Ll]ag(?:en)?s? (?:om|med) /gu
const longestName = 140

/** With its own words before the number: «lagen om samverkan vid utskrivning (2017:612)». */
function findNumberedLast(text: string): readonly Law[] {
  return Array.from(text.matchAll(inBrackets)).flatMap(({ 0: said, 1: sfs = '', index }): Law[] => {
    const from = Math.max(0, index - longestName)
    const before = text.slice(from, index)
    const begun = [...before.matchAll(beginsOwnWords)].at(-1)
    if (!begun || !/^[\p{L}, -]+ $/u.test(before.slice(begun.index))) return []
    const label = labelOfNumber(sfs) ?? 'Lag'
    const [start, end] = [from + begun.index, index + said.length]
    return [{ start, end, label, sfs, isWhole: true, isNumbered: true }]
  })
}

/** Words that end as a law does and are none: förslag, underlag, bolag. */
const noLaw = /(?:(?:för|an|av|be|in|om|ut|upp|på|till)s|under|bo|^upp|arbets)lag(?:en)?s?$/i

const same = /(?<!\p{L})(?:samma|nämnda|den) lag(?:en)?s?(?!\p{L}| som )/giu

function findLaws(text: string, names: readonly LawName[] = []): readonly Law[] {
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
      isNumbered: true,
    })
  }
  const taken = new Uint8Array(text.length)
  for (const { start, end } of found) taken.fill(1, start, end)
  for (const law of findNumberedLast(text)) {
    if (taken.subarray(law.start, law.end).includes(1)) continue
    taken.fill(1, law.start, law.end)
    found.push(law)
  }
  for (const match of text.matchAll(bare)) {
    const [whole, name, sfs = ''] = match
    const start = match.index
    const end = start + whole.length
    const label = labelOfNumber(sfs) ?? (name === undefined ? 'Lag' : labelFrom(name, undefined))
    if (label === undefined || taken.subarray(start, end).includes(1)) continue
    taken.fill(1, start, end)
    found.push({ start, end, label, sfs, isWhole: true, isNumbered: true })
  }
  for (const { pattern, label, sfs, isWhole } of [...patterns, ...patternsOf(names)]) {
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

/** «hälso-och sjukvårdslagen» is often typed so. */
const asTyped = (name: string) => name.replaceAll('- och ', '-? ?och ')

const patterns = knownLaws.flatMap(({ names, abbreviations, label, sfs }) => [
  ...names.map((name) => ({
    pattern: new RegExp(String.raw`(?<![\p{L}-])${asTyped(name)}s?(?![\p{L}-])`, 'giu'),
    label,
    sfs,
    isWhole: true,
  })),
  ...abbreviations.map((short) => ({
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])${short}(?::s)?(?![\p{L}\p{N}-])`, 'gu'),
    label,
    sfs,
    isWhole: false,
  })),
])

type Pattern = (typeof patterns)[number]

const patternsOfNames = new WeakMap<readonly LawName[], readonly Pattern[]>()

/** Names of a register that are not known by themselves. A short one is met with its capitals alone. */
function patternsOf(names: readonly LawName[]): readonly Pattern[] {
  const made = patternsOfNames.get(names)
  if (made) return made
  const known = new Set(
    knownLaws.flatMap((one) => [one.label, ...one.names, ...one.abbreviations].map(lower)),
  )
  const own = [...new Set(names.map(({ name }) => name))].filter((one) => !known.has(lower(one)))
  const patterns = own.map((name) => ({
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}-])${RegExp.escape(name)}(?![\p{L}\p{N}-])`,
      isStatute(name) ? 'gu' : 'giu',
    ),
    label: name,
    sfs: undefined,
    isWhole: true,
  }))
  patternsOfNames.set(names, patterns)
  return patterns
}

const lower = (name: string) => name.toLowerCase()

/** What the register says that a name meant on a day. */
function namedOn(label: string, { names = [], day }: LawSense): string | undefined {
  if (day === undefined) return undefined
  return names.find(
    ({ name, from, until }) =>
      lower(name) === lower(label) && (!from || from <= day) && (!until || day <= until),
  )?.sfs
}

/** A law without a name of its own is «Lag»; another is called what the text calls it. */
function labelFrom(name: string | undefined, abbreviation: string | undefined): string | undefined {
  if (name === undefined) return abbreviation && isStatute(abbreviation) ? abbreviation : undefined
  if (noLaw.test(name)) return undefined
  const plain = name.toLowerCase().replace(/s$/, '')
  if (plain === 'lag' || plain === 'lagen') return 'Lag'
  if (plain === 'förordning' || plain === 'förordningen') return 'Förordning'
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** «SoL» and «TvL». */
const mixed: ReadonlySet<string> = new Set(
  knownLaws.flatMap(({ abbreviations }) => abbreviations.filter((one) => /\p{Ll}/u.test(one))),
)

/** «HSL» and «SoL» are names of laws; «Avtal» and «Dnr» are not. */
function isStatute(abbreviation: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(abbreviation) || mixed.has(abbreviation)
}

/**
 * «Samma lag» is the one last named; a name that could be two laws is the one whose number the
 * text gives elsewhere, or the one that it meant on the day.
 */
function resolve(laws: readonly Law[], sense: LawSense): readonly Law[] {
  const numberOf = writtenNumbers(laws)
  const resolved: Law[] = []
  for (const law of laws) {
    const { label } = law
    if (label !== '') {
      const known = numberOf.get(label) ?? sense.numbers?.get(label)
      const meant = namedOn(label, sense) ?? numberOn(label, sense.day)
      // A written number is of that law, also of one that has gone: HSL was 1982:763.
      const sfs = law.isNumbered ? law.sfs : (known ?? law.sfs ?? meant)
      resolved.push({ ...law, sfs })
      continue
    }
    const last = resolved.at(-1)
    if (last) resolved.push({ ...law, label: last.label, sfs: last.sfs })
  }
  return resolved
}
