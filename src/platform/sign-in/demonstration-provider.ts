// SPDX-License-Identifier: EUPL-1.2
// An identity provider inside the product, where anyone may be any demonstration person. It speaks
// the same OpenID Connect as the real ones, so there is one way to sign in and it is always tried.

import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Provider } from 'oidc-provider'
import type { SignInProvider } from '#platform/sign-in/sign-in.ts'

type NamedPerson = { readonly email: string; readonly name: string }

export type DemonstrationProvider = {
  readonly provider: SignInProvider
  /** Whether the request comes from this very process, in the talk that ends a sign-in. */
  isOwnCall(request: IncomingMessage): boolean
  /** Answers everything below `/oidc`. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
}

const mount = '/oidc'
const ownCallHeader = 'x-samsyn-own-call'
const signingAlgorithm = 'ES256'
/** Keeps nothing, where anyone may be anyone; the same in every process of a demonstration. */
const clientSecret = 'demonstration'

export async function makeDemonstrationProvider(options: {
  readonly mode: 'demo' | 'production'
  readonly baseUrl: string
  /** Who has this e-mail, of those that may be signed in as. */
  readonly findPerson: (email: string) => Promise<NamedPerson | undefined>
  /** Where this process itself listens, for the talk between sign-in and provider. */
  readonly listensAt: string
}): Promise<DemonstrationProvider> {
  if (options.mode !== 'demo') {
    throw new Error('the demonstration provider signs anyone in and does not start in production')
  }
  const provider = await makeProvider(options)
  const callback = provider.callback()
  const base = new URL(options.baseUrl)
  const ownKey = randomBytes(16).toString('base64url')

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    believeIn(base, request)
    keepBrowserWhereItIs(base, response)
    if (request.url!.startsWith(`${mount}/person/`)) {
      await signInAsHinted(provider, options.findPerson, request, response)
      return
    }
    Object.assign(request, { originalUrl: request.url })
    request.url = request.url!.slice(mount.length) || '/'
    await callback(request, response)
  }

  return {
    handle,
    isOwnCall: ({ headers }) => headers[ownCallHeader] === ownKey,
    provider: {
      id: 'demonstration',
      name: 'Demonstration',
      issuer: options.baseUrl + mount,
      clientId: 'samsyn',
      clientSecret,
      inProcess: {
        signingAlgorithm,
        fetch: async (address, init) => {
          // The address the world uses may not lead back here from inside.
          const own = address.replace(base.origin, options.listensAt)
          const headers = new Headers(init.headers as HeadersInit)
          headers.set(ownCallHeader, ownKey)
          const answer = await fetch(own, { ...(init as RequestInit), headers })
          // One that began in another process is known there, and the proxy in front of us knows where.
          const isUnknownHere = answer.status === 400 && own !== address
          return isUnknownHere ? fetch(address, init as RequestInit) : answer
        },
      },
    },
  }
}

async function makeProvider(
  options: Parameters<typeof makeDemonstrationProvider>[0],
): Promise<Provider> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = { ...privateKey.export({ format: 'jwk' }), alg: signingAlgorithm, use: 'sig' }
  return withoutWarnings(async () => {
    const { Provider: OidcProvider } = await import('oidc-provider')
    const provider = new OidcProvider(options.baseUrl + mount, {
      clients: [
        {
          client_id: 'samsyn',
          client_secret: clientSecret,
          redirect_uris: [`${options.baseUrl}/logga-in/svar`],
          response_types: ['code'],
          grant_types: ['authorization_code'],
          token_endpoint_auth_method: 'client_secret_basic',
          id_token_signed_response_alg: signingAlgorithm,
        },
      ],
      jwks: { keys: [{ ...key, kid: 'demonstration' }] as never },
      cookies: {
        keys: [randomBytes(32).toString('base64url')],
        names: { session: sessionCookie },
        long: { signed: true, httpOnly: true, sameSite: 'lax', path: mount },
        short: { signed: true, httpOnly: true, sameSite: 'lax' },
      },
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
      interactions: { url: (_, interaction) => `${mount}/person/${interaction.uid}` },
      ttl: {
        AuthorizationCode: 60,
        AccessToken: 60,
        IdToken: 60,
        Interaction: 600,
        Session: 600,
        Grant: 600,
      },
      renderError: async (ctx) => {
        ctx.redirect('/logga-in')
      },
      findAccount: async (_, email) => {
        const person = await options.findPerson(email)
        return (
          person && {
            accountId: email,
            claims: async () => ({
              sub: person.email,
              email: person.email,
              email_verified: true,
              name: person.name,
            }),
          }
        )
      },
      loadExistingGrant: async (ctx) => {
        // Nobody is asked to consent: the product asks itself.
        const { client, session } = ctx.oidc
        const grant = new ctx.oidc.provider.Grant({
          clientId: client!.clientId,
          accountId: session!.accountId!,
        })
        grant.addOIDCScope('openid email profile')
        await grant.save()
        return grant
      },
    })
    // http or https is what the base address says, told in X-Forwarded-Proto below.
    provider.proxy = true
    return provider
  })
}

/** The provider's own page for signing in: the link has already said who, so it asks nothing. */
async function signInAsHinted(
  provider: Provider,
  findPerson: (email: string) => Promise<NamedPerson | undefined>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response)
  const hint = params['login_hint']
  const person = typeof hint === 'string' ? await findPerson(hint) : undefined
  const result =
    person === undefined
      ? { error: 'access_denied', error_description: 'no demonstration person was named' }
      : { login: { accountId: person.email, remember: false } }
  await provider.interactionFinished(request, response, result)
}

const sessionCookie = 'samsyn-demonstration'

/** Every sign-in begins anew: the provider never remembers whom the browser was a moment ago. */
function believeIn(base: URL, request: IncomingMessage): void {
  request.headers.host = base.host
  request.headers['x-forwarded-proto'] = base.protocol.slice(0, -1)
  delete request.headers['x-forwarded-host']
  request.headers.cookie = request.headers.cookie
    ?.split(';')
    .filter((pair) => !pair.trim().startsWith(sessionCookie))
    .join(';')
}

/** A browser that came by another host than the base address, an IP address say, stays there. */
function keepBrowserWhereItIs(base: URL, response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) =>
    setHeader(
      name,
      name.toLowerCase() === 'location' && typeof value === 'string'
        ? withoutOrigin(base, value)
        : value,
    )
}

export function withoutOrigin(base: URL, address: string): string {
  return address.startsWith(`${base.origin}/`) ? address.slice(base.origin.length) : address
}

/** The library warns at start that it is set up for a demonstration, which is what it is for. */
async function withoutWarnings<Value>(make: () => Promise<Value>): Promise<Value> {
  const { warn } = console
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('oidc-provider')) warn(...words)
  }
  try {
    return await make()
  } finally {
    console.warn = warn
  }
}
