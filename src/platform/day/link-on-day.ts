// SPDX-License-Identifier: EUPL-1.2
// What is added to an address: the one place that knows where its query begins and ends.

import type { Visit } from '#platform/page.ts'

/** The address with more in its query. What it asks already stays, and so does its anchor. */
export function addToAddress(address: string, more: Readonly<Record<string, string>>): string {
  const [place = '', ...anchor] = address.split('#')
  const [path = '', ...asked] = place.split('?')
  const query = new URLSearchParams(asked.join('?'))
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  const question = query.size > 0 ? `?${query}` : ''
  return [path + question, ...anchor].join('#')
}

/** Links of one who looks at another day than today: they lead on to that day. */
export function linkOnDay(visit: Pick<Visit, 'link' | 'asOf' | 'today'>): (path: string) => string {
  const { asOf, today } = visit
  return (path) => visit.link(asOf === today ? path : addToAddress(path, { per: asOf }))
}
