// SPDX-License-Identifier: EUPL-1.2
// What is missing and what does not agree in the marking of a text.

import type { NumberedProvision } from '../../agreement/rules/document.ts'
import { type CarriedMark, holds } from './carrying.ts'
import type { MarkFacts } from './mark.ts'
import { statesDuty } from './proposing.ts'

export type Gap = {
  readonly provision: NumberedProvision
  /** Nobody has marked it, or its words have changed since. */
  readonly why: 'unmarked' | 'changed'
}

export type Contradiction = {
  readonly one: NumberedProvision
  readonly other: NumberedProvision
}

/** Provisions that lay a duty on somebody, and that no mark speaks for. */
export function gapsIn(
  provisions: readonly NumberedProvision[],
  marks: ReadonlyMap<string, CarriedMark>,
): readonly Gap[] {
  return provisions.flatMap((provision): readonly Gap[] => {
    const known = marks.get(provision.id)
    if (known) return known.isSame ? [] : [{ provision, why: 'changed' }]
    return statesDuty(provision) ? [{ provision, why: 'unmarked' }] : []
  })
}

/** Pairs that settle the same situation and name different parties. */
export function contradictionsIn(
  provisions: readonly NumberedProvision[],
  marks: ReadonlyMap<string, CarriedMark>,
): readonly Contradiction[] {
  const settling = provisions.flatMap((provision) => {
    const known = marks.get(provision.id)
    return known && holds(known) && known.mark.isDeciding ? [{ provision, mark: known.mark }] : []
  })
  return settling.flatMap((one, place) =>
    settling
      .slice(place + 1)
      .filter((other) => disagree(one.mark, other.mark))
      .map((other) => ({ one: one.provision, other: other.provision })),
  )
}

const dimensions = ['measures', 'settings', 'orderers', 'groups'] as const

/** As near as each other to some situation, and of different parties: neither goes before the other. */
function disagree(one: MarkFacts, other: MarkFacts): boolean {
  if (one.responsible === other.responsible) return false
  if (one.measures.length === 0 && one.settings.length === 0) return false
  const ages =
    (one.ageFrom ?? 0) <= (other.ageTo ?? 200) && (other.ageFrom ?? 0) <= (one.ageTo ?? 200)
  return (
    ages &&
    dimensions.every((name) => {
      const [own, others] = [one[name], other[name]]
      return own.length === 0 ? others.length === 0 : own.some((value) => others.includes(value))
    })
  )
}
