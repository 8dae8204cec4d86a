// SPDX-License-Identifier: EUPL-1.2
// The only file that knows all rooms: it lists them, hands each part of their faces to whoever shows
// it, draws the frame around their pages, and says who people are.

import type { ComponentChildren } from 'preact'
import { fromEpoch } from '#kernel/instant.ts'
import { makeAssetServer } from '#platform/files/asset-server.ts'
import { firstDayOfDemonstration } from '#platform/day/day-of-product.ts'
import { createServer } from '#platform/http.ts'
import type { Site } from '#platform/http/site.ts'
import { listMigrations } from '#platform/database/migrator.ts'
import type { Page } from '#platform/page.ts'
import type { Room } from '#platform/room.ts'
import { placeAssets } from '#web/assets.ts'
import type { PageContent } from '#web/frame.tsx'
import type { ListPlaces } from './agreement/room/beside.ts'
import { agreementRoom } from './agreement/room.tsx'
import { readAssets } from './app/read-assets.ts'
import { errorContent } from './app/error-page.tsx'
import { makeFrame } from './app/make-frame.ts'
import { readOriginal } from './app/read-original.ts'
import { startJobs } from './app/jobs.ts'
import { signInContent } from './app/sign-in-page.tsx'
import { keptContent, otherMandateContent } from './app/unsent-forms.tsx'
import { consultationRoom } from './consultation/room.tsx'
import { decisionRoom } from './decision/room.tsx'
import { loadDemonstration } from './demonstration/demonstration.ts'
import { listDemonstrationPeople } from './demonstration/sign-in-list.ts'
import type { CheckOfAbove } from './drafting/reads/freeze-checks.ts'
import { draftingRoom } from './drafting/room.ts'
import { deskRoof } from './desk/room.ts'
import { lawWatchRoom } from './law-watch/room.ts'
import { type BrokenIfEnded, organisationRoom } from './organisation/room.ts'
import { mandateToHold } from './organisation/reads.ts'
import { takeToldName } from './organisation/commands/naming.ts'
import { findMandateInWords, listConfirmers, meetPerson } from './organisation/visitor.ts'
import { processRoom, type HoldRoute, type SubjectOfRoute } from './process/room.ts'
import type { LastSteps } from './process/rules/route-edit.ts'
import { publicationRoof } from './publication/room.ts'
import { revision } from './revision/room.tsx'
import { termBank } from './term-bank/room.ts'
import { responsibilityRoom } from './responsibility/room.ts'
import type { Ground, House, OpenHouse } from './serve.ts'

/** The face of any room, with what a room below asks of those above it. */
type Face = Room<PageContent, ComponentChildren> & {
  readonly places?: ListPlaces
  readonly subjectOfRoute?: SubjectOfRoute
  readonly holdRoute?: HoldRoute
  readonly holdRunning?: HoldRoute
  readonly lastStep?: Partial<LastSteps>
  readonly brokenIfEnded?: BrokenIfEnded
  readonly beforeFreezing?: CheckOfAbove
}

/** What rests on laws, beside provisions. */
const restingOnLaws = [termBank.restsOnLaw]

const lawWatch = lawWatchRoom(restingOnLaws)
const responsibility = responsibilityRoom([lawWatch.beside])

/** The rooms of the pillars, from the ground up. A new room is a line here. */
const pillars: readonly Face[] = [
  consultationRoom(readOriginal),
  decisionRoom(revision.processes, readOriginal),
  revision,
  termBank,
  lawWatch,
  responsibility,
]

// The rooms of the ground show on their own pages what those above them say.
const agreement = agreementRoom({
  beside: partsOf(pillars, 'beside'),
  places: partsOf(pillars, 'places'),
})
const drafting = draftingRoom({
  places: partsOf(pillars, 'places'),
  checks: { terms: termBank.termsOn, above: partsOf(pillars, 'beforeFreezing') },
})
const process = processRoom({
  subjects: partsOf(pillars, 'subjectOfRoute'),
  holds: partsOf(pillars, 'holdRoute'),
  running: partsOf(pillars, 'holdRunning'),
  lastSteps: partsOf(pillars, 'lastStep'),
})
const aboveParties: readonly Face[] = [agreement, drafting, process, ...pillars]
const organisation = organisationRoom({
  ofParty: fromAbove(aboveParties, 'ofParty'),
  ahead: fromAbove(aboveParties, 'ahead'),
  brokenIfEnded: partsOf(aboveParties, 'brokenIfEnded'),
  journal: partsOf(aboveParties, 'journal'),
})

/** Every room that knows something of the field, from the ground up. */
const rooms: readonly Face[] = [organisation, ...aboveParties]

const roofs: readonly Face[] = [
  deskRoof({
    waits: partsOf(rooms, 'waits'),
    late: partsOf(rooms, 'late'),
    done: partsOf(rooms, 'done'),
    inShort: fromAbove(rooms, 'inShort'),
    lifeOf: partsOf(rooms, 'lifeOf'),
  }),
  publicationRoof({
    applies: partsOf(rooms, 'applies'),
    underWay: partsOf(rooms, 'underWay'),
    open: partsOf(rooms, 'open'),
    happened: fromAbove(rooms, 'happened'),
    coming: fromAbove(rooms, 'coming'),
    named: partsOf(rooms, 'named'),
    finds: partsOf(rooms, 'finds'),
    lasting: partsOf(rooms, 'lasting'),
  }),
]

/** One part of every face that has it. */
function partsOf<Name extends keyof Face>(
  faces: readonly Face[],
  name: Name,
): readonly NonNullable<Face[Name]>[] {
  return faces.flatMap((face) => {
    const part = face[name]
    return part === undefined ? [] : [part as NonNullable<Face[Name]>]
  })
}

/** The same where what has come furthest stands first. */
function fromAbove<Name extends keyof Face>(faces: readonly Face[], name: Name) {
  return partsOf(faces, name).toReversed()
}

/** Everyone who gives the house something. */
export const faces: readonly Face[] = [...rooms, ...roofs]

/** Every page of the product. */
export const pages: readonly Page<PageContent>[] = faces.flatMap((face) => face.pages)

/** What the web server is given. Tests give it a clock or settings of their own. */
export async function makeSite(
  ground: Pick<Ground, 'db' | 'settings' | 'log'>,
): Promise<Site<PageContent>> {
  const assets = makeAssetServer(await readAssets())
  placeAssets(assets.href)
  const migrations = await listMigrations()
  return {
    ...ground,
    pages,
    look: {
      frame: makeFrame(
        pages,
        faces.flatMap(({ menu = [] }) => menu),
      ),
      errorContent,
      signInContent,
      otherMandateContent,
      keptContent,
    },
    people: {
      meetPerson,
      mandateToHold,
      findMandateInWords,
      listConfirmers,
      takeToldName,
      listDemonstrationPeople,
    },
    assets,
    homePath: '/arenden',
    chooseMandatePath: '/min-part/mandat',
    newestMigration: migrations.at(-1)?.name,
    now: () => fromEpoch(Date.now()),
  }
}

async function open(ground: Ground): Promise<OpenHouse> {
  const server = await createServer(await makeSite(ground), ground.listensAt)
  const gathered = {
    reminders: partsOf(rooms, 'reminders'),
    fetches: partsOf(rooms, 'fetches'),
  }
  return { answer: server.answer, close: startJobs(ground, gathered) }
}

export const house: House = {
  loadDemonstration: (doors, tell) => loadDemonstration(doors, firstDayOfDemonstration, tell),
  open,
}
