// SPDX-License-Identifier: EUPL-1.2
// One step of a route for one body: everyone may read it, those with a mandate say that it is done.

import { NotAllowed, NotFound, type FieldError } from '#kernel/faults.ts'
import type { Bilingual } from '#kernel/language.ts'
import { isId } from '#platform/id.ts'
import { type Answer, type Page, show, statusOfReturned, type Visit } from '#platform/page.ts'
import { submitForm } from '#platform/submit.ts'
import { readForm, type Returned, returnedForm, seenIn, type Sent } from '#web/form-of.tsx'
import type { PageContent } from '#web/frame.tsx'
import { type Change, tellChanges, tellWho } from '#web/returned.tsx'
import { findBodyBySlug, namesOfPeople } from '../organisation/reads.ts'
import { doStep, reopenStep, waiveStep } from './commands.ts'
import { routeEditPages } from './pages/route-edit-pages.tsx'
import type { LastSteps } from './rules/route-edit.ts'
import { messagesIn } from './messages.ts'
import { findStepRow, type RowOfRoute } from './reads.ts'
import { isDoneByRecord } from './rules/done-by-record.ts'
import { mayDoStep } from './rules/permissions.ts'
import type { RouteSubject } from './rules/route-subject.ts'
import { seenOfStep, undoneMark } from './rules/seen.ts'
import { stepForms } from './rules/step-form.ts'
import { pathOfStep, type StepRow } from './rules/step-row.ts'
import { doneForm, reopenForm, waiveForm } from './views/forms.ts'
import { StepView } from './views/step-view.tsx'

/** What a route is about, handed in by app.ts. */
export type SubjectOfRoute = (db: Visit['db'], routeId: string) => Promise<RouteSubject | undefined>

export type ProcessWiring = {
  readonly lastSteps: LastSteps
  readonly subjectOfRoute?: SubjectOfRoute
  /** Whether what a route is about is under way, held until the transaction ends. */
  readonly holdMatter: Parameters<typeof doStep>[3]['holdMatter']
}

export function processPages(wiring: ProcessWiring): readonly Page<PageContent>[] {
  const path = '/arenden/:steg/:organ'
  return [
    ...routeEditPages(wiring.lastSteps),
    {
      method: 'GET',
      path,
      query: stepForms,
      may: 'everyone',
      drawsKept: true,
      answer: async (visit) => {
        const step = await readStep(visit, wiring)
        return showStep(visit, step, await readKeptForm(visit, step))
      },
    },
    {
      method: 'POST',
      path,
      may: ['process-leader', 'coordinator', 'registrar'],
      answer: (visit) => changeStep(visit, wiring),
    },
  ]
}

type Step = {
  readonly row: RowOfRoute
  readonly subject: RouteSubject | undefined
}

async function readStep(visit: Visit, wiring: ProcessWiring): Promise<Step> {
  const { db, asOf, params } = visit
  const stepId = params['steg'] ?? ''
  const body = await findBodyBySlug(db, params['organ'] ?? '', asOf)
  if (!body || !isId(stepId)) throw new NotFound('step')
  const row = await findStepRow(db, stepId, body.id, asOf)
  if (!row) throw new NotFound('step')
  return { row, subject: await wiring.subjectOfRoute?.(db, row.routeId) }
}

function showStep(
  visit: Visit,
  { row, subject }: Step,
  form: Returned | undefined,
): Answer<PageContent> {
  const { language, today, asOf, mandate } = visit
  const words = messagesIn(language)
  const status = form ? statusOfReturned(form) : 200
  const place = mandate ? 'arenden' : 'sa-gar-det'
  const subjectTitle = subject ? inLanguage(subject.title, visit) : words.progress
  const may = !visit.visitor ? 'sign-in' : mayDoStep(mandate, row.body) ? 'do' : 'not-yours'
  const doneAt = subject?.doneAt?.(row)
  const title = words.page.title(row.title[language], row.body.name)
  return show<PageContent>(
    {
      title,
      place,
      kind: mandate ? 'work' : 'public',
      hasErrors: status !== 200,
      crumbs: [
        { text: words.start, href: visit.link('/') },
        mandate
          ? { text: words.matters, href: visit.link('/arenden') }
          : { text: words.progress, href: visit.link('/sa-gar-det') },
        { text: row.title[language] },
      ],
      content: (
        <StepView
          {...{ language, today, asOf, row, form, may }}
          matter={{
            title: subjectTitle,
            // A title that is not in both languages is in that of the records.
            titleLanguage: typeof subject?.title === 'string' ? 'sv' : language,
            href: visit.link(subject?.path ?? '/sa-gar-det'),
            ...(subject?.routePath && { routeHref: visit.link(subject.routePath) }),
          }}
          doneAt={doneAt === undefined ? undefined : visit.link(doneAt)}
          saved={stepForms.find((name) => visit.query.has(name))}
          isByRecord={isDoneByRecord(row.routeKind, row.verb)}
          link={(path) => visit.link(path)}
        />
      ),
    },
    status,
  )
}

