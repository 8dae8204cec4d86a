// SPDX-License-Identifier: EUPL-1.2
// What a text refers to in itself, and whether it is there: «avsnitt 4.2», «bilaga 3», «5 § i detta avtal».

/** As a reader sees it: its number, if it has one, and its words. */
export type NumberedRow = {
  readonly number: string | undefined
  readonly heading: string
  readonly text: string
}

export type BrokenReference = {
  /** UTF-16 units of the text; the end is after the last of them. */
  readonly start: number
  readonly end: number
  /** What is referred to and is not there: «4.9», «bilaga 7», «12 §». */
  readonly to: string
}

/** All that can be referred to in a document. */
export type OwnNumbers = {
  /** «4», «4.2», «4.2.1»: also those that something stands below. */
  readonly numbers: ReadonlySet<string>
  readonly paragraphs: ReadonlySet<string>
  /** «1 kap.», where the document counts so. */
  readonly chapters: ReadonlySet<string>
  readonly appendices: ReadonlySet<string>
  readonly tables: ReadonlySet<string>
}

export function gatherNumbers(rows: readonly NumberedRow[]): OwnNumbers {
  const numbers = new Set<string>()
  const paragraphs = new Set<string>()
  const chapters = new Set<string>()
  const appendices = new Set<string>()
  const tables = new Set<string>()
  for (const { number, heading, text } of rows) {
    const shown = tidy(number ?? '')
    const section = /^(?:§ ?(\d+(?: ?[a-z])?)|(\d+(?: ?[a-z])?) ?§)$/.exec(shown)
    if (section) paragraphs.add(tidyNumber(section[1] ?? section[2]!))
    const chapter = /^(\d+(?: ?[a-z])?) ?kap(?![\p{Ll}])/u.exec(shown)
    if (chapter) chapters.add(tidyNumber(chapter[1]!))
    for (const one of prefixes(/\d+(?:\.\d+)*/.exec(shown)?.[0])) numbers.add(one)
    for (const line of [`${shown} ${heading}`.trim(), text]) {
      const named = /^(bilaga|appendix|tabell|kapitel) (\d{1,3}|[A-ZÅÄÖ])(?![\p{L}\p{N}])/iu.exec(
        line,
      )
      if (!named) continue
      const [, kind = '', which = ''] = named
      const place = /^tabell$/i.test(kind) ? tables : /^kapitel$/i.test(kind) ? numbers : appendices
      place.add(which.toUpperCase())
    }
  }
  return { numbers, paragraphs, chapters, appendices, tables }
}

/** «4.2.1» is also there as 4.2 and 4. */
function prefixes(number: string | undefined): readonly string[] {
  const parts = number?.split('.') ?? []
  return parts.map((_, place) => parts.slice(0, place + 1).join('.'))
}

const tidy = (shown: string) =>
  shown
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .trim()
    .toLowerCase()
const tidyNumber = (number: string) => tidy(number).replace(/(\d) ?([a-z])$/, '$1 $2')

const inSections =
  /(?<!\p{L}|\d[ \u00A0]?|\d[ \u00A0]?[a-z][ \u00A0])(?:avsnitt(?:et|en)?|punkt(?:en|erna)?|kapitel|kapitlet|kap\.?|rubrik(?:en)?)[ \u00A0](?=\d)/giu
const bareNumbers = /(?<!\p{L})(?:se|jfr|jämför|enligt|även|också)[ \u00A0](?=\d{1,3}\.\d)/giu
const inAppendices =
  /(?<!\p{L})bilag(?:a|an|orna)[ \u00A0](\d{1,2}|[A-ZÅÄÖ])(?![\p{L}\p{N}]|[.:]\d)/giu
const inTables = /(?<!\p{L})tabell(?:en)?[ \u00A0](\d{1,3})(?![\p{L}\p{N}]|[.:]\d)/giu
/** «1 kap. 1 §» without a law is a place in the agreement itself, if it counts in chapters. */
const inChapters =
  /(?<![\p{L}\p{N}.:–-])(\d{1,3}(?: ?[a-z](?!\p{L}))?)[ \u00A0]?kap(?:\.|itlet|itel)?(?!\p{L})/giu
const inParagraphs =
  /(?<![\p{L}\p{N}.:–-]|kap\.?[ \u00A0])(\d{1,3}(?: ?[a-z](?!\p{L}))?)[ \u00A0]?§(?!§)/giu

