// SPDX-License-Identifier: EUPL-1.2
// An administrator changes which steps the county's rounds take, from a day on.

import { type FieldError, NotFound } from '#kernel/faults.ts'
import { seenField } from '#kernel/seen.ts'
import { type Answer, type Page, show, statusOfReturned, type Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm, returnedForm, seenIn, type Sent } from '#web/form-of.tsx'
import { writingField } from '#web/form.tsx'
import type { PageContent } from '#web/frame.tsx'
import { tellChanges } from '#web/returned.tsx'
import { slugOf } from '../../organisation/rules/slug.ts'
import { editCountyRoute } from '../commands/editing-routes.ts'
import { messagesIn } from '../messages.ts'
import { routeWords } from '../messages/routes.ts'
import { countyOnDay, listRouteVersions } from '../reads.ts'
import {
  type BodyChoice,
  type CountyOnDay,
  type CountyStep,
  type DayOfRound,
  daysOfRounds,
} from '../rules/county-on-day.ts'
import { stepVerbs } from '../rules/route.ts'
import { choicesOf, inOneOrder, type LastSteps, type RouteVersion } from '../rules/route-edit.ts'
import { branches, type RouteKind } from '../rules/route-template.ts'
import { seenOfVersions } from '../rules/seen.ts'
import { countyStepForm, removeStepForm } from '../views/forms.ts'
import {
  type CountyRouteModel,
  CountyStepView,
  kindInPath,
  preferFormOf,
  routesRoot,
  RoutesView,
  type StepOptions,
  stepWords,
} from '../views/route-edit-views.tsx'

const kinds = ['consultation', 'decision'] as const

export function routeEditPages(lastSteps: LastSteps): readonly Page<PageContent>[] {
  const may = ['administrator'] as const
  const one = `${routesRoot}/:slag/:steg`
  return [
    {
      method: 'GET',
      path: routesRoot,
      may,
      query: ['klart', writingField],
      drawsKept: true,
      answer: (visit) => showRoutes(visit, visit.kept && { form: visit.kept, errors: [] }),
    },
    { method: 'POST', path: routesRoot, may, answer: (visit) => prefer(visit, lastSteps) },
    {
      method: 'GET',
      path: one,
      may,
      query: [writingField],
      drawsKept: true,
      answer: (visit) => showStep(visit, visit.kept && { form: visit.kept, errors: [] }),
    },
    { method: 'POST', path: one, may, answer: (visit) => changeStep(visit, lastSteps) },
  ]
}

type Sending = { readonly form: Sent; readonly errors: readonly FieldError[] }

type Known = {
  readonly county: CountyOnDay
  readonly versions: Readonly<Record<RouteKind, readonly RouteVersion[]>>
}

async function readKnown({ db, today }: Visit): Promise<Known> {
  const [county, consultation, decision] = await Promise.all([
    countyOnDay(db, today),
    listRouteVersions(db, 'consultation'),
    listRouteVersions(db, 'decision'),
  ])
  return { county, versions: { consultation, decision } }
}

function crumbs(visit: Visit, title?: string) {
  const words = routeWords(visit.language)
  const start = { text: messagesIn(visit.language).start, href: visit.link('/') }
  return title === undefined
    ? [start, { text: words.title }]
    : [start, { text: words.title, href: visit.link(routesRoot) }, { text: title }]
}

/** The form that came back, with what has changed since it was drawn. */
function comeBack(visit: Visit, sent: Sending | undefined, kind: RouteKind, known: Known) {
  if (!sent) return undefined
  const words = routeWords(visit.language)
  const changes = tellChanges(seenIn(sent.form), seenOfVersions(known.versions[kind]), {
    latestRoute: {
      what: words.latest,
      say: (id) =>
        known.versions[kind]
          .find((one) => one.id === id)
          ?.steps.map(({ title }) => title[visit.language])
          .join(', ') ?? words.other,
    },
  })
  const errors = sent.errors.filter(({ field }) => field !== seenField || changes.length === 0)
  return returnedForm(sent.form.text('gor'), sent.form, errors, changes)
}

