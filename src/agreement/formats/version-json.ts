// SPDX-License-Identifier: EUPL-1.2
// A version as open data: the same text and the same fingerprint as the page.

import type { BesideText } from '../rules/beside-text.ts'
import type { VersionText } from '../rules/document.ts'

export function versionAsJson({ version, provisions }: VersionText, beside: BesideText) {
  const laws = Map.groupBy(beside.laws, ({ provisionId }) => provisionId)
  const shared = new Map(beside.sharedTexts.map(({ id, slug, name }) => [id, { slug, name }]))
  return {
    document: version.documentSlug,
    edition: version.label,
    title: version.title,
    subtitle: version.subtitle,
    status: version.status,
    frozenOn: version.frozenOn ?? null,
    textHash: version.textHash ?? null,
    isExampleText: version.isExampleText,
    provisions: provisions.map((provision) => ({
      id: provision.id,
      parent: provision.parentId ?? null,
      kind: provision.kind,
      number: provision.number || null,
      heading: provision.heading,
      actor: provision.actor ?? null,
      text: provision.text,
      sharedText: shared.get(provision.sharedTextId ?? '') ?? null,
      lawReferences: (laws.get(provision.id) ?? []).map(({ label, href }) => ({
        label,
        href: href ?? null,
      })),
      changeReason: provision.changeReason || null,
    })),
    removed: Array.from(beside.removals, ([id, reason]) => ({ id, reason })),
  }
}
