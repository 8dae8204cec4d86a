// SPDX-License-Identifier: EUPL-1.2
// One step of a route for one body: everyone may read it, those with a mandate say that it is done.

import { parseDay } from '#kernel/day.ts'
import { NotAllowed, NotFound } from '#kernel/faults.ts'
import type { Bilingual } from '#kernel/language.ts'
import type { Result } from '#kernel/result.ts'
import { seenField } from '#kernel/seen.ts'
import { isId } from '#platform/id.ts'
import {
  type Answer,
  type Page,
  redirect,
  show,
  statusOfReturned,
  type SubmittedForm,
  type Visit,
} from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import {
  comesBack,
  tellChanges,
  tellWho,
  untouched,
  type Change,
  type ReturnedForm,
} from '#web/returned.tsx'
import { findBodyBySlug, namesOfPeople } from '../organisation/reads.ts'
import { doStep, reopenStep, waiveStep } from './commands.ts'
import { messagesIn } from './messages.ts'
import { findStepRow, type RowOfRoute } from './reads.ts'
import { isDoneByRecord } from './rules/done-by-record.ts'
import { mayDoStep } from './rules/permissions.ts'
import type { ProcessRefusal } from './rules/refusals.ts'
import { seenOfStep, undoneMark } from './rules/seen.ts'
import { stepForms, type StepForm } from './rules/step-form.ts'
import { pathOfStep, type StepRow } from './rules/step-row.ts'
import { StepView } from './views/step-view.tsx'

/** What a route is about, said by the room that opened it. Paths are without language. */
export type Matter = {
  readonly title: string | Bilingual
  readonly path: string
  /** Where the whole route is shown. */
  readonly routePath?: string | undefined
  /** Where a step is done when an answer or a decision is what does it. */
  readonly doneAt?: (row: StepRow) => string | undefined
}

export type ProcessWiring = {
  readonly matterOfRoute?: (db: Visit['db'], routeId: string) => Promise<Matter | undefined>
  /** Whether the matter of a route is under way, held until the transaction ends. */
  readonly holdMatter: Parameters<typeof doStep>[3]['holdMatter']
}

export function processPages(wiring: ProcessWiring): readonly Page<PageContent>[] {
  const path = '/arenden/:steg/:organ'
  return [
    {
      method: 'GET',
      path,
      query: stepForms,
      may: 'everyone',
      answer: async (visit) => showStep(visit, await readStep(visit, wiring)),
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
  readonly matter: Matter | undefined
}

async function readStep(visit: Visit, wiring: ProcessWiring): Promise<Step> {
  const { db, asOf, params } = visit
  const stepId = params['steg'] ?? ''
  const body = await findBodyBySlug(db, params['organ'] ?? '')
  if (!body || !isId(stepId)) throw new NotFound('step')
  const row = await findStepRow(db, stepId, body.id, asOf)
  if (!row) throw new NotFound('step')
  return { row, matter: await wiring.matterOfRoute?.(db, row.routeId) }
}

function showStep(
  visit: Visit,
  { row, matter }: Step,
  form: ReturnedForm & { readonly name?: StepForm } = untouched,
): Answer<PageContent> {
  const { language, today, asOf, mandate } = visit
  const words = messagesIn(language)
  const place = mandate ? 'arenden' : 'sa-gar-det'
  const matterTitle = matter ? inLanguage(matter.title, visit) : words.progress
  const may = !visit.visitor ? 'sign-in' : mayDoStep(mandate, row.body) ? 'do' : 'not-yours'
  const doneAt = matter?.doneAt?.(row)
  const title = words.page.title(row.title[language], row.body.name)
  return show<PageContent>(
    {
      title,
      place,
      kind: mandate ? 'desk' : 'public',
      hasErrors: statusOfReturned(form) !== 200,
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
            title: matterTitle,
            // A title that is not in both languages is in that of the records.
            titleLanguage: typeof matter?.title === 'string' ? 'sv' : language,
            href: visit.link(matter?.path ?? '/sa-gar-det'),
            ...(matter?.routePath && { routeHref: visit.link(matter.routePath) }),
          }}
          doneAt={doneAt === undefined ? undefined : visit.link(doneAt)}
          saved={stepForms.find((name) => visit.query.has(name))}
          isByRecord={isDoneByRecord(row.routeKind, row.verb)}
          link={(path) => visit.link(path)}
        />
      ),
    },
    statusOfReturned(form),
  )
}

