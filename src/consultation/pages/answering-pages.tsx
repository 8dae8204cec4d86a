// SPDX-License-Identifier: EUPL-1.2
// A party writes its answer: every save is its own small form, and none is lost.
// Long because each of them is answered here.

import { NotFound, type FieldError } from '#kernel/faults.ts'
import type { Result } from '#kernel/result.ts'
import { isId, newId } from '#platform/id.ts'
import {
  redirect,
  show,
  statusOfReturned,
  type Answer,
  type Page,
  type SubmittedForm,
  type Visit,
} from '#platform/page.ts'
import { submit, submitForm } from '#platform/submit.ts'
import { ownOf, readEach, readForm, type Returned, returnedForm } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import type { Change } from '#web/returned.tsx'
import { undoField } from '#web/undo-notice.tsx'
import { getPackage } from '../../agreement/reads/packages.ts'
import { readTexts } from '../../agreement/reads/texts.ts'
import {
  putBackComment,
  removeComment,
  saveComment,
  saveOverallText,
  saveQuestionAnswer,
  saveStance,
} from '../commands/drafting.ts'
import { messagesIn } from '../messages.ts'
import { commentWords, sectionWords, wholeWords } from '../messages/answer-fields.ts'
import { findDraft, respondentOf } from '../reads/drafts.ts'
import { listQuestions } from '../reads/rounds.ts'
import { answerDocument, listSections, type AnswerSection } from '../rules/answer-sections.ts'
import type { Consultation, StanceSubject } from '../rules/consultation.ts'
import { receptionOn } from '../rules/lifecycle.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import { factOfQuestion, factOfStance, markOfText, seenOfStance } from '../rules/seen.ts'
import { AnsweringView } from '../views/answering-view.tsx'
import { partPath, seenOfModel, type AnsweringModel, undoDeed } from '../views/answering-model.ts'
import { commentForm, sectionForm, wholeForm, wholeFormOf } from '../views/forms.ts'
import { showClash } from './clash-page.tsx'
import { dueOf, nameOf } from './show-round.tsx'
import { crumbsTo, findRound, removedIdIn, settingOf } from './visited-round.ts'
import { namesIn, tellCommentChange, tellDraftChanges, tellSectionChange } from './what-changed.ts'
import { readProposals } from './written-sheet.ts'

export function answeringPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('write-response')
  return [
    {
      method: 'GET',
      path: '/remiss/:id/svara',
      query: ['del', 'klart', 'synpunkt', 'angra'],
      may,
      drawsKept: true,
      answer: (visit) => showAnswering(visit),
    },
    {
      method: 'POST',
      path: '/remiss/:id/svara',
      may,
      answer: (visit) => saveOne(visit),
    },
  ]
}

type Answering = Omit<AnsweringModel, 'section' | 'writing' | 'differences'>

async function readAnswering(visit: Visit, consultation: Consultation): Promise<Answering> {
  const { db, today } = visit
  const respondent = await respondentOf(db, visit.getMandate(), consultation.id)
  const { versions } = await getPackage(db, consultation.packageId)
  const texts = await readTexts(
    db,
    versions.map(({ id }) => id),
  )
  const draft = await findDraft(db, consultation.id, respondent)
  const dueOn = await dueOf(visit, consultation, respondent)
  return {
    consultation,
    name: await nameOf(visit, respondent),
    dueOn,
    reception: receptionOn(consultation, dueOn, today),
    documents: texts.map(answerDocument),
    questions: await listQuestions(db, consultation.id),
    draft,
    names: await namesIn(visit, draft),
  }
}

/** `versionId.provisionId`; an address that names no section of the round is nothing. */
function findSection(
  answering: Pick<AnsweringModel, 'documents'>,
  part: string,
): AnswerSection | undefined {
  if (part === '') return undefined
  const [versionId, provisionId] = part.split('.')
  const found = listSections(answering.documents).find(
    (section) => section.versionId === versionId && section.provision.id === provisionId,
  )
  if (!found) throw new NotFound(`no section ${part} in this round`)
  return found
}

/** What had been typed when the session ended, in the form it was typed in. */
function keptIn({ kept }: Visit): Returned | undefined {
  return kept && returnedForm(kept.text('gor'), kept, [])
}

async function showAnswering(
  visit: Visit,
  form: Returned | undefined = keptIn(visit),
): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const answering = await readAnswering(visit, consultation)
  // What was typed when the round ended is shown again, so that it can be taken along.
  if (answering.reception === 'not-received' && !form) {
    return redirect(visit.link(`/remiss/${consultation.slug}`))
  }
  const section = findSection(answering, form?.form.typed['del'] ?? visit.query.get('del') ?? '')
  const inSection = answering.draft?.comments.filter((comment) =>
    section?.provisions.some(({ id }) => id === comment.provisionId),
  )
  const differences = await readProposals(inSection ?? [], answering.documents)
  const words = messagesIn(visit.language)
  const title = words.answering.title(answering.name)
  return show<PageContent>(
    {
      title,
      place: 'remiss',
      kind: 'work',
      crumbs: crumbsTo(visit, consultation, title),
      hasErrors: form !== undefined && statusOfReturned(form) !== 200,
      content: (
        <AnsweringView
          setting={settingOf(visit)}
          model={{
            ...answering,
            section,
            differences,
            writing: writingOf(visit, answering, section, form),
          }}
          form={form}
          done={visit.query.get('klart') ?? undefined}
          removedId={await removedIdIn(visit)}
        />
      ),
    },
    form ? statusOfReturned(form) : 200,
  )
}

