// SPDX-License-Identifier: EUPL-1.2
// What the web server is told. `config.ts` reads it from the environment; tests write it by hand.

import type { VerifiedBy } from '#platform/sign-in/told-by-provider.ts'

/** At most `count` requests in a burst, refilled evenly over `seconds`. */
export type RateLimit = { readonly count: number; readonly seconds: number }

export type RateLimitName = 'general' | 'sign-in' | 'question' | 'search' | 'upload'

/** An outside identity provider that speaks OpenID Connect. */
export type ProviderSettings = {
  /** Stands in addresses: small letters, digits and hyphens. */
  readonly id: string
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly scope?: string
  /** The domains of e-mail that it may bind accounts by; nothing for any. */
  readonly emailDomains?: readonly string[]
  /** The claim that holds the e-mail, when it is not `email`. */
  readonly emailClaim?: string
  /** What shows that the e-mail is verified, when it is not the claim `email_verified`. */
  readonly emailVerifiedBy?: VerifiedBy
  /** The levels of assurance that are enough, as the provider calls them; nothing for any. */
  readonly levels?: readonly string[]
}

/** The setting of a provider, as the operator has it: `SAMSYN_OIDC_1_ISSUER`. */
export function providerSetting({ id }: Pick<ProviderSettings, 'id'>, part: string): string {
  return `SAMSYN_OIDC_${id.replace('oidc-', '')}_${part}`
}

export type HttpSettings = {
  readonly mode: 'demo' | 'production'
  readonly version: string
  /** Where visitors reach the product, without a slash at the end: `https://samsyn.example.se`. */
  readonly baseUrl: string
  /** How many proxies of ours add to X-Forwarded-For; with none, the header is a visitor's own claim. */
  readonly proxies: number
  /** Bytes of a request body, for pages that do not ask for more. */
  readonly bodyLimit: number
  readonly session: { readonly idleSeconds: number; readonly longestSeconds: number }
  readonly rateLimits: Readonly<Record<RateLimitName, RateLimit>>
  /** Bytes of rendered pages kept in memory for visitors without a session. */
  readonly pageCacheBytes: number
  /** How long a page may take to read: after that its visitor is told, and the database stops. */
  readonly longestReadSeconds: number
  readonly providers: readonly ProviderSettings[]
}

/** What the settings are when nothing is said, but for the address and the version. */
export const usualHttpSettings = {
  mode: 'demo',
  proxies: 0,
  bodyLimit: 1_000_000,
  session: { idleSeconds: 60 * 60, longestSeconds: 12 * 60 * 60 },
  rateLimits: {
    general: { count: 600, seconds: 60 },
    'sign-in': { count: 30, seconds: 60 },
    question: { count: 5, seconds: 600 },
    search: { count: 60, seconds: 60 },
    upload: { count: 20, seconds: 600 },
  },
  pageCacheBytes: 64 * 1024 * 1024,
  longestReadSeconds: 20,
  providers: [],
} as const satisfies Omit<HttpSettings, 'baseUrl' | 'version'>
