// SPDX-License-Identifier: EUPL-1.2
// What one who leads a process has seen: page and command make the mark with the same function.

import type { Seen } from '#kernel/seen.ts'

type Made = readonly { readonly id: string }[]

/** Who begins a process: whether another has begun since. */
export function seenOfRevisions(revisions: Made): Seen<'latestProcess'> {
  return { latestProcess: latestId(revisions) }
}

/** Who adds a day: the latest that was added to the process. */
export function seenOfMilestones(milestones: Made): Seen<'latestDay'> {
  return { latestDay: latestId(milestones) }
}

/** Who ties a round: those that belong to the process, in the order in which they were tied. */
export function seenOfTiedRounds(rounds: {
  readonly consultationIds: readonly string[]
  readonly decisionRoundIds: readonly string[]
}): Seen<'consultations' | 'decisionRounds'> {
  return {
    consultations: rounds.consultationIds.join(','),
    decisionRounds: rounds.decisionRoundIds.join(','),
  }
}

/** Ids sort by the moment they were made. */
function latestId(made: Made): string {
  return made.reduce((latest, { id }) => (id > latest ? id : latest), '')
}
