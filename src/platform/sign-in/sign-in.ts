// SPDX-License-Identifier: EUPL-1.2
// Signing in by OpenID Connect: authorization code with PKCE, state and nonce, at any provider.
// An attempt lives in the database, so the way back may end in another process.

import * as oidc from 'openid-client'
import type { Day } from '#kernel/day.ts'
import { addSeconds, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Facts } from '#kernel/result.ts'
import { type Db, inTransaction, theProduct, type Tx } from '#platform/database/database.ts'
import { hashOf } from '#platform/sign-in/session.ts'
import type { ProviderSettings } from '#platform/http/settings.ts'
import { bindIdentity, type VerifiedPerson } from '#platform/sign-in/identity.ts'
import { hintFor, type OperatorHint } from '#platform/sign-in/operator-hints.ts'
import type { SignInRefusal } from '#platform/sign-in/refusal.ts'
import {
  checkAssurance,
  isWorthAsking,
  readToldName,
  readVerifiedEmail,
} from '#platform/sign-in/told-by-provider.ts'

/** A provider that may live in this very process, and is then reached without leaving it. */
export type SignInProvider = ProviderSettings & {
  readonly inProcess?: {
    readonly fetch: oidc.CustomFetch
    readonly signingAlgorithm: string
  }
}

/** A no to signing in: what she is told, what the operator is told, and what went wrong. */
export type RefusedSignIn = {
  readonly kind: 'refused'
  readonly refusal: SignInRefusal
  /** The provider that was asked, as the settings number it. */
  readonly provider?: string
  readonly hint?: OperatorHint
  readonly cause?: unknown
}

export type Begun =
  { readonly kind: 'go'; readonly to: URL; readonly state: string } | RefusedSignIn

export type Finished =
  | {
      readonly kind: 'signed-in'
      readonly personId: string
      readonly returnTo: string
      readonly language: Language
    }
  | (RefusedSignIn & { readonly returnTo?: string; readonly language?: Language })

export type SignIn = {
  readonly providers: readonly { readonly id: string; readonly name: string }[]
  begin(input: {
    readonly providerId: string
    readonly loginHint: string | undefined
    readonly returnTo: string
    readonly language: Language
  }): Promise<Begun>
  /** `query` is what the provider sent back; `cookieState` what this browser set out with. */
  finish(query: string, cookieState: (state: string) => string | undefined): Promise<Finished>
}

const secondsToComeBack = 600

export function makeSignIn(options: {
  readonly db: Db
  readonly baseUrl: string
  readonly providers: readonly SignInProvider[]
  readonly now: () => Instant
  /** The day of the product, from which what waits is counted. */
  readonly readToday: () => Promise<Day>
  readonly listConfirmers: (tx: Tx, today: Day) => Promise<readonly string[]>
  /** Hands on the name that the provider told, to whoever keeps names. */
  readonly takeToldName: (tx: Tx, today: Day, personId: string, name: string) => Promise<void>
}): SignIn {
  const { db, now } = options
  const redirectUri = `${options.baseUrl}/logga-in/svar`
  const getConfiguration = rememberConfigurations()

  async function begin(input: Parameters<SignIn['begin']>[0]): Promise<Begun> {
    const provider = options.providers.find(({ id }) => id === input.providerId)
    if (provider === undefined) return { kind: 'refused', refusal: 'unknown-provider' }
    const configuration = await getConfiguration(provider).catch((cause: unknown) => ({ cause }))
    if ('cause' in configuration) {
      return refusing(provider, 'provider-unreachable', {}, configuration.cause)
    }
    const state = oidc.randomState()
    const nonce = oidc.randomNonce()
    const verifier = oidc.randomPKCECodeVerifier()
    await db
      .insertInto('sign_in_attempt')
      .values({
        state: hashOf(state),
        provider: provider.id,
        nonce,
        code_verifier: verifier,
        return_to: input.returnTo,
        language: input.language,
        created_at: now(),
      })
      .execute()
    const to = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: provider.scope ?? 'openid email profile',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ui_locales: input.language,
      ...(provider.levels && { acr_values: provider.levels.join(' ') }),
      ...(input.loginHint === undefined ? {} : { login_hint: input.loginHint }),
    })
    return { kind: 'go', to, state }
  }

  async function finish(
    query: string,
    cookieState: (state: string) => string | undefined,
  ): Promise<Finished> {
    const state = new URLSearchParams(query).get('state') ?? ''
    // The cookie shows that it was this browser that set out, and not someone who sent it a link.
    if (state === '' || cookieState(state) !== state) {
      return { kind: 'refused', refusal: 'attempt-over' }
    }
    const attempt = await db
      .deleteFrom('sign_in_attempt')
      .where('state', '=', hashOf(state))
      .returningAll()
      .executeTakeFirst()
    if (attempt === undefined || attempt.created_at < addSeconds(now(), -secondsToComeBack)) {
      return { kind: 'refused', refusal: 'attempt-over' }
    }
    const language: Language = attempt.language === 'en' ? 'en' : 'sv'
    const back = { returnTo: attempt.return_to, language }
    const provider = options.providers.find(({ id }) => id === attempt.provider)
    if (provider === undefined) return { kind: 'refused', refusal: 'unknown-provider', ...back }
    const proven = await exchange(provider, query, state, attempt)
    if (proven.kind === 'refused') return { ...proven, ...back }
    const today = await options.readToday()
    const bound = await inTransaction(db, theProduct, async (tx) => {
      const whose = await bindIdentity(tx, today, proven.person, {
        name: provider.name,
        emailDomains: provider.emailDomains,
        isDemonstration: provider.inProcess !== undefined,
        listConfirmers: options.listConfirmers,
      })
      if (whose.granted && proven.name !== undefined)
        await options.takeToldName(tx, today, whose.value, proven.name)
      return whose
    })
    return bound.granted
      ? { kind: 'signed-in', personId: bound.value, ...back }
      : { ...refusing(provider, bound.refusal), ...back }
  }

  async function exchange(
    provider: SignInProvider,
    query: string,
    state: string,
    attempt: { readonly nonce: string; readonly code_verifier: string },
  ): Promise<
    | {
        readonly kind: 'proven'
        readonly person: VerifiedPerson
        readonly name: string | undefined
      }
    | RefusedSignIn
  > {
    try {
      const configuration = await getConfiguration(provider)
      const tokens = await oidc.authorizationCodeGrant(
        configuration,
        new URL(`${redirectUri}?${query}`),
        {
          pkceCodeVerifier: attempt.code_verifier,
          expectedState: state,
          expectedNonce: attempt.nonce,
          idTokenExpected: true,
        },
      )
      const claims = tokens.claims()!
      const assured = checkAssurance(claims, provider.levels ?? [])
      if (!assured.granted) return refusing(provider, assured.refusal, assured.facts)
      const sources = isWorthAsking(claims, provider)
        ? [claims, await askAboutUser(configuration, tokens.access_token, claims.sub)]
        : [claims]
      const email = readVerifiedEmail(sources, provider)
      if (!email.granted) return refusing(provider, email.refusal, email.facts)
      const person = { issuer: claims.iss, subject: claims.sub, email: email.value }
      return { kind: 'proven', person, name: readToldName(sources) }
    } catch (cause) {
      const isAnswer = cause instanceof oidc.AuthorizationResponseError
      return refusing(provider, isAnswer ? 'provider-refused' : 'exchange-failed', {}, cause)
    }
  }

  const providers = options.providers.map(({ id, name }) => ({ id, name }))
  return { providers, begin, finish }
}

