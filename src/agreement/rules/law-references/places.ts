// SPDX-License-Identifier: EUPL-1.2
// Places in laws as they are written: «8 kap. 2 §», «1–3 §§», «2 kap. 1 och 7 §§ andra stycket».

export type Place = {
  readonly start: number
  /** After the place with its stycke and punkt, which say more than a reference needs. */
  readonly end: number
  /** In one form: «2 kap. 1 och 7 §§». */
  readonly label: string
  /** In one form, with stycke and punkt: «2 kap. 1 § första stycket 2». */
  readonly whole: string
}

const one = String.raw`\d{1,3}(?: ?[a-z](?![\p{L}]))?`
/** So many at most: a long row of numbers that no § ends is read anew from each of them. */
const many = String.raw`${one}(?:(?: ?[–-] ?|, | och | eller | samt )${one}){0,30}`
const chapter = String.raw`(${one}) ?kap\.?`
const sections = String.raw`(${many}) ?(§§|§)`
const ordinal = 'första|andra|tredje|fjärde|femte|sjätte|sista'
/** «andra stycket», «första stycket 2», «2 p.» and «punkten 3», one after the other. */
const details = String.raw`((?:,? (?:(?:${ordinal}) (?:stycket|meningen)(?: \d{1,2}(?![\p{L}\d.:]))?|\d{1,2}(?:[–-]\d{1,2})? (?:p|st)(?:\.|(?!\p{L}))|punkt(?:en)? \d{1,2}))*)`

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}.:–-])(?:${chapter}(?: ${sections})?|${sections})${details}`,
  'giu',
)

/** Every place of a text, whether or not a law stands beside it. */
export function findPlaces(text: string): readonly Place[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const [whole, chapterNumber, inChapter, , alone, , more = ''] = match
    const listed = inChapter ?? alone
    const parts = [
      chapterNumber && `${tidy(chapterNumber)} kap.`,
      listed && `${tidy(listed)} ${isOne(listed) ? '§' : '§§'}`,
    ]
    const label = parts.filter((part) => part !== undefined).join(' ')
    return {
      start: match.index,
      end: match.index + whole.length,
      label,
      whole: `${label}${inFull(more)}`,
    }
  })
}

const ordinals = ['', 'första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte']

/** « 2 st. 3 p.» as « andra stycket 3». */
function inFull(typed: string): string {
  return typed
    .replaceAll(',', '')
    .replaceAll(/(\d{1,2}) st\b\.?/g, (short, count) => {
      const ordinal = ordinals[Number(count)]
      return ordinal ? `${ordinal} stycket` : short
    })
    .replaceAll(/(?:punkt(?:en)? (\d{1,2})|([\d–-]{1,5}) p\b\.?)/g, '$1$2')
}

function isOne(listed: string): boolean {
  return /^\d{1,3}(?: ?[a-z])?$/i.test(listed)
}

/** A dash between, a space before a letter: «1–3», «9 a». */
function tidy(listed: string): string {
  return listed.replaceAll(/ ?[–-] ?/g, '–').replaceAll(/(\d) ?([a-z])(?!\p{L})/giu, '$1 $2')
}
