// SPDX-License-Identifier: EUPL-1.2
// A party writes its answer: every save is its own small form, and none is lost.

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
import type { PageContent } from '#web/frame.tsx'
import type { Change } from '#web/returned.tsx'
import { getPackage } from '../../agreement/reads/packages.ts'
import { readTexts } from '../../agreement/reads/texts.ts'
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
import { factOfQuestion, factOfStance, markOfText, seenOfStance } from '../rules/seen.ts'
import { DeskView } from '../views/desk-view.tsx'
import { partPath, seenOfDeskWhole, wholeForm, type DeskModel } from '../views/desk-model.ts'
import type { FormState } from '../views/look.tsx'
import { showClash } from './clash-page.tsx'
import { dueOf, nameOf } from './round-page.tsx'
import { crumbsTo, errorsAfter, findRound, lookOf } from './visited-round.ts'
import { namesIn, tellCommentChange, tellDraftChanges, tellSectionChange } from './what-changed.ts'
import { readProposals } from './written-sheet.ts'

export function answeringPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('write-response')
  return [
    {
      method: 'GET',
      path: '/remiss/:id/svara',
      query: ['del', 'klart', 'synpunkt'],
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

type Desk = Omit<DeskModel, 'section' | 'writing' | 'differences'>

async function readDesk(visit: Visit, consultation: Consultation): Promise<Desk> {
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
function findSection(desk: Pick<DeskModel, 'documents'>, part: string): AnswerSection | undefined {
  if (part === '') return undefined
  const [versionId, provisionId] = part.split('.')
  const found = listSections(desk.documents).find(
    (section) => section.versionId === versionId && section.provision.id === provisionId,
  )
  if (!found) throw new NotFound(`no section ${part} in this round`)
  return found
}

async function showDesk(visit: Visit, form?: FormState): Promise<Answer<PageContent>> {
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
    form ? statusOfReturned(form) : 200,
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
  /** The control of what a refusal speaks of. */
  readonly field: (refusal: ConsultationRefusal, place: string | undefined) => string
  readonly run: () => Promise<Result<unknown, ConsultationRefusal>>
  readonly place: string
  /** What has changed when it could not be saved, as it stands now. */
  readonly tell: (now: Desk) => readonly Change[]
}

async function saveOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  if (form.text('gor') === wholeForm) return saveWhole(visit, consultation, form)
  const part = form.text('del')
  const save = savingOf(visit, consultation, form)
  const outcome = await save.run()
  if (!outcome.granted) {
    // Two wordings of a comment are compared on a page of their own.
    if (outcome.refusal === 'changed-meanwhile' && save.name === 'synpunkt') {
      return showClash(visit, consultation, form)
    }
    const errors = errorsAfter(visit, outcome, save.field)
    const changes = save.tell(await readDesk(visit, consultation))
    return showDesk(visit, { name: save.name, typed: form.typed, errors, changes })
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
  const errors: FieldError[] = []
  const unsaved: string[] = []
  for (const { field, run } of changesOfWhole(visit, await readDesk(visit, consultation), form)) {
    const outcome = await run()
    errors.push(...errorsAfter(visit, outcome, () => field))
    if (!outcome.granted) unsaved.push(field)
  }
  if (errors.length > 0) {
    const desk = await readDesk(visit, consultation)
    const now = Object.entries(seenOfDeskWhole(desk)).filter(([fact]) => unsaved.includes(fact))
    const changes = tellDraftChanges(visit, desk, form, Object.fromEntries(now))
    return showDesk(visit, { name: wholeForm, typed: form.typed, errors, changes })
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
function changesOfWhole(visit: Visit, desk: Desk, form: SubmittedForm): readonly Saving[] {
  const { today } = visit
  const mandate = visit.getMandate()
  const { seen } = form
  const consultationId = desk.consultation.id
  const saved = seenOfDeskWhole(desk)
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
    ...desk.questions.flatMap(({ id: questionId }) =>
      text(factOfQuestion(questionId), (typed) => () => {
        const input = { consultationId, questionId, text: typed, seen }
        return visit.act((tx) => saveQuestionAnswer(tx, today, mandate, input))
      }),
    ),
    ...desk.documents.flatMap(({ version }) => stance({ kind: 'document', versionId: version.id })),
  ]
}

const commentControls: Readonly<Record<string, string>> = {
  kind: 'slag',
  text: 'text',
  proposedWording: 'lydelse',
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
  const { seen } = form
  const consultationId = consultation.id
  const [versionId = '', provisionId = ''] = form.text('del').split('.')
  switch (form.text('gor')) {
    case 'avsnitt': {
      const subject = {
        kind: 'section',
        versionId: knownId(versionId),
        provisionId: knownId(provisionId),
      } as const
      const stance = form.text('hallning')
      return {
        name: 'avsnitt',
        field: () => 'hallning',
        place: '#hallning',
        run: () =>
          visit.act((tx) =>
            saveStance(tx, today, mandate, { consultationId, subject, stance, seen }),
          ),
        tell: (now) =>
          tellSectionChange(visit, now, form, subject, seenOfStance(now.draft, subject)),
      }
    }
    case 'synpunkt': {
      const commentId = knownId(form.text('kommentar'))
      return {
        name: 'synpunkt',
        field: (_, place) => commentControls[place ?? ''] ?? 'text',
        place: `#synpunkt-${commentId}`,
        run: () =>
          visit.act((tx) =>
            saveComment(tx, today, mandate, {
              consultationId,
              commentId,
              seen,
              versionId: knownId(versionId),
              provisionId: knownId(form.text('bestammelse')),
              kind: form.text('slag'),
              text: form.text('text'),
              proposedWording: form.text('lydelse'),
            }),
          ),
        tell: () => [],
      }
    }
    case 'ta-bort': {
      const commentId = knownId(form.text('kommentar'))
      return {
        name: 'ta-bort',
        field: () => '',
        place: '',
        run: () =>
          visit.act((tx) => removeComment(tx, today, mandate, { consultationId, commentId, seen })),
        tell: (now) => tellCommentChange(visit, now, seen, commentId),
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
