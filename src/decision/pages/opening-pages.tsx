// SPDX-License-Identifier: EUPL-1.2
// A process leader opens a decision round on a package, in a process.

import type { FieldError } from '#kernel/faults.ts'
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
import { comesBack, untouched, type ReturnedForm } from '#web/returned.tsx'
import { listPackages } from '../../agreement/reads/packages.ts'
import { listConsultations } from '../../consultation/reads/rounds.ts'
import { openDecisionRound } from '../commands/rounds.ts'
import { messagesIn } from '../messages.ts'
import { listDecisionRounds } from '../reads/rounds.ts'
import { rolesThatMay } from '../rules/permissions.ts'
import { seenOfRounds } from '../rules/seen.ts'
import { OpeningView } from '../views/opening-view.tsx'
import { tellRoundsChanges } from './told-changes.ts'
import { errorsOf, readerOf } from './typed-form.ts'
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

async function showOpening(
  visit: Visit,
  wiring: DecisionWiring,
  form: ReturnedForm = untouched,
): Promise<Answer<PageContent>> {
  const { language } = visit
  const words = messagesIn(language)
  const choices = await readChoices(visit, wiring)
  // A link may name the package or the process that it comes from.
  const asked = Object.fromEntries(
    ['paket', 'process'].map((name) => [name, visit.query.get(name) ?? '']),
  )
  return show<PageContent>(
    {
      title: words.opening.title,
      place: 'sa-gar-det',
      kind: 'desk',
      crumbs: [
        { text: words.start, href: visit.link('/') },
        { text: words.processes, href: visit.link('/sa-gar-det') },
        { text: words.opening.title },
      ],
      hasErrors: statusOfReturned(form) !== 200,
      content: (
        <OpeningView
          language={language}
          packages={choices.packages.map(({ slug, title }) => ({
            value: slug,
            text: `${title} (${slug})`,
          }))}
          processes={choices.processes.map(({ slug, title }) => ({
            value: slug,
            text: title[language],
          }))}
          consultations={choices.consultations.map(({ slug, title }) => ({
            value: slug,
            text: title,
          }))}
          form={{ ...form, typed: { ...asked, oppnar: visit.today, ...form.typed } }}
          seen={seenOfRounds(choices.rounds)}
          action={visit.link(path)}
        />
      ),
    },
    statusOfReturned(form),
  )
}

async function again(
  visit: Visit,
  wiring: DecisionWiring,
  form: SubmittedForm,
  wrong: readonly FieldError[],
): Promise<Answer<PageContent>> {
  const changes = await tellRoundsChanges(visit, await listDecisionRounds(visit.db), form)
  return showOpening(visit, wiring, comesBack(form.typed, wrong, changes))
}

async function open(visit: Visit, wiring: DecisionWiring): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const { today, language } = visit
  const mandate = visit.getMandate()
  const read = await readOpening(visit, wiring, form)
  if (!read.value) return again(visit, wiring, form, read.errors)
  const { processSlug, ...input } = read.value
  const { opened, belongsToOther } = await visit.act(async (tx) => {
    const opened = await openDecisionRound(tx, today, mandate, { ...input, seen: form.seen })
    if (!opened.granted) return { opened, belongsToOther: false }
    const roundId = opened.value.id
    // A new round is of no process yet: only the same form sent again can come to another.
    const isTied = await wiring.attachToProcess(tx, today, mandate, roundId, processSlug)
    return { opened, belongsToOther: !isTied }
  })
  const errors = belongsToOther
    ? [{ field: 'process', text: messagesIn(language).opening.ofAnotherProcess }]
    : errorsOf(opened, language)
  if (errors.length > 0) return again(visit, wiring, form, errors)
  return redirect(visit.link(`/sa-gar-det/${processSlug}/beslut`))
}

async function readOpening(visit: Visit, wiring: DecisionWiring, form: SubmittedForm) {
  const words = messagesIn(visit.language).opening
  const choices = await readChoices(visit, wiring)
  const reader = readerOf(form, visit.language)
  const made = choices.packages.find(({ slug }) => slug === form.text('paket'))
  if (!made) reader.errors.push({ field: 'paket', text: words.choosePackage })
  const process = choices.processes.find(({ slug }) => slug === form.text('process'))
  if (!process) reader.errors.push({ field: 'process', text: words.chooseProcess })
  const opensOn = reader.neededDay('oppnar')
  const deadline = reader.neededDay('sista-dag')
  const entersIntoForceOn = reader.neededDay('galler-fran')
  if (!made || !process || !opensOn || !deadline || !entersIntoForceOn) {
    return { errors: reader.errors }
  }
  return {
    value: {
      packageId: made.id,
      processSlug: process.slug,
      slug: form.text('adress'),
      title: form.text('titel'),
      opensOn,
      deadline,
      entersIntoForceOn,
      consultationId: choices.consultations.find(({ slug }) => slug === form.text('remiss'))?.id,
    },
    errors: [],
  }
}
