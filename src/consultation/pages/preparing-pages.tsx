// SPDX-License-Identifier: EUPL-1.2
// A round is prepared, and changed for as long as it is a draft.

import type { FieldError } from '#kernel/faults.ts'
import { hasChanged } from '#kernel/seen.ts'
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
import { changeRoundDraft } from '../commands/preparing.ts'
import { draftConsultation } from '../commands/rounds.ts'
import { messagesIn } from '../messages.ts'
import { readPrepared } from '../reads/prepared.ts'
import { consultationKinds, type Consultation } from '../rules/consultation.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import type { PreparedRound } from '../rules/prepared-round.ts'
import type { ConsultationRefusal } from '../rules/refusals.ts'
import { seenOfPrepared } from '../rules/seen.ts'
import { ChangeRoundView, type ChangeModel } from '../views/change-round-view.tsx'
import type { FormState } from '../views/look.tsx'
import { NewRoundView } from '../views/new-round-view.tsx'
import { readPlan, type Plan } from './planned.ts'
import { crumbsTo, dayIn, errorsAfter, findRound, lookOf } from './visited-round.ts'

export function preparingPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('draft')
  return [
    { method: 'GET', path: '/remiss/ny', may, query: ['paket'], answer: (visit) => showNew(visit) },
    { method: 'POST', path: '/remiss/ny', may, answer: (visit) => draftOne(visit) },
    { method: 'GET', path: '/remiss/:id/andra', may, answer: (visit) => openChange(visit) },
    { method: 'POST', path: '/remiss/:id/andra', may, answer: (visit) => changeOne(visit) },
  ]
}

async function showNew(visit: Visit, form?: FormState, plan?: Plan): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const hasErrors = (form?.errors.length ?? 0) > 0
  // A link may name the package it comes from.
  const typed = { paket: visit.query.get('paket') ?? '' }
  const asked = { name: 'ny', typed, errors: [], changes: [] }
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

async function draftOne(visit: Visit): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const { prepared, errors, plan } = await readForm(visit, form)
  const again = (found: readonly FieldError[]) =>
    showNew(visit, { name: 'ny', typed: form.typed, errors: found, changes: [] }, plan)
  if (!prepared || form.text('gor') === 'visa') return again(errors)
  const outcome = await visit.act((tx) =>
    draftConsultation(tx, visit.today, visit.getMandate(), {
      ...prepared,
      slug: form.text('adress'),
    }),
  )
  if (!outcome.granted) return again(errorsAfter(visit, outcome, fieldOf(form)))
  return redirect(visit.link(`/remiss/${outcome.value.slug}`))
}

async function openChange(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  if (consultation.status !== 'draft') return redirect(visit.link(`/remiss/${consultation.slug}`))
  const saved = await readPrepared(visit.db, consultation)
  const typed = {
    paket: saved.packageId,
    namn: saved.title,
    slag: saved.kind,
    inbjudan: saved.invitation,
    fragor: saved.questions.join('\n'),
    fran: saved.opensOn,
    till: saved.dueOn,
    namnder: saved.regionDueOn ?? '',
  }
  return showChange(visit, consultation, {
    form: { name: 'andra', typed, errors: [], changes: [] },
    seen: seenOfPrepared(consultation),
    plan: await readPlan(visit, { ...saved, regionDueOn: saved.regionDueOn }),
    theirs: undefined,
  })
}

async function showChange(
  visit: Visit,
  consultation: Consultation,
  state: Omit<ChangeModel, 'consultation' | 'packages'>,
): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const title = state.theirs ? words.clash.title : words.change.title
  const isWrong = state.form.errors.length > 0
  const packages = await listPackages(visit.db)
  return show<PageContent>(
    {
      title,
      place: 'remiss',
      kind: 'desk',
      crumbs: crumbsTo(visit, consultation, title),
      hasErrors: isWrong || state.theirs !== undefined,
      content: (
        <ChangeRoundView look={lookOf(visit)} model={{ ...state, consultation, packages }} />
      ),
    },
    state.theirs ? 409 : isWrong ? 422 : 200,
  )
}

