// SPDX-License-Identifier: EUPL-1.2
// An e-mail address as it is stored and compared: at an invitation, at `init`, and as an identity
// provider tells it. Two addresses are the same when they are the same here, and never otherwise.

import { findPersonalNumber } from '#kernel/text/personal-number.ts'

const longest = 254
const longestName = 64
// Dots and atoms of RFC 5321 (4.1.2) without its quoted form, which may hold anything.
const name = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * The address in small letters, or nothing when it is none. Only ASCII: a letter that looks like
 * another, or becomes it in some normal form, would make a second owner of the address. A domain of
 * other letters is written as its punycode. Nothing is taken away: a plus sign is part of the name.
 */
export function readEmail(typed: string): string | undefined {
  const text = typed.trim()
  if (text.length > longest || !/^[!-~]+$/.test(text)) return undefined
  const email = text.toLowerCase()
  const [first = '', domain = '', ...more] = email.split('@')
  const labels = domain.split('.')
  const isDomain = labels.length > 1 && labels.every((one) => label.test(one))
  // A last label of digits is a number of a computer and no name.
  const isAddress = more.length === 0 && isDomain && !/^\d+$/.test(labels.at(-1)!)
  if (!isAddress || first.length > longestName || !name.test(first)) return undefined
  return findPersonalNumber(email) === undefined ? email : undefined
}

/** Whether the address belongs to one of the domains itself, not to one below it. */
export function isOfDomain(email: string, domains: readonly string[]): boolean {
  return domains.includes(email.slice(email.lastIndexOf('@') + 1))
}
