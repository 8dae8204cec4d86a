// SPDX-License-Identifier: EUPL-1.2
// What decision rounds have to say about the texts that are decided on.

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { LifeEntry, ToldOfLife } from '#kernel/gathered/text.ts'
import { inBoth } from '#kernel/language.ts'
import type { Db } from '#platform/database/database.ts'
import type { Shown } from '#platform/room.ts'
import { listWordingsOf } from '../../agreement/reads/texts.ts'
import type { BannerNote, RoundStatus, VersionPlace } from '../../agreement/rules/notes.ts'
import { versionLooks } from '../../agreement/views/version-looks.ts'
import { told } from '../messages/told.ts'
import type { Processes } from '../pages/wiring.ts'
import { listParties } from '../../organisation/reads.ts'
import { listRounds } from '../reads/outcomes.ts'
import { listDecisions } from '../reads/rounds.ts'
import type { RoundSummary } from '../rules/round-outcome.ts'
import { countingDecisions } from '../rules/what-counts.ts'
import { type ReservationOfLife, ReservationsOfLife } from '../views/reservations-of-life.tsx'
import { hasFallen } from '../rules/round-standing.ts'

type PathOfRound = Processes['pathOfRound']
type PlacedRound = { readonly round: RoundSummary; readonly path: string | undefined }

async function listBegun(
  db: Db,
  on: Day,
  pathOfRound: PathOfRound,
): Promise<readonly PlacedRound[]> {
  const begun = (await listRounds(db, on)).filter(({ opensOn }) => opensOn <= on)
  return Promise.all(begun.map(async (round) => ({ round, path: await pathOfRound(db, round.id) })))
}

function statusOf(round: RoundSummary): RoundStatus | undefined {
  if (round.status === 'cancelled' || round.state === 'adopted') return undefined
  return hasFallen({ state: round.state, round }) ? 'fell' : 'deciding'
}

/** Every text of a round that had begun on the day. */
export async function listPlaces(
  db: Db,
  on: Day,
  pathOfRound: PathOfRound,
): Promise<readonly VersionPlace[]> {
  const rounds = await listBegun(db, on, pathOfRound)
  return rounds.flatMap((placed) =>
    placed.round.package.versions.map(({ id, documentId }) => ({
      versionId: id,
      documentId,
      stage: 2 as const,
      opensOn: placed.round.opensOn,
      status: statusOf(placed.round),
      ...notesOf(placed),
    })),
  )
}

function notesOf({ round, path }: PlacedRound): Pick<VersionPlace, 'ownNote' | 'comingNote'> {
  const { approved, of } = round
  const link: Omit<BannerNote, 'text'> = path
    ? { href: path, linkText: inBoth((l) => told[l].seeHow) }
    : {}
  const fell = statusOf(round) === 'fell'
  return {
    ownNote: {
      text: inBoth((l) => told[l].ownNote(told[l].standing(approved, of), fell)),
      ...link,
    },
    comingNote: {
      text: inBoth((l) => told[l].comingNote(told[l].standing(approved, of))),
      ...link,
    },
  }
}

/** The rounds that a provision is decided on in. */
export async function tellLife(
  db: Db,
  provisionId: string,
  shown: Shown,
  pathOfRound: PathOfRound,
): Promise<ToldOfLife<ComponentChildren>> {
  const [wordings, begun] = await Promise.all([
    listWordingsOf(db, provisionId),
    listBegun(db, shown.on, pathOfRound),
  ])
  const ids = new Set(wordings.map(({ version }) => version.id))
  const own = begun.filter(({ round }) => round.package.versions.some(({ id }) => ids.has(id)))
  const said = await listReservations(db, own, shown.on)
  const counted = own.findLast(({ round }) => round.state !== 'fallen')?.round
  return {
    facts: counted
      ? [
          {
            number: told[shown.language].life.approvedOf(counted.approved, counted.of),
            text: inBoth((l) => told[l].life.approved),
          },
        ]
      : [],
    entries: own.flatMap((placed) => entriesOf(placed, shown)),
    ...(said.length > 0 && { section: <ReservationsOfLife said={said} shown={shown} /> }),
    data: {
      name: 'reservations',
      says: said.map(({ name, note, href, on }) => ({ from: name, note, on, href })),
    },
  }
}

function entriesOf(
  { round, path = '/sa-gar-det' }: PlacedRound,
  { on, language, link }: Shown,
): readonly LifeEntry<ComponentChildren>[] {
  const words = told[language]
  const isUnderWay = statusOf(round) === 'deciding'
  const decided: LifeEntry<ComponentChildren> = {
    on: isUnderWay ? on : (round.adoptedOn ?? round.deadline),
    place: 'decided',
    isNow: round.adoptedOn === undefined && round.status === 'open',
    status: lookOf(round),
    title: inBoth((l) => told[l].life.decision(round.of)),
    href: path,
    data: { approved: round.approved, of: round.of, state: round.state },
    what: (
      <>
        <h3>{words.life.decision(round.of)}</h3>
        <p class="small">
          {words.of(round.approved, round.of)}. {round.state === 'fallen' && `${words.life.fell} `}
          <a href={link(path)}>{words.life.toDecision}</a>
        </p>
      </>
    ),
  }
  if (!isUnderWay || round.entersIntoForceOn <= on) return [decided]
  return [
    decided,
    {
      on: round.entersIntoForceOn,
      place: 'begins',
      status: versionLooks.draft,
      title: inBoth((l) => told[l].life.comesIntoForce),
      href: path,
      what: (
        <h3>
          <a href={link(path)}>{words.life.comesIntoForce}</a>
        </h3>
      ),
    },
  ]
}

function lookOf({ state }: RoundSummary) {
  if (state === 'adopted') return versionLooks.adopted
  return state === 'fallen' ? versionLooks.fell : versionLooks.deciding
}

/** What councils have decided beside a plain yes or no, of the text that the provision stands in. */
async function listReservations(
  db: Db,
  rounds: readonly PlacedRound[],
  on: Day,
): Promise<readonly ReservationOfLife[]> {
  const parties = new Map((await listParties(db, on)).map((party) => [party.id, party]))
  const told = rounds.map(async ({ round, path }) => {
    const decisions = countingDecisions(await listDecisions(db, round.id))
    return decisions.flatMap((decision): readonly ReservationOfLife[] => {
      const party = parties.get(decision.partyId)
      const note = decision.reservationNote || decision.changesNote
      const isSaid = note !== '' && decision.decidedOn <= on
      if (!party || !isSaid) return []
      const href = path === undefined ? '/sa-gar-det' : `${path}/beslut/${party.slug}`
      return [{ name: party.shortName, note, on: decision.decidedOn, href }]
    })
  })
  return (await Promise.all(told)).flat()
}
