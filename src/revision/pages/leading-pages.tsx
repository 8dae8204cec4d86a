// SPDX-License-Identifier: EUPL-1.2
// For process leaders: beginning a process, its days and its rounds.

import { type Day, parseDay } from '#kernel/day.ts'
import type { FieldError } from '#kernel/faults.ts'
import {
  type Answer,
  type Page,
  redirect,
  show,
  type SubmittedForm,
  type Visit,
} from '#platform/page.ts'
import type { PageContent } from '#web/frame.tsx'
import type { Option } from '#web/form.tsx'
import { listDocuments } from '../../agreement/reads/documents.ts'
import { listVersions } from '../../agreement/reads/versions.ts'
import { listConsultations } from '../../consultation/reads/rounds.ts'
import { listDecisionRounds } from '../../decision/reads/rounds.ts'
import { addMilestone, attachRound, startRevision } from '../commands.ts'
import { messagesIn } from '../messages.ts'
import { findRevisionOfRound } from '../reads.ts'
import { branches, type Revision, type RevisionRefusal } from '../rules/revision.ts'
import { BeginView } from '../views/begin-view.tsx'
import { type ManageForm, ManageView } from '../views/manage-view.tsx'
import { crumbsTo, getRevision } from './progress-pages.tsx'

const may = ['process-leader'] as const

export function leadingPages(): readonly Page<PageContent>[] {
  const managing = '/sa-gar-det/:process/hantera'
  return [
    { method: 'GET', path: '/sa-gar-det/ny', may, answer: (visit) => showBeginning(visit) },
    { method: 'POST', path: '/sa-gar-det/ny', may, answer: begin },
    {
      method: 'GET',
      path: managing,
      may,
      answer: async (visit) => showManaging(visit, await getRevision(visit)),
    },
    { method: 'POST', path: managing, may, answer: manage },
  ]
}

async function showBeginning(
  visit: Visit,
  form?: SubmittedForm,
  errors: readonly FieldError[] = [],
): Promise<Answer<PageContent>> {
  const { db, language, today } = visit
  const words = messagesIn(language)
  const documents = await Promise.all(
    (await listDocuments(db)).map(async ({ id, slug }) => {
      const latest = (await listVersions(db, id)).at(-1)
      return { id, title: latest?.title ?? slug }
    }),
  )
  return show<PageContent>(
    {
      title: words.begin.title,
      place: 'sa-gar-det',
      kind: 'desk',
      hasErrors: errors.length > 0,
      crumbs: crumbsTo(visit, { text: words.begin.title }),
      content: (
        <BeginView
          {...{ language, today, documents, errors }}
          typed={form?.typed ?? {}}
          chosen={form?.texts('dokument') ?? []}
          link={(path) => visit.link(path)}
        />
      ),
    },
    errors.length > 0 ? 422 : 200,
  )
}

/** A day that may be left out; `wrong` when something is typed that names none. */
function optionalDay(text: string): Day | 'wrong' | undefined {
  return text === '' ? undefined : (parseDay(text) ?? 'wrong')
}

async function begin(visit: Visit): Promise<Answer<PageContent>> {
  const words = messagesIn(visit.language)
  const form = await visit.form()
  const startsOn = parseDay(form.text('borjar'))
  const endsOn = optionalDay(form.text('slutar'))
  if (!startsOn || endsOn === 'wrong') {
    return showBeginning(visit, form, [
      { field: startsOn ? 'slutar' : 'borjar', text: words.begin.dayWrong },
    ])
  }
  const known = new Set((await listDocuments(visit.db)).map(({ id }) => id))
  const begun = await visit.act((tx) =>
    startRevision(tx, visit.today, visit.getMandate(), {
      slug: form.text('namn'),
      title: { sv: form.text('titel'), en: form.text('titel-en') },
      summary: { sv: form.text('kort'), en: form.text('kort-en') },
      startsOn,
      endsOn,
      documentIds: [...new Set(form.texts('dokument'))].filter((id) => known.has(id)),
    }),
  )
  if (!begun.granted) {
    return showBeginning(visit, form, [
      {
        field: fieldOf(begun.refusal),
        text: words.refusals[begun.refusal](begun.facts),
      },
    ])
  }
  return redirect(visit.link(`/sa-gar-det/${begun.value.slug}`))
}

