// SPDX-License-Identifier: EUPL-1.2
// How a count is written: 3, c, C, cc, iii, III, 03; and what count a mark stands for.

export const countStyles = [
  'decimal',
  'two-digits',
  'lower-letter',
  'upper-letter',
  'lower-repeated',
  'upper-repeated',
  'lower-roman',
  'upper-roman',
] as const
export type CountStyle = (typeof countStyles)[number]

type Writing = {
  readonly print: (count: number) => string
  /** What a mark might be; `print` says whether it is. */
  readonly read: (mark: string) => number | undefined
  /** The least and the largest count that it has a mark for. */
  readonly from: number
  readonly to: number
}

const largest = 9999

const digits: Writing = {
  print: String,
  read: (mark) => (/^\d{1,4}$/.test(mark) ? Number(mark) : undefined),
  from: 0,
  to: largest,
}

/** 1 is a, 26 is z, 27 is aa, 28 is ab. */
const letters: Writing = {
  print: lettersOf,
  read: (mark) =>
    /^[a-z]{1,2}$/.test(mark)
      ? Array.from(mark).reduce((sum, letter) => sum * 26 + placeOf(letter), 0)
      : undefined,
  from: 1,
  to: 26 * 27,
}

/** As word processors go on after z: 27 is aa, 28 is bb. */
const repeated: Writing = {
  print: (count) => lettersOf(((count - 1) % 26) + 1).repeat(Math.floor((count - 1) / 26) + 1),
  read: (mark) =>
    /^([a-z])\1{0,9}$/.test(mark) ? (mark.length - 1) * 26 + placeOf(mark[0]!) : undefined,
  from: 1,
  to: 260,
}

const romanSigns: readonly (readonly [value: number, sign: string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const roman: Writing = {
  print: (count) => {
    let left = count
    let text = ''
    for (const [value, sign] of romanSigns) for (; left >= value; left -= value) text += sign
    return text
  },
  read: (mark) => {
    if (!/^[ivxlc]{1,12}$/.test(mark)) return undefined
    const values = Array.from(mark, (sign) => romanSigns.find(([, one]) => one === sign)![0])
    return values.reduce(
      (sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value),
      0,
    )
  },
  from: 1,
  to: 399,
}

const large = (writing: Writing): Writing => ({
  ...writing,
  print: (count) => writing.print(count).toUpperCase(),
  read: (mark) => (mark === mark.toUpperCase() ? writing.read(mark.toLowerCase()) : undefined),
})

const writings: { readonly [Style in CountStyle]: Writing } = {
  decimal: digits,
  'two-digits': { ...digits, print: (count) => String(count).padStart(2, '0') },
  'lower-letter': letters,
  'upper-letter': large(letters),
  'lower-repeated': repeated,
  'upper-repeated': large(repeated),
  'lower-roman': roman,
  'upper-roman': large(roman),
}

/** The mark of a count; a count that the style has no mark for is written in digits. */
export function printCount(count: number, style: CountStyle): string {
  const { print, from, to } = writings[style]
  return count < from || count > to ? String(count) : print(count)
}

/** The count whose mark it is in the style; nothing when it is none. */
export function readCount(mark: string, style: CountStyle): number | undefined {
  const { print, read, from, to } = writings[style]
  const count = read(mark)
  if (count === undefined || count < from || count > to) return undefined
  return print(count) === mark ? count : undefined
}

/** 1 is a, 26 is z, 27 is aa, and so on without end. */
export function lettersOf(count: number): string {
  const rest = (count - 1) % 26
  const before = count > 26 ? lettersOf((count - 1 - rest) / 26) : ''
  return before + String.fromCharCode(97 + rest)
}

function placeOf(letter: string): number {
  return letter.charCodeAt(0) - 96
}