async function changeOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  const { prepared, errors, plan } = await readForm(visit, form)
  const again = async (found: readonly FieldError[]) => {
    const now = await findRound(visit)
    const seen = seenOfPrepared(now)
    if (hasChanged(form.seen, seen)) return showClash(visit, form, plan, found)
    const state = { name: 'andra', typed: form.typed, errors: found, changes: [] }
    return showChange(visit, now, { form: state, seen, plan, theirs: undefined })
  }
  if (!prepared || form.text('gor') === 'visa') return again(errors)
  const outcome = await visit.act((tx) =>
    changeRoundDraft(tx, visit.today, visit.getMandate(), {
      ...prepared,
      consultationId: consultation.id,
      seen: form.seen,
    }),
  )
  if (!outcome.granted) {
    return outcome.refusal === 'changed-meanwhile'
      ? showClash(visit, form, plan)
      : again(errorsAfter(visit, outcome, fieldOf(form)))
  }
  return redirect(visit.link(`/remiss/${consultation.slug}?klart=sparat`))
}

/** Both are shown; saved again, one's own is what stands. */
async function showClash(
  visit: Visit,
  form: SubmittedForm,
  plan: Plan | undefined,
  errors: readonly FieldError[] = [],
): Promise<Answer<PageContent>> {
  const saved = await findRound(visit)
  return showChange(visit, saved, {
    form: { name: 'andra', typed: form.typed, errors, changes: [] },
    seen: seenOfPrepared(saved),
    plan,
    theirs: await readPrepared(visit.db, saved),
  })
}

/** The round that was filled in, or what has to be mended; and the route, when the days make one. */
async function readForm(
  visit: Visit,
  form: SubmittedForm,
): Promise<{
  readonly prepared: PreparedRound | undefined
  readonly errors: readonly FieldError[]
  readonly plan: Plan | undefined
}> {
  const errors: FieldError[] = []
  const opensOn = dayIn(visit, form.text('fran'), 'fran', errors)
  const dueOn = dayIn(visit, form.text('till'), 'till', errors)
  const regionDueOn =
    form.text('namnder') === '' ? undefined : dayIn(visit, form.text('namnder'), 'namnder', errors)
  const title = form.text('namn')
  const plan =
    opensOn && dueOn && dueOn >= opensOn
      ? await readPlan(visit, { title, opensOn, dueOn, regionDueOn })
      : undefined
  const packageId = form.text('paket')
  // Who only asks for the route may choose the package later.
  if (!isId(packageId) && form.text('gor') !== 'visa') {
    const { choosePackage } = messagesIn(visit.language).plan
    errors.unshift({ field: 'paket', text: `${choosePackage}.` })
  }
  if (errors.length > 0 || !opensOn || !dueOn) return { prepared: undefined, errors, plan }
  const prepared = {
    packageId,
    title,
    kind: consultationKinds.find((kind) => kind === form.text('slag')) ?? 'formal',
    invitation: form.text('inbjudan'),
    questions: form.text('fragor').split('\n'),
    opensOn,
    dueOn,
    regionDueOn,
  } as const
  return { prepared, errors, plan }
}

const fields: Partial<Readonly<Record<ConsultationRefusal, string>>> = {
  'title-missing': 'namn',
  'slug-taken': 'adress',
  'slug-not-usable': 'adress',
  'due-before-opening': 'till',
  'region-due-after-due': 'namnder',
  'step-not-possible': 'form',
}

// A text that is too long or holds a personal number: the longest one typed is most likely meant.
function fieldOf(form: SubmittedForm): (refusal: ConsultationRefusal) => string {
  const texts = ['namn', 'inbjudan', 'fragor']
  const longest = texts.toSorted((a, b) => form.text(b).length - form.text(a).length)[0]!
  return (refusal) => fields[refusal] ?? longest
}
