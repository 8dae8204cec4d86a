// SPDX-License-Identifier: EUPL-1.2
// The bodies of a county in the places that the routes need them.

import type { Association, Body, Party } from '../../organisation/rules/party.ts'

export type CountyBodies = {
  readonly jointBody: Body | undefined
  readonly jointBoard: Body | undefined
  readonly workingGroup: Body | undefined
  readonly associationBoards: readonly {
    readonly board: Body
    readonly memberPartyIds: readonly string[]
  }[]
  readonly municipalities: readonly {
    readonly party: Party
    readonly council: Body
    readonly executiveBoard: Body
    readonly board: Body | undefined
  }[]
  readonly region:
    | {
        readonly party: Party
        /** The strategic board: sends on, compiles and prepares. */
        readonly strategicBoard: Body | undefined
        readonly executiveBoard: Body
        readonly council: Body
        /** Boards, provider boards and private caregivers under the region that are consulted. */
        readonly consulted: readonly Body[]
      }
    | undefined
}

/** Slug of the region's board that leads its part of a round (SSN in Västra Götaland). */
const strategicBoardSlug = 'ssn'

const consultedKinds = new Set<Body['kind']>(['board', 'provider-board', 'private-caregivers'])

/**
 * Sorts a county's bodies into their places. Of several between the parties that are of one kind it is
 * the county's first. A party without council or executive board is left out.
 */
export function placeBodies(
  parties: readonly Party[],
  bodies: readonly Body[],
  associations: readonly Association[],
): CountyBodies {
  const of = (party: Party, kind: Body['kind']) =>
    bodies.find((body) => body.partyId === party.id && body.kind === kind)
  const joint = (kind: Body['kind']) => bodies.find((body) => !body.partyId && body.kind === kind)
  const region = parties.find((party) => party.kind === 'region')
  return {
    jointBody: joint('joint-body'),
    jointBoard: joint('joint-board'),
    workingGroup: joint('working-group'),
    associationBoards: associations.flatMap((association) => {
      const board = bodies.find((body) => body.id === association.boardBodyId)
      return board ? [{ board, memberPartyIds: association.memberPartyIds }] : []
    }),
    municipalities: parties.flatMap((party) => {
      const council = of(party, 'council')
      const executiveBoard = of(party, 'executive-board')
      if (party.kind !== 'municipality' || !council || !executiveBoard) return []
      return [{ party, council, executiveBoard, board: of(party, 'board') }]
    }),
    region: region && placeRegion(region, bodies, of),
  }
}

function placeRegion(
  party: Party,
  bodies: readonly Body[],
  of: (party: Party, kind: Body['kind']) => Body | undefined,
): CountyBodies['region'] {
  const council = of(party, 'council')
  const executiveBoard = of(party, 'executive-board')
  if (!council || !executiveBoard) return undefined
  const own = bodies.filter((body) => body.partyId === party.id)
  return {
    party,
    council,
    executiveBoard,
    strategicBoard: own.find((body) => body.slug === strategicBoardSlug),
    consulted: own.filter(
      (body) => consultedKinds.has(body.kind) && body.slug !== strategicBoardSlug,
    ),
  }
}
