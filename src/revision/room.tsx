// SPDX-License-Identifier: EUPL-1.2
// What the room gives the house.

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { LastingPage } from '#kernel/gathered/lasting.ts'
import type { NamedPage } from '#kernel/gathered/text.ts'
import { inBoth } from '#kernel/language.ts'
import { holdsWords } from '#kernel/text/holds-words.ts'
import type { Db } from '#platform/database/database.ts'
import type { Room, Shown, UnderWay as UnderWayParts } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { InsteadPanel, needsInstead } from '../decision/views/instead-view.tsx'
import { inJournal } from './messages/in-journal.ts'
import { told } from './messages/told.ts'
import { revisionPages } from './pages.tsx'
import { listRevisions, listRevisionSummaries, readProgress } from './reads.ts'
import {
  attachToProcess,
  documentsOfProcess,
  listProcesses,
  pathOfRound,
  pathsOn,
  roundOfProcess,
  subjectOfRoute,
} from './room/processes.ts'
import { namedInJournal } from './reads/named-in-journal.ts'
import { UnderWay } from './views/under-way-view.tsx'

export const revision = {
  name: 'revision',
  pages: revisionPages(),
  menu: [
    { place: 'sa-gar-det', words: inBoth((l) => told[l].menu), menu: 'everyone', position: 2 },
  ],
  journal: { events: inJournal, named: namedInJournal },
  underWay: showUnderWay,
  named: listNamed,
  lasting: listLasting,
  subjectOfRoute,
  processes: {
    roundOfProcess,
    listProcesses,
    documentsOfProcess,
    attachToProcess,
    pathOfRound,
    pathsOn,
  },
} as const satisfies Room<PageContent, ComponentChildren> & {
  readonly subjectOfRoute: unknown
  readonly processes: unknown
}

async function showUnderWay(db: Db, shown: Shown): Promise<UnderWayParts<ComponentChildren>> {
  const { on, language, link } = shown
  const summaries = await listRevisionSummaries(db, on)
  const underWay = await Promise.all(
    summaries
      .filter(({ stage }) => stage === 'under-way')
      .map((summary) => readProgress(db, summary.revision, on)),
  )
  const leading = underWay.find(({ outcome }) => outcome) ?? underWay[0]
  const ordered = [...(leading ? [leading] : []), ...underWay.filter((one) => one !== leading)]
  return {
    panels: ordered.map((progress) => (
      <UnderWay key={progress.revision.id} {...{ progress, on, language, link }} />
    )),
    below: underWay.map(
      ({ revision: { id }, outcome, instead }) =>
        outcome &&
        needsInstead(outcome) && <InsteadPanel key={id} {...{ outcome, instead, language }} />,
    ),
    about: underWay.flatMap(({ answers }) => answers?.consultation.id ?? []),
  }
}

async function listNamed(db: Db, words: string): Promise<readonly NamedPage[]> {
  const revisions = await listRevisions(db)
  return revisions
    .filter(({ title }) => holdsWords(title.sv, words) || holdsWords(title.en, words))
    .map(({ title, slug }) => ({
      kind: inBoth((l) => told[l].process),
      name: title.sv,
      href: `/sa-gar-det/${slug}`,
    }))
}

async function listLasting(db: Db, on: Day): Promise<readonly LastingPage[]> {
  const begun = (await listRevisions(db)).filter(({ startsOn }) => startsOn <= on)
  return [{ path: '/sa-gar-det' }, ...begun.map(({ slug }) => ({ path: `/sa-gar-det/${slug}` }))]
}
