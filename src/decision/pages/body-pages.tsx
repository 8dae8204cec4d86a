// SPDX-License-Identifier: EUPL-1.2
// What one body on the way says in the round: position, recommendation or preparation.

import { NotFound, type FieldError } from '#kernel/faults.ts'
import { linkOnDay } from '#platform/link-on-day.ts'
import { redirect, show, type Answer, type Page, type Visit } from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import { findBodyBySlug } from '../../organisation/reads.ts'
import { readRoute } from '../../process/reads.ts'
import { recordStatement } from '../commands/statements.ts'
import { messagesIn } from '../messages.ts'
import { getRound, listStatements } from '../reads/rounds.ts'
import { receivesDecisions } from '../rules/lifecycle.ts'
import { mayForBody, rolesThatMay } from '../rules/permissions.ts'
import { isStatementVerb } from '../rules/statement.ts'
import { BodyView } from '../views/body-view.tsx'
import { errorsOf, readerOf } from './typed-form.ts'
import { crumbsTo, getProcess, pathOf, type DecisionWiring } from './wiring.ts'

const path = '/sa-gar-det/:process/beslut/organ/:organ'

export function bodyPages(wiring: DecisionWiring): readonly Page<PageContent>[] {
  return [
    { method: 'GET', path, may: 'everyone', answer: (visit) => showBody(visit, wiring) },
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
  return { process, round, body, row }
}

async function showBody(
  visit: Visit,
  wiring: DecisionWiring,
  errors: readonly FieldError[] = [],
  typed: Readonly<Record<string, string>> = {},
): Promise<Answer<PageContent>> {
  const { language } = visit
  const { process, round, body, row } = await readSubject(visit, wiring)
  const statements = await listStatements(visit.db, round.id)
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
      hasErrors: errors.length > 0,
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
          statements={statements.filter(
            (one) => one.bodyId === body.id && one.statedOn <= visit.asOf,
          )}
          mayRecord={mayForBody(visit.mandate, body) && receivesDecisions(round.status)}
          isSaved={visit.query.get('klart') === 'ja'}
          typed={typed}
          errors={errors}
          action={visit.link(`${pathOf(visit)}/organ/${body.slug}`)}
        />
      ),
    },
    errors.length > 0 ? 422 : 200,
  )
}

async function say(visit: Visit, wiring: DecisionWiring): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const { round, body } = await readSubject(visit, wiring)
  const reader = readerOf(form, visit.language)
  const outcome = reader.outcome('utfall')
  const statedOn = reader.neededDay('dag')
  if (outcome === undefined || statedOn === undefined) {
    return showBody(visit, wiring, reader.errors, form.typed)
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
    }),
  )
  // The day of a meeting has its own name in the other forms.
  const errors = errorsOf(result, visit.language).map((error) =>
    error.field === 'motesdag' ? { ...error, field: 'dag' } : error,
  )
  if (errors.length > 0) return showBody(visit, wiring, errors, form.typed)
  return redirect(visit.link(`${pathOf(visit)}/organ/${body.slug}?klart=ja`))
}