async function changeStep(visit: Visit, wiring: ProcessWiring): Promise<Answer<PageContent>> {
  const { language, today } = visit
  const words = messagesIn(language)
  const { row, subject } = await readStep(visit, wiring)
  if (!mayDoStep(visit.getMandate(), row.body)) throw new NotAllowed('do-step')
  const form = await visit.form()
  const name = stepForms.find((one) => one === form.text('gor')) ?? 'klart'
  const again = async (errors: readonly FieldError[]) => {
    // Read anew: what refused the command may have come after the page was asked for.
    const now = await readStep(visit, wiring)
    const changes = await tellStepChanges(visit, now.row, form)
    return showStep(visit, now, returnedForm(name, form, errors, changes))
  }
  const { routeId, stepId, body } = row
  const { holdMatter } = wiring
  const place = { routeId, stepId, bodyId: body.id, seen: form.seen, holdMatter }
  const mandate = visit.getMandate()
  const { refusals: sentences, page } = words
  const deed = { sentences, again, next: () => `${pathOfStep(row)}?${name}` }
  switch (name) {
    case 'klart':
      if (subject?.doneAt?.(row) !== undefined) {
        return again([{ field: '', text: sentences['step-is-done-elsewhere']({}) }])
      }
      return submitForm(visit, readForm(doneForm, form, { words: page.doneFields, language }), {
        ...deed,
        act: (tx, { doneOn, note = '' }) => doStep(tx, today, mandate, { ...place, doneOn, note }),
      })
    case 'avsta':
      return submitForm(visit, readForm(waiveForm, form, { words: page.waiveFields, language }), {
        ...deed,
        act: (tx, { note = '' }) => waiveStep(tx, today, mandate, { ...place, note }),
      })
    case 'oppna':
      return submitForm(visit, readForm(reopenForm, form, { words: page.reopenFields, language }), {
        ...deed,
        act: (tx, { reason }) => reopenStep(tx, today, mandate, { ...place, reason }),
      })
  }
}

/** The form that had been sent when the session ended. */
async function readKeptForm(visit: Visit, { row }: Step): Promise<Returned | undefined> {
  const { kept } = visit
  if (kept === undefined) return undefined
  return returnedForm(kept.text('gor'), kept, [], await tellStepChanges(visit, row, kept))
}

async function tellStepChanges(
  { db, language }: Visit,
  row: StepRow,
  form: Sent,
): Promise<readonly Change[]> {
  const words = messagesIn(language).page.seen
  const { latestAct, doneOn, isWaived } = row
  const saidBy = latestAct?.saidBy
  const names = await namesOfPeople(db, saidBy ? [saidBy] : [])
  return tellChanges(seenIn(form), seenOfStep(row), {
    act: {
      what: words.step,
      say: (act) => {
        if (act === '') return words.open
        if (act.endsWith(undoneMark)) return words.reopened
        if (act !== latestAct?.id || doneOn === undefined) return words.done
        return isWaived ? words.waivedOn(doneOn) : words.doneOn(doneOn)
      },
      by: latestAct && tellWho(saidBy && names.get(saidBy), latestAct.saidAt, language),
    },
  })
}

function inLanguage(title: string | Bilingual, visit: Visit): string {
  return typeof title === 'string' ? title : title[visit.language]
}
