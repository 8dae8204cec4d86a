// SPDX-License-Identifier: EUPL-1.2
// How far a revision has come on a day: which of its rounds everyone looks at.

import type { Day } from '#kernel/day.ts'
import type { OutcomeView } from '../../decision/rules/round-outcome.ts'
import type { Revision } from './revision.ts'

/** The round that began most lately among those that have begun; rounds come in the order attached. */
export function latestBegun<Round extends { readonly opensOn: Day; readonly status: string }>(
  rounds: readonly Round[],
  on: Day,
): Round | undefined {
  const begun = rounds.filter(({ opensOn, status }) => opensOn <= on && status !== 'draft')
  return begun.findLast(({ status }) => status !== 'cancelled') ?? begun.at(-1)
}

export type Stage = 'planned' | 'under-way' | 'earlier'

/** Whether the revision is to come, goes on or is over on a day. */
export function stageOf(
  revision: Revision,
  round: Pick<OutcomeView, 'entersIntoForceOn' | 'round'> | undefined,
  on: Day,
): Stage {
  if (revision.startsOn > on) return 'planned'
  if (revision.endsOn !== undefined && revision.endsOn < on) return 'earlier'
  const isInForce = round?.entersIntoForceOn !== undefined && round.entersIntoForceOn <= on
  return isInForce ? 'earlier' : 'under-way'
}
