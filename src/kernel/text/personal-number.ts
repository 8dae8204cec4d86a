// SPDX-License-Identifier: EUPL-1.2
// Swedish personal and coordination numbers in running text. An agreement never needs one,
// so a text that holds one is refused. Built as in 18 and 18 b §§ folkbokföringslagen (1991:481):
// day of birth, three digits and a check digit; a coordination number adds 60 to the day, and has
// month 00 or day 60 where the month or day of birth is not known.

import { digitOf } from './digits.ts'

// Read over the text of `readDigits`. Each is a look ahead, since one may begin inside another, and
// none can look further than some fifty signs, so the time grows with the text and no faster.
const compact = /(?<!\d)(?=((?:(?:18|19|20) ?)?\d{6}[^\p{L}\d]{0,8}\d{3}[-./ ]?\d)(?!\d))/gu
// 1964-02-29-9801 and 64 02 29 9801; in a longer row it is a span of days or an account.
const parted =
  /(?<!\d|\d[-./:_])(?=((?:18|19|20)?\d\d([-./_ ]{1,3})\d\d([-./_ ]{1,3})\d\d([^\p{L}\d\n]{1,8})\d{4})(?!\d|[-./:_]\d))/gu
// 6 4 0 2 2 9 - 9 8 0 1
const apart =
  /(?<!\d[-./_ ]{0,3})(?=(\d(?:[-./_ ]{1,3}\d){9}(?:(?:[-./_ ]{1,3}\d){2})?)(?![-./_ ]{0,3}\d))/gu

/** The first personal or coordination number in the text, as it is written there. */
export function findPersonalNumber(text: string): string | undefined {
  const found = findSpelled(text)
  if (found !== undefined || !/%[\da-f]{2}/i.test(text)) return found
  // An address writes some signs by their numbers.
  return findSpelled(text.replaceAll(/(?:%[\da-f]{2})+/gi, decoded))
}

export type LocatedNumber = {
  /** UTF-16 units of the text; the end is after the last of them. */
  readonly start: number
  readonly end: number
  readonly kind: 'personnummer' | 'samordningsnummer'
}

/** Where each number stands, and of which kind it is; the number itself is not told. */
export function locatePersonalNumbers(text: string): readonly LocatedNumber[] {
  const found: LocatedNumber[] = []
  for (const { start, end } of [...spelledIn(text)].toSorted((a, b) => a.start - b.start)) {
    if (start < (found.at(-1)?.end ?? 0)) continue
    const written = text.slice(start, end).trimEnd()
    found.push({ start, end: start + written.length, kind: kindOf(written) })
  }
  return found
}

/** A coordination number has sixty added to its day. */
function kindOf(written: string): LocatedNumber['kind'] {
  const ten = (readDigits(written)?.text ?? '').replaceAll(/\D/g, '').slice(-10)
  return Number(ten.slice(4, 6)) >= 60 ? 'samordningsnummer' : 'personnummer'
}

/** What stands in a text that is kept before anyone has read it, in place of somebody's number. */
export const numberTakenOut = '[personnummer]'

/** The text with every number in it taken out; all of it, where signs written by number spell one. */
export function withoutPersonalNumbers(text: string): string {
  const kept: string[] = []
  let from = 0
  for (const { start, end } of [...spelledIn(text)].toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue
    kept.push(text.slice(from, start), start >= from ? numberTakenOut : '')
    from = end
  }
  const rest = kept.join('') + text.slice(from)
  return findPersonalNumber(rest) === undefined ? rest : numberTakenOut
}

function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes)
  } catch (cause) {
    if (cause instanceof URIError) return escapes
    throw cause
  }
}

function findSpelled(text: string): string | undefined {
  for (const { start, end } of spelledIn(text)) return text.slice(start, end).trimEnd()
  return undefined
}

function* spelledIn(text: string): Generator<{ readonly start: number; readonly end: number }> {
  const read = readDigits(text)
  if (read === undefined) return
  for (const spelling of [compact, parted, apart]) {
    for (const found of read.text.matchAll(spelling)) {
      const [, number = '', ...gaps] = found
      if (!isPersonalNumber(number) || isDayAndNumber(gaps)) continue
      const start = read.places[found.index]!
      const end = read.places[found.index + number.length]!
      if (!isMobilePhone(text.slice(start, end))) yield { start, end }
    }
  }
}

type Read = {
  /** Every digit as 0–9, every dash as -, spaces as one; signs that no one sees are left out. */
  readonly text: string
  /** Where each sign stands in what was written; one more than there are signs. */
  readonly places: readonly number[]
}

/** Nothing when there are too few digits to spell a number. */
function readDigits(written: string): Read | undefined {
  const signs: string[] = []
  const places: number[] = []
  let digits = 0
  let place = 0
  for (const sign of written) {
    const plain = plainSign(sign)
    if (plain !== '') {
      signs.push(plain)
      places.push(place)
      if (plain >= '0' && plain <= '9') digits += 1
    }
    place += sign.length
  }
  places.push(place)
  return digits < 10 ? undefined : { text: signs.join(''), places }
}

/** One UTF-16 unit for each sign that is seen, or ''. */
function plainSign(sign: string): string {
  if (/^[!-~\n]$/.test(sign)) return sign
  const digit = digitOf(sign)
  if (digit !== undefined) return String(digit)
  if (/^\s$/u.test(sign)) return ' '
  if (/^[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]$/u.test(sign)) return ''
  if (/^[\p{Pd}\u2043\u2212\u02D7\u00AF]$/u.test(sign)) return '-'
  if (/^[\u2044\u2215\u29F8\uFF0F]$/u.test(sign)) return '/'
  if (/^[\u00B7\u2022\u2024\u2027\u22C5\u3002\uFF0E\uFF61\u30FB]$/u.test(sign)) return '.'
  return /^\p{L}$/u.test(sign) ? 'x' : ';'
}

/** A day with dashes and, after a space alone, a number: «2026-03-19 1430». */
function isDayAndNumber(gaps: readonly (string | undefined)[]): boolean {
  const [one, other, last] = gaps
  if (last === undefined) return false
  return last.trim() === '' && `${one}${other}`.trim() !== ''
}

/** Ten bare digits that begin with 070 are a mobile phone. */
function isMobilePhone(written: string): boolean {
  return /^070\d{7}$/.test(written)
}

function isPersonalNumber(spelled: string): boolean {
  const digits = spelled.replaceAll(/\D/g, '')
  const ten = digits.slice(-10)
  const [year = '', month = '', day = ''] = ten.match(/../g) ?? []
  return isDayOfBirth(digits.slice(0, -10), year, Number(month), Number(day)) && hasCheckDigit(ten)
}

function isDayOfBirth(century: string, year: string, month: number, day: number): boolean {
  if (!['', '18', '19', '20'].includes(century)) return false
  const days = daysIn(month, isLeapYear(century, year))
  // Month 00 and day 60 stand for what is not known, in coordination numbers only.
  if (day >= 60) return day - 60 <= (month === 0 ? 31 : (days ?? -1))
  return month > 0 && day >= 1 && day <= (days ?? 0)
}

function daysIn(month: number, isLeap: boolean): number | undefined {
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
}

function isLeapYear(century: string, year: string): boolean {
  if (Number(year) % 4 !== 0) return false
  return year !== '00' || century === '' || century === '20'
}

/** The Luhn sum of the ten digits ends in 0. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (const [place, digit] of Array.from(digits).entries()) {
    const weighted = Number(digit) * (place % 2 === 0 ? 2 : 1)
    sum += weighted > 9 ? weighted - 9 : weighted
  }
  return sum % 10 === 0
}
