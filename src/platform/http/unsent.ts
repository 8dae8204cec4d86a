// SPDX-License-Identifier: EUPL-1.2

import { drawnForField } from '#kernel/mandate.ts'
import type { Asked } from '#platform/http/route.ts'
import type { Unsent } from '#platform/http/site.ts'

const mostShownAgain = 200_000

/** The words of a form that was not taken, whatever the reason: to be shown again, and never stored. */
export async function readUnsent({ request, form }: Asked): Promise<Unsent | undefined> {
  const { sent, hadFile } = await form(mostShownAgain).catch(() => ({ sent: [], hadFile: false }))
  if (sent.length === 0) return undefined
  const { pathname, search } = new URL(request.url)
  const drawnFor = sent.find(([name]) => name === drawnForField)?.[1] ?? ''
  return { action: pathname + search, drawnFor, typed: sent, hadFile }
}
