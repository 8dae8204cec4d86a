// SPDX-License-Identifier: EUPL-1.2
// The party's own view of its draft: who in which unit has written what.

import { show, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { namesOfPeople } from '../../organisation/reads.ts'
import { placesOfMandates } from '../reads/draft-places.ts'
import { findDraft, respondentOf } from '../reads/drafts.ts'
import { listQuestions } from '../reads/rounds.ts'
import { insideAnswers } from '../rules/inside-answers.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { InsideView } from '../views/inside-view.tsx'
import { nameOf } from './show-round.tsx'
import { crumbsTo, findRound, settingOf } from './visited-round.ts'
import { readDocuments, readProposals } from './written-sheet.ts'

export function insidePages(): readonly Page<PageContent>[] {
  return [
    {
      method: 'GET',
      path: '/remiss/:id/svara/internt',
      query: ['enhet'],
      may: rolesThatMay('write-response'),
      answer: (visit) => showInside(visit),
    },
  ]
}

async function showInside(visit: Visit): Promise<Answer<PageContent>> {
  const { db } = visit
  const consultation = await findRound(visit)
  const respondent = await respondentOf(db, visit.getMandate(), consultation.id)
  const draft = await findDraft(db, consultation.id, respondent)
  const written = draft ? [draft, ...draft.stances, ...draft.comments, ...draft.answers] : []
  const places = await placesOfMandates(
    db,
    written.flatMap(({ writtenWith }) => writtenWith ?? []),
    visit.today,
  )
  const names = await namesOfPeople(
    db,
    written.flatMap(({ updatedBy }) => updatedBy ?? []),
  )
  const documents = await readDocuments(visit, consultation)
  const chosen = visit.query.get('enhet') ?? ''
  const setting = settingOf(visit)
  const title = setting.words.insideView.title(await nameOf(visit, respondent))
  return show<PageContent>({
    title,
    place: 'remiss',
    kind: 'work',
    crumbs: crumbsTo(visit, consultation, setting.words.insideView.crumb),
    content: (
      <InsideView
        setting={setting}
        title={title}
        consultation={consultation}
        documents={documents}
        differences={await readProposals(draft?.comments ?? [], documents)}
        questions={await listQuestions(db, consultation.id)}
        places={places}
        names={names}
        chosen={chosen}
        view={insideAnswers(draft, documents, places, chosen)}
      />
    ),
  })
}
