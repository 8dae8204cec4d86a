// SPDX-License-Identifier: EUPL-1.2
// Public: how it goes, process by process.

import { NotFound } from '#kernel/faults.ts'
import { type ShownList, sliceOf } from '#kernel/list.ts'
import { linkOnDay } from '#platform/day/link-on-day.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { type Answer, json, type Page, show, type Visit } from '#platform/page.ts'
import type { Crumb, PageContent } from '#web/frame.tsx'
import { getPackage } from '../../agreement/reads/packages.ts'
import { getConsultation } from '../../consultation/reads/rounds.ts'
import { getRound } from '../../decision/reads/rounds.ts'
import { outcomeSentence } from '../../decision/views/outcome-view.tsx'
import { readRoute } from '../../process/reads.ts'
import { messagesIn } from '../messages.ts'
import { listWords } from '../messages/lists.ts'
import {
  findFallenBefore,
  findRevisionBySlug,
  listRevisionSummaries,
  readProgress,
  readRounds,
} from '../reads.ts'
import type { Progress } from '../rules/progress.ts'
import { mayLeadRevision, type Revision } from '../rules/revision.ts'
import { timelineOf } from '../rules/timeline-entries.ts'
import { byStage, processList, stagesInOrder } from '../views/lists.ts'
import { ProcessListView } from '../views/process-list-view.tsx'
import { RevisionView } from '../views/revision-view.tsx'
import { type RoundRoute, StepsView } from '../views/steps-view.tsx'

export function progressPages(): readonly Page<PageContent>[] {
  return [
    ...listPages(processes, showList),
    { method: 'GET', path: '/sa-gar-det/:process', may: 'everyone', answer: showRevision },
    { method: 'GET', path: '/sa-gar-det/:process.json', may: 'everyone', answer: twin },
    { method: 'GET', path: '/sa-gar-det/:process/steg', may: 'everyone', answer: showSteps },
  ]
}

export async function getRevision(visit: Visit): Promise<Revision> {
  const revision = await findRevisionBySlug(visit.db, visit.params['process'] ?? '')
  if (!revision) throw new NotFound(`no process ${visit.params['process']}`)
  return revision
}

export function crumbsTo(visit: Visit, ...last: readonly Crumb[]): readonly Crumb[] {
  const words = messagesIn(visit.language)
  return [
    { text: words.start, href: visit.link('/') },
    { text: words.list.title, ...(last.length > 0 && { href: linkOnDay(visit)('/sa-gar-det') }) },
    ...last,
  ]
}

const processes: ListSaid<typeof processList> = {
  list: processList,
  path: '/sa-gar-det',
  may: 'everyone',
  words: ({ language }) => listWords(language),
  choices: ({ language }) => ({
    stage: stagesInOrder.map((value) => ({
      value,
      text: messagesIn(language).list.heading[value],
    })),
  }),
  async read({ db, asOf, today }, asked, slice) {
    const all = await listRevisionSummaries(db, asOf)
    // On an earlier day, what had not begun was not there; today it is planned.
    const begun = asOf < today ? all.filter(({ revision }) => revision.startsOn <= asOf) : all
    return sliceOf(processList, byStage(begun), asked, slice)
  },
}

async function showList(
  visit: Visit,
  list: ShownList<typeof processList>,
): Promise<Answer<PageContent>> {
  const { language, today, asOf } = visit
  return show<PageContent>({
    title: messagesIn(language).list.title,
    place: 'sa-gar-det',
    crumbs: crumbsTo(visit),
    content: (
      <ProcessListView
        {...{ language, today, asOf, list }}
        mayBegin={mayLeadRevision(visit.mandate)}
        link={linkOnDay(visit)}
        listLink={visit.link}
      />
    ),
  })
}

async function showRevision(visit: Visit): Promise<Answer<PageContent>> {
  const { db, language, today, asOf } = visit
  const revision = await getRevision(visit)
  const [progress, fallenBefore] = await Promise.all([
    readProgress(db, revision, asOf),
    findFallenBefore(db, revision, asOf),
  ])
  const made = progress.outcome && (await getPackage(db, progress.outcome.round.packageId))
  const link = linkOnDay(visit)
  return show<PageContent>({
    title: messagesIn(language).page.title(revision.title[language]),
    place: 'sa-gar-det',
    crumbs: crumbsTo(visit, { text: revision.title[language] }),
    content: (
      <RevisionView
        {...{ language, today, progress, fallenBefore, link }}
        packageHref={made ? visit.link(`/avtal/paket/${made.slug}`) : ''}
        mayManage={mayLeadRevision(visit.mandate)}
      />
    ),
  })
}

