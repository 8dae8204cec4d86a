// SPDX-License-Identifier: EUPL-1.2
// What happens to each provision in the edition that is on its way.

import type { Visit } from '#platform/page.ts'
import { messagesIn } from '../messages.ts'
import { readComparison } from '../reads/comparisons.ts'
import { readText } from '../reads/texts.ts'
import type { ProvisionChange } from '../rules/comparison.ts'
import type { NumberedProvision, Version } from '../rules/document.ts'
import { comparisonHref } from '../views/addresses.ts'
import type { ComingChange } from '../views/text-view.tsx'

export async function comingOf(
  visit: Visit,
  provisions: readonly NumberedProvision[],
  version: Version,
  next: Version,
): Promise<ReadonlyMap<string, ComingChange>> {
  const coming = new Map<string, ComingChange>()
  const { provisions: after } = await readText(visit.db, next.id)
  if (after.length === 0) return coming
  const words = messagesIn(visit.language).coming
  const href = comparisonHref(visit, version, next)
  const isHeading = new Map(provisions.map(({ id, kind }) => [id, isHeadingKind(kind)]))
  const compared = await readComparison(provisions, after)
  if (!compared.granted) return coming
  for (const change of compared.value.changes) {
    for (const { id } of change.befores) {
      if (isHeading.get(id)) continue
      const place = change.kind === 'unchanged' ? '' : `#andring-${change.after?.id ?? id}`
      coming.set(id, {
        text: `${words.lead(next.label)} ${inWords(change, words)}`,
        href: href + place,
        linkText: words.compare,
      })
    }
  }
  return coming
}

function isHeadingKind(kind: NumberedProvision['kind']): boolean {
  return kind === 'chapter' || kind === 'section' || kind === 'point'
}

function inWords(
  { kind, isReworded, oldNumber, newNumber }: ProvisionChange,
  words: ReturnType<typeof messagesIn>['coming'],
): string {
  if (kind === 'deleted') return words.deleted
  const number = newNumber && newNumber !== oldNumber ? newNumber : undefined
  if (isReworded) return words.reworded(number)
  if (kind === 'moved' && number) return words.moved(number)
  return number ? words.renumbered(number) : words.unchanged
}
