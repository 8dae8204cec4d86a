// SPDX-License-Identifier: EUPL-1.2
// A law as a text names it, with the names it is given there: «lagen (1993:387) om stöd … (LSS)».

export type NamedLaw = {
  readonly start: number
  readonly end: number
  readonly label: string
  readonly sfs: string | undefined
  /** Its number stands beside it in the text. */
  readonly isNumbered?: boolean
  /** Written out or numbered: a reference also when no place in it is named. */
  readonly isWhole: boolean
  /** After its own words and its short name, where a place in it may follow: «lagen (1993:387) om stöd … (LSS)». */
  readonly reach?: number
}

/** What may stand between a law and its other name: «socialtjänstlagen (SoL)», «lagen (2017:30), HSL». */
const namesAnew =
  /^[ ,(]{1,3}(?:(?:även|också|nedan|här) )?(?:kallad |kallat |förkortad |förkortat )?$/
/** Or its own words after the number: «lag (1988:870) om vård av missbrukare i vissa fall (LVM)». */
const ownWords = /^ (?:om|med) [\p{L}, -]+?[ ,(]{1,3}(?:nedan |här )?(?:kallad |förkortad )?$/u
const longestOwnWords = 170

/** A law that is named twice at once is one; its second name belongs to the first. */
export function withoutSecondNames(text: string, laws: readonly NamedLaw[]): readonly NamedLaw[] {
  const kept: NamedLaw[] = []
  for (const law of laws) {
    const last = kept.at(-1)
    const isSame =
      last && last.label === law.label && (!law.sfs || !last.sfs || law.sfs === last.sfs)
    const from = isSame ? (last.reach ?? last.end) : 0
    const between = isSame ? text.slice(from, Math.min(law.start, from + longestOwnWords)) : ''
    const closes = between.includes('(') && text[law.end] === ')'
    const end = closes ? law.end + 1 : law.end
    if (isSame && namesAnew.test(between)) {
      kept[kept.length - 1] = { ...last, end, reach: end, sfs: last.sfs ?? law.sfs }
    } else if (isSame && ownWords.test(between)) {
      kept[kept.length - 1] = { ...last, reach: end }
    } else kept.push(law)
  }
  return kept.map((law) => (law.reach ? law : withOwnWords(text, law)))
}

/** The words of a law up to a place in it: «lagen (2017:612) om samverkan vid utskrivning, 4 kap. 1 §». */
const wordsToPlace =
  /^ (?:om|med) [\p{L}, -]{3,150}?(?=(?:,? | \()(?:\d{1,3}(?: ?[a-z])? ?(?:kap|§)|kap\.? \d|§))/u
/** Where a sentence goes on, and what follows is no longer the law's name. */
const goesOn =
  /(?<!\p{L})(?:ska|skall|är|har|gäller|kan|får|bör|måste|se|jfr|enligt|regleras|framgår|finns|liksom|samt|följer|anges|innebär|i|och|eller|av|till)$|(?<!\p{L})(?:ska|skall|är|gäller|enligt|regleras|framgår|följer|anges|samt)(?!\p{L})/u

function withOwnWords(text: string, law: NamedLaw): NamedLaw {
  if (!/^\p{L}/u.test(text.slice(law.start)) || text[law.end] !== ' ') return law
  const said = wordsToPlace.exec(text.slice(law.end, law.end + longestOwnWords))?.[0]
  return said === undefined || goesOn.test(said) ? law : { ...law, reach: law.end + said.length }
}
