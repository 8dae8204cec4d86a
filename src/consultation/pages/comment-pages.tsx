// SPDX-License-Identifier: EUPL-1.2
// One comment, and the answer to it.

import { Conflict, NotFound, type FieldError } from '#kernel/faults.ts'
import { formatInstant } from '#kernel/dates-in-words.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import { isId } from '#platform/id.ts'
import {
  redirect,
  show,
  type Answer,
  type Page,
  type SubmittedForm,
  type Visit,
} from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { namesOfPeople } from '../../organisation/reads.ts'
import { answerComment } from '../commands/answering.ts'
import { listComments } from '../reads/responses.ts'
import type { Consultation } from '../rules/consultation.ts'
import { mayInConsultation, rolesThatMay } from '../rules/permissions.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import type { Comment } from '../rules/response.ts'
import type { FormState } from '../views/look.tsx'
import { CommentPageView, type CommentModel } from '../views/comment-view.tsx'
import {
  answeringOf,
  changesOf,
  isPublicOn,
  readFormer,
  readRespondents,
  readRoundTexts,
  showComment,
} from './collation-model.ts'
import { crumbsTo, errorsAfter, findRound, lookOf } from './visited-round.ts'

export function commentPages(): readonly Page<PageContent>[] {
  const path = '/remiss/:id/synpunkter/:nr'
  return [
    { method: 'GET', path, may: 'everyone', answer: (visit) => showOne(visit) },
    {
      method: 'POST',
      path,
      may: rolesThatMay('compile'),
      answer: (visit) => answerOne(visit),
    },
  ]
}

/** A comment the visitor may see: her own party's, all to those who compile, and what is published. */
async function findComment(visit: Visit, consultation: Consultation): Promise<Comment> {
  const number = parseWholeNumber(visit.params['nr'] ?? '')
  const [comment] = number ? await listComments(visit.db, consultation.id, { number }) : []
  const { mandate } = visit
  const isInside =
    mayInConsultation(mandate, 'compile') ||
    (mandate?.partyId !== undefined && mandate.partyId === comment?.partyId)
  if (!comment || (!isInside && !isPublicOn(consultation, visit))) {
    throw new NotFound(`no comment ${visit.params['nr']}`)
  }
  return comment
}

type State = {
  readonly form?: FormState
  readonly clash?: CommentModel['clash']
}

async function showOne(visit: Visit, state: State = {}): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const comment = await findComment(visit, consultation)
  const look = lookOf(visit)
  const texts = await readRoundTexts(visit, consultation)
  const text = texts.before.find(({ version }) => version.id === comment.versionId)
  const provision = text?.provisions.find(({ id }) => id === comment.provisionId)
  if (!text || !provision) throw new NotFound('the comment’s provision')
  const respondentOf = await readRespondents(visit, [comment])
  const former = (await readFormer(visit, [comment])).get(comment.id)
  const seesChange = isPublicOn(consultation, visit) || mayInConsultation(visit.mandate, 'compile')
  const back = state.form?.typed['tillbaka'] ?? 'synpunkt'
  const title = look.words.comment.title(comment.number)
  const { form, clash } = state
  return show<PageContent>(
    {
      title,
      place: 'remiss',
      kind: isPublicOn(consultation, visit) ? 'public' : 'desk',
      crumbs: crumbsTo(visit, consultation, title),
      hasErrors: form !== undefined,
      content: (
        <CommentPageView
          look={look}
          form={form}
          done={visit.query.get('klart') === 'svar'}
          model={{
            consultation,
            shown: showComment(look, consultation, comment, respondentOf(comment), texts, former),
            version: text.version,
            provision,
            change: seesChange ? changesOf(texts).get(provision.id) : undefined,
            answering: answeringOf(visit, look, consultation, comment, texts, back),
            clash,
          }}
        />
      ),
    },
    clash ? 409 : form ? 422 : 200,
  )
}

const fieldOf: Partial<Readonly<Record<ConsultationRefusal, string>>> = {
  'outcome-unknown': 'utfall',
  'change-not-in-version': 'andring',
}

async function answerOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const comment = await findComment(visit, consultation)
  const form = await visit.form()
  const [changedVersionId = '', changedProvisionId = ''] = idsIn(form.text('andring'))
  const name = `svar-${comment.number}`
  try {
    const outcome = await visit.act((tx) =>
      answerComment(tx, visit.today, visit.getMandate(), {
        commentId: comment.id,
        outcome: form.text('utfall'),
        reason: form.text('skal'),
        changedVersionId: changedVersionId || undefined,
        changedProvisionId: changedProvisionId || undefined,
        revision: parseWholeNumber(form.text('revision')),
      }),
    )
    const errors: readonly FieldError[] = errorsAfter(
      visit,
      outcome,
      (refusal) => fieldOf[refusal] ?? 'skal',
    )
    if (errors.length > 0) {
      return await showOne(visit, { form: { name, typed: form.typed, errors } })
    }
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause
    return showClash(visit, consultation, form, name)
  }
  return redirect(visit.link(pathAfter(consultation, comment, form.text('tillbaka'))))
}

async function showClash(
  visit: Visit,
  consultation: Consultation,
  form: SubmittedForm,
  name: string,
): Promise<Answer<PageContent>> {
  const { answer } = await findComment(visit, consultation)
  if (!answer) throw new NotFound('the answer is gone')
  const names = await namesOfPeople(visit.db, answer.answeredBy ? [answer.answeredBy] : [])
  const by = [
    answer.answeredBy ? names.get(answer.answeredBy) : undefined,
    formatInstant(answer.answeredAt, visit.language),
  ]
  return showOne(visit, {
    form: { name, typed: form.typed, errors: [] },
    clash: { theirs: answer, by: by.filter(Boolean).join(', ') },
  })
}

/** Back to the selection one came from: only the words of its query that we know. */
function pathAfter(consultation: Consultation, comment: Comment, back: string): string {
  const round = `/remiss/${consultation.slug}`
  if (back === 'synpunkt' || back === '') {
    return `${round}/synpunkter/${comment.number}?klart=svar`
  }
  const asked = new URLSearchParams(back)
  const query = new URLSearchParams()
  for (const key of ['bestammelse', 'part', 'obesvarade', 'visa']) {
    const value = asked.get(key)
    if (value) query.set(key, value)
  }
  query.set('klart', 'svar')
  return `${round}/sammanstallning?${query}#synpunkter`
}

/** Version and provision of a chosen place; what is no pair of ids is no place. */
function idsIn(place: string): readonly string[] {
  const ids = place.split('.')
  return ids.length === 2 && ids.every(isId) ? ids : []
}
