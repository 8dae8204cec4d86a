// SPDX-License-Identifier: EUPL-1.2
// What the operator can set. Read once, checked whole, and handed on in parts.

import type { HttpSettings, ProviderSettings } from '#platform/http/settings.ts'
import { providerSetting, usualHttpSettings } from '#platform/http/settings.ts'
import {
  type Env,
  readChoice,
  readText,
  readUrl,
  readWhole,
  wrong,
} from '#platform/running/one-setting.ts'
import { readProvider } from '#platform/running/provider-settings.ts'
import type { MailSettings } from '#platform/mail/sender.ts'

export type Config = {
  readonly mode: 'demo' | 'production'
  /** A real server, as the role that migrates; else the embedded one under `dataFolder`. */
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  readonly host: string
  /** A port that was chosen is used or refused; another is exchanged for the next free one. */
  readonly port: { readonly number: number; readonly isChosen: boolean }
  /** Where visitors reach the product; in the demonstration it follows from the port. */
  readonly baseUrl: string | undefined
  readonly http: Omit<HttpSettings, 'mode' | 'baseUrl' | 'version'>
  /** Nothing: letters are written and wait, and none is sent. */
  readonly mail: MailSettings | undefined
  /** How many days before a last day those who have not answered are reminded. */
  readonly reminderDays: number
  /** The open source that is asked how far laws have been changed; nothing: none is asked. */
  readonly lawSource: URL | undefined
}

/** Every setting there is; `.env.example` has a sentence for each. */
export const settingNames = [
  'SAMSYN_MODE',
  'SAMSYN_PORT',
  'SAMSYN_HOST',
  'SAMSYN_BASE_URL',
  'SAMSYN_TRUST_PROXY',
  'SAMSYN_DATA_DIR',
  'DATABASE_URL',
  'SAMSYN_OIDC_1_NAME',
  'SAMSYN_OIDC_1_ISSUER',
  'SAMSYN_OIDC_1_CLIENT_ID',
  'SAMSYN_OIDC_1_CLIENT_SECRET',
  'SAMSYN_OIDC_1_SCOPE',
  'SAMSYN_OIDC_1_DOMAINS',
  'SAMSYN_OIDC_1_EMAIL_CLAIM',
  'SAMSYN_OIDC_1_EMAIL_VERIFIED_BY',
  'SAMSYN_OIDC_1_ACR',
  'SAMSYN_SESSION_IDLE_HOURS',
  'SAMSYN_SESSION_LONGEST_HOURS',
  'SAMSYN_BODY_LIMIT_KB',
  'SAMSYN_PAGE_CACHE_MB',
  'SAMSYN_LIMIT_GENERAL',
  'SAMSYN_LIMIT_SIGN_IN',
  'SAMSYN_LIMIT_QUESTION',
  'SAMSYN_LIMIT_SEARCH',
  'SAMSYN_LIMIT_UPLOAD',
  'SAMSYN_SMTP_URL',
  'SAMSYN_MAIL_FROM',
  'SAMSYN_REMINDER_DAYS',
  'SAMSYN_LAW_SOURCE',
  'SAMSYN_KOLADA_URL',
] as const

/** Settings of the tests; they mean nothing to the product. */
const foreignNames = ['SAMSYN_CHROMIUM', 'SAMSYN_TEST_SERVER', 'SAMSYN_TEST_RUN']

const settingPattern =
  /^SAMSYN_OIDC_\d+_(NAME|ISSUER|CLIENT_ID|CLIENT_SECRET|SCOPE|DOMAINS|EMAIL_CLAIM|EMAIL_VERIFIED_BY|ACR)$/

/** The configuration, or a sentence that names the variable that cannot be used. */
export function readConfig(env: Env): Config {
  refuseUnknown(env)
  const mode = readChoice(env, 'SAMSYN_MODE', ['demo', 'production'] as const)
  const config: Config = {
    mode,
    databaseUrl: readDatabaseUrl(env),
    dataFolder: readText(env, 'SAMSYN_DATA_DIR') ?? './data',
    host: readText(env, 'SAMSYN_HOST') ?? '127.0.0.1',
    port: {
      number: readWhole(env, 'SAMSYN_PORT', 3000, 65_535),
      isChosen: readText(env, 'SAMSYN_PORT') !== undefined,
    },
    baseUrl: readBaseUrl(env),
    http: {
      proxies: readProxies(env),
      bodyLimit: readWhole(env, 'SAMSYN_BODY_LIMIT_KB', usual.bodyLimit / 1000, 100_000) * 1000,
      session: readSessionLength(env),
      rateLimits: readRateLimits(env),
      pageCacheBytes:
        readWhole(env, 'SAMSYN_PAGE_CACHE_MB', usual.pageCacheBytes / megabyte, 16_384) * megabyte,
      longestReadSeconds: usual.longestReadSeconds,
      providers: readProviders(env),
    },
    mail: mode === 'production' ? readMail(env) : undefined,
    reminderDays: readWhole(env, 'SAMSYN_REMINDER_DAYS', 7, 60),
    lawSource: readUrl(env, 'SAMSYN_LAW_SOURCE', ['https:', 'http:']),
  }
  if (mode === 'production') checkProduction(config)
  return config
}

