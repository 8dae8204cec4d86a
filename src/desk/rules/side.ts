// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { PartyKind } from '../../organisation/rules/party.ts'
import type { OutcomeView, PartyStanding } from '../../decision/rules/round-outcome.ts'

/** What stands beside the matters. */
export type Side = {
  /** The party's name when the mandate is for one; its place in the rounds that are open. */
  readonly party:
    { readonly id: string; readonly name: string; readonly kind: PartyKind } | undefined
  readonly decisions: readonly { readonly outcome: OutcomeView; readonly path: string }[]
  readonly consultations: readonly {
    readonly title: string
    readonly path: string
    readonly answered: number
    readonly asked: number
    readonly hasAnswered: boolean
  }[]
  readonly latest: readonly {
    readonly name: string
    readonly on: Day
    readonly standing: PartyStanding['standing']
  }[]
}
