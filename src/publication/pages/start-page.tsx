// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from 'preact'
import { linkOnDay } from '#platform/day/link-on-day.ts'
import { show, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { Part } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { findCounty, listParties } from '../../organisation/reads.ts'
import { messagesIn } from '../messages.ts'
import { comingDays } from '../rules/coming-days.ts'
import { latestEvents } from '../rules/latest-events.ts'
import type { StartFacts } from '../rules/start.ts'
import { StartView } from '../views/start-view.tsx'

type Those<Name extends 'applies' | 'underWay' | 'open' | 'happened' | 'coming'> = readonly Part<
  PageContent,
  ComponentChildren,
  Name
>[]

/** What the start page gathers from the rooms. */
export type StartParts = {
  readonly applies: Those<'applies'>
  readonly underWay: Those<'underWay'>
  readonly open: Those<'open'>
  readonly happened: Those<'happened'>
  readonly coming: Those<'coming'>
}

export function startPage(parts: StartParts): Page<PageContent> {
  return {
    method: 'GET',
    path: '/',
    may: 'everyone',
    answer: (visit) => showStart(visit, parts),
  }
}

async function showStart(visit: Visit, parts: StartParts): Promise<Answer<PageContent>> {
  const { db, asOf, today, language } = visit
  const link = linkOnDay(visit)
  const [facts, parties, county] = await Promise.all([
    readStart(visit, parts, link),
    listParties(db, asOf),
    findCounty(db),
  ])
  const guiding = county?.guidingQuestions
  const municipalities = parties.filter(({ kind }) => kind === 'municipality').length
  return show({
    title: messagesIn(language).title(municipalities),
    place: 'start',
    content: <StartView {...{ facts, today, municipalities, guiding, language, link }} />,
  })
}

const mostLatest = 6

async function readStart(
  { db, asOf: on, today, language }: Visit,
  parts: StartParts,
  link: (path: string) => string,
): Promise<StartFacts<ComponentChildren>> {
  const shown = { on, today, language, link }
  const [applies, underWay, open, happened, coming] = await Promise.all([
    Promise.all(parts.applies.map((those) => those(db, shown))),
    Promise.all(parts.underWay.map((those) => those(db, shown))),
    Promise.all(parts.open.map((those) => those(db, shown))),
    Promise.all(parts.happened.map((those) => those(db, on, mostLatest))),
    Promise.all(parts.coming.map((those) => those(db, on))),
  ])
  const about = new Set(underWay.flatMap((those) => those.about))
  return {
    on,
    applies,
    underWay: underWay.flatMap(({ panels }) => panels),
    below: underWay.flatMap(({ below }) => below),
    open: open.flat().filter(({ id }) => !about.has(id)),
    latest: latestEvents(on, mostLatest, happened.flat()),
    coming: comingDays(on, coming.flat()),
  }
}
