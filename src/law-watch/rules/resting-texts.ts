// SPDX-License-Identifier: EUPL-1.2
// What in a text rests on what a law changes: the places in laws that it names, read on the text's own
// day, and words that are taken away, also inflected and in compounds.

import type { Day } from '#kernel/day.ts'
import type { LawName, Touch } from '#kernel/gathered/law.ts'
import {
  locateLawReferences,
  type LocatedReference,
  numbersGivenIn,
} from '../../agreement/rules/law-references.ts'
import { placesMeet } from '../../agreement/rules/law-references/places-meet.ts'

export type NamedLaw = Pick<LocatedReference, 'label' | 'sfs' | 'where'>

/** The laws that each of some texts names, where names are read in the light of all of them. */
export function lawsNamedIn(
  texts: readonly string[],
  { day, names }: { readonly day: Day | undefined; readonly names: readonly LawName[] },
): readonly (readonly NamedLaw[])[] {
  const sense = { ...(day && { day }), names, numbers: numbersGivenIn(texts.join('\n')) }
  return texts.map((text) => locateLawReferences(text, sense))
}

/** Why a text rests on what is changed, each reason once; nothing when it does not. */
export function restsOn(
  touches: readonly Touch[],
  text: string,
  laws: readonly NamedLaw[],
): readonly string[] {
  const reasons = touches.flatMap(({ designation, place, word }) =>
    word === ''
      ? laws.filter((one) => isTouched(one, designation, place)).map(inWords)
      : wordsWith(text, word),
  )
  return [...new Set(reasons)]
}

/** A law that changes in one place touches who names that place, and not who names the law as a whole. */
function isTouched({ sfs, where }: NamedLaw, designation: string, place: string): boolean {
  return sfs === designation && (place === '' || placesMeet(place, where))
}

const inWords = ({ sfs, label, where }: NamedLaw) => `${label} (${sfs}) ${where}`.trim()

/** «hemsjukvården» and «hemsjukvårdsinsatser» for «hemsjukvård», each as it is first written. */
export function wordsWith(text: string, word: string): readonly string[] {
  const sought = word.toLowerCase()
  if (sought.includes(' ')) return text.toLowerCase().includes(sought) ? [sought] : []
  const found = new Map<string, string>()
  for (const [said] of text.matchAll(/[\p{L}\p{M}-]+/gu)) {
    const low = said.toLowerCase()
    if (low.includes(sought) && !found.has(low)) found.set(low, said)
  }
  return [...found.values()]
}
