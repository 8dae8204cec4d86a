// SPDX-License-Identifier: EUPL-1.2
// Why a word of the county rests on what a law changes: its source names the law, or it is the word.

import type { Touch } from '#kernel/gathered/law.ts'
import { locateLawReferences } from '../../agreement/rules/law-references.ts'
import { placesMeet } from '../../agreement/rules/law-references/places-meet.ts'
import type { TermFacts } from './term.ts'

export function termRestsOn(
  { term, source, definition }: Pick<TermFacts, 'term' | 'source' | 'definition'>,
  touches: readonly Touch[],
): readonly string[] {
  const laws = locateLawReferences(source)
  const reasons = touches.flatMap(({ designation, place, word }) => {
    if (word !== '') {
      const said = `${term} ${definition}`.toLowerCase()
      return said.includes(word.toLowerCase()) ? [word] : []
    }
    return laws
      .filter(({ sfs, where }) => sfs === designation && (place === '' || placesMeet(place, where)))
      .map(({ label, sfs, where }) => `${label} (${sfs}) ${where}`.trim())
  })
  return [...new Set(reasons)]
}
