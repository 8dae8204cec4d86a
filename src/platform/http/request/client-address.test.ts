// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientNetwork, isAskedHere } from './client-address.ts'

const proxy = '127.0.0.1'

test('without a proxy of ours, what a visitor claims is not believed', () => {
  assert.equal(clientNetwork('192.0.2.7', '198.51.100.1', 0), '192.0.2.7')
  assert.equal(clientNetwork('192.0.2.7', null, 0), '192.0.2.7')
  assert.equal(clientNetwork(undefined, '198.51.100.1', 0), 'unknown')
})

test('behind proxies of ours the address is the one that the outermost of them wrote', () => {
  const claims = '203.0.113.9, 198.51.100.1'
  assert.equal(clientNetwork(proxy, claims, 1), '198.51.100.1')
  assert.equal(clientNetwork(proxy, `${claims}, 10.0.0.2`, 2), '198.51.100.1')
  assert.equal(clientNetwork(proxy, `${claims}, 10.0.0.3, 10.0.0.2`, 3), '198.51.100.1')
  // Fewer than there should be: someone came past the outer ones.
  assert.equal(clientNetwork(proxy, '198.51.100.1', 2), '198.51.100.1')
  assert.equal(clientNetwork(proxy, null, 1), proxy)
})

test('what is no address counts as the proxy itself', () => {
  for (const written of [
    '',
    ' ',
    'unknown',
    '_hidden',
    '1.2.3',
    '1.2.3.4.5',
    '::g',
    'a'.repeat(9000),
    '[::1',
    '999.1.1.1',
  ])
    assert.equal(clientNetwork(proxy, written, 1), proxy, written)
})

test('a port and a name of a network card are not part of the address', () => {
  assert.equal(clientNetwork(proxy, '198.51.100.1:4711', 1), '198.51.100.1')
  assert.equal(clientNetwork(proxy, '[2001:db8:1:2::5]:4711', 1), '2001:db8:1:2::/64')
  assert.equal(clientNetwork('fe80::1%eth0', null, 0), 'fe80:0:0:0::/64')
})

test('an IPv6 subscriber is one, whichever of her addresses she uses and however it is written', () => {
  for (const written of [
    '2001:db8:1:2::5',
    '2001:0db8:0001:0002:ffff:ffff:ffff:ffff',
    '2001:DB8:1:2:0:0:0:1',
    '2001:db8:1:2::192.0.2.1',
  ])
    assert.equal(clientNetwork(written, null, 0), '2001:db8:1:2::/64', written)
  assert.notEqual(clientNetwork('2001:db8:1:3::5', null, 0), '2001:db8:1:2::/64')
  assert.equal(clientNetwork('::', null, 0), '0:0:0:0::/64')
})

test('an IPv4 address is the same through an IPv6 socket', () => {
  for (const written of ['::ffff:192.0.2.7', '::ffff:c000:207', '0:0:0:0:0:FFFF:192.0.2.7'])
    assert.equal(clientNetwork(written, null, 0), '192.0.2.7', written)
})

test('only one on this computer who asks the process itself asks here', () => {
  const table: [socket: string | undefined, headers: Record<string, string>, isHere: boolean][] = [
    ['127.0.0.1', { host: '127.0.0.1:3000' }, true],
    ['::1', { host: '[::1]:3000' }, true],
    ['::ffff:127.0.0.1', { host: 'localhost:3000' }, true],
    [undefined, { host: 'localhost' }, true],
    ['192.0.2.7', { host: 'localhost' }, false],
    ['192.0.2.7', { host: '192.0.2.7:3000' }, false],
    ['127.0.0.1', { host: 'samsyn.example.se' }, false],
    ['127.0.0.1', { host: 'localhost.example.se' }, false],
    ['127.0.0.1', { host: 'localhost', 'x-forwarded-for': '' }, false],
    ['127.0.0.1', { host: 'localhost', 'x-forwarded-proto': 'https' }, false],
    ['127.0.0.1', { host: 'localhost', forwarded: 'for=192.0.2.7' }, false],
    ['127.0.0.1', { host: 'localhost', via: '1.1 varnish' }, false],
  ]
  for (const [socket, headers, isHere] of table)
    assert.equal(
      isAskedHere(socket, new Headers(headers)),
      isHere,
      JSON.stringify([socket, headers]),
    )
})
