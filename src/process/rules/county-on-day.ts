// SPDX-License-Identifier: EUPL-1.2
// What a round is laid upon: the county's parties, bodies and associations of a day, and the steps that
// the county itself has said its rounds take. Nothing here names a county, a body or a number of parties.

import type { Bilingual } from '#kernel/language.ts'
import type {
  Association,
  Body,
  BodyKind,
  Party,
  PartyKind,
} from '../../organisation/rules/party.ts'
import type { StepVerb } from './route.ts'
import type { Branch, RouteKind } from './route-template.ts'

/** The days that a round of each kind gives its steps. */
export const daysOfRounds = {
  consultation: ['opens', 'due', 'region-due', 'compile-due', 'work-up-due'],
  decision: ['opens', 'recommend-due', 'region-proposal-due', 'deadline'],
} as const satisfies Record<RouteKind, readonly string[]>
export type DayOfRound = (typeof daysOfRounds)[RouteKind][number]

/** Which bodies take a step, said so that it holds whatever bodies the county has that day. */
export type BodyChoice =
  /** The body with that slug. */
  | { readonly body: string }
  /** The county's first body between the parties that is of the kind. */
  | { readonly first: BodyKind }
  /** The boards of the municipal associations. */
  | { readonly boardsOf: 'associations' }
  /** One body of each such party: the preferred one, else of the first kind that the party has. */
  | {
      readonly each: PartyKind
      readonly prefer?: readonly string[] | undefined
      readonly firstOf: readonly BodyKind[]
    }
  /** All bodies of those kinds that belong to such parties. */
  | {
      readonly every: readonly BodyKind[]
      readonly of: PartyKind
      readonly except?: readonly string[] | undefined
    }

export type CountyStep = {
  readonly key: string
  readonly verb: StepVerb
  readonly branch: Branch
  readonly title: Bilingual
  readonly by: BodyChoice
  readonly after?: readonly string[] | undefined
  readonly opens?: DayOfRound | undefined
  readonly due?: DayOfRound | undefined
  /** Helps those inside a party; nobody waits for it. */
  readonly optional?: boolean | undefined
  /** The later step in which each association's board is responsible for its members. */
  readonly covers?: string | undefined
}

export type CountyRoutes = Readonly<Record<RouteKind, readonly CountyStep[]>>

export type CountyOnDay = {
  readonly parties: readonly Party[]
  readonly bodies: readonly Body[]
  readonly associations: readonly Association[]
  readonly routes: CountyRoutes
}
