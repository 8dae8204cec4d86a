// SPDX-License-Identifier: EUPL-1.2
// The same answer to several of the comments that are chosen in the collation.

import type { FieldError } from '#kernel/faults.ts'
import { addressOf, namesInAddress } from '#kernel/list.ts'
import { shownList } from '#platform/http/list-pages.ts'
import {
  show,
  statusOfReturned,
  type Answer,
  type Page,
  type SubmittedForm,
  type Visit,
} from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm, type Returned, returnedForm } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { type Change, tellChanges, tellWho } from '#web/returned.tsx'
import { namesOfPeople } from '../../organisation/reads.ts'
import { answerComments } from '../commands/answering.ts'
import { messagesIn } from '../messages.ts'
import { listComments } from '../reads/responses.ts'
import { titleOf } from '../rules/answer-sections.ts'
import { answerOutcomes } from '../rules/consultation.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { factOfComment, seenOfAnswers } from '../rules/seen.ts'
import { manyAnswersForm } from '../views/forms.ts'
import { commentList } from '../views/lists.ts'
import { ManyAnswersView } from '../views/many-answers-view.tsx'
import { all, commentsSaid, manyPath, readCollation } from './collation-pages.tsx'
import { idsIn } from './comment-pages.tsx'
import { crumbsTo, findRound, settingOf } from './visited-round.ts'

const path = '/remiss/:id/sammanstallning/flera'

export function manyAnswersPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('compile')
  return [
    {
      method: 'GET',
      path,
      may,
      query: [all[0], ...namesInAddress(commentList)],
      drawsKept: true,
      answer: (visit) => showMany(visit),
    },
    { method: 'POST', path, may, answer: answerMany },
  ]
}

const shortText = 200
const inShort = (text: string) => (text.length > shortText ? `${text.slice(0, shortText)}…` : text)

/** What is chosen in the address and has no answer, with what the form offers. */
async function readChosen(visit: Visit) {
  const read = await readCollation(visit)
  const list = await shownList(commentsSaid, visit)
  const words = messagesIn(visit.language)
  const rows = list.rows.filter(({ comment }) => comment.answer === undefined)
  const chosen = addressOf(list.list, list.asked)
  return {
    stored: read.stored,
    rows,
    action: visit.link(manyPath(read.stored, chosen)),
    backPath: backOf(visit, read.stored),
    options: {
      comments: rows.map(({ comment, from, provisionTitle }) => ({
        value: comment.id,
        text: words.many.one(
          comment.number,
          from.name,
          inShort(comment.text) || words.commentKind[comment.kind],
        ),
        ...(comment.proposedWording !== '' && { hint: words.many.proposes }),
        group: provisionTitle,
      })),
      outcome: answerOutcomes.map((value) => ({ value, text: words.outcome[value] })),
      change: read.texts.after.flatMap(({ version, provisions }) =>
        provisions.map((one) => ({ value: `${version.id}.${one.id}`, text: titleOf(one) })),
      ),
    },
  }
}

async function showMany(
  visit: Visit,
  form: Returned | undefined = visit.kept && returnedForm(manyAnswersForm.name, visit.kept, []),
): Promise<Answer<PageContent>> {
  const { stored, rows, action, backPath, options } = await readChosen(visit)
  const { title } = messagesIn(visit.language).many
  return show<PageContent>(
    {
      title,
      place: 'remiss',
      kind: 'work',
      crumbs: crumbsTo(visit, stored, title),
      hasErrors: form !== undefined && statusOfReturned(form) !== 200,
      content: (
        <ManyAnswersView
          setting={settingOf(visit)}
          model={{
            action,
            back: `${visit.link(backPath)}#synpunkter`,
            options,
            seen: seenOfAnswers(rows.map(({ comment }) => comment)),
          }}
          form={form}
        />
      ),
    },
    form ? statusOfReturned(form) : 200,
  )
}

async function answerMany(visit: Visit): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const { language, today } = visit
  const words = messagesIn(language)
  // What is chosen in the address is read when the form is shown again: others may answer meanwhile.
  const round = await findRound(visit)
  const comments = await listComments(visit.db, round.id)
  const place = form.text(manyAnswersForm.fields.change.name)
  const read = readForm(manyAnswersForm, form, {
    words: { comments: words.many.comments, ...words.comment.fields },
    options: {
      comments: comments.map(({ id }) => ({ value: id, text: '' })),
      outcome: answerOutcomes.map((value) => ({ value, text: words.outcome[value] })),
      // Whether a place is in the version that answers, the command asks.
      change: idsIn(place).length > 0 ? [{ value: place, text: '' }] : [],
    },
    language,
  })
  return submitForm(visit, read, {
    act(tx, { comments: commentIds, outcome, reason, change = '' }) {
      const [changedVersionId, changedProvisionId] = idsIn(change)
      return answerComments(tx, today, visit.getMandate(), {
        consultationId: round.id,
        commentIds,
        outcome,
        reason,
        changedVersionId,
        changedProvisionId,
        seen: form.seen,
      })
    },
    sentences: words.refusals,
    again: (errors) => again(visit, form, errors),
    next: () => `${backOf(visit, round)}&klart=flera#synpunkter`,
  })
}

/** The selection one came from: only the words of its query that we know. */
function backOf({ query }: Visit, { slug }: { readonly slug: string }): string {
  const asked = new URLSearchParams([[...all]])
  for (const name of namesInAddress(commentList)) {
    const value = query.get(name)
    if (value) asked.set(name, value)
  }
  return `/remiss/${slug}/sammanstallning?${asked}`
}

async function again(
  visit: Visit,
  form: SubmittedForm,
  errors: readonly FieldError[],
): Promise<Answer<PageContent>> {
  const changes = await tellAnswered(visit, form)
  return showMany(visit, returnedForm(manyAnswersForm.name, form, errors, changes))
}

/** Which of those that were ticked have been answered since, how and by whom. */
async function tellAnswered(visit: Visit, form: SubmittedForm): Promise<readonly Change[]> {
  const { comments } = await readCollation(visit)
  const words = messagesIn(visit.language)
  const ticked = comments.filter(({ id }) =>
    form.texts(manyAnswersForm.fields.comments.name).includes(id),
  )
  const people = ticked.flatMap(({ answer }) => answer?.answeredBy ?? [])
  const names = await namesOfPeople(visit.db, [...new Set(people)])
  const now = seenOfAnswers(ticked)
  return tellChanges(
    form.seen,
    now,
    Object.fromEntries(
      ticked.map(({ number, answer }) => [
        factOfComment(number),
        {
          what: words.comment.title(number),
          say: (revision: string) =>
            revision === ''
              ? words.many.noAnswer
              : answer && revision === String(answer.revision)
                ? `${words.outcome[answer.outcome]}. ${inShort(answer.reason)}`
                : words.many.otherAnswer,
          by:
            answer &&
            tellWho(
              answer.answeredBy && names.get(answer.answeredBy),
              answer.answeredAt,
              visit.language,
            ),
        },
      ]),
    ),
  )
}
