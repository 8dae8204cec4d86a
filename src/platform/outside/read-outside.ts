// SPDX-License-Identifier: EUPL-1.2
// Reads what another system answers, within limits of time and size. Whatever goes wrong there is a
// value: the product goes on without it.

import { granted, refused, type Result } from '#kernel/result.ts'

export type OutsideRefusal =
  'outside-not-reached' | 'outside-slow' | 'outside-cut' | 'outside-too-large' | 'outside-says-no'

export type OutsideLimits = { readonly seconds: number; readonly mostBytes: number }

/** The text at an address. It is followed to no other place. */
export async function readOutside(
  address: string,
  { seconds, mostBytes }: OutsideLimits,
): Promise<Result<string, OutsideRefusal>> {
  const signal = AbortSignal.timeout(seconds * 1000)
  let response: Response
  try {
    response = await fetch(address, {
      signal,
      redirect: 'error',
      headers: { accept: 'application/json' },
    })
  } catch {
    return refused(signal.aborted ? 'outside-slow' : 'outside-not-reached', { seconds })
  }
  if (!response.ok) {
    await response.body?.cancel().catch(() => undefined)
    const retryAfter = secondsUntil(response.headers.get('retry-after'))
    return refused('outside-says-no', {
      status: response.status,
      ...(retryAfter !== undefined && { retryAfter }),
    })
  }
  try {
    const parts: Uint8Array[] = []
    let bytes = 0
    for await (const part of response.body ?? []) {
      bytes += part.byteLength
      if (bytes > mostBytes) return refused('outside-too-large', { most: mostBytes / 1_000_000 })
      parts.push(part)
    }
    return granted(Buffer.concat(parts).toString('utf8'))
  } catch {
    return refused(signal.aborted ? 'outside-slow' : 'outside-cut', { seconds })
  }
}

/** So many seconds, or until a moment, as RFC 9110 lets it be said. */
function secondsUntil(said: string | null): number | undefined {
  if (said === null) return undefined
  if (/^\d{1,9}$/.test(said.trim())) return Number(said)
  const moment = Date.parse(said)
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - Date.now()) / 1000))
}
