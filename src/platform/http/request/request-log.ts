// SPDX-License-Identifier: EUPL-1.2

import { findPersonalNumber } from '#kernel/text/personal-number.ts'
import type { Log } from '#platform/running/log.ts'

/** The line of a request. The query may hold what someone searched for, and is not written. */
export function requestLog(
  log: Log,
  asked: {
    readonly id: string
    readonly method: string
    readonly path: string
    readonly status: number
    /** When it came, as `performance.now()` tells it. */
    readonly begun: number
  },
): void {
  const { id, method, path, status, begun } = asked
  const ms = Math.round((performance.now() - begun) * 10) / 10
  log('request', { id, method, path: pathForLog(path), status, ms })
}

/** An address may hold anything; somebody's number or e-mail in it is not kept. */
export function pathForLog(path: string): string {
  const start = path.slice(0, 500)
  return findPersonalNumber(start) === undefined && !/@|%40/.test(start) ? start : '…'
}
