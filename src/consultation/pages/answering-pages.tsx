// SPDX-License-Identifier: EUPL-1.2
// A party writes its answer: every save is its own small form, and none is lost.

import { Conflict, NotFound, type FieldError } from '#kernel/faults.ts'
import type { Result } from '#kernel/result.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import { isId, newId } from '#platform/id.ts'
import {
  redirect,
  show,
  type Answer,
  type Page,
  type SubmittedForm,
  type Visit,
} from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { getPackage } from '../../agreement/reads/packages.ts'
import { readTexts } from '../../agreement/reads/texts.ts'
import { namesOfPeople } from '../../organisation/reads.ts'
import {
  removeComment,
  saveComment,
  saveOverallText,
  saveQuestionAnswer,
  saveStance,
} from '../commands/drafting.ts'
import { messagesIn } from '../messages.ts'
import { findDraft, respondentOf } from '../reads/drafts.ts'
import { listQuestions } from '../reads/rounds.ts'
import { answerDocument, listSections, type AnswerSection } from '../rules/answer-sections.ts'
import type { Consultation, StanceSubject } from '../rules/consultation.ts'
import { receptionOn } from '../rules/lifecycle.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import { DeskView } from '../views/desk-view.tsx'
import { partPath, wholeForm, type DeskModel } from '../views/desk-model.ts'
import type { FormState } from '../views/look.tsx'
import { showClash } from './clash-page.tsx'
import { dueOf, nameOf } from './round-page.tsx'
import { crumbsTo, errorsAfter, findRound, lookOf } from './visited-round.ts'
import { readProposals } from './written-sheet.ts'

export function answeringPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('write-response')
  return [
    {
      method: 'GET',
      path: '/remiss/:id/svara',
      may,
      answer: (visit) => showDesk(visit),
    },
    {
      method: 'POST',
      path: '/remiss/:id/svara',
      may,
      answer: (visit) => saveOne(visit),
    },
  ]
}

async function readDesk(
  visit: Visit,
  consultation: Consultation,
): Promise<Omit<DeskModel, 'section' | 'writing' | 'differences'>> {
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
    names: await namesOfPeople(db, draft ? authorsOf(draft) : []),
  }
}

function authorsOf(draft: NonNullable<DeskModel['draft']>): readonly string[] {
  const saved = [draft, ...draft.stances, ...draft.comments, ...draft.answers]
  return [...new Set(saved.flatMap((one) => (one.updatedBy ? [one.updatedBy] : [])))]
}

/** `versionId.provisionId`; an address that names no section of the round is nothing. */
function findSection(desk: Pick<DeskModel, 'documents'>, part: string): AnswerSection | undefined {
  if (part === '') return undefined
  const [versionId, provisionId] = part.split('.')
  const found = listSections(desk.documents).find(
    (section) => section.versionId === versionId && section.provision.id === provisionId,
  )
  if (!found) throw new NotFound(`no section ${part} in this round`)
  return found
}

async function showDesk(
  visit: Visit,
  form?: FormState,
  status: 409 | 422 = 422,
): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const desk = await readDesk(visit, consultation)
  // What was typed when the round ended is shown again, so that it can be taken along.
  if (desk.reception === 'not-received' && !form) {
    return redirect(visit.link(`/remiss/${consultation.slug}`))
  }
  const section = findSection(desk, form?.typed['del'] ?? visit.query.get('del') ?? '')
  const inSection = desk.draft?.comments.filter((comment) =>
    section?.provisions.some(({ id }) => id === comment.provisionId),
  )
  const differences = await readProposals(inSection ?? [], desk.documents)
  const words = messagesIn(visit.language)
  const title = words.desk.title(desk.name)
  return show<PageContent>(
    {
      title,
      place: 'remiss',
      kind: 'desk',
      crumbs: crumbsTo(visit, consultation, title),
      hasErrors: form !== undefined,
      content: (
        <DeskView
          look={lookOf(visit)}
          model={{ ...desk, section, differences, writing: writingOf(visit, desk, section, form) }}
          form={form}
          done={visit.query.get('klart') ?? undefined}
        />
      ),
    },
    form ? status : 200,
  )
}