/** Which comment form is open: the one that has to be mended, or the one asked for in `synpunkt`. */
function writingOf(
  visit: Visit,
  answering: Pick<AnsweringModel, 'draft'>,
  section: AnswerSection | undefined,
  form: Returned | undefined,
): AnsweringModel['writing'] {
  const asked = form ? '' : (visit.query.get('synpunkt') ?? '')
  const own = ownOf(commentForm, form)
  if (own) {
    const commentId = own.form.text('kommentar')
    return {
      provisionId: own.form.text('bestammelse'),
      commentId,
      isNew: !answering.draft?.comments.some((one) => one.id === commentId),
    }
  }
  if (section?.provisions.some((one) => one.id === asked)) {
    return { provisionId: asked, commentId: newId(), isNew: true }
  }
  const comment = answering.draft?.comments.find((one) => one.id === asked)
  return comment && { provisionId: comment.provisionId, commentId: comment.id, isNew: false }
}

async function saveOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  const sent = { visit, consultation, form }
  switch (form.text('gor')) {
    case wholeForm.name:
      return saveWhole(sent)
    case sectionForm.name:
      return saveSection(sent)
    case commentForm.name:
      return saveOneComment(sent)
    case 'ta-bort':
      return removeOne(sent)
    case undoDeed:
      return putBackOne(sent)
    default:
      throw new NotFound(`nothing is called ${form.text('gor')}`)
  }
}

type SentAnswer = {
  readonly visit: Visit
  readonly consultation: Consultation
  readonly form: SubmittedForm
}

/** The form again, with what has changed since it was drawn. */
async function again(
  { visit, consultation, form }: SentAnswer,
  errors: readonly FieldError[],
  tell: (now: Answering) => readonly Change[] = () => [],
): Promise<Answer<PageContent>> {
  const changes = tell(await readAnswering(visit, consultation))
  return showAnswering(visit, returnedForm(form.text('gor'), form, errors, changes))
}

/** On to the next section, or back to where one wrote. */
function nextOf(
  { consultation, form }: SentAnswer,
  done: 'sparat' | 'borta' | 'tillbaka',
  place: string,
  removedId?: string,
) {
  const onward = sectionIn(form.text('vidare'))
  const section = onward ?? sectionIn(form.text('del'))
  const path = section
    ? `/remiss/${consultation.slug}/svara?del=${section}&klart=${done}`
    : `${partPath(consultation, undefined)}?klart=${done}`
  if (removedId !== undefined) return `${path}&${undoField}=${removedId}`
  return onward ? path : `${path}${place}`
}

function saveSection(sent: SentAnswer): Promise<Answer<PageContent>> {
  const { visit, consultation, form } = sent
  const words = messagesIn(visit.language)
  const [versionId = '', provisionId = ''] = form.text('del').split('.')
  const subject = {
    kind: 'section',
    versionId: knownId(versionId),
    provisionId: knownId(provisionId),
  } as const
  const read = readForm(sectionForm, form, {
    words: sectionWords(words),
    language: visit.language,
  })
  return submitForm(visit, read, {
    act: (tx, { stance = '' }) =>
      saveStance(tx, visit.today, visit.getMandate(), {
        consultationId: consultation.id,
        subject,
        stance,
        seen: form.seen,
      }),
    sentences: words.refusals,
    again: (errors) =>
      again(sent, errors, (now) =>
        tellSectionChange(visit, now, form, subject, seenOfStance(now.draft, subject)),
      ),
    next: () => nextOf(sent, 'sparat', '#hallning'),
  })
}

function saveOneComment(sent: SentAnswer): Promise<Answer<PageContent>> {
  const { visit, consultation, form } = sent
  const words = messagesIn(visit.language)
  const commentId = knownId(form.text('kommentar'))
  const [versionId = ''] = form.text('del').split('.')
  const about = {
    consultationId: consultation.id,
    commentId,
    seen: form.seen,
    versionId: knownId(versionId),
    provisionId: knownId(form.text('bestammelse')),
  }
  const read = readForm(commentForm, form, {
    words: commentWords(words),
    language: visit.language,
  })
  return submitForm(visit, read, {
    act: (tx, { kind, text = '', proposedWording = '' }) =>
      saveComment(tx, visit.today, visit.getMandate(), { ...about, kind, text, proposedWording }),
    sentences: words.refusals,
    // Two wordings of a comment are compared on a page of their own.
    again: (errors, refusal) =>
      refusal === 'changed-meanwhile' ? showClash(visit, consultation, form) : again(sent, errors),
    next: () => nextOf(sent, 'sparat', `#synpunkt-${commentId}`),
  })
}