/** Of another document: «avsnitt 4.2 i Färdplanen»; «i detta avtal» is of this one. */
const ofAnother =
  /^(?:,? första stycket)?[ \u00A0](?:i|av|till|ur)[ \u00A0](?!(?:det(?:ta)?|denna|den|dessa|avtalet|överenskommelsen|avtalstexten|texten|dokumentet)(?!\p{L})(?! om(?!\p{L})))/iu

type Span = { readonly start: number; readonly end: number }

/** Every reference to a place in the document itself that is not there. `laws` are places of laws. */
export function locateBroken(
  text: string,
  own: OwnNumbers,
  laws: readonly Span[],
): readonly BrokenReference[] {
  const broken: BrokenReference[] = []
  // Marked sign by sign: a text may hold thousands of both.
  const taken = new Uint8Array(text.length)
  for (const { start, end } of laws) taken.fill(1, start, end)
  const add = (start: number, end: number, to: string | undefined) => {
    if (to === undefined || taken.subarray(start, end).includes(1)) return
    if (ofAnother.test(text.slice(end, end + 60))) return
    taken.fill(1, start, end)
    broken.push({ start, end, to })
  }
  const look = (pattern: RegExp, missing: (named: string) => string | undefined) => {
    for (const { 0: said, 1: named = '', index } of text.matchAll(pattern))
      add(index, index + said.length, missing(named))
  }
  for (const pattern of [inSections, bareNumbers]) {
    for (const { 0: head, index } of text.matchAll(pattern)) {
      const row = readRow(text, index + head.length)
      const isThere = (one: string) => own.numbers.has(one) || own.paragraphs.has(one)
      if (row)
        add(
          index,
          row.end,
          row.numbers.find((one) => !isThere(one)),
        )
    }
  }
  look(inChapters, (named) => {
    const isThere = own.chapters.size === 0 || own.chapters.has(tidyNumber(named))
    return isThere ? undefined : `${tidyNumber(named)} kap.`
  })
  look(inAppendices, (named) => {
    // One that has its appendices as files of their own names none of them.
    const isThere = own.appendices.size === 0 || own.appendices.has(named.toUpperCase())
    return isThere ? undefined : `bilaga ${named.toUpperCase()}`
  })
  look(inTables, (named) =>
    own.tables.size === 0 || own.tables.has(named) ? undefined : `tabell ${named}`,
  )
  look(inParagraphs, (named) => {
    const isThere = own.paragraphs.size === 0 || own.paragraphs.has(tidyNumber(named))
    return isThere ? undefined : `${tidyNumber(named)} §`
  })
  return broken.toSorted((a, b) => a.start - b.start)
}

/** A word that is counted; not one where the sentence goes on after the numbers. */
const counts =
  /^[ \u00A0](?!(?:i|av|till|ur|på|om|för|med|ovan|nedan|samt|och|eller|ska|skall|är|gäller|kan|får|har|anges|framgår|beskrivs|regleras|där|som|ovan)(?!\p{L}))\p{Ll}/u

/** «4.2», «4.2 och 4.3», «4.2–4.5»; nothing when it is a measure: «2,5 timmar», «12 %». */
function readRow(
  text: string,
  from: number,
): { readonly numbers: readonly string[]; readonly end: number } | undefined {
  const numbers: string[] = []
  let end = from
  for (let at = from; numbers.length < 12;) {
    const number = readAt(/\d{1,3}(?:\.\d{1,3})*/y, text, at)
    if (number === undefined) break
    const after = text.slice(at + number.length, at + number.length + 12)
    if (
      /^(?:[\p{L}\p{N}:%]|[.,]\d|[ \u00A0]?(?:%|(?:kr|procent|dagar|månader|år|timmar)(?!\p{L})))/u.test(
        after,
      )
    )
      break
    // «avsnitt 9.9 och 3 §» leads to two places; «4.2 och 12 kommuner» to one.
    if (/^[ \u00A0]?(?:§|(?:[a-z] ?)?(?:§|kap(?!\p{L})))/iu.test(after)) break
    if (numbers[0]?.includes('.') && !number.includes('.') && counts.test(after)) break
    numbers.push(number)
    end = at + number.length
    const joint = readAt(/ ?[–-] ?|, | och | eller | samt /y, text, end)
    if (joint === undefined) break
    at = end + joint.length
  }
  return numbers.length === 0 ? undefined : { numbers, end }
}

function readAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
