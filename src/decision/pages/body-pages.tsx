// SPDX-License-Identifier: EUPL-1.2
// What one body on the way says in the round: position, recommendation or preparation.

import { NotFound } from '#kernel/faults.ts'
import { linkOnDay } from '#platform/day/link-on-day.ts'
import { show, statusOfReturned, type Answer, type Page, type Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm, type Returned, returnedForm, type Sending, sendingOf } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { findBodyBySlug } from '../../organisation/reads.ts'
import { readRoute } from '../../process/reads.ts'
import { recordStatement } from '../commands/statements.ts'
import { messagesIn } from '../messages.ts'
import { refusals } from '../messages/refusals.ts'
import { getRound, listStatements } from '../reads/rounds.ts'
import { receivesDecisions } from '../rules/lifecycle.ts'
import { mayForBody, rolesThatMay } from '../rules/permissions.ts'
import { seenOfStatements } from '../rules/seen.ts'
import { isStatementVerb } from '../rules/statement.ts'
import { BodyView } from '../views/body-view.tsx'
import { statementForm } from '../views/forms.ts'
import { tellStatementChanges } from './told-changes.ts'
import { crumbsTo, getProcess, pathOf, type DecisionWiring } from './wiring.ts'

const path = '/sa-gar-det/:process/beslut/organ/:organ'

export function bodyPages(wiring: DecisionWiring): readonly Page<PageContent>[] {
  return [
    {
      method: 'GET',
      path,
      query: ['klart'],
      may: 'everyone',
      drawsKept: true,
      answer: async (visit) => {
        const subject = await readSubject(visit, wiring)
        const kept = sendingOf(visit.kept)
        return showBody(visit, subject, kept && (await comesBack(visit, subject, kept)))
      },
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
  const body = await findBodyBySlug(visit.db, visit.params['organ'] ?? '', visit.asOf)
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
  form?: Returned,
): Promise<Answer<PageContent>> {
  const { language } = visit
  const status = form ? statusOfReturned(form) : 200
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
            form !== undefined ||
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

async function comesBack(
  visit: Visit,
  { round, statements, row }: Subject,
  { form, errors }: Sending,
): Promise<Returned> {
  const changes = await tellStatementChanges(visit, round, statements, row, form)
  return returnedForm(statementForm.name, form, errors, changes)
}

async function say(visit: Visit, wiring: DecisionWiring): Promise<Answer<PageContent>> {
  const form = await visit.form()
  const { language } = visit
  const { round, body } = await readSubject(visit, wiring)
  const words = messagesIn(language).bodyPage.fields
  return submitForm(visit, readForm(statementForm, form, { words, language }), {
    act: (tx, typed) =>
      recordStatement(tx, visit.today, visit.getMandate(), {
        ...typed,
        roundId: round.id,
        bodyId: body.id,
        seen: form.seen,
      }),
    sentences: refusals[language],
    async again(errors) {
      const subject = await readSubject(visit, wiring)
      return showBody(visit, subject, await comesBack(visit, subject, { form, errors }))
    },
    next: () => `${pathOf(visit)}/organ/${body.slug}?klart=ja`,
  })
}