/** The demonstration's own provider has no operator. */
function refusing(
  provider: SignInProvider,
  refusal: SignInRefusal,
  facts: Facts = {},
  cause?: unknown,
): RefusedSignIn {
  const hint =
    provider.inProcess === undefined ? hintFor(provider, refusal, facts, cause) : undefined
  return {
    kind: 'refused',
    refusal,
    provider: provider.id,
    ...(hint && { hint }),
    ...(cause !== undefined && { cause }),
  }
}

/** What the provider's page about the user tells; nothing where there is no such page. */
async function askAboutUser(
  configuration: oidc.Configuration,
  accessToken: string,
  subject: string,
): Promise<oidc.UserInfoResponse | Record<string, never>> {
  if (configuration.serverMetadata().userinfo_endpoint === undefined) return {}
  return oidc.fetchUserInfo(configuration, accessToken, subject)
}

/** Each provider is asked once what it can; one that did not answer is asked again. */
function rememberConfigurations(): (provider: SignInProvider) => Promise<oidc.Configuration> {
  const known = new Map<string, Promise<oidc.Configuration>>()
  return (provider) => {
    const remembered = known.get(provider.id)
    if (remembered !== undefined) return remembered
    const asked = discover(provider)
    known.set(provider.id, asked)
    asked.catch(() => known.delete(provider.id))
    return asked
  }
}

/** In the way that the provider says it takes; the standard's own when it says nothing. */
function authenticate(secret: string): oidc.ClientAuth {
  const ways = {
    client_secret_basic: oidc.ClientSecretBasic(secret),
    client_secret_post: oidc.ClientSecretPost(secret),
  }
  return (server, ...rest) => {
    const known = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const takesPostOnly =
      known.includes('client_secret_post') && !known.includes('client_secret_basic')
    ways[takesPostOnly ? 'client_secret_post' : 'client_secret_basic'](server, ...rest)
  }
}

/** What the provider says of itself. */
export function discover(provider: SignInProvider): Promise<oidc.Configuration> {
  const issuer = new URL(provider.issuer)
  const { inProcess } = provider
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname)
  // Without TLS only where no one else can listen.
  const mayBePlain = issuer.protocol === 'http:' && (inProcess !== undefined || isLoopback)
  return oidc.discovery(
    issuer,
    provider.clientId,
    {
      client_secret: provider.clientSecret,
      ...(inProcess && { id_token_signed_response_alg: inProcess.signingAlgorithm }),
    },
    authenticate(provider.clientSecret),
    {
      timeout: 10,
      ...(mayBePlain && { execute: [oidc.allowInsecureRequests] }),
      ...(inProcess && { [oidc.customFetch]: inProcess.fetch }),
    },
  )
}