function modelOf(kind: RouteKind, { county, versions }: Known, visit: Visit): CountyRouteModel {
  const { parties, bodies } = county
  const steps = county.routes[kind]
  const each = steps.filter(({ by }) => 'each' in by)
  const named = (id: string | undefined) => parties.find((one) => one.id === id)?.name ?? ''
  return {
    kind,
    steps,
    later: versions[kind].filter(({ from }) => from > visit.today),
    preferred: each.flatMap(({ by }) =>
      'each' in by
        ? (by.prefer ?? []).flatMap((slug) => {
            const body = bodies.find((one) => one.slug === slug)
            return body ? [{ party: named(body.partyId), body: body.name }] : []
          })
        : [],
    ),
    options: {
      stepKey: each.map(({ key, title }) => ({ value: key, text: title[visit.language] })),
      partyId: parties.map(({ id, name }) => ({ value: id, text: name })),
      bodyId: bodies
        .filter(({ partyId }) => partyId !== undefined)
        .map(({ id, name }) => ({ value: id, text: name })),
    },
  }
}

async function showRoutes(visit: Visit, sent?: Sending): Promise<Answer<PageContent>> {
  const { language, link } = visit
  const known = await readKnown(visit)
  const kind =
    sent?.form.text('gor') === preferFormOf('decision').name ? 'decision' : 'consultation'
  const form = comeBack(visit, sent, kind, known)
  const status = form ? statusOfReturned(form) : 200
  return show<PageContent>(
    {
      title: routeWords(language).title,
      place: 'admin/organisation',
      kind: 'work',
      crumbs: crumbs(visit),
      hasErrors: status !== 200,
      content: (
        <RoutesView
          {...{ language, link, form }}
          writing={form?.name ?? visit.query.get(writingField) ?? undefined}
          seenOf={(of) => seenOfVersions(known.versions[of])}
          routes={kinds.map((of) => modelOf(of, known, visit))}
          nameOf={(slug) => nameOf(known.county, slug)}
          saved={visit.query.has('klart')}
        />
      ),
    },
    status,
  )
}

function nameOf({ bodies }: CountyOnDay, slug: string): string {
  return bodies.find((one) => one.slug === slug)?.name ?? slug
}

async function prefer(visit: Visit, lastSteps: LastSteps): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const form = await visit.form()
  const kind = kinds.find((one) => preferFormOf(one).name === form.text('gor'))
  if (!kind) throw new NotFound(`nothing is called ${form.text('gor')}`)
  const known = await readKnown(visit)
  const { bodies, parties } = known.county
  const words = routeWords(language)
  const { stepKey, partyId, bodyId, from } = words.fields
  const read = readForm(preferFormOf(kind), form, {
    words: { stepKey, partyId, bodyId, from },
    language,
    options: modelOf(kind, known, visit).options,
  })
  return submitForm(visit, read, {
    act: (tx, typed) =>
      editCountyRoute(tx, today, visit.getMandate(), {
        kind,
        from: typed.from,
        edit: {
          stepKey: typed.stepKey,
          party: parties.find(({ id }) => id === typed.partyId)!,
          body: bodies.find(({ id }) => id === typed.bodyId),
          bodies,
        },
        lastSteps,
        seen: form.seen,
      }),
    sentences: words.refusals,
    again: (errors) => showRoutes(visit, { form, errors }),
    next: () => `${routesRoot}?klart=vag`,
  })
}

type FoundStep = { readonly kind: RouteKind; readonly step: CountyStep | undefined }

function findStep({ params }: Visit, { county }: Known): FoundStep {
  const kind = kinds.find((one) => kindInPath[one] === params['slag'])
  const step = kind && county.routes[kind].find(({ key }) => key === params['steg'])
  if (!kind || (!step && params['steg'] !== 'nytt')) throw new NotFound(`no step ${params['steg']}`)
  return { kind, step }
}

