// SPDX-License-Identifier: EUPL-1.2
// The process leader's pages: prepare, open, extend, cancel, close, publish.

import { parseDay } from '#kernel/day.ts'
import type { FieldError } from '#kernel/faults.ts'
import type { Result } from '#kernel/result.ts'
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
import { listPackages } from '../../agreement/reads/packages.ts'
import {
  cancelConsultation,
  closeConsultation,
  draftConsultation,
  extendConsultation,
  openConsultation,
  publishConsultation,
  setAnsweringPackage,
} from '../commands/rounds.ts'
import { messagesIn } from '../messages.ts'
import { readTally } from '../reads/rounds.ts'
import { consultationKinds } from '../rules/consultation.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import type { FormState } from '../views/look.tsx'
import { NewRoundView } from '../views/new-round-view.tsx'
import { OpenRoundView } from '../views/open-round-view.tsx'
import { readPlan, type Plan } from './planned.ts'
import { showRound } from './round-page.tsx'
import { crumbsTo, dayIn, errorsAfter, findRound, lookOf } from './visited-round.ts'

export function leadingPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('lead')
  const post = (path: string, deed: Deed): Page<PageContent> => ({
    method: 'POST',
    path: `/remiss/:id/${path}`,
    may: path === 'svarspaket' ? rolesThatMay('compile') : may,
    answer: (visit) => doStep(visit, path, deed),
  })
  return [
    {
      method: 'GET',
      path: '/remiss/ny',
      may: rolesThatMay('draft'),
      answer: (visit) => showNew(visit),
    },
    {
      method: 'POST',
      path: '/remiss/ny',
      may: rolesThatMay('draft'),
      answer: (visit) => draftOne(visit),
    },
    {
      method: 'GET',
      path: '/remiss/:id/oppna',
      may,
      answer: (visit) => showOpening(visit),
    },
    { method: 'POST', path: '/remiss/:id/oppna', may, answer: (visit) => openOne(visit) },
    post('forlang', extend),
    post('stall-in', cancel),
    post('stang', close),
    post('publicera', publish),
    post('svarspaket', nameAnswering),
  ]
}

async function showNew(visit: Visit, form?: FormState, plan?: Plan): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const hasErrors = (form?.errors.length ?? 0) > 0
  // A link may name the package it comes from.
  const asked = { name: 'ny', typed: { paket: visit.query.get('paket') ?? '' }, errors: [] }
  return show<PageContent>(
    {
      title: words.plan.title,
      place: 'remiss',
      kind: 'desk',
      crumbs: crumbsTo(visit, undefined, words.plan.title),
      hasErrors,
      content: (
        <NewRoundView
          look={lookOf(visit)}
          packages={await listPackages(visit.db)}
          form={form ?? asked}
          plan={plan}
        />
      ),
    },
    hasErrors ? 422 : 200,
  )
}

const newFields: Partial<Readonly<Record<ConsultationRefusal, string>>> = {
  'title-missing': 'namn',
  'slug-taken': 'adress',
  'slug-not-usable': 'adress',
  'due-before-opening': 'till',
  'region-due-after-due': 'namnder',
}

async function draftOne(visit: Visit): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const errors: FieldError[] = []
  const words = messagesIn(visit.language)
  const opensOn = dayIn(visit, form.text('fran'), 'fran', errors)
  const dueOn = dayIn(visit, form.text('till'), 'till', errors)
  const regionDueOn =
    form.text('namnder') === '' ? undefined : dayIn(visit, form.text('namnder'), 'namnder', errors)
  const again = async (found: readonly FieldError[]) => {
    const plan =
      opensOn && dueOn && dueOn >= opensOn
        ? await readPlan(visit, { title: form.text('namn'), opensOn, dueOn, regionDueOn })
        : undefined
    return showNew(visit, { name: 'ny', typed: form.typed, errors: found }, plan)
  }
  if (form.text('gor') === 'visa') return again(errors)
  const packageId = form.text('paket')
  if (!isId(packageId)) errors.unshift({ field: 'paket', text: `${words.plan.choosePackage}.` })
  if (errors.length > 0 || !opensOn || !dueOn) return again(errors)
  const outcome = await visit.act((tx) =>
    draftConsultation(tx, visit.today, visit.getMandate(), {
      packageId,
      slug: form.text('adress'),
      title: form.text('namn'),
      kind: consultationKinds.find((kind) => kind === form.text('slag')) ?? 'formal',
      invitation: form.text('inbjudan'),
      questions: form.text('fragor').split('\n'),
      opensOn,
      dueOn,
      regionDueOn,
    }),
  )
  if (!outcome.granted) {
    const field = newFields[outcome.refusal] ?? fieldWithText(form)
    return again(errorsAfter(visit, outcome, () => field))
  }
  return redirect(visit.link(`/remiss/${outcome.value.slug}`))
}

