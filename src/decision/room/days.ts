// SPDX-License-Identifier: EUPL-1.2
// What councils have decided, and the days of rounds that are to come.

import type { Day } from '#kernel/day.ts'
import type { ComingDay, DayAhead, Happening } from '#kernel/gathered/happening.ts'
import { inBoth } from '#kernel/language.ts'
import type { Db } from '#platform/database/database.ts'
import { listParties } from '../../organisation/reads.ts'
import { awaitsConfirmation } from '../../process/rules/incoming-letter.ts'
import { told } from '../messages/told.ts'
import type { Processes } from '../pages/wiring.ts'
import { latestOutcomes } from '../reads/outcomes.ts'
import { listLatestDecisions } from '../reads/rounds.ts'
import type { OutcomeView } from '../rules/round-outcome.ts'

export async function listHappened(
  db: Db,
  on: Day,
  most: number,
  pathsOn: Processes['pathsOn'],
): Promise<readonly Happening[]> {
  const [decisions, parties, paths] = await Promise.all([
    listLatestDecisions(db, on, most),
    listParties(db, on),
    pathsOn(db, on),
  ])
  return decisions.flatMap((decision) => {
    const { decidedOn, outcome, newMeetingOn, partyId, roundId } = decision
    const party = parties.find(({ id }) => id === partyId)
    const process = paths.get(roundId)
    if (!party || !process) return []
    return [
      {
        on: decidedOn,
        href: `${process}/beslut/${party.slug}`,
        what: inBoth((language) => told[language].decided[outcome](party.name)),
        more: inBoth((language) =>
          [
            newMeetingOn ? told[language].newMeeting(newMeetingOn) : '',
            awaitsConfirmation(decision) ? told[language].notConfirmed : '',
          ]
            .filter(Boolean)
            .join(' '),
        ),
      },
    ]
  })
}

export async function listComing(
  db: Db,
  on: Day,
  pathsOn: Processes['pathsOn'],
): Promise<readonly ComingDay[]> {
  const [outcomes, paths] = await Promise.all([latestOutcomes(db, on), pathsOn(db, on)])
  return outcomes.flatMap((outcome) => {
    const href = paths.get(outcome.round.id)
    return href ? daysOfRound(outcome, href) : []
  })
}

/** A round that is over or adopted has no more days of its own. */
export function daysOfRound(outcome: OutcomeView, href: string): readonly ComingDay[] {
  const { round, of, adoptedOn, on } = outcome
  if (round.status !== 'open' || (adoptedOn !== undefined && adoptedOn <= on)) return []
  return [
    ...meetingsOf(outcome).map(([day, names]): ComingDay => ({
      on: day,
      href,
      what: inBoth((language) => told[language].councils(names)),
      more: { sv: '', en: '' },
      givesWay: true,
    })),
    {
      on: round.deadline,
      href,
      what: inBoth((language) => told[language].lastDay),
      more: inBoth((language) => told[language].byAll(of)),
      givesWay: false,
    },
    {
      on: round.entersIntoForceOn,
      href,
      what: inBoth((language) => told[language].begins),
      more: inBoth((language) => told[language].ifAll),
      givesWay: false,
    },
  ]
}

type Named = readonly (readonly [Day, readonly string[]])[]

/** Councils that meet on the same day are said together. */
function meetingsOf({ remaining }: OutcomeView): Named {
  return byDay(
    remaining.flatMap(({ party, nextMeetingOn }) =>
      nextMeetingOn ? [{ day: nextMeetingOn, name: party.shortName }] : [],
    ),
  )
}

function byDay(those: readonly { readonly day: Day; readonly name: string }[]): Named {
  const groups = Map.groupBy(those, ({ day }) => day)
  return [...groups].map(([day, same]) => [day, same.map(({ name }) => name)])
}

export async function listAhead(db: Db, today: Day): Promise<readonly DayAhead[]> {
  const open = (await latestOutcomes(db, today)).filter(({ round }) => round.status === 'open')
  return open.flatMap((outcome) => [
    ...meetingsOf(outcome).map(([day, names]) => ({
      day,
      what: inBoth((language) => told[language].councilsAhead(names)),
    })),
    ...finalitiesOf(outcome).map(([day, names]) => ({
      day,
      what: inBoth((language) => told[language].finalAhead(names)),
    })),
    {
      day: outcome.round.deadline,
      what: inBoth((language) => told[language].lastDayAhead(outcome.round.title)),
    },
  ])
}

function finalitiesOf({ parties }: OutcomeView): Named {
  return byDay(
    parties.flatMap(({ party, finality, standing }) =>
      finality?.finalOn && standing === 'approved-appealable'
        ? [{ day: finality.finalOn, name: party.shortName }]
        : [],
    ),
  )
}
