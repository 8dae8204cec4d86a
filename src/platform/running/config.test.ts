// SPDX-License-Identifier: EUPL-1.2

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseEnv } from 'node:util'
import { readConfig, settingNames } from '#platform/running/config.ts'
import type { Env } from '#platform/running/one-setting.ts'

const production: Env = {
  SAMSYN_MODE: 'production',
  SAMSYN_BASE_URL: 'https://samsyn.example.se',
  SAMSYN_OIDC_1_NAME: 'Regionen',
  SAMSYN_OIDC_1_ISSUER: 'https://login.example.se',
  SAMSYN_OIDC_1_CLIENT_ID: 'samsyn',
  SAMSYN_OIDC_1_CLIENT_SECRET: 'secret',
}

test('a demonstration needs no setting', () => {
  const config = readConfig({})
  assert.equal(config.mode, 'demo')
  assert.deepEqual(config.port, { number: 3000, isChosen: false })
  assert.equal(config.dataFolder, './data')
  assert.equal(config.databaseUrl, undefined)
  assert.equal(config.http.session.idleSeconds, 3600)
})

test('production starts with an identity provider and a https address', () => {
  const config = readConfig(production)
  assert.equal(config.baseUrl, 'https://samsyn.example.se')
  assert.deepEqual(
    config.http.providers.map((provider) => [provider.id, provider.name, provider.clientId]),
    [['oidc-1', 'Regionen', 'samsyn']],
  )
})

test('several identity providers keep the order of their numbers', () => {
  const more: Record<string, string | undefined> = {
    ...production,
    SAMSYN_OIDC_1_DOMAINS: 'example.se',
  }
  for (const number of [10, 2]) {
    for (const part of ['NAME', 'CLIENT_ID', 'CLIENT_SECRET']) {
      more[`SAMSYN_OIDC_${number}_${part}`] = `${part} ${number}`
    }
    more[`SAMSYN_OIDC_${number}_DOMAINS`] = `${number}.example.se`
    more[`SAMSYN_OIDC_${number}_ISSUER`] = `https://${number}.example.se`
  }
  const { providers } = readConfig(more).http
  assert.deepEqual(
    providers.map((provider) => provider.id),
    ['oidc-1', 'oidc-2', 'oidc-10'],
  )
})

test('letters go out in production when a mail server is set, and demand TLS on the net', () => {
  const set = { ...production, SAMSYN_MAIL_FROM: 'Samsyn i länet <samsyn@example.se>' }
  assert.equal(readConfig(set).mail, undefined)
  const mail = readConfig({
    ...set,
    SAMSYN_SMTP_URL: 'smtp://namn:l%C3%B6sen@mejl.example.se',
  }).mail
  assert.deepEqual(mail, {
    host: 'mejl.example.se',
    port: 587,
    isSecure: false,
    demandsTls: true,
    user: 'namn',
    password: 'lösen',
    from: { name: 'Samsyn i länet', address: 'samsyn@example.se' },
  })
  const relay = readConfig({ ...set, SAMSYN_SMTP_URL: 'smtp://localhost:25' }).mail
  assert.deepEqual([relay?.demandsTls, relay?.user], [false, undefined])
  const demonstration = { SAMSYN_SMTP_URL: 'smtp://localhost', SAMSYN_MAIL_FROM: 'a@example.se' }
  assert.equal(readConfig(demonstration).mail, undefined)
})

const second: Env = {
  SAMSYN_OIDC_2_NAME: 'Kommunen',
  SAMSYN_OIDC_2_ISSUER: 'https://login.example.org',
  SAMSYN_OIDC_2_CLIENT_ID: 'samsyn',
  SAMSYN_OIDC_2_CLIENT_SECRET: 'secret',
}

test('what a provider is believed about is set for each', () => {
  const [first, other] = readConfig({
    ...production,
    ...second,
    SAMSYN_OIDC_1_DOMAINS: 'regionen.se',
    SAMSYN_OIDC_1_EMAIL_CLAIM: 'upn',
    SAMSYN_OIDC_1_EMAIL_VERIFIED_BY: 'issuer',
    SAMSYN_OIDC_1_ACR: ' http://id.example.se/loa3  loa4 ',
    SAMSYN_OIDC_2_DOMAINS: 'kommunen.se',
    SAMSYN_OIDC_2_EMAIL_VERIFIED_BY: 'xms_edov',
  }).http.providers
  assert.deepEqual(
    [first?.emailClaim, first?.emailVerifiedBy, first?.levels],
    ['upn', { kind: 'issuer' }, ['http://id.example.se/loa3', 'loa4']],
  )
  assert.deepEqual(
    [other?.emailClaim, other?.emailVerifiedBy, other?.levels],
    [undefined, { kind: 'claim', claim: 'xms_edov' }, undefined],
  )
})

