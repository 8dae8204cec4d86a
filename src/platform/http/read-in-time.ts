// SPDX-License-Identifier: EUPL-1.2
// A page is read for as long as somebody waits for it, and no longer than a visitor should have to.

import { type Company, inCompany, join } from '#platform/database/watched-work.ts'
import { Refusal } from '#platform/http/answer/outcome.ts'
import type { Asked } from '#platform/http/route.ts'
import type { Site } from '#platform/http/site.ts'

/** `company` is those who wait for the same: the work goes on while one of them does. */
export async function readInTime<Content, Value>(
  { settings, log }: Pick<Site<Content>, 'settings' | 'log'>,
  { requestId, onGone }: Pick<Asked, 'requestId' | 'onGone'>,
  company: Company,
  read: () => Promise<Value>,
): Promise<Value> {
  const leave = join(company, (cause) => log('cancel-failed', { id: requestId }, cause))
  const ended = Promise.withResolvers<never>()
  const end = () => {
    ended.reject(new Refusal(503, 'took-too-long', { 'Retry-After': '60' }))
    leave()
  }
  const timer = setTimeout(end, settings.longestReadSeconds * 1000)
  onGone(end)
  try {
    return await Promise.race([ended.promise, inCompany(company, read)])
  } finally {
    ended.promise.catch(() => undefined)
    clearTimeout(timer)
    leave()
  }
}
