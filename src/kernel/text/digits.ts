// SPDX-License-Identifier: EUPL-1.2
// Which digit a sign means, in whatever writing: full-width, Arabic-Indic, mathematical, raised, encircled.

import { inNormalForm } from './normal-form.ts'

/** Nought to nine, or nothing when the sign is no digit. */
export function digitOf(sign: string): number | undefined {
  const code = sign.codePointAt(0)!
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? code - 0x30 : undefined
  if (!/^\p{N}/u.test(sign)) return undefined
  if (/^\p{Nd}/u.test(sign)) return decimal(code)
  // Raised, lowered and most encircled digits say in Unicode's own table which digit they are.
  const plain = inNormalForm(sign, 'NFKC')
  if (/^\d$/.test(plain)) return Number(plain)
  const row = dressed.find(({ from, to }) => code >= from && code <= to)
  return row && code - row.from + row.first
}

/** Decimal digits lie in rows from nought to nine, one or several after each other (Unicode, 4.6). */
function decimal(code: number): number {
  let zero = code
  while (/^\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return (code - zero) % 10
}

/** Digits in brackets, with a stop or comma, double circles and black circles. */
const dressed = [
  { from: 0x2474, to: 0x247c, first: 1 },
  { from: 0x2488, to: 0x2490, first: 1 },
  { from: 0x24f5, to: 0x24fd, first: 1 },
  { from: 0x24ff, to: 0x24ff, first: 0 },
  { from: 0x2776, to: 0x277e, first: 1 },
  { from: 0x2780, to: 0x2788, first: 1 },
  { from: 0x278a, to: 0x2792, first: 1 },
  { from: 0x1f100, to: 0x1f100, first: 0 },
  { from: 0x1f101, to: 0x1f10a, first: 0 },
  { from: 0x1f10b, to: 0x1f10b, first: 0 },
  { from: 0x1f10c, to: 0x1f10c, first: 0 },
] as const
