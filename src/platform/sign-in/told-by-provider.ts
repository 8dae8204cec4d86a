// SPDX-License-Identifier: EUPL-1.2
// What is believed of what a provider tells about an account: rules without a net, clock or database.

import { granted, refused, type Result } from '#kernel/result.ts'
import { readEmail } from '#kernel/text/email.ts'
import { keptText } from '#kernel/text/typed-text.ts'

/** Claims as they came, from the ID token or from the provider's page about the user. */
export type Claims = Readonly<Record<string, unknown>>

/** What shows that the e-mail is hers: a claim that says yes, or the word of a provider we trust. */
export type VerifiedBy =
  { readonly kind: 'claim'; readonly claim: string } | { readonly kind: 'issuer' }

export type Belief = {
  readonly emailClaim?: string | undefined
  readonly emailVerifiedBy?: VerifiedBy | undefined
}

export type ToldRefusal = 'email-missing' | 'email-not-verified' | 'email-not-usable'

/** Where an e-mail and its verification stand when nothing else is set (OpenID Connect Core, 5.1). */
export const usualClaims = { email: 'email', verified: 'email_verified' } as const

const claimsOf = ({ emailClaim, emailVerifiedBy }: Belief) => ({
  email: emailClaim ?? usualClaims.email,
  verified: emailVerifiedBy?.kind === 'claim' ? emailVerifiedBy.claim : usualClaims.verified,
  isIssuerTrusted: emailVerifiedBy?.kind === 'issuer',
})

/**
 * The verified e-mail. The address and what verifies it come from one and the same source, so that a
 * yes about one address never speaks for another.
 */
export function readVerifiedEmail(
  sources: readonly Claims[],
  belief: Belief,
): Result<string, ToldRefusal> {
  const claims = claimsOf(belief)
  const withEmail = sources.filter((source) => textOf(source, claims.email) !== undefined)
  const told = withEmail.find((source) => source[claims.verified] !== undefined) ?? withEmail[0]
  if (told === undefined) return refused('email-missing', { claim: claims.email })
  const verdict = told[claims.verified]
  // Trust is for a provider that says nothing: its own no is a no.
  const isVerified = isYes(verdict) || (claims.isIssuerTrusted && verdict === undefined)
  if (!isVerified) {
    return refused('email-not-verified', { claim: claims.verified, told: inWords(verdict) })
  }
  const email = readEmail(textOf(told, claims.email)!)
  return email === undefined ? refused('email-not-usable') : granted(email)
}

/** Whether something we read is missing, so that the provider's page about the user is worth asking. */
export function isWorthAsking(idToken: Claims, belief: Belief): boolean {
  const claims = claimsOf(belief)
  return (
    textOf(idToken, claims.email) === undefined ||
    (idToken[claims.verified] === undefined && !claims.isIssuerTrusted) ||
    readToldName([idToken]) === undefined
  )
}

/**
 * That the level of assurance is one of those asked for. Providers answer with a lower one, or with
 * none, and call it a success: we compare, and one that is missing is too low.
 */
export function checkAssurance(
  idToken: Claims,
  asked: readonly string[],
): Result<undefined, 'assurance-too-low'> {
  const { acr } = idToken
  if (asked.length === 0 || (typeof acr === 'string' && asked.includes(acr))) return granted()
  return refused('assurance-too-low', { asked: asked.join(' '), told: inWords(acr) })
}

/** Her name: the whole one, or the given name and the family name. */
export function readToldName(sources: readonly Claims[]): string | undefined {
  for (const source of sources) {
    const parts = [textOf(source, 'given_name'), textOf(source, 'family_name')]
    const name = textOf(source, 'name') ?? parts.filter((part) => part !== undefined).join(' ')
    if (name !== '') return name
  }
  return undefined
}

function textOf(source: Claims, claim: string): string | undefined {
  const value = source[claim]
  if (typeof value !== 'string') return undefined
  return keptText(value, { isLine: true }) || undefined
}

/** Some providers write a yes as a text or a number, though the standard says a truth value. */
function isYes(value: unknown): boolean {
  return value === true || value === 'true' || value === 1 || value === '1'
}

const mostSigns = 100

/** A value for a sentence: '' when there is none. */
function inWords(value: unknown): string {
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value)
  return isPlain ? keptText(String(value), { isLine: true }).slice(0, mostSigns) : ''
}
