// SPDX-License-Identifier: EUPL-1.2
// A Swedish dictionary in Hunspell's format, read backwards: from a form of a word to the words it may
// be a form of. The format: hunspell(5); of it are read the words with their flags, and the suffixes.

/** A suffix as the dictionary writes it: what is taken away from a word, and what is put there instead. */
type Suffix = { readonly flag: string; readonly strip: string; readonly ofWord: Ending }

/** What a word must end with: for each letter from the last, which it may be, or must not be. */
type Ending = readonly { readonly letters: string; readonly isOneOf: boolean }[]

export type Dictionary = {
  /** The flags of every word, lower-cased; words that differ by their letters' case have them together. */
  readonly flags: ReadonlyMap<string, string>
  /** By what they end with. */
  readonly suffixes: ReadonlyMap<string, readonly Suffix[]>
  readonly longestSuffix: number
}

const forbidden = '%'
/** Virtual stems, and what stands only inside a compound, are no words of their own. */
const onlyWithMore = /[¤Z]/

export function readDictionary(input: { readonly aff: string; readonly dic: string }): Dictionary {
  const flags = new Map<string, string>()
  // The first line says how many there are.
  for (const line of input.dic.split('\n').slice(1)) {
    const slash = line.indexOf('/', 1)
    const word = (slash < 0 ? line : line.slice(0, slash)).trim().toLowerCase()
    if (word === '') continue
    const own = slash < 0 ? '' : line.slice(slash + 1).trim()
    if (!own.includes(forbidden)) flags.set(word, (flags.get(word) ?? '') + own)
  }
  const suffixes = new Map<string, Suffix[]>()
  let longestSuffix = 0
  for (const line of input.aff.split('\n')) {
    const [kind, flag, strip, ends, ofWord] = line.trim().split(/\s+/)
    // A head line of a group has four columns: how many there are in it.
    if (kind !== 'SFX' || !flag || !strip || !ends || !ofWord) continue
    const end = nothing(ends.split('/')[0]!)
    const those = suffixes.get(end) ?? []
    those.push({ flag, strip: nothing(strip), ofWord: readEnding(ofWord) })
    suffixes.set(end, those)
    longestSuffix = Math.max(longestSuffix, end.length)
  }
  return { flags, suffixes, longestSuffix }
}

const nothing = (written: string) => (written === '0' ? '' : written)

/** `[^m]el`: an l, before it an e, before that anything but m. A point is any letter. */
function readEnding(written: string): Ending {
  const letters = written.match(/\[[^[\]]*\]|[^[\]]/gu) ?? []
  return letters.toReversed().map((one) => {
    if (one === '.') return { letters: '', isOneOf: false }
    const isOneOf = !one.startsWith('[^')
    return { letters: one.replace(/^\[\^?/, '').replace(/\]$/, ''), isOneOf }
  })
}

function endsAs(word: string, ending: Ending): boolean {
  return (
    word.length >= ending.length &&
    ending.every(({ letters, isOneOf }, at) => letters.includes(word.at(-1 - at)!) === isOneOf)
  )
}

/** The words of the dictionary that a lower-cased form is a form of: «avtalet» of «avtal». */
export function basesOf(dictionary: Dictionary, form: string): readonly string[] {
  const { flags, suffixes, longestSuffix } = dictionary
  const found = new Set<string>()
  const own = flags.get(form)
  if (own !== undefined && !onlyWithMore.test(own)) found.add(form)
  for (let length = 0; length <= Math.min(longestSuffix, form.length - 1); length++) {
    const stem = form.slice(0, form.length - length)
    for (const { flag, strip, ofWord } of suffixes.get(form.slice(stem.length)) ?? []) {
      const word = stem + strip
      if (flags.get(word)?.includes(flag) && endsAs(word, ofWord)) found.add(word)
    }
  }
  return [...found]
}
