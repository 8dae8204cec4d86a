// SPDX-License-Identifier: EUPL-1.2
// What may be known of a person: a name, a work e-mail, a title and a phone number. Nothing more.

import { readEmail } from '#kernel/text/email.ts'
import { granted, refused, type Result } from '#kernel/result.ts'
import { checkNeededText, checkTypedText, type TypedTextRefusal } from '#kernel/text/typed-text.ts'

export type PersonRefusal = TypedTextRefusal | 'email-is-none' | 'phone-is-none'

/** The most that may be written, in characters. */
export const mostCharacters = { name: 200, title: 100, email: 254, phone: 30 } as const

/** A name as typed, without superfluous spaces. */
export function checkName(typed: string): Result<string, PersonRefusal> {
  return checkNeededText(typed, { most: mostCharacters.name, isLine: true })
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
  return checkTypedText(typed, { most: mostCharacters.title, isLine: true })
}

/** A phone number with spaces and hyphens as typed; '' when none is given. */
export function checkPhone(typed: string): Result<string, PersonRefusal> {
  // Ten digits in a row may be someone's personal number.
  const checked = checkTypedText(typed, { most: mostCharacters.phone, isLine: true })
  if (!checked.granted || checked.value === '') return checked
  return /^\+?[\d ()\u2013-]{5,}$/.test(checked.value) ? checked : refused('phone-is-none')
}
