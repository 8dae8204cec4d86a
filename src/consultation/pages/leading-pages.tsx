// SPDX-License-Identifier: EUPL-1.2
// The process leader's pages of a round that is prepared: open, extend, cancel, close, publish.

import type { Seen } from '#kernel/seen.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import {
  redirect,
  statusOfReturned,
  type Answer,
  type Page,
  type SubmittedForm,
  type Visit,
} from '#platform/page.ts'
import {
  type Confirming,
  foretell,
  submit,
  submitForm,
  type Deed as SubmitDeed,
} from '#platform/submit.ts'
import { readForm, type Returned, returnedForm } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { tellChanges, type Change } from '#web/returned.tsx'
import { listPackages } from '../../agreement/reads/packages.ts'
import {
  cancelConsultation,
  closeConsultation,
  extendConsultation,
  openConsultation,
  publishConsultation,
  setAnsweringPackage,
} from '../commands/rounds.ts'
import { messagesIn } from '../messages.ts'
import { listResponses } from '../reads/responses.ts'
import type { Consultation } from '../rules/consultation.ts'
import { type ConsultationStep, steps } from '../rules/lifecycle.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import { seenOfAnswering, seenOfPrepared, seenOfPublication, seenOfRound } from '../rules/seen.ts'
import { answeringForm, cancelDraftForm, cancelForm, extendForm } from '../views/forms.ts'
import { Returned as WhyBack } from '../views/parts.tsx'
import { askBefore } from './asked-before.tsx'
import { foresee, type Typed } from './foreseen.ts'
import { showRound } from './show-round.tsx'
import { findRound, settingOf } from './visited-round.ts'
import { dueWords, preparedWords, roundWords } from './what-changed.ts'

export function leadingPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('lead')
  const post = (path: string, deed: Deed): Page<PageContent> => ({
    method: 'POST',
    path: `/remiss/:id/${path}`,
    query: ['klart'],
    may: path === 'svarspaket' ? rolesThatMay('compile') : may,
    answer: (visit) => doStep(visit, path, deed),
  })
  return [
    {
      method: 'GET',
      path: `/remiss/:id/${steps.open.path}`,
      may,
      answer: (visit) => showOpening(visit),
    },
    {
      method: 'POST',
      path: `/remiss/:id/${steps.open.path}`,
      may,
      answer: (visit) => openOne(visit),
    },
    post(steps.extend.path, extend),
    post(steps.cancel.path, cancel),
    post(steps.close.path, close),
    post(steps.publish.path, publish),
    post('svarspaket', nameAnswering),
  ]
}

async function showOpening(visit: Visit, form?: Returned): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  if (consultation.status !== 'draft' && !form) {
    return redirect(visit.link(`/remiss/${consultation.slug}`))
  }
  const seen = seenOfPrepared(consultation)
  const input = { consultationId: consultation.id, seen }
  const foretold = await foretell(
    visit,
    (tx) => openConsultation(tx, visit.today, visit.getMandate(), input),
    () => foresee.open(visit, consultation),
  )
  const asking = {
    seen,
    status: form ? statusOfReturned(form) : 200,
    above: form && <WhyBack setting={settingOf(visit)} form={form} />,
  }
  if (foretold.granted)
    return askBefore(visit, consultation, 'open', { ...asking, foretold: foretold.value })
  const refused = messagesIn(visit.language).refusals[foretold.refusal](foretold.facts)
  const nothing = { told: [], letters: [] }
  return askBefore(visit, consultation, 'open', { ...asking, foretold: nothing, refused })
}

async function openOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  const { today } = visit
  return submit(visit, {
    act: (tx) =>
      openConsultation(tx, today, visit.getMandate(), {
        consultationId: consultation.id,
        seen: form.seen,
      }),
    confirm: confirmingOf(visit, consultation, 'open', form, {}),
    sentences: messagesIn(visit.language).refusals,
    control: () => '',
    async again(errors) {
      const now = await findRound(visit)
      // Pressed twice is pressed once.
      if (now.status === 'open') return redirect(visit.link(`/remiss/${now.slug}`))
      const changes = tellChanges(form.seen, seenOfPrepared(now), {
        round: roundWords(visit),
        prepared: preparedWords(visit, now),
      })
      return showOpening(visit, returnedForm(steps.open.path, form, errors, changes))
    },
    next: () => `/remiss/${consultation.slug}?klart=oppnad`,
  })
}

