// SPDX-License-Identifier: EUPL-1.2
// A round is prepared, and changed for as long as it is a draft.

import type { Day } from '#kernel/day.ts'
import type { FieldError } from '#kernel/faults.ts'
import { hasChanged, seenField } from '#kernel/seen.ts'
import {
  redirect,
  show,
  statusOfReturned,
  type Answer,
  type Page,
  type Visit,
} from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import {
  readForm,
  returnedForm,
  seenIn,
  type Sending,
  sendingOf,
  type Sent,
} from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { kindsOfPackage } from '../../agreement/reads/kinds-of-package.ts'
import { listPackages } from '../../agreement/reads/packages.ts'
import type { Package } from '../../agreement/rules/document.ts'
import { countyOnDay } from '../../process/reads.ts'
import { readCountyPlans } from '../../process/reads/county-plans.ts'
import type { CountyStep } from '../../process/rules/county-on-day.ts'
import { lastDayBy, planFor } from '../../process/rules/county-plans.ts'
import { changeRoundDraft } from '../commands/preparing.ts'
import { draftConsultation } from '../commands/rounds.ts'
import { messagesIn } from '../messages.ts'
import { readPrepared } from '../reads/prepared.ts'
import { type Circle, wholeCircle } from '../rules/chosen-circle.ts'
import { type Consultation, consultationKinds } from '../rules/consultation.ts'
import { hasOwnLastDay, type LastDays, placeOfLastDay } from '../rules/last-days.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { seenOfPrepared } from '../rules/seen.ts'
import { ChangeRoundView } from '../views/change-round-view.tsx'
import {
  changeRoundForm,
  circleForm,
  lastDaysForm,
  newRoundForm,
  routeForm,
} from '../views/forms.ts'
import type { CircleOptions } from '../views/chosen-circle.tsx'
import { NewRoundView, type ProposedRound } from '../views/new-round-view.tsx'
import { roundOptions } from '../views/round-form.tsx'
import { readPlan, type Plan } from './planned.ts'
import { crumbsTo, findRound, settingOf } from './visited-round.ts'

export function preparingPages(): readonly Page<PageContent>[] {
  const may = rolesThatMay('draft')
  return [
    {
      method: 'GET',
      path: '/remiss/ny',
      may,
      query: ['paket'],
      drawsKept: true,
      answer: (visit) => showNew(visit),
    },
    { method: 'POST', path: '/remiss/ny', may, answer: (visit) => draftOne(visit) },
    { method: 'GET', path: '/remiss/:id/andra', may, drawsKept: true, answer: openChange },
    { method: 'POST', path: '/remiss/:id/andra', may, answer: (visit) => changeOne(visit) },
  ]
}

async function showNew(
  visit: Visit,
  sending: Sending | undefined = sendingOf(visit.kept),
  plan?: Plan,
): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const form = sending && returnedForm(newRoundForm.name, sending.form, sending.errors)
  const status = form ? statusOfReturned(form) : 200
  const packages = await listPackages(visit.db)
  const asked = packages.find(({ id }) => id === visit.query.get('paket'))
  return show<PageContent>(
    {
      title: words.plan.title,
      place: 'remiss',
      kind: 'work',
      crumbs: crumbsTo(visit, undefined, words.plan.title),
      hasErrors: status !== 200,
      content: (
        <NewRoundView
          setting={settingOf(visit)}
          packages={packages}
          packageAsked={asked?.id ?? ''}
          proposed={asked && (await readProposed(visit, asked))}
          {...{ form, plan }}
          circleOptions={await readCircleOptions(visit, visit.today)}
          steps={await readSteps(visit, visit.today)}
        />
      ),
    },
    status,
  )
}

/** What the county proposes for what a package holds; a step that it no longer has is none. */
async function readProposed(
  { db, today }: Visit,
  asked: Package,
): Promise<ProposedRound | undefined> {
  const kinds = await kindsOfPackage(db, asked)
  const plan = planFor(await readCountyPlans(db), 'consultation', kinds)
  if (!plan) return undefined
  return {
    for: kinds.find((kind) => kind === plan.for)!,
    kind: consultationKinds.find((kind) => kind === plan.kind) ?? 'formal',
    questions: (plan.questions ?? []).join('\n'),
    dueOn: lastDayBy(plan, today),
    withoutSteps: plan.withoutSteps ?? [],
  }
}

async function draftOne(visit: Visit): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const asking = { name: newRoundForm.name, on: visit.today }
  const { plan, errors } = await readRoute(visit, form, asking)
  const again = (found: readonly FieldError[]) => showNew(visit, { form, errors: found }, plan)
  if (form.text('gor') === 'visa') return again(errors)
  const circle = await readCircle(visit, form, asking.on)
  const read = readForm(newRoundForm, form, await askedOf(visit))
  return submitForm(visit, await withLastDays(visit, asking, form, read), {
    act: (tx, { invitation = '', ...typed }) =>
      draftConsultation(tx, visit.today, visit.getMandate(), { ...typed, invitation, circle }),
    sentences: messagesIn(visit.language).refusals,
    again,
    next: ({ slug }) => `/remiss/${slug}`,
  })
}

async function openChange(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const { kept } = visit
  if (kept) return showChange(visit, { form: kept, errors: [] })
  if (consultation.status !== 'draft') return redirect(visit.link(`/remiss/${consultation.slug}`))
  return showChange(visit)
}

