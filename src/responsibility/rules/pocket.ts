// SPDX-License-Identifier: EUPL-1.2
// What is settled in one setting, measure by measure: the answers as they stand on paper.

import { type Answer, answer, type MarkedProvision } from './answer.ts'
import type { SituationWord } from './situation-word.ts'

export type PocketAnswer<Marked> = {
  /** Nothing for the main rule of the setting. */
  readonly measure: SituationWord | undefined
  readonly answer: Extract<Answer<Marked>, { readonly deciding: unknown }>
}

/** The main rule first, then each measure that is settled by a provision about it. */
export function answersIn<Marked extends MarkedProvision>(
  setting: string,
  measures: readonly SituationWord[],
  marked: readonly Marked[] | undefined,
): readonly PocketAnswer<Marked>[] {
  return [undefined, ...measures].flatMap((measure): readonly PocketAnswer<Marked>[] => {
    const told = answer({ setting, measure: measure?.slug }, marked)
    if (!('deciding' in told)) return []
    const isOwn =
      measure === undefined ||
      told.deciding.some(({ mark }) => mark.measures.includes(measure.slug))
    return isOwn ? [{ measure, answer: told }] : []
  })
}