/** What a form of the leader's panel does, and how it is answered. */
type Deed = (sent: {
  readonly visit: Visit
  readonly consultation: Consultation
  readonly input: { readonly consultationId: string; readonly seen: Seen }
  readonly form: SubmittedForm
  readonly reply: Pick<
    SubmitDeed<unknown, ConsultationRefusal, PageContent>,
    'sentences' | 'again' | 'next'
  >
}) => Promise<Answer<PageContent>>

async function doStep(visit: Visit, name: string, deed: Deed): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  return deed({
    visit,
    consultation,
    form,
    input: { consultationId: consultation.id, seen: form.seen },
    reply: {
      sentences: messagesIn(visit.language).refusals,
      again: async (errors) =>
        showRound(
          visit,
          returnedForm(name, form, errors, await tellStepChanges(visit, name, form)),
        ),
      next: () => `/remiss/${consultation.slug}?klart=sparat`,
    },
  })
}

/** What the step was decided on, and how it stands now. */
async function tellStepChanges(
  visit: Visit,
  name: string,
  { seen, typed }: SubmittedForm,
): Promise<readonly Change[]> {
  const now = await findRound(visit)
  const words = { round: roundWords(visit), due: dueWords(visit) }
  const { lead, changed } = messagesIn(visit.language)
  if (name === steps.publish.path) {
    const responses = await listResponses(visit.db, now.id)
    const say = (numbers: string) =>
      numbers.split(',').filter(parseWholeNumber).join(', ') || changed.nothing
    return tellChanges(seen, seenOfPublication(now, responses), {
      ...words,
      marked: { what: changed.marked, say },
    })
  }
  if (name === 'svarspaket') {
    const packages = await listPackages(visit.db)
    const say = (id: string) => packages.find((one) => one.id === id)?.title ?? changed.nothing
    return tellChanges(seen, seenOfAnswering(now), {
      round: words.round,
      answering: { what: lead.answering, say, typed: say(typed['paket'] ?? '') },
    })
  }
  return tellChanges(seen, seenOfRound(now), words)
}

/** Each step that reaches others is asked once more, with what it would do. */
function confirmingOf(
  visit: Visit,
  consultation: Consultation,
  step: ConsultationStep,
  form: SubmittedForm,
  typed: Typed,
): Confirming<unknown, PageContent> {
  return {
    form,
    foresee: () => foresee[step](visit, consultation, typed),
    ask: (foretold) => askBefore(visit, consultation, step, { foretold, sent: form.sent }),
  }
}

const extend: Deed = ({ visit, consultation, input, form, reply }) => {
  const { language, today } = visit
  const words = messagesIn(language).lead.fields
  const read = readForm(extendForm, form, { words, language })
  const typed = 'values' in read ? read.values : {}
  return submitForm(visit, read, {
    ...reply,
    confirm: confirmingOf(visit, consultation, 'extend', form, typed),
    act: (tx, typed) => extendConsultation(tx, today, visit.getMandate(), { ...input, ...typed }),
  })
}

const cancel: Deed = async ({ visit, consultation, input, form, reply }) => {
  const { language, today } = visit
  const words = messagesIn(language).lead.fields
  const of = consultation.status === 'draft' ? cancelDraftForm : cancelForm
  const read = readForm<typeof cancelDraftForm.fields>(of, form, { words, language })
  return submitForm(visit, read, {
    ...reply,
    confirm: confirmingOf(visit, consultation, 'cancel', form, {
      reason: form.text(cancelForm.fields.reason.name),
    }),
    act: (tx, { reason = '' }) =>
      cancelConsultation(tx, today, visit.getMandate(), { ...input, reason }),
  })
}

const close: Deed = ({ visit, consultation, input, form, reply }) =>
  submit(visit, {
    ...reply,
    confirm: confirmingOf(visit, consultation, 'close', form, {}),
    control: () => '',
    act: (tx) => closeConsultation(tx, visit.today, visit.getMandate(), input),
  })

const publish: Deed = ({ visit, consultation, input, form, reply }) =>
  submit(visit, {
    ...reply,
    confirm: confirmingOf(visit, consultation, 'publish', form, {}),
    control: () => '',
    act: (tx) => publishConsultation(tx, visit.today, visit.getMandate(), input),
  })

const nameAnswering: Deed = async ({ visit, input, form, reply }) => {
  const { language, today } = visit
  const packages = await listPackages(visit.db)
  const read = readForm(answeringForm, form, {
    words: messagesIn(language).lead.answeringFields,
    language,
    options: { packageId: packages.map(({ id, title }) => ({ value: id, text: title })) },
  })
  return submitForm(visit, read, {
    ...reply,
    act: (tx, typed) => setAnsweringPackage(tx, today, visit.getMandate(), { ...input, ...typed }),
  })
}