function removeOne(sent: SentAnswer): Promise<Answer<PageContent>> {
  const { visit, consultation, form } = sent
  const { seen } = form
  const commentId = knownId(form.text('kommentar'))
  return submit(visit, {
    act: (tx) =>
      removeComment(tx, visit.today, visit.getMandate(), {
        consultationId: consultation.id,
        commentId,
        seen,
      }),
    sentences: messagesIn(visit.language).refusals,
    control: () => '',
    again: (errors) => again(sent, errors, (now) => tellCommentChange(visit, now, seen, commentId)),
    next: (removedId) => nextOf(sent, 'borta', '', removedId),
  })
}

function putBackOne(sent: SentAnswer): Promise<Answer<PageContent>> {
  const { visit, consultation, form } = sent
  return submit(visit, {
    act: (tx) =>
      putBackComment(tx, visit.today, visit.getMandate(), {
        consultationId: consultation.id,
        removedId: form.text(undoField),
      }),
    sentences: messagesIn(visit.language).refusals,
    control: () => '',
    again: (errors) => again(sent, errors),
    next: (commentId) => nextOf(sent, 'tillbaka', `#synpunkt-${commentId}`),
  })
}

/** Everything of the answer as a whole that was changed; what cannot be saved keeps nothing else from it. */
async function saveWhole(sent: SentAnswer): Promise<Answer<PageContent>> {
  const { visit, consultation, form } = sent
  const { language } = visit
  const words = messagesIn(language)
  const answering = await readAnswering(visit, consultation)
  const { values, errors: wrong } = readEach(wholeFormOf(answering), form, {
    words: wholeWords(words, answering),
    language,
  })
  const errors = [...wrong]
  for (const { field, run } of changesOfWhole(visit, answering, form)) {
    if (!(field in values)) continue
    const outcome = await run()
    if (outcome.granted) continue
    errors.push({ field, text: words.refusals[outcome.refusal](outcome.facts) })
  }
  if (errors.length > 0) {
    const unsaved = new Set(errors.map(({ field }) => field))
    return again(sent, errors, (now) => {
      const facts = Object.entries(seenOfModel(now)).filter(([fact]) => unsaved.has(fact))
      return tellDraftChanges(visit, now, form, Object.fromEntries(facts))
    })
  }
  const place = wholePlaces.find((one) => one === form.text('plats')) ?? wholePlaces[0]
  return redirect(visit.link(`${partPath(consultation, undefined)}?klart=sparat#${place}`))
}

const wholePlaces = ['helheten', 'kommentar', 'fragorna', 'dokumenten'] as const

type Saving = {
  readonly field: string
  readonly run: () => Promise<Result<unknown, ConsultationRefusal>>
}

/** One save for each field that its writer has changed: it says something else than she saw, and than is saved. */
function changesOfWhole(
  visit: Visit,
  answering: Answering,
  form: SubmittedForm,
): readonly Saving[] {
  const { today } = visit
  const mandate = visit.getMandate()
  const { seen } = form
  const consultationId = answering.consultation.id
  const saved = seenOfModel(answering)
  const isChanged = (field: string, typed: string) =>
    typed !== saved[field] && !(Object.hasOwn(seen, field) && typed === seen[field])
  const stance = (subject: StanceSubject): Saving[] => {
    const field = factOfStance(subject)
    const chosen = form.typed[field]
    if (chosen === undefined || !isChanged(field, chosen)) return []
    const input = { consultationId, subject, stance: chosen, seen }
    return [{ field, run: () => visit.act((tx) => saveStance(tx, today, mandate, input)) }]
  }
  const text = (field: string, save: (text: string) => Saving['run']): Saving[] => {
    const typed = form.typed[field]
    return typed === undefined || !isChanged(field, markOfText(typed))
      ? []
      : [{ field, run: save(typed) }]
  }
  return [
    ...stance({ kind: 'package' }),
    ...text('text', (typed) => () => {
      const input = { consultationId, text: typed, seen }
      return visit.act((tx) => saveOverallText(tx, today, mandate, input))
    }),
    ...answering.questions.flatMap(({ id: questionId }) =>
      text(factOfQuestion(questionId), (typed) => () => {
        const input = { consultationId, questionId, text: typed, seen }
        return visit.act((tx) => saveQuestionAnswer(tx, today, mandate, input))
      }),
    ),
    ...answering.documents.flatMap(({ version }) =>
      stance({ kind: 'document', versionId: version.id }),
    ),
  ]
}

/** A part of the form as it may stand in an address: two ids and nothing else. */
function sectionIn(part: string): string | undefined {
  const ids = part.split('.')
  return ids.length === 2 && ids.every(isId) ? part : undefined
}

function knownId(text: string): string {
  if (!isId(text)) throw new NotFound(`no id: ${text}`)
  return text
}