function stepOptions(visit: Visit, { kind, step }: FoundStep, { county }: Known): StepOptions {
  const { language } = visit
  const words = routeWords(language)
  const { verb, branch } = messagesIn(language)
  const days = daysOfRounds[kind].map((value) => ({ value, text: words.days[value] }))
  return {
    verb: stepVerbs.map((value) => ({ value, text: verb[value] })),
    branch: branches.map((value) => ({ value, text: branch[value] })),
    by: choicesOf(county, step?.by).map((choice) => ({
      value: inOneOrder(choice),
      text: words.whoDoes(choice, (slug) => nameOf(county, slug)),
    })),
    after: county.routes[kind]
      .filter(({ key }) => key !== step?.key)
      .map(({ key, title }) => ({ value: key, text: title[language] })),
    opens: days,
    due: days,
    isOptional: [{ value: 'ja', text: words.optionalYes }],
  }
}

async function showStep(visit: Visit, sent?: Sending): Promise<Answer<PageContent>> {
  const { language, link } = visit
  const words = routeWords(language)
  const known = await readKnown(visit)
  const found = findStep(visit, known)
  const form = comeBack(visit, sent, found.kind, known)
  const status = form ? statusOfReturned(form) : 200
  const title = found.step
    ? words.changeOf(found.step.title[language])
    : words.addTo(words.kind[found.kind])
  return show<PageContent>(
    {
      title,
      place: 'admin/organisation',
      kind: 'work',
      crumbs: crumbs(visit, title),
      hasErrors: status !== 200,
      content: (
        <CountyStepView
          {...{ language, link, form, ...found }}
          writing={form?.name ?? visit.query.get(writingField) ?? undefined}
          options={stepOptions(visit, found, known)}
          seenOf={(of) => seenOfVersions(known.versions[of])}
        />
      ),
    },
    status,
  )
}

async function changeStep(visit: Visit, lastSteps: LastSteps): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const words = routeWords(language)
  const known = await readKnown(visit)
  const found = findStep(visit, known)
  const { kind, step } = found
  const form = await visit.form()
  const deed = {
    sentences: words.refusals,
    again: (errors: readonly FieldError[]) => showStep(visit, { form, errors }),
    next: () => `${routesRoot}?klart=vag`,
  }
  const given = { kind, lastSteps, seen: form.seen }
  if (step && form.text('gor') === removeStepForm.name) {
    const read = readForm(removeStepForm, form, { words: { from: words.fields.from }, language })
    return submitForm(visit, read, {
      ...deed,
      act: (tx, { from }) =>
        editCountyRoute(tx, today, visit.getMandate(), {
          ...given,
          from,
          edit: { remove: step.key },
        }),
    })
  }
  const read = readForm(countyStepForm, form, {
    words: stepWords(language),
    language,
    options: stepOptions(visit, found, known),
  })
  const keys = known.county.routes[kind].map(({ key }) => key)
  return submitForm(visit, read, {
    ...deed,
    act: (tx, { from, ...typed }) =>
      editCountyRoute(tx, today, visit.getMandate(), {
        ...given,
        from,
        edit: {
          put: {
            key: step?.key ?? freeKey(slugOf(typed.sv), keys),
            verb: typed.verb,
            branch: typed.branch,
            title: { sv: typed.sv, en: typed.en },
            by: JSON.parse(typed.by) as BodyChoice,
            ...(typed.after.length > 0 && { after: typed.after }),
            ...(typed.opens && { opens: typed.opens as DayOfRound }),
            ...(typed.due && { due: typed.due as DayOfRound }),
            ...(typed.isOptional && { optional: true }),
            ...(step?.covers !== undefined && { covers: step.covers }),
          },
        },
      }),
  })
}

function freeKey(wanted: string, taken: readonly string[]): string {
  const base = wanted === '' || wanted === 'nytt' ? 'steg' : wanted
  let key = base
  for (let count = 2; taken.includes(key); count += 1) key = `${base}-${count}`
  return key
}
