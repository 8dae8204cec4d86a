// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOfDomain, readEmail } from './email.ts'

test('an address is compared in small letters, and nothing of it is taken away', () => {
  for (const [typed, read] of [
    [' Anna.Ek@Lerum.Exempel.SE ', 'anna.ek@lerum.exempel.se'],
    ['anna+samsyn@lerum.se', 'anna+samsyn@lerum.se'],
    ["o'hara_1@exempel.se", "o'hara_1@exempel.se"],
    ['a@xn--malm-8qa.se', 'a@xn--malm-8qa.se'],
  ] as const)
    assert.equal(readEmail(typed), read)
  assert.notEqual(readEmail('anna+a@lerum.se'), readEmail('anna@lerum.se'))
})

test('what could be taken for another address is none', () => {
  for (const typed of [
    '',
    'anna',
    'anna@',
    '@lerum.se',
    'anna@lerum',
    'a b@lerum.se',
    'a@b..se',
    'a@b.se.',
    'a@.b.se',
    'a.@b.se',
    '.a@b.se',
    'a..b@b.se',
    'a@b@c.se',
    '"anna"@b.se',
    '"a@x.se"@b.se',
    'anna(hej)@b.se',
    'anna@[192.0.2.1]',
    'anna@192.0.2.1',
    'anna@-b.se',
    'anna@b_c.se',
    'аnna@lerum.se',
    'ａnna@lerum.se',
    'anna@lerum｡se',
    'ﬁa@lerum.se',
    'åsa@lerum.se',
    'anna@malmö.se',
    '\u212AARIN@lerum.se',
    'anna\u200B@lerum.se',
    'an\u00ADna@lerum.se',
    'anna@lerum.se\u202E',
    'anna\u0000@lerum.se',
    'anna@lerum.se\nbcc:x@y.se',
    '640229-9801@lerum.se',
    `${'a'.repeat(65)}@lerum.se`,
    `a@${'b'.repeat(250)}.se`,
  ])
    assert.equal(readEmail(typed), undefined, JSON.stringify(typed))
})

test('a domain is itself, not what ends like it or lies below it', () => {
  assert.ok(isOfDomain('a@lerum.se', ['goteborg.se', 'lerum.se']))
  for (const email of ['a@ej-lerum.se', 'a@x.lerum.se', 'a@lerum.se.evil.se'])
    assert.ok(!isOfDomain(email, ['lerum.se']), email)
})