const usual = usualHttpSettings
const megabyte = 1024 * 1024

function refuseUnknown(env: Env): void {
  const known = new Set<string>([...settingNames, ...foreignNames])
  for (const name of Object.keys(env)) {
    if (!name.startsWith('SAMSYN_') || known.has(name) || settingPattern.test(name)) continue
    throw wrong(
      name,
      'det finns ingen sådan inställning. Se .env.example.',
      'there is no such setting. See .env.example.',
    )
  }
}

/** How many proxies stand in front: none, one, or as many as is said. */
function readProxies(env: Env): number {
  const choice = readChoice(env, 'SAMSYN_TRUST_PROXY', ['no', 'yes', '2', '3', '4'] as const)
  return choice === 'no' ? 0 : choice === 'yes' ? 1 : Number(choice)
}

function readHours(env: Env, name: string, usualSeconds: number): number {
  const text = readText(env, name)
  if (text === undefined) return usualSeconds
  const hours = Number(text.replace(',', '.'))
  if (hours > 0 && hours <= 24 * 365) return Math.round(hours * 3600)
  throw wrong(
    name,
    `"${text}" går inte. Ange ett antal timmar, till exempel 1 eller 0,5.`,
    `"${text}" cannot be used. Give a number of hours, for example 1 or 0.5.`,
  )
}

function readSessionLength(env: Env): HttpSettings['session'] {
  const session = {
    idleSeconds: readHours(env, 'SAMSYN_SESSION_IDLE_HOURS', usual.session.idleSeconds),
    longestSeconds: readHours(env, 'SAMSYN_SESSION_LONGEST_HOURS', usual.session.longestSeconds),
  }
  if (session.idleSeconds <= session.longestSeconds) return session
  throw wrong(
    'SAMSYN_SESSION_IDLE_HOURS',
    'kan inte vara längre än SAMSYN_SESSION_LONGEST_HOURS.',
    'cannot be longer than SAMSYN_SESSION_LONGEST_HOURS.',
  )
}

