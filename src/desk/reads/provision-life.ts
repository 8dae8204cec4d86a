// SPDX-License-Identifier: EUPL-1.2

import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database.ts'
import { readDifferences } from '../../agreement/reads/differences.ts'
import { listEditions } from '../../agreement/reads/editions.ts'
import { listRemovalsOf } from '../../agreement/reads/removals.ts'
import { readSharedNotes } from '../../agreement/reads/shared-texts.ts'
import { listLawReferences, listWordingsOf } from '../../agreement/reads/texts.ts'
import type { Version } from '../../agreement/rules/document.ts'
import type { Edition } from '../../agreement/rules/edition.ts'
import { stateOfVersion } from '../../agreement/rules/version-state.ts'
import { listCommentsOnProvision } from '../../consultation/reads/responses.ts'
import { listParties } from '../../organisation/reads.ts'
import { listVersionRounds, type VersionRound } from '../../revision/reads/version-rounds.ts'
import {
  appliesNow,
  dayOfWording,
  lifeWordings,
  marksPlace,
  outcomeCounts,
  pairsOfLife,
  type DatedWording,
  type LifeComment,
  type LifeEntry,
  type LifeRemoval,
  type ProvisionLife,
} from '../rules/provision-life.ts'

/** All that is known of a provision on a day; nothing while it is in no frozen text. */
export async function findProvisionLife(
  db: Db,
  provisionId: string,
  on: Day,
  today: Day,
): Promise<ProvisionLife | undefined> {
  const [wordings, removals, editions, rounds] = await Promise.all([
    listWordingsOf(db, provisionId),
    listRemovalsOf(db, provisionId),
    listEditions(db, on),
    listVersionRounds(db, on),
  ])
  const ids = new Set(wordings.map(({ version }) => version.id))
  const own = rounds.filter(({ versionId }) => ids.has(versionId))
  const dateOf = (version: Version) => dateVersion(version, editions, rounds, on)
  const dated = wordings.flatMap(({ version, provision }): DatedWording[] =>
    dateOf(version).map((date) => ({ ...date, version, provision })),
  )
  const removed = removals.flatMap(({ version, reason }): LifeRemoval[] =>
    dateOf(version).map((date) => ({
      kind: 'removal',
      on: date.on,
      version,
      reason,
      state: stateOfVersion(version, date.edition, date.round),
    })),
  )
  const texts = lifeWordings(dated, await readDifferences(pairsOfLife(dated)))
  const latest = texts.findLast(appliesNow) ?? texts.at(-1)
  if (!latest) return undefined
  const shown = dated.find(({ version }) => version.id === latest.version.id)
  const [laws, shared] = await Promise.all([
    listLawReferences(db, latest.version.id),
    shown && readSharedNotes(db, { ...shown, provisions: [shown.provision] }, editions),
  ])
  const named = dated.findLast(({ provision }) => provision.heading !== '')?.provision
  const comments = await readComments(db, provisionId, own, on, today)
  const decisions = own.filter((place) => place.kind === 'decision')
  return {
    id: provisionId,
    title: named?.heading ?? '',
    number: latest.number,
    actor: shown?.provision.actor,
    entries: [...texts, ...removed, ...roundEntries(own, comments, on)].toSorted(byDay),
    places: texts.filter(marksPlace),
    wordingCount: texts.filter(({ isSame }) => !isSame).length,
    versionCount: texts.length,
    firstLabel: texts[0]!.version.label,
    comments,
    decision: decisions.findLast(({ round }) => round.state !== 'fallen')?.round,
    versionId: latest.version.id,
    laws: laws.filter((law) => law.provisionId === provisionId),
    shared: shared?.get(provisionId),
  }
}

/** The day a version stands on in a life; nothing while it is not known on the day asked about. */
function dateVersion(
  version: Version,
  editions: readonly Edition[],
  rounds: readonly VersionRound[],
  on: Day,
): readonly Pick<DatedWording, 'on' | 'edition' | 'round'>[] {
  const edition = editions.find((one) => one.version.id === version.id)
  const places = rounds.filter(({ versionId }) => versionId === version.id)
  const day = dayOfWording(version, edition, places.at(-1)?.round.opensOn)
  if (day === undefined || version.status === 'withdrawn') return []
  const isKnown = day <= on || edition?.standing !== undefined || places.length > 0
  const round = places.findLast(({ status }) => status !== undefined)?.status
  return isKnown ? [{ on: day, edition, round }] : []
}

async function readComments(
  db: Db,
  provisionId: string,
  rounds: readonly VersionRound[],
  on: Day,
  today: Day,
): Promise<readonly LifeComment[]> {
  const [comments, parties] = await Promise.all([
    listCommentsOnProvision(db, provisionId),
    listParties(db, on),
  ])
  const nameOf = new Map(parties.map(({ id, shortName }) => [id, shortName]))
  return comments.flatMap((comment) => {
    const place = rounds.find(({ round }) => round.id === comment.consultationId)
    // On an earlier day the answers had not been published yet.
    const isKnown = on === today || place?.round.status === 'published'
    if (!place || !isKnown) return []
    const path = `/remiss/${place.round.slug}/synpunkter/${comment.number}`
    return [{ ...comment, partyName: nameOf.get(comment.partyId) ?? '', path }]
  })
}

/** One entry for each round, not for each text in it. */
function roundEntries(
  rounds: readonly VersionRound[],
  comments: readonly LifeComment[],
  on: Day,
): readonly LifeEntry[] {
  const once = [...new Map(rounds.map((place) => [place.round.id, place])).values()]
  return once.flatMap((place): LifeEntry[] => {
    if (place.kind === 'consultation') {
      const { round } = place
      const own = comments.filter(({ consultationId }) => consultationId === round.id)
      return [
        {
          kind: 'consultation',
          on: round.opensOn,
          title: round.title,
          path: `/remiss/${round.slug}`,
          count: own.length,
          outcomes: outcomeCounts(own),
          isPublished: round.phase === 'published',
        },
      ]
    }
    const { round, revision, status } = place
    const path = revision ? `/sa-gar-det/${revision.slug}` : '/sa-gar-det'
    const isUnderWay = status === 'deciding'
    const entersOn = round.entersIntoForceOn
    return [
      { kind: 'decision', on: isUnderWay ? on : (round.adoptedOn ?? round.deadline), round, path },
      ...(isUnderWay && entersOn > on
        ? [{ kind: 'entry', on: entersOn, isCertain: false } as const]
        : []),
    ]
  })
}

// On the same day the text stands before what is said of it.
const order = { wording: 0, removal: 0, consultation: 1, decision: 2, entry: 3 } as const

function byDay(a: LifeEntry, b: LifeEntry): number {
  return a.on.localeCompare(b.on) || order[a.kind] - order[b.kind]
}