function fieldOf(refusal: RevisionRefusal): string {
  if (refusal === 'slug-taken' || refusal === 'slug-not-usable') return 'namn'
  return refusal === 'ends-before-start' ? 'slutar' : 'titel'
}

async function showManaging(
  visit: Visit,
  revision: Revision,
  form?: ManageForm,
): Promise<Answer<PageContent>> {
  const { language } = visit
  const words = messagesIn(language)
  return show<PageContent>(
    {
      title: words.manage.title(revision.title[language]),
      place: 'sa-gar-det',
      kind: 'desk',
      hasErrors: form !== undefined,
      crumbs: crumbsTo(
        visit,
        { text: revision.title[language], href: visit.link(`/sa-gar-det/${revision.slug}`) },
        { text: words.manage.crumb },
      ),
      content: (
        <ManageView
          {...{ language, revision, form }}
          rounds={await listFreeRounds(visit)}
          done={visit.query.get('klart') ?? undefined}
          link={(path) => visit.link(path)}
        />
      ),
    },
    form ? 422 : 200,
  )
}

/** Rounds that no process has yet; their value says which kind they are. */
async function listFreeRounds({ db, today, language }: Visit): Promise<readonly Option[]> {
  const words = messagesIn(language).manage
  const free: Option[] = []
  for (const { id, title } of await listConsultations(db, today, { withDrafts: true })) {
    if (await findRevisionOfRound(db, { consultationId: id })) continue
    free.push({ value: `remiss ${id}`, text: words.consultation(title) })
  }
  for (const { id, title } of await listDecisionRounds(db)) {
    if (await findRevisionOfRound(db, { decisionRoundId: id })) continue
    free.push({ value: `beslut ${id}`, text: words.decision(title) })
  }
  return free
}

async function manage(visit: Visit): Promise<Answer<PageContent>> {
  const revision = await getRevision(visit)
  const form = await visit.form()
  return form.text('gor') === 'omgang'
    ? tieRound(visit, revision, form)
    : addDay(visit, revision, form)
}

async function addDay(visit: Visit, revision: Revision, form: SubmittedForm) {
  const words = messagesIn(visit.language)
  const again = (field: string, text: string) =>
    showManaging(visit, revision, { name: 'dag', typed: form.typed, errors: [{ field, text }] })
  const branch = branches.find((one) => one === form.text('rad'))
  if (!branch) return again('rad', words.manage.chooseBranch)
  const startsOn = parseDay(form.text('borjar'))
  if (!startsOn) return again('borjar', words.begin.dayWrong)
  const endsOn = optionalDay(form.text('slutar'))
  if (endsOn === 'wrong') return again('slutar', words.begin.dayWrong)
  const added = await visit.act((tx) =>
    addMilestone(tx, visit.today, visit.getMandate(), {
      revisionId: revision.id,
      branch,
      title: { sv: form.text('titel'), en: form.text('titel-en') },
      startsOn,
      endsOn,
      source: form.text('kalla'),
    }),
  )
  if (!added.granted) {
    return again(fieldOf(added.refusal), words.refusals[added.refusal](added.facts))
  }
  return redirect(visit.link(`/sa-gar-det/${revision.slug}/hantera?klart=dag`))
}

async function tieRound(visit: Visit, revision: Revision, form: SubmittedForm) {
  const words = messagesIn(visit.language).manage
  const value = form.text('omgang')
  const isFree = (await listFreeRounds(visit)).some((one) => one.value === value)
  const [kind, id] = value.split(' ')
  if (!isFree || !id) {
    return showManaging(visit, revision, {
      name: 'omgang',
      typed: form.typed,
      errors: [{ field: 'omgang', text: words.chooseRound }],
    })
  }
  await visit.act((tx) =>
    attachRound(tx, visit.today, visit.getMandate(), {
      revisionId: revision.id,
      ...(kind === 'remiss' ? { consultationId: id } : { decisionRoundId: id }),
    }),
  )
  return redirect(visit.link(`/sa-gar-det/${revision.slug}/hantera?klart=omgang`))
}