function readDatabaseUrl(env: Env): string | undefined {
  const text = readText(env, 'DATABASE_URL')
  // A socket's address has no host, and a URL without one cannot carry a user.
  const withHost = text?.replace(/^(postgres(?:ql)?:\/\/(?:[^/@]*@)?)\//, '$1localhost/')
  const url = readUrl({ DATABASE_URL: withHost }, 'DATABASE_URL', ['postgres:', 'postgresql:'])
  if (url && url.pathname.length < 2) {
    throw wrong('DATABASE_URL', 'saknar databasens namn.', 'lacks the name of the database.')
  }
  return url?.href
}

function readBaseUrl(env: Env): string | undefined {
  const url = readUrl(env, 'SAMSYN_BASE_URL', ['https:', 'http:'])
  if (!url) return undefined
  if (url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '') {
    return url.origin
  }
  throw wrong(
    'SAMSYN_BASE_URL',
    'ska bara ha protokoll och värdnamn, till exempel https://samsyn.example.se.',
    'must be protocol and host only, for example https://samsyn.example.se.',
  )
}

function readRateLimits(env: Env): HttpSettings['rateLimits'] {
  const read = (name: keyof typeof usual.rateLimits) =>
    readRateLimit(
      env,
      `SAMSYN_LIMIT_${name.replace('-', '_').toUpperCase()}`,
      usual.rateLimits[name],
    )
  return {
    general: read('general'),
    'sign-in': read('sign-in'),
    question: read('question'),
    search: read('search'),
    upload: read('upload'),
  }
}

function readRateLimit<Limit extends { count: number; seconds: number }>(
  env: Env,
  name: string,
  usually: Limit,
): { count: number; seconds: number } {
  const text = readText(env, name)
  if (text === undefined) return usually
  const [, count, seconds] = /^([1-9]\d{0,6})\/([1-9]\d{0,5})$/.exec(text) ?? []
  if (count && seconds) return { count: Number(count), seconds: Number(seconds) }
  throw wrong(
    name,
    `"${text}" går inte. Ange antal/sekunder, till exempel 30/60.`,
    `"${text}" cannot be used. Give number/seconds, for example 30/60.`,
  )
}

function readProviders(env: Env): ProviderSettings[] {
  const numbers = Object.keys(env)
    .filter((name) => settingPattern.test(name) && readText(env, name) !== undefined)
    .map((name) => Number(name.split('_')[2]))
  return [...new Set(numbers)].toSorted((a, b) => a - b).map((number) => readProvider(env, number))
}

/** The demonstration's people are invented and get no letters, whatever is set. */
function readMail(env: Env): MailSettings | undefined {
  const url = readUrl(env, 'SAMSYN_SMTP_URL', ['smtp:', 'smtps:'])
  if (!url) return undefined
  if (url.hostname === '' || url.search !== '' || !['', '/'].includes(url.pathname)) {
    throw wrong(
      'SAMSYN_SMTP_URL',
      'ska bara ha användare, lösenord, värdnamn och port, till exempel smtp://namn:losen@mejl.example.se:587.',
      'must be user, password, host and port only, for example smtp://name:secret@mail.example.se:587.',
    )
  }
  const isSecure = url.protocol === 'smtps:'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return {
    host,
    port: Number(url.port) || (isSecure ? 465 : 587),
    isSecure,
    // A relay on this computer needs no secret way there.
    demandsTls: !isSecure && !['localhost', '127.0.0.1', '::1'].includes(host),
    user: decodeURIComponent(url.username) || undefined,
    password: decodeURIComponent(url.password) || undefined,
    from: readMailFrom(env),
  }
}

function readMailFrom(env: Env): MailSettings['from'] {
  const text = readText(env, 'SAMSYN_MAIL_FROM') ?? ''
  const [, name, named] = /^([^<>\r\n]*)<([^<>\s]+)>$/.exec(text) ?? []
  const address = named ?? text
  if (/^[^\s@<>",;:]+@[^\s@<>",;:]+$/.test(address)) {
    return { name: name?.trim() || 'Samsyn', address }
  }
  throw wrong(
    'SAMSYN_MAIL_FROM',
    'ska vara adressen som breven kommer från, till exempel Samsyn <samsyn@example.se>.',
    'must be the address that letters come from, for example Samsyn <samsyn@example.se>.',
  )
}

function checkProduction(config: Config): void {
  if (!config.baseUrl?.startsWith('https://')) {
    throw wrong(
      'SAMSYN_BASE_URL',
      'ska vara en adress med https i produktion.',
      'must be an address with https in production.',
    )
  }
  if (config.http.providers.length === 0) {
    throw wrong(
      'SAMSYN_OIDC_1_ISSUER',
      'saknas. Produktion behöver minst en identitetsleverantör.',
      'is missing. Production needs at least one identity provider.',
    )
  }
  checkDomains(config.http.providers)
  for (const provider of config.http.providers) {
    if (provider.issuer.startsWith('https://')) continue
    throw wrong(
      providerSetting(provider, 'ISSUER'),
      'ska vara en adress med https i produktion.',
      'must be an address with https in production.',
    )
  }
}

/** With one provider it may speak for anyone; of several, each for domains of its own and no others. */
function checkDomains(providers: readonly ProviderSettings[]): void {
  if (providers.length < 2) return
  const seen = new Set<string>()
  for (const provider of providers) {
    const { emailDomains = [] } = provider
    const name = providerSetting(provider, 'DOMAINS')
    if (emailDomains.length === 0) {
      throw wrong(
        name,
        'saknas. Är leverantörerna flera anges för var och en vilka e-postdomäner den svarar för.',
        'is missing. With several providers, say for each which e-mail domains it answers for.',
      )
    }
    for (const domain of emailDomains) {
      if (seen.has(domain)) {
        throw wrong(
          name,
          `${domain} står redan hos en annan leverantör. En domän hör till en leverantör.`,
          `${domain} already stands at another provider. A domain belongs to one provider.`,
        )
      }
      seen.add(domain)
    }
  }
}
