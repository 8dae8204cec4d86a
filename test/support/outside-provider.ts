// SPDX-License-Identifier: EUPL-1.2
// An identity provider outside the product, as production has one: it signs in whom the test says.

import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { Provider, type ClientAuthMethod } from 'oidc-provider'
import type { ProviderSettings } from '#platform/http/settings.ts'

export type Account = {
  readonly sub: string
  readonly email?: string
  readonly email_verified?: boolean | string
  readonly name?: string
  readonly given_name?: string
  readonly family_name?: string
  /** Claims that a provider has of its own. */
  readonly [claim: string]: unknown
}

export type OutsideProvider = AsyncDisposable & {
  readonly settings: ProviderSettings
  account: Account
  /** The level of assurance of the sign-ins to come; without it none is told. */
  level: string | undefined
  /** What the last one who came was asked for. */
  readonly asked: URLSearchParams
}

/** What a provider may be set to beside what every test needs. */
type OwnWays = {
  readonly acrValues?: readonly string[]
  readonly clientAuthMethods?: readonly ClientAuthMethod[]
  /** As production demands: with the certificate of the tests, which the product must be told of. */
  readonly isEncrypted?: boolean
}

const pem = (name: string) =>
  readFileSync(new URL(`../fixtures/tls/localhost-${name}.pem`, import.meta.url), 'utf8')

export async function openOutsideProvider(
  redirectUri: string,
  own: Partial<ProviderSettings> = {},
  { isEncrypted = false, ...ways }: OwnWays = {},
): Promise<OutsideProvider> {
  let answer: ReturnType<Provider['callback']> | undefined
  const listener: RequestListener = (request, response) => void answer!(request, response)
  const node = isEncrypted
    ? createTlsServer({ key: pem('key'), cert: pem('certificate') }, listener)
    : createServer(listener)
  await new Promise<void>((resolve) => node.listen(0, '127.0.0.1', resolve))
  const { port } = node.address() as AddressInfo
  const issuer = isEncrypted ? `https://localhost:${port}` : `http://127.0.0.1:${port}`
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const outside = {
    account: { sub: 'nobody' } as Account,
    level: undefined as string | undefined,
    asked: new URLSearchParams(),
    settings: {
      id: 'outside',
      name: 'Utanför',
      issuer,
      clientId: 'samsyn',
      clientSecret: 'a-secret-of-the-test',
      ...own,
    },
    async [Symbol.asyncDispose]() {
      node.closeAllConnections()
      await new Promise((resolve) => node.close(resolve))
    },
  }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'samsyn',
        client_secret: outside.settings.clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        ...(ways.clientAuthMethods && {
          token_endpoint_auth_method: ways.clientAuthMethods[0]!,
        }),
      },
    ],
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] as never },
    cookies: { keys: ['test'] },
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified', 'upn', 'verified_by_us'],
      profile: ['name', 'given_name', 'family_name'],
    },
    ...ways,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/person/${interaction.uid}` },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: async () => ({ ...outside.account, sub }),
    }),
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc
      const grant = new context.oidc.provider.Grant({
        clientId: client!.clientId,
        accountId: session!.accountId!,
      })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const callback = provider.callback()
  answer = async (request, response) => {
    const url = new URL(request.url!, issuer)
    if (url.pathname === '/auth') outside.asked = url.searchParams
    if (!url.pathname.startsWith('/person/')) return callback(request, response)
    const login = {
      accountId: outside.account.sub,
      ...(outside.level !== undefined && { acr: outside.level }),
    }
    await provider.interactionFinished(request, response, { login })
  }
  return outside
}

/** Walks a browser's way through the provider, from the address it was sent to and back again. */
export async function passThrough(address: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let place = new URL(address)
  const { origin } = place
  for (let steps = 0; steps < 10 && place.origin === origin; steps++) {
    const header = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(place, {
      redirect: 'manual',
      headers: { cookie: header, connection: 'close' },
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [name, ...value] = cookie.split(';')[0]!.split('=')
      cookies.set(name!, value.join('='))
    }
    const location = answer.headers.get('location')
    if (location === null) throw new Error(`the provider stopped: ${await answer.text()}`)
    place = new URL(location, place)
  }
  return place
}
