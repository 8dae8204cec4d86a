// SPDX-License-Identifier: EUPL-1.2
// What consultations have to say about texts: where they are asked about, and the comments on them.

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { NoteBeside, ToldOfLife } from '#kernel/gathered/text.ts'
import { inBoth } from '#kernel/language.ts'
import type { Db } from '#platform/database/database.ts'
import type { Shown } from '#platform/room.ts'
import { listWordingsOf } from '../../agreement/reads/texts.ts'
import type { BannerNote, VersionPlace } from '../../agreement/rules/notes.ts'
import { versionLooks } from '../../agreement/views/version-looks.ts'
import { listParties } from '../../organisation/reads.ts'
import { told } from '../messages/told.ts'
import { commentCountsByProvision, listCommentsOnProvision } from '../reads/responses.ts'
import { listRoundsOn } from '../reads/rounds-on.ts'
import { listStancesOnProvision, type StanceOnProvision } from '../reads/stances-on-provision.ts'
import type { ConsultationSummary } from '../rules/consultation.ts'
import { outcomeCounts } from '../rules/outcome-counts.ts'
import {
  CommentsOfLife,
  pathOfSaid,
  RoundOfLife,
  type CommentOfLife,
  type Opposed,
} from '../views/life-view.tsx'

/** Every text of a round that had begun on the day. */
export async function listPlaces(db: Db, on: Day): Promise<readonly VersionPlace[]> {
  const rounds = await listRoundsOn(db, on)
  return rounds.flatMap(({ round }) =>
    round.package.versions.map(({ id, documentId }) => ({
      versionId: id,
      documentId,
      stage: 1 as const,
      opensOn: round.opensOn,
      status: round.status === 'open' ? ('consulted' as const) : undefined,
      ...notesOf(round),
    })),
  )
}

function notesOf(round: ConsultationSummary): Pick<VersionPlace, 'ownNote' | 'comingNote'> {
  const { dueOn, answered, asked, slug } = round
  const note = (say: 'ownNote' | 'comingNote'): BannerNote => ({
    text: inBoth((l) => told[l][say](told[l].standing(dueOn, answered, asked))),
    href: `/remiss/${slug}`,
    linkText: inBoth((l) => told[l].readAbout),
  })
  return { ownNote: note('ownNote'), comingNote: note('comingNote') }
}

export async function listBeside(
  db: Db,
  provisionIds: readonly string[],
): Promise<readonly NoteBeside[]> {
  const counts = await commentCountsByProvision(db, provisionIds)
  return counts.map(({ provisionId, count, dueOn }) => ({
    provisionId,
    text: inBoth((l) => told[l].beside(count, dueOn.slice(0, 4))),
    href: `/bestammelser/${provisionId}#synpunkter`,
    icon: 'talk',
  }))
}

/** The rounds that a provision was asked about in, and what was said of it. */
export async function tellLife(
  db: Db,
  provisionId: string,
  { on, today, language, link }: Shown,
): Promise<ToldOfLife<ComponentChildren>> {
  const [wordings, rounds, all, parties, allStances] = await Promise.all([
    listWordingsOf(db, provisionId),
    listRoundsOn(db, on),
    listCommentsOnProvision(db, provisionId),
    listParties(db, on),
    listStancesOnProvision(db, provisionId),
  ])
  const ids = new Set(wordings.map(({ version }) => version.id))
  const own = rounds
    .map(({ round }) => round)
    .filter((round) => round.package.versions.some(({ id }) => ids.has(id)))
  const nameOf = new Map(parties.map(({ id, shortName }) => [id, shortName]))
  // On an earlier day the answers had not been published yet.
  const known = (consultationId: string) =>
    own.find(({ id, status }) => id === consultationId && (on === today || status === 'published'))
  const stances = allStances.filter(({ consultationId }) => known(consultationId))
  const comments = all.flatMap((comment): readonly CommentOfLife[] => {
    const round = known(comment.consultationId)
    if (!round) return []
    const path = `/remiss/${round.slug}/synpunkter/${comment.number}`
    return [{ ...comment, partyName: nameOf.get(comment.partyId) ?? '', path }]
  })
  const unanswered = comments.filter(({ answer }) => !answer).length
  return {
    facts: [
      {
        number: String(comments.length),
        text: inBoth((l) =>
          comments.length === 0 ? told[l].life.noComments : told[l].life.comments(unanswered),
        ),
      },
    ],
    entries: own.map((round) => {
      const said = comments.filter(({ consultationId }) => consultationId === round.id)
      return {
        on: round.opensOn,
        place: 'said',
        status: versionLooks.consulted,
        what: (
          <RoundOfLife
            {...{ round, language, link }}
            count={said.length}
            outcomes={outcomeCounts(said)}
            opposed={opposedIn(
              stances.filter(({ consultationId }) => consultationId === round.id),
              nameOf,
            )}
          />
        ),
        title: inBoth((l) => told[l].life.round(round.title, said.length)),
        short: inBoth((l) => told[l].life.countOfRound(said.length)),
        href: pathOfSaid(round),
        data: {
          comments: said.map((comment) => ({
            href: comment.path,
            from: comment.partyName,
            text: comment.text,
            proposedWording: comment.proposedWording || null,
            answer: comment.answer
              ? { outcome: comment.answer.outcome, reason: comment.answer.reason }
              : null,
          })),
          stances: stances
            .filter(({ consultationId }) => consultationId === round.id)
            .map(({ partyId, stance }) => ({ from: nameOf.get(partyId) ?? '', stance })),
        },
      }
    }),
    section: <CommentsOfLife {...{ comments, language, link }} />,
  }
}

/** Whom a provision divides: those who endorse it, with changes or not, and those who do not. */
function opposedIn(
  stances: readonly StanceOnProvision[],
  nameOf: ReadonlyMap<string, string>,
): Opposed | undefined {
  const names = (has: (stance: StanceOnProvision['stance']) => boolean) =>
    stances.flatMap(({ partyId, stance }) => (has(stance) ? (nameOf.get(partyId) ?? []) : []))
  const against = names((stance) => stance === 'oppose')
  const withIt = names((stance) => stance === 'endorse' || stance === 'endorse-with-changes')
  return against.length > 0 && withIt.length > 0 ? { against, withIt } : undefined
}
