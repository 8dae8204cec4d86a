// SPDX-License-Identifier: EUPL-1.2
// Where a request comes from, for rate limits, and whether it was asked on this very computer.

import { isIP } from 'node:net'

/**
 * The network that a visitor has to herself: an IPv4 address, or the /64 that a subscriber is given
 * in IPv6. Behind `proxies` of ours it is what the outermost of them was reached from; each adds
 * one address last to X-Forwarded-For, and what stands before those is the visitor's own claim.
 */
export function clientNetwork(
  socketAddress: string | undefined,
  forwardedFor: string | null,
  proxies: number,
): string {
  const told = proxies > 0 ? forwardedFor?.split(',') : undefined
  return networkOf(told?.at(-proxies) ?? told?.[0]) ?? networkOf(socketAddress) ?? 'unknown'
}

function networkOf(written: string | undefined): string | undefined {
  // Some proxies tell the port too, and a link-local address names the network card.
  const [, bracketed, dotted] =
    /^\[([^\]]*)\](?::\d+)?$|^([\d.]+):\d+$/.exec(written?.trim() ?? '') ?? []
  const address = (bracketed ?? dotted ?? written?.trim() ?? '').split('%', 1)[0]!
  if (isIP(address) === 4) return address
  return isIP(address) === 6 ? networkOfGroups(groupsOf(address)) : undefined
}

function networkOfGroups(groups: readonly string[]): string {
  if (groups.slice(0, 6).join(':') !== '0:0:0:0:0:ffff')
    return `${groups.slice(0, 4).join(':')}::/64`
  // An IPv4 address as an IPv6 socket sees it.
  return groups
    .slice(6)
    .map((group) => Number.parseInt(group, 16))
    .flatMap((number) => [number >> 8, number & 0xff])
    .join('.')
}

/** The eight groups, in the one way of writing that a URL has for them. */
function groupsOf(address: string): string[] {
  const written = new URL(`http://[${address}]/`).hostname.slice(1, -1)
  const [head = '', tail] = written.split('::')
  const first = head === '' ? [] : head.split(':')
  if (tail === undefined) return first
  const last = tail === '' ? [] : tail.split(':')
  return [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last]
}

const signsOfProxy = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'forwarded',
  'via',
]

/** Whether someone on this computer asks this process itself, and not a proxy here on behalf of others. */
export function isAskedHere(socketAddress: string | undefined, headers: Headers): boolean {
  // A socket in the file system has no address.
  const isLoopback = socketAddress === undefined || /^(::ffff:)?127\.|^::1$/.test(socketAddress)
  const host = headers.get('host') ?? 'localhost'
  const isOwnName = /^(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/.test(host)
  return isLoopback && isOwnName && signsOfProxy.every((name) => !headers.has(name))
}
