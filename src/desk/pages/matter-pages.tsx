// SPDX-License-Identifier: EUPL-1.2
// The signed-in person's start page.

import { type Answer, type Page, redirect, show, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { InvitationNotice } from '../../organisation/views/invitation-notice.tsx'
import { messagesIn, type Selection } from '../messages.ts'
import { listDoneSteps, listLateSteps, listMatters, readSide } from '../reads/matters.ts'
import type { Matter } from '../rules/matter.ts'
import type { Side } from '../rules/side.ts'
import { DeskView, type DeskProps } from '../views/desk-view.tsx'
import { SideView } from '../views/side-view.tsx'

export function matterPages(): readonly Page<PageContent>[] {
  return [{ method: 'GET', path: '/arenden', may: 'signed-in', query: ['urval'], answer: showDesk }]
}

const mostDone = 50

async function showDesk(visit: Visit): Promise<Answer<PageContent>> {
  const { db, language, today, mandate } = visit
  if (!mandate) return redirect(visit.link('/min-part/mandat?till=/arenden'))
  const words = messagesIn(language)
  const selection = selectionOf(visit.query.get('urval'))
  const isJoint = mandate.partyId === undefined
  const all = await listMatters(db, mandate, today)
  const own = all.filter(({ isOwn }) => isOwn)
  const others = isJoint ? await listLateSteps(db, today) : all
  const side = await readSide(db, mandate, today)
  const shown = selection === 'kommunen' ? others : selection === 'mina' ? own : []
  const scope = side.party?.kind ?? 'joint'
  const link = (path: string) => visit.link(path)
  return show<PageContent>({
    title: words.desk.title,
    place: 'arenden',
    kind: 'desk',
    content: (
      <DeskView
        {...{ language, today, selection, scope, link }}
        actsFor={visit.visitor?.actsFor}
        counts={{ own: own.length, all: others.length }}
        matters={shown}
        done={selection === 'klara' ? await listDoneSteps(db, mandate, today, mostDone) : []}
        next={nextOf(visit, all, side)}
        side={<SideView {...{ side, language, link }} />}
        notice={<InvitationNotice {...{ count: visit.visitor?.offerCount, language, link }} />}
      />
    ),
  })
}

function selectionOf(asked: string | null): Selection {
  return asked === 'kommunen' || asked === 'klara' ? asked : 'mina'
}

/** When nothing waits: the next day on which something may, if one is known. */
function nextOf(
  { language, today }: Visit,
  matters: readonly Matter[],
  side: Side,
): DeskProps['next'] {
  const words = messagesIn(language)
  const coming = matters.find(({ dueOn }) => dueOn !== undefined && dueOn > today)
  if (coming) return { what: words.task(coming.task, coming.about).title, on: coming.dueOn! }
  const [decision] = side.decisions
  const deadline = decision?.outcome.round.deadline
  if (!decision || !deadline || deadline <= today) return undefined
  return { what: words.desk.deadline(decision.outcome.round.title), on: deadline }
}
