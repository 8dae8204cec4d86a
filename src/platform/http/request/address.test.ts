// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkTo, ownPathOr, readAddress } from '#platform/http/request/address.ts'

test('Swedish and English addresses are the same path in two languages', () => {
  for (const [raw, language, path] of [
    ['/', 'sv', '/'],
    ['/en', 'en', '/'],
    ['/en/remiss/7', 'en', '/remiss/7'],
    ['/energi', 'sv', '/energi'],
    ['/s%C3%B6k', 'sv', '/sök'],
  ] as const) {
    const read = readAddress(raw, '')
    assert.equal(read.kind, 'address')
    if (read.kind !== 'address') return
    assert.deepEqual([read.address.language, read.address.path], [language, path], raw)
  }
})

test('a link keeps the language', () => {
  assert.equal(linkTo('sv', '/remiss?a=1'), '/remiss?a=1')
  assert.equal(linkTo('en', '/remiss?a=1'), '/en/remiss?a=1')
  assert.equal(linkTo('en', '/'), '/en')
  assert.equal(linkTo('en', '/?per=2026-01-01'), '/en?per=2026-01-01')
  assert.equal(linkTo('en', '/#karta'), '/en#karta')
})

test('only a path of our own is gone back to', () => {
  for (const own of ['/', '/remiss/7?a=1&b=%20#x', '/en/arenden', '/sök'] as const) {
    assert.equal(ownPathOr('/else', own), new URL(own, 'http://x').href.slice('http://x'.length))
  }
  for (const foreign of [
    undefined,
    '',
    'remiss',
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/a\\..\\evil',
    '/\n/evil.example',
    '/.//evil.example',
    '/remiss/../..//evil.example',
    '/logga-in?till=/x',
    '/en/logga-ut',
    '/oidc/auth',
    `/${'x'.repeat(2001)}`,
  ]) {
    assert.equal(ownPathOr('/else', foreign), '/else', String(foreign))
  }
})