async function twin(visit: Visit): Promise<Answer<PageContent>> {
  const progress = await readProgress(visit.db, await getRevision(visit), visit.asOf)
  return json(asData(progress, visit))
}

/** The page as data: the same facts under English names. */
function asData(progress: Progress, visit: Visit) {
  const { revision, on, stage, outcome, answers, milestones, instead } = progress
  return {
    process: revision.slug,
    title: revision.title,
    summary: revision.summary,
    on,
    stage,
    page: visit.link(`/sa-gar-det/${revision.slug}`),
    timeline: timelineOf(milestones, outcome).map((one) => ({
      branch: one.row,
      title: one.title,
      startsOn: one.startsOn,
      endsOn: one.endsOn ?? null,
      source: one.source,
      toldAfterwardsOn: one.toldAfterwardsOn ?? null,
    })),
    consultation: answers
      ? {
          slug: answers.consultation.slug,
          title: answers.consultation.title,
          phase: answers.consultation.phase,
          opensOn: answers.consultation.opensOn,
          dueOn: answers.consultation.dueOn,
          answered: answers.consultation.answered,
          asked: answers.consultation.asked,
        }
      : null,
    decision: outcome
      ? {
          state: outcome.state,
          why: {
            sv: outcomeSentence(outcome, 'sv'),
            en: outcomeSentence(outcome, 'en'),
          },
          approved: outcome.approved,
          of: outcome.of,
          deadline: outcome.round.deadline,
          textHash: outcome.round.packageHash,
          adoptedOn: outcome.adoptedOn ?? null,
          entersIntoForceOn: outcome.entersIntoForceOn ?? null,
          parties: outcome.parties.map((one) => ({
            code: one.party.code,
            name: one.party.name,
            state: one.standing,
            decidedOn: one.decision?.decidedOn ?? null,
            nextMeetingOn: one.nextMeetingOn ?? null,
          })),
          decisions: visit.link(`/sa-gar-det/${revision.slug}/beslut.json`),
        }
      : null,
    insteadOfIt: instead.map(({ documentSlug, title, label, lasts }) => ({
      document: documentSlug,
      title,
      edition: label,
      lasts,
    })),
  }
}

async function showSteps(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today, asOf } = visit
  const revision = await getRevision(visit)
  const words = messagesIn(language)
  const link = linkOnDay(visit)
  return show<PageContent>({
    title: words.steps.title(revision.title[language]),
    place: 'sa-gar-det',
    crumbs: crumbsTo(
      visit,
      { text: revision.title[language], href: link(`/sa-gar-det/${revision.slug}`) },
      { text: words.steps.crumb },
    ),
    content: (
      <StepsView
        {...{ language, today, asOf, revision, link }}
        routes={await readRoutes(visit, revision)}
      />
    ),
  })
}

/** The routes of the rounds that have begun, the latest first. */
async function readRoutes({ db, asOf }: Visit, revision: Revision): Promise<readonly RoundRoute[]> {
  const { consultationIds, decisionRoundIds } = await readRounds(db, revision.id)
  const rounds = [
    ...(await Promise.all(
      consultationIds.map(async (id) => ({
        kind: 'consultation' as const,
        round: await getConsultation(db, id),
      })),
    )),
    ...(await Promise.all(
      decisionRoundIds.map(async (id) => ({
        kind: 'decision' as const,
        round: await getRound(db, id),
      })),
    )),
  ]
  const begun = rounds
    .filter(({ round }) => round.status !== 'draft' && round.opensOn <= asOf)
    .toSorted((a, b) => b.round.opensOn.localeCompare(a.round.opensOn))
  return Promise.all(
    begun.map(async ({ kind, round }) => ({
      kind,
      title: round.title,
      isOver: round.status !== 'open',
      rows: (await readRoute(db, round.routeId, asOf)).rows,
    })),
  )
}
