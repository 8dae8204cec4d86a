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
const kap = String.raw`kap(?:\.|itlet|itel)?`
const chapter = String.raw`(${one}) ?${kap}`
const sections = String.raw`(${many}) ?(?:§§|§)`
/** As some write it: «kap. 16 § 3», «kapitel 4, 2 §», «§ 9». */
const turned = String.raw`${kap} (${one})(?:,? (?:§§? ?(${many})|${sections}))?`
const signFirst = String.raw`§§? ?(${many})`

const ordinal = 'första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|sista'
/** What a number on its own may count instead of a point: «9 § 2 dagar», «9 § 3 kap.», «1 § 2 § HSL». */
const noPoint = String.raw`(?![\p{L}\p{N}:/–-]|[.,]\d| ?(?:[a-z] ?)?(?:§|%|kap|kr(?!\p{L})|kronor|procent|dag|dygn|år|månad|timm|minut|veck|person|styck|st\b|gång|juli|(?:jan|febr)uari|mars|april|maj|juni|augusti|(?:sept|nov|dec)ember|oktober))`
const points = String.raw`\d{1,2}(?: ?[a-z](?![\p{L}]))?(?:(?: ?[–-] ?|, | och | eller | samt )\d{1,2}${noPoint}){0,12}`
/** «första stycket», «första och andra styckena», «2 st.», «st. 2» and «stycke 2». */
const paragraphs = String.raw`(?:(?:${ordinal})(?:(?: och |[–-])(?:${ordinal}))?|\d) (?:stycke(?:t|na)|mening(?:en|arna)|strecksats(?:en|erna))|\d{1,2} ?(?:st\.?(?!\p{L})|stycket)|st(?:ycket?|\.)? \d{1,2}(?![\p{L}\p{N}])`
/** «2 p.», «p. 2», «punkten 3», «punkterna 1–3», «3 punkten» and «2» on its own. */
const item = String.raw`${points} ?(?:p(?:\.(?!\p{L})|kt\.?|unkten)?(?!\p{L}))|(?:p(?:\.|kt\.?)?|punkt(?:en|erna)?) ?${points}${noPoint}|${points}${noPoint}`
/** One after the other. */
const details = String.raw`((?:,? (?:${paragraphs}|${item})){0,4})`

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}.:–§-]|§ )(?:${chapter}(?:,? ${sections})?|${turned}|${signFirst}|${sections})${details}`,
  'giu',
)

/** Every place of a text, whether or not a law stands beside it. */
export function findPlaces(text: string): readonly Place[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const [whole, before, inChapter, after, inTurned, inTurnedToo, first, alone, more = ''] = match
    const chapterNumber = before ?? after
    const listed = inChapter ?? inTurned ?? inTurnedToo ?? first ?? alone
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

/** «första», «andra» …, as they are counted. */
const ordinals = ['', ...ordinal.split('|')]

/** « 2 st. 3 p.» as « andra stycket 3». */
function inFull(typed: string): string {
  return tidy(typed)
    .replaceAll(',', '')
    .replaceAll(
      /(?:\b(\d{1,2}) ?st(?:ycket|\.)?|(?<!\p{L} )\bst(?:ycket?|\.)? (\d{1,2}))(?![\p{L}\p{N}])/gu,
      (short, count, counted) => {
        const ordinal = ordinals[Number(count ?? counted)]
        return ordinal ? `${ordinal} stycket` : short
      },
    )
    .replaceAll(/(?<!\p{L})p(?:kt|unkt(?:en|erna)?)?\.? ?(?=\d)/gu, '')
    .replaceAll(/(?<=\d(?: [a-z])?) ?p(?:kt|unkten)?(?!\p{L})\.?/gu, '')
}

function isOne(listed: string): boolean {
  return /^\d{1,3}(?: ?[a-z])?$/i.test(listed)
}

/** A dash between, a space before a letter: «1–3», «9 a». */
function tidy(listed: string): string {
  return listed.replaceAll(/ ?[–-] ?/g, '–').replaceAll(/(\d) ?([a-z])(?!\p{L})/giu, '$1 $2')
}