type Deed = (
  tx: Parameters<typeof doStep>[0],
  visit: Visit,
  place: Omit<Parameters<typeof doStep>[3], 'doneOn' | 'note'>,
  form: SubmittedForm,
) => Promise<Result<undefined, ProcessRefusal>>

/** What a form on the page wants, as it says in `gor`, and the field that a refusal is about. */
const deeds: Readonly<Record<StepForm, { readonly field: string; readonly act: Deed }>> = {
  klart: {
    field: 'anteckning',
    act: (tx, visit, place, form) =>
      doStep(tx, visit.today, visit.getMandate(), {
        ...place,
        doneOn: parseDay(form.text('dag')) ?? visit.today,
        note: form.text('anteckning'),
      }),
  },
  avsta: {
    field: 'avstar',
    act: (tx, visit, place, form) =>
      waiveStep(tx, visit.today, visit.getMandate(), { ...place, note: form.text('avstar') }),
  },
  oppna: {
    field: 'skal',
    act: (tx, visit, place, form) =>
      reopenStep(tx, visit.today, visit.getMandate(), { ...place, reason: form.text('skal') }),
  },
}

async function changeStep(visit: Visit, wiring: ProcessWiring): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const step = await readStep(visit, wiring)
  const { row, matter } = step
  if (!mayDoStep(visit.getMandate(), row.body)) throw new NotAllowed('do-step')
  const form = await visit.form()
  const name = stepForms.find((one) => one === form.text('gor')) ?? 'klart'
  const again = async (field: string, text: string) => {
    // Read anew: what refused the command may have come after the page was asked for.
    const now = await readStep(visit, wiring)
    const changes = await tellStepChanges(visit, now.row, form)
    return showStep(visit, now, { name, ...comesBack(form.typed, [{ field, text }], changes) })
  }
  if (name === 'klart' && matter?.doneAt?.(row) !== undefined) {
    return again('', words.refusals['step-is-done-elsewhere']({}))
  }
  if (name === 'klart' && !parseDay(form.text('dag'))) return again('dag', words.page.dayWrong)
  const { routeId, stepId, body } = row
  const { holdMatter } = wiring
  const place = { routeId, stepId, bodyId: body.id, seen: form.seen, holdMatter }
  const done = await visit.act((tx) => deeds[name].act(tx, visit, place, form))
  if (!done.granted) {
    return again(fieldOf(done.refusal, name), words.refusals[done.refusal](done.facts))
  }
  return redirect(visit.link(`${pathOfStep(row)}?${name}`))
}

/** The field that a refusal is about; what is about the whole step has none. */
function fieldOf(refusal: ProcessRefusal, name: StepForm): string {
  if (refusal === 'day-in-the-future') return 'dag'
  if (refusal === 'changed-meanwhile') return seenField
  const isOfWhole = refusal === 'step-is-done' || refusal === 'round-not-under-way'
  return isOfWhole ? '' : deeds[name].field
}

async function tellStepChanges(
  { db, language }: Visit,
  row: StepRow,
  { seen }: SubmittedForm,
): Promise<readonly Change[]> {
  const words = messagesIn(language).page.seen
  const { latestAct, doneOn, isWaived } = row
  const saidBy = latestAct?.saidBy
  const names = await namesOfPeople(db, saidBy ? [saidBy] : [])
  return tellChanges(seen, seenOfStep(row), {
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
