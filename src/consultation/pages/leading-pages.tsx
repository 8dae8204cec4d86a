// SPDX-License-Identifier: EUPL-1.2
// The process leader's pages of a round that is prepared: open, extend, cancel, close, publish.

import type { Seen } from '#kernel/seen.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import {
  redirect,
  show,
  statusOfReturned,
  type Answer,
  type Page,
  type SubmittedForm,
  type Visit,
} from '#platform/page.ts'
import { submit, submitForm, type Deed as SubmitDeed } from '#platform/submit.ts'
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
import { readTally } from '../reads/rounds.ts'
import { steps } from '../rules/lifecycle.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import { seenOfAnswering, seenOfPrepared, seenOfPublication, seenOfRound } from '../rules/seen.ts'
import { answeringForm, cancelDraftForm, cancelForm, extendForm } from '../views/forms.ts'
import { OpenRoundView } from '../views/open-round-view.tsx'
import { showRound } from './show-round.tsx'
import { crumbsTo, findRound, settingOf } from './visited-round.ts'
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
  const words = messagesIn(visit.language)
  if (consultation.status !== 'draft' && !form) {
    return redirect(visit.link(`/remiss/${consultation.slug}`))
  }
  const { tally } = await readTally(visit.db, consultation, visit.today)
  return show<PageContent>(
    {
      title: words.open.title,
      place: 'remiss',
      kind: 'work',
      crumbs: crumbsTo(visit, consultation, words.open.title),
      hasErrors: form !== undefined,
      content: (
        <OpenRoundView
          setting={settingOf(visit)}
          consultation={consultation}
          asked={tally.length}
          form={form}
        />
      ),
    },
    form ? statusOfReturned(form) : 200,
  )
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

const extend: Deed = ({ visit, input, form, reply }) => {
  const { language, today } = visit
  const words = messagesIn(language).lead.fields
  return submitForm(visit, readForm(extendForm, form, { words, language }), {
    ...reply,
    act: (tx, typed) => extendConsultation(tx, today, visit.getMandate(), { ...input, ...typed }),
  })
}

const cancel: Deed = async ({ visit, input, form, reply }) => {
  const { language, today } = visit
  const words = messagesIn(language).lead.fields
  const { status } = await findRound(visit)
  const of = status === 'draft' ? cancelDraftForm : cancelForm
  return submitForm(visit, readForm<typeof cancelDraftForm.fields>(of, form, { words, language }), {
    ...reply,
    act: (tx, { reason = '' }) =>
      cancelConsultation(tx, today, visit.getMandate(), { ...input, reason }),
  })
}

const close: Deed = ({ visit, input, reply }) =>
  submit(visit, {
    ...reply,
    control: () => '',
    act: (tx) => closeConsultation(tx, visit.today, visit.getMandate(), input),
  })

const publish: Deed = ({ visit, input, reply }) =>
  submit(visit, {
    ...reply,
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
