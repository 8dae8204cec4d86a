// SPDX-License-Identifier: EUPL-1.2
// The addresses of texts, and the day they carry on.

import type { Day } from '#kernel/day.ts'
import { provisionPath } from '../rules/address.ts'
import type { Document, NumberedProvision, Version } from '../rules/document.ts'

type Linked = { readonly link: (path: string) => string }
type Addressed = Linked & { readonly asOf: Day; readonly today: Day }

/** `?per=` stays in the address while one looks at another day. */
function dayOf({ asOf, today }: Addressed): string {
  return asOf === today ? '' : `?per=${asOf}`
}

export function listHref(visit: Addressed): string {
  return visit.link(`/avtal${dayOf(visit)}`)
}

export function documentHref(visit: Addressed, document: Pick<Document, 'slug'>): string {
  return visit.link(`/avtal/${document.slug}${dayOf(visit)}`)
}

export function versionHref(visit: Addressed, version: Version): string {
  return visit.link(`/avtal/${version.documentSlug}/${version.label}${dayOf(visit)}`)
}

export function editionsHref(visit: Addressed, document: Pick<Document, 'slug'>): string {
  return visit.link(`/avtal/${document.slug}/utgavor${dayOf(visit)}`)
}

/** The lasting address of a provision in an edition. */
export function provisionHref(
  visit: Linked,
  version: Version,
  provision: Pick<NumberedProvision, 'address'>,
): string {
  return visit.link(provisionPath(version, provision))
}

export function comparisonHref(visit: Linked, from: Version, to: Version): string {
  const address = (version: Version) => `${version.documentSlug}/${version.label}`
  return visit.link(`/avtal/jamfor?fran=${address(from)}&till=${address(to)}`)
}