// A text that is too long or holds a personal number: the longest one typed is most likely meant.
function fieldWithText(form: SubmittedForm): string {
  const fields = ['namn', 'inbjudan', 'fragor']
  return fields.toSorted((a, b) => form.text(b).length - form.text(a).length)[0]!
}

async function showOpening(visit: Visit, form?: FormState): Promise<Answer<PageContent>> {
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
      kind: 'desk',
      crumbs: crumbsTo(visit, consultation, words.open.title),
      hasErrors: form !== undefined,
      content: (
        <OpenRoundView
          look={lookOf(visit)}
          consultation={consultation}
          asked={tally.length}
          form={form}
        />
      ),
    },
    form ? 422 : 200,
  )
}

async function openOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  // Pressed twice is pressed once.
  if (consultation.status === 'open') return redirect(visit.link(`/remiss/${consultation.slug}`))
  const outcome = await visit.act((tx) =>
    openConsultation(tx, visit.today, visit.getMandate(), { consultationId: consultation.id }),
  )
  const errors = errorsAfter(visit, outcome, () => 'form')
  if (errors.length > 0) return showOpening(visit, { name: 'oppna', typed: {}, errors })
  return redirect(visit.link(`/remiss/${consultation.slug}?klart=oppnad`))
}

/** A form of the leader's panel: what it does, or the errors found before the command. */
type Deed = (
  visit: Visit,
  consultationId: string,
  form: SubmittedForm,
) => Promise<Result<unknown, ConsultationRefusal> | readonly FieldError[]>

async function doStep(visit: Visit, name: string, deed: Deed): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  const outcome = await deed(visit, consultation.id, form)
  const errors = 'granted' in outcome ? errorsAfter(visit, outcome, stepField) : outcome
  if (errors.length > 0) return showRound(visit, { name, typed: form.typed, errors })
  return redirect(visit.link(`/remiss/${consultation.slug}?klart=sparat`))
}

function stepField(refusal: ConsultationRefusal): string {
  if (refusal === 'due-not-later') return 'dag'
  return ['reason-missing', 'text-too-long', 'personal-number'].includes(refusal) ? 'skal' : ''
}

const extend: Deed = async (visit, consultationId, form) => {
  const dueOn = parseDay(form.text('dag'))
  if (dueOn === undefined) {
    return [{ field: 'dag', text: messagesIn(visit.language).notADay }]
  }
  return visit.act((tx) =>
    extendConsultation(tx, visit.today, visit.getMandate(), {
      consultationId,
      dueOn,
      reason: form.text('skal'),
    }),
  )
}

const cancel: Deed = (visit, consultationId, form) =>
  visit.act((tx) =>
    cancelConsultation(tx, visit.today, visit.getMandate(), {
      consultationId,
      reason: form.text('skal'),
    }),
  )

const close: Deed = (visit, consultationId) =>
  visit.act((tx) => closeConsultation(tx, visit.today, visit.getMandate(), { consultationId }))

const publish: Deed = (visit, consultationId) =>
  visit.act((tx) => publishConsultation(tx, visit.today, visit.getMandate(), { consultationId }))

const nameAnswering: Deed = async (visit, consultationId, form) => {
  const packageId = form.text('paket')
  if (!isId(packageId)) {
    return [{ field: 'paket', text: `${messagesIn(visit.language).plan.choosePackage}.` }]
  }
  await visit.act((tx) =>
    setAnsweringPackage(tx, visit.today, visit.getMandate(), { consultationId, packageId }),
  )
  return []
}