const refused: readonly [string, Env][] = [
  ['SAMSYN_MODE', { SAMSYN_MODE: 'test' }],
  ['SAMSYN_PORT', { SAMSYN_PORT: '0' }],
  ['SAMSYN_PORT', { SAMSYN_PORT: '65536' }],
  ['SAMSYN_PORT', { SAMSYN_PORT: '80a' }],
  ['SAMSYN_PROT', { SAMSYN_PROT: '80' }],
  ['SAMSYN_SMTP_URL', { ...production, SAMSYN_SMTP_URL: 'mejl.example.se' }],
  ['SAMSYN_SMTP_URL', { ...production, SAMSYN_SMTP_URL: 'smtp://mejl.example.se/?tls=no' }],
  ['SAMSYN_MAIL_FROM', { ...production, SAMSYN_SMTP_URL: 'smtp://mejl.example.se' }],
  ['SAMSYN_LAW_SOURCE', { SAMSYN_LAW_SOURCE: 'data.example.se' }],
  ['SAMSYN_LAW_SOURCE', { SAMSYN_LAW_SOURCE: 'file:///etc/passwd' }],
  ['SAMSYN_REMINDER_DAYS', { SAMSYN_REMINDER_DAYS: '0' }],
  ['SAMSYN_TRUST_PROXY', { SAMSYN_TRUST_PROXY: 'true' }],
  ['SAMSYN_BASE_URL', { SAMSYN_BASE_URL: 'samsyn.example.se' }],
  ['SAMSYN_BASE_URL', { SAMSYN_BASE_URL: 'https://example.se/samsyn' }],
  ['SAMSYN_BASE_URL', { ...production, SAMSYN_BASE_URL: undefined }],
  ['SAMSYN_BASE_URL', { ...production, SAMSYN_BASE_URL: 'http://samsyn.example.se' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/samsyn' }],
  ['DATABASE_URL', { DATABASE_URL: 'postgres://localhost' }],
  ['SAMSYN_SESSION_IDLE_HOURS', { SAMSYN_SESSION_IDLE_HOURS: '-1' }],
  ['SAMSYN_SESSION_IDLE_HOURS', { SAMSYN_SESSION_IDLE_HOURS: '13' }],
  ['SAMSYN_BODY_LIMIT_KB', { SAMSYN_BODY_LIMIT_KB: '1.5' }],
  ['SAMSYN_LIMIT_SIGN_IN', { SAMSYN_LIMIT_SIGN_IN: '30' }],
  ['SAMSYN_OIDC_1_ISSUER', { ...production, SAMSYN_OIDC_1_ISSUER: undefined }],
  ['SAMSYN_OIDC_1_ISSUER', { ...production, SAMSYN_OIDC_1_ISSUER: 'http://login.example.se' }],
  ['SAMSYN_OIDC_1_DOMAINS', { ...production, SAMSYN_OIDC_1_DOMAINS: 'example.se, malmö.se' }],
  ['SAMSYN_OIDC_1_DOMAINS', { ...production, SAMSYN_OIDC_1_DOMAINS: '@example.se' }],
  ['SAMSYN_OIDC_1_DOMAINS', { ...production, ...second, SAMSYN_OIDC_2_DOMAINS: 'a.se' }],
  [
    'SAMSYN_OIDC_2_DOMAINS',
    { ...production, ...second, SAMSYN_OIDC_1_DOMAINS: 'a.se', SAMSYN_OIDC_2_DOMAINS: 'b.se A.se' },
  ],
  ['SAMSYN_OIDC_1_EMAIL_CLAIM', { ...production, SAMSYN_OIDC_1_EMAIL_CLAIM: 'the e-mail' }],
  ['SAMSYN_OIDC_1_EMAIL_VERIFIED_BY', { ...production, SAMSYN_OIDC_1_EMAIL_VERIFIED_BY: 'a, b' }],
  ['SAMSYN_OIDC_1_DOMAINS', { ...production, SAMSYN_OIDC_1_EMAIL_VERIFIED_BY: 'issuer' }],
  ['SAMSYN_OIDC_1_ACR', { ...production, SAMSYN_OIDC_1_ACR: 'loa3 "loa2"' }],
  ['SAMSYN_OIDC_2_ISSUER', { ...production, SAMSYN_OIDC_2_NAME: 'Kommunen' }],
  ['SAMSYN_OIDC_1_ISSUER', { SAMSYN_MODE: 'production', SAMSYN_BASE_URL: 'https://a.se' }],
]

for (const [name, env] of refused) {
  test(`an error names ${name} when it is ${env[name] ?? 'missing'}`, () => {
    assert.throws(() => readConfig(env), { name: 'CannotStart', message: new RegExp(`^${name}: `) })
  })
}

test('the password of a database is not repeated in an error', () => {
  assert.throws(
    () => readConfig({ DATABASE_URL: 'mysql://samsyn:hemligt@localhost/samsyn' }),
    (error: Error) => !error.message.includes('hemligt'),
  )
})

test('the address of a socket has no host, and can still carry a user', () => {
  const { databaseUrl } = readConfig({ DATABASE_URL: 'postgresql:///samsyn?host=/run/postgresql' })
  const url = new URL(databaseUrl!)
  url.username = 'someone'
  assert.equal(url.username, 'someone')
  assert.equal(url.searchParams.get('host'), '/run/postgresql')
})

test('.env.example has a sentence for every setting, and no other', () => {
  const text = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')
  assert.deepEqual(Object.keys(parseEnv(text)).toSorted(), [...settingNames].toSorted())
  const lines = text.split('\n')
  for (const [place, line] of lines.entries()) {
    if (/^[A-Z]/.test(line)) assert.match(lines[place - 1]!, /^# [A-Z].*[.:)]$/, line)
  }
})

test('.env.example shows what the settings are when nothing is said', () => {
  const text = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')
  const shown = readConfig(parseEnv(text) as Env)
  const usual = readConfig({})
  assert.deepEqual(shown.http, { ...usual.http, providers: shown.http.providers })
  assert.equal(shown.port.number, usual.port.number)
  assert.equal(shown.dataFolder, usual.dataFolder)
  assert.equal(shown.mode, usual.mode)
})
