// SPDX-License-Identifier: EUPL-1.2
// The words that a county has agreed to use, and those it has agreed to leave.

/** The statuses of Socialstyrelsen's term bank. */
export const termRatings = ['preferred', 'allowed', 'discouraged'] as const
export type TermRating = (typeof termRatings)[number]

export type Term = {
  readonly term: string
  readonly status: TermRating
  /** The word to use instead; empty for a preferred one. */
  readonly instead: string
}

type Span = {
  readonly start: number
  readonly end: number
}

export type LocatedTerm = {
  /** UTF-16 units of the text; the end is after the last of them. */
  readonly start: number
  readonly end: number
  readonly term: Term
}

/** Every discouraged word of a text, in any of its forms, outside quotations and the titles of documents. */
export function locateDiscouraged(text: string, bank: readonly Term[]): readonly LocatedTerm[] {
  const words = wordsIn(text)
  const sought = bank
    .filter(({ status }) => status === 'discouraged')
    .map((term) => ({ term, parts: term.term.toLowerCase().split(' ') }))
  const found = words.flatMap((word, place): readonly LocatedTerm[] => {
    const met = sought.find(({ parts }) => standsAt(text, words, place, parts))
    if (!met) return []
    return [{ start: word.start, end: words[place + met.parts.length - 1]!.end, term: met.term }]
  })
  if (found.length === 0) return []
  // Marked sign by sign: a text may hold thousands of both.
  const exempt = new Uint8Array(text.length)
  for (const { start, end } of [...quotationsIn(text), ...titlesIn(text, words)])
    exempt.fill(1, start, end)
  return found.filter(({ start, end }) => exempt.subarray(start, end).includes(0))
}

type Word = Span & { readonly said: string; readonly lower: string }

/** A hyphen belongs to its word: «missbruks-» is half of another. */
function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}–-]+/gu), ({ 0: said, index }) => ({
    said,
    lower: said.toLowerCase(),
    start: index,
    end: index + said.length,
  }))
}

function standsAt(
  text: string,
  words: readonly Word[],
  place: number,
  parts: readonly string[],
): boolean {
  const last = parts.length - 1
  return parts.every((part, at) => {
    const word = words[place + at]
    if (!word) return false
    const isNext =
      at === 0 || /^[\s\u00A0]+$/.test(text.slice(words[place + at - 1]!.end, word.start))
    return isNext && (at === last ? isFormOf(word.lower, part) : word.lower === part)
  })
}

/** The endings of a Swedish noun, by what its last letters are; too many do no harm. */
const endings: readonly {
  readonly after: string
  readonly cut: number
  readonly set: ReadonlySet<string>
}[] = [
  ['are', 1, 'e es en ens na nas'],
  ['a', 1, 'a as an ans or ors orna ornas'],
  ['e', 0, ' s n ns r rs rna rnas t ts'],
  ['', 0, ' s a en ens et ets er ers erna ernas arna arnas'],
].map(([after, cut, set]) => ({
  after: String(after),
  cut: Number(cut),
  set: new Set(String(set).split(' ')),
}))

/** «landstingets» is a form of «landsting»; «landstingsarkivet» is another word. */
function isFormOf(word: string, term: string): boolean {
  const { cut, set } = endings.find(({ after }) => term.endsWith(after))!
  const stem = term.slice(0, term.length - cut)
  return word.startsWith(stem) && set.has(word.slice(stem.length))
}

/** Quotations are another's words. */
const quoted = /[”"“„\u00AB\u00BB][^”"“„\u00AB\u00BB\n]+[”"“\u00AB\u00BB]/gu

/** Words of which the last part says that a document is meant: «handlingsplan», «Hälso- och sjukvårdsavtal». */
const documents =
  /(?:överenskommelse|avtal|riktlinje|riktlinjer|rutin|handlingsplan|färdplan|program|policy|strategi|vägledning|föreskrifter|samverkan|samarbete)$/
const laws = /^lag(?:en)?s?$/
const leads = new Set('om för kring mellan rörande gällande avseende vid mot med'.split(' '))
/** With an article it is one such document, and no title. */
const articles = new Set('en ett varje någon ingen ny nya särskild gemensam denna detta'.split(' '))
/** Where the sentence goes on after the title. */
const verbs = new Set(
  'ska skall gäller är har reglerar beskriver anger innehåller ersätter ersätts beslutades antogs upphör kan får bör måste finns som där när samt sker innebär'.split(
    ' ',
  ),
)
const longestTitle = 25

/**
 * A document is called what it was decided as («Överenskommelse om samarbete kring missbruk») and a law
 * what it is called («lagen om vård av missbrukare»). Titles are in the indefinite form and without an
 * article; they go on to the next sign or verb.
 */
function titlesIn(text: string, words: readonly Word[]): readonly Span[] {
  return words.flatMap((word, place): readonly Span[] => {
    if (!isTitle(words, place)) return []
    // «Lag (1988:870) om …» has two numbers between.
    const ahead = words.slice(place + 1, place + 5).findIndex(({ lower }) => leads.has(lower))
    const lead = ahead < 0 ? -1 : place + 1 + ahead
    const between = words.slice(place + 1, lead).filter(({ said }) => !/^\d+$/.test(said))
    if (lead < 0 || between.length > 1 || between.some(({ lower }) => verbs.has(lower))) return []
    if (breaks(text, words, place, lead)) return []
    let last = lead
    const isOn = (at: number) => !verbs.has(words[at]!.lower) && !breaks(text, words, at - 1, at)
    while (last + 1 < words.length && last < place + longestTitle && isOn(last + 1)) last++
    return last === lead ? [] : [{ start: word.start, end: words[last]!.end }]
  })
}

function isTitle(words: readonly Word[], place: number): boolean {
  const { said, lower } = words[place]!
  if (laws.test(lower)) return true
  if (!documents.test(lower)) return false
  const before = words[place - 1]
  if (before && articles.has(before.lower)) return false
  // «Samverkan kring …» is a sentence like another, unless it stands alone.
  if (/^sam/.test(lower)) return place === 0 && !words.some((word) => verbs.has(word.lower))
  return isCapital(said) || (before !== undefined && isCapital(before.said))
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word)

/** Whether a sign stands between two words; a law's number in brackets and a comma belong to a title. */
function breaks(text: string, words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const between = text.slice(words[at]!.end, words[at + 1]!.start)
    if (!/^(?:[ \u00A0]+|, | \((?:SFS )?|:|\) )$/.test(between)) return true
    if (between === ':' && !/^\d+$/.test(words[at]!.said)) return true
  }
  return false
}

function quotationsIn(text: string): readonly Span[] {
  return Array.from(text.matchAll(quoted), ({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
  }))
}
