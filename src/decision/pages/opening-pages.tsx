// SPDX-License-Identifier: EUPL-1.2
// A process leader opens a decision round on a package, in a process.

import { addDays } from '#kernel/day.ts'
import { refused } from '#kernel/result.ts'
import { show, statusOfReturned, type Answer, type Page, type Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm, returnedForm, type Sending, sendingOf } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { kindsOfPackage } from '../../agreement/reads/kinds-of-package.ts'
import { listPackages } from '../../agreement/reads/packages.ts'
import type { Package } from '../../agreement/rules/document.ts'
import { listConsultations } from '../../consultation/reads/rounds.ts'
import { readCountyPlans } from '../../process/reads/county-plans.ts'
import { lastDayBy, planFor } from '../../process/rules/county-plans.ts'
import { openDecisionRound } from '../commands/rounds.ts'
import { messagesIn } from '../messages.ts'
import { refusals } from '../messages/refusals.ts'
import { listDecisionRounds } from '../reads/rounds.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { seenOfRounds } from '../rules/seen.ts'
import { openingForm } from '../views/forms.ts'
import { type OpeningOptions, OpeningView } from '../views/opening-view.tsx'
import { askBefore } from './asked-before.tsx'
import { foreseeOpening } from './foreseen.ts'
import { tellRoundsChanges } from './told-changes.ts'
import type { DecisionWiring } from './wiring.ts'

const path = '/beslutsomgang/ny'

export function openingPages(wiring: DecisionWiring): readonly Page<PageContent>[] {
  const may = rolesThatMay('open-round')
  return [
    {
      method: 'GET',
      path,
      may,
      query: ['paket', 'process'],
      drawsKept: true,
      answer: (visit) => showOpening(visit, wiring),
    },
    { method: 'POST', path, may, answer: (visit) => open(visit, wiring) },
  ]
}

async function readChoices(visit: Visit, wiring: DecisionWiring) {
  const [packages, processes, consultations, rounds] = await Promise.all([
    listPackages(visit.db),
    wiring.listProcesses(visit.db),
    listConsultations(visit.db, visit.today),
    listDecisionRounds(visit.db),
  ])
  return { packages, processes, consultations, rounds }
}

function optionsOf(
  { packages, processes, consultations }: Awaited<ReturnType<typeof readChoices>>,
  { language }: Visit,
): OpeningOptions {
  return {
    packageSlug: packages.map(({ slug, title }) => ({ value: slug, text: `${title} (${slug})` })),
    processSlug: processes.map(({ slug, title }) => ({ value: slug, text: title[language] })),
    consultationSlug: consultations.map(({ slug, title }) => ({ value: slug, text: title })),
  }
}

async function showOpening(
  visit: Visit,
  wiring: DecisionWiring,
  sending: Sending | undefined = sendingOf(visit.kept),
): Promise<Answer<PageContent>> {
  const { language, query, today } = visit
  const words = messagesIn(language)
  const choices = await readChoices(visit, wiring)
  const proposed = await readProposed(visit, choices.packages)
  const changes = sending ? await tellRoundsChanges(visit, choices.rounds, sending.form) : []
  const form = sending && returnedForm(openingForm.name, sending.form, sending.errors, changes)
  const status = form ? statusOfReturned(form) : 200
  return show<PageContent>(
    {
      title: words.opening.title,
      place: 'sa-gar-det',
      kind: 'work',
      crumbs: [...crumbsOf(visit), { text: words.opening.title }],
      hasErrors: status !== 200,
      content: (
        <OpeningView
          {...{ language, form }}
          options={optionsOf(choices, visit)}
          proposedFor={proposed?.for}
          // A link may name the package or the process that it comes from.
          begins={{
            packageSlug: query.get('paket') ?? '',
            processSlug: query.get('process') ?? '',
            opensOn: today,
            deadline: proposed?.deadline ?? '',
            entersIntoForceOn: proposed ? addDays(proposed.deadline, 1) : '',
          }}
          seen={seenOfRounds(choices.rounds)}
          action={visit.link(path)}
        />
      ),
    },
    status,
  )
}

/** What the county proposes for the package that a link names. */
async function readProposed({ db, query, today }: Visit, packages: readonly Package[]) {
  const asked = packages.find(({ slug }) => slug === query.get('paket'))
  const kinds = asked ? await kindsOfPackage(db, asked) : []
  const plan = asked && planFor(await readCountyPlans(db), 'decision', kinds)
  return (
    plan && {
      for: kinds.find((kind) => kind === plan.for)!,
      deadline: lastDayBy(plan, today),
    }
  )
}

function crumbsOf(visit: Visit) {
  const words = messagesIn(visit.language)
  return [
    { text: words.start, href: visit.link('/') },
    { text: words.processes, href: visit.link('/sa-gar-det') },
  ]
}

/** What the process that is chosen has been about so far. */
async function readProcess({ db, language }: Visit, wiring: DecisionWiring, slug: string) {
  const processes = await wiring.listProcesses(db)
  const title = processes.find((one) => one.slug === slug)?.title[language] ?? ''
  return { title, documentIds: await wiring.documentsOfProcess(db, slug) }
}

async function open(visit: Visit, wiring: DecisionWiring): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const { today, language } = visit
  const mandate = visit.getMandate()
  const choices = await readChoices(visit, wiring)
  const words = messagesIn(language)
  const read = readForm(openingForm, form, {
    words: words.opening.fields,
    language,
    options: optionsOf(choices, visit),
  })
  const idOf = (all: readonly { readonly slug: string; readonly id: string }[], slug?: string) =>
    all.find((one) => one.slug === slug)?.id
  return submitForm(visit, read, {
    async act(tx, { packageSlug, processSlug, consultationSlug, ...typed }) {
      const opened = await openDecisionRound(tx, today, mandate, {
        ...typed,
        packageId: idOf(choices.packages, packageSlug)!,
        consultationId: idOf(choices.consultations, consultationSlug),
        seen: form.seen,
      })
      if (!opened.granted) return opened
      // A new round is of no process yet: only the same form sent again can come to another.
      const isTied = await wiring.attachToProcess(tx, today, mandate, opened.value.id, processSlug)
      return isTied ? opened : refused('of-another-process', {}, 'processSlug')
    },
    confirm: {
      form,
      foresee: async (tx, round) =>
        foreseeOpening(visit, tx, round, await readProcess(visit, wiring, form.text('process'))),
      ask: (foretold, isAgain) =>
        askBefore(visit, {
          foretold,
          isAgain,
          form,
          path,
          title: words.before.open.title,
          submit: words.opening.doOpen,
          subject: form.text('titel'),
          crumbs: crumbsOf(visit),
          back: path,
        }),
    },
    sentences: refusals[language],
    again: (errors) => showOpening(visit, wiring, { form, errors }),
    next: () => `/sa-gar-det/${form.text('process')}/beslut`,
  })
}