/** Both are shown when a colleague has saved meanwhile; saved again, one's own is what stands. */
async function showChange(visit: Visit, sending?: Sending): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const consultation = await findRound(visit)
  const saved = await readPrepared(visit.db, consultation)
  const seen = seenOfPrepared(consultation)
  const isClash = sending !== undefined && hasChanged(seenIn(sending.form), seen)
  const errors = (sending?.errors ?? []).filter(({ field }) => field !== seenField)
  const form = sending && returnedForm(changeRoundForm.name, sending.form, errors)
  const plan = sending
    ? (await readRoute(visit, sending.form, askingOf(consultation))).plan
    : await readPlan(visit, { ...saved, regionDueOn: saved.regionDueOn })
  const title = isClash ? words.clash.title : words.change.title
  return show<PageContent>(
    {
      title,
      place: 'remiss',
      kind: 'work',
      crumbs: crumbsTo(visit, consultation, title),
      hasErrors: isClash || errors.length > 0,
      content: (
        <ChangeRoundView
          setting={settingOf(visit)}
          model={{
            consultation,
            form,
            circleOptions: await readCircleOptions(visit, consultation.opensOn),
            steps: await readSteps(visit, consultation.opensOn),
            saved,
            seen,
            plan,
            packages: await listPackages(visit.db),
            theirs: isClash ? saved : undefined,
          }}
        />
      ),
    },
    isClash ? 409 : errors.length > 0 ? 422 : 200,
  )
}

async function changeOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  const asking = askingOf(consultation)
  const again = (errors: readonly FieldError[]) => showChange(visit, { form, errors })
  if (form.text('gor') === 'visa') {
    return again((await readRoute(visit, form, asking)).errors)
  }
  const circle = await readCircle(visit, form, asking.on)
  const read = readForm(changeRoundForm, form, await askedOf(visit))
  return submitForm(visit, await withLastDays(visit, asking, form, read), {
    act: (tx, { invitation = '', ...typed }) =>
      changeRoundDraft(tx, visit.today, visit.getMandate(), {
        ...typed,
        invitation,
        circle,
        consultationId: consultation.id,
        seen: form.seen,
      }),
    sentences: messagesIn(visit.language).refusals,
    again,
    next: () => `/remiss/${consultation.slug}?klart=sparat`,
  })
}

const askingOf = ({ opensOn }: Consultation): Asking => ({
  name: changeRoundForm.name,
  on: opensOn,
})

async function askedOf(visit: Visit) {
  const { language, db } = visit
  const options = roundOptions(settingOf(visit), await listPackages(db))
  return { words: messagesIn(language).plan.fields, language, options }
}

/** Which form is read, and the day whose county it is about. */
type Asking = { readonly name: string; readonly on: Day }

type Read<Values> =
  | { readonly values: Values; readonly control: (place: string | undefined) => string }
  | { readonly errors: readonly FieldError[] }

/** The form with the last days of single steps, which stand beside it. */
async function withLastDays<Values extends object>(
  visit: Visit,
  asking: Asking,
  form: Sent,
  read: Read<Values>,
): Promise<Read<Values & { readonly lastDays: LastDays }>> {
  const days = await readLastDays(visit, asking, form)
  if ('errors' in read || 'errors' in days)
    return { errors: [...errorsOf(read), ...errorsOf(days)] }
  return {
    values: { ...read.values, lastDays: days.values },
    control: (place: string | undefined) => read.control(place) || days.control(place),
  }
}

const errorsOf = (read: Read<object>) => ('errors' in read ? read.errors : [])

async function readSteps({ db }: Visit, on: Day): Promise<readonly CountyStep[]> {
  return (await countyOnDay(db, on)).routes.consultation
}

async function readLastDays(
  visit: Visit,
  { name, on }: Asking,
  form: Sent,
): Promise<Read<LastDays>> {
  const { language } = visit
  const steps = (await readSteps(visit, on)).filter(hasOwnLastDay)
  const read = readForm(lastDaysForm(name, steps), form, {
    words: Object.fromEntries(
      steps.map(({ key, title }) => [placeOfLastDay(key), title[language]]),
    ),
    language,
  })
  if ('errors' in read) return read
  const values: LastDays = Object.fromEntries(
    steps.flatMap(({ key }) => {
      const on = read.values[placeOfLastDay(key)]
      return on === undefined ? [] : [[key, on]]
    }),
  )
  return { ...read, values }
}

/** Whom a round may leave out, and which of the county's steps. */
async function readCircleOptions({ db, language }: Visit, on: Day): Promise<CircleOptions> {
  const { parties, routes } = await countyOnDay(db, on)
  return {
    withoutParties: parties.map(({ id, name }) => ({ value: id, text: name })),
    withoutSteps: routes.consultation.map(({ key, title }) => ({
      value: key,
      text: title[language],
    })),
  }
}

async function readCircle(visit: Visit, form: Sent, on: Day): Promise<Circle> {
  const { language } = visit
  const read = readForm(circleForm, form, {
    words: messagesIn(language).plan.circle.fields,
    language,
    options: await readCircleOptions(visit, on),
  })
  return 'values' in read ? read.values : wholeCircle
}

/** The route that the days make, or what is wrong with them. */
async function readRoute(
  visit: Visit,
  form: Sent,
  asking: Asking,
): Promise<{ readonly plan: Plan | undefined; readonly errors: readonly FieldError[] }> {
  const { language } = visit
  const words = messagesIn(language).plan.fields
  const read = readForm(routeForm, form, { words, language })
  const chosen = await readLastDays(visit, asking, form)
  if ('errors' in read || 'errors' in chosen) {
    return { plan: undefined, errors: [...errorsOf(read), ...errorsOf(chosen)] }
  }
  const days = { ...read.values, lastDays: chosen.values }
  if (days.dueOn < days.opensOn) return { plan: undefined, errors: [] }
  const circle = await readCircle(visit, form, asking.on)
  return { plan: await readPlan(visit, { ...days, title: form.text('namn'), circle }), errors: [] }
}
