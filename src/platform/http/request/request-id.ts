// SPDX-License-Identifier: EUPL-1.2

import { randomUUID } from 'node:crypto'

const safe = /^[A-Za-z0-9._-]{8,64}$/

/** The id a proxy gave the request if it cannot break a log line or a header, else a new one. */
export function readRequestId(given: string | null): string {
  return given !== null && safe.test(given) ? given : randomUUID()
}
