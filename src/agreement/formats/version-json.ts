// SPDX-License-Identifier: EUPL-1.2
// A version as open data: the same text and the same fingerprint as the page.

import type { BesideText } from '../rules/beside-text.ts'
import type { VersionText } from '../rules/document.ts'
import type { FieldsThatAre, ProvisionField } from '../rules/provision-fields.ts'

/** What the file calls otherwise: ids of the house are told by what they name. */
type NameInFile = { readonly parentId: 'parent'; readonly sharedTextId: 'sharedText' }

/** Each field of a provision. The plain text is the text once more, and a counter is the workspace's own. */
type ProvisionInFile = {
  readonly [
    Field in Exclude<
      ProvisionField,
      'plainText' | FieldsThatAre<'counter'>
    > as Field extends keyof NameInFile ? NameInFile[Field] : Field
  ]: unknown
} & { readonly lawReferences: unknown }

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
    canonicalForm: version.canonicalForm ?? null,
    numbering: version.numbering ?? null,
    isExampleText: version.isExampleText,
    provisions: provisions.map((provision): ProvisionInFile => ({
      id: provision.id,
      parent: provision.parentId ?? null,
      kind: provision.kind,
      number: provision.number || null,
      address: provision.address,
      countsFrom: provision.countsFrom ?? null,
      writtenNumber: provision.writtenNumber ?? null,
      beginsOn: provision.beginsOn ?? null,
      beginsSaid: provision.beginsSaid ?? null,
      heading: provision.heading,
      actor: provision.actor ?? null,
      text: provision.text,
      sharedText: shared.get(provision.sharedTextId ?? '') ?? null,
      lawReferences: (laws.get(provision.id) ?? []).map(({ label, href }) => ({
        label,
        href: href ?? null,
      })),
      changeReason: provision.changeReason || null,
      madeOf: provision.madeOf ?? [],
    })),
    removed: Array.from(beside.removals, ([id, reason]) => ({ id, reason })),
  }
}
