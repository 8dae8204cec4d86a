// SPDX-License-Identifier: EUPL-1.2
// What stands behind an answer: filled in by the party while it writes, and given out with what was sent.

import { NotFound, type FieldError } from '#kernel/faults.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import { readFile } from '#platform/files/file-store.ts'
import {
  pdf,
  redirect,
  show,
  statusOfReturned,
  type Answer,
  type Page,
  type Visit,
} from '#platform/page.ts'
import { submit, submitForm } from '#platform/submit.ts'
import { readForm, type Returned, returnedForm } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { tellChanges } from '#web/returned.tsx'
import { undoField } from '#web/undo-notice.tsx'
import {
  openAttachment,
  putBackAttachment,
  removeAttachment,
  saveBehind,
} from '../commands/attaching.ts'
import { messagesIn } from '../messages.ts'
import { findDraft, respondentOf } from '../reads/drafts.ts'
import { findResponseByNumber } from '../reads/responses.ts'
import { listConsultees } from '../reads/rounds.ts'
import type { Consultation } from '../rules/consultation.ts'
import { receptionOn } from '../rules/lifecycle.ts'
import { mostBytesOfAttachment } from '../rules/own-decision.ts'
import { mayReadResponse, rolesThatMay } from '../rules/permissions.ts'
import { seenOfAttachments, seenOfDecision } from '../rules/seen.ts'
import { undoDeed } from '../views/answering-model.ts'
import { BehindView } from '../views/behind-view.tsx'
import { behindForm } from '../views/forms.ts'
import { isPublicOn, readRespondents } from './collation-model.ts'
import { crumbsTo, findRound, removedIdIn, settingOf } from './visited-round.ts'
import { sayText } from './what-changed.ts'

const path = '/remiss/:id/svara/beslut'

export function behindPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('write-response')
  return [
    {
      method: 'GET',
      path,
      may,
      query: ['klart', 'angra'],
      drawsKept: true,
      answer: (visit) => showBehind(visit),
    },
    {
      method: 'POST',
      path,
      may,
      // Beyond what is taken, so that a file somewhat too large is told of in the form.
      bodyLimit: 2 * mostBytesOfAttachment,
      limit: 'upload',
      answer: (visit) => saveOne(visit),
    },
    {
      method: 'GET',
      path: '/remiss/:id/bilaga/:svar/:plats',
      may: 'everyone',
      // Given out by the rights of the one who asks, and seldom: it is not kept for others.
      isLive: true,
      answer: sendAttachment,
    },
  ]
}

function keptIn({ kept }: Visit): Returned | undefined {
  return kept && returnedForm(kept.text('gor'), kept, [])
}

const readOwn = async (visit: Visit, { id }: Consultation) =>
  findDraft(visit.db, id, await respondentOf(visit.db, visit.getMandate(), id))

async function showBehind(
  visit: Visit,
  form: Returned | undefined = keptIn(visit),
): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const draft = await readOwn(visit, consultation)
  const { title } = messagesIn(visit.language).behind
  if (receptionOn(consultation, consultation.dueOn, visit.today) === 'not-received' && !form) {
    return redirect(visit.link(`/remiss/${consultation.slug}`))
  }
  return show<PageContent>(
    {
      title,
      place: 'remiss',
      kind: 'work',
      crumbs: crumbsTo(visit, consultation, title),
      hasErrors: form !== undefined && statusOfReturned(form) !== 200,
      content: (
        <BehindView
          setting={settingOf(visit)}
          slug={consultation.slug}
          draft={draft}
          form={form}
          done={visit.query.get('klart') ?? undefined}
          removedId={await removedIdIn(visit)}
        />
      ),
    },
    form ? statusOfReturned(form) : 200,
  )
}

/** The form again, with what has changed since it was drawn. */
async function again(
  visit: Visit,
  form: Awaited<ReturnType<Visit['form']>>,
  errors: readonly FieldError[],
): Promise<Answer<PageContent>> {
  const draft = await readOwn(visit, await findRound(visit))
  const { behind: words, changed } = messagesIn(visit.language)
  const facts = { ...seenOfDecision(draft), ...seenOfAttachments(draft) }
  const changes = tellChanges(form.seen, facts, {
    beslut: {
      what: words.decision,
      say: sayText(visit, draft ? JSON.stringify(draft.decision) : ''),
    },
    bilagor: {
      what: words.attached,
      say: (hashes) =>
        hashes === ''
          ? changed.nothing
          : hashes === facts.bilagor
            ? (draft?.attachments ?? []).map(({ fileName }) => fileName).join(', ')
            : changed.otherWords,
    },
  })
  const file = behindForm.fields.file.name
  const isLost = form.file(file) !== undefined && !errors.some(({ field }) => field === file)
  const told = isLost ? [...errors, { field: file, text: words.fileAgain }] : errors
  return showBehind(visit, returnedForm(form.text('gor'), form, told, changes))
}

async function saveOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  const { language, today } = visit
  const words = messagesIn(language)
  const about = { consultationId: consultation.id, seen: form.seen }
  const next = (done: string) => `/remiss/${consultation.slug}/svara/beslut?klart=${done}`
  if (form.text('gor') === 'ta-bort') {
    return submit(visit, {
      act: (tx) =>
        removeAttachment(tx, today, visit.getMandate(), {
          ...about,
          attachmentId: form.text('bilaga'),
        }),
      sentences: words.refusals,
      control: () => '',
      again: (errors) => again(visit, form, errors),
      next: (removedId) =>
        removedId === undefined ? next('borta') : `${next('borta')}&${undoField}=${removedId}`,
    })
  }
  if (form.text('gor') === undoDeed) {
    return submit(visit, {
      act: (tx) =>
        putBackAttachment(tx, today, visit.getMandate(), {
          consultationId: consultation.id,
          removedId: form.text(undoField),
        }),
      sentences: words.refusals,
      control: () => '',
      again: (errors) => again(visit, form, errors),
      next: () => next('tillbaka'),
    })
  }
  if (form.text('gor') !== behindForm.name) throw new NotFound('nothing is called that')
  const read = readForm(behindForm, form, { words: words.behind.fields, language })
  return submitForm(visit, read, {
    open: ({ file }) => openAttachment(file),
    act: (tx, { board = '', decidedOn, paragraph = '', registryNumber = '' }, file) =>
      saveBehind(tx, today, visit.getMandate(), {
        ...about,
        decision: { board, decidedOn, paragraph, registryNumber },
        file,
      }),
    sentences: words.refusals,
    again: (errors) => again(visit, form, errors),
    next: () => next('sparat'),
  })
}

/** An attachment is read by those who read the answer: the database shows no other. */
async function sendAttachment(visit: Visit): Promise<Answer<never>> {
  const { db, params } = visit
  const consultation = await findRound(visit)
  const number = parseWholeNumber(params['svar'] ?? '')
  const place = parseWholeNumber(params['plats'] ?? '')
  const response = number ? await findResponseByNumber(db, consultation.id, number) : undefined
  const asked = await listConsultees(db, consultation.id)
  const isInside = response && mayReadResponse(visit.mandate, response, asked)
  const attachment = place ? response?.attachments[place - 1] : undefined
  if (!response || !attachment || (!isInside && !isPublicOn(consultation, visit))) {
    throw new NotFound('no attachment to give out')
  }
  const { slug } = (await readRespondents(visit, [response]))(response)
  const file = await readFile(db, attachment.fileHash)
  const name = messagesIn(visit.language).behind.attachmentName(slug, place!)
  return pdf(name, file.bytes)
}