/** Which comment form is open: the one that has to be mended, or the one asked for in `synpunkt`. */
function writingOf(
  visit: Visit,
  desk: Pick<DeskModel, 'draft'>,
  section: AnswerSection | undefined,
  form: FormState | undefined,
): DeskModel['writing'] {
  const asked = form ? '' : (visit.query.get('synpunkt') ?? '')
  if (form?.name === 'synpunkt') {
    const commentId = form.typed['kommentar'] ?? ''
    return {
      provisionId: form.typed['bestammelse'] ?? '',
      commentId,
      isNew: !desk.draft?.comments.some((one) => one.id === commentId),
    }
  }
  if (section?.provisions.some((one) => one.id === asked)) {
    return { provisionId: asked, commentId: newId(), isNew: true }
  }
  const comment = desk.draft?.comments.find((one) => one.id === asked)
  return comment && { provisionId: comment.provisionId, commentId: comment.id, isNew: false }
}

/** One kind of save: which form it is, what it does and where one goes when it is done. */
type Save = {
  readonly name: string
  readonly field: (refusal: ConsultationRefusal) => string
  readonly run: () => Promise<Result<unknown, ConsultationRefusal>>
  readonly place: string
}

async function saveOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  if (form.text('gor') === wholeForm) return saveWhole(visit, consultation, form)
  const part = form.text('del')
  const save = savingOf(visit, consultation, form)
  try {
    const outcome = await save.run()
    const errors: readonly FieldError[] = errorsAfter(visit, outcome, save.field)
    if (errors.length > 0) {
      return await showDesk(visit, { name: save.name, typed: form.typed, errors })
    }
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause
    return showClash(visit, consultation, form)
  }
  const next = form.text('vidare') || part
  const section = next === '' ? undefined : sectionIn(next)
  const path = section
    ? `/remiss/${consultation.slug}/svara?del=${section}&klart=${doneWord(form)}`
    : `${partPath(consultation, undefined)}?klart=${doneWord(form)}`
  return redirect(visit.link(form.text('vidare') ? path : `${path}${save.place}`))
}

/** Everything of the answer as a whole that was changed; what cannot be saved keeps nothing else from it. */
async function saveWhole(
  visit: Visit,
  consultation: Consultation,
  form: SubmittedForm,
): Promise<Answer<PageContent>> {
  const desk = await readDesk(visit, consultation)
  const errors: FieldError[] = []
  let isClash = false
  for (const { field, run } of changesOfWhole(visit, desk, form)) {
    try {
      errors.push(...errorsAfter(visit, await run(), () => field))
    } catch (cause) {
      if (!(cause instanceof Conflict)) throw cause
      isClash = true
      errors.push({ field, text: messagesIn(visit.language).desk.changedMeanwhile })
    }
  }
  const state = { name: wholeForm, typed: form.typed, errors }
  if (errors.length > 0) return showDesk(visit, state, isClash ? 409 : 422)
  const place = wholePlaces.find((one) => one === form.text('plats')) ?? wholePlaces[0]
  return redirect(visit.link(`${partPath(consultation, undefined)}?klart=sparat#${place}`))
}

const wholePlaces = ['helheten', 'kommentar', 'fragorna', 'dokumenten'] as const

type Change = {
  readonly field: string
  readonly run: () => Promise<Result<unknown, ConsultationRefusal>>
}

