// SPDX-License-Identifier: EUPL-1.2
// One comment, and the answer to it.

import { NotFound } from '#kernel/faults.ts'
import { formatInstant } from '#kernel/dates-in-words.ts'
import { seenField } from '#kernel/seen.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import { namesInAddress } from '#kernel/list.ts'
import { isId } from '#platform/id.ts'
import {
  redirect,
  show,
  type Answer,
  type Page,
  type SubmittedForm,
  type Visit,
} from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm, type Returned, returnedForm } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { namesOfPeople } from '../../organisation/reads.ts'
import { answerComment } from '../commands/answering.ts'
import { messagesIn } from '../messages.ts'
import { findReplacedComment, type ReplacedComment } from '../reads/carried.ts'
import { listComments } from '../reads/responses.ts'
import { listConsultees } from '../reads/rounds.ts'
import { answerOutcomes, type Consultation } from '../rules/consultation.ts'
import { mayInConsultation, mayReadResponse, rolesThatMay } from '../rules/permissions.ts'
import type { Comment, Respondent } from '../rules/response.ts'
import { commentList } from '../views/lists.ts'
import { commentAnswerForm } from '../views/forms.ts'
import { CommentPageView, type CommentModel } from '../views/comment-view.tsx'
import {
  answeringOf,
  readChanges,
  readRoundProposals,
  isPublicOn,
  readFormer,
  readRespondents,
  readRoundTexts,
  showComment,
} from './collation-model.ts'
import { crumbsTo, findRound, settingOf } from './visited-round.ts'

export function commentPages(): readonly Page<PageContent>[] {
  const path = '/remiss/:id/synpunkter/:nr'
  return [
    {
      method: 'GET',
      path,
      may: 'everyone',
      query: ['ersatter', 'klart'],
      answer: showOrLeadOn,
    },
    { method: 'POST', path, may: rolesThatMay('compile'), answer: answerOne },
  ]
}

const numberIn = (visit: Visit) => parseWholeNumber(visit.params['nr'] ?? '')

/** A comment is seen by those whose it is, by those who compile, and by all when it is published. */
async function maySee(visit: Visit, consultation: Consultation, from: Respondent) {
  if (isPublicOn(consultation, visit)) return true
  return mayReadResponse(visit.mandate, from, await listConsultees(visit.db, consultation.id))
}

async function findComment(
  visit: Visit,
  consultation: Consultation,
  number = numberIn(visit),
): Promise<Comment | undefined> {
  const [comment] = number ? await listComments(visit.db, consultation.id, { number }) : []
  return comment && (await maySee(visit, consultation, comment)) ? comment : undefined
}

async function findReplaced(
  visit: Visit,
  consultation: Consultation,
): Promise<ReplacedComment | undefined> {
  const number = numberIn(visit)
  const found = number && (await findReplacedComment(visit.db, consultation.id, number))
  return found && (await maySee(visit, consultation, found.from)) ? found : undefined
}

/** The number in the address of a comment that this one has replaced. */
async function readReplaces(
  visit: Visit,
  consultation: Consultation,
  comment: Comment,
): Promise<number | undefined> {
  const number = parseWholeNumber(visit.query.get('ersatter') ?? '')
  const found = number && (await findReplacedComment(visit.db, consultation.id, number))
  return found && found.became === comment.number ? number : undefined
}

/** A comment that its party has replaced leads on to what it became, else to the answer that stands. */
async function showOrLeadOn(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const comment = await findComment(visit, consultation)
  if (comment) return showOne(visit, consultation, comment)
  const replaced = await findReplaced(visit, consultation)
  if (!replaced) throw new NotFound(`no comment ${visit.params['nr']}`)
  const { slug } = (await readRespondents(visit, [replaced.from]))(replaced.from)
  const round = `/remiss/${consultation.slug}`
  const place = replaced.became ? `synpunkter/${replaced.became}` : `svar/${slug}`
  return redirect(visit.link(`${round}/${place}?ersatter=${numberIn(visit)}`))
}

type State = {
  readonly form?: Returned
  readonly clash?: CommentModel['clash']
  readonly replaces?: number | undefined
}

