// SPDX-License-Identifier: EUPL-1.2
// An answer with all that is shown of it.

import type { Day } from '#kernel/day.ts'
import type { NoteBeside } from '#kernel/gathered/text.ts'
import type { NumberedProvision, Version } from '../../agreement/rules/document.ts'
import type { Answer, MarkedProvision, Situation } from './answer.ts'
import type { GuidingCase } from './guiding-case.ts'
import type { Mark } from './mark.ts'
import type { SituationWord } from './situation-word.ts'

/** A provision that is shown, marked or only found by its words. */
export type ShownProvision = {
  readonly version: Version
  readonly provision: NumberedProvision
}

export type ShownMark = MarkedProvision & ShownProvision & { readonly mark: Mark }

export type Guided = {
  readonly words: readonly SituationWord[]
  readonly situation: Situation
  readonly answer: Answer<ShownMark>
  /** What was asked in words: the provisions closest to it, the closest first. */
  readonly closest: readonly ShownProvision[]
  /** The words of the question do not tell for certain: nothing is answered, and this may be meant. */
  readonly guesses: readonly string[] | undefined
  /** The decided cases that guide that day about what is shown. */
  readonly cases: readonly GuidingCase[]
  readonly notes: readonly NoteBeside[]
  /** What applies while people disagree. */
  readonly disagreement: ShownMark | undefined
  /** The first day of the edition nearest to a day when nothing is in force. */
  readonly nearest: Day | undefined
  /** Whether what is on its way was asked, in place of what is in force. */
  readonly isOnItsWay: boolean
}
