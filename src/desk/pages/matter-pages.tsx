// SPDX-License-Identifier: EUPL-1.2
// The signed-in person's start page.

import type { ComponentChildren } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { InShort, Matter } from '#kernel/gathered/matter.ts'
import { type ShownList, sliceOf } from '#kernel/list.ts'
import type { Mandate } from '#kernel/mandate.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { type Answer, type Page, redirect, show, type Visit } from '#platform/page.ts'
import type { Part } from '#platform/room.ts'
import type { PageContent } from '#web/frame.tsx'
import { getParty } from '../../organisation/reads.ts'
import { InvitationNotice } from '../../organisation/views/invitation-notice.tsx'
import { messagesIn, type Selection } from '../messages.ts'
import { allInShort } from '../rules/in-short.ts'
import { byDeadline, listsOf, waitsForOne } from '../rules/matter.ts'
import { doneList } from '../views/lists.ts'
import { DeskView, type DeskProps } from '../views/desk-view.tsx'
import { SideView } from '../views/side-view.tsx'

type Those<Name extends 'waits' | 'late' | 'done' | 'inShort'> = readonly Part<
  PageContent,
  ComponentChildren,
  Name
>[]

/** What the page gathers from the rooms. */
export type MatterParts = {
  readonly waits: Those<'waits'>
  readonly late: Those<'late'>
  readonly done: Those<'done'>
  readonly inShort: Those<'inShort'>
}

export function matterPages(parts: MatterParts): readonly Page<PageContent>[] {
  return [
    {
      method: 'GET',
      path: '/arenden',
      may: 'signed-in',
      query: ['urval'],
      answer: async (visit) =>
        visit.query.get('urval') === 'klara'
          ? redirect(visit.link(donePath))
          : showDesk(visit, parts),
    },
    ...listPages(doneSaid(parts), (visit, done) => showDesk(visit, parts, done)),
  ]
}

const donePath = '/arenden/klara'

function doneSaid(parts: MatterParts): ListSaid<typeof doneList> {
  return {
    list: doneList,
    path: donePath,
    may: 'signed-in',
    words: ({ language }) => messagesIn(language).desk.doneList,
    choices: () => ({}),
    async read({ db, mandate, today }, asked, slice) {
      // Who has none is led to choosing one.
      if (!mandate) return { rows: [], count: 0 }
      const things = await Promise.all(parts.done.map((done) => done(db, mandate, today)))
      return sliceOf(doneList, things.flat(), asked, slice)
    },
  }
}

async function showDesk(
  visit: Visit,
  parts: MatterParts,
  done?: ShownList<typeof doneList>,
): Promise<Answer<PageContent>> {
  const { db, language, today, mandate } = visit
  if (!mandate) return redirect(visit.link('/min-part/mandat?till=/arenden'))
  const words = messagesIn(language)
  const selection = done ? 'klara' : selectionOf(visit.query.get('urval'))
  const { partyId } = mandate
  const all = await listMatters(visit.db, mandate, today, parts.waits)
  const lists = listsOf(all)
  const others = partyId === undefined ? await listLate(visit, parts.late) : all
  const [told, party] = await Promise.all([
    Promise.all(parts.inShort.map((inShort) => inShort(db, partyId, today))),
    partyId === undefined ? undefined : getParty(db, partyId, today),
  ])
  const side = allInShort(told)
  const link = (path: string) => visit.link(path)
  return show<PageContent>({
    title: words.desk.title,
    place: 'arenden',
    kind: 'work',
    content: (
      <DeskView
        {...{ language, today, selection, link }}
        scope={party?.kind ?? 'joint'}
        actsFor={visit.visitor?.actsFor}
        counts={{ own: lists.must.length, all: others.length }}
        lists={partyId === undefined ? { ...lists, others } : lists}
        all={others}
        done={done}
        next={nextOf(visit, all, side)}
        side={<SideView {...{ side, language, link }} partyName={party?.shortName} />}
        notice={<InvitationNotice {...{ count: visit.visitor?.offerCount, language, link }} />}
      />
    ),
  })
}

/** Everything left to do that concerns the mandate, by its last day. */
async function listMatters(
  db: Visit['db'],
  mandate: Mandate,
  today: Day,
  parts: Those<'waits'>,
): Promise<readonly Matter[]> {
  const matters = await Promise.all(parts.map((waits) => waits(db, mandate, today)))
  return matters.flat().toSorted(byDeadline)
}

/** How many matters wait for the mandate itself: the number in the menu. */
export async function countWaiting(
  db: Visit['db'],
  mandate: Mandate,
  today: Day,
  parts: Those<'waits'>,
): Promise<number> {
  return (await listMatters(db, mandate, today, parts)).filter(waitsForOne).length
}

/** What is late anywhere: what those who lead see of everyone. */
async function listLate({ db, today }: Visit, parts: Those<'late'>): Promise<readonly Matter[]> {
  const matters = await Promise.all(parts.map((late) => late(db, today)))
  return matters.flat().toSorted(byDeadline)
}

function selectionOf(asked: string | null): Selection {
  return asked === 'kommunen' ? asked : 'mina'
}

/** When nothing waits: the next day on which something may, if one is known. */
function nextOf(
  { language, today }: Visit,
  matters: readonly Matter[],
  { next }: InShort,
): DeskProps['next'] {
  const coming = matters.find(({ dueOn }) => dueOn !== undefined && dueOn > today)
  if (coming?.dueOn) return { what: coming.title[language], on: coming.dueOn }
  return next && next.on > today ? { what: next.what[language], on: next.on } : undefined
}