async function showOne(
  visit: Visit,
  consultation: Consultation,
  comment: Comment,
  state: State = {},
): Promise<Answer<PageContent>> {
  const setting = settingOf(visit)
  const texts = await readRoundTexts(visit, consultation)
  const text = texts.before.find(({ version }) => version.id === comment.versionId)
  const provision = text?.provisions.find(({ id }) => id === comment.provisionId)
  if (!text || !provision) throw new NotFound('the comment’s provision')
  const respondentOf = await readRespondents(visit, [comment])
  const former = (await readFormer(visit, [comment])).get(comment.id)
  const seesChange = isPublicOn(consultation, visit) || mayInConsultation(visit.mandate, 'compile')
  const back = state.form?.form.typed['tillbaka'] ?? 'synpunkt'
  const title = setting.words.comment.title(comment.number)
  const { form, clash } = state
  return show<PageContent>(
    {
      title,
      place: 'remiss',
      kind: isPublicOn(consultation, visit) ? 'public' : 'work',
      crumbs: crumbsTo(visit, consultation, title),
      hasErrors: form !== undefined,
      content: (
        <CommentPageView
          setting={setting}
          form={form}
          done={visit.query.get('klart') === 'svar'}
          model={{
            replaces: state.replaces ?? (await readReplaces(visit, consultation, comment)),
            consultation,
            shown: showComment(
              setting,
              consultation,
              comment,
              respondentOf(comment),
              texts,
              await readRoundProposals([comment], texts),
              former,
            ),
            version: text.version,
            provision,
            change: seesChange ? (await readChanges(texts)).get(provision.id) : undefined,
            answering: answeringOf(visit, setting, consultation, comment, texts, {
              back,
              isKept: form !== undefined,
            }),
            clash,
          }}
        />
      ),
    },
    clash ? 409 : form ? 422 : 200,
  )
}

async function answerOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  const comment = await findComment(visit, consultation)
  if (!comment) return answerLater(visit, consultation, form)
  const { language } = visit
  const words = messagesIn(language)
  const place = form.text('andring')
  const read = readForm(commentAnswerForm, form, {
    words: words.comment.fields,
    language,
    // Whether a place is in the version that answers, the command asks.
    options: {
      outcome: answerOutcomes.map((value) => ({ value, text: words.outcome[value] })),
      change: idsIn(place).length > 0 ? [{ value: place, text: '' }] : [],
    },
  })
  const name = `svar-${comment.number}`
  return submitForm(visit, read, {
    act(tx, { outcome, reason, change = '' }) {
      const [changedVersionId, changedProvisionId] = idsIn(change)
      return answerComment(tx, visit.today, visit.getMandate(), {
        commentId: comment.id,
        outcome,
        reason,
        changedVersionId,
        changedProvisionId,
        seen: form.seen,
      })
    },
    sentences: words.refusals,
    async again(errors) {
      if (errors.some(({ field }) => field === seenField)) {
        return showClash(visit, consultation, form, name)
      }
      const now = await findRound(visit)
      return showOne(visit, now, (await findComment(visit, now)) ?? comment, {
        form: returnedForm(name, form, errors),
      })
    },
    next: () => pathAfter(consultation, comment, form.text('tillbaka')),
  })
}

/** The party replaced the comment while it was being answered: what was typed is kept beside the new one. */
async function answerLater(
  visit: Visit,
  consultation: Consultation,
  form: SubmittedForm,
): Promise<Answer<PageContent>> {
  const became = (await findReplaced(visit, consultation))?.became
  const comment = became && (await findComment(visit, consultation, became))
  if (!comment) throw new NotFound(`no comment ${visit.params['nr']}`)
  const text = messagesIn(visit.language).comment.answerAnew
  return showOne(visit, consultation, comment, {
    replaces: numberIn(visit),
    form: returnedForm(`svar-${comment.number}`, form, [{ field: 'skal', text }]),
  })
}

async function showClash(
  visit: Visit,
  consultation: Consultation,
  form: SubmittedForm,
  name: string,
): Promise<Answer<PageContent>> {
  const comment = await findComment(visit, consultation)
  if (!comment) return answerLater(visit, consultation, form)
  const { answer } = comment
  if (!answer) {
    // A form that does not say what it was drawn from.
    const errors = [
      { field: '', text: messagesIn(visit.language).refusals['changed-meanwhile']({}) },
    ]
    return showOne(visit, consultation, comment, {
      form: returnedForm(name, form, errors),
    })
  }
  const names = await namesOfPeople(visit.db, answer.answeredBy ? [answer.answeredBy] : [])
  const by = [
    answer.answeredBy ? names.get(answer.answeredBy) : undefined,
    formatInstant(answer.answeredAt, visit.language),
  ]
  return showOne(visit, consultation, comment, {
    form: returnedForm(name, form, []),
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
  for (const key of ['visa', ...namesInAddress(commentList)]) {
    const value = asked.get(key)
    if (value) query.set(key, value)
  }
  query.set('klart', 'svar')
  return `${round}/sammanstallning?${query}#synpunkter`
}

/** Version and provision of a chosen place; what is no pair of ids is no place. */
export function idsIn(place: string): readonly string[] {
  const ids = place.split('.')
  return ids.length === 2 && ids.every(isId) ? ids : []
}
