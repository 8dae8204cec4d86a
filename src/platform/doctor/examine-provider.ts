// SPDX-License-Identifier: EUPL-1.2
// Whether an identity provider is one that people can be signed in by: what it says of itself, its
// keys, its clock, and what it answers to one who is not there.

import * as oidc from 'openid-client'
import type { Bilingual } from '#kernel/language.ts'
import { providerSetting, type ProviderSettings } from '#platform/http/settings.ts'
import { hintFor } from '#platform/sign-in/operator-hints.ts'
import { discover } from '#platform/sign-in/sign-in.ts'
import { usualClaims } from '#platform/sign-in/told-by-provider.ts'
import { judgeSkew, skewFrom } from './clock-skew.ts'
import { saidBy, teller, type Observation } from './observation.ts'

const longestWait = 10_000

type Asked = {
  readonly provider: ProviderSettings
  readonly configuration: oidc.Configuration
  readonly redirectUri: string
}

export async function examineProvider(
  provider: ProviderSettings,
  baseUrl: string,
  now: () => number,
): Promise<readonly Observation[]> {
  const say = saying(provider)
  try {
    const configuration = await discover(provider)
    const asked = { provider, configuration, redirectUri: `${baseUrl}/logga-in/svar` }
    const told = [
      say.ok(
        `${provider.issuer} svarar och säger vad den kan`,
        `${provider.issuer} answers and says what it can do`,
      ),
    ]
    const tried = await Promise.all([
      examineKeys(asked, now),
      examineRedirect(asked),
      examineSecret(asked),
    ])
    return [...told, ...examinePromises(asked), ...tried.flat()]
  } catch (cause) {
    const hint = hintFor(provider, 'provider-unreachable')!
    const why = saidBy(cause)
    return [say.fault(`${hint.text.sv} ${why}`, `${hint.text.en} ${why}`)]
  }
}

/** Everything said of a provider begins with its name. */
function saying({ name }: ProviderSettings, about: 'provider' | 'clock' = 'provider') {
  const { ok, warning, fault } = teller(about)
  const named = (say: typeof ok | typeof warning | typeof fault) => (sv: string, en: string) =>
    say(`${name}: ${sv}`, `${name}: ${en}`) as Observation
  return { ok: named(ok), warning: named(warning), fault: named(fault) }
}

/** What the provider promises, against what the settings count on. What it does not tell may still be so. */
function examinePromises({ provider, configuration }: Asked): readonly Observation[] {
  const say = saying(provider)
  const metadata = configuration.serverMetadata()
  const lacks = (promised: readonly string[] | undefined, wanted: readonly string[]) =>
    promised === undefined ? [] : wanted.filter((one) => !promised.includes(one))
  const findings: Observation[] = []
  const { emailVerifiedBy, emailClaim = usualClaims.email, levels = [] } = provider
  const set = (part: string) => providerSetting(provider, part)

  const ways = ['client_secret_basic', 'client_secret_post']
  const taken = metadata.token_endpoint_auth_methods_supported ?? ways
  if (!taken.some((way) => ways.includes(way))) {
    findings.push(
      say.fault(
        `leverantören tar inte emot en hemlighet (${taken.join(', ')}): be om client_secret_basic för klienten`,
        `the provider takes no secret (${taken.join(', ')}): ask for client_secret_basic for the client`,
      ),
    )
  }
  const scope = (provider.scope ?? 'openid email profile').split(/\s+/)
  const scopes = lacks(metadata.scopes_supported, scope).join(' ')
  if (scopes !== '') {
    findings.push(
      say.warning(
        `${set('SCOPE')}: leverantören nämner inte ${scopes} bland det som går att begära`,
        `${set('SCOPE')}: the provider does not name ${scopes} among what can be asked for`,
      ),
    )
  }
  const promised = metadata.claims_supported as readonly string[] | undefined
  if (lacks(promised, [emailClaim]).length > 0) {
    findings.push(
      say.warning(
        `${set('EMAIL_CLAIM')}: leverantören nämner inte uppgiften ${emailClaim}; pröva en inloggning`,
        `${set('EMAIL_CLAIM')}: the provider does not name the claim ${emailClaim}; try a sign-in`,
      ),
    )
  }
  const verified =
    emailVerifiedBy?.kind === 'issuer' ? [] : [emailVerifiedBy?.claim ?? usualClaims.verified]
  if (lacks(promised, verified).length > 0) {
    findings.push(
      say.warning(
        `${set('EMAIL_VERIFIED_BY')}: leverantören nämner inte uppgiften ${verified[0]}. Kommer den inte nekas alla: ange en annan, eller issuer`,
        `${set('EMAIL_VERIFIED_BY')}: the provider does not name the claim ${verified[0]}. If it does not come everyone is refused: name another, or issuer`,
      ),
    )
  }
  const unknown = lacks(metadata.acr_values_supported, levels).join(' ')
  if (unknown !== '') {
    const known = metadata.acr_values_supported!.join(', ')
    findings.push(
      say.fault(
        `${set('ACR')}: leverantören ger inte ${unknown}. Den säger sig ge: ${known}`,
        `${set('ACR')}: the provider does not give ${unknown}. It says that it gives: ${known}`,
      ),
    )
  } else if (levels.length > 0 && metadata.acr_values_supported === undefined) {
    findings.push(
      say.warning(
        `${set('ACR')}: leverantören säger inte vilka nivåer den ger. Pröva en inloggning: utan nivå i svaret nekas alla`,
        `${set('ACR')}: the provider does not say which levels it gives. Try a sign-in: without a level in the answer everyone is refused`,
      ),
    )
  }
  return findings
}

