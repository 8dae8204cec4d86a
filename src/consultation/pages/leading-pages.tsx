// SPDX-License-Identifier: EUPL-1.2
// The process leader's pages of a round that is prepared: open, extend, cancel, close, publish.

import { parseDay } from '#kernel/day.ts'
import type { FieldError } from '#kernel/faults.ts'
import type { Result } from '#kernel/result.ts'
import { parseWholeNumber } from '#kernel/whole-number.ts'
import { isId } from '#platform/id.ts'
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
import type { FormState } from '../views/look.tsx'
import { OpenRoundView } from '../views/open-round-view.tsx'
import { showRound } from './round-page.tsx'
import { crumbsTo, errorsAfter, findRound, lookOf } from './visited-round.ts'
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
    form ? statusOfReturned(form) : 200,
  )
}

async function openOne(visit: Visit): Promise<Answer<PageContent>> {
  const consultation = await findRound(visit)
  const form = await visit.form()
  const outcome = await visit.act((tx) =>
    openConsultation(tx, visit.today, visit.getMandate(), {
      consultationId: consultation.id,
      seen: form.seen,
    }),
  )
  if (!outcome.granted) {
    const now = await findRound(visit)
    // Pressed twice is pressed once.
    if (now.status === 'open') return redirect(visit.link(`/remiss/${now.slug}`))
    const changes = tellChanges(form.seen, seenOfPrepared(now), {
      round: roundWords(visit),
      prepared: preparedWords(visit, now),
    })
    const errors = errorsAfter(visit, outcome, () => '')
    return showOpening(visit, { name: 'oppna', typed: form.typed, errors, changes })
  }
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
  if (errors.length > 0) {
    const changes = await tellStepChanges(visit, name, form)
    return showRound(visit, { name, typed: form.typed, errors, changes })
  }
  return redirect(visit.link(`/remiss/${consultation.slug}?klart=sparat`))
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
      seen: form.seen,
    }),
  )
}

const cancel: Deed = (visit, consultationId, form) =>
  visit.act((tx) =>
    cancelConsultation(tx, visit.today, visit.getMandate(), {
      consultationId,
      reason: form.text('skal'),
      seen: form.seen,
    }),
  )

const close: Deed = (visit, consultationId, { seen }) =>
  visit.act((tx) =>
    closeConsultation(tx, visit.today, visit.getMandate(), { consultationId, seen }),
  )

const publish: Deed = (visit, consultationId, { seen }) =>
  visit.act((tx) =>
    publishConsultation(tx, visit.today, visit.getMandate(), { consultationId, seen }),
  )

const nameAnswering: Deed = async (visit, consultationId, form) => {
  const packageId = form.text('paket')
  if (!isId(packageId)) {
    return [{ field: 'paket', text: `${messagesIn(visit.language).plan.choosePackage}.` }]
  }
  return visit.act((tx) =>
    setAnsweringPackage(tx, visit.today, visit.getMandate(), {
      consultationId,
      packageId,
      seen: form.seen,
    }),
  )
}
