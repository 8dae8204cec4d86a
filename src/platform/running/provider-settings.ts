// SPDX-License-Identifier: EUPL-1.2
// The settings of one identity provider.

import { readEmail } from '#kernel/text/email.ts'
import type { ProviderSettings } from '#platform/http/settings.ts'
import { type Env, readText, readUrl, wrong } from '#platform/running/one-setting.ts'
import type { VerifiedBy } from '#platform/sign-in/told-by-provider.ts'

export function readProvider(env: Env, number: number): ProviderSettings {
  const prefix = `SAMSYN_OIDC_${number}_`
  const demand = (part: string): string => {
    const text = readText(env, prefix + part)
    if (text !== undefined) return text
    throw wrong(
      prefix + part,
      `saknas. En identitetsleverantör behöver NAME, ISSUER, CLIENT_ID och CLIENT_SECRET.`,
      `is missing. An identity provider needs NAME, ISSUER, CLIENT_ID and CLIENT_SECRET.`,
    )
  }
  demand('ISSUER')
  const scope = readText(env, `${prefix}SCOPE`)
  const emailDomains = readDomains(env, `${prefix}DOMAINS`)
  const emailClaim = readClaim(env, `${prefix}EMAIL_CLAIM`)
  const emailVerifiedBy = readVerifiedBy(env, `${prefix}EMAIL_VERIFIED_BY`)
  const levels = readLevels(env, `${prefix}ACR`)
  if (emailVerifiedBy?.kind === 'issuer' && emailDomains === undefined) {
    throw wrong(
      `${prefix}DOMAINS`,
      `saknas. Med EMAIL_VERIFIED_BY=issuer tros leverantören på sitt ord: ange vilka e-postdomäner den svarar för.`,
      `is missing. With EMAIL_VERIFIED_BY=issuer the provider is taken at its word: say which e-mail domains it answers for.`,
    )
  }
  return {
    id: `oidc-${number}`,
    name: demand('NAME'),
    issuer: readUrl(env, `${prefix}ISSUER`, ['https:', 'http:'])!.href,
    clientId: demand('CLIENT_ID'),
    clientSecret: demand('CLIENT_SECRET'),
    ...(scope && { scope }),
    ...(emailDomains && { emailDomains }),
    ...(emailClaim && { emailClaim }),
    ...(emailVerifiedBy && { emailVerifiedBy }),
    ...(levels && { levels }),
  }
}

function readClaim(env: Env, name: string): string | undefined {
  const claim = readText(env, name)
  if (claim === undefined || /^[\w.:/-]{1,200}$/.test(claim)) return claim
  throw wrong(
    name,
    `"${claim}" går inte. Ange namnet på en uppgift (claim) hos leverantören, till exempel email.`,
    `"${claim}" cannot be used. Give the name of a claim at the provider, for example email.`,
  )
}

/** The name of a claim, or the word that the provider itself is trusted. */
function readVerifiedBy(env: Env, name: string): VerifiedBy | undefined {
  const claim = readClaim(env, name)
  if (claim === undefined) return undefined
  return claim === 'issuer' ? { kind: 'issuer' } : { kind: 'claim', claim }
}

/** Levels are compared letter by letter: what a provider calls them has no order that we know. */
function readLevels(env: Env, name: string): readonly string[] | undefined {
  const levels = readText(env, name)?.split(/\s+/)
  const odd = levels?.find((level) => !/^[\x21\x23-\x5b\x5d-\x7e]{1,200}$/.test(level))
  if (odd === undefined) return levels
  throw wrong(
    name,
    `"${odd}" går inte. Ange nivåerna som räcker, som leverantören kallar dem, med mellanslag mellan.`,
    `"${odd}" cannot be used. Give the levels that are enough, as the provider calls them, with spaces between.`,
  )
}

function readDomains(env: Env, name: string): readonly string[] | undefined {
  const domains = readText(env, name)
    ?.toLowerCase()
    .split(/[\s,]+/)
    .filter((domain) => domain !== '')
  const odd = domains?.find((domain) => readEmail(`a@${domain}`) === undefined)
  if (odd === undefined) return domains
  throw wrong(
    name,
    `"${odd}" går inte. Ange domäner efter @, till exempel regionen.se, kommunen.se.`,
    `"${odd}" cannot be used. Give domains after @, for example region.se, municipality.se.`,
  )
}
