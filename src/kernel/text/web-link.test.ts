// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isWebLink } from './web-link.ts'

test('a web address may lead to a host, with port, path, query and place', () => {
  for (const address of [
    'https://exempel.se',
    'http://exempel.se/',
    'HTTPS://WWW.Exempel.SE:8443/a/b?c=d@e#f',
    'https://exempel.se?till=a@b.se',
    'https://malmö.exempel.se/vård',
    'https://xn--malm-8qa.exempel.se',
    'https://intranat/dokument',
    'https://192.0.2.1/a',
    'https://exempel.se/@konto/a:b@c',
  ])
    assert.ok(isWebLink(address), address)
})

test('a name or password before the host, and what hides the host, are refused', () => {
  for (const address of [
    'https://anna@exempel.se',
    'https://anna:hemligt@exempel.se/a',
    'https://:hemligt@exempel.se',
    'https://exempel.se@evil.example',
    'https://exempel.se:443@evil.example',
    'https://exempel.se%40evil.example',
    'https://exempel.se\\@evil.example',
    'https://exempel.se\\.evil.example',
    'https:\\\\evil.example',
    'https:/evil.example',
    'https:evil.example',
    'https:///evil.example',
    'https://',
    'https://?a',
    'https://a..b',
    'https://.se',
    'https://exempel.se:port',
    'https://exem\u200Bpel.se',
    'https://exempel.se/\u202Efdp',
    'https://exempel.se/a b',
    'https://exempel.se/\n//evil.example',
    'https://exempel.se/"onload=',
    'https://[::1]/',
    'ftp://exempel.se',
    'javascript:alert(1)//https://exempel.se',
    '//exempel.se',
    ' https://exempel.se',
  ])
    assert.ok(!isWebLink(address), address)
})
