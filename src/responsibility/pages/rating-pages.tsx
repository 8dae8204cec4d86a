// SPDX-License-Identifier: EUPL-1.2
// Whether an answer helped: pressed by anyone, counted, and seen by those who write.

import { NotFound } from '#kernel/faults.ts'
import { granted } from '#kernel/result.ts'
import type { ShownList } from '#kernel/list.ts'
import { type ListSaid, listPages } from '#platform/http/list-pages.ts'
import { type Answer, type Page, show, type Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { rateAnswer } from '../commands/staff-questions.ts'
import { guidanceIn } from '../messages/guidance.ts'
import { readRatings } from '../reads/answer-ratings.ts'
import { rolesThatGuide } from '../rules/guidance-permissions.ts'
import { ratedAddress } from '../rules/rated-answer.ts'
import { ratingForm } from '../views/guidance/forms.ts'
import { ratingList } from '../views/guidance/lists.ts'
import { RatingListView, ratingsRoot, ThanksView } from '../views/guidance/rating-views.tsx'
import { guidanceCrumbs, guidancePlace } from './guidance-crumbs.ts'

const ratings: ListSaid<typeof ratingList> = {
  list: ratingList,
  path: `${ratingsRoot}/alla`,
  may: rolesThatGuide('see-ratings'),
  words: ({ language }) => guidanceIn(language).ratingList,
  choices: () => ({}),
  read: ({ db, asOf }, { sort }, slice) => readRatings(db, asOf, sort!, slice),
}

export function ratingPages(): readonly Page<PageContent>[] {
  return [
    ...listPages(ratings, showList),
    {
      method: 'GET',
      path: ratingsRoot,
      may: 'everyone',
      query: ['svar', 'var'],
      answer: (visit) => showThanks(visit),
    },
    {
      method: 'POST',
      path: ratingsRoot,
      may: 'everyone',
      limit: 'search',
      isForAnyMandate: true,
      answer: rateOne,
    },
  ]
}

async function showList(visit: Visit, those: ShownList<typeof ratingList>) {
  const { language, link } = visit
  const { title } = guidanceIn(language).ratings
  return show<PageContent>({
    title,
    place: guidancePlace,
    kind: 'work',
    crumbs: guidanceCrumbs(visit, { text: title }),
    content: <RatingListView {...{ those, language, link }} />,
  })
}

async function showThanks(visit: Visit): Promise<Answer<PageContent>> {
  const { language, link } = visit
  const answer = ratedAddress(visit.query.get('svar') ?? '')
  if (!answer) throw new NotFound('no answer at that address')
  const title = guidanceIn(language).ratings.ask
  return show<PageContent>({
    title,
    place: guidancePlace,
    crumbs: guidanceCrumbs(visit, { text: title }),
    content: (
      <ThanksView {...{ answer, language, link }} helped={visit.query.get('var') !== 'nej'} />
    ),
  })
}

async function rateOne(visit: Visit): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const words = guidanceIn(language)
  const form = await visit.form()
  const answer = ratedAddress(form.text('svar'))
  if (!answer) throw new NotFound('no answer at that address')
  const read = readForm(ratingForm, form, { words: words.ratings.fields, language })
  return submitForm(visit, read, {
    async act(tx, { helped }) {
      await rateAnswer(tx, today, { answer, helped: helped === 'ja' })
      return granted(helped)
    },
    sentences: {},
    again: () => showThanks(visit),
    next: (helped) => `${ratingsRoot}?svar=${encodeURIComponent(answer)}&var=${helped}`,
  })
}