/** The keys that its answers are signed by, and by the same answer its clock. */
async function examineKeys(
  { provider, configuration }: Asked,
  now: () => number,
): Promise<readonly Observation[]> {
  const say = saying(provider)
  try {
    const asked = now()
    const answer = await fetch(configuration.serverMetadata().jwks_uri!, {
      signal: AbortSignal.timeout(longestWait),
    })
    const answered = now()
    const { keys = [] } = (await answer.json()) as { readonly keys?: readonly { use?: string }[] }
    const count = keys.filter(({ use = 'sig' }) => use === 'sig').length
    const ofKeys =
      answer.ok && count > 0
        ? say.ok(`${count} nycklar att pröva svaren med`, `${count} keys to check answers by`)
        : say.fault(
            'leverantören har inga nycklar att pröva svaren med (jwks_uri). Be den som sköter leverantören se efter',
            'the provider has no keys to check answers by (jwks_uri). Ask whoever runs it to look',
          )
    return [ofKeys, skewInWords(provider, skewFrom(answer.headers, asked, answered))]
  } catch (cause) {
    const why = saidBy(cause)
    return [
      say.fault(
        `nycklarna går inte att hämta (jwks_uri): ${why}`,
        `the keys cannot be fetched (jwks_uri): ${why}`,
      ),
    ]
  }
}

function skewInWords(provider: ProviderSettings, skew: number | undefined): Observation {
  const say = saying(provider, 'clock')
  if (skew === undefined) {
    return say.warning(
      'leverantören säger inte vad dess klocka är',
      'the provider does not tell what its clock is',
    )
  }
  const seconds = Math.round(Math.abs(skew))
  const way = skew > 0 ? { sv: 'före', en: 'ahead' } : { sv: 'efter', en: 'behind' }
  const verdict = judgeSkew(skew)
  if (verdict === 'right')
    return say.ok('datorns klocka går som leverantörens', 'our clock is that of the provider')
  const text: Bilingual = {
    sv: `datorns klocka går ${seconds} sekunder ${way.sv} leverantörens. Ställ den med NTP`,
    en: `the clock of this computer is ${seconds} seconds ${way.en} of the provider's. Set it by NTP`,
  }
  return say[verdict === 'wrong' ? 'fault' : 'warning'](text.sv, text.en)
}

/**
 * Asks to be signed in without a page (`prompt=none`). A provider that knows client and address sends one
 * who is not there back with an error; one that does not know them must not.
 */
async function examineRedirect({
  provider,
  configuration,
  redirectUri,
}: Asked): Promise<readonly Observation[]> {
  const say = saying(provider)
  const to = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: provider.scope ?? 'openid email profile',
    code_challenge: await oidc.calculatePKCECodeChallenge(oidc.randomPKCECodeVerifier()),
    code_challenge_method: 'S256',
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    prompt: 'none',
    ...(provider.levels && { acr_values: provider.levels.join(' ') }),
  })
  try {
    const answer = await fetch(to, {
      redirect: 'manual',
      signal: AbortSignal.timeout(longestWait),
    })
    await answer.body?.cancel()
    const location = answer.headers.get('location')
    const back = location === null ? undefined : new URL(location, to)
    if (back !== undefined && back.origin + back.pathname === redirectUri) {
      const error = back.searchParams.get('error') ?? ''
      const hint = hintFor(provider, 'provider-refused', {}, { error })
      if (hint !== undefined) return [say.fault(hint.text.sv, hint.text.en)]
      return [
        say.ok(
          `känner klienten och leder tillbaka till ${redirectUri}`,
          `knows the client and leads back to ${redirectUri}`,
        ),
      ]
    }
    if (answer.status >= 400) {
      return [
        say.fault(
          `leverantören tar inte emot den som ska logga in (${answer.status}). Registrera ${redirectUri} där, bokstav för bokstav, och jämför ${providerSetting(provider, 'CLIENT_ID')}`,
          `the provider does not take whoever signs in (${answer.status}). Register ${redirectUri} there, letter by letter, and compare ${providerSetting(provider, 'CLIENT_ID')}`,
        ),
      ]
    }
    return [
      say.warning(
        `går inte att veta om ${redirectUri} är registrerad: leverantören visar en sida i stället. Pröva en inloggning`,
        `it cannot be known whether ${redirectUri} is registered: the provider shows a page instead. Try a sign-in`,
      ),
    ]
  } catch (cause) {
    const why = saidBy(cause)
    return [
      say.fault(
        `sidan för inloggning svarar inte: ${why}`,
        `the page for signing in does not answer: ${why}`,
      ),
    ]
  }
}

/** Hands in a code that no one was given: one who knows our secret says no to the code, and not to us. */
async function examineSecret({
  provider,
  configuration,
  redirectUri,
}: Asked): Promise<readonly Observation[]> {
  const say = saying(provider)
  try {
    await oidc.genericGrantRequest(configuration, 'authorization_code', {
      code: oidc.randomState(),
      code_verifier: oidc.randomPKCECodeVerifier(),
      redirect_uri: redirectUri,
    })
  } catch (cause) {
    if ((cause as { readonly error?: string }).error === 'invalid_grant')
      return [say.ok('klientens hemlighet gäller', 'the secret of the client is good')]
    const hint = hintFor(provider, 'exchange-failed', {}, cause)
    if (hint !== undefined) return [say.fault(hint.text.sv, hint.text.en)]
  }
  return [
    say.warning(
      `går inte att veta om ${providerSetting(provider, 'CLIENT_SECRET')} gäller. Pröva en inloggning`,
      `it cannot be known whether ${providerSetting(provider, 'CLIENT_SECRET')} is good. Try a sign-in`,
    ),
  ]
}
