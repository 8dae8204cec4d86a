// SPDX-License-Identifier: EUPL-1.2
// What one body on the way says in the round: position, recommendation or preparation.

import { NotFound, type FieldError } from '#kernel/faults.ts'
import { linkOnDay } from '#platform/link-on-day.ts'
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
import { findBodyBySlug } from '../../organisation/reads.ts'
import { readRoute } from '../../process/reads.ts'
import { recordStatement } from '../commands/statements.ts'
import { messagesIn } from '../messages.ts'
import { getRound, listStatements } from '../reads/rounds.ts'
import { receivesDecisions } from '../rules/lifecycle.ts'
import { mayForBody, rolesThatMay } from '../rules/permissions.ts'
import { seenOfStatements } from '../rules/seen.ts'
import { isStatementVerb } from '../rules/statement.ts'
import { BodyView } from '../views/body-view.tsx'
import { tellStatementChanges } from './told-changes.ts'
import { errorsOf, readerOf } from './typed-form.ts'
import { crumbsTo, getProcess, pathOf, type DecisionWiring } from './wiring.ts'

const path = '/sa-gar-det/:process/beslut/organ/:organ'

export function bodyPages(wiring: DecisionWiring): readonly Page<PageContent>[] {
  return [
    {
      method: 'GET',
      path,
      query: ['klart'],
      may: 'everyone',
      answer: async (visit) => showBody(visit, await readSubject(visit, wiring)),
    },
    {
      method: 'POST',
      path,
      may: rolesThatMay('record-statement'),
      answer: (visit) => say(visit, wiring),
    },
  ]
}

async function readSubject(visit: Visit, wiring: DecisionWiring) {
  const process = await getProcess(visit, wiring)
  const round = await getRound(visit.db, process.roundId)
  const body = await findBodyBySlug(visit.db, visit.params['organ'] ?? '')
  const route = await readRoute(visit.db, round.routeId, visit.asOf)
  const row = route.rows.find((one) => one.body.id === body?.id && isStatementVerb(one.verb))
  if (!body || !row) throw new NotFound(`no body ${visit.params['organ']} on the way`)
  // As the page shows them: on another day it has seen less.
  const statements = (await listStatements(visit.db, round.id)).filter(
    ({ bodyId, statedOn }) => bodyId === body.id && statedOn <= visit.asOf,
  )
  return { process, round, body, row, statements }
}

type Subject = Awaited<ReturnType<typeof readSubject>>

async function showBody(
  visit: Visit,
  { process, round, body, row, statements }: Subject,
  form: ReturnedForm = untouched,
): Promise<Answer<PageContent>> {
  const { language } = visit
  const status = statusOfReturned(form)
  const words = messagesIn(language)
  return show<PageContent>(
    {
      title: words.bodyPage.title(body.name, round.title),
      place: 'sa-gar-det',
      crumbs: [
        ...crumbsTo(visit, process),
        { text: words.decisions, href: linkOnDay(visit)(pathOf(visit)) },
        { text: body.shortName },
      ],
      hasErrors: status !== 200,
      content: (
        <BodyView
          language={language}
          round={round}
          body={body}
          step={{
            title: row.title[language],
            state: row.state,
            dueOn: row.dueOn,
            doneOn: row.doneOn,
            waitingFor: row.waitingFor.map(({ shortName }) => shortName),
          }}
          statements={statements}
          hasForm={
            form !== untouched ||
            (mayForBody(visit.mandate, body) && receivesDecisions(round.status))
          }
          isSaved={visit.query.get('klart') === 'ja'}
          form={form}
          seen={seenOfStatements(round, statements, row)}
          action={visit.link(`${pathOf(visit)}/organ/${body.slug}`)}
        />
      ),
    },
    status,
  )
}

async function again(
  visit: Visit,
  wiring: DecisionWiring,
  form: SubmittedForm,
  wrong: readonly FieldError[],
): Promise<Answer<PageContent>> {
  const subject = await readSubject(visit, wiring)
  const { round, statements, row } = subject
  const changes = await tellStatementChanges(visit, round, statements, row, form)
  return showBody(visit, subject, comesBack(form.typed, wrong, changes))
}

async function say(visit: Visit, wiring: DecisionWiring): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const { round, body } = await readSubject(visit, wiring)
  const reader = readerOf(form, visit.language)
  const outcome = reader.outcome('utfall')
  const statedOn = reader.neededDay('dag')
  if (outcome === undefined || statedOn === undefined) {
    return again(visit, wiring, form, reader.errors)
  }
  const result = await visit.act((tx) =>
    recordStatement(tx, visit.today, visit.getMandate(), {
      roundId: round.id,
      bodyId: body.id,
      outcome,
      statedOn,
      paragraph: form.text('paragraf'),
      registryNumber: form.text('diarienummer'),
      note: form.text('anteckning'),
      seen: form.seen,
    }),
  )
  // The day of a meeting has its own name in the other forms.
  const errors = errorsOf(result, visit.language).map((error) =>
    error.field === 'motesdag' ? { ...error, field: 'dag' } : error,
  )
  if (errors.length > 0) return again(visit, wiring, form, errors)
  return redirect(visit.link(`${pathOf(visit)}/organ/${body.slug}?klart=ja`))
}