/** One save for each field that says something else than what is saved. */
function changesOfWhole(
  visit: Visit,
  {
    consultation,
    documents,
    questions,
    draft,
  }: Omit<DeskModel, 'section' | 'writing' | 'differences'>,
  form: SubmittedForm,
): readonly Change[] {
  const { today } = visit
  const mandate = visit.getMandate()
  const consultationId = consultation.id
  const stance = (field: string, subject: StanceSubject, saved: string): Change[] => {
    const chosen = form.typed[field]
    if (chosen === undefined || chosen === saved) return []
    const input = { consultationId, subject, stance: chosen }
    return [{ field, run: () => visit.act((tx) => saveStance(tx, today, mandate, input)) }]
  }
  const savedOn = (kind: StanceSubject['kind'], versionId?: string) =>
    draft?.stances.find(
      ({ subject }) =>
        subject.kind === kind && (subject.kind === 'package' || subject.versionId === versionId),
    )?.stance ?? ''
  const ofDocuments = documents.flatMap(({ version }) =>
    stance(
      `dokument-${version.id}`,
      { kind: 'document', versionId: version.id },
      savedOn('document', version.id),
    ),
  )
  const ofQuestions = questions.flatMap(({ id: questionId }): Change[] => {
    const [field, seenAt] = [`svar-${questionId}`, form.text(`sett-${questionId}`)]
    const text = form.typed[field]
    const saved = draft?.answers.find((one) => one.questionId === questionId)?.text ?? ''
    if (text === undefined || text === saved) return []
    const input = { consultationId, questionId, text, seenAt }
    return [{ field, run: () => visit.act((tx) => saveQuestionAnswer(tx, today, mandate, input)) }]
  })
  const text = form.typed['text']
  const revision = parseWholeNumber(form.text('revision')) ?? 1
  const ofText: Change[] =
    text === undefined || text === (draft?.overallText ?? '')
      ? []
      : [
          {
            field: 'text',
            run: () =>
              visit.act((tx) =>
                saveOverallText(tx, today, mandate, { consultationId, text, revision }),
              ),
          },
        ]
  return [
    ...stance('hallning', { kind: 'package' }, savedOn('package')),
    ...ofText,
    ...ofQuestions,
    ...ofDocuments,
  ]
}

const doneWord = (form: SubmittedForm) => (form.text('gor') === 'ta-bort' ? 'borta' : 'sparat')

/** A part of the form as it may stand in an address: two ids and nothing else. */
function sectionIn(part: string): string | undefined {
  const ids = part.split('.')
  return ids.length === 2 && ids.every(isId) ? part : undefined
}

function savingOf(visit: Visit, consultation: Consultation, form: SubmittedForm): Save {
  const mandate = visit.getMandate()
  const { today } = visit
  const consultationId = consultation.id
  const [versionId = '', provisionId = ''] = form.text('del').split('.')
  switch (form.text('gor')) {
    case 'avsnitt': {
      const subject: StanceSubject = {
        kind: 'section',
        versionId: knownId(versionId),
        provisionId: knownId(provisionId),
      }
      const stance = form.text('hallning')
      return {
        name: 'avsnitt',
        field: () => 'hallning',
        place: '#hallning',
        run: () =>
          visit.act((tx) => saveStance(tx, today, mandate, { consultationId, subject, stance })),
      }
    }
    case 'synpunkt': {
      const commentId = knownId(form.text('kommentar'))
      return {
        name: 'synpunkt',
        field: (refusal) => (refusal === 'kind-unknown' ? 'slag' : 'text'),
        place: `#synpunkt-${commentId}`,
        run: () =>
          visit.act((tx) =>
            saveComment(tx, today, mandate, {
              consultationId,
              commentId,
              revision: parseWholeNumber(form.text('revision')),
              versionId: knownId(versionId),
              provisionId: knownId(form.text('bestammelse')),
              kind: form.text('slag'),
              text: form.text('text'),
              proposedWording: form.text('lydelse'),
            }),
          ),
      }
    }
    case 'ta-bort': {
      const commentId = knownId(form.text('kommentar'))
      return {
        name: 'ta-bort',
        field: () => '',
        place: '',
        run: () =>
          visit.act((tx) => removeComment(tx, today, mandate, { consultationId, commentId })),
      }
    }
    default:
      throw new NotFound(`nothing is called ${form.text('gor')}`)
  }
}

function knownId(text: string): string {
  if (!isId(text)) throw new NotFound(`no id: ${text}`)
  return text
}
