// SPDX-License-Identifier: EUPL-1.2

/**
 * Where a request comes from, for rate limits. Behind a trusted proxy it is the last address in
 * X-Forwarded-For, which that proxy wrote itself; what stands before it is the visitor's own claim.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | null,
  trustProxy: boolean,
): string {
  const told = trustProxy ? forwardedFor?.split(',').at(-1)?.trim() : undefined
  return (told || socketAddress || 'unknown').slice(0, 64)
}
