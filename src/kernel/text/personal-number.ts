// SPDX-License-Identifier: EUPL-1.2
// Swedish personal and coordination numbers in running text. An agreement never needs one,
// so a text that holds one is refused. Built as in 18 § folkbokföringslagen (1991:481):
// day of birth, three digits and a check digit; coordination numbers add 60 to the day.

// (century) year month day, separator, serial number; dashes of all kinds, spaces, "+".
const spelling =
  /(?<![\p{L}\p{N}]|\d[-.:/])(?<century>18|19|20)?(?<year>\d{2})(?<dash>-?)(?<month>\d{2})\k<dash>(?<day>\d{2})(?<between>\s?[-\u2010-\u2015\u2212+]?\s?)(?<serial>\d{4})(?![\p{L}\p{N}]|[-.:/]\d)/gu

/** The first personal or coordination number in the text, as it is written there. */
export function findPersonalNumber(text: string): string | undefined {
  for (const found of text.matchAll(spelling)) if (isPersonalNumber(found)) return found[0]
  return undefined
}

function isPersonalNumber({ groups }: RegExpMatchArray): boolean {
  const { century = '', year = '', month = '', day = '', serial = '', between, dash } = groups ?? {}
  // A date as 2026-01-01 needs its dash before the serial number too, or it is a date and a number.
  if (dash === '-' && (century === '' || between?.trim() === '')) return false
  // Ten bare digits that begin with 070 are a mobile phone.
  if (century === '' && between === '' && year + month >= '0700' && year + month <= '0709')
    return false
  return isDayOfBirth(century, year, month, day) && hasCheckDigit(year + month + day + serial)
}

function isDayOfBirth(century: string, year: string, month: string, day: string): boolean {
  const number = Number(day) > 60 ? Number(day) - 60 : Number(day)
  const days = [31, isLeapYear(century, year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return number >= 1 && number <= (days[Number(month) - 1] ?? 0)
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
