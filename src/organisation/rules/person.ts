// SPDX-License-Identifier: EUPL-1.2
// What may be known of a person: a name, a work e-mail, a title and a phone number. Nothing more.

import { readEmail } from '#kernel/text/email.ts'
import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import { oneLine } from '#kernel/text/signs.ts'
import { granted, refused, type Result } from '#kernel/result.ts'

export type PersonRefusal =
  | 'name-missing'
  | 'name-too-long'
  | 'name-holds-personal-number'
  | 'title-is-none'
  | 'email-is-none'
  | 'phone-is-none'

export const longestName = 200
const longestTitle = 100

/** A name as typed, without superfluous spaces. */
export function checkName(typed: string): Result<string, PersonRefusal> {
  const name = oneLine(typed)
  if (name === '') return refused('name-missing')
  if (name.length > longestName) return refused('name-too-long', { longest: longestName })
  if (findPersonalNumber(name) !== undefined) return refused('name-holds-personal-number')
  return granted(name)
}

/** An e-mail in small letters, as it is compared with what the identity provider has verified. */
export function checkEmail(typed: string): Result<string, PersonRefusal> {
  const email = readEmail(typed)
  return email === undefined ? refused('email-is-none') : granted(email)
}

/** Whether two addresses reach one person: what follows a plus sign in the first part is hers to choose. */
export function isSameMailbox(one: string, other: string): boolean {
  return mailboxOf(one) === mailboxOf(other)
}

function mailboxOf(email: string): string {
  const [name = '', domain = ''] = email.trim().toLowerCase().split('@')
  return `${name.split('+')[0]}@${domain}`
}

/** What someone does, in a few words; '' when it is not told. */
export function checkPersonTitle(typed: string): Result<string, PersonRefusal> {
  const title = oneLine(typed)
  return title.length <= longestTitle && findPersonalNumber(title) === undefined
    ? granted(title)
    : refused('title-is-none', { longest: longestTitle })
}

/** A phone number with spaces and hyphens as typed; '' when none is given. */
export function checkPhone(typed: string): Result<string, PersonRefusal> {
  const phone = oneLine(typed)
  if (phone === '') return granted('')
  const isPhone = phone.length <= 30 && /^\+?[\d ()\u2013-]{5,}$/.test(phone)
  // Ten digits in a row may be someone's personal number.
  return isPhone && findPersonalNumber(phone) === undefined
    ? granted(phone)
    : refused('phone-is-none')
}
